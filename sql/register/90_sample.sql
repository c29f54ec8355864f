-- The sample register: invented households on real villages of the five places whose papers are shipped.
-- Part 70 has the two functions that invent it; part 72 loads it, part 74 takes it away again.
--
-- Nothing is drawn at random: whoever loads the sample gets the same rows.  Everything in it says that it
-- is a sample: household and person numbers begin with SAMPLE-, names with 样例, citizens' numbers with the
-- area 99, which no place has, and the yearly facts of villages and areas have the key "sample".

CREATE FUNCTION fupin_register.sample_draw(number integer, question integer, choices integer) RETURNS integer
    IMMUTABLE PARALLEL SAFE
    RETURN (((pg_catalog.hashint8extended(number::bigint, question::bigint) >> 33) & 2147483647) % choices)::integer;
COMMENT ON FUNCTION fupin_register.sample_draw(integer, integer, integer) IS
    'what the sample register has in place of chance: for one number and question always the same answer, from 0 to choices - 1; NULL if an argument is NULL';

-- GB 11643-1999 makes the 18th character from the 17 digits before it (ISO 7064 MOD 11-2): each digit times its
-- weight, the sum modulo 11 picks the character.
CREATE FUNCTION fupin_register.sample_citizen_id(person_number integer, birth_date date, sex text) RETURNS fupin.citizen_id
    STABLE PARALLEL SAFE
BEGIN ATOMIC
    SELECT (given.digits
            || pg_catalog.substr('10X98765432',
                                 1 + (SELECT pg_catalog.sum(pg_catalog.substr(given.digits, place.position, 1)::integer * weights.weight[place.position])
                                        FROM (VALUES (ARRAY[7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2])) weights (weight)
                                       CROSS JOIN pg_catalog.generate_series(1, 17) place (position))::integer % 11,
                                 1))::fupin.citizen_id
      FROM (SELECT '99'
                   || pg_catalog.lpad((sample_citizen_id.person_number / 500 + 1)::text, 4, '0')
                   || pg_catalog.to_char(sample_citizen_id.birth_date, 'YYYYMMDD')
                   || pg_catalog.lpad((2 * (sample_citizen_id.person_number % 500)
                                       + CASE sample_citizen_id.sex WHEN 'M' THEN 1 ELSE 0 END)::text, 3, '0')) given (digits);
END;
COMMENT ON FUNCTION fupin_register.sample_citizen_id(integer, date, text) IS
    'a citizen''s number for an invented person, valid in form, in the unassigned area 99; person_number from 0 to 4999499, each its own number';
