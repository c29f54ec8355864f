-- What the views on who answers for what and their columns say of themselves, in the form of 66_describe.sql; a column that has the
-- name of one described there means the same and says the same.

WITH views (name, comment) AS (VALUES
            ('responsibility', '责任分工 | responsibility: every rule of every paper with the units that answer for it, a row for each; a rule for which the paper names none has one row without a unit'),
            ('task_responsibility', '任务分工 | measures handed out in a paper''s table: a row for each unit, role and reading (the table at the end, the article of the text), and where the two differ; a measure for which neither names a unit has one row')
), columns (name, comment) AS (VALUES
            ('responsibility_key', '责任分工主键 | key of rule and unit'),
            ('task_responsibility_key', '任务分工主键 | key of measure, reading and unit'),
            ('rule_kind', '条款类型代码 | kind of rule, code'),
            ('rule_kind_label', '条款类型 | kind of rule'),
            ('unit_code', '负责单位代码 | unit that answers for it, code: NULL = none is named'),
            ('unit_name', '负责单位 | unit that answers for it: of a loan the bank, of a dividend the operator; NULL = none is named'),
            ('unit_position', '负责单位序号 | place of the unit: 1 = the lead unit, or the only one; NULL = none is named'),
            ('unit_role', '单位角色代码 | role of the unit, code: lead, responsible; NULL = none is named'),
            ('unit_role_label', '单位角色 | role of the unit: NULL = none is named'),
            ('is_without_lead', '无牵头单位 | without a lead: no unit is named in the lead; of a measure by the reading of the row'),
            ('without_lead_label', '是否无牵头单位 | without a lead: 是 or 否'),
            ('is_in_both_roles', '兼任两种角色 | in both roles: the unit is named in the lead and among the others'),
            ('in_both_roles_label', '是否兼任两种角色 | in both roles: 是 or 否'),
            ('is_in_force', '文件有效 | in force: the paper governs on the day of as_of'),
            ('in_force_label', '文件是否有效 | in force: 是 or 否'),
            ('task_id', '任务编号 | measure: of the paper''s table'),
            ('task_position', '任务序号 | place of the measure in the table, from 1'),
            ('task_article', '任务条款 | article and measure, as the table counts'),
            ('text_article', '正文条款 | article and item that lays the measure down, as the text counts'),
            ('task_title', '任务名称 | measure, short title'),
            ('task_title_en', '任务内容（英文） | what the measure is, in English'),
            ('table_cell', '表格单元代码 | how the table prints the units, code: separate, merged, labelled, repaired'),
            ('table_cell_label', '表格单元 | how the table prints the units: 合并 = all in the column of the lead; 合并注明 = so, but the cell says who leads; 错行 = in the wrong row'),
            ('unit_source', '分工出处代码 | where the paper names the unit, code: text, table; NULL = neither names any'),
            ('unit_source_label', '分工出处 | where the paper names the unit: the text is the operative one; NULL = neither names any'),
            ('unit_difference', '表文差异代码 | how text and table differ on the unit, code: same, other_role, only_here; NULL = none is named'),
            ('unit_difference_label', '表文差异 | how text and table differ on the unit: NULL = none is named'),
            ('is_different', '表文不一致 | text and table differ: the other does not name the unit in this role; NULL = none is named'),
            ('different_label', '表文是否不一致 | text and table differ: 是, 否 or 未知')
)
SELECT fupin_register.describe((SELECT pg_catalog.jsonb_object_agg(views.name, views.comment) FROM views),
                               (SELECT pg_catalog.jsonb_object_agg(columns.name, columns.comment) FROM columns));
