-- Facts of the long tail are written by hand: what is no number (whole number, yes or no, text, day) is unknown, not an error of
-- every report.

CREATE FUNCTION fupin_register.number_in(facts jsonb, key text) RETURNS numeric
    IMMUTABLE PARALLEL SAFE
    RETURN fupin.number_in($1, $2);
COMMENT ON FUNCTION fupin_register.number_in(jsonb, text) IS
    'the number that stands under a key of a jsonb object; NULL where there is none, or anything else';

CREATE FUNCTION fupin_register.integer_in(facts jsonb, key text) RETURNS integer
    IMMUTABLE PARALLEL SAFE
    RETURN CASE
               WHEN fupin.number_in($1, $2) % 1 = 0 AND fupin.number_in($1, $2) BETWEEN -2147483647 AND 2147483647
               THEN fupin.number_in($1, $2)::integer
           END;
COMMENT ON FUNCTION fupin_register.integer_in(jsonb, text) IS
    'the whole number that stands under a key of a jsonb object; NULL where there is none, or anything else';

CREATE FUNCTION fupin_register.boolean_in(facts jsonb, key text) RETURNS boolean
    IMMUTABLE PARALLEL SAFE
    RETURN fupin.boolean_in($1, $2);
COMMENT ON FUNCTION fupin_register.boolean_in(jsonb, text) IS
    'the yes or no that stands under a key of a jsonb object; NULL where there is none, or anything else';

CREATE FUNCTION fupin_register.text_in(facts jsonb, key text) RETURNS text
    IMMUTABLE PARALLEL SAFE
    RETURN fupin.text_in($1, $2);
COMMENT ON FUNCTION fupin_register.text_in(jsonb, text) IS
    'the text that stands under a key of a jsonb object; NULL where there is none, where it is empty, or anything else';

CREATE FUNCTION fupin_register.date_in(facts jsonb, key text) RETURNS date
    IMMUTABLE PARALLEL SAFE
    RETURN CASE
               WHEN fupin.text_in($1, $2) ~ '^[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'
               -- the 31st of a month of 30 days is no day
               THEN CASE pg_catalog.date_part('month', pg_catalog.make_date(pg_catalog.substr($1 ->> $2, 1, 4)::integer, pg_catalog.substr($1 ->> $2, 6, 2)::integer, 1)
                                                           + pg_catalog.substr($1 ->> $2, 9, 2)::integer - 1)
                        WHEN pg_catalog.substr($1 ->> $2, 6, 2)::integer
                        THEN pg_catalog.make_date(pg_catalog.substr($1 ->> $2, 1, 4)::integer, pg_catalog.substr($1 ->> $2, 6, 2)::integer, 1)
                             + pg_catalog.substr($1 ->> $2, 9, 2)::integer - 1
                    END
           END;
COMMENT ON FUNCTION fupin_register.date_in(jsonb, text) IS
    'the day that stands under a key of a jsonb object, written 2019-06-30; NULL where there is none, or anything else';
