-- Facts and verdicts of villages.  A village and year appears when either the village or one of its households
-- has facts for the year.

CREATE VIEW fupin_register.village_fact WITH (security_barrier) AS
    SELECT village.division,
           subject.year,
           village.poor_village,
           village.exit_planned_year,
           village.exited_on,
           subject.income_per_capita,
           subject.rural_population,
           subject.service_parity,
           subject.demonstration_village,
           subject.collective_income,
           subject.natural_villages_over_20,
           subject.natural_villages_hardened,
           subject.natural_villages_tidy,
           subject.households,
           subject.households_eligible,
           subject.households_not_eligible,
           subject.households_undecided,
           subject.households_exited,
           subject.households_exited_not_eligible,
           subject.households_may_leave,
           subject.households_without_standard,
           subject.households_members_unknown,
           subject.households_status_unknown,
           subject.persons,
           subject.persons_eligible,
           subject.persons_not_eligible,
           subject.persons_undecided,
           subject.persons_exited,
           subject.persons_exited_not_eligible,
           subject.persons_may_leave,
           COALESCE(subject.facts, '{}') AS facts,
           pg_catalog.jsonb_build_object('income_per_capita', previous.income_per_capita,
                                         'collective_income', previous.collective_income) AS previous,
           policy.params,
           policy.param_status,
           policy.reference_income,
           policy.standard_id,
           policy.standard_state,
           policy.criteria
      FROM (SELECT COALESCE(village_year.division, village_count.division) AS division,
                   COALESCE(village_year.year, village_count.year) AS year,
                   village_year.income_per_capita,
                   village_year.rural_population,
                   village_year.service_parity,
                   village_year.demonstration_village,
                   village_year.collective_income,
                   village_year.natural_villages_over_20,
                   village_year.natural_villages_hardened,
                   village_year.natural_villages_tidy,
                   village_year.facts,
                   village_count.households,
                   village_count.households_eligible,
                   village_count.households_not_eligible,
                   village_count.households_undecided,
                   village_count.households_exited,
                   village_count.households_exited_not_eligible,
                   village_count.households_may_leave,
                   village_count.households_without_standard,
                   village_count.households_members_unknown,
                   village_count.households_status_unknown,
                   village_count.persons,
                   village_count.persons_eligible,
                   village_count.persons_not_eligible,
                   village_count.persons_undecided,
                   village_count.persons_exited,
                   village_count.persons_exited_not_eligible,
                   village_count.persons_may_leave
              FROM fupin_register.village_year
              FULL JOIN fupin_register.village_count
                ON village_count.division OPERATOR(fupin.=) village_year.division
               AND village_count.year = village_year.year) subject
      JOIN fupin_register.village ON village.division OPERATOR(fupin.=) subject.division
      LEFT JOIN fupin_register.policy_home ON policy_home.division OPERATOR(fupin.=) subject.division
      LEFT JOIN fupin_register.policy
        ON policy.policy_key = fupin_register.policy_key(policy_home.home, subject.year, 'village')
      LEFT JOIN fupin_register.village_year previous
        ON previous.division OPERATOR(fupin.=) subject.division
       AND previous.year + 1 = subject.year
     WHERE village.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
       AND subject.year <= pg_catalog.date_part('year', fupin.as_of())::integer;
COMMENT ON VIEW fupin_register.village_fact IS
    'the facts of villages by year, over which exit standards are assessed, with the answers of their households and what governs them; years that have begun by fupin.as_of()';
COMMENT ON COLUMN fupin_register.village_fact.division IS 'the village';
COMMENT ON COLUMN fupin_register.village_fact.year IS 'calendar year of the facts';
COMMENT ON COLUMN fupin_register.village_fact.poor_village IS 'designated poor village; NULL = unknown';
COMMENT ON COLUMN fupin_register.village_fact.exit_planned_year IS
    'year by whose end the village is planned to leave; NULL = no plan known';
COMMENT ON COLUMN fupin_register.village_fact.exited_on IS 'day on which the village''s exit was approved; NULL = not exited';
COMMENT ON COLUMN fupin_register.village_fact.income_per_capita IS
    'disposable income per head of all villagers in yuan, as stated; NULL = unknown';
COMMENT ON COLUMN fupin_register.village_fact.rural_population IS 'registered rural persons; NULL = unknown';
COMMENT ON COLUMN fupin_register.village_fact.service_parity IS 'basic public services match the province''s average; NULL = unknown';
COMMENT ON COLUMN fupin_register.village_fact.demonstration_village IS 'meets the standard of a demonstration village; NULL = unknown';
COMMENT ON COLUMN fupin_register.village_fact.collective_income IS 'income of the village collective in yuan; NULL = unknown';
COMMENT ON COLUMN fupin_register.village_fact.natural_villages_over_20 IS 'natural villages with 20 households or more; NULL = unknown';
COMMENT ON COLUMN fupin_register.village_fact.natural_villages_hardened IS 'of those, the ones with a hardened road; NULL = unknown';
COMMENT ON COLUMN fupin_register.village_fact.natural_villages_tidy IS 'of those, the ones that are clean and tidy; NULL = unknown';
COMMENT ON COLUMN fupin_register.village_fact.households IS
    'households on the register; NULL = no household of the village has facts for the year';
COMMENT ON COLUMN fupin_register.village_fact.households_eligible IS 'of these, those that meet their exit standard; NULL as households';
COMMENT ON COLUMN fupin_register.village_fact.households_not_eligible IS 'of these, those that do not; NULL as households';
COMMENT ON COLUMN fupin_register.village_fact.households_undecided IS 'of these, those of which it is unknown; NULL as households';
COMMENT ON COLUMN fupin_register.village_fact.households_exited IS 'of these, those that have exited; NULL as households';
COMMENT ON COLUMN fupin_register.village_fact.households_exited_not_eligible IS
    'exited, though they do not meet the standard; NULL as households';
COMMENT ON COLUMN fupin_register.village_fact.households_may_leave IS 'not exited, and meet the standard; NULL as households';
COMMENT ON COLUMN fupin_register.village_fact.households_without_standard IS
    'of the undecided, those that no standard governs; NULL as households';
COMMENT ON COLUMN fupin_register.village_fact.households_members_unknown IS
    'households whose members are in none of the counts of persons; NULL as households';
COMMENT ON COLUMN fupin_register.village_fact.households_status_unknown IS
    'households whose state on the register is unknown; NULL as households';
COMMENT ON COLUMN fupin_register.village_fact.persons IS 'members of the households, where known; NULL as households';
COMMENT ON COLUMN fupin_register.village_fact.persons_eligible IS 'of the persons, those of eligible households; NULL as households';
COMMENT ON COLUMN fupin_register.village_fact.persons_not_eligible IS
    'of the persons, those of households that are not eligible; NULL as households';
COMMENT ON COLUMN fupin_register.village_fact.persons_undecided IS 'of the persons, those of undecided households; NULL as households';
COMMENT ON COLUMN fupin_register.village_fact.persons_exited IS 'of the persons, those of exited households; NULL as households';
COMMENT ON COLUMN fupin_register.village_fact.persons_exited_not_eligible IS
    'of the persons, those of exited households that are not eligible; NULL as households';
COMMENT ON COLUMN fupin_register.village_fact.persons_may_leave IS
    'of the persons, those of eligible households that have not exited; NULL as households';
COMMENT ON COLUMN fupin_register.village_fact.facts IS 'further facts by key, read in criteria as facts.key';
COMMENT ON COLUMN fupin_register.village_fact.previous IS
    'the year before, read in criteria as previous.key: income_per_capita, collective_income';
COMMENT ON COLUMN fupin_register.village_fact.params IS 'the parameters of the place and year, {key: number}; $key in criteria';
COMMENT ON COLUMN fupin_register.village_fact.param_status IS 'their statuses, {key: status}';
COMMENT ON COLUMN fupin_register.village_fact.reference_income IS
    'the income per head in yuan with which the standard compares; NULL = unknown, or the standard compares with none';
COMMENT ON COLUMN fupin_register.village_fact.standard_id IS 'the governing exit standard; NULL = none';
COMMENT ON COLUMN fupin_register.village_fact.standard_state IS 'in_force, before_document, expired, no_standard (policy.standard_state)';
COMMENT ON COLUMN fupin_register.village_fact.criteria IS 'the governing standard''s criteria; NULL = none';

CREATE VIEW fupin_register.village_verdict WITH (security_barrier) AS
    SELECT village.division,
           village.year,
           village.poor_village,
           village.exit_planned_year,
           village.exited_on,
           village.income_per_capita,
           village.rural_population,
           village.service_parity,
           village.demonstration_village,
           village.collective_income,
           village.natural_villages_over_20,
           village.natural_villages_hardened,
           village.natural_villages_tidy,
           village.households,
           village.households_eligible,
           village.households_not_eligible,
           village.households_undecided,
           village.households_exited,
           village.households_exited_not_eligible,
           village.households_may_leave,
           village.households_without_standard,
           village.households_members_unknown,
           village.households_status_unknown,
           village.persons,
           village.persons_eligible,
           village.persons_not_eligible,
           village.persons_undecided,
           village.persons_exited,
           village.persons_exited_not_eligible,
           village.persons_may_leave,
           village.facts,
           village.previous,
           village.params,
           village.param_status,
           village.reference_income,
           village.standard_id,
           village.standard_state,
           village.criteria,
           fupin.assess(village, village.criteria) AS verdict,
           fupin.basis(village, village.criteria) AS basis,
           fupin.missing_facts(village, village.criteria) AS missing_facts,
           fupin.threshold(village, village.criteria, 'income') AS income_line,
           fupin.margin(village, village.criteria, 'income') AS income_margin
      FROM fupin_register.village_fact village;
COMMENT ON VIEW fupin_register.village_verdict IS
    'villages by year with the answer of their exit standard: every report about villages reads this view';
COMMENT ON COLUMN fupin_register.village_verdict.division IS 'as village_fact.division';
COMMENT ON COLUMN fupin_register.village_verdict.year IS 'as village_fact.year';
COMMENT ON COLUMN fupin_register.village_verdict.poor_village IS 'as village_fact.poor_village';
COMMENT ON COLUMN fupin_register.village_verdict.exit_planned_year IS 'as village_fact.exit_planned_year';
COMMENT ON COLUMN fupin_register.village_verdict.exited_on IS 'as village_fact.exited_on';
COMMENT ON COLUMN fupin_register.village_verdict.income_per_capita IS 'as village_fact.income_per_capita';
COMMENT ON COLUMN fupin_register.village_verdict.rural_population IS 'as village_fact.rural_population';
COMMENT ON COLUMN fupin_register.village_verdict.service_parity IS 'as village_fact.service_parity';
COMMENT ON COLUMN fupin_register.village_verdict.demonstration_village IS 'as village_fact.demonstration_village';
COMMENT ON COLUMN fupin_register.village_verdict.collective_income IS 'as village_fact.collective_income';
COMMENT ON COLUMN fupin_register.village_verdict.natural_villages_over_20 IS 'as village_fact.natural_villages_over_20';
COMMENT ON COLUMN fupin_register.village_verdict.natural_villages_hardened IS 'as village_fact.natural_villages_hardened';
COMMENT ON COLUMN fupin_register.village_verdict.natural_villages_tidy IS 'as village_fact.natural_villages_tidy';
COMMENT ON COLUMN fupin_register.village_verdict.households IS 'as village_fact.households';
COMMENT ON COLUMN fupin_register.village_verdict.households_eligible IS 'as village_fact.households_eligible';
COMMENT ON COLUMN fupin_register.village_verdict.households_not_eligible IS 'as village_fact.households_not_eligible';
COMMENT ON COLUMN fupin_register.village_verdict.households_undecided IS 'as village_fact.households_undecided';
COMMENT ON COLUMN fupin_register.village_verdict.households_exited IS 'as village_fact.households_exited';
COMMENT ON COLUMN fupin_register.village_verdict.households_exited_not_eligible IS 'as village_fact.households_exited_not_eligible';
COMMENT ON COLUMN fupin_register.village_verdict.households_may_leave IS 'as village_fact.households_may_leave';
COMMENT ON COLUMN fupin_register.village_verdict.households_without_standard IS 'as village_fact.households_without_standard';
COMMENT ON COLUMN fupin_register.village_verdict.households_members_unknown IS 'as village_fact.households_members_unknown';
COMMENT ON COLUMN fupin_register.village_verdict.households_status_unknown IS 'as village_fact.households_status_unknown';
COMMENT ON COLUMN fupin_register.village_verdict.persons IS 'as village_fact.persons';
COMMENT ON COLUMN fupin_register.village_verdict.persons_eligible IS 'as village_fact.persons_eligible';
COMMENT ON COLUMN fupin_register.village_verdict.persons_not_eligible IS 'as village_fact.persons_not_eligible';
COMMENT ON COLUMN fupin_register.village_verdict.persons_undecided IS 'as village_fact.persons_undecided';
COMMENT ON COLUMN fupin_register.village_verdict.persons_exited IS 'as village_fact.persons_exited';
COMMENT ON COLUMN fupin_register.village_verdict.persons_exited_not_eligible IS 'as village_fact.persons_exited_not_eligible';
COMMENT ON COLUMN fupin_register.village_verdict.persons_may_leave IS 'as village_fact.persons_may_leave';
COMMENT ON COLUMN fupin_register.village_verdict.facts IS 'as village_fact.facts';
COMMENT ON COLUMN fupin_register.village_verdict.previous IS 'as village_fact.previous';
COMMENT ON COLUMN fupin_register.village_verdict.params IS 'as village_fact.params';
COMMENT ON COLUMN fupin_register.village_verdict.param_status IS 'as village_fact.param_status';
COMMENT ON COLUMN fupin_register.village_verdict.reference_income IS 'as village_fact.reference_income';
COMMENT ON COLUMN fupin_register.village_verdict.standard_id IS 'as village_fact.standard_id';
COMMENT ON COLUMN fupin_register.village_verdict.standard_state IS 'as village_fact.standard_state';
COMMENT ON COLUMN fupin_register.village_verdict.criteria IS 'as village_fact.criteria';
COMMENT ON COLUMN fupin_register.village_verdict.verdict IS 'the verdict of the governing exit standard; NULL = none governs';
COMMENT ON COLUMN fupin_register.village_verdict.basis IS
    'the weakest status among the parameters that the verdict read; NULL = it read none, or none governs';
COMMENT ON COLUMN fupin_register.village_verdict.missing_facts IS
    'the unknown facts that can still change the answer, as criteria write them; NULL = no standard governs';
COMMENT ON COLUMN fupin_register.village_verdict.income_line IS
    'the income per head in yuan that the criterion income compares with, unrounded; NULL = unknown, or there is no such criterion';
COMMENT ON COLUMN fupin_register.village_verdict.income_margin IS
    'income per head minus the line, unrounded; NULL = one of the two is unknown';
