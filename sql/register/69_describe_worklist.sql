-- What the views on what is still to be done for each household and their columns say of themselves, in the form of
-- 66_describe.sql; a column that has the name of one described there means the same and says the same.

WITH views (name, comment) AS (VALUES
            ('exit_worklist', '脱贫销号清单 | worklist of exits: of every household on the register that has not left, by year, each criterion of its exit standard that is unmet or unknown, with what is missing, the measure planned against it, who answers for it, and until when'),
            ('plan_by_village', '分村帮扶计划进度 | progress of plans by village: households with and without a plan of the year, and its items'),
            ('plan_by_town', '分乡镇帮扶计划进度 | progress of plans by town: households with and without a plan of the year, and its items'),
            ('plan_by_county', '分县帮扶计划进度 | progress of plans by county: households with and without a plan of the year, and its items')
), columns (name, comment) AS (VALUES
            ('plan_state', '计划状态代码 | where the plan stands, code: no_plan, undated, planned, overdue, done, done_late; of several items for one criterion that of the open one which is due first, or else of the last to be done'),
            ('plan_state_label', '计划状态 | where the plan stands'),
            ('measure_kind', '帮扶措施代码 | kind of measure, planned or given, code: NULL = none is decided on, or there is no plan'),
            ('measure_kind_label', '帮扶措施 | kind of measure, planned or given: NULL = none is decided on, or there is no plan'),
            ('helper_code', '帮扶责任人编号 | helper: who answers for the item, or else is assigned to the household; NULL = nobody is named'),
            ('helper_name', '帮扶责任人 | helper: masked for readers; NULL = nobody is named'),
            ('due_date', '截止日期 | due on: the day itself is in time; NULL = no day is fixed, or unknown'),
            ('done_date', '完成日期 | done on: NULL = open'),
            ('days_overdue', '逾期天数 | days overdue: from the last day in time to the day on which it was done, or as_of while it is open; 0 = in time; NULL = no day is set, or there is no plan'),
            ('plan_items', '计划事项数 | items of the plan: of the year; in a row about a criterion those against it'),
            ('plan_items_done', '已落实事项数 | items done: carried out by as_of; whether the criterion is met is for the facts to say'),
            ('plan_items_done_share', '事项落实率 | share of items done: of plan_items, 1 = 100 %; NULL = no item'),
            ('plan_items_overdue', '逾期事项数 | items overdue: open after their last day'),
            ('criteria_met', '已销号条数 | criteria struck off: met by the household, of criteria_applicable'),
            ('criteria_applicable', '应销号条数 | criteria to strike off: all of the household''s exit standard that apply or may apply to it'),
            ('households_to_plan', '应有计划户数 | households to plan for: on the register and not exited, or with a plan of the year'),
            ('households_with_plan', '有计划户数 | households with a plan of the year'),
            ('households_with_plan_share', '有计划户占比 | share of households with a plan: of households_to_plan, 1 = 100 %; NULL = none'),
            ('households_without_plan', '无计划户数 | households without a plan of the year'),
            ('households_overdue', '有逾期事项户数 | households with an item that is overdue')
)
SELECT fupin_register.describe((SELECT pg_catalog.jsonb_object_agg(views.name, views.comment) FROM views),
                               (SELECT pg_catalog.jsonb_object_agg(columns.name, columns.comment) FROM columns));
