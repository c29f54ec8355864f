-- Facts of the long tail are written by hand: what is no number (yes or no, text) is unknown, not an error of every report.

CREATE FUNCTION fupin.boolean_in(facts jsonb, key text) RETURNS boolean
    IMMUTABLE STRICT PARALLEL SAFE LANGUAGE C AS 'MODULE_PATHNAME', 'boolean_in';
CREATE FUNCTION fupin.number_in(facts jsonb, key text) RETURNS numeric
    IMMUTABLE STRICT PARALLEL SAFE LANGUAGE C AS 'MODULE_PATHNAME', 'number_in';
CREATE FUNCTION fupin.text_in(facts jsonb, key text) RETURNS text
    IMMUTABLE STRICT PARALLEL SAFE LANGUAGE C AS 'MODULE_PATHNAME', 'text_in';
COMMENT ON FUNCTION fupin.boolean_in(jsonb, text) IS
    'the yes or no that stands under a key of a jsonb object; NULL where there is none, or anything else';
COMMENT ON FUNCTION fupin.number_in(jsonb, text) IS
    'the number that stands under a key of a jsonb object; NULL where there is none, or anything else';
COMMENT ON FUNCTION fupin.text_in(jsonb, text) IS
    'the text that stands under a key of a jsonb object; NULL where there is none, where it is empty, or anything else';
