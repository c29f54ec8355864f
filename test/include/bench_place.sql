-- The lines of bench_engine.sql about places: one town of a thousand, which is 0.1 % of the rows, of a table that is stored place after
-- place, as the imports of its villages leave it.  A place is a division, a text of twelve digits, or an ltree; each has the index that
-- serves it best and the same other columns, and is vacuumed.  An index reads no more than was asked for, so the whole time counts; each
-- query stands two hundred times in one, without which planning would be half of it.
CREATE EXTENSION IF NOT EXISTS ltree;
CREATE TABLE engine_division AS
    SELECT i AS household_id,
           (440000000000 + (1 + town / 200) * 100000000::bigint + (1 + town / 20 % 10) * 1000000 + (100 + town % 20) * 1000 + 201 + i % 10)::division AS division,
           9000 + i % 7919 AS income_per_capita
      FROM generate_series(0, :engine / 1000 * 1000 - 1) i
     CROSS JOIN LATERAL (SELECT i / (:engine / 1000)) drawn (town);
CREATE TABLE engine_text AS
    SELECT household_id, division::bigint::text AS division, income_per_capita FROM engine_division;
CREATE TABLE engine_ltree AS
    SELECT household_id, regexp_replace(division, '^(..)(..)(..)(...)(...)$', '\1.\2.\3.\4.\5')::ltree AS division, income_per_capita FROM engine_text;
CREATE INDEX engine_division_index ON engine_division (division);
CREATE INDEX engine_text_index ON engine_text (division text_pattern_ops);
CREATE INDEX engine_ltree_index ON engine_ltree USING gist (division);
VACUUM ANALYZE engine_division;
VACUUM ANALYZE engine_text;
VACUUM ANALYZE engine_ltree;
INSERT INTO engine_line
SELECT line.number, 'division <@, 0.1 % of the rows', line.against, line.target,
       'SELECT sum(n) FROM generate_series(1, 200) n',
       'SELECT sum((SELECT sum(income_per_capita) + n FROM engine_division WHERE division <@ ''440203105'')) FROM generate_series(1, 200) n',
       format('SELECT sum((SELECT sum(income_per_capita) + n FROM %s)) FROM generate_series(1, 200) n', line.theirs),
       format('SELECT count(*) FILTER (WHERE ours IS NULL OR hand IS NULL) + abs(count(*) * 1000 - (SELECT count(*) FROM engine_division))
                 FROM (SELECT household_id FROM engine_division WHERE division <@ ''440203105'') ours FULL JOIN (SELECT household_id FROM %s) hand USING (household_id)', line.theirs), NULL
  FROM (VALUES (15, 'LIKE ''prefix%'', text_pattern_ops', 1.0, 'engine_text WHERE division LIKE ''440203105%'''),
               (16, '<@ of ltree, GiST',               0.5, 'engine_ltree WHERE division <@ ''44.02.03.105''')) line (number, against, target, theirs);
INSERT INTO engine_line VALUES
    (17, 'index on division, its size', 'index on text', 0.6, 'SELECT 0',
     'SELECT pg_relation_size(''engine_division_index'') / 1024', 'SELECT pg_relation_size(''engine_text_index'') / 1024',
     'SELECT count(*) FROM engine_division FULL JOIN engine_text USING (household_id) WHERE engine_division.division::bigint::text IS DISTINCT FROM engine_text.division',
     NULL, 'kB');
