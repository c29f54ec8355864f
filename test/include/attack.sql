\set echo_was :ECHO
\set ECHO none
-- What somebody finds who has the tables of publish_statistics() and a list of all places, and nothing else.

-- The figures of the places that are given: each count, each two answers to a question together, what answers leave of their whole, and persons
-- beyond one of each household.
CREATE FUNCTION pg_temp.given(open_schema text) RETURNS TABLE (place text, figure text, value bigint) LANGUAGE plpgsql AS $$
DECLARE
    given record;
BEGIN
    CREATE TEMP TABLE given_count (place text, question text, whole text, column_name text, value bigint) ON COMMIT DROP;
    FOR given IN
        SELECT class.oid::regclass AS identity, statistic.*, split_part(class.relname, '_by_', 2) || '_code' AS place_column
          FROM fupin_register.open_statistic statistic
          JOIN pg_class class ON class.relname ~ ('^' || statistic.report || '_by_') AND class.relnamespace = open_schema::regnamespace
          JOIN pg_attribute attribute ON attribute.attrelid = class.oid AND attribute.attname = statistic.column_name
    LOOP
        EXECUTE format('INSERT INTO given_count SELECT %I, %L, %L, %L, %I FROM %s UNION ALL SELECT %1$I, %2$L, %3$L, %3$L, %3$I FROM %6$s',
                       given.place_column, given.question, given.whole, given.column_name, given.column_name, given.identity);
    END LOOP;
    RETURN QUERY
        SELECT DISTINCT one.place, one.column_name, one.value FROM given_count one
         UNION ALL
        SELECT DISTINCT whole.place, whole.whole || ' - ' || part.column_name, whole.value - part.value
          FROM given_count whole JOIN given_count part USING (place, question, whole) WHERE whole.column_name = whole.whole AND part.column_name <> part.whole
         UNION ALL
        SELECT part.place, part.whole || ' beside ' || part.question, max(part.value) FILTER (WHERE part.column_name = part.whole) - sum(part.value) FILTER (WHERE part.column_name <> part.whole)::bigint
          FROM (SELECT DISTINCT * FROM given_count) part GROUP BY part.place, part.whole, part.question
         UNION ALL
        SELECT one.place, one.column_name || ' + ' || two.column_name, one.value + two.value
          FROM given_count one JOIN given_count two USING (place, question, whole) WHERE one.column_name < two.column_name AND one.whole NOT IN (one.column_name, two.column_name)
         UNION ALL
        SELECT DISTINCT many.place, many.column_name || ' - ' || one.column_name, many.value - one.value
          FROM given_count many JOIN given_count one USING (place)
         WHERE many.column_name = replace(one.column_name, 'households', 'persons') AND one.column_name LIKE 'households%' OR (many.column_name, one.column_name) IN (('persons', 'persons_recorded'), ('persons_recorded', 'households'));
    DROP TABLE given_count;
END
$$;

-- Every sum of the given places, each added, taken off or left, that counts some villages once and the others not: what is small there.
-- A place is a number with a hexadecimal digit for each village, 1 where the village is inside it; 4 in every digit keeps them from borrowing.
CREATE FUNCTION pg_temp.found(open_schema text, k integer) RETURNS TABLE (villages text, figure text, value numeric) LANGUAGE sql AS $$
    WITH RECURSIVE village AS (
        SELECT division::text AS code, 16::bigint ^ (row_number() OVER (ORDER BY division) - 1) AS digit FROM fupin_register.village
    ), figure AS MATERIALIZED (
        SELECT * FROM pg_temp.given(open_schema)
    ), place AS MATERIALIZED (
        SELECT code, row_number() OVER (ORDER BY code) AS number,
               (SELECT sum(digit)::bigint FROM village WHERE village.code::fupin.division OPERATOR(fupin.<@) known.code::fupin.division) AS digits,
               (SELECT COALESCE(sum(digit), 0)::bigint FROM village WHERE next IS NULL OR village.code < next) AS done
          FROM (SELECT figure.place AS code, lead(figure.place) OVER (ORDER BY figure.place) AS next FROM figure GROUP BY figure.place) known
    ), tried (number, digits, signs) AS (
        SELECT 0::bigint, (SELECT sum(4 * digit)::bigint FROM village), '{}'::integer[]
         UNION ALL
        SELECT place.number, tried.digits + sign * place.digits, tried.signs || sign
          FROM tried JOIN place ON place.number = tried.number + 1 CROSS JOIN (VALUES (-1), (0), (1)) signs (sign)
         -- the villages that no further place has must be counted once or not at all
         WHERE (tried.digits + sign * place.digits) & 14 * place.done = 4 * place.done
    ), area AS (
        SELECT digits, signs FROM tried WHERE number = (SELECT max(number) FROM place)
    )
    SELECT string_agg(DISTINCT place.code, ' ') FILTER (WHERE area.signs[place.number] <> 0), figure.figure, sum(area.signs[place.number] * figure.value)
      FROM area CROSS JOIN place JOIN figure ON figure.place = place.code
     GROUP BY area.signs, figure.figure
    HAVING abs(sum(area.signs[place.number] * figure.value)) BETWEEN 1 AND k - 1
$$;
\set ECHO :echo_was
