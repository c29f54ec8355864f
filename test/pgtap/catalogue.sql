-- The house rules of the catalogue: what every one of its tables has, and that nothing in it dangles.
BEGIN;
SELECT plan(25);

CREATE TEMP VIEW catalogue AS
    SELECT c.oid, c.relname
      FROM pg_class c
      JOIN pg_depend d ON d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e'
     WHERE c.relnamespace = 'fupin'::regnamespace AND c.relkind = 'r';

SELECT is_empty($$SELECT relname FROM catalogue c
                   WHERE NOT EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'shipped' AND a.atttypid = 'boolean'::regtype AND a.attnotnull)$$,
                'every table tells shipped rows from local ones');
SELECT is_empty($$SELECT relname FROM catalogue c
                   WHERE NOT EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgfoid = 'fupin.guard_shipped()'::regprocedure AND t.tgtype = (1 | 2 | 4 | 8 | 16) AND t.tgenabled = 'O')
                      OR NOT EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgfoid = 'fupin.guard_shipped()'::regprocedure AND t.tgtype = (2 | 32) AND t.tgenabled = 'O')$$,
                'every table is guarded: insert, update, delete for each row, and truncate');
SELECT is_empty($$SELECT relname FROM catalogue c, pg_extension e
                   WHERE e.extname = 'fupin'
                     AND 'WHERE NOT shipped' IS DISTINCT FROM e.extcondition[array_position(e.extconfig, c.oid)]$$,
                'every table dumps its local rows and no others');
SELECT is_empty($$SELECT relname FROM catalogue c
                   WHERE NOT has_table_privilege('pg_monitor', c.oid, 'SELECT') OR NOT has_table_privilege('pg_monitor', c.oid, 'REFERENCES')
                      OR has_table_privilege('pg_monitor', c.oid, 'INSERT, UPDATE, DELETE, TRUNCATE, TRIGGER')$$,
                'everybody reads every table and refers to it, nobody else writes');
SELECT is_empty($$SELECT c.conrelid::regclass, c.conname FROM pg_constraint c JOIN catalogue t ON t.oid = c.conrelid
                   WHERE c.contype = 'f' AND NOT EXISTS (
                         SELECT FROM pg_index i WHERE i.indrelid = c.conrelid AND i.indkey[0] = ANY (c.conkey))
                     AND c.confrelid NOT IN ('fupin.organisation'::regclass, 'fupin.fact'::regclass, 'fupin.parameter_key'::regclass, 'fupin.document'::regclass)$$,
                'foreign keys to big tables have an index');

-- Codes have labels.
SELECT is_empty($$SELECT 'strength', strength FROM fupin.rule WHERE strength IS NOT NULL UNION SELECT 'strength', strength FROM fupin.criterion
                  UNION SELECT 'basis', status FROM fupin.parameter WHERE status IS NOT NULL
                  UNION SELECT 'purpose', purpose FROM fupin.standard UNION SELECT 'subject', subject FROM fupin.standard
                  UNION SELECT 'subject', subject FROM fupin.fact UNION SELECT 'subject', subject FROM fupin.rule
                  UNION SELECT 'rule_kind', kind FROM fupin.rule
                  UNION SELECT 'strength', strength FROM fupin.deadline UNION SELECT 'strength', strength FROM fupin.duty
                  UNION SELECT 'strength', strength FROM fupin.entitlement UNION SELECT 'strength', strength FROM fupin.fund_schedule
                  UNION SELECT 'basis', basis FROM fupin.deadline UNION SELECT 'basis', basis FROM fupin.duty UNION SELECT 'basis', basis FROM fupin.entitlement
                  UNION SELECT 'edge_convention', period_before_document FROM fupin.document UNION SELECT 'answer_before_event', answer_before_event FROM fupin.document
                  UNION SELECT 'object_set', object_set FROM fupin.duty WHERE object_set IS NOT NULL
                  UNION SELECT 'comparison', comparison FROM fupin.entitlement UNION SELECT 'entitlement_period', period FROM fupin.entitlement
                  UNION SELECT 'subject', subject FROM fupin.entitlement
                  UNION SELECT 'division_level', level::text FROM fupin.division_name
                  UNION SELECT 'check_group', check_group FROM fupin.data_check UNION SELECT 'check_severity', severity FROM fupin.data_check
                  UNION SELECT 'subject', subject FROM fupin.data_check
                  EXCEPT SELECT list, code FROM fupin.code_list$$,
                'every code in use has its labels');
SELECT is_empty($$SELECT list, position FROM fupin.code_list GROUP BY 1, 2 HAVING count(*) > 1$$, 'no list has two codes in one place');
SELECT is_empty($$SELECT code FROM fupin.code_list WHERE list = 'basis' AND position <> fupin.basis_rank(code)$$, 'the list of bases has their order');
SELECT is(fupin.basis_rank('rumour'), NULL, 'what is no basis has no rank');

-- Nothing dangles.
SELECT is_empty($$SELECT n.division, n.name FROM fupin.division_name n
                   WHERE fupin.level(n.division) > 1 AND NOT EXISTS (
                         SELECT FROM fupin.division_name p WHERE p.division OPERATOR(fupin.=) fupin.parent(n.division))$$,
                'every division with a name lies in one that has a name');
SELECT is_empty($$SELECT standard_id FROM fupin.standard EXCEPT SELECT standard_id FROM fupin.standard_criteria$$, 'every shipped standard has criteria');
SELECT is_empty($$SELECT rule_id FROM fupin.rule WHERE kind LIKE 'exit_standard%'
                   EXCEPT SELECT rule_id FROM fupin.criterion EXCEPT SELECT 'SHANGQIU-2018-31-a'$$,
                'every rule of an exit standard is a criterion, but the one that only forbids to change the standard');
SELECT is_empty($$SELECT s.standard_id FROM fupin.standard s JOIN fupin.document d USING (document_id)
                   WHERE NOT fupin.within(s.division, d.division) OR NOT s.valid <@ d.valid$$,
                'every shipped standard keeps to the place and the days of its paper');
SELECT is_empty($$SELECT x.id FROM (SELECT deadline_id, document_id, division, valid FROM fupin.deadline
                                     UNION ALL SELECT duty_id, document_id, division, valid FROM fupin.duty
                                     UNION ALL SELECT entitlement_id, document_id, division, valid FROM fupin.entitlement
                                     UNION ALL SELECT fund_schedule_id, document_id, division, valid FROM fupin.fund_schedule) x (id, document_id, division, valid)
                    JOIN fupin.document d USING (document_id)
                   WHERE NOT fupin.within(x.division, d.division) OR NOT x.valid <@ d.valid OR NOT starts_with(x.id, document_id || '.')$$,
                'every shipped deadline, duty, amount and schedule keeps to the place and the days of its paper, and says so in its id');
SELECT is_empty($$SELECT x.id, rule_id FROM (SELECT deadline_id, document_id, rule_id FROM fupin.deadline UNION ALL SELECT duty_id, document_id, rule_id FROM fupin.duty
                                              UNION ALL SELECT entitlement_id, document_id, rule_id FROM fupin.entitlement
                                              UNION ALL SELECT fund_schedule_id, document_id, rule_id FROM fupin.fund_schedule) x (id, document_id, rule_id)
                    JOIN fupin.rule r USING (rule_id) WHERE r.document_id <> x.document_id OR r.computed_by IS NULL$$,
                'and expresses a rule of its paper that a report answers');
SELECT is_empty($$SELECT rule_id FROM fupin.rule WHERE computed_by IS NOT NULL
                     AND kind IN ('milestone', 'event_deadline', 'recurring_obligation', 'fund_allocation', 'fund_deadline', 'fund_rule', 'loan_rule',
                                  'asset_project_rule', 'project_library', 'publicity')
                  EXCEPT SELECT rule_id FROM fupin.deadline EXCEPT SELECT rule_id FROM fupin.duty EXCEPT SELECT rule_id FROM fupin.entitlement
                  EXCEPT SELECT rule_id FROM fupin.fund_schedule EXCEPT SELECT rule_id FROM fupin.criterion
                  EXCEPT VALUES ('HAOJIANG-2017-3.4-d'), ('HEYUAN-2019-3.6-h'), ('HEYUAN-2019-3.6-k'), ('MEILAN-2019-12-3d'), ('MEILAN-2019-15-1'), ('SHANGQIU-2018-28-b')$$,
                'every rule of deadlines, duties and money has a row that makes it computable, but six of which a report only shows the sums');
SELECT is_empty($$SELECT r.rule_id, r.computed_by FROM fupin.rule r
                   WHERE r.computed_by IN ('fupin_report.deadline_status', 'fupin_report.fund_deadline') AND NOT EXISTS (SELECT FROM fupin.deadline d WHERE d.rule_id = r.rule_id)
                         AND r.rule_id <> 'MEILAN-2019-0-a'
                      OR r.computed_by IN ('fupin_report.duty_status', 'fupin_report.assignment_gap', 'fupin_report.visit_coverage') AND NOT EXISTS (SELECT FROM fupin.duty d WHERE d.rule_id = r.rule_id)
                      OR r.computed_by IN ('fupin_report.loan_breach', 'fupin_report.asset_project_check', 'fupin_report.project_breach', 'fupin_report.fund_breach', 'fupin_report.grading_cap')
                         AND NOT EXISTS (SELECT FROM fupin.criterion c WHERE c.rule_id = r.rule_id)
                      OR r.computed_by = 'fupin_report.coverage'
                         AND NOT EXISTS (SELECT FROM fupin.criterion c JOIN fupin.standard s USING (standard_id) WHERE c.rule_id = r.rule_id AND s.purpose = 'coverage')
                      OR r.computed_by = 'fupin_report.rule_check'
                         AND NOT EXISTS (SELECT FROM fupin.criterion c JOIN fupin.standard s USING (standard_id) WHERE c.rule_id = r.rule_id
                                            AND s.purpose IN ('check', 'checklist', 'label', 'monitor', 'register', 'target', 'assessment'))
                      OR r.computed_by = 'fupin_report.entitlement_status' AND NOT EXISTS (SELECT FROM fupin.entitlement e WHERE e.rule_id = r.rule_id)
                         AND r.rule_id NOT IN ('MEILAN-2019-12-6b', 'MEILAN-2019-12-6c')$$,
                'and the row is of the kind that its report reads, but where the report tells of other rows: the day of the paper, what counts for a reward, and who is paid it');
SELECT is((SELECT array_agg(d.deadline_id ORDER BY d.deadline_id COLLATE "C") FROM fupin.deadline d JOIN fupin.document o USING (document_id) WHERE d.document_id = 'MEILAN-2019' AND d.due::text ~ '^\d{4}-' AND d.due::text::date < o.issued
                                                                                                            AND o.issued = '2019-04-19'), '{MEILAN-2019.exit_locked,MEILAN-2019.household_plan}',
          'MEILAN-2019-0-a: two deadlines of the paper of 19 April 2019 were due before it');
SELECT is((SELECT array_agg(entitlement_id) FROM fupin.entitlement WHERE rule_id = 'MEILAN-2019-12-6a'), '{MEILAN-2019.operating_reward}',
          'MEILAN-2019-12-6b, 6c: the amount of 6a');
SELECT is_empty($$SELECT s.standard_id, s.subject, s.purpose FROM fupin.standard s
                   WHERE NOT (s.purpose = 'loan' AND s.subject IN ('loan', 'county') OR s.purpose = 'asset_project' AND s.subject IN ('asset_project', 'household', 'village')
                              OR s.purpose = 'project_gate' AND s.subject = 'project' OR s.purpose = 'fund_use' AND s.subject IN ('fund', 'fund_payment', 'county', 'town', 'village', 'project')
                              OR s.purpose IN ('housing', 'grading_cap') AND s.subject = 'housing_case' OR s.purpose = 'exit' AND s.subject IN ('household', 'village', 'county')
                              OR s.purpose IN ('coverage', 'check', 'checklist', 'label', 'monitor', 'assessment')
                                 AND s.subject IN ('person', 'household', 'village', 'town', 'county', 'prefecture', 'official', 'project', 'housing_case')
                              OR s.purpose = 'check' AND s.document_id = 'FUPIN-CHECK' AND s.subject IN ('person_entry', 'household_entry', 'village_entry')
                              OR s.purpose = 'register' AND s.subject IN ('person', 'household') OR s.purpose = 'target' AND s.subject IN ('village', 'town', 'county', 'prefecture'))$$,
                'no standard has a purpose for a subject that no report assesses');
SELECT is_empty($$SELECT deadline_id FROM fupin.deadline WHERE due IS NOT NULL AND fupin.needs_event(due) AND anchor_event IS NULL OR due IS NOT NULL AND fupin.needs_off_days(due)$$,
                'no shipped deadline needs a day that it has not, nor a calendar of working days');
SELECT is_empty($$SELECT duty_id FROM fupin.duty WHERE action = 'standing' AND fupin.period_kind(quota) IS NOT NULL
                      OR object_set = 'share' AND quota IS NOT NULL AND fupin.period_kind(quota) IS DISTINCT FROM 'year' AND fupin.period_kind(quota) IS NOT NULL
                      OR action <> 'standing' AND object_set IS DISTINCT FROM 'share' AND quota IS NOT NULL AND fupin.period_kind(quota) IS NULL
                         AND (fupin.counted(quota), fupin.minimum(quota)) IS DISTINCT FROM ('times', 1)$$,
                'standing numbers have no period, a share is of the year or of all the days of the paper, and everything else that is counted has a period, or is done once while the paper is in force');
SELECT is_empty($$SELECT duty_id FROM fupin.duty WHERE quota IS NOT NULL AND fupin.period_kind(quota) IS NULL AND action <> 'standing' AND upper_inf(valid)$$,
                'what has no period is over with its paper');
SELECT is_empty($$SELECT duty_id FROM fupin.duty WHERE fupin.counted(quota) = 'subjects' AND object_kind IS NULL AND object_role IS NULL$$,
                'who counts subjects says which');
SELECT is_empty($$SELECT key FROM (SELECT key, count(DISTINCT (subject, done_event)) AS n FROM fupin.deadline GROUP BY 1 UNION ALL SELECT key, count(DISTINCT (actor_kind, action)) FROM fupin.duty GROUP BY 1) x WHERE n > 1$$,
                'a key is one obligation, whatever the paper');
SELECT * FROM finish();
ROLLBACK;
