-- The register against other sources, how complete it is and how right (the order of columns is published: append only).
--
-- A department may write into its list what it likes: a value of a fact that the dictionary does not have may be somebody's name
-- or number, and is masked for readers.

CREATE VIEW fupin_report.source_comparison WITH (security_barrier) AS
    SELECT (compared.source || '/' || compared.fact_name || '/' || compared.year || '/' || compared.subject_kind || '/'
                || COALESCE(compared.subject_id || '/' || compared.division::text, 'line ' || compared.record_no || ' of ' || compared.batch || '/' || compared.division::text))::varchar(255) AS source_comparison_key,
           compared.subject_kind::varchar(32) AS subject_kind,
           kind_code.label_zh::varchar(32) AS subject_kind_label,
           compared.subject_id::varchar(32) AS subject_code,
           compared.household_id::varchar(32) AS household_code,
           fupin_register.shorten(CASE WHEN compared.subject_kind = 'person' THEN person.name ELSE household.head_name END)::varchar(255) AS subject_name,
           (CASE WHEN compared.division OPERATOR(fupin.<@) (SELECT fupin_register.my_named_divisions()) THEN compared.citizen_id::text ELSE fupin.mask(compared.citizen_id) END)::varchar(18) AS listed_citizen_number,
           place.province_code::varchar(12) AS province_code,
           place.province_name::varchar(64) AS province_name,
           place.prefecture_code::varchar(12) AS prefecture_code,
           place.prefecture_name::varchar(64) AS prefecture_name,
           place.county_code::varchar(12) AS county_code,
           place.county_name::varchar(64) AS county_name,
           place.town_code::varchar(12) AS town_code,
           place.town_name::varchar(64) AS town_name,
           place.village_code::varchar(12) AS village_code,
           place.village_name::varchar(64) AS village_name,
           compared.year::integer AS year,
           (SELECT fupin.as_of())::date AS as_of,
           compared.fact_name::varchar(128) AS fact_name,
           fact.label_zh::varchar(128) AS fact_label,
           compared.source::varchar(64) AS source_code,
           source_code.label_zh::varchar(64) AS source_label,
           compared.batch::varchar(64) AS source_batch,
           compared.record_no::integer AS source_line,
           (compared.state)::varchar(16) AS comparison_state,
           state_code.label_zh::varchar(16) AS comparison_state_label,
           (compared.is_in_register)::boolean AS is_in_register,
           fupin_register.yes_no(compared.is_in_register)::varchar(4) AS in_register_label,
           CASE WHEN fact.name IS NOT NULL OR compared.division OPERATOR(fupin.<@) (SELECT fupin_register.my_named_divisions()) THEN fupin_register.shorten(compared.register_value) WHEN compared.register_value IS NOT NULL THEN '***' END::varchar(255) AS register_value,
           compared.register_on::date AS register_date,
           CASE WHEN fact.name IS NOT NULL OR compared.division OPERATOR(fupin.<@) (SELECT fupin_register.my_named_divisions()) THEN fupin_register.shorten(compared.source_value) WHEN compared.source_value IS NOT NULL THEN '***' END::varchar(255) AS source_value,
           compared.source_on::date AS source_date
      FROM fupin_register.source_comparison compared
      LEFT JOIN fupin.fact
        ON fact.subject = compared.subject_kind
       AND fact.name = compared.fact_name
      LEFT JOIN fupin.code_list kind_code
        ON kind_code.list = 'subject'
       AND kind_code.code = compared.subject_kind
      LEFT JOIN fupin.code_list source_code
        ON source_code.list = 'source'
       AND source_code.code = compared.source
      LEFT JOIN fupin.code_list state_code
        ON state_code.list = 'source_comparison'
       AND state_code.code = compared.state
      LEFT JOIN fupin_register.household_name household
        ON household.household_id = compared.household_id
       AND household.division OPERATOR(fupin.=) compared.division
      LEFT JOIN fupin_register.person_name person
        ON compared.subject_kind = 'person'
       AND person.person_id = compared.subject_id
       AND COALESCE(person.household_id = compared.household_id, false)
       AND person.division OPERATOR(fupin.=) compared.division
      LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) compared.division;

-- Of several sources all must say the same: what one of them lacks does not agree.
CREATE VIEW fupin_report.source_agreement WITH (security_barrier) AS
    SELECT (agreed.fact_name || '/' || agreed.year || '/' || agreed.subject_kind || '/' || agreed.subject_id || '/' || agreed.division::text)::varchar(255) AS source_agreement_key,
           agreed.subject_kind::varchar(32) AS subject_kind,
           kind_code.label_zh::varchar(32) AS subject_kind_label,
           agreed.subject_id::varchar(32) AS subject_code,
           agreed.household_id::varchar(32) AS household_code,
           fupin_register.shorten(CASE WHEN agreed.subject_kind = 'person' THEN person.name ELSE household.head_name END)::varchar(255) AS subject_name,
           place.province_code::varchar(12) AS province_code,
           place.province_name::varchar(64) AS province_name,
           place.prefecture_code::varchar(12) AS prefecture_code,
           place.prefecture_name::varchar(64) AS prefecture_name,
           place.county_code::varchar(12) AS county_code,
           place.county_name::varchar(64) AS county_name,
           place.town_code::varchar(12) AS town_code,
           place.town_name::varchar(64) AS town_name,
           place.village_code::varchar(12) AS village_code,
           place.village_name::varchar(64) AS village_name,
           agreed.year::integer AS year,
           (SELECT fupin.as_of())::date AS as_of,
           agreed.fact_name::varchar(128) AS fact_name,
           fact.label_zh::varchar(128) AS fact_label,
           agreed.sources::integer AS sources_compared,
           agreed.values_known::integer AS sources_with_value,
           (agreed.is_consistent)::boolean AS is_consistent,
           fupin_register.yes_no(agreed.is_consistent)::varchar(4) AS consistent_label,
           CASE WHEN fact.name IS NOT NULL OR agreed.division OPERATOR(fupin.<@) (SELECT fupin_register.my_named_divisions()) THEN fupin_register.shorten(agreed.register_value) WHEN agreed.register_value IS NOT NULL THEN '***' END::varchar(255) AS register_value,
           (SELECT fupin_register.shorten(pg_catalog.string_agg(COALESCE(code.label_zh, item.source) || '：'
                                                                    || CASE
                                                                           WHEN item.value IS NULL THEN '无'
                                                                           WHEN fact.name IS NOT NULL OR agreed.division OPERATOR(fupin.<@) (SELECT fupin_register.my_named_divisions()) THEN item.value
                                                                           ELSE '***'
                                                                       END, '；' ORDER BY code.position, item.source))
              FROM pg_catalog.jsonb_each_text(agreed.source_values) item (source, value)
              LEFT JOIN fupin.code_list code
                ON code.list = 'source'
               AND code.code = item.source)::varchar(255) AS source_values
      FROM fupin_register.source_agreement agreed
      LEFT JOIN fupin.fact
        ON fact.subject = agreed.subject_kind
       AND fact.name = agreed.fact_name
      LEFT JOIN fupin.code_list kind_code
        ON kind_code.list = 'subject'
       AND kind_code.code = agreed.subject_kind
      LEFT JOIN fupin_register.household_name household
        ON household.household_id = agreed.household_id
       AND household.division OPERATOR(fupin.=) agreed.division
      LEFT JOIN fupin_register.person_name person
        ON agreed.subject_kind = 'person'
       AND person.person_id = agreed.subject_id
       AND COALESCE(person.household_id = agreed.household_id, false)
       AND person.division OPERATOR(fupin.=) agreed.division
      LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) agreed.division;

-- How many agree everywhere (HEYUAN-2019-2.10-a: consistent by compared).
CREATE VIEW fupin_report.source_agreement_by_county WITH (security_barrier) AS
    SELECT (agreed.county::text || '/' || agreed.subject_kind || '/' || agreed.year || '/' || agreed.fact_name)::varchar(255) AS source_agreement_by_county_key,
           place.province_code::varchar(12) AS province_code,
           place.province_name::varchar(64) AS province_name,
           place.prefecture_code::varchar(12) AS prefecture_code,
           place.prefecture_name::varchar(64) AS prefecture_name,
           place.county_code::varchar(12) AS county_code,
           place.county_name::varchar(64) AS county_name,
           agreed.year::integer AS year,
           (SELECT fupin.as_of())::date AS as_of,
           agreed.subject_kind::varchar(32) AS subject_kind,
           kind_code.label_zh::varchar(32) AS subject_kind_label,
           agreed.fact_name::varchar(128) AS fact_name,
           fact.label_zh::varchar(128) AS fact_label,
           agreed.sources::integer AS sources_compared,
           agreed.compared::bigint AS subjects_compared,
           agreed.consistent::bigint AS consistent,
           (agreed.compared - agreed.consistent)::bigint AS inconsistent,
           fupin_register.share(agreed.consistent, agreed.compared)::numeric(9,4) AS consistent_share
      FROM (SELECT fupin_register.county_of(agreement.division) AS county,
                   agreement.subject_kind,
                   agreement.year,
                   agreement.fact_name,
                   pg_catalog.max(agreement.sources) AS sources,
                   pg_catalog.count(*) AS compared,
                   pg_catalog.count(*) FILTER (WHERE agreement.is_consistent) AS consistent
              FROM fupin_register.source_agreement agreement
             GROUP BY fupin_register.county_of(agreement.division),
                      agreement.subject_kind,
                      agreement.year,
                      agreement.fact_name) agreed
      LEFT JOIN fupin.fact
        ON fact.subject = agreed.subject_kind
       AND fact.name = agreed.fact_name
      LEFT JOIN fupin.code_list kind_code
        ON kind_code.list = 'subject'
       AND kind_code.code = agreed.subject_kind
      LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) agreed.county
     WHERE agreed.county OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions());

-- Counts are of whole counties.
CREATE VIEW fupin_report.source_match_rate WITH (security_barrier) AS
    SELECT (matched.county::text || '/' || matched.source || '/' || matched.subject_kind || '/' || matched.year || '/' || matched.fact_name)::varchar(255) AS source_match_rate_key,
           place.province_code::varchar(12) AS province_code,
           place.province_name::varchar(64) AS province_name,
           place.prefecture_code::varchar(12) AS prefecture_code,
           place.prefecture_name::varchar(64) AS prefecture_name,
           place.county_code::varchar(12) AS county_code,
           place.county_name::varchar(64) AS county_name,
           matched.year::integer AS year,
           (SELECT fupin.as_of())::date AS as_of,
           matched.source::varchar(64) AS source_code,
           source_code.label_zh::varchar(64) AS source_label,
           matched.subject_kind::varchar(32) AS subject_kind,
           kind_code.label_zh::varchar(32) AS subject_kind_label,
           matched.fact_name::varchar(128) AS fact_name,
           fact.label_zh::varchar(128) AS fact_label,
           (matched.agree + matched.differ + matched.only_here + matched.only_there)::bigint AS compared,
           matched.agree::bigint AS agree,
           matched.differ::bigint AS differ,
           matched.only_here::bigint AS only_here,
           matched.only_there::bigint AS only_there,
           matched.unknown::bigint AS not_comparable,
           fupin_register.share(matched.agree, matched.agree + matched.differ + matched.only_here + matched.only_there)::numeric(9,4) AS agree_share,
           matched.source_on::date AS source_date,
           ((SELECT fupin.as_of()) - matched.source_on)::integer AS source_age_days
      FROM (SELECT fupin_register.county_of(compared.division) AS county,
                   compared.source,
                   compared.subject_kind,
                   compared.year,
                   compared.fact_name,
                   pg_catalog.count(*) FILTER (WHERE compared.state = 'agree') AS agree,
                   pg_catalog.count(*) FILTER (WHERE compared.state = 'differ') AS differ,
                   pg_catalog.count(*) FILTER (WHERE compared.state = 'only_here') AS only_here,
                   pg_catalog.count(*) FILTER (WHERE compared.state = 'only_there') AS only_there,
                   pg_catalog.count(*) FILTER (WHERE compared.state = 'unknown') AS unknown,
                   pg_catalog.max(compared.source_on) AS source_on
              FROM fupin_register.source_comparison compared
             GROUP BY fupin_register.county_of(compared.division),
                      compared.source,
                      compared.subject_kind,
                      compared.year,
                      compared.fact_name) matched
      LEFT JOIN fupin.fact
        ON fact.subject = matched.subject_kind
       AND fact.name = matched.fact_name
      LEFT JOIN fupin.code_list kind_code
        ON kind_code.list = 'subject'
       AND kind_code.code = matched.subject_kind
      LEFT JOIN fupin.code_list source_code
        ON source_code.list = 'source'
       AND source_code.code = matched.source
      LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) matched.county
     WHERE matched.county OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions());

CREATE VIEW fupin_report.comparison_log WITH (security_barrier) AS
    SELECT (run.division::text || '/' || run.run_no || '/' || run.source || '/' || run.subject_kind || '/' || run.year || '/' || run.fact_name)::varchar(255) AS comparison_log_key,
           place.province_code::varchar(12) AS province_code,
           place.province_name::varchar(64) AS province_name,
           place.prefecture_code::varchar(12) AS prefecture_code,
           place.prefecture_name::varchar(64) AS prefecture_name,
           place.county_code::varchar(12) AS county_code,
           place.county_name::varchar(64) AS county_name,
           run.division::varchar(12) AS compared_area_code,
           run.run_no::integer AS run_number,
           run.run_on::date AS run_date,
           (SELECT fupin.as_of())::date AS as_of,
           run.year::integer AS year,
           run.source::varchar(64) AS source_code,
           source_code.label_zh::varchar(64) AS source_label,
           run.subject_kind::varchar(32) AS subject_kind,
           kind_code.label_zh::varchar(32) AS subject_kind_label,
           run.fact_name::varchar(128) AS fact_name,
           fact.label_zh::varchar(128) AS fact_label,
           (run.agree + run.differ + run.only_here + run.only_there)::bigint AS compared,
           run.agree::bigint AS agree,
           run.differ::bigint AS differ,
           run.only_here::bigint AS only_here,
           run.only_there::bigint AS only_there,
           run.unknown::bigint AS not_comparable,
           fupin_register.share(run.agree, run.agree + run.differ + run.only_here + run.only_there)::numeric(9,4) AS agree_share,
           compared_area.name::varchar(64) AS compared_area_name
      FROM fupin_register.comparison_log run
      LEFT JOIN fupin.fact
        ON fact.subject = run.subject_kind
       AND fact.name = run.fact_name
      LEFT JOIN fupin.code_list kind_code
        ON kind_code.list = 'subject'
       AND kind_code.code = run.subject_kind
      LEFT JOIN fupin.code_list source_code
        ON source_code.list = 'source'
       AND source_code.code = run.source
      LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) run.division
      LEFT JOIN fupin_register.place_name compared_area ON compared_area.division OPERATOR(fupin.=) run.division;

CREATE VIEW fupin_report.dibao_comparison WITH (security_barrier) AS
    SELECT (linked.source || '/' || linked.year || '/' || COALESCE(linked.person_id || '/' || linked.household_id || '/' || linked.division::text,
                                                                   'line ' || linked.record_no || ' of ' || linked.batch || '/' || linked.division::text))::varchar(255) AS dibao_comparison_key,
           linked.person_id::varchar(32) AS person_code,
           fupin_register.shorten(person.name)::varchar(255) AS person_name,
           linked.household_id::varchar(32) AS household_code,
           (CASE WHEN linked.division OPERATOR(fupin.<@) (SELECT fupin_register.my_named_divisions()) THEN linked.citizen_id::text ELSE fupin.mask(linked.citizen_id) END)::varchar(18) AS listed_citizen_number,
           place.province_code::varchar(12) AS province_code,
           place.province_name::varchar(64) AS province_name,
           place.prefecture_code::varchar(12) AS prefecture_code,
           place.prefecture_name::varchar(64) AS prefecture_name,
           place.county_code::varchar(12) AS county_code,
           place.county_name::varchar(64) AS county_name,
           place.town_code::varchar(12) AS town_code,
           place.town_name::varchar(64) AS town_name,
           place.village_code::varchar(12) AS village_code,
           place.village_name::varchar(64) AS village_name,
           linked.year::integer AS year,
           (SELECT fupin.as_of())::date AS as_of,
           linked.source::varchar(64) AS source_code,
           source_code.label_zh::varchar(64) AS source_label,
           linked.cell::varchar(16) AS dibao_cell,
           cell_code.label_zh::varchar(16) AS dibao_cell_label,
           linked.labour_capacity::varchar(16) AS labour_capacity,
           capacity_code.label_zh::varchar(16) AS labour_capacity_label,
           (linked.is_doubtful)::boolean AS is_doubtful,
           fupin_register.yes_no(linked.is_doubtful)::varchar(4) AS doubtful_label,
           linked.listed_on::date AS source_date
      FROM fupin_register.dibao_linkage linked
      LEFT JOIN fupin.code_list source_code
        ON source_code.list = 'source'
       AND source_code.code = linked.source
      LEFT JOIN fupin.code_list cell_code
        ON cell_code.list = 'dibao_cell'
       AND cell_code.code = linked.cell
      LEFT JOIN fupin.code_list capacity_code
        ON capacity_code.list = 'labour_capacity'
       AND capacity_code.code = linked.labour_capacity
      LEFT JOIN fupin_register.person_name person
        ON person.person_id = linked.person_id
       AND person.household_id = linked.household_id
       AND person.division OPERATOR(fupin.=) linked.division
      LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) linked.division;

CREATE VIEW fupin_report.dibao_comparison_by_county WITH (security_barrier) AS
    SELECT (linked.county::text || '/' || linked.source || '/' || linked.year)::varchar(255) AS dibao_comparison_by_county_key,
           place.province_code::varchar(12) AS province_code,
           place.province_name::varchar(64) AS province_name,
           place.prefecture_code::varchar(12) AS prefecture_code,
           place.prefecture_name::varchar(64) AS prefecture_name,
           place.county_code::varchar(12) AS county_code,
           place.county_name::varchar(64) AS county_name,
           linked.year::integer AS year,
           (SELECT fupin.as_of())::date AS as_of,
           linked.source::varchar(64) AS source_code,
           source_code.label_zh::varchar(64) AS source_label,
           linked.both_lists::bigint AS persons_on_both,
           linked.dibao_only::bigint AS persons_dibao_only,
           linked.register_only::bigint AS persons_register_only,
           linked.neither::bigint AS persons_on_neither,
           linked.doubtful::bigint AS persons_doubtful
      FROM (SELECT fupin_register.county_of(linkage.division) AS county,
                   linkage.source,
                   linkage.year,
                   pg_catalog.count(*) FILTER (WHERE linkage.cell = 'both') AS both_lists,
                   pg_catalog.count(*) FILTER (WHERE linkage.cell = 'dibao_only') AS dibao_only,
                   pg_catalog.count(*) FILTER (WHERE linkage.cell = 'register_only') AS register_only,
                   pg_catalog.count(*) FILTER (WHERE linkage.cell = 'neither') AS neither,
                   pg_catalog.count(*) FILTER (WHERE linkage.is_doubtful) AS doubtful
              FROM fupin_register.dibao_linkage linkage
             GROUP BY fupin_register.county_of(linkage.division),
                      linkage.source,
                      linkage.year) linked
      LEFT JOIN fupin.code_list source_code
        ON source_code.list = 'source'
       AND source_code.code = linked.source
      LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) linked.county
     WHERE linked.county OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions());

SELECT fupin_register.create_by_level('{"county": "completeness"}', $report$
    SELECT (counted.division::text || '/' || counted.year || '/' || counted.subject || '/' || counted.name)::varchar(255) AS completeness_key,
           {places},
           counted.year::integer AS year,
           (SELECT fupin.as_of())::date AS as_of,
           counted.topic::varchar(64) AS required_topic,
           topic_code.label_zh::varchar(64) AS required_topic_label,
           counted.subject::varchar(32) AS subject_kind,
           kind_code.label_zh::varchar(32) AS subject_kind_label,
           counted.name::varchar(128) AS fact_name,
           fact.label_zh::varchar(128) AS fact_label,
           counted.rule_id::varchar(64) AS rule_id,
           counted.subjects::bigint AS cells_required,
           counted.known::bigint AS cells_filled,
           (counted.subjects - counted.known)::bigint AS cells_empty,
           fupin_register.share(counted.known, counted.subjects)::numeric(9,4) AS cells_filled_share
      FROM (SELECT {place} AS division,
                   entry.year,
                   entry.subject,
                   entry.name,
                   entry.topic,
                   entry.rule_id,
                   pg_catalog.sum(entry.subjects) AS subjects,
                   pg_catalog.sum(entry.known) AS known
              FROM fupin_register.completeness entry
             GROUP BY {place},
                      entry.year,
                      entry.subject,
                      entry.name,
                      entry.topic,
                      entry.rule_id) counted
      LEFT JOIN fupin.fact
        ON fact.subject = counted.subject
       AND fact.name = counted.name
      LEFT JOIN fupin.code_list topic_code
        ON topic_code.list = 'required_fact'
       AND topic_code.code = counted.topic
      LEFT JOIN fupin.code_list kind_code
        ON kind_code.list = 'subject'
       AND kind_code.code = counted.subject
$report$);

SELECT fupin_register.create_by_level(
    '{"county": "completeness_by_topic", "town": "completeness_by_town"}', $report$
    SELECT (counted.division::text || '/' || counted.year || '/' || counted.subject || '/' || counted.topic)::varchar(255) AS completeness_by_topic_key,
           {places},
           counted.year::integer AS year,
           (SELECT fupin.as_of())::date AS as_of,
           counted.topic::varchar(64) AS required_topic,
           topic_code.label_zh::varchar(64) AS required_topic_label,
           counted.subject::varchar(32) AS subject_kind,
           kind_code.label_zh::varchar(32) AS subject_kind_label,
           counted.facts::integer AS facts_required,
           counted.subjects::bigint AS cells_required,
           counted.known::bigint AS cells_filled,
           (counted.subjects - counted.known)::bigint AS cells_empty,
           fupin_register.share(counted.known, counted.subjects)::numeric(9,4) AS cells_filled_share
      FROM (SELECT {place} AS division,
                   entry.year,
                   entry.subject,
                   entry.topic,
                   pg_catalog.count(DISTINCT entry.name) AS facts,
                   pg_catalog.sum(entry.subjects) AS subjects,
                   pg_catalog.sum(entry.known) AS known
              FROM fupin_register.completeness entry
             GROUP BY {place},
                      entry.year,
                      entry.subject,
                      entry.topic) counted
      LEFT JOIN fupin.code_list topic_code
        ON topic_code.list = 'required_fact'
       AND topic_code.code = counted.topic
      LEFT JOIN fupin.code_list kind_code
        ON kind_code.list = 'subject'
       AND kind_code.code = counted.subject
$report$);

-- Samples and the register stand apart; a rate is of the pooled counts and never an average.
CREATE VIEW fupin_report.assessment_rate WITH (security_barrier) AS
    SELECT (rate.county::text || '/' || rate.year || '/' || rate.rate || '/' || rate.basis || '/' || rate.unit)::varchar(255) AS assessment_rate_key,
           place.province_code::varchar(12) AS province_code,
           place.province_name::varchar(64) AS province_name,
           place.prefecture_code::varchar(12) AS prefecture_code,
           place.prefecture_name::varchar(64) AS prefecture_name,
           place.county_code::varchar(12) AS county_code,
           place.county_name::varchar(64) AS county_name,
           rate.year::integer AS year,
           (SELECT fupin.as_of())::date AS as_of,
           rate.rate::varchar(32) AS assessment_rate,
           rate_code.label_zh::varchar(32) AS assessment_rate_label,
           rate.basis::varchar(16) AS rate_basis,
           basis_code.label_zh::varchar(16) AS rate_basis_label,
           rate.unit::varchar(16) AS counted_unit,
           unit_code.label_zh::varchar(16) AS counted_unit_label,
           rate.numerator::bigint AS numerator,
           rate.denominator::bigint AS denominator,
           rate.unknown::bigint AS answers_unknown,
           fupin_register.share(rate.numerator, rate.denominator)::numeric(9,4) AS numerator_share,
           CASE WHEN limits.value IS NOT NULL THEN '<=' END::varchar(4) AS limit_operator,
           limits.value::numeric(9,4) AS limit_ratio,
           (CASE WHEN rate.denominator > 0 THEN rate.numerator <= limits.value * rate.denominator END)::boolean AS is_within_limit,
           fupin_register.yes_no(CASE WHEN rate.denominator > 0 THEN rate.numerator <= limits.value * rate.denominator END)::varchar(4) AS within_limit_label,
           (rate.is_counted)::boolean AS is_everybody_counted,
           fupin_register.yes_no(rate.is_counted)::varchar(4) AS everybody_counted_label
      FROM fupin_register.assessment_rate rate
      LEFT JOIN fupin_register.rate_limit limits
        ON limits.county OPERATOR(fupin.=) rate.county
       AND limits.year = rate.year
       AND limits.rate = rate.rate
      LEFT JOIN fupin.code_list rate_code
        ON rate_code.list = 'assessment_rate'
       AND rate_code.code = rate.rate
      LEFT JOIN fupin.code_list basis_code
        ON basis_code.list = 'rate_basis'
       AND basis_code.code = rate.basis
      LEFT JOIN fupin.code_list unit_code
        ON unit_code.list = 'counted_unit'
       AND unit_code.code = rate.unit
      LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) rate.county
     WHERE rate.county OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions());
