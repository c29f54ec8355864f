-- citizen_id (design 3.2): 公民身份号码, GB 11643-1999.
SET search_path = fupin, public;
SET datestyle = ISO;

-- Published and invented numbers: is each good, if so for which day and sex, if not which rule does it break first?
CREATE TEMP TABLE vector (id text, valid boolean, birth date, sex text, problem text);
COPY vector FROM stdin (FORMAT csv, FORCE_NOT_NULL (id));
440524188001010014,t,1880-01-01,M,
440103194901014827,t,1949-01-01,F,
440103196602294821,f,,,date
440103196802294826,t,1968-02-29,F,
440823197511159649,t,1975-11-15,F,
440823198002299648,t,1980-02-29,F,
441900199912314460,t,1999-12-31,F,
44190020000229446X,t,2000-02-29,F,
441900201202294469,t,2012-02-29,F,
442000201510159287,t,2015-10-15,F,
442000194901019289,t,1949-01-01,F,
442000195512319282,t,1955-12-31,F,
410122196802294010,t,1968-02-29,M,
410122197006304016,t,1970-06-30,M,
410725198002298823,t,1980-02-29,F,
410725198810088824,t,1988-10-08,F,
410725200002298823,t,2000-02-29,F,
419001200101013642,t,2001-01-01,F,
419001201510153640,t,2015-10-15,F,
419001202003313640,t,2020-03-31,F,
411628195512318469,t,1955-12-31,F,
41162819660229846X,f,,,date
460105197006303286,t,1970-06-30,F,
460105197511153282,t,1975-11-15,F,
460105198810083282,t,1988-10-08,F,
460204199912318015,t,1999-12-31,M,
460204200101018014,t,2001-01-01,M,
460204201202298013,t,2012-02-29,M,
469030202003312825,t,2020-03-31,F,
469030194901012827,t,1949-01-01,F,
469021196602297642,f,,,date
469021196802297647,t,1968-02-29,F,
469021197511157649,t,1975-11-15,F,
11010119800229246X,t,1980-02-29,F,
110101199912312460,t,1999-12-31,F,
11010120000229246X,t,2000-02-29,F,
310115201202297281,t,2012-02-29,F,
310115201510157280,t,2015-10-15,F,
650103194901012011,t,1949-01-01,M,
650103195512312015,t,1955-12-31,M,
650103196802292010,t,1968-02-29,M,
540121197006306823,t,1970-06-30,F,
540121198002296829,t,1980-02-29,F,
54012119881008682X,t,1988-10-08,F,
530926200002291642,t,2000-02-29,F,
530926200101011642,t,2001-01-01,F,
520602201510156469,t,2015-10-15,F,
520602202003316469,t,2020-03-31,F,
520602195512316464,t,1955-12-31,F,
510781196602291284,f,,,date
510781197006301284,t,1970-06-30,F,
510781197511151280,t,1975-11-15,F,
620102198810086011,t,1988-10-08,M,
620102199912316011,t,1999-12-31,M,
500104196405034476,t,1964-05-03,M,
440105197401243339,t,1974-01-24,M,
13070619890516175X,t,1989-05-16,M,
320511199308024714,t,1993-08-02,M,
320211195404078195,t,1954-04-07,M,
33080219670814158X,t,1967-08-14,F,
420601195702234558,t,1957-02-23,M,
44011219850516617X,t,1985-05-16,M,
370302197012118298,t,1970-12-11,M,
230304197408176349,t,1974-08-17,F,
45020319820608815X,t,1982-06-08,M,
110109196501248246,t,1965-01-24,F,
350205196005067301,t,1960-05-06,F,
310107196011261573,t,1960-11-26,M,
130703198106036443,t,1981-06-03,F,
37120119540921806X,t,1954-09-21,F,
210404197112163348,t,1971-12-16,F,
130402196407201455,t,1964-07-20,M,
440107195211275261,t,1952-11-27,F,
320706195404211570,t,1954-04-21,M,
440308196607197636,t,1966-07-19,M,
230204197704082245,t,1977-04-08,F,
431102198610042992,t,1986-10-04,M,
440509195503192825,t,1955-03-19,F,
21140419511104172X,t,1951-11-04,F,
321001198806114807,t,1988-06-11,F,
140211198206087082,t,1982-06-08,F,
370406701026613,t,1970-10-26,M,
370811991107249,t,1999-11-07,M,
460102830814125,t,1983-08-14,M,
421001951206116,t,1995-12-06,F,
420704700625596,t,1970-06-25,F,
120101640513880,t,1964-05-13,F,
210711690820824,t,1969-08-20,F,
420115700812904,t,1970-08-12,F,
210702761225514,t,1976-12-25,F,
420601920205103,t,1992-02-05,M,
220211600408146,t,1960-04-08,F,
420701890521819,t,1989-05-21,M,
340404801202345,t,1980-12-02,M,
44082319680229001X,t,1968-02-29,M,
440823196802290010,f,,,check
440823196802290012,f,,,check
440823196802290013,f,,,check
440823196802290015,f,,,check
440823196802290016,f,,,check
440823196802290018,f,,,check
440823196802290019,f,,,check
54082319680229001X,f,,,check
45082319680229001X,f,,,check
44092319680229001X,f,,,check
44083319680229001X,f,,,check
44082329680229001X,f,,,date
44082310680229001X,f,,,date
44082319690229001X,f,,,date
44082319681229001X,f,,,check
44082319680239001X,f,,,date
44082319680220001X,f,,,check
44082319680229011X,f,,,check
44082319680229002X,f,,,check
44802319680229001X,f,,,check
44028319680229001X,f,,,check
44082139680229001X,f,,,date
44082391680229001X,f,,,date
44082319860229001X,f,,,date
44082319608229001X,f,,,date
44082319680292001X,f,,,date
44082319680220901X,f,,,check
440823196802300011,f,,,date
440823196902290017,f,,,date
440823200002290010,t,2000-02-29,M,
440823196804310010,f,,,date
440823196800010010,f,,,date
440823196801000017,f,,,date
440823189901010014,t,1899-01-01,M,
440823179901010015,f,,,date
440823209912310018,t,2099-12-31,M,
440823202611220017,t,2026-11-22,M,
00000019680229001X,t,1968-02-29,M,
990000196802290019,t,1968-02-29,M,
440000196802290011,t,1968-02-29,M,
440800196802290015,t,1968-02-29,M,
44088219680229001X,t,1968-02-29,M,
440122196802290015,t,1968-02-29,M,
820000196802290012,t,1968-02-29,M,
830000196802290014,t,1968-02-29,M,
420500196802290015,t,1968-02-29,M,
511221196802290013,t,1968-02-29,M,
469003196802290012,t,1968-02-29,M,
"",f,,,format
44082319680229001X0,f,,,format
" 44082319680229001X",t,1968-02-29,M,
440823 19680229001X,f,,,format
４４０８２３１９６８０２２９００１Ｘ,f,,,format
4408231968X229001X,f,,,format
00000000000000000,f,,,format
111111111111111,t,1911-11-11,M,
44082368022900,f,,,format
440823680230001,f,,,date
440823690229001,f,,,date
440823010101997,t,1901-01-01,M,
44082368022900X,f,,,format
null,f,,,format
-40823196802290010,f,,,format
4.4e17,f,,,format
4.40823E+17,f,,,format
\.
SELECT count(*) AS numbers, count(*) FILTER (WHERE valid) AS good FROM vector;
-- No row: each has the stated problem, or none.
SELECT id, problem, citizen_id_problem(id) FROM vector
 WHERE citizen_id_problem(id) IS DISTINCT FROM problem OR valid <> (citizen_id_problem(id) IS NULL);
-- No row: each good one tells the stated birth and sex.
SELECT id, birth, sex, birth_date(id::citizen_id), sex(id::citizen_id) FROM vector
 WHERE valid AND (birth_date(id::citizen_id), sex(id::citizen_id)) IS DISTINCT FROM (birth, sex);
-- No row: a good number of 18 characters prints as it was written, but for blanks.
SELECT id, id::citizen_id FROM vector
 WHERE valid AND length(trim(id)) = 18 AND id::citizen_id::text <> trim(id);
-- Input takes exactly what citizen_id_problem lets pass, and its error names the same rule.
CREATE FUNCTION pg_temp.refusal(id text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    detail text;
BEGIN
    PERFORM id::citizen_id;
    RETURN NULL;
EXCEPTION WHEN invalid_text_representation THEN
    GET STACKED DIAGNOSTICS detail = PG_EXCEPTION_DETAIL;
    RETURN SQLERRM || '. ' || detail;
END
$$;
SELECT count(*) AS numbers,
       count(*) FILTER (WHERE pg_temp.refusal(id) IS NULL) AS taken,
       count(*) FILTER (WHERE pg_temp.refusal(id) LIKE '%rule "' || problem || '" is broken.%') AS refused
  FROM vector;
-- No row: no error repeats five characters in a row of what was entered.
SELECT pg_temp.refusal(id) FROM vector
 WHERE EXISTS (SELECT FROM generate_series(1, length(id) - 4) AS i WHERE strpos(pg_temp.refusal(id), substr(id, i, 5)) > 0);
SELECT DISTINCT pg_temp.refusal(id) COLLATE "C" AS refusal FROM vector WHERE NOT valid ORDER BY 1;

-- 15 digits become 18 characters: 19 before the year, and the check character. An impossible day stays impossible.
CREATE TEMP TABLE upgrade (id15 text, id18 text);
COPY upgrade FROM stdin (FORMAT csv);
370406701026613,370406197010266132
321201910407665,321201199104076653
370811991107249,370811199911072492
460102830814125,460102198308141257
370203690814119,370203196908141198
421001951206116,421001199512061162
420704700625596,420704197006255965
230709960703932,230709199607039323
120101640513880,120101196405138806
210711690820824,210711196908208244
310102850712655,310102198507126559
420115700812904,420115197008129045
210702761225514,210702197612255146
441201980219155,44120119980219155X
420601920205103,420601199202051032
220211600408146,220211196004081468
150204531215965,150204195312159654
420701890521819,420701198905218194
340404801202345,340404198012023456
450205810514451,450205198105144514
111111111111111,111111191111111113
440823680229001,44082319680229001X
440823680230001,440823196802300011
440823690229001,440823196902290017
440823000229001,440823190002290014
440823010101997,440823190101019975
\.
SELECT count(*) AS numbers,
       count(*) FILTER (WHERE pg_temp.refusal(id15) IS NULL) AS good,
       count(*) FILTER (WHERE citizen_id_problem(id15) IS NOT DISTINCT FROM citizen_id_problem(id18)) AS same_problem
  FROM upgrade;
-- No row.
SELECT id15, id18, id15::citizen_id FROM upgrade
 WHERE citizen_id_problem(id15) IS NULL AND (id15::citizen_id::text <> id18 OR id15::citizen_id <> id18::citizen_id);

-- Blanks around are trimmed (blank, tab, line ends), a small x is a capital one; nothing else is forgiven.
SELECT id AS "between bars", citizen_id_problem(id)
  FROM (VALUES ('|44082319680229001X|'), ('|44082319680229001x|'), (E'|\t 44082319680229001X \r\n|'), ('| 370406701026613 |'),
               ('||'), ('|   |'), ('|44082319680229001 X|'), ('|44082319680229001*|'), ('|X40823196802290010|'),
               ('|440823-19680229-001X|'), ('|37040670102661x|'), (E'|\u300044082319680229001X|')) AS v(bars),
       LATERAL (SELECT trim(BOTH '|' FROM bars)) AS t(id);
SELECT E'\t 44082319680229001x \n'::citizen_id AS printed, citizen_id_problem(NULL) IS NULL AS null_has_no_problem;
-- Long and hostile texts are a matter of format.
SELECT citizen_id_problem(repeat('1', 1000000)), citizen_id_problem(repeat(' ', 1000000)),
       citizen_id_problem(repeat('号', 18)), citizen_id_problem(repeat(' ', 1000) || '44082319680229001X');

-- The check character, once more by the book: each digit times a power of two, the rest of the sum by 11 in a table.
CREATE FUNCTION pg_temp.with_check(digits text) RETURNS text LANGUAGE sql AS $$
    SELECT digits || substr('10X98765432', (sum(substr(digits, i, 1)::bigint << (18 - i)) % 11)::int + 1, 1)
      FROM generate_series(1, 17) AS i
$$;
SELECT count(*) AS numbers,
       count(*) FILTER (WHERE citizen_id_problem(pg_temp.with_check('990000' || digits)) IS NULL) AS good,
       count(*) FILTER (WHERE citizen_id_problem('990000' || digits || 'x') IS NULL) AS good_with_x
  FROM generate_series(0, 999) AS i, LATERAL (SELECT '19700101' || to_char(i, 'FM000')) AS d(digits);

-- The day of birth: of the years 1850 to 2099, and of the calendar.
SELECT day, citizen_id_problem(pg_temp.with_check('990000' || day || '123'))
  FROM unnest('{18491231,18500101,20991231,21000101,00000000,19000229,20000229,19991301,19990431,19990430}'::text[]) AS day;

-- residence: the six digits as a division, which nests like any other; NULL if they are none.
SELECT area, residence(id), level(residence(id)), residence(id) <@ '44' AS in_guangdong
  FROM unnest('{440823,441900,440800,440000,419001,990000,000000,440023,004401}'::text[]) AS area,
       LATERAL (SELECT pg_temp.with_check(area || '19680229001')::citizen_id) AS c(id);

-- full_years: the birthday counts; born on 29 February, on 1 March of a common year; NULL before birth.
SELECT born, on_day, full_years(pg_temp.with_check('990000' || born || '001')::citizen_id, on_day)
  FROM (VALUES ('20000229', '2000-02-28'::date), ('20000229', '2000-02-29'), ('20000229', '2001-02-28'), ('20000229', '2001-03-01'),
               ('20000229', '2004-02-28'), ('20000229', '2004-02-29'), ('20040501', '2020-04-30'), ('20040501', '2020-05-01'),
               ('19701026', '1970-10-25'), ('19701026', '1970-10-26'), ('19701026', '1971-10-25'), ('19701026', '2019-06-30'),
               ('18500101', '2099-12-31'), ('20991231', '2019-06-30'), ('19701026', 'infinity'), ('19701026', '-infinity'),
               ('19701026', '0044-03-15 BC'), ('19701026', '4713-01-01 BC'), ('19701026', '5874897-12-31')) AS v(born, on_day);

-- mask: four characters at either end.
SELECT mask('370406197010266132'), mask('44082319680229001x'), mask('370406701026613');

-- A total order, that of the printed numbers; 15 and 18 characters of one person are equal.
SELECT count(*) AS pairs,
       bool_and((a.id < b.id) = (a.id::text COLLATE "C" < b.id::text COLLATE "C")) AS ordered_as_printed,
       bool_and((a.id = b.id) = (a.id::text = b.id::text)) AS equal_as_printed,
       bool_and((a.id <= b.id) = (a.id < b.id OR a.id = b.id) AND (a.id >= b.id) = (b.id <= a.id)
                AND (a.id > b.id) = (b.id < a.id) AND (a.id <> b.id) = (NOT a.id = b.id)) AS consistent
  FROM (SELECT id::citizen_id FROM vector WHERE valid) AS a, (SELECT id::citizen_id FROM vector WHERE valid) AS b;
SELECT '370406701026613'::citizen_id = '370406197010266132' AS same_person,
       citizen_id_hash('370406701026613') = citizen_id_hash('370406197010266132') AS same_hash;
CREATE TEMP TABLE person AS SELECT id::citizen_id FROM vector WHERE valid;
CREATE INDEX person_btree ON person (id);
SET enable_seqscan = off;
SET enable_bitmapscan = off;
EXPLAIN (COSTS OFF) SELECT count(*) FROM person WHERE id = '370406701026613';
SELECT count(*) FROM person WHERE id = '370406701026613';
DROP INDEX person_btree;
CREATE INDEX person_hash ON person USING hash (id);
EXPLAIN (COSTS OFF) SELECT count(*) FROM person WHERE id = '370406701026613';
SELECT count(*) FROM person WHERE id = '370406701026613';
DROP INDEX person_hash;
RESET enable_bitmapscan;
CREATE INDEX person_brin ON person USING brin (id);
EXPLAIN (COSTS OFF) SELECT count(*) FROM person WHERE id <= '370406701026613';
SELECT count(*) AS by_index FROM person WHERE id <= '370406701026613';
RESET enable_seqscan;
SELECT count(*) AS by_table FROM person WHERE id::text COLLATE "C" <= '370406197010266132';

-- Binary: eight bytes, the first 17 digits; what is no number is refused.
\i test/include/binary.sql
SELECT count(*) AS good, count(*) FILTER (WHERE pg_temp.survives('citizen_id', id)) AS survive FROM vector WHERE valid;
SELECT citizen_id_send('44082319680229001X');
SELECT bytes, pg_temp.receive('citizen_id', bytes)
  FROM (VALUES ('\x'::bytea), ('\x00'), ('\x009c9ca2dd6a4e'), ('\x009c9ca2dd6a4e8900'), (int8send(44082319680229001)),
               (int8send(44082319680230001)), (int8send(44082318491231001)), (int8send(44082318500101001)),
               (int8send(44082320991231001)), (int8send(44082321000101001)), (int8send(0)), (int8send(-1)),
               (int8send(99999920991231999)), (int8send(100000019680229001)), (int8send(9223372036854775807)),
               (int8send((-9223372036854775808)::bigint))) AS v(bytes);

-- COPY names the table, the line and the column of a bad number, not the number.
COPY person FROM stdin;
370406197010266132
370406197010266133
\.
SELECT count(*) FROM person;
