-- Part 40: which parameters govern a place on a day, and what is worked out from them.
--
-- Among the rows whose division contains the place and whose days contain the day, and whose evidence is accepted
-- (fupin.accept_basis()), wins the nearest division, then the local row, then the paper issued last; a paper without a
-- printed day counts as issued on its first valid day.  A disabled row that wins leaves nothing.

CREATE FUNCTION fupin.basis_rank(status text) RETURNS integer
    IMMUTABLE PARALLEL SAFE
    LANGUAGE sql
    RETURN pg_catalog.array_position(ARRAY['published', 'adopted', 'estimate', 'assumed', 'unverified'], status);
COMMENT ON FUNCTION fupin.basis_rank(text) IS
    'strength of evidence as a number: 1 published, 2 adopted, 3 estimate, 4 assumed, 5 unverified; NULL for anything else';

CREATE FUNCTION fupin.facts_day(year integer) RETURNS date
    STABLE PARALLEL SAFE
    LANGUAGE sql
    RETURN CASE WHEN pg_catalog.make_date(year, 1, 1) <= fupin.as_of()
                THEN LEAST(pg_catalog.make_date(year, 12, 31), fupin.as_of()) END;
COMMENT ON FUNCTION fupin.facts_day(integer) IS
    'the day of a year''s facts, whose law governs them: its 31 December, or as_of() in the running year; NULL before the year begins';

CREATE FUNCTION fupin.stated_parameters(place fupin.division, on_day date)
    RETURNS TABLE (key text, value numeric, unit text, status text, division fupin.division, document_id text, source text)
    STABLE PARALLEL SAFE
    LANGUAGE sql
BEGIN ATOMIC
    SELECT w.key, w.value, w.unit, w.status, w.division, w.document_id, w.source
      FROM (SELECT DISTINCT ON (p.key) p.key, p.value, p.unit, p.status, p.division, p.document_id, p.source, p.disabled
              FROM fupin.parameter p LEFT JOIN fupin.document d ON d.document_id = p.document_id
             WHERE fupin.contains(p.division, stated_parameters.place)
               AND p.valid @> stated_parameters.on_day
               AND (p.disabled OR fupin.basis_rank(p.status) <= fupin.basis_rank(fupin.accept_basis()))
             ORDER BY p.key, fupin.level(p.division) DESC, p.shipped,
                      coalesce(d.issued, pg_catalog.lower(d.valid), pg_catalog.lower(p.valid)) DESC,
                      p.parameter_id COLLATE "C") w
     WHERE NOT w.disabled;
END;
COMMENT ON FUNCTION fupin.stated_parameters(fupin.division, date) IS
    'the rows of fupin.parameter that govern a place on a day, one a key; without what is worked out from them (governing_parameters)';

CREATE FUNCTION fupin.price_index_factor(place fupin.division, base_year integer, year integer) RETURNS numeric
    STABLE PARALLEL SAFE
    LANGUAGE sql
BEGIN ATOMIC
    WITH RECURSIVE chain (reached, factor) AS (
        SELECT price_index_factor.base_year, 1::numeric
        UNION ALL
        SELECT c.reached + 1, c.factor * p.value * 0.01
          FROM chain c
               CROSS JOIN LATERAL fupin.stated_parameters(price_index_factor.place, pg_catalog.make_date(c.reached + 1, 12, 31)) p
         WHERE c.reached < price_index_factor.year AND p.key = 'rural_price_index'
    )
    SELECT pg_catalog.trim_scale(c.factor) FROM chain c WHERE c.reached = price_index_factor.year;
END;
COMMENT ON FUNCTION fupin.price_index_factor(fupin.division, integer, integer) IS
    'by how much prices rose from base_year to year: the exact product of the rural price indices of the years after base_year; 1 for the base year itself; NULL when one index is unknown or year lies before base_year';

CREATE FUNCTION fupin.governing_parameters(place fupin.division, on_day date)
    RETURNS TABLE (key text, value numeric, unit text, status text, division fupin.division, document_id text, source text)
    STABLE PARALLEL SAFE
    LANGUAGE sql
BEGIN ATOMIC
    WITH stated AS (
        SELECT * FROM fupin.stated_parameters(governing_parameters.place, governing_parameters.on_day)
    ), base AS (
        SELECT s.value::integer AS year, s.status, s.division, s.document_id,
               pg_catalog.date_part('year', governing_parameters.on_day)::integer AS to_year
          FROM stated s
         WHERE s.key = 'register_line_base_year'
           AND NOT EXISTS (SELECT FROM stated t WHERE t.key = 'register_line_factor')
    )
    SELECT s.key, s.value, s.unit, s.status, s.division, s.document_id, s.source FROM stated s
    UNION ALL
    SELECT k.key, f.factor, k.unit, weakest.status, b.division, b.document_id,
           pg_catalog.format('rural_price_index %s to %s', b.year + 1, b.to_year)
      FROM base b
           JOIN fupin.parameter_key k ON k.key = 'register_line_factor'
           CROSS JOIN LATERAL fupin.price_index_factor(governing_parameters.place, b.year, b.to_year) AS f (factor)
           CROSS JOIN LATERAL (
               SELECT c.status
                 FROM (SELECT b.status
                       UNION ALL
                       SELECT i.status
                         FROM pg_catalog.unnest(ARRAY(SELECT pg_catalog.generate_series(b.year + 1, b.to_year))) AS y (year)
                              CROSS JOIN LATERAL fupin.stated_parameters(governing_parameters.place, pg_catalog.make_date(y.year, 12, 31)) i
                        WHERE i.key = 'rural_price_index') c
                ORDER BY fupin.basis_rank(c.status) DESC LIMIT 1) weakest
     WHERE f.factor IS NOT NULL;
END;
COMMENT ON FUNCTION fupin.governing_parameters(fupin.division, date) IS
    'the parameters of a place on a day, one row a key, with unit, status (weakest of what it was worked out from), the division and paper that gave it, and its source; a key without a row is unknown';

CREATE FUNCTION fupin.parameters(place fupin.division, on_day date) RETURNS jsonb
    STABLE PARALLEL SAFE
    LANGUAGE sql
    RETURN (SELECT coalesce(pg_catalog.jsonb_object_agg(p.key, p.value), '{}'::jsonb)
              FROM fupin.governing_parameters(place, on_day) p);
COMMENT ON FUNCTION fupin.parameters(fupin.division, date) IS
    'the governing parameters of a place on a day as {key: number}: the column params of a fact row; never NULL';

CREATE FUNCTION fupin.parameter_status(place fupin.division, on_day date) RETURNS jsonb
    STABLE PARALLEL SAFE
    LANGUAGE sql
    RETURN (SELECT coalesce(pg_catalog.jsonb_object_agg(p.key, p.status), '{}'::jsonb)
              FROM fupin.governing_parameters(place, on_day) p);
COMMENT ON FUNCTION fupin.parameter_status(fupin.division, date) IS
    'the status of the governing parameters of a place on a day as {key: status}: the column param_status of a fact row; never NULL';

CREATE FUNCTION fupin.registration_line(place fupin.division, year integer)
    RETURNS TABLE (line numeric, basis text, base_line numeric, base_year integer, factor numeric, document_id text)
    STABLE PARALLEL SAFE
    LANGUAGE sql
BEGIN ATOMIC
    WITH governing AS (
        SELECT * FROM fupin.governing_parameters(registration_line.place, fupin.facts_day(registration_line.year))
    )
    SELECT pg_catalog.trim_scale(l.value * f.value),
           (SELECT g.status FROM governing g
             WHERE g.key IN ('register_line', 'register_line_factor') AND f.value IS NOT NULL
             ORDER BY fupin.basis_rank(g.status) DESC LIMIT 1),
           l.value, b.value::integer, f.value, l.document_id
      FROM governing l
           LEFT JOIN governing b ON b.key = 'register_line_base_year'
           LEFT JOIN governing f ON f.key = 'register_line_factor'
     WHERE l.key = 'register_line';
END;
COMMENT ON FUNCTION fupin.registration_line(fupin.division, integer) IS
    'the income line of the register in the prices of a year, yuan a person and year: constant-price line times price factor, exact and unrounded, with the weakest status used; line, basis and factor are NULL when a price index is unknown; no row where no such line governs; who is below the line, not at it, is poor (HAOJIANG-2017-1.2-b)';

CREATE FUNCTION fupin.adopt_parameter(place fupin.division, key text, valid daterange, value numeric, unit text,
                                      document_no text, source text) RETURNS text
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_column
DECLARE
    known fupin.parameter_key;
    earlier fupin.parameter;
    paper text;
    new_id text;
BEGIN
    IF num_nulls(place, key, valid, value, unit, document_no, source) > 0 THEN
        RAISE EXCEPTION
            USING MESSAGE = fupin.message('a parameter is adopted with a place, a key, its days, a value, a unit, a paper and a source'),
                  ERRCODE = 'null_value_not_allowed',
                  DETAIL = format(fupin.message('Missing: %s.'), array_to_string(ARRAY[
                      CASE WHEN place IS NULL THEN 'place' END, CASE WHEN key IS NULL THEN 'key' END,
                      CASE WHEN valid IS NULL THEN 'valid' END, CASE WHEN value IS NULL THEN 'value' END,
                      CASE WHEN unit IS NULL THEN 'unit' END, CASE WHEN document_no IS NULL THEN 'document_no' END,
                      CASE WHEN source IS NULL THEN 'source' END], ', '));
    END IF;
    SELECT k.* INTO known FROM fupin.parameter_key k WHERE k.key = adopt_parameter.key;
    IF NOT FOUND THEN
        RAISE EXCEPTION
            USING MESSAGE = format(fupin.message('unknown parameter "%s"'), key),
                  ERRCODE = 'undefined_object',
                  DETAIL = fupin.message('Parameters are described in fupin.parameter_key.'),
                  HINT = coalesce(replace(fupin.message('The nearest known parameter is "%s".'), '%s', fupin.nearest_name(key,
                                  (SELECT array_agg(k.key ORDER BY k.key) FROM fupin.parameter_key k))),
                                  fupin.message('Describe a parameter of your own in fupin.parameter_key first.'));
    END IF;
    IF known.unit <> unit THEN
        RAISE EXCEPTION
            USING MESSAGE = format(fupin.message('parameter "%s" is in %s, not in %s'), key, known.unit, unit),
                  ERRCODE = 'invalid_parameter_value', HINT = fupin.message('Convert the value.');
    END IF;
    IF isempty(valid) OR lower_inf(valid) THEN
        RAISE EXCEPTION
            USING MESSAGE = format(fupin.message('parameter "%s" needs a first day on which it holds'), key),
                  ERRCODE = 'invalid_parameter_value',
                  HINT = fupin.message('A yearly figure holds for the days of its year: daterange(''2019-01-01'', ''2020-01-01'').');
    END IF;

    -- A later decision ends an earlier one where it begins; anything else would leave two answers for one day.
    FOR earlier IN
        SELECT p.* FROM fupin.parameter p
         WHERE p.division::bigint = place::bigint AND p.key = adopt_parameter.key
           AND p.valid && adopt_parameter.valid AND NOT p.shipped
         ORDER BY lower(p.valid)
    LOOP
        IF lower(earlier.valid) >= lower(valid)
           OR coalesce(upper(earlier.valid), 'infinity') > coalesce(upper(valid), 'infinity')
        THEN
            RAISE EXCEPTION
                USING MESSAGE = format(fupin.message('parameter "%s" of division %s already has a row of your own for some of these days'), key, place),
                      ERRCODE = 'exclusion_violation',
                      DETAIL = format(fupin.message('Row "%s" holds %s for %s.'), earlier.parameter_id,
                                      coalesce(earlier.value::text, fupin.message('no value (disabled)')), earlier.valid),
                      HINT = format(fupin.message('Choose days that begin later and end no earlier than that row''s, or first: DELETE FROM fupin.parameter WHERE parameter_id = %s.'),
                                    quote_literal(earlier.parameter_id));
        END IF;
        UPDATE fupin.parameter p SET valid = daterange(lower(earlier.valid), lower(adopt_parameter.valid))
         WHERE p.parameter_id = earlier.parameter_id;
    END LOOP;

    SELECT d.document_id INTO paper FROM fupin.document d
     WHERE d.document_no = adopt_parameter.document_no AND fupin.contains(d.division, place)
     ORDER BY fupin.level(d.division) DESC, d.document_id LIMIT 1;
    new_id := format('%s.%s.%s', place, key, to_char(lower(valid), 'YYYY-MM-DD'));
    INSERT INTO fupin.parameter (parameter_id, document_id, document_no, division, key, valid, value, unit, status, source)
         VALUES (new_id, paper, CASE WHEN paper IS NULL THEN document_no END, place, key, valid, value, unit, 'adopted', source);
    RETURN new_id;
END
$$;
COMMENT ON FUNCTION fupin.adopt_parameter(fupin.division, text, daterange, numeric, text, text, text) IS
    'adopts a parameter for a place: inserts a row of your own with status adopted and returns its parameter_id; an earlier row of your own ends where the new one begins; document_no is the number of the paper that decides it, source where the value is found';

