-- What if: a standard compared with another wording of it, without touching the catalogue.

CREATE FUNCTION fupin_register.compare_standards(standard_id text, criteria fupin.criteria, year integer)
    RETURNS TABLE (household_id text, division fupin.division, eligible_now boolean, eligible_then boolean,
                   unmet_now text[], unmet_then text[], unknown_now text[], unknown_then text[])
    STABLE
    LANGUAGE sql
BEGIN ATOMIC
    SELECT household.household_id,
           household.division,
           fupin.passed(answer.now),
           fupin.passed(answer.then),
           fupin.unmet(answer.now, household.criteria),
           fupin.unmet(answer.then, compare_standards.criteria),
           fupin.unknown(answer.now, household.criteria),
           fupin.unknown(answer.then, compare_standards.criteria)
      FROM fupin_register.household_fact household
     CROSS JOIN LATERAL (SELECT fupin.assess(household, household.criteria) AS now,
                                fupin.assess(household, compare_standards.criteria) AS then
                         OFFSET 0) answer
     WHERE household.year = compare_standards.year
       AND household.standard_id = compare_standards.standard_id
       AND household.on_register
       AND fupin.passed(answer.now) IS DISTINCT FROM fupin.passed(answer.then);
END;
COMMENT ON FUNCTION fupin_register.compare_standards(text, fupin.criteria, integer) IS
    'the households on the register, governed by the standard in the year, whose answer would be another under the criteria given: now and then, with the criteria unmet and unknown under each; count them by division as you like. Facts and parameters are those of the year';
