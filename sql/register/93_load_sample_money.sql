-- CALL fupin_register.load_sample_money(): the sample's money, loans and asset projects.  load_sample() calls it after
-- load_sample_projects(), whose temporary tables and remarks hold here too.

CREATE PROCEDURE fupin_register.load_sample_money()
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
    SET jit = off
AS $$
BEGIN
    -- Money ------------------------------------------------------------------------------------------------------

    CREATE TEMPORARY TABLE sample_fund (
        place text, number integer, division fupin.division, source_level text, kind text, purpose text, year integer,
        amount numeric, issued_on date, arrived_on date, question text, changes jsonb
    );
    INSERT INTO sample_fund VALUES
        -- 河源市: what was issued by the end of 2018 is used up by 30 June 2019, what was issued before 2018 is evaluated
        -- (HEYUAN-2019-3.6-i, HEYUAN-2019-3.6-j)
        ('441600',  1, '441621', 'province', 'development', NULL,       2018, 1000000, '2018-12-31', '2019-01-08', '2018年12月31日下达，6月底前用70万元，7月1日用30万元', '{}'),
        ('441600',  2, '441621', 'province', 'development', NULL,       2019,  800000, '2019-01-01', '2019-01-15', '2019年1月1日下达，不在6月底时限内', '{}'),
        ('441600',  3, '441622', 'central',  'special',     NULL,       2017,  500000, '2017-12-31', '2018-01-10', '2018年之前下达，未评价', '{}'),
        ('441600',  4, '441622', 'central',  'special',     NULL,       2018,  500000, '2018-01-01', '2018-01-12', '2018年1月1日下达，不需评价', '{}'),
        ('441600',  5, '441622', 'central',  'special',     NULL,       2017,  300000, '2017-06-20', '2017-07-01', '2018年之前下达，2019年5月已评价', '{"evaluated": "2019-05-20"}'),
        ('441600',  6, '441623', 'city',     'development', NULL,       2018,  600000, '2018-11-15', '2018-12-01', '5月底已用完', '{}'),
        ('441600',  7, '441623', 'province', 'development', NULL,       2018,  400000, NULL,         '2018-12-05', '下达日不明', '{}'),
        ('441600',  8, '441624', 'county',   'special',     NULL,       2018,  250000, '2018-12-01', '2018-12-10', '县级资金，不在时限内', '{}'),
        ('441600',  9, '441624', 'province', 'development', NULL,       2018,  450000, '2018-10-20', '2018-11-01', '6月30日当天用完', '{}'),
        ('441600', 10, '441625', 'central',  'special',     NULL,       2018,  900000, '2018-09-05', '2018-09-20', '分文未用', '{}'),
        ('441600', 11, '441625', 'province', 'development', NULL,       2018,  700000, '2018-06-12', '2018-07-01', '差一分未用完', '{}'),
        ('441600', 12, '441602', 'province', 'housing',     'housing',  2018, 3090000, '2018-09-01', '2018-09-20', '第二批危房改造103户，每户3万元', '{}'),
        ('441600', 14, '441621', 'province', 'housing',     'housing',  2019,  36000, '2019-02-20', '2019-03-01', '危改：省级结余', '{}'),
        ('441600', 15, '441621', 'other',    'helper_raised', 'housing', 2019,   5000, '2019-05-20', '2019-05-20', '危改：帮扶单位支持', '{}'),
        ('441600', 16, '441621', 'county',   'housing',     'housing',  2019,  20000, '2019-05-10', '2019-05-20', '危改：县区兜底，少1000元', '{}'),
        ('441600', 13, '441602', 'city',     'education',   'education', 2018,  60000, '2018-12-15', '2018-12-20', '2018—2019学年教育补助', '{}'),
        -- 濠江区: 1,593 people at 20,000 yuan, what the province does not pay is split 1:1 (HAOJIANG-2017-3.1-a to HAOJIANG-2017-3.1-g)
        ('440512',  1, '440512', 'province', 'per_head',    NULL,       2017, 10000000, '2017-08-01', '2017-08-15', '省级人均资金', '{}'),
        ('440512',  2, '440512', 'city',     'per_head',    NULL,       2017, 10930000, '2017-09-01', '2017-09-15', '市级配套足额', '{}'),
        ('440512',  3, '440512', 'county',   'per_head',    NULL,       2017, 10900000, '2017-09-10', '2017-09-20', '区级配套少30000元', '{}'),
        ('440512',  4, '440512', 'province', 'housing',     'housing',  2018,   200000, '2018-01-20', '2018-02-01', '危房改造专项', '{}'),
        ('440512',  5, '440512', 'other',    'helper_raised', NULL,     2018,   100000, '2018-03-01', '2018-03-05', '帮扶单位筹集', '{}'),
        ('440512',  6, '440512', 'county',   'special',     'training', 2018,    80000, '2018-03-10', '2018-03-15', '培训专项', '{"evaluated": "2018-11-30"}'),
        ('440512',  7, '440512', 'county',   'employment',  'employment', 2017, 100000, '2017-08-10', '2017-08-20', '就业资金，用于贫困人口的占40%', '{}'),
        ('440512',  8, '440512', 'county',   'employment',  'employment', 2018, 120000, '2018-03-10', '2018-03-20', '就业资金，用于贫困人口的占50%', '{}'),
        -- 商丘市 (SHANGQIU-2018-14-a, SHANGQIU-2018-11-f, SHANGQIU-2018-9-c)
        ('411400',  1, '411421', 'central',  'ranger_transfer', 'ranger_fee', 2018, 300000, '2018-03-20', '2018-04-01', '护林员资金足额专用', '{}'),
        ('411400',  2, '411422', 'central',  'ranger_transfer', 'ranger_fee', 2018, 300000, '2018-03-20', '2018-04-01', '护林员资金挪作工作经费，未用足', '{}'),
        ('411400',  3, '411421', 'county',   'consolidated_agriculture', NULL, 2018, 2000000, '2018-04-01', '2018-04-10', '统筹整合涉农资金', '{}'),
        ('411400',  4, '411422', 'county',   'special',     NULL,       2018, 1000000, '2018-04-01', '2018-04-10', '县级专项', '{}'),
        ('411400',  5, '411421', 'county',   'risk_compensation', NULL, 2017,  500000, '2017-05-01', '2017-05-10', '上年风险补偿金', '{}'),
        ('411400',  6, '411421', 'county',   'risk_compensation', NULL, 2018,  800000, '2018-05-01', '2018-05-10', '风险补偿金增加', '{}'),
        ('411400',  7, '411422', 'county',   'interest_subsidy', 'loan_interest_subsidy', 2017, 200000, '2017-05-01', '2017-05-10', '上年贴息资金', '{}'),
        ('411400',  8, '411422', 'county',   'interest_subsidy', 'loan_interest_subsidy', 2018, 200000, '2018-05-01', '2018-05-10', '贴息资金与上年持平', '{}'),
        ('411400',  9, '411421', 'province', 'housing',     'housing',  2018,   60000, '2018-03-01', '2018-03-10', '危房改造补助', '{}'),
        -- 肇庆市 (ZHAOQING-2018-20-a to ZHAOQING-2018-20-f, ZHAOQING-2018-17-b, ZHAOQING-2018-10-d)
        ('441200',  1, '441224', 'county',   'consolidated_agriculture', NULL, 2019, 1500000, '2019-01-20', '2019-01-25', '统筹资金，分配结果已公开', '{"published": true, "inspected": "2019-05-16", "performance_monitored": true}'),
        ('441200',  2, '441224', 'city',     'special',     NULL,       2019,  600000, '2019-02-10', '2019-02-20', '市级专项，分配结果未公开', '{"performance_monitored": true}'),
        ('441200',  3, '441223', 'city',     'special',     NULL,       2018,  500000, '2018-12-20', '2019-01-05', '已用完，未评价', '{"published": true, "performance_monitored": true, "inspected": "2019-04-11"}'),
        ('441200',  4, '441225', 'province', 'cooperation', NULL,       2019,  400000, '2019-01-30', '2019-02-12', '协作资金，有一笔没有写明农户', '{"no_goal": true}'),
        ('441200',  5, '441224', 'province', 'housing',     'housing',  2018,   80000, '2018-12-15', '2018-12-20', '危改补助，支付超过进度', '{"performance_monitored": true}'),
        -- 美兰区: 11,400,000 arrived; of 8,000,000 special funds 3,900,000 for industry (MEILAN-2019-24-1, MEILAN-2019-12-4b)
        ('460108',  1, '460108', 'province', 'special',     'industry', 2019, 3900000, '2019-01-20', '2019-02-01', '产业专项', '{"project_list_filed": true}'),
        ('460108',  2, '460108', 'city',     'special',     'infrastructure', 2019, 4100000, '2019-01-25', '2019-02-10', '基础设施专项', '{"project_list_filed": true}'),
        ('460108',  3, '460108', 'province', 'old_area_transfer', NULL, 2019, 1000000, '2019-01-30', '2019-02-15', '到账100万元，镇60万元、部门30万元，未分配10万元', '{"project_list_filed": true}'),
        ('460108',  4, '460108', 'county',   'housing',     'housing',  2019,  400000, '2019-02-20', '2019-03-01', '危改补助，已监督检查', '{"project_list_filed": true, "inspected": "2019-06-20"}'),
        ('460108',  5, '460108', 'county',   'ecological_transfer', NULL, 2019, 1000000, '2019-03-05', '2019-03-15', '有一笔直接拨给企业', '{}'),
        ('460108',  6, '460108', 'county',   'risk_compensation', NULL, 2019,  600000, '2019-03-05', '2019-03-20', '风险补偿基金', '{"project_list_filed": true}'),
        ('460108',  7, '460108', 'county',   'risk_guarantee', NULL,    2019,  200000, '2019-03-05', '2019-03-20', '风险担保基金', '{"project_list_filed": true}'),
        ('460108',  8, '460108', 'county',   'reward',      'reward',   2019,  200000, '2019-04-22', '2019-05-05', '奖补资金，有一户未用于生产', '{"project_list_filed": true}'),
        ('460108',  9, '460108', 'province', 'special',     'industry', 2018, 3200000, '2018-01-22', '2018-02-01', '2018年产业专项', '{}'),
        ('460108', 10, '460108', 'city',     'special',     'infrastructure', 2018, 3800000, '2018-01-25', '2018-02-10', '2018年基础设施专项', '{}'),
        ('460108', 11, '460108', 'province', 'old_area_transfer', NULL, 2019, 1000000, '2019-07-10', NULL, '7月10日下达，尚未发生', '{}');
    -- A tranche of the city for each of the 112 villages that it helps; one is 10,000 short (HEYUAN-2019-3.6-b, HEYUAN-2019-3.6-c).
    INSERT INTO sample_fund
    SELECT '441600', 100 + (row_number() OVER (ORDER BY spot.poor_village DESC, spot.number))::integer, spot.division, 'city', 'village_help', NULL, 2019,
           CASE WHEN spot.number = 109 THEN 190000 WHEN spot.poor_village THEN 200000 ELSE 100000 END,
           '2019-03-12', '2019-03-20', CASE WHEN spot.number = 109 THEN '市直帮扶贫困村只安排19万元' END, '{}'
      FROM sample_spot spot
     WHERE spot.place = '441600'
       AND (spot.number > 300 OR (spot.number % 18 = 1 AND spot.number < 252));
    -- The counties' own for the villages that they help, but for 和平县, and the ordinary tranches of the counties.
    INSERT INTO sample_fund
    SELECT '441600', 300 + (row_number() OVER (ORDER BY spot.number))::integer, spot.division, 'county', 'village_help', NULL, 2019,
           10000 * (8 + fupin_register.sample_draw(spot.number, 221, 12)), date '2019-03-20', date '2019-04-01', NULL, '{}'::jsonb
      FROM sample_spot spot
     WHERE spot.place = '441600'
       AND spot.number <= 255
       AND spot.number % 18 <> 1
       AND spot.number % 2 = 0
       AND left(spot.division::text, 6) <> '441624'
     UNION ALL
    SELECT county.place, 500 + (row_number() OVER (PARTITION BY county.place ORDER BY county.county, line.i))::integer, county.county,
           (ARRAY['province', 'city', 'county'])[1 + line.i % 3],
           CASE WHEN line.i % 3 < 2 AND county.place = '441600' THEN 'development' ELSE 'special' END,
           NULL, year.year,
           10000 * (30 + fupin_register.sample_draw(10 * left(county.county::text, 6)::integer + line.i, 222, 90)),
           make_date(year.year, 1 + line.i, 5 + fupin_register.sample_draw(line.i, 223, 20)),
           make_date(year.year, 2 + line.i, 5), NULL, '{}'
      FROM (SELECT DISTINCT spot.place, spot.county FROM sample_spot spot WHERE spot.place IN ('441600', '441200', '411400')) county
     CROSS JOIN generate_series(1, 3) line (i)
     CROSS JOIN LATERAL (VALUES (2018), (CASE WHEN county.place <> '411400' THEN 2019 END)) year (year)
     WHERE year.year IS NOT NULL
     UNION ALL
    -- helper units in 肇庆市 give more than the year before, but for 德庆县 (ZHAOQING-2018-18-f)
    SELECT '441200', 400 + (row_number() OVER (ORDER BY county.county, year.year))::integer, county.county, 'other', 'helper_raised', NULL, year.year,
           year.amount, make_date(year.year, 3, 20), make_date(year.year, 3, 20), NULL, '{}'
      FROM (SELECT DISTINCT spot.county FROM sample_spot spot WHERE spot.place = '441200') county
     CROSS JOIN LATERAL (VALUES (2017, 80000), (2018, 90000), (2019, CASE left(county.county::text, 6) WHEN '441226' THEN 90000 ELSE 100000 END)) year (year, amount);

    INSERT INTO fupin_register.fund (fund_id, division, source_level, kind, purpose, year, amount, issued_on, arrived_on, document_no,
                                     performance_goal, facts)
    SELECT 'SAMPLE-' || fund.place || '-F' || lpad(fund.number::text, 3, '0'),
           fund.division,
           fund.source_level,
           fund.kind,
           fund.purpose,
           fund.year,
           fund.amount,
           fund.issued_on,
           fund.arrived_on,
           format('样例资〔%s〕%s号', fund.year, fund.number),
           CASE WHEN NOT fund.changes ? 'no_goal' THEN '样例绩效目标' END,
           jsonb_strip_nulls(jsonb_build_object('sample', coalesce(to_jsonb(fund.question), 'true'),
                                                'project_list_filed', fund.changes -> 'project_list_filed',
                                                'performance_monitored', fund.changes -> 'performance_monitored'))
      FROM sample_fund fund;

    INSERT INTO sample_notice
    SELECT fund.division, 'announcement', 'county', 'fund', 'SAMPLE-' || fund.place || '-F' || lpad(fund.number::text, 3, '0'),
           fund.division, fund.arrived_on, fund.arrived_on + 30, '资金分配结果'
      FROM sample_fund fund
     WHERE fund.changes ? 'published'
        OR fund.number > 100;

    -- What the tranches of the cases are passed on for, and to whom.
    INSERT INTO fupin_register.fund_transfer (transfer_id, division, fund_id, fund_division, via_division, to_organisation, to_kind,
                                              amount, transferred_on)
    SELECT 'SAMPLE-' || transfer.place || '-F' || lpad(transfer.number::text, 3, '0') || '-T' || transfer.line,
           transfer.division,
           fund.fund_id,
           fund.division,
           transfer.via_division,
           transfer.to_organisation,
           transfer.to_kind,
           transfer.amount,
           transfer.transferred_on
      FROM (VALUES
               ('441600', 1, 1, '441621102'::fupin.division, NULL::fupin.division, NULL, 'government', 600000, date '2019-01-20'),
               ('441600', 1, 2, '441621107',    NULL,        NULL,                          'government', 300000, '2019-01-22'),
               ('441600', 1, 3, '441621102217', '441621102', NULL,                          'government', 250000, '2019-02-18'),
               ('460108', 3, 1, '460108101',    NULL,        NULL,                          'government', 350000, '2019-02-25'),
               ('460108', 3, 2, '460108102',    NULL,        NULL,                          'government', 250000, '2019-02-25'),
               ('460108', 3, 3, '460108',       NULL,        'meilan.agriculture_bureau',   'department', 300000, '2019-02-26'),
               ('460108', 5, 1, '460108103',    NULL,        NULL,                          'government', 400000, '2019-03-28'),
               ('460108', 5, 2, '460108104',    NULL,        NULL,                          'company',     50000, '2019-04-02')
           ) transfer (place, number, line, division, via_division, to_organisation, to_kind, amount, transferred_on)
      JOIN fupin_register.fund ON fund.fund_id = 'SAMPLE-' || transfer.place || '-F' || lpad(transfer.number::text, 3, '0');

    -- Twenty pupils of 河源市 with subsidies for the school year 2018-2019 (HEYUAN-2019-2.4-b): eighteen are paid in time, the
    -- nineteenth on 1 May, the last one not.
    CREATE TEMPORARY TABLE sample_pupil AS
        SELECT pupil.*
          FROM (SELECT year.person_id, year.household_id, year.division,
                       right(year.household_id, 4)::integer AS home,
                       row_number() OVER (ORDER BY year.person_id)::integer AS line
                  FROM fupin_register.person_year year
                 WHERE year.division OPERATOR(fupin.<@) '441600'::fupin.division
                   AND year.year = 2019
                   AND year.schooling = 'in_school'
                   AND year.school_stage IN ('primary', 'junior_middle')) pupil
         WHERE pupil.line <= 20;

    CREATE TEMPORARY TABLE sample_payment (
        place text, fund integer, line integer, transfer integer, project integer, home integer, house integer, payee_kind text,
        account_kind text, own_account boolean, purpose text, amount numeric, paid_on date, used_for text, note text
    );
    INSERT INTO sample_payment VALUES
        -- 700,000 of 1,000,000 by 30 June, 300,000 on 1 July; 70,000 that nobody can trace
        ('441600',  1,  1, 3,    1,    NULL, NULL, 'company',     'company',  NULL,  'industry',  200000, '2019-03-05', NULL, NULL),
        ('441600',  1,  2, 3,    1,    16,   NULL, 'household',   'one_card', true,  'industry',   10000, '2019-04-10', NULL, NULL),
        ('441600',  1,  3, 3,    1,    271,  NULL, 'household',   'one_card', true,  'industry',   10000, '2019-04-10', NULL, NULL),
        ('441600',  1,  4, 3,    1,    526,  NULL, 'household',   'one_card', true,  'industry',   10000, '2019-04-10', NULL, NULL),
        ('441600',  1,  5, 1,    1,    NULL, NULL, 'cooperative', 'company',  NULL,  'industry',  250000, '2019-05-15', NULL, NULL),
        ('441600',  1,  6, 2,    3,    NULL, NULL, 'company',     'company',  NULL,  'infrastructure', 150000, '2019-06-10', NULL, NULL),
        ('441600',  1,  7, NULL, NULL, NULL, NULL, NULL,          NULL,       NULL,  NULL,         70000, '2019-06-30', NULL, NULL),
        ('441600',  1,  8, 1,    1,    NULL, NULL, 'cooperative', 'company',  NULL,  'industry',  100000, '2019-07-01', NULL, NULL),
        ('441600',  1,  9, 2,    3,    NULL, NULL, 'company',     'company',  NULL,  'infrastructure', 150000, '2019-07-01', NULL, NULL),
        ('441600',  1, 10, NULL, NULL, NULL, NULL, 'department',  'public',   NULL,  'training',   50000, '2019-07-01', NULL, NULL),
        ('441600',  2,  1, NULL, 3,    NULL, NULL, 'company',     'company',  NULL,  'infrastructure', 100000, '2019-04-22', NULL, NULL),
        ('441600',  2,  2, NULL, 2,    NULL, NULL, 'cooperative', 'company',  NULL,  'industry',  100000, '2019-04-20', NULL, NULL),
        ('441600',  3,  1, NULL, NULL, NULL, NULL, 'cooperative', 'company',  NULL,  'industry',  300000, '2018-06-01', NULL, NULL),
        ('441600',  3,  2, NULL, NULL, NULL, NULL, 'collective',  'public',   NULL,  'industry',  200000, '2018-11-01', NULL, NULL),
        ('441600',  4,  1, NULL, NULL, NULL, NULL, 'cooperative', 'company',  NULL,  'industry',  300000, '2018-10-01', NULL, NULL),
        ('441600',  4,  2, NULL, NULL, NULL, NULL, 'company',     'company',  NULL,  'infrastructure', 200000, '2019-03-31', NULL, NULL),
        ('441600',  5,  1, NULL, NULL, NULL, NULL, 'cooperative', 'company',  NULL,  'industry',  300000, '2018-03-15', NULL, NULL),
        ('441600',  6,  1, NULL, NULL, NULL, NULL, 'company',     'company',  NULL,  'infrastructure', 350000, '2019-03-10', NULL, NULL),
        ('441600',  6,  2, NULL, NULL, NULL, NULL, 'company',     'company',  NULL,  'infrastructure', 250000, '2019-05-31', NULL, NULL),
        ('441600',  7,  1, NULL, NULL, NULL, NULL, 'cooperative', 'company',  NULL,  'industry',  100000, '2019-04-15', NULL, NULL),
        ('441600',  8,  1, NULL, NULL, NULL, NULL, 'company',     'company',  NULL,  'infrastructure', 50000, '2019-04-18', NULL, NULL),
        ('441600',  9,  1, NULL, NULL, NULL, NULL, 'company',     'company',  NULL,  'infrastructure', 250000, '2019-05-01', NULL, NULL),
        ('441600',  9,  2, NULL, NULL, NULL, NULL, 'company',     'company',  NULL,  'infrastructure', 200000, '2019-06-30', NULL, NULL),
        ('441600', 11,  1, NULL, NULL, NULL, NULL, 'cooperative', 'company',  NULL,  'industry',  400000, '2019-02-28', NULL, NULL),
        ('441600', 11,  2, NULL, NULL, NULL, NULL, 'cooperative', 'company',  NULL,  'industry',  299999.99, '2019-06-25', NULL, NULL),
        -- 30,000 for a house: 18,000 of the province, 5,000 of the helper unit, 7,000 of the county, which gave 6,000; without a
        -- helper unit 12,000 of the county (HEYUAN-2019-2.7-e)
        ('441600', 14,  1, NULL, NULL, 7,    1,    'household',   'one_card', true,  'housing',   18000, '2019-06-12', NULL, NULL),
        ('441600', 15,  1, NULL, NULL, 7,    1,    'household',   'one_card', true,  'housing',    5000, '2019-06-12', NULL, NULL),
        ('441600', 16,  1, NULL, NULL, 7,    1,    'household',   'one_card', true,  'housing',    6000, '2019-06-12', NULL, NULL),
        ('441600', 14,  2, NULL, NULL, 8,    2,    'household',   'one_card', true,  'housing',   18000, '2019-06-12', NULL, NULL),
        ('441600', 16,  2, NULL, NULL, 8,    2,    'household',   'one_card', true,  'housing',   12000, '2019-06-12', NULL, NULL),
        -- 濠江区
        ('440512',  1,  1, NULL, NULL, NULL, NULL, 'cooperative', 'company',  NULL,  'industry',  5000000, '2017-12-01', NULL, NULL),
        ('440512',  1,  2, NULL, NULL, NULL, NULL, 'department',  'public',   NULL,  'employment', 3000000, '2018-05-10', NULL, NULL),
        ('440512',  1,  3, NULL, NULL, 8,    NULL, 'household',   'one_card', true,  'education',  3000, '2018-09-10', NULL, '在校子女补助'),
        ('440512',  1,  4, NULL, NULL, 6,    NULL, 'household',   'one_card', true,  'education',  2000, '2018-09-10', NULL, '低保无劳动力家庭的教育补助应另有专项'),
        ('440512',  1,  5, NULL, NULL, 104,  NULL, 'household',   'one_card', true,  'housing',   40000, '2018-07-20', NULL, '住房不得用人均资金'),
        ('440512',  1,  6, NULL, NULL, 105,  NULL, 'household',   'one_card', true,  'living',     5000, '2018-02-01', NULL, '不属所列用途'),
        ('440512',  2,  1, NULL, NULL, NULL, NULL, 'cooperative', 'company',  NULL,  'asset_income', 6000000, '2018-04-12', NULL, NULL),
        ('440512',  3,  1, NULL, NULL, NULL, NULL, 'cooperative', 'company',  NULL,  'industry',  7000000, '2018-06-12', NULL, NULL),
        ('440512',  4,  1, NULL, NULL, 101,  1,    'household',   'one_card', true,  'housing',   40000, '2019-01-10', NULL, '直达本户一卡通'),
        ('440512',  4,  2, NULL, NULL, 102,  2,    'person',      'one_card', false, 'housing',   10000, '2018-09-01', NULL, '打入他人账户'),
        ('440512',  4,  3, NULL, NULL, 102,  2,    'household',   'cash',     NULL,  'housing',    5000, '2018-10-01', NULL, '发现金'),
        ('440512',  4,  4, NULL, NULL, 103,  3,    'household',   NULL,       NULL,  'housing',   10000, '2018-11-01', NULL, '账户不明'),
        ('440512',  5,  1, NULL, NULL, 20,   NULL, 'household',   'one_card', true,  'industry',   8000, '2018-06-01', NULL, '到户帮扶'),
        ('440512',  5,  2, NULL, NULL, NULL, NULL, 'collective',  'public',   NULL,  'infrastructure', 30000, '2018-06-05', NULL, '没有写明农户'),
        ('440512',  6,  1, NULL, NULL, NULL, NULL, 'school',      'public',   NULL,  'training',  60000, '2018-05-20', NULL, NULL),
        ('440512',  6,  2, NULL, NULL, NULL, NULL, 'department',  'public',   NULL,  'administration', 10000, '2018-06-20', NULL, '培训专项用作工作经费'),
        ('440512',  7,  1, NULL, NULL, 30,   NULL, 'household',   'one_card', true,  'employment', 40000, '2017-11-20', NULL, NULL),
        ('440512',  7,  2, NULL, NULL, NULL, NULL, 'company',     'company',  NULL,  'employment', 60000, '2017-11-25', NULL, NULL),
        ('440512',  8,  1, NULL, NULL, 30,   NULL, 'household',   'one_card', true,  'employment', 60000, '2018-10-20', NULL, NULL),
        ('440512',  8,  2, NULL, NULL, NULL, NULL, 'company',     'company',  NULL,  'employment', 60000, '2018-10-25', NULL, NULL),
        -- 商丘市
        ('411400',  1,  1, NULL, NULL, NULL, NULL, 'person',      'bank',     NULL,  'ranger_fee', 150000, '2018-06-30', NULL, NULL),
        ('411400',  1,  2, NULL, NULL, NULL, NULL, 'person',      'bank',     NULL,  'ranger_fee', 150000, '2018-12-20', NULL, NULL),
        ('411400',  2,  1, NULL, NULL, NULL, NULL, 'person',      'bank',     NULL,  'ranger_fee', 200000, '2018-06-30', NULL, NULL),
        ('411400',  2,  2, NULL, NULL, NULL, NULL, 'department',  'public',   NULL,  'administration', 50000, '2018-09-30', NULL, '挪作工作经费'),
        ('411400',  3,  1, NULL, 1,    NULL, NULL, 'company',     'company',  NULL,  'industry',  300000, '2018-05-01', NULL, '入库当天'),
        ('411400',  3,  2, NULL, 4,    NULL, NULL, 'company',     'company',  NULL,  'infrastructure', 150000, '2018-06-01', NULL, NULL),
        ('411400',  3,  3, NULL, 5,    NULL, NULL, 'company',     'company',  NULL,  'infrastructure', 300000, '2018-08-01', NULL, NULL),
        ('411400',  4,  1, NULL, 2,    NULL, NULL, 'company',     'company',  NULL,  'industry',  250000, '2018-04-30', NULL, '入库前一天'),
        ('411400',  4,  2, NULL, 3,    NULL, NULL, 'company',     'company',  NULL,  'infrastructure', 150000, '2018-06-01', NULL, '未用整合资金'),
        ('411400',  9,  1, NULL, NULL, 101,  1,    'household',   'one_card', true,  'housing',   26000, '2018-11-09', NULL, '竣工30天后'),
        ('411400',  9,  2, NULL, NULL, 103,  3,    'household',   'one_card', true,  'housing',   10000, '2018-12-01', NULL, '未足额'),
        -- 肇庆市
        ('441200',  1,  1, NULL, 30,   NULL, NULL, 'cooperative', 'company',  NULL,  'industry',  200000, '2019-03-01', NULL, '库内项目'),
        ('441200',  1,  2, NULL, 28,   NULL, NULL, 'cooperative', 'company',  NULL,  'industry',   80000, '2019-02-10', NULL, '尚未入库'),
        ('441200',  1,  3, NULL, NULL, NULL, NULL, 'collective',  'public',   NULL,  'industry',   50000, '2019-04-10', NULL, '没有写明项目'),
        ('441200',  2,  1, NULL, 29,   NULL, NULL, 'company',     'company',  NULL,  'infrastructure', 200000, '2019-05-08', NULL, NULL),
        ('441200',  3,  1, NULL, NULL, NULL, NULL, 'company',     'company',  NULL,  'infrastructure', 500000, '2019-05-30', NULL, NULL),
        ('441200',  4,  1, NULL, NULL, 60,   NULL, 'household',   'one_card', true,  'industry',   20000, '2019-04-03', NULL, '投向贫困户'),
        ('441200',  4,  2, NULL, NULL, NULL, NULL, 'company',     'company',  NULL,  'industry',   60000, '2019-04-10', NULL, '没有写明农户'),
        ('441200',  5,  1, NULL, NULL, 101,  1,    'household',   'one_card', true,  'housing',   10000, '2018-12-25', NULL, '进度40%，可付8000元'),
        ('441200',  5,  2, NULL, NULL, 102,  2,    'household',   'one_card', true,  'housing',   20000, '2019-01-10', NULL, '竣工后付清'),
        ('441200',  5,  3, NULL, NULL, 103,  3,    'household',   'one_card', true,  'housing',   12000, '2019-06-20', NULL, '进度60%，恰可付12000元'),
        -- 美兰区: 3,900,000 of the 8,000,000 of special funds by 30 June, half of the 1,000,000 for old areas
        ('460108',  1,  1, NULL, 5,    NULL, NULL, 'cooperative', 'company',  NULL,  'industry',  100000, '2019-04-15', NULL, '未入库即拨款'),
        ('460108',  1,  2, NULL, 6,    NULL, NULL, 'cooperative', 'company',  NULL,  'industry',   80000, '2019-03-15', NULL, '出库后拨款'),
        ('460108',  1,  3, NULL, 9,    NULL, NULL, 'cooperative', 'company',  NULL,  'industry',  200000, '2019-04-20', NULL, NULL),
        ('460108',  1,  4, NULL, 17,   NULL, NULL, 'cooperative', 'company',  NULL,  'industry',  150000, '2019-05-10', NULL, NULL),
        ('460108',  1,  5, NULL, 18,   NULL, NULL, 'cooperative', 'company',  NULL,  'industry',  180000, '2019-05-12', NULL, NULL),
        ('460108',  1,  6, NULL, NULL, NULL, NULL, 'cooperative', 'company',  NULL,  'industry', 1190000, '2019-06-20', NULL, '没有写明项目'),
        ('460108',  1,  7, NULL, 18,   NULL, NULL, 'cooperative', 'company',  NULL,  'industry',  300000, '2019-07-15', NULL, '尚未发生'),
        ('460108',  2,  1, NULL, 1,    NULL, NULL, 'company',     'company',  NULL,  'infrastructure', 550000, '2019-05-28', NULL, NULL),
        ('460108',  2,  2, NULL, 2,    NULL, NULL, 'company',     'company',  NULL,  'infrastructure', 400000, '2019-06-12', NULL, NULL),
        ('460108',  2,  3, NULL, 8,    NULL, NULL, 'department',  'public',   NULL,  'employment', 50000, '2019-05-06', NULL, '基础设施专项用于就业'),
        ('460108',  2,  4, NULL, NULL, NULL, NULL, 'company',     'company',  NULL,  'infrastructure', 1000000, '2019-06-28', NULL, '没有写明项目'),
        ('460108',  3,  1, 1,    10,   NULL, NULL, 'company',     'company',  NULL,  'infrastructure', 300000, '2019-06-03', NULL, NULL),
        ('460108',  3,  2, 2,    11,   NULL, NULL, 'company',     'company',  NULL,  'infrastructure', 200000, '2019-06-18', NULL, NULL),
        ('460108',  4,  1, NULL, NULL, 23,   3,    'household',   'one_card', true,  'housing',   59000, '2019-06-10', NULL, '少1000元'),
        ('460108',  4,  2, NULL, NULL, 24,   4,    'household',   'cash',     NULL,  'housing',   60000, '2019-06-12', NULL, '发现金'),
        ('460108',  4,  3, NULL, NULL, 25,   5,    'household',   'one_card', true,  'housing',   30000, '2019-06-12', NULL, NULL),
        ('460108',  4,  4, NULL, NULL, 26,   6,    'household',   'one_card', true,  'housing',   30000, '2019-06-12', NULL, NULL),
        ('460108',  8,  1, NULL, NULL, 41,   NULL, 'household',   'one_card', true,  'reward',     1000, '2019-05-20', 'industry', NULL),
        ('460108',  8,  2, NULL, NULL, 42,   NULL, 'household',   'one_card', true,  'reward',     1000, '2019-05-20', 'living', '未用于生产'),
        ('460108',  8,  3, NULL, NULL, 43,   NULL, 'household',   'one_card', true,  'reward',     1000, '2019-05-20', NULL, '用途不明'),
        ('460108',  9,  1, NULL, NULL, NULL, NULL, 'cooperative', 'company',  NULL,  'industry', 3200000, '2018-10-20', NULL, NULL),
        ('460108', 10,  1, NULL, NULL, NULL, NULL, 'company',     'company',  NULL,  'infrastructure', 3800000, '2018-11-20', NULL, NULL);
    INSERT INTO sample_payment
    -- the houses of the second batch, ten days after each is done
    SELECT '441600', 12, house.number - 100, NULL::integer, NULL::integer, house.home, house.number, 'household', 'one_card', true, 'housing',
           30000, house.completed + 10, NULL, NULL
      FROM sample_house house
     WHERE house.batch = '2018-2'
     UNION ALL
    SELECT '441600', 13, pupil.line, NULL, NULL, pupil.home, NULL, 'household', 'one_card', true, 'education', 3000,
           CASE pupil.line WHEN 19 THEN date '2019-05-01' ELSE date '2019-04-01' + pupil.line END, NULL, NULL
      FROM sample_pupil pupil
     WHERE pupil.line < 20
     UNION ALL
    -- the villages' money, in part
    SELECT '441600', fund.number, 1, NULL, NULL, NULL, NULL, 'collective', 'public', NULL, 'infrastructure',
           round(fund.amount * (20 + fupin_register.sample_draw(fund.number, 231, 60)) / 100, 2),
           date '2019-04-20' + fupin_register.sample_draw(fund.number, 232, 70), NULL, NULL
      FROM sample_fund fund
     WHERE fund.kind = 'village_help'
     UNION ALL
    -- the ordinary tranches of the counties: four payments each, of 2018 nine tenths and more, of 2019 two tenths and more
    SELECT fund.place, fund.number, part.line, NULL, NULL, NULL, NULL,
           (ARRAY['company', 'cooperative', 'collective'])[1 + fupin_register.sample_draw(fund.number * 10 + part.line, 233, 3)], 'company', NULL,
           (ARRAY['industry', 'infrastructure', 'employment'])[1 + fupin_register.sample_draw(fund.number * 10 + part.line, 234, 3)],
           round(fund.amount / 4 * CASE
                                       WHEN fund.year = 2018 THEN 0.9 + fupin_register.sample_draw(fund.number, 235, 2) * 0.1
                                       ELSE 0.2 + fupin_register.sample_draw(fund.number, 235, 5) * 0.1
                                   END, 2),
           CASE
               WHEN fund.year = 2018 THEN date '2018-08-01' + 70 * part.line + fupin_register.sample_draw(fund.number * 10 + part.line, 236, 30)
               ELSE date '2019-04-01' + 20 * part.line + fupin_register.sample_draw(fund.number * 10 + part.line, 236, 10)
           END, NULL, NULL
      FROM sample_fund fund
     CROSS JOIN generate_series(1, 4) part (line)
     WHERE fund.number > 500
     UNION ALL
    -- two projects of every county of 河源市 from its first tranche of 2018
    SELECT '441600', fund.number, 5, NULL, project.number, NULL, NULL, 'company', 'company', NULL, 'industry',
           round(fund.amount / 50, 2), date '2019-05-05', NULL, NULL
      FROM (SELECT sample_project.number, spot.county, row_number() OVER (PARTITION BY spot.county ORDER BY sample_project.number) AS line
              FROM sample_project
              JOIN sample_spot spot
                ON spot.place = sample_project.place
               AND spot.number = sample_project.village
             WHERE sample_project.place = '441600'
               AND sample_project.number > 10) project
      JOIN (SELECT sample_fund.number, sample_fund.division, sample_fund.amount, row_number() OVER (PARTITION BY sample_fund.division ORDER BY sample_fund.number) AS line
              FROM sample_fund
             WHERE sample_fund.place = '441600'
               AND sample_fund.number > 500
               AND sample_fund.year = 2019) fund
        ON fund.division OPERATOR(fupin.=) project.county
       AND fund.line = project.line;
    ANALYZE sample_payment;

    INSERT INTO fupin_register.fund_payment (payment_id, division, fund_id, fund_division, transfer_id, transfer_division, project_id,
                                             project_division, household_id, housing_case_id, payee, payee_kind, account_kind,
                                             own_account, purpose, used_for, amount, requested_on, paid_on, document_no)
    SELECT fund.fund_id || '-' || payment.line,
           coalesce(home.division, project.division, transfer.division, fund.division),
           fund.fund_id,
           fund.division,
           transfer.transfer_id,
           transfer.division,
           project.project_id,
           project.division,
           home.household_id,
           CASE WHEN payment.house IS NOT NULL THEN 'SAMPLE-' || payment.place || '-H' || lpad(payment.house::text, 3, '0') END,
           CASE payment.payee_kind
               WHEN 'household' THEN home.head_name
               WHEN 'person' THEN '样例收款人'
               WHEN 'company' THEN '样例建筑公司'
               WHEN 'cooperative' THEN '样例合作社'
               WHEN 'collective' THEN '样例村集体'
               WHEN 'department' THEN '样例部门'
               WHEN 'school' THEN '样例学校'
           END,
           payment.payee_kind,
           payment.account_kind,
           payment.own_account,
           payment.purpose,
           payment.used_for,
           payment.amount,
           payment.paid_on - 6,
           payment.paid_on,
           coalesce(payment.note, '样例凭证')
      FROM sample_payment payment
      JOIN fupin_register.fund ON fund.fund_id = 'SAMPLE-' || payment.place || '-F' || lpad(payment.fund::text, 3, '0')
      LEFT JOIN fupin_register.fund_transfer transfer
             ON transfer.transfer_id = fund.fund_id || '-T' || payment.transfer
      LEFT JOIN fupin_register.project
             ON project.project_id = 'SAMPLE-' || payment.place || '-P' || lpad(payment.project::text, 2, '0')
      LEFT JOIN sample_home home
             ON home.place = payment.place
            AND home.number = payment.home;

    -- Loans ------------------------------------------------------------------------------------------------------

    CREATE TEMPORARY TABLE sample_loan (
        place text, number integer, home integer, borrower_kind text, scheme text, granted_on date, due_on date, amount numeric,
        outstanding numeric, question text, changes jsonb
    );
    INSERT INTO sample_loan VALUES
        -- 濠江区: up to 50,000 yuan for up to three years, unsecured (HAOJIANG-2017-3.2-a, HAOJIANG-2017-3.2-b, HAOJIANG-2017-3.2-e)
        ('440512', 1,   23, 'household', 'microloan', '2017-08-01', '2020-08-01', 50000.00, 50000.00, '5万元，三年整', '{}'),
        ('440512', 2,   24, 'household', 'microloan', '2017-08-01', '2019-08-01', 50000.01, 50000.00, '比5万元多一分', '{}'),
        ('440512', 3,   25, 'household', 'microloan', '2017-08-01', '2020-08-02', 20000.00, 20000.00, '三年零一天', '{}'),
        ('440512', 4,   26, 'household', 'microloan', '2018-03-01', '2020-03-01', 30000.00, 30000.00, '有抵押', '{"collateral": true}'),
        ('440512', 5,   27, 'household', 'microloan', '2018-03-01', '2020-03-01', 30000.00, 30000.00, '同一户两笔各3万元，其一', '{}'),
        ('440512', 6,   27, 'household', 'microloan', '2018-05-01', '2020-05-01', 30000.00, 30000.00, '同一户两笔各3万元，其二', '{}'),
        ('440512', 7,   28, 'household', 'microloan', '2018-03-01', '2020-03-01', 40000.00, 40000.00, '未贴息，担保情况不明', '{"interest_subsidised": false, "guaranteed": null}'),
        ('440512', 8, NULL, 'operator',  'gov_bank_insurance', '2018-04-01', '2021-04-01', 500000.00, 400000.00, '政银保贷款，带动12户', '{"participating_households": 12}'),
        ('440512', 9, NULL, 'operator',  'gov_bank_insurance', '2018-04-01', '2021-04-01', 300000.00, 300000.00, '政银保贷款，没有带动贫困户', '{"participating_households": 0}'),
        -- 商丘市: the benchmark rate exactly, approved before it is granted (SHANGQIU-2018-9-b, SHANGQIU-2018-9-f)
        ('411400', 1,   21, 'household', 'microloan', '2018-05-10', '2019-05-10', 30000.00, 30000.00, '执行基准利率', '{"rate": 0.0435}'),
        ('411400', 2,   22, 'household', 'microloan', '2018-05-10', '2019-05-10', 30000.00, 30000.00, '低于基准利率', '{"rate": 0.0434}'),
        ('411400', 3,   23, 'household', 'microloan', '2018-05-10', '2019-05-10', 30000.00, 30000.00, '高于基准利率', '{"rate": 0.0475}'),
        ('411400', 4,   24, 'household', 'microloan', '2018-05-10', '2019-05-10', 30000.00, 30000.00, '利率不明', '{"rate": null}'),
        ('411400', 5,   25, 'household', 'microloan', '2018-05-01', '2019-05-01', 20000.00, 20000.00, '5月1日发放，5月3日才审批', '{"rate": 0.0435, "reviewed": "2018-05-03"}'),
        -- 河源市: loans that nobody truly takes part in (HEYUAN-2019-3.4-c)
        ('441600', 1, NULL, 'operator',  'microloan', '2018-06-01', '2020-06-01', 200000.00, 200000.00, '没有贫困户实质参与', '{"participating_households": 0}'),
        ('441600', 2, NULL, 'operator',  'microloan', '2018-06-01', '2020-06-01', 200000.00, 200000.00, '没有贫困户实质参与，5月已整改', '{"participating_households": 0, "rectified_on": "2019-05-10"}'),
        -- 肇庆市: extended, renewed, in another's name (ZHAOQING-2018-21-a, ZHAOQING-2018-32-b)
        ('441200', 1,   21, 'household', 'microloan', '2018-03-01', '2020-03-01', 30000.00, 30000.00, '非主观因素展期', '{"chain": "extension", "beyond_borrower": true}'),
        ('441200', 2,   22, 'household', 'microloan', '2018-03-01', '2020-03-01', 30000.00, 30000.00, '主观因素展期', '{"chain": "extension", "beyond_borrower": false}'),
        ('441200', 3,   23, 'household', 'microloan', '2018-03-01', '2020-03-01', 30000.00, 30000.00, '展期原因不明', '{"chain": "extension"}'),
        ('441200', 4,   24, 'household', 'microloan', '2018-03-01', '2020-03-01', 30000.00, 30000.00, '风险可控续贷', '{"chain": "renewal", "risk_controllable": true}'),
        ('441200', 5,   25, 'household', 'microloan', '2018-03-01', '2020-03-01', 30000.00, 30000.00, '风险不可控续贷', '{"chain": "renewal", "risk_controllable": false}'),
        ('441200', 6,   26, 'household', 'microloan', '2018-03-01', '2020-03-01', 30000.00, 30000.00, '企业冒名使用', '{"user": "enterprise"}'),
        ('441200', 7,   27, 'household', 'microloan', '2017-06-30', '2019-06-30', 30000.00, 10000.00, '6月30日到期，当天不算逾期', '{}'),
        ('441200', 8,   28, 'household', 'microloan', '2017-06-29', '2019-06-29', 30000.00, 10000.00, '6月29日到期，逾期一天', '{}'),
        ('441200', 9,   29, 'household', 'microloan', '2018-03-01', '2020-03-01', 30000.00, 30000.00, '用于消费', '{"use": "consumption"}'),
        -- 美兰区: four controls, no new loan that is used by enterprises or for houses (MEILAN-2019-16-4a to MEILAN-2019-16-T4).
        -- 1,000,000 are outstanding, 12,000 of it non-performing.
        ('460108', 1,   61, 'household', 'microloan', '2019-05-01', '2021-05-01', 50000.00, 50000.00, '5月1日发放，5月3日才审查', '{"reviewed": "2019-05-03"}'),
        ('460108', 2,   62, 'household', 'microloan', '2018-05-10', '2020-05-10', 50000.00, 50000.00, '2018年贷款建房，列入存量台账', '{"use": "house_building"}'),
        ('460108', 3,   63, 'household', 'microloan', '2019-05-10', '2021-05-10', 50000.00, 50000.00, '2019年5月贷款建房', '{"use": "house_building"}'),
        ('460108', 4,   64, 'household', 'microloan', '2019-05-10', '2021-05-10', 50000.00, 50000.00, '2019年5月户贷企用', '{"user": "enterprise"}'),
        ('460108', 5,   65, 'household', 'microloan', '2018-05-10', '2020-05-10', 50000.00, 50000.00, '2018年户贷企用，列入存量台账', '{"user": "enterprise"}'),
        ('460108', 6,   66, 'household', 'microloan', '2017-06-30', '2019-06-30', 50000.00, 20000.00, '6月30日到期未还', '{"chain": "maturity_supervision"}'),
        ('460108', 7,   67, 'household', 'microloan', '2016-05-31', '2019-05-31', 50000.00, 12000.00, '5月31日到期未还，不良', '{"non_performing": true, "chain": "maturity_supervision"}'),
        ('460108', 8,   68, 'household', 'microloan', '2019-05-15', '2021-05-15', 30000.00, 30000.00, '借款人不符合条件', '{"borrower_eligible": false}'),
        ('460108', 9,   69, 'household', 'microloan', '2019-05-16', '2021-05-16', 30000.00, 30000.00, '借款人条件不明', '{"borrower_eligible": null}'),
        ('460108', 10,  70, 'household', 'microloan', '2018-04-10', '2019-04-10', 40000.00,     0.00, '存量建房贷款，4月还清', '{"use": "house_building", "repaid_on": "2019-04-10", "chain": "maturity_supervision"}'),
        ('460108', 11,  71, 'household', 'microloan', '2018-06-11', '2019-06-11', 40000.00,     0.00, '存量建房贷款，6月还清', '{"use": "house_building", "repaid_on": "2019-06-11", "chain": "maturity_supervision"}'),
        ('460108', 12,  72, 'household', 'microloan', '2019-05-20', '2021-05-20', 50000.00, 50000.00, '四道关口齐全', '{}');
    -- 608,000 yuan of ordinary loans in 美兰区.  In 河源市 every county grants at least as many as a tenth of its households
    -- with labour capacity, and 东源县 one fewer (HEYUAN-2019-2.1-f).
    INSERT INTO sample_loan
    SELECT '460108', 20 + line.i, 80 + line.i, 'household', 'microloan', date '2018-07-01' + 14 * line.i, date '2020-07-01' + 14 * line.i,
           30400.00, 30400.00, NULL, '{}'::jsonb
      FROM generate_series(1, 20) line (i)
     UNION ALL
    SELECT '441600',
           10 + (row_number() OVER (ORDER BY labour.number))::integer,
           labour.number,
           'household', 'microloan', date '2019-03-01' + labour.line::integer, date '2021-03-01' + labour.line::integer, 30000.00, 30000.00, NULL, '{}'
      FROM (SELECT home.number,
                   spot.county,
                   row_number() OVER (PARTITION BY spot.county ORDER BY home.number) AS line,
                   count(*) OVER (PARTITION BY spot.county) AS households
              FROM sample_home home
              JOIN sample_spot spot
                ON spot.place = home.place
               AND spot.division OPERATOR(fupin.=) home.division
             WHERE home.place = '441600'
               AND EXISTS (SELECT
                             FROM fupin_register.person_year
                            WHERE person_year.household_id = home.household_id
                              AND person_year.year = 2019
                              AND person_year.labour_capacity = 'full')) labour
     WHERE labour.line <= (labour.households + 9) / 10 - (left(labour.county::text, 6) = '441625')::integer;

    INSERT INTO fupin_register.loan (loan_id, division, household_id, borrower, borrower_kind, lender, scheme, granted_on, due_on, amount,
                                     rate, benchmark_rate, use, actual_user_kind, collateral, guaranteed, interest_subsidised,
                                     borrower_eligible, illegal_financing, participating_households, outstanding, non_performing,
                                     repaid_on, rectified_on, facts)
    SELECT 'SAMPLE-' || loan.place || '-L' || lpad(loan.number::text, 3, '0'),
           coalesce(home.division, CASE loan.place WHEN '441600' THEN '441621'::fupin.division ELSE loan.place::fupin.division END),
           home.household_id,
           coalesce(home.head_name, '样例合作社'),
           loan.borrower_kind,
           '样例农商银行',
           loan.scheme,
           loan.granted_on,
           loan.due_on,
           loan.amount,
           given.rate,
           0.0435,
           given.use,
           given."user",
           given.collateral,
           given.guaranteed,
           given.interest_subsidised,
           given.borrower_eligible,
           false,
           given.participating_households,
           loan.outstanding,
           given.non_performing,
           given.repaid_on,
           given.rectified_on,
           jsonb_build_object('sample', coalesce(to_jsonb(loan.question), 'true'))
      FROM sample_loan loan
      LEFT JOIN sample_home home
             ON home.place = loan.place
            AND home.number = loan.home
     CROSS JOIN LATERAL jsonb_to_record('{"rate": 0.0435, "use": "production", "user": "borrower", "collateral": false, "guaranteed": true,
                                          "interest_subsidised": true, "borrower_eligible": true, "non_performing": false}'
                                        || CASE WHEN loan.home IS NOT NULL THEN '{"participating_households": 1}' ELSE '{}' END::jsonb
                                        || loan.changes)
            given (rate numeric, use text, "user" text, collateral boolean, guaranteed boolean, interest_subsidised boolean,
                   borrower_eligible boolean, participating_households integer, non_performing boolean, repaid_on date, rectified_on date);

    INSERT INTO fupin_register.loan_event (loan_id, division, step_no, from_stage, to_stage, happened_on, beyond_borrower, risk_controllable)
    SELECT loan.loan_id,
           loan.division,
           row_number() OVER way,
           lag(step.stage) OVER way,
           step.stage,
           step.happened_on,
           CASE WHEN step.stage = 'extension' THEN (given.changes ->> 'beyond_borrower')::boolean END,
           CASE WHEN step.stage = 'renewal' THEN (given.changes ->> 'risk_controllable')::boolean END
      FROM sample_loan given
      JOIN fupin_register.loan ON loan.loan_id = 'SAMPLE-' || given.place || '-L' || lpad(given.number::text, 3, '0')
     CROSS JOIN LATERAL (VALUES (1, 'application',          loan.granted_on - 20),
                                (2, 'investigation',        loan.granted_on - 12),
                                (3, 'review',               coalesce((given.changes ->> 'reviewed')::date, loan.granted_on - 5)),
                                (4, 'grant',                greatest(loan.granted_on, (given.changes ->> 'reviewed')::date)),
                                (5, 'post_check',           loan.granted_on + 40),
                                (6, 'maturity_supervision', CASE WHEN given.changes ->> 'chain' = 'renewal' THEN date '2019-03-01'
                                                                 WHEN given.changes ->> 'chain' = 'maturity_supervision' THEN loan.due_on - 10 END),
                                (7, given.changes ->> 'chain', CASE WHEN given.changes ->> 'chain' IN ('extension', 'renewal') THEN date '2019-03-02' END),
                                (8, 'repayment',            loan.repaid_on)) step (position, stage, happened_on)
     WHERE step.happened_on IS NOT NULL
    WINDOW way AS (PARTITION BY loan.loan_id ORDER BY step.position);

    -- Asset projects ---------------------------------------------------------------------------------------------

    CREATE TEMPORARY TABLE sample_asset (
        place text, number integer, village integer, principal numeric, collateral numeric, dividend_end_on date, rate numeric,
        question text, changes jsonb
    );
    INSERT INTO sample_asset VALUES
        -- 河源市: the three checks (HEYUAN-2019-2.3-a to HEYUAN-2019-2.3-g); the dividend is a share of the principal
        ('441600',  1,  20, 100000, 150000, '2020-12-31', 0.08, '分红到2020年12月31日', '{}'),
        ('441600',  2,  21, 100000, 150000, '2021-01-01', 0.08, '分红到2021年1月1日', '{}'),
        ('441600',  3,  22, 100000, 150000, NULL,         0.08, '分红期限不明', '{}'),
        ('441600',  4,  23, 100000, 150000, '2025-12-31', 0.20, '分红比例20%', '{}'),
        ('441600',  5,  24, 100000, 150000, '2025-12-31', 0.03, '分红比例3%', '{}'),
        ('441600',  6,  25, 100000,   NULL, '2025-12-31', 0.08, '没有抵押记录', '{}'),
        ('441600',  7,  26, 100000,      0, '2025-12-31', 0.08, '没有实物抵押', '{}'),
        ('441600',  8,  27, 100000, 150000, '2025-12-31', 0.08, '三项自查只做两项', '{"checks": 2}'),
        ('441600',  9,  28, 100000,  80000, '2025-12-31', 0.08, '抵押不足值，风险未化解', '{"risk": true}'),
        ('441600', 10,  29, 100000, 150000, '2025-12-31', 0.08, '揽储', '{"deposit_soliciting": true}'),
        ('441600', 11,  31, 100000, 150000, NULL,         0.08, '分红不设期限', '{"dividend_without_end": true}'),
        ('441600', 12,  32, 100000, 150000, '2025-12-31', 0.08, '分红拖欠', '{"unpaid": true}'),
        -- 濠江区 (HAOJIANG-2017-3.4-a to HAOJIANG-2017-3.4-c)
        ('440512',  1,   3, 200000, 250000, '2022-12-31', 0.07, '股份超过100%', '{"shares": 60}'),
        ('440512',  2,   4, 200000, 250000, '2022-12-31', 0.07, '资产减值', '{"current_value": 190000}'),
        ('440512',  3,   5, 200000, 250000, '2022-12-31', 0.07, '土地入股，按作价分红', '{"consent_recorded": true, "contribution": true}'),
        -- 肇庆市 (ZHAOQING-2018-3-b to ZHAOQING-2018-3-e)
        ('441200',  1,  10, 300000, 350000, '2025-12-31', 0.06, '残疾人家庭等候，他户已入股', '{"disabled_waits": true, "held_by_collective": true}'),
        ('441200',  2,  11, 300000, 350000, '2025-12-31', 0.06, '经营主体未带动就业', '{"operator_employs": false, "held_by_collective": true}'),
        ('441200',  3,  12, 300000, 350000, '2025-12-31', 0.06, '不由集体经济组织持有', '{"holder_kind": "company", "held_by_collective": false}'),
        -- 美兰区: dividends without a profit, and without anybody taking part (MEILAN-2019-24-3c); the project behind the
        -- second lets nobody take part, and the third is in nobody's ledger (MEILAN-2019-12-2a)
        ('460108',  1,  15, 250000, NULL, '2023-12-31', 0.06, '用本金分红', '{"paid_from_principal": true, "profit": 0, "project": 9}'),
        ('460108',  2,  16, 250000, NULL, '2023-12-31', 0.06, '贫困户等分红，不参与', '{"participation_recorded": false, "project": 18}'),
        ('460108',  3,  17, 250000, NULL, '2023-12-31', 0.06, '没有台账', '{}');

    INSERT INTO fupin_register.asset_project (asset_project_id, division, project_id, project_division, title, operator, model, holder_kind, principal, collateral_value,
                                              started_on, dividend_end_on, dividend_without_end, total_shares, guaranteed_amount,
                                              risk_controlled, deposit_soliciting, cashing_out, operator_capable, operator_willing,
                                              operator_employs, operator_profitable, risk_checked_on, term_checked_on,
                                              dividend_checked_on, facts)
    SELECT 'SAMPLE-' || asset.place || '-A' || lpad(asset.number::text, 2, '0'),
           spot.division,
           behind.project_id,
           behind.division,
           '样例' || (ARRAY['光伏电站', '茶园', '养殖场', '厂房'])[1 + asset.number % 4] || asset.number,
           '样例合作社',
           'guaranteed_plus_share',
           coalesce(asset.changes ->> 'holder_kind', 'collective_organisation'),
           asset.principal,
           asset.collateral,
           '2017-10-01',
           asset.dividend_end_on,
           (asset.changes ->> 'dividend_without_end')::boolean,
           100,
           CASE WHEN NOT asset.changes ? 'contribution' THEN 500 END,
           NOT asset.changes ? 'risk',
           asset.changes ? 'deposit_soliciting',
           false,
           true, true,
           NOT asset.changes ? 'operator_employs',
           true,
           CASE WHEN asset.place = '441600' THEN date '2019-04-10' END,
           CASE WHEN asset.place = '441600' THEN date '2019-04-12' END,
           CASE WHEN asset.place = '441600' AND NOT asset.changes ? 'checks' THEN date '2019-04-15' END,
           jsonb_build_object('sample', asset.question, 'outstanding_principal', asset.principal, 'initial_value', asset.principal,
                              'current_value', asset.principal, 'profit', round(asset.principal * 0.2), 'distributable_profit', round(asset.principal * 0.2),
                              'source_kind', 'special', 'purpose_unchanged', true, 'participation_recorded', true, 'benefit_linkage', true)
           || (asset.changes - ARRAY['project', 'checks', 'risk', 'unpaid', 'shares', 'contribution', 'deposit_soliciting', 'holder_kind',
                                     'disabled_waits', 'operator_employs', 'dividend_without_end'])
      FROM sample_asset asset
      JOIN sample_spot spot
        ON spot.place = asset.place
       AND spot.number = asset.village
      LEFT JOIN fupin_register.project behind
             ON behind.project_id = 'SAMPLE-' || asset.place || '-P' || lpad(asset.changes ->> 'project', 2, '0');

    -- Two households of the village hold ten shares each and its collective the other eighty.
    INSERT INTO fupin_register.asset_share (asset_share_id, division, asset_project_id, asset_division, holder_kind, household_id, shares,
                                            contribution, applied_on, admitted_on)
    SELECT project.asset_project_id || '-S' || holder.line,
           project.division,
           project.asset_project_id,
           project.division,
           CASE holder.line WHEN 3 THEN 'village_collective' ELSE 'household' END,
           home.household_id,
           CASE
               WHEN asset.changes ? 'disabled_waits' AND holder.line = 2 THEN NULL
               WHEN holder.line = 3 THEN 80
               ELSE coalesce((asset.changes ->> 'shares')::integer, 10)
           END,
           CASE WHEN asset.changes ? 'contribution' THEN 10000 * holder.line END,
           '2017-09-01',
           CASE WHEN NOT (asset.changes ? 'disabled_waits' AND holder.line = 2) THEN date '2017-09-20' END
      FROM sample_asset asset
      JOIN fupin_register.asset_project project
        ON project.asset_project_id = 'SAMPLE-' || asset.place || '-A' || lpad(asset.number::text, 2, '0')
     CROSS JOIN generate_series(1, 3) holder (line)
      LEFT JOIN (SELECT sample_home.household_id,
                        sample_home.division,
                        row_number() OVER (PARTITION BY sample_home.division ORDER BY sample_home.number DESC) AS line
                   FROM sample_home) home
             ON home.division OPERATOR(fupin.=) project.division
            AND home.line = holder.line
            AND holder.line < 3;
    -- The family that waits has a member with a disability, and nobody of the admitted one has.
    UPDATE fupin_register.person_year
       SET disability_grade = CASE share.asset_share_id WHEN 'SAMPLE-441200-A01-S2' THEN 2 ELSE 0 END
      FROM fupin_register.asset_share share
     WHERE share.asset_share_id IN ('SAMPLE-441200-A01-S1', 'SAMPLE-441200-A01-S2')
       AND person_year.household_id = share.household_id
       AND (share.asset_share_id = 'SAMPLE-441200-A01-S1' OR person_year.person_id = share.household_id || '-1');

    -- Dividends of 2018, paid in January, and of 2019: the first half is due on 15 July, but where nothing is paid.
    INSERT INTO fupin_register.dividend (dividend_id, division, asset_project_id, asset_division, household_id, year, due_on, amount,
                                         paid_on, paid_amount, from_profit, from_principal)
    SELECT share.asset_share_id || '-' || part.line,
           share.division,
           share.asset_project_id,
           share.asset_division,
           share.household_id,
           part.year,
           part.due_on,
           part.amount,
           CASE WHEN part.due_on < '2019-06-30' AND NOT asset.changes ? 'unpaid' THEN part.due_on - (share.asset_share_id LIKE '%S1')::integer END,
           CASE WHEN part.due_on < '2019-06-30' AND NOT asset.changes ? 'unpaid' THEN part.amount END,
           CASE WHEN part.due_on < '2019-06-30' AND NOT asset.changes ? 'unpaid' THEN NOT asset.changes ? 'paid_from_principal' END,
           CASE WHEN part.due_on < '2019-06-30' AND NOT asset.changes ? 'unpaid' THEN asset.changes ? 'paid_from_principal' END
      FROM sample_asset asset
      JOIN fupin_register.asset_share share
        ON share.asset_project_id = 'SAMPLE-' || asset.place || '-A' || lpad(asset.number::text, 2, '0')
     CROSS JOIN LATERAL (VALUES (1, 2018, date '2019-01-20', round(asset.principal * asset.rate * share.shares / 100, 2)),
                                (2, 2019, date '2019-05-31', round(asset.principal * asset.rate * share.shares / 200, 2)),
                                (3, 2019, date '2019-07-15', round(asset.principal * asset.rate * share.shares / 200, 2))) part (line, year, due_on, amount)
     WHERE share.admitted_on IS NOT NULL;
END
$$;
COMMENT ON PROCEDURE fupin_register.load_sample_money() IS
    'loads the sample''s money, loans and asset projects; part of load_sample()';
