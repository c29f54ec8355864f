-- The house rules of the catalogue: what every one of its tables has, and that nothing in it dangles.
BEGIN;
SELECT plan(13);

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
                  UNION SELECT 'division_level', level::text FROM fupin.division_name
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
SELECT * FROM finish();
ROLLBACK;
