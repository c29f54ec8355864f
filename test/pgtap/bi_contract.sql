-- The rest of what a published view must look like (bi.sql has the types, names and comments), asked of the catalogs for every view of
-- fupin_report: what stands beside a code, a share, a deadline and an amount; what joins to what; and how the Chinese twins are called.
\set ON_ERROR_STOP 1
\set QUIET 1
\i test/include/register.sql
BEGIN;
SELECT no_plan();
CREATE TEMP TABLE published AS
    SELECT view_name::text AS view, column_name::text AS name, column_position AS number, type_name::text AS type, label_zh::text AS zh, label_en::text AS en,
           references_view::text, references_column::text, references_list::text
      FROM fupin_report.data_dictionary
     WHERE column_name IS NOT NULL;
CREATE TEMP TABLE view_label AS
    SELECT view_name::text AS view, label_zh::text AS zh, label_en::text AS en FROM fupin_report.data_dictionary WHERE column_name IS NULL;

-- Codes.
SELECT is_empty($$SELECT view, name FROM published c
                   WHERE zh ~ '代码$' AND name !~ '_label$'
                     AND view NOT LIKE 'dim\_%'
                     AND references_view IS DISTINCT FROM 'dim_division'
                     AND name NOT IN ('standard_code', 'standard_code_now', 'mapping_code') -- rows of the catalogue that have no short name
                     AND NOT EXISTS (SELECT FROM published l
                                      WHERE l.view = c.view
                                        AND l.name IN (c.name || '_label', regexp_replace(c.name, '_(code|name)$', '') || '_label',
                                                       regexp_replace(c.name, '_code$', '_name'), regexp_replace(c.name, '_code$', '_title'))
                                        AND l.name <> c.name)$$,
                'every code has its words beside it');
SELECT is_empty($$SELECT view, name FROM published c
                   WHERE references_view = 'dim_division'
                     AND NOT EXISTS (SELECT FROM published l WHERE l.view = c.view AND l.name = regexp_replace(c.name, '_code$', '_name'))
                     -- the place of a row, given by its levels
                     AND NOT (name = 'division_code' AND 2 = (SELECT count(*) FROM published l WHERE l.view = c.view AND l.name IN ('prefecture_name', 'county_name')))$$,
                'every code of a place its name');
SELECT is_empty($$SELECT b.view, l.name, l.type FROM published b JOIN published l ON l.view = b.view AND l.name = regexp_replace(b.name, '^is_', '') || '_label'
                   WHERE b.type = 'boolean' AND l.type <> 'character varying(4)'$$,
                'the label of a yes or no has room for 是, 否, 未知 and 不适用');
SELECT is_empty($$SELECT view, name FROM published WHERE name ~ '(^|_)(citizen_id|phone|telephone|account_no|bank_account)'$$, 'no number of a citizen, a telephone or an account is published');

-- Shares: each with what it was worked out of.
CREATE TEMP TABLE share (name, part, whole) AS VALUES
    ('agree_share', 'agree', 'compared'),
    ('annual_dividend_share', 'annual_dividend', 'principal'),
    ('cells_filled_share', 'cells_filled', 'cells_required'),
    ('consistent_share', 'consistent', 'subjects_compared'),
    ('covered_share', 'covered', 'in_scope'),
    ('possible_share', 'covered', 'in_scope'),
    ('headcount_ratio', 'persons_below_line', 'persons_measured'),
    ('least_headcount_ratio', 'persons_below_line', 'persons_measured'),
    ('most_headcount_ratio', 'persons_below_line', 'persons_measured'),
    ('households_certain_share', 'households_eligible', 'households'),
    ('households_possible_share', 'households_possible', 'households'),
    ('households_exited_share', 'households_exited', 'households'),
    ('households_income_met_share', 'households_income_met', 'households'),
    ('medical_reimbursed_ratio', 'medical_reimbursed_ratio_numerator', 'medical_reimbursed_ratio_denominator'),
    ('persons_aid_paid_share', 'persons_aid_paid', 'persons_aid_due'),
    ('persons_income_met_share', 'persons_income_met', 'persons'),
    ('persons_insured_share', 'persons_insured', 'persons_recorded'),
    ('persons_poor_share', 'persons_poor', 'rural_population'),
    ('households_unmet_share', 'households_unmet', 'households'),
    ('households_with_plan_share', 'households_with_plan', 'households_to_plan'),
    ('microloan_households_of_year_share', 'microloan_households_of_year', 'households_with_labour'),
    ('microloan_households_share', 'microloan_households', 'registered_households'),
    ('microloans_granted_share', 'microloans_granted', 'households_with_labour'),
    ('non_performing_share', 'non_performing', 'outstanding'),
    ('numerator_share', 'numerator', 'denominator'),
    ('paid_share', 'paid', 'amount|planned'),
    ('persons_certain_share', 'persons_eligible', 'persons'),
    ('persons_possible_share', 'persons_possible', 'persons'),
    ('persons_unmet_share', 'persons_unmet', 'persons'),
    ('plan_items_done_share', 'plan_items_done', 'plan_items'),
    ('reached_share', 'reached', 'objects_total'),
    ('required_share', 'required', 'amount'),
    ('used_in_time_share', 'used_in_time', 'amount'),
    ('used_share', 'used', 'amount'),
    ('households_exited_share', 'households_exited', 'households'),
    ('households_income_met_share', 'households_income_met', 'households'),
    ('persons_income_met_share', 'persons_income_met', 'persons'),
    ('persons_poor_share', 'persons_poor', 'rural_population'),
    ('persons_insured_share', 'persons_insured', 'persons_recorded'),
    ('persons_aid_paid_share', 'persons_aid_paid', 'persons_aid_due'),
    ('medical_reimbursed_ratio', 'medical_reimbursed_ratio_numerator', 'medical_reimbursed_ratio_denominator'),
    ('income_ratio', 'income_ratio_numerator', 'income_ratio_denominator');
-- What a paper prints is worked out of nothing; a village's stated income stands beside its reference.
SELECT is_empty($$SELECT s.view, s.name FROM published s
                   WHERE s.name ~ '_(share|ratio)$'
                     AND s.name NOT IN ('target_share', 'demanded_share', 'limit_ratio', 'income_line_ratio')
                     AND NOT EXISTS (SELECT FROM share JOIN published part ON part.view = s.view AND part.name = share.part
                                                       JOIN published whole ON whole.view = s.view AND whole.name = ANY (string_to_array(share.whole, '|'))
                                      WHERE share.name = s.name)$$,
                'a share stands beside its numerator and its denominator');

-- Levels.
SELECT is_empty($$SELECT v.view FROM view_label v
                    JOIN (VALUES ('prefecture', '{county,town,village}'::text[]), ('county', '{town,village}'), ('town', '{village}'), ('village', '{}')) level (name, deeper)
                      ON v.view ~ ('_by_' || level.name || '$')
                   WHERE NOT EXISTS (SELECT FROM published c WHERE c.view = v.view AND c.name = level.name || '_code')
                      OR EXISTS (SELECT FROM published c JOIN unnest(level.deeper) d ON c.name = d || '_code' WHERE c.view = v.view)$$,
                'a report by a level has one level');

-- Deadlines, money, days.
SELECT is_empty($$SELECT view, part FROM (SELECT DISTINCT view FROM published WHERE name = 'deadline_state') v, unnest(ARRAY['due_date', 'done_date', 'days_left', 'deadline_state_label']) part
                   WHERE view NOT IN ('deadline_calendar', 'exit_worklist') -- which count the open ones and strike off criteria
                     AND NOT EXISTS (SELECT FROM published c WHERE c.view = v.view AND c.name = part)$$,
                'a deadline shows when it is due, when it was done, and the days left');
SELECT is_empty($$SELECT view, name, type FROM published WHERE name ~ '_date$' AND type <> 'date' OR name ~ '^days_' AND type NOT IN ('integer', 'bigint')$$, 'days are days, and numbers of days numbers');
SELECT is_empty($$SELECT view, name FROM published w WHERE name ~ '_wan$' AND NOT EXISTS (SELECT FROM published y WHERE y.view = w.view AND y.name = regexp_replace(w.name, '_wan$', ''))
                   UNION ALL
                  SELECT view, name FROM published y WHERE view ~ '^(fund|project|loan|asset|dividend)_' AND type = 'numeric(18,2)'
                     AND NOT EXISTS (SELECT FROM published w WHERE w.view = y.view AND w.name = y.name || '_wan')$$,
                'what reports of money say in yuan they say in 万元');
SELECT is_empty($$SELECT relname FROM pg_class WHERE relnamespace = 'fupin_report'::regnamespace AND relkind = 'v'
                     AND pg_get_viewdef(oid) ~* '\m(current_date|current_timestamp|localtimestamp|now\(|clock_timestamp|statement_timestamp)'$$,
                'there is one clock, fupin.as_of()');

-- A wide report a paper.
SELECT is_empty($$SELECT standard_id, criterion.name
                    FROM fupin.standard JOIN fupin.standard_criterion criterion USING (standard_id)
                   WHERE standard.subject = 'household' AND standard.purpose = 'exit' AND standard.shipped
                     AND NOT EXISTS (SELECT FROM published WHERE view = 'household_exit_wide_' || lower(translate(document_id, '-', '_'))
                                        AND published.name IN (criterion.name || '_label', 'criterion_' || criterion.ordinal || '_label'))$$,
                'a wide report for each exit standard of households, with a column for each criterion');

-- Languages.
SELECT is_empty($$SELECT view, name, zh, en FROM published WHERE zh !~ '[一-龥]' OR en !~ '[a-z]' OR en ~ '[一-龥]'
                   UNION ALL SELECT view, NULL, zh, en FROM view_label WHERE zh !~ '[一-龥]' OR en !~ '[a-z]'$$, 'Chinese labels are Chinese, and English ones English');

-- The dictionary says what is joined with what.
SELECT is_empty($$SELECT DISTINCT references_view, references_column FROM published p WHERE references_view IS NOT NULL
                     AND NOT EXISTS (SELECT FROM published d WHERE d.view = p.references_view AND d.name = p.references_column)$$, 'references lead to columns of dimensions');
SELECT is_empty($$SELECT p.view, p.name, p.type, d.type FROM published p JOIN published d ON d.view = p.references_view AND d.name = p.references_column
                   WHERE regexp_replace(p.type, '\(.*', '') <> regexp_replace(d.type, '\(.*', '')$$, 'of the same type');
SELECT is_empty($$SELECT DISTINCT references_view FROM published WHERE references_view !~ '^dim_'$$, 'of dimensions only');
SELECT is_empty($$SELECT DISTINCT references_list FROM published WHERE references_list IS NOT NULL EXCEPT SELECT list FROM fupin_report.dim_state$$, 'lists are lists of dim_state');
SELECT is_empty($$SELECT view, name FROM published WHERE (references_list IS NOT NULL) <> COALESCE(references_view = 'dim_state', false)$$, 'and stand with references to it only');
SELECT set_eq($$SELECT DISTINCT view FROM published WHERE view LIKE 'dim\_%'$$,
              ARRAY['dim_criterion', 'dim_date', 'dim_division', 'dim_document', 'dim_organisation', 'dim_state'], 'the dimensions');
SELECT is_empty($$SELECT view, name FROM published c
                   WHERE references_view IS NULL AND name !~ '_label$' AND view NOT LIKE 'dim\_%'
                     AND EXISTS (SELECT FROM published l WHERE l.view = c.view AND l.name = c.name || '_label')
                     AND type <> 'boolean'
                     -- lists of names, names of facts and columns, codes of several lists
                     AND name NOT IN ('unmet', 'unknown', 'missing_facts', 'labels_unknown', 'monitored_labels', 'waiting_for', 'responsible_units',
                                      'amended_fact', 'doubtful_field', 'published_report', 'published_column', 'alert_source', 'file_code', 'topic')
                     AND (view, name) <> ('alert_status', 'subject_kind')$$,
                'every code with a label is of a list');
SELECT results_eq($$SELECT view || '.' || name, references_view, references_column, references_list FROM published
                     WHERE (view, name) IN (('household_exit', 'village_code'), ('household_exit', 'status'), ('household_exit', 'as_of'), ('household_exit', 'standard_code'),
                                            ('fund_trail', 'source_level'), ('alert_status', 'subject_kind'), ('rule_coverage', 'document_code'), ('responsibility', 'unit_code'),
                                            ('household_exit', 'household_code'), ('dim_division', 'division_code'), ('dim_division', 'parent_code')) ORDER BY 1$$,
                  $$VALUES ('alert_status.subject_kind', NULL::text, NULL::text, NULL::text), ('dim_division.division_code', NULL, NULL, NULL),
                           ('dim_division.parent_code', 'dim_division', 'division_code', NULL), ('fund_trail.source_level', 'dim_state', 'code', 'fund_level'),
                           ('household_exit.as_of', 'dim_date', 'day', NULL), ('household_exit.household_code', NULL, NULL, NULL),
                           ('household_exit.standard_code', 'dim_criterion', 'standard_code', NULL), ('household_exit.status', 'dim_state', 'code', 'household_status'),
                           ('household_exit.village_code', 'dim_division', 'division_code', NULL), ('responsibility.unit_code', 'dim_organisation', 'organisation_key', NULL),
                           ('rule_coverage.document_code', 'dim_document', 'document_code', NULL)$$, 'for example');

-- dim_date against the notices of the State Council for 2019 and a year of which none is known.
SELECT is((SELECT count(*) FROM fupin_report.dim_date), 36525::bigint, 'a hundred years of days, 25 of them leap years');
SELECT results_eq($$SELECT min(day), max(day), count(DISTINCT day), count(DISTINCT date_key) FROM fupin_report.dim_date$$, $$VALUES (date '2000-01-01', date '2099-12-31', 36525::bigint, 36525::bigint)$$, 'each once');
SELECT results_eq($$SELECT day, is_workday, workday_label::text, holiday::text, weekday_label::text FROM fupin_report.dim_date
                     WHERE day IN ('2019-09-28', '2019-09-29', '2019-09-30', '2019-10-01', '2019-10-05', '2003-06-02') ORDER BY day$$,
                  $$VALUES (date '2003-06-02', NULL::boolean, '未知', NULL::text, '星期一'), ('2019-09-28', false, '否', NULL, '星期六'), ('2019-09-29', true, '是', '国庆节', '星期日'),
                           ('2019-09-30', true, '是', NULL, '星期一'), ('2019-10-01', false, '否', '国庆节', '星期二'), ('2019-10-05', false, '否', NULL, '星期六')$$,
                  'days off, days worked in their stead, and a year of which nothing is known');
SELECT is((SELECT count(*) FROM fupin_report.dim_date WHERE calendar_year = 2019 AND NOT is_workday),
          (SELECT sum(upper(off) - lower(off)) FROM unnest(fupin.off_days('2019-01-01', '2019-12-31') * '{[2019-01-01,2019-12-31]}') off), 'as due_on() counts them');
INSERT INTO fupin.holiday (day, is_workday, name) VALUES ('2019-09-30', false, '本县节日');
SELECT results_eq($$SELECT is_workday, holiday::text FROM fupin_report.dim_date WHERE day = '2019-09-30'$$, $$VALUES (false, '本县节日')$$, 'a day of the county''s own goes first');

-- The twins' names.
SELECT is_empty($$SELECT view, zh FROM view_label WHERE length(zh) > 21 OR octet_length(zh) > 63$$, 'the Chinese label of a view can name it');
SELECT is_empty($$SELECT zh, count(*) FROM view_label GROUP BY zh HAVING count(*) > 1$$, 'and no other');
SELECT is_empty($$SELECT report, chinese_column, count(*) FROM fupin_register.chinese_column GROUP BY 1, 2 HAVING count(*) > 1$$, 'in a twin no two columns have one name');
SELECT is_empty($$SELECT report, column_name FROM fupin_register.chinese_column WHERE chinese_column <> column_label OR chinese_report <> label$$, 'which is the label itself');
SELECT is((SELECT count(DISTINCT report) FROM fupin_register.chinese_column), (SELECT count(*) FROM view_label), 'every view has a twin');
SELECT is_empty($$SELECT p.view, p.name FROM published p
                   WHERE NOT EXISTS (SELECT FROM fupin_register.chinese_column t WHERE t.report = p.view AND t.column_name = p.name)
                     AND NOT EXISTS (SELECT FROM fupin_register.chinese_column t
                                      WHERE t.report = p.view
                                        AND t.column_name IN (p.name || '_label', regexp_replace(p.name, '^is_', '') || '_label', regexp_replace(p.name, '_(code|name)$', '_label')))$$,
                'with every column, but what has its label there');
SELECT is_empty($$SELECT report, column_name FROM fupin_register.chinese_column JOIN published ON view = report AND name = column_name
                   WHERE type = 'boolean' OR references_view = 'dim_state' AND view NOT LIKE 'dim\_%'$$,
                'and no code nor yes or no in it');

SELECT * FROM finish();
ROLLBACK;
