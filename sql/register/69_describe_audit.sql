-- What the views on the catalogue itself and their columns say of themselves, in the form of 66_describe.sql; a column that has the name
-- of one described elsewhere means the same and says the same.

WITH views (name, comment) AS (VALUES
            ('catalogue_finding', '条款检查 | audit of the catalogue: gaps, contradictions, missing numbers, expired papers, differences and double readings on the day of as_of, each with a place where it shows and what it cites'),
            ('question_answer', '文件比较 | documents against each other: every question with what each paper answers and where; a silent paper has one row')
), columns (name, comment) AS (VALUES
            ('catalogue_finding_key', '条款检查主键 | key of the finding'),
            ('finding_class', '问题类别代码 | class of the finding, code: gap, contradiction, missing_parameter, stale_parameter, expired_document, unknown_fact, unused_fact, rule_without_answer, criteria_misfit, difference, reading, stale_compilation'),
            ('finding_class_label', '问题类别 | class of the finding'),
            ('severity', '严重程度代码 | severity, code: error, warning, note'),
            ('severity_label', '严重程度 | severity: 错误, 警告 or 说明'),
            ('witness_date', '显现日期 | a day on which it shows'),
            ('catalogue_object', '条款对象 | row of the catalogue that it is about: its kind and key'),
            ('citation', '出处 | paper and article that it is about'),
            ('other_object', '另一对象 | row of the catalogue that it collides with: NULL = none'),
            ('other_rule_id', '另一规则编号 | rule that it collides with: NULL = none'),
            ('other_citation', '另一出处 | paper and article that it collides with: NULL = none'),
            ('message', '说明 | what was found, in Chinese'),
            ('message_en', '说明（英文） | what was found, in English'),
            ('question_answer_key', '文件比较主键 | key of question, document and answer'),
            ('question_code', '问题代码 | question, code'),
            ('question_position', '问题序号 | place of the question in their order'),
            ('question_title', '问题 | question, in Chinese'),
            ('question_title_en', '问题（英文） | question, in English'),
            ('document_code', '文件代码 | document, code'),
            ('document_title', '文件名称 | document'),
            ('document_state', '文件状态代码 | state of the document, code: in_force, before_document, expired'),
            ('document_state_label', '文件状态 | state of the document on the day of as_of'),
            ('is_silent', '未规定 | silent: the paper answers nothing'),
            ('silent_label', '是否未规定 | silent: 是 or 否'),
            ('provision_kind', '条款形式代码 | what answers, code: criterion, deadline, duty, entitlement, fund_schedule; NULL = silent'),
            ('provision_kind_label', '条款形式 | what answers'),
            ('provision_code', '条款行编号 | row of the catalogue that answers: NULL = silent'),
            ('answer', '答案 | what the row says, with the numbers that the paper prints: NULL = silent')
)
SELECT fupin_register.describe((SELECT pg_catalog.jsonb_object_agg(views.name, views.comment) FROM views),
                               (SELECT pg_catalog.jsonb_object_agg(columns.name, columns.comment) FROM columns));
