-- What the view on entitlements and its columns say of themselves, in the form of 66_describe.sql; a column that has the
-- name of one described elsewhere means the same and says the same.

WITH views (name, comment) AS (VALUES
            ('entitlement_status', '待遇落实情况 | entitlements of households and persons: who is due what by which paper and year, what was paid, what is missing; and money paid to those to whom nothing is due')
), columns (name, comment) AS (VALUES
            ('entitlement_status_key', '待遇落实主键 | key of subject, place, year and entitlement'),
            ('subject_kind', '对象类型代码 | kind of subject, code'),
            ('subject_kind_label', '对象类型 | kind of subject'),
            ('subject_code', '对象编号 | subject: number in the register, of a place its code'),
            ('subject_name', '对象名称 | name of the subject: people masked for readers; of a place see its columns'),
            ('entitlement_name', '待遇代码 | entitlement, code: named alike in every paper'),
            ('entitlement_label', '待遇名称 | entitlement'),
            ('period', '发放周期代码 | period of the amount, code: once, month, year'),
            ('period_label', '发放周期 | period of the amount'),
            ('periods_due', '应发期数 | periods due: 1; of an amount a month the months of the year that have ended'),
            ('period_amount', '每期标准 | amount a period if it is due: yuan; NULL = unknown, or nobody claims the money'),
            ('due_amount', '应付金额 | due: yuan, for all periods due; NULL = unknown whether, or how much'),
            ('paid_amount', '实付金额 | paid of it: yuan; a payment names a household, not a person, so amounts due that are known are served first, in the order of entitlement and person, and the last claim takes what is left'),
            ('payments', '支付笔数 | payments: to the household, of the kind and purpose and in the year, for all that could be meant by them'),
            ('deficit', '欠付金额 | missing: yuan; NULL = unknown, or the paper fixes no amount'),
            ('overpaid', '多付金额 | too much: yuan, where just the amount is due, or nothing is; NULL = unknown'),
            ('comparison', '比较方式代码 | how what was paid compares, code: at_least, exactly, something'),
            ('comparison_label', '比较方式 | how what was paid compares'),
            ('payment_state', '落实状态代码 | where it stands, code: paid, short, overpaid, unpaid, not_due (nothing is due, or there is still time), unknown'),
            ('payment_state_label', '落实状态 | where it stands'),
            ('payee_rule', '收款要求代码 | to whose account, code: one_card (the household''s own one-card account), village, insurer; NULL = the paper does not say'),
            ('payee_rule_label', '收款要求 | to whose account'),
            ('is_wrong_account', '未付至规定账户 | a payment went elsewhere than the paper demands: NULL = unknown'),
            ('wrong_account_label', '是否未付至规定账户 | a payment went elsewhere than the paper demands: 是, 否 or 未知'),
            ('is_paid_twice', '重复支付 | it was paid once more than it is due: NULL = unknown'),
            ('paid_twice_label', '是否重复支付 | it was paid once more than it is due: 是, 否 or 未知'),
            ('is_paid_ineligible', '支付给不符合条件者 | it was paid to somebody to whom it is not due: NULL = unknown'),
            ('paid_ineligible_label', '是否支付给不符合条件者 | it was paid to somebody to whom it is not due: 是, 否 or 未知')
)
SELECT fupin_register.describe((SELECT pg_catalog.jsonb_object_agg(views.name, views.comment) FROM views),
                               (SELECT pg_catalog.jsonb_object_agg(columns.name, columns.comment) FROM columns));
