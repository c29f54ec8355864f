-- The shipped codes: all counties of the country, the towns and villages of the five places.  Digests and counts are
-- those of the published lists, so that a lost, added or misread code shows (test/t/division_files.sh compares with the
-- lists themselves where they are at hand).
BEGIN;
SET LOCAL search_path = public, pg_catalog;
SELECT plan(8);

CREATE TEMP TABLE place AS
    SELECT division, fupin.level(division) AS level, rpad(division::text, 12, '0') AS digits, name
      FROM fupin.division_name WHERE shipped AND fupin.level(division) > 0;

SELECT results_eq(
    'SELECT level, count(*)::int FROM place WHERE level <= 3 GROUP BY level ORDER BY level',
    'VALUES (1, 31), (2, 342), (3, 2975)',
    'provinces, prefectures and counties, with 东莞, 中山 and 儋州 once each');
SELECT is(md5(string_agg(digits, ',' ORDER BY digits COLLATE "C")), '98f3f2ae91ad3161ab980f5222f62fc2',
          'they are the codes of the national list')
  FROM place WHERE level <= 3;
SELECT results_eq(
    $$SELECT area, count(*) FILTER (WHERE level = 4)::int, count(*) FILTER (WHERE level = 5)::int
        FROM unnest('{440512,4412,4416,4114,460108}'::fupin.division[]) WITH ORDINALITY AS a (area, position)
        JOIN place ON fupin.within(division, area) GROUP BY area, position ORDER BY position$$,
    $$VALUES ('440512'::fupin.division, 7, 61), ('4412', 106, 1558), ('4416', 101, 1452), ('4114', 199, 4834), ('460108', 15, 124)$$,
    'towns and villages of the five places');
SELECT is(md5(string_agg(digits, ',' ORDER BY digits COLLATE "C")), '1399534c1cd9a8aac0cb2a01a6ecdd1f',
          'they are the codes of the provincial lists')
  FROM place WHERE level >= 4;

SELECT is_empty('SELECT division FROM place WHERE division::text::fupin.division OPERATOR(fupin.<>) division
                                           OR digits::fupin.division OPERATOR(fupin.<>) division',
                'every code reads from what it prints and from its 12 digits');
SELECT is_empty('SELECT division FROM place
                  WHERE level > 1 AND NOT EXISTS (SELECT FROM place AS p WHERE p.division OPERATOR(fupin.=) fupin.parent(place.division))',
                'the parent of every place below a province is there');
SELECT is_empty('SELECT division FROM place
                  WHERE level = 1 AND fupin.parent(division) IS NOT NULL OR level > 1 AND NOT fupin.within(division, fupin.parent(division))',
                'every place lies in its parent; provinces have none');
-- 东莞, 中山 and 儋州 have no counties; 嘉峪关 has one of its own name.
SELECT results_eq(
    $$SELECT name, (SELECT count(*)::int FROM place AS c WHERE c.level = 3 AND fupin.within(c.division, place.division))
        FROM place WHERE level = 2 AND name IN ('东莞市', '中山市', '儋州市', '嘉峪关市') ORDER BY division$$,
    $$VALUES ('东莞市', 0), ('中山市', 0), ('儋州市', 0), ('嘉峪关市', 1)$$,
    'prefectures without counties are one code');
SELECT * FROM finish();
ROLLBACK;
