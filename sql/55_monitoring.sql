-- Part 55: whom the five papers watch, and what must be known.  A household may bear several marks and is watched once.
INSERT INTO fupin.monitored_group (document_id, label, rule_id, shipped) VALUES
    ('HAOJIANG-2017', 'exited',               'HAOJIANG-2017-4.3-e', true),
    ('SHANGQIU-2018', 'exited',               'SHANGQIU-2018-32-b',  true),
    ('ZHAOQING-2018', 'registered',           'ZHAOQING-2018-24-d',  true),
    ('ZHAOQING-2018', 'earlier_round',        'ZHAOQING-2018-24-b',  true),
    ('HEYUAN-2019',   'exited',               'HEYUAN-2019-1.1-b',   true),
    ('HEYUAN-2019',   'borderline',           'HEYUAN-2019-3.4-d',   true),
    ('MEILAN-2019',   'exited',               'MEILAN-2019-19-1',    true),
    ('MEILAN-2019',   'disabled',             'MEILAN-2019-19-1',    true),
    ('MEILAN-2019',   'seriously_ill',        'MEILAN-2019-19-1',    true),
    ('MEILAN-2019',   'dibao',                'MEILAN-2019-19-1',    true),
    ('MEILAN-2019',   'tekun',                'MEILAN-2019-19-1',    true),
    ('MEILAN-2019',   'dangerous_house',      'MEILAN-2019-19-1',    true),
    ('MEILAN-2019',   'applied_not_included', 'MEILAN-2019-19-1',    true),
    ('MEILAN-2019',   'borderline',           'MEILAN-2019-19-6b',   true),
    ('MEILAN-2019',   'illness_caused',       'MEILAN-2019-19-6b',   true),
    ('MEILAN-2019',   'disaster_hit',         'MEILAN-2019-19-6b',   true);

-- No paper lists what the basic information is: these are the columns without which the exit standards cannot be answered.
INSERT INTO fupin.required_fact (subject, name, division, topic, rule_id, shipped)
SELECT required.subject, required.name, required.division::fupin.division, required.topic, required.rule_id, true
  FROM (VALUES
    ('household', '{status,members,poverty_cause,dibao,food_secure,clothing_secure,housing_grade,water_secure}', '000000', 'basic', NULL),
    ('person', '{birth_date,sex,labour_capacity,school_stage,basic_medical_insured,dibao,disability_grade}', '000000', 'basic', NULL),
    ('village', '{poor_village,rural_population,income_per_capita,collective_income,natural_villages_over_20,natural_villages_hardened}',
     '000000', 'basic', NULL),
    ('household', '{facts.policy_industry,facts.policy_employment,facts.policy_health,facts.policy_education,facts.policy_housing,facts.policy_water,facts.policy_safety_net}',
     '460108', 'seven_policies', 'MEILAN-2019-18-3b')
  ) AS listed (subject, names, division, topic, rule_id)
 CROSS JOIN LATERAL (SELECT listed.subject, name, listed.division, listed.topic, listed.rule_id
                       FROM pg_catalog.unnest(listed.names::text[]) name) required;
