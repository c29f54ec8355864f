-- Part 20: what a cell of an exported table says.
--
-- Every parser is soft: it gives NULL for what it cannot read, and the function of the same name with _problem says why
-- (code list import_problem).  A blank cell, and a mark for nothing (— / 无 暂无) or for unknown (不详 不明 未知), is NULL
-- without a problem.

CREATE FUNCTION fupin.parse_text(text) RETURNS text
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_parse_text';
COMMENT ON FUNCTION fupin.parse_text(text) IS
    'the text of a cell as it stands, without blanks around it (full-width ones and marks that cannot be seen among them) and the apostrophe by which spreadsheets mark a text; NULL for nothing and for a problem';

CREATE FUNCTION fupin.parse_text_problem(text) RETURNS text
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_parse_text_problem';
COMMENT ON FUNCTION fupin.parse_text_problem(text) IS
    'why parse_text() gives no text: spreadsheet (an error such as #N/A, or #### of a column too narrow); NULL = a text, or nothing';

CREATE FUNCTION fupin.parse_date(text) RETURNS date
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_parse_date';
COMMENT ON FUNCTION fupin.parse_date(text) IS
    'the day of a cell: 2019-06-30, 2019/6/30, 2019.6.30, 2019年6月30日, 20190630; 2019-06, 2019年6月, 201906 for the first of the month; the day number of a spreadsheet (five digits, 10000 = 1927-05-18 to 73050 = 2099-12-31); a time of day is cut off; years 1850 to 2099; NULL for nothing (also 0, 0000-00-00, and what spreadsheets show for day 0) and for a problem';

CREATE FUNCTION fupin.parse_date_problem(text) RETURNS text
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_parse_date_problem';
COMMENT ON FUNCTION fupin.parse_date_problem(text) IS
    'why parse_date() gives no day: date (no calendar has it), format (no form of a day, or one read in two ways: 30/6/2019, two digits of a year), range (beyond 1850 to 2099), spreadsheet (2019.1 may have been October; an error such as #N/A); NULL = a day, or nothing';

CREATE FUNCTION fupin.parse_yuan(text, default_unit text DEFAULT '元') RETURNS numeric
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_parse_yuan';
COMMENT ON FUNCTION fupin.parse_yuan(text, text) IS
    'the amount of a cell in yuan, exactly: 1,234.50, 1.2万, 8万元, ￥300, -5; default_unit (元, 千元, 万元, 百万元, 亿元) is that of a bare number, a unit in the cell wins; less than 10 to the power of 12; NULL for nothing and for a problem';

CREATE FUNCTION fupin.parse_yuan_problem(text, default_unit text DEFAULT '元') RETURNS text
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_parse_yuan_problem';
COMMENT ON FUNCTION fupin.parse_yuan_problem(text, text) IS
    'why parse_yuan() gives no amount: format, unit (one not known, or an amount per something: 元/月), range (too many digits), spreadsheet (1.2E+12, #N/A); NULL = an amount, or nothing';

CREATE FUNCTION fupin.parse_number(text) RETURNS numeric
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_parse_number';
COMMENT ON FUNCTION fupin.parse_number(text) IS
    'the number of a cell, in the unit of its column: 12, 1,234.5, -3; less than 10 to the power of 12; NULL for nothing and for a problem';

CREATE FUNCTION fupin.parse_number_problem(text) RETURNS text
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_parse_number_problem';
COMMENT ON FUNCTION fupin.parse_number_problem(text) IS
    'why parse_number() gives no number: format, unit (a unit stands in the cell: 3亩), range (too many digits), spreadsheet (1.2E+12, #N/A); NULL = a number, or nothing';

CREATE FUNCTION fupin.parse_yes_no(text) RETURNS boolean
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_parse_yes_no';
COMMENT ON FUNCTION fupin.parse_yes_no(text) IS
    'yes or no of a cell: 是 有 对 1 √ Y yes T true, 否 无 没有 0 × N no F false; NULL for nothing and for a problem';

CREATE FUNCTION fupin.parse_yes_no_problem(text) RETURNS text
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_parse_yes_no_problem';
COMMENT ON FUNCTION fupin.parse_yes_no_problem(text) IS
    'why parse_yes_no() gives no answer: format (also the letter X, which some write for yes), spreadsheet (#N/A); NULL = an answer, or nothing';

CREATE FUNCTION fupin.parse_citizen_id(text, ruined boolean DEFAULT false) RETURNS fupin.citizen_id
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_parse_citizen_id';
COMMENT ON FUNCTION fupin.parse_citizen_id(text, boolean) IS
    'the citizen id of a cell: 18 characters or 15 digits, or that in the number of a disability certificate; ruined: the batch is (citizen_ids_ruined), so an id that ends in 000 counts as lost even where its check passes; NULL for nothing and for a problem';

CREATE FUNCTION fupin.parse_citizen_id_problem(text, ruined boolean DEFAULT false) RETURNS text
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_parse_citizen_id_problem';
COMMENT ON FUNCTION fupin.parse_citizen_id_problem(text, boolean) IS
    'why parse_citizen_id() gives no id: format, date (no day of birth), check (ISO 7064), range (class or grade of a certificate), spreadsheet (4.40512E+17, or an end in 000 that fails its check, or any end in 000 in a ruined batch); NULL = an id, or nothing';

CREATE FUNCTION fupin.disability_class(text) RETURNS integer
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_disability_class';
COMMENT ON FUNCTION fupin.disability_class(text) IS
    'the class in the number of a disability certificate (citizen id, class, grade, for a copy B and its count): 1 sight, 2 hearing, 3 speech, 4 limbs, 5 intellect, 6 mind, 7 several; NULL for nothing and for a problem';

CREATE FUNCTION fupin.disability_grade(text) RETURNS integer
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_disability_grade';
COMMENT ON FUNCTION fupin.disability_grade(text) IS
    'the grade in the number of a disability certificate, 1 (the severest) to 4; NULL for nothing and for a problem';

CREATE FUNCTION fupin.disability_certificate_problem(text) RETURNS text
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_disability_certificate_problem';
COMMENT ON FUNCTION fupin.disability_certificate_problem(text) IS
    'why a cell is no number of a disability certificate: format (a citizen id alone is none), date and check (of its citizen id), range (class beyond 1 to 7, grade beyond 1 to 4), spreadsheet (4.40512E+19, or an end in 00000); NULL = a certificate, or nothing';

-- Is the whole batch ruined?  The state is one integer, so that parts of a batch can be counted apart.
CREATE FUNCTION fupin.citizen_ids_count(state bigint, text) RETURNS bigint
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_citizen_ids_count';
COMMENT ON FUNCTION fupin.citizen_ids_count(bigint, text) IS
    'transition of citizen_ids_ruined(): counts a text that is as long as a citizen id or a certificate; state: seen + cut * 2^32, never NULL';

CREATE FUNCTION fupin.citizen_ids_merge(bigint, bigint) RETURNS bigint
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_citizen_ids_merge';
COMMENT ON FUNCTION fupin.citizen_ids_merge(bigint, bigint) IS
    'the state of citizen_ids_ruined() over two parts of a batch';

CREATE FUNCTION fupin.citizen_ids_verdict(bigint) RETURNS boolean
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_citizen_ids_verdict';
COMMENT ON FUNCTION fupin.citizen_ids_verdict(bigint) IS
    'the answer of citizen_ids_ruined() from its state; never NULL';

CREATE AGGREGATE fupin.citizen_ids_ruined(text) (
    SFUNC       = fupin.citizen_ids_count,
    STYPE       = bigint,
    INITCOND    = '0',
    COMBINEFUNC = fupin.citizen_ids_merge,
    FINALFUNC   = fupin.citizen_ids_verdict,
    PARALLEL    = SAFE
);
COMMENT ON AGGREGATE fupin.citizen_ids_ruined(text) IS
    'whether a spreadsheet has ruined the citizen ids of a batch: at least 2 of them, and more than 5 % of those of 18 characters or more, end in 000 or are written like 4.40512E+17; one good id in a thousand ends so; never NULL';

CREATE FUNCTION fupin.fold_code(text) RETURNS text
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_fold_code';
COMMENT ON FUNCTION fupin.fold_code(text) IS
    'what codes and labels are compared by: without blanks, full-width signs half-width, Latin letters capital, every dash -, a number without zeros before it (spreadsheets drop them); NULL if nothing is left';
