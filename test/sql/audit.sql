-- fupin.audit_catalogue(): what is wrong with the catalogue, or differs within it, on a day (issue 4).  On the shipped rows it finds what the
-- digests found by hand, and nothing else; then a fault of every class is planted, seen with its witness and both citations, and cleared.
\pset null NULL
SET datestyle = ISO;
SET jit = off;
BEGIN;

-- 1. The shipped rows.  Haojiang, Shangqiu and, from 10 December, Zhaoqing govern on 20 December 2018; Zhaoqing, Heyuan and Meilan on
-- 30 June 2019.  No two of them share a place, so none contradicts another.
CREATE TEMP TABLE said (on_day date, finding text);

-- Papers without a successor (digest 0): Haojiang and Shangqiu end with 2018.
INSERT INTO said VALUES ('2019-06-30', 'expired_document document HAOJIANG-2017'), ('2019-06-30', 'expired_document document SHANGQIU-2018');

-- Who answers which question differently from whom (digest 3): H Haojiang, S Shangqiu, Z Zhaoqing, Y Heyuan, M Meilan.  A paper that the digest
-- leaves blank ("-", "none printed", "not printed") is silent.  Alike are the guarantees of H, Z and M, the allowance of H and Z ("into dibao"), the
-- housing date of H and S (2018-12-31), the chiefs of Y and Z (48 days and one study a month).
INSERT INTO said
SELECT d.on_day, format('difference question %s %s %s', q.question_id, a.document_id, b.document_id)
  FROM (VALUES ('register_line', 'HS HZ SZ', ''), ('exit_income', 'HZ', 'MZ'), ('exit_guarantees', 'HS SZ', 'YM YZ'), ('village_income', '', 'YZ'),
               ('village_conditions', 'SZ', 'YM YZ MZ'), ('villages_to_leave', 'SZ', 'YZ'), ('county_exit', '', ''), ('finish_date', 'HS HZ SZ', 'YM YZ MZ'),
               ('housing_date', 'HZ SZ', 'YM YZ MZ'), ('minimum_allowance', 'HS SZ', 'YM YZ MZ'), ('medical_help', 'HS HZ SZ', 'YM YZ MZ'),
               ('pension', 'HZ', 'YZ'), ('free_training', 'HZ', 'YZ'), ('industry', 'SZ', 'YM YZ MZ'), ('county_chiefs', 'HS HZ SZ', ''),
               ('secretaries_visits', 'HZ', 'YM YZ MZ'), ('residents', 'HS HZ SZ', 'YM YZ MZ'), ('loans', 'HS HZ SZ', 'YM YZ MZ'),
               ('funds', 'HS HZ SZ', 'YM YZ MZ'), ('after_exit', 'HS HZ SZ', 'YM YZ MZ')) q (question_id, pairs_2018, pairs_2019),
       LATERAL (VALUES ('2018-12-20'::date, q.pairs_2018), ('2019-06-30', q.pairs_2019)) d (on_day, pairs),
       LATERAL regexp_split_to_table(d.pairs, ' ') pair
       JOIN (VALUES ('H', 'HAOJIANG-2017'), ('S', 'SHANGQIU-2018'), ('Z', 'ZHAOQING-2018'), ('Y', 'HEYUAN-2019'), ('M', 'MEILAN-2019')) a (letter, document_id)
         ON a.letter = left(pair, 1)
       JOIN (VALUES ('H', 'HAOJIANG-2017'), ('S', 'SHANGQIU-2018'), ('Z', 'ZHAOQING-2018'), ('Y', 'HEYUAN-2019'), ('M', 'MEILAN-2019')) b (letter, document_id)
         ON b.letter = right(pair, 1);

-- What a paper says twice (digest 4, its number in front), with the other rule; Meilan's text against its table (digest Meilan 2).
INSERT INTO said
SELECT d.on_day, format('reading reading %s %s', r.reading, r.other)
  FROM (VALUES ('1', 'HAOJIANG-2017-1.3-f.increment', '1.2-c'), ('2', 'ZHAOQING-2018-1.2-g.rounded', '1.2-e'), ('3', 'HEYUAN-2019-1.2-b.about', '1.2-a'),
               ('4', 'HEYUAN-2019-2.1-b.bound', ''), ('5', 'HEYUAN-2019-2.2-d.ninety_eight', '3.6-c'), ('5', 'HEYUAN-2019-3.6-b.fourteen', '1.2-f'),
               ('6', 'HEYUAN-2019-3.6-i.before', '3.6-j'), ('7', 'HEYUAN-2019-1.3-g.group', '2.6-c'), ('7', 'ZHAOQING-2018-11-b.group', '11-c'),
               ('8', 'HAOJIANG-2017-3.1-b.share', ''), ('9', 'SHANGQIU-2018-2-f.strength', '31-b'), ('9', 'SHANGQIU-2018-2-e.end', '2-a'),
               ('10', 'SHANGQIU-2018-0-a.year', ''), ('11', 'ZHAOQING-2018-25-g.or', ''), ('12', 'ZHAOQING-2018-10-a.late', '0-b'),
               ('13', 'HEYUAN-2019-1.2-a.rural', ''), ('14', 'HAOJIANG-2017-3.1-a.average', ''),
               ('15', 'HEYUAN-2019-1.2-e.page', ''), ('15', 'HEYUAN-2019-2.6-c.page', ''), ('15', 'SHANGQIU-2018-7-g.plus', ''),
               ('15', 'SHANGQIU-2018-7-f.and', ''), ('15', 'ZHAOQING-2018-11-e.aid', ''), ('15', 'ZHAOQING-2018-20-b.funds', ''),
               ('(一)', 'MEILAN-2019-1-e.seven', ''), ('(四)7', 'MEILAN-2019-4-7c.roles', ''), ('(七)6', 'MEILAN-2019-7-6.supervisors', '7-T6'),
               ('(九)', 'MEILAN-2019-9-T5.items', '9-4a'), ('(十二)5', 'MEILAN-2019-12-5a.number', '12-T5'), ('(十五)1', 'MEILAN-2019-15-1.compensation', '15-T1'),
               ('(十六)6', 'MEILAN-2019-16-6.strive', ''), ('(十八)5', 'MEILAN-2019-18-5b.acceptance', '18-5a'), ('(十八)6', 'MEILAN-2019-18-6.level', ''),
               ('(十九)4', 'MEILAN-2019-19-4a.households', '19-T4'), ('(二十一)4', 'MEILAN-2019-21-4.or', ''), ('(二十八)1', 'MEILAN-2019-28-1.place', ''),
               ('(三十)1', 'MEILAN-2019-30-1.city', '30-T1'), ('(三十一)2', 'MEILAN-2019-31-2.method', '31-T2'), ('(三十二)1', 'MEILAN-2019-32-1a.monthly', ''),
               ('(三十四)', 'MEILAN-2019-34-a.force', '34-T1'), ('(四), (七), (二十七)', 'MEILAN-2019-TABLE-4.names', '')) r (trap, reading, other),
       LATERAL (VALUES ('2018-12-20'::date, '^(HAOJIANG|SHANGQIU|ZHAOQING)'), ('2019-06-30', '^(ZHAOQING|HEYUAN|MEILAN)')) d (on_day, papers)
 WHERE r.reading ~ d.papers;
-- Units: (十三)1-6 the disabled people's federation or the finance bureau, (十四)8, (十五)1-5 the resources branch, (十六)7 swapped, (十七)7 a lead.
INSERT INTO said
SELECT '2019-06-30', format('reading task MEILAN-2019-task-%s %s', item, rule)
  FROM (VALUES ('13-1', '13-R1'), ('13-2', '13-R1'), ('13-3', '13-R1'), ('13-4', '13-R1'), ('13-5', '13-R1'), ('13-6', '13-R1'), ('14-8', '14-R2'),
               ('15-1', '15-R1'), ('15-2', '15-R1'), ('15-3', '15-R1'), ('15-4', '15-R1'), ('15-5', '15-R1'), ('16-7', '16-R4'), ('17-7', '17-R3')) t (item, rule);

-- Numbers that the papers leave to others (digest 5, digest Meilan 3, and "parameter", "data" or "not given" in the list of rules), each once for
-- a paper with the first rule that reads it.  What is only assumed, or not verified, is not accepted by default.
INSERT INTO said
SELECT d.on_day, format('missing_parameter parameter %s %s-%s', split_part(p.given, ' ', 1), p.document_id, split_part(p.given, ' ', 2))
  FROM (VALUES ('HAOJIANG-2017',
                -- provincial income, price indices, poverty line and allowance of the year
                '{reference_income 1.3-c,register_line_factor 1.2-b,poverty_line 2.3-a,dibao_standard_month 3.1-i,
                  living_subsidy 2.4-b,medical_premium 2.5-a,
                  housing_subsidy_registered 2.6-b,housing_subsidy_dibao 2.6-b,housing_subsidy_tekun 2.6-b,housing_subsidy_disabled 2.6-b,
                  public_post_share 2.2-c,care_record_months 2.3-f,procurement_threshold 3.1-g,retention_months 4.3-c,
                  main_use_share 3.1-c,verifications_per_year 4.3-b,return_visits_per_year 4.3-e}'::text[]),
               ('SHANGQIU-2018',
                '{exit_line 16-a,dibao_standard_month 16-a,disability_living_allowance 15-c,disability_care_allowance 15-c,exit_award 35-c,
                  progress_tolerance 21-c,workshop_incidence 7-e,misconduct_limit 25-b}'),
               ('ZHAOQING-2018',
                -- no cap is demanded of serious_illness_cap_poor, so it is not missing
                '{reference_income 1.2-e,cliff_limit 1.3-a,exit_plan_tolerance 1.3-b,long_employment_award 5-c,long_employment_months 5-c,
                  medical_contribution 9-b,serious_illness_deductible 9-c,serious_illness_deductible_poor 9-c,serious_illness_ratio 9-c,
                  serious_illness_ratio_poor 9-c,pension_minimum_contribution 11-a,disability_living_month 12-d,disability_nursing_month 12-d,
                  monitoring_interval_days 24-d,assessment_weight_year 27-b,assessment_weight_daily 27-b,assessment_weight_inspection 27-b,
                  assessment_weight_discipline 27-b,assessment_weight_audit 27-b,assessment_weight_fund_check 27-b,assessment_weight_supervision 27-b,
                  assessment_weight_complaints 27-b,assessment_pass_score 27-f,industry_concentration_limit 32-a}'),
               ('HEYUAN-2019',
                -- the living subsidy is due from September on
                '{reference_income 1.2-a,register_line 1.0-a,register_line_factor 1.0-a,borderline_margin 1.0-a,first_tier_rank 1.0-b,
                  collective_income_growth 1.2-e,employment_subsidy 2.2-b,stable_employment_months 2.2-b,dividend_band_low 2.3-d,
                  dividend_band_high 2.3-d,medical_premium 2.5-a,loan_leverage 3.4-c,income_jump 3.8-b}'),
               ('MEILAN-2019',
                '{poverty_line 12-3c,fringe_margin 12-3c,wrong_exit_limit 2-b,missed_limit 2-c,return_limit 2-h,many_problems 4-4a,circular_places 4-4c,
                  medical_premium 10-6a,house_debt_limit 11-3b,dividend_share_limit 12-3b,stable_employment_months 13-3b,employment_reward 13-6,
                  working_age_from 13-1a,working_age_to 13-1a,npl_limit 16-4g,disability_living_month 17-4a,disability_nursing_month 17-4a,
                  high_incidence 19-2a,basically_share 21-1c,publicity_days 23-3a,packaging_subsidy 27-8}')) open (document_id, given),
       LATERAL unnest(open.given) p0 (given),
       LATERAL (SELECT open.document_id, p0.given) p
       JOIN LATERAL (VALUES ('2018-12-20'::date, '^(HAOJIANG|SHANGQIU|ZHAOQING)'), ('2019-06-30', '^(ZHAOQING|HEYUAN|MEILAN)')) d (on_day, papers)
         ON p.document_id ~ d.papers;

CREATE TEMP TABLE shipped AS
SELECT d.on_day, a.*,
       concat_ws(' ', a.class, a.object, CASE
           WHEN a.class = 'difference' THEN substring(a.rule_id, '^[A-Z]+-\d{4}') || ' ' || substring(a.other_rule_id, '^[A-Z]+-\d{4}')
           WHEN a.class = 'reading' AND a.object ~ '^task' THEN substring(a.rule_id, '^[A-Z]+-\d{4}-(.*)')
           WHEN a.class = 'reading' THEN coalesce(substring(a.other_rule_id, '^[A-Z]+-\d{4}-(.*)'), '')
           WHEN a.class = 'missing_parameter' THEN a.rule_id END) AS finding
  FROM (VALUES ('2018-12-20'::date), ('2019-06-30')) d (on_day), LATERAL fupin.audit_catalogue(d.on_day) a;
SELECT 'not found' AS trouble, * FROM (SELECT * FROM said EXCEPT SELECT on_day, finding FROM shipped) x
UNION ALL
SELECT 'not said', * FROM (SELECT on_day, finding FROM shipped EXCEPT SELECT * FROM said) x ORDER BY 1, 2, 3;
SELECT on_day, class, severity, count(*), count(DISTINCT finding) = count(*) AS each_once FROM shipped GROUP BY 1, 2, 3 ORDER BY 1, 2;
-- Every finding has its witness and what it cites: on the day itself, but for papers that ended, which show from the day after their last on.
SELECT on_day, finding FROM shipped
 WHERE division IS NULL OR citation IS NULL OR message_zh = '' OR message_en = ''
    OR witness_day <> CASE class WHEN 'expired_document' THEN '2019-01-01' ELSE on_day END
    OR class = 'difference' AND (rule_id IS NULL OR other_rule_id IS NULL OR other_citation IS NULL);
SELECT DISTINCT class FROM shipped EXCEPT SELECT code FROM fupin.code_list WHERE list = 'audit_class';
SELECT DISTINCT severity FROM shipped EXCEPT SELECT code FROM fupin.code_list WHERE list = 'audit_severity';
-- What a finding looks like.
\x on
SELECT class, severity, division, witness_day, object, rule_id, citation, other_object, other_rule_id, other_citation, message_zh, message_en
  FROM shipped WHERE on_day = '2019-06-30' AND finding IN ('difference question village_income HEYUAN-2019 ZHAOQING-2018',
      'reading reading HEYUAN-2019-3.6-i.before 3.6-j', 'reading task MEILAN-2019-task-16-7 16-R4',
      'missing_parameter parameter reference_income ZHAOQING-2018-1.2-e', 'expired_document document SHANGQIU-2018')
 ORDER BY class, object COLLATE "C";
\x off
-- Not verified statistics, once accepted, fill what they can: the income, the line and the rise of prices; what is assumed is accepted too.
SET LOCAL fupin.accept_basis = 'unverified';
WITH accepted AS MATERIALIZED (
    SELECT d.on_day, a.* FROM (VALUES ('2018-12-20'::date), ('2019-06-30')) d (on_day), LATERAL fupin.audit_catalogue(d.on_day) a)
SELECT s.on_day, string_agg(s.finding, ', ' ORDER BY s.finding COLLATE "C") AS filled FROM shipped s
 WHERE s.class = 'missing_parameter' AND NOT EXISTS (SELECT FROM accepted a WHERE a.on_day = s.on_day AND a.class = s.class AND a.object = s.object
                                                                                AND a.division OPERATOR(fupin.=) s.division)
 GROUP BY 1 ORDER BY 1;
SET LOCAL fupin.accept_basis = 'estimate';

-- 2. Planted faults, all at once, in Guangning (441223) and Huaiji (441224), counties of Zhaoqing; seen on 30 June 2019 without a register.
DELETE FROM shipped WHERE on_day <> '2019-06-30';
CREATE FUNCTION pg_temp.news(OUT class text, OUT division text, OUT witness_day date, OUT object text, OUT rule_id text, OUT citation text,
                             OUT other_object text, OUT other_rule_id text, OUT other_citation text, OUT message_en text) RETURNS SETOF record
    LANGUAGE sql AS $$
    SELECT a.class, a.division::text, a.witness_day, a.object, a.rule_id, a.citation, a.other_object, a.other_rule_id, a.other_citation, a.message_en
      FROM fupin.audit_catalogue('2019-06-30') a
     WHERE (a.class, a.object, coalesce(a.division::text, ''), coalesce(a.rule_id, '')) NOT IN
           (SELECT s.class, s.object, coalesce(s.division::text, ''), coalesce(s.rule_id, '') FROM pg_temp.shipped s) $$;
CREATE FUNCTION pg_temp.gone() RETURNS TABLE (class text, object text) LANGUAGE sql AS $$
    SELECT s.class, s.object FROM pg_temp.shipped s
    EXCEPT SELECT a.class, a.object FROM fupin.audit_catalogue('2019-06-30') a ORDER BY 1, 2 $$;
SELECT count(*) FROM pg_temp.news();
SELECT count(*) FROM pg_temp.gone();

INSERT INTO fupin.organisation (organisation_id, division, name_zh, name_en) VALUES ('county', '441223', '县', 'county');
INSERT INTO fupin.document (document_id, document_no, issuer, division, issued, valid, title_zh, title_en) VALUES
    ('GUANGNING-2019', '广宁〔2019〕3号', 'county', '441223', '2019-02-01', '[2019-01-01,2020-01-01)', '广宁', 'Guangning'),
    ('HUAIJI-2019', '怀集〔2019〕5号', 'county', '441224', '2019-02-01', '[2019-01-01,2020-01-01)', '怀集', 'Huaiji'),
    ('CITY-2019', '肇〔2019〕9号', 'county', '441200', '2019-03-01', '[2019-01-01,2020-01-01)', '市', 'city'),
    -- a paper that ended where nothing follows, and one that ended in Zhaoqing, which still governs
    ('CHAOYANG-2017', '潮阳〔2017〕1号', 'county', '440513', '2017-02-01', '[2017-01-01,2018-07-01)', '潮阳', 'Chaoyang'),
    ('DEQING-2018', '德庆〔2018〕1号', 'county', '441226', '2018-02-01', '[2018-01-01,2019-01-01)', '德庆', 'Deqing');
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, computed_by, reason) VALUES
    ('GUANGNING-2019-1', 'GUANGNING-2019', '一', 'exit_standard_household', 'household', 'must', '题', 'text', 'fupin_report.household_exit', NULL),
    ('GUANGNING-2019-2', 'GUANGNING-2019', '二', 'coverage_rate', 'household', 'must', '题', 'text', 'fupin_report.no_such_report', NULL),
    ('GUANGNING-2019-3', 'GUANGNING-2019', '三', 'coverage_rate', 'household', 'must', '题', 'text', 'fupin.no_such_function', NULL),
    ('GUANGNING-2019-4', 'GUANGNING-2019', '四', 'coverage_rate', 'household', 'must', '题', 'text', 'fupin_report.coverage', NULL),
    ('GUANGNING-2019-5', 'GUANGNING-2019', '五', 'not_computable', 'household', 'must', '题', 'text', NULL, ''),
    ('GUANGNING-2019-9', 'GUANGNING-2019', '九', 'coverage_rate', 'household', 'must', '题', 'text', 'see the report of a.b-c', NULL),
    -- it only states a figure; what answers it is a function; a reason is given: nothing is amiss
    ('GUANGNING-2019-6', 'GUANGNING-2019', '六', 'coverage_rate', 'household', NULL, '题', 'text', 'fupin_report.coverage', NULL),
    ('GUANGNING-2019-7', 'GUANGNING-2019', '七', 'income_reference', 'household', 'must', '题', 'text', 'fupin.governing_parameters', NULL),
    ('GUANGNING-2019-8', 'GUANGNING-2019', '八', 'not_computable', 'household', 'must', '题', 'text', NULL, 'why');
INSERT INTO fupin.fact (subject, name, type, label_zh, label_en, read_by) VALUES
    ('household', 'facts.tap', 'boolean', '自来水', 'tap water', NULL), ('household', 'well', 'boolean', '水井', 'well', NULL),
    ('household', 'facts.高收入', 'boolean', '高收入', 'high income', NULL),
    ('household', 'facts.idle', 'boolean', '闲置', 'idle', NULL), ('household', 'facts.shown', 'boolean', '展示', 'shown', 'public.my_report');
INSERT INTO fupin.parameter_key (key, unit, label_zh, label_en) VALUES
    ('县线', '元/人年', '县线', 'line of the county'), ('gone_number', '元', '删', 'gone'), ('idle_number', '元', '闲', 'idle number'),
    -- its absence is what is demanded
    ('无上限', '元', '上限', 'ceiling');

-- A standard of the county's own, of another income; one that begins in September; one for a town only; one without criteria; one disabled.
INSERT INTO fupin.standard (standard_id, document_id, division, subject, purpose, topic, valid, title_zh, title_en, disabled) VALUES
    ('exit', 'GUANGNING-2019', '441223', 'household', 'exit', 'general', '[2019-01-01,2020-01-01)', '题', 'title', false),
    ('autumn', 'GUANGNING-2019', '441223', 'household', 'monitor', 'autumn', '[2019-09-01,2020-01-01)', '题', 'title', false),
    ('town', 'GUANGNING-2019', '441223100', 'household', 'monitor', 'town', '[2019-01-01,2020-01-01)', '题', 'title', false),
    ('empty', 'GUANGNING-2019', '441223', 'village', 'label', 'empty', '[2019-01-01,2020-01-01)', '题', 'title', false),
    ('none', 'HUAIJI-2019', '441224', 'village', 'exit', 'general', '[2019-01-01,2020-01-01)', '题', 'title', true);
INSERT INTO fupin.criterion (standard_id, position, name, condition, guard, rule_id, label_zh, label_en) VALUES
    ('exit', 1, 'income', 'income_per_capita >= $"县线"', 'has_labour', 'GUANGNING-2019-1', '题', 'title'),
    ('exit', 2, 'tap', 'facts.tap', NULL, 'GUANGNING-2019-1', '题', 'title'),
    ('exit', 3, 'well', 'well', NULL, 'GUANGNING-2019-1', '题', 'title'),
    ('exit', 4, 'ceiling', 'facts."高收入" and $"无上限" is not known', NULL, 'GUANGNING-2019-1', '题', 'title'),
    ('autumn', 1, 'food', 'food_secure', NULL, 'GUANGNING-2019-1', '题', 'title'),
    ('town', 1, 'food', 'food_secure', NULL, 'GUANGNING-2019-1', '题', 'title');
-- Other papers for one key: a day, a number, an amount, a schedule, a parameter.  A row of one's own under Zhaoqing's own number is no other paper;
-- a day where Zhaoqing prints none fills it in.
INSERT INTO fupin.deadline (deadline_id, document_id, rule_id, division, key, subject, valid, due, anchor_event, done_event, title_zh, title_en) VALUES
    ('plan', 'GUANGNING-2019', 'GUANGNING-2019-1', '441223', 'industry_plan', 'county', '[2019-01-01,2020-01-01)', '2019-12-31', NULL, 'industry_plan_issued', '题', 'title'),
    ('returned', 'GUANGNING-2019', 'GUANGNING-2019-1', '441223', 'returned_assisted', 'household', '[2019-01-01,2020-01-01)', 'event + 30 days',
     'household_returned', 'assistance_granted', '题', 'title');
INSERT INTO fupin.duty (duty_id, document_id, rule_id, division, key, actor_kind, actor_role, action, quota, valid, title_zh, title_en) VALUES
    ('days', 'GUANGNING-2019', 'GUANGNING-2019-1', '441223', 'county_research_days', 'official', 'county_chief', 'research_day', '>= 60 days per year',
     '[2019-01-01,2020-01-01)', '题', 'title'),
    ('same', 'GUANGNING-2019', 'GUANGNING-2019-1', '441223', 'county_topic_study', 'official', 'county_chief', 'topic_study', '>= 1 times per month',
     '[2019-01-01,2020-01-01)', '题', 'title');
INSERT INTO fupin.entitlement (entitlement_id, document_id, rule_id, division, key, subject, formula, period, valid, title_zh, title_en) VALUES
    ('premium', 'GUANGNING-2019', 'GUANGNING-2019-1', '441223', 'medical_contribution', 'person', '250', 'year', '[2019-01-01,2020-01-01)', '题', 'title'),
    ('gone', 'GUANGNING-2019', 'GUANGNING-2019-1', '441223', 'gone', 'household', '$gone_number', 'year', '[2019-01-01,2020-01-01)', '题', 'title');
INSERT INTO fupin.fund_schedule (fund_schedule_id, document_id, rule_id, division, fund_kind, valid, schedule, status, source) VALUES
    ('city', 'CITY-2019', NULL, '441200', 'special', '[2019-01-01,2020-01-01)', '06-30 50%, 12-31 100%', 'adopted', '肇〔2019〕9号'),
    ('county', 'GUANGNING-2019', NULL, '441223', 'special', '[2019-01-01,2020-01-01)', '06-30 40%, 12-31 100%', 'adopted', '广宁〔2019〕3号');
INSERT INTO fupin.parameter (parameter_id, document_id, division, key, valid, value, unit, status, source) VALUES
    ('line', 'GUANGNING-2019', '441223', 'printed_income_line', '[2019-01-01,2020-01-01)', 9000, '元/人年', 'adopted', '广宁〔2019〕3号'),
    ('own', 'ZHAOQING-2018', '441200', 'printed_village_income_line', '[2019-01-01,2020-01-01)', 11600, '元/人年', 'adopted', '核定'),
    ('award', 'ZHAOQING-2018', '441200', 'long_employment_award', '[2018-01-01,2019-01-01)', 1000, '元/人年', 'adopted', '2018年公布');
INSERT INTO fupin.question (question_id, position, title_zh, title_en) VALUES ('temporary_aid', 99, '临时救助', 'Temporary aid.');
INSERT INTO fupin.question_rule (question_id, rule_id) VALUES ('temporary_aid', 'HEYUAN-2019-2.6-d'), ('temporary_aid', 'MEILAN-2019-17-4b');
INSERT INTO fupin.reading (reading_id, rule_id, other_rule_id, said_zh, said_en, chosen_zh, chosen_en) VALUES
    ('GUANGNING-2019-1.twice', 'GUANGNING-2019-1', 'GUANGNING-2019-2', '两说', 'twice', '取其一', 'the first');
-- The dictionary loses what a criterion and a formula name.
DELETE FROM fupin.fact WHERE name = 'facts.tap';
DELETE FROM fupin.parameter_key WHERE key = 'gone_number';

CREATE TEMP TABLE planted AS SELECT * FROM pg_temp.news();
SELECT * FROM planted;
-- The award of 2018 is no longer missing, it is out of date.
SELECT * FROM pg_temp.gone();
-- With a register its reports can be missed, and the fact views are looked at: they have no column "well".  All shipped criteria fit.
SET LOCAL client_min_messages = warning;
CALL fupin.create_register();
SELECT * FROM pg_temp.news() EXCEPT SELECT * FROM planted ORDER BY 1;
-- Whoever may not look into the register finds the same in the catalogue.
CREATE ROLE audit_stranger;
SET LOCAL ROLE audit_stranger;
SELECT count(*) = 2 AS the_same FROM fupin.audit_catalogue('2019-06-30') WHERE class = 'criteria_misfit' OR rule_id = 'GUANGNING-2019-2' AND class = 'rule_without_answer';
RESET ROLE;

-- 3. Remedies: each clears its own fault.
CREATE VIEW public.my_report AS SELECT 1 AS nothing;
INSERT INTO fupin.fact (subject, name, type, label_zh, label_en, read_by) VALUES ('household', 'facts.tap', 'boolean', '自来水', 'tap water', NULL);
INSERT INTO fupin.parameter_key (key, unit, label_zh, label_en) VALUES ('gone_number', '元', '删', 'gone');
DELETE FROM fupin.criterion WHERE name = 'well';
DELETE FROM fupin.fact WHERE name IN ('facts.idle', 'well');
SELECT fupin.adopt_parameter('441223', 'idle_number', '[2019-01-01,2020-01-01)', 1, '元', '广宁〔2019〕3号', '广宁〔2019〕3号');
SELECT fupin.adopt_parameter('441223', '县线', '[2019-01-01,2020-01-01)', 9000, '元/人年', '广宁〔2019〕3号', '广宁〔2019〕3号');
SELECT fupin.adopt_parameter('441223', 'gone_number', '[2019-01-01,2020-01-01)', 100, '元', '广宁〔2019〕3号', '广宁〔2019〕3号');
SELECT fupin.adopt_parameter('441200', 'long_employment_award', '[2019-01-01,2020-01-01)', 1000, '元/人年', '肇办发〔2018〕24号', '核定');
UPDATE fupin.rule SET computed_by = 'public.my_report' WHERE rule_id = 'GUANGNING-2019-2';
UPDATE fupin.rule SET computed_by = 'fupin.audit_catalogue' WHERE rule_id = 'GUANGNING-2019-3';
UPDATE fupin.criterion SET rule_id = 'GUANGNING-2019-4' WHERE standard_id = 'town';
UPDATE fupin.rule SET computed_by = NULL, reason = 'why' WHERE rule_id = 'GUANGNING-2019-9';
UPDATE fupin.rule SET reason = 'why' WHERE rule_id = 'GUANGNING-2019-5';
UPDATE fupin.standard SET valid = '[2019-01-01,2020-01-01)' WHERE standard_id = 'autumn';
UPDATE fupin.standard SET division = '441223' WHERE standard_id = 'town';
DELETE FROM fupin.standard WHERE standard_id IN ('none', 'empty');
INSERT INTO fupin.document (document_id, document_no, issuer, division, issued, valid, title_zh, title_en) VALUES
    ('SHANTOU-2018', '汕〔2018〕1号', 'county', '440500', '2018-06-01', '[2018-07-01,2020-01-01)', '汕头', 'Shantou');
DELETE FROM fupin.reading WHERE NOT shipped;
DELETE FROM fupin.question_rule WHERE NOT shipped AND rule_id = 'MEILAN-2019-17-4b';
-- Papers that still differ are left.
SELECT n.class, n.object, n.other_object FROM pg_temp.news() n;
-- Shantou's paper follows Haojiang's and Chaoyang's; the award is there.
SELECT * FROM pg_temp.gone();
-- Then they agree, or the county's row goes.
UPDATE fupin.deadline SET due = '2020-12-31' WHERE deadline_id = 'plan';
UPDATE fupin.duty SET quota = '>= 48 days per year' WHERE duty_id = 'days';
UPDATE fupin.fund_schedule SET schedule = '06-30 50%, 12-31 100%' WHERE fund_schedule_id = 'county';
UPDATE fupin.parameter SET value = 8699 WHERE parameter_id = 'line';
DELETE FROM fupin.entitlement WHERE entitlement_id = 'premium';
DELETE FROM fupin.standard WHERE standard_id = 'exit';
DELETE FROM fupin.fact WHERE name IN ('facts.tap', 'facts.高收入');
DELETE FROM fupin.parameter_key WHERE key = '无上限';
SELECT n.class, n.object, n.other_object FROM pg_temp.news() n;

-- The day is today's by fupin.as_of() unless given.
SET LOCAL fupin.as_of = '2018-12-20';
SELECT count(*) = (SELECT count(*) FROM fupin.audit_catalogue('2018-12-20')) AS of_the_day FROM fupin.audit_catalogue();

-- 4. The reports.  Of the papers' own twenty questions Haojiang leaves five open (both lines of villages, their number, counties, industry),
-- Heyuan three (both incomes of households, counties), Meilan seven, Shangqiu five (both incomes, pensions, training, secretaries), Zhaoqing one.
-- One number fewer is missing than in the shipped rows: the award of 2018 is there.
SELECT finding_class, finding_class_label, severity_label, count(*), count(division_name) AS placed, count(DISTINCT citation) > 0 AS cited
  FROM fupin_report.catalogue_finding GROUP BY 1, 2, 3 ORDER BY 1;
DELETE FROM fupin.question_rule WHERE NOT shipped;
DELETE FROM fupin.question WHERE NOT shipped;
SELECT document_code, document_state_label, count(DISTINCT question_code) AS questions, count(*) FILTER (WHERE is_silent) AS silent,
       bool_and(is_silent = (rule_id IS NULL) AND is_silent = (article IS NULL) AND is_silent = (provision_kind_label IS NULL)) AS whole
  FROM fupin_report.question_answer WHERE document_code IN (SELECT document_id FROM fupin.document WHERE shipped) GROUP BY 1, 2 ORDER BY document_code COLLATE "C";
SELECT question_title, document_no, article, rule_title, provision_kind_label, answer FROM fupin_report.question_answer
 WHERE question_code = 'pension' AND document_code IN ('HEYUAN-2019', 'MEILAN-2019', 'SHANGQIU-2018') ORDER BY question_answer_key COLLATE "C";
ROLLBACK;
