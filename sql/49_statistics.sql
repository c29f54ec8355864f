-- Part 49: statistics of the country and of the provinces of the shipped papers, a row a year.
--
-- Only what stands on a government's own page is published.  Mirrors, reprints, figures worked out from others and
-- figures from memory are unverified, so by default (fupin.accept_basis = estimate) they count as unknown: a place
-- either adopts the figure of its own bulletin (fupin.adopt_parameter) or accepts the weaker evidence knowingly.

-- 全国: rural disposable income per head
INSERT INTO fupin.parameter (parameter_id, division, key, unit, valid, value, status, source, note, shipped)
SELECT pg_catalog.format('statistics.000000.national_rural_income.%s', s.year), '000000', 'national_rural_income', '元/人年',
       pg_catalog.daterange(pg_catalog.make_date(s.year, 1, 1), pg_catalog.make_date(s.year + 1, 1, 1)),
       s.value, s.status, s.source, s.note, true
  FROM (VALUES
    (2013, 9430, 'unverified', 'from memory', 'first year of the new household survey; 8896 belongs to the older net-income series'),
    (2014, 10489, 'unverified', 'from memory', NULL),
    (2015, 11422, 'unverified', 'reprint of a report of the national statistics bureau: http://ebroconstruction.com/info-5591.html', NULL),
    (2016, 12363, 'unverified', 'from memory', 'agrees within a few yuan with 8452 of the poor areas, said to be 68.4 % of it'),
    (2017, 13432, 'unverified', 'from memory', 'agrees within a few yuan with 9377 of the poor areas, said to be 69.8 % of it'),
    (2018, 14617, 'unverified', 'reprint of a report of 2019-08-07: https://yy.chazidian.com/show-261254', NULL),
    (2019, 16021, 'unverified', 'from memory', 'agrees within a few yuan with 17131 of 2020 and its growth of 6.9 %'),
    (2020, 17131, 'unverified', 'reprint of the 2020 release of the national statistics bureau: http://www.199it.com/archives/1193176.html', NULL),
    (2021, 18931, 'unverified', 'mirror of the 2021 release of the national statistics bureau: http://m.dil5h.cn/data/142/2022-01-17/6888700725887832871.html', NULL),
    (2022, 20133, 'unverified', 'mirror of the 2022 release of the national statistics bureau: http://www.sqljys.com/fzdt/keji/2023/0117/243554.html', NULL),
    (2023, 21691, 'published', 'the national communique of 2023 on a government site: https://jrj.wuhan.gov.cn/ynzx_57/xwzx/202403/t20240301_2366585.shtml', NULL)
  ) AS s (year, value, status, source, note);

-- 广东省: rural disposable income per head
INSERT INTO fupin.parameter (parameter_id, division, key, unit, valid, value, status, source, note, shipped)
SELECT pg_catalog.format('statistics.440000.reference_income.%s', s.year), '440000', 'reference_income', '元/人年',
       pg_catalog.daterange(pg_catalog.make_date(s.year, 1, 1), pg_catalog.make_date(s.year + 1, 1, 1)),
       s.value, s.status, s.source, s.note, true
  FROM (VALUES
    (2013, 11067.8, 'unverified', '广东统计年鉴2024, table 10-22: https://nianjianbao.com/2024gdtjnj/directory/10/html/10-22.htm', 'the page shows the table in part only'),
    (2014, 12245.6, 'unverified', '广东统计年鉴2024, table 10-22: https://nianjianbao.com/2024gdtjnj/directory/10/html/10-22.htm', 'the page shows the table in part only'),
    (2015, 13360.4, 'unverified', 'from memory', 'table 10-22 of 广东统计年鉴2024 holds the published figure'),
    (2016, 14512.2, 'unverified', 'from memory', 'table 10-22 of 广东统计年鉴2024 holds the published figure'),
    (2017, 15779.7, 'unverified', 'from memory', 'table 10-22 of 广东统计年鉴2024 holds the published figure'),
    (2018, 17167.7, 'unverified', 'from memory', 'table 10-22 of 广东统计年鉴2024 holds the published figure'),
    (2019, 18818.4, 'unverified', 'from memory', 'table 10-22 of 广东统计年鉴2024 holds the published figure'),
    (2020, 20143.4, 'unverified', 'from memory', 'table 10-22 of 广东统计年鉴2024 holds the published figure'),
    (2021, 22306, 'unverified', 'mirror of a page of the survey office of Guangdong, 2022-01-19: http://www.bbjpxb.cn/zwgk/sjfb/mssj/rjkzpsr/content/post_3767533.html', NULL),
    (2022, 23598, 'unverified', 'from memory', 'table 10-22 of 广东统计年鉴2024 holds the published figure'),
    (2023, 25142, 'unverified', 'from memory', 'table 10-22 of 广东统计年鉴2024 holds the published figure')
  ) AS s (year, value, status, source, note);

-- 河南省: rural disposable income per head
INSERT INTO fupin.parameter (parameter_id, division, key, unit, valid, value, status, source, note, shipped)
SELECT pg_catalog.format('statistics.410000.reference_income.%s', s.year), '410000', 'reference_income', '元/人年',
       pg_catalog.daterange(pg_catalog.make_date(s.year, 1, 1), pg_catalog.make_date(s.year + 1, 1, 1)),
       s.value, s.status, s.source, s.note, true
  FROM (VALUES
    (2013, 8969.11, 'unverified', 'from memory', NULL::text),
    (2014, 9966.07, 'unverified', 'from memory', NULL),
    (2015, 10852.86, 'unverified', 'from memory', NULL),
    (2016, 11696.74, 'unverified', 'from memory', NULL),
    (2017, 12719.18, 'unverified', 'from memory', NULL),
    (2018, 13830.74, 'unverified', 'from memory', NULL),
    (2019, 15163.74, 'unverified', 'from memory', NULL),
    (2020, 16107.93, 'unverified', 'from memory', NULL),
    (2021, 17533, 'unverified', 'from memory', NULL),
    (2022, 18697, 'unverified', 'communique of Henan for 2022 in a newspaper: https://i.xpaper.net/hnrbncb/news/8007/47376/239580-1.shtml', NULL),
    (2023, 20053, 'unverified', 'from memory', NULL)
  ) AS s (year, value, status, source, note);

-- 海南省: rural disposable income per head
INSERT INTO fupin.parameter (parameter_id, division, key, unit, valid, value, status, source, note, shipped)
SELECT pg_catalog.format('statistics.460000.reference_income.%s', s.year), '460000', 'reference_income', '元/人年',
       pg_catalog.daterange(pg_catalog.make_date(s.year, 1, 1), pg_catalog.make_date(s.year + 1, 1, 1)),
       s.value, s.status, s.source, s.note, true
  FROM (VALUES
    (2013, 8801.73, 'unverified', 'from memory', NULL::text),
    (2014, 9913, 'unverified', 'from memory', NULL),
    (2015, 10858, 'unverified', 'government of Hainan: http://www.hainan.gov.cn/hainan/sjfx/202003/9caacba537e04d1ba692ca9bbc9a7f05.shtml', 'worked back from 15113 of 2019 by the published yearly increases 985, 1059, 1087 and 1124'),
    (2016, 11843, 'unverified', 'government of Hainan: http://www.hainan.gov.cn/hainan/sjfx/202003/9caacba537e04d1ba692ca9bbc9a7f05.shtml', 'worked back from 15113 of 2019 by the published yearly increases 985, 1059, 1087 and 1124'),
    (2017, 12902, 'unverified', 'government of Hainan: http://www.hainan.gov.cn/hainan/sjfx/202003/9caacba537e04d1ba692ca9bbc9a7f05.shtml', 'worked back from 15113 of 2019 by the published yearly increases 985, 1059, 1087 and 1124'),
    (2018, 13989, 'unverified', 'government of Hainan: http://www.hainan.gov.cn/hainan/sjfx/202003/9caacba537e04d1ba692ca9bbc9a7f05.shtml', 'worked back from 15113 of 2019 by the published yearly increases 985, 1059, 1087 and 1124'),
    (2019, 15113, 'published', 'government of Hainan: http://www.hainan.gov.cn/hainan/sjfx/202003/9caacba537e04d1ba692ca9bbc9a7f05.shtml', NULL),
    (2020, 16279, 'unverified', 'from memory', NULL),
    (2021, 18076, 'unverified', 'from memory', NULL),
    (2022, 19117, 'unverified', 'from memory', NULL),
    (2023, 20708, 'unverified', 'from memory', NULL)
  ) AS s (year, value, status, source, note);

-- 全国: poverty line in current prices
INSERT INTO fupin.parameter (parameter_id, division, key, unit, valid, value, status, source, note, shipped)
SELECT pg_catalog.format('statistics.000000.poverty_line.%s', s.year), '000000', 'poverty_line', '元/人年',
       pg_catalog.daterange(pg_catalog.make_date(s.year, 1, 1), pg_catalog.make_date(s.year + 1, 1, 1)),
       s.value, s.status, s.source, s.note, true
  FROM (VALUES
    (2010, 2300, 'unverified', '云南调查年鉴2017, table 4-2: http://202.106.125.35/csydkns/navi/navihtml.aspx?filename=N2017110011000082', 'the base of the constant-price line'),
    (2011, 2536, 'unverified', '云南调查年鉴2017, table 4-2: http://202.106.125.35/csydkns/navi/navihtml.aspx?filename=N2017110011000082', 'in terms of net income per head'),
    (2012, 2625, 'unverified', '云南调查年鉴2017, table 4-2: http://202.106.125.35/csydkns/navi/navihtml.aspx?filename=N2017110011000082', NULL),
    (2013, 2736, 'unverified', '云南调查年鉴2017, table 4-2: http://202.106.125.35/csydkns/navi/navihtml.aspx?filename=N2017110011000082', NULL),
    (2014, 2800, 'unverified', '云南调查年鉴2017, table 4-2: http://202.106.125.35/csydkns/navi/navihtml.aspx?filename=N2017110011000082', 'from this year in terms of disposable income'),
    (2015, 2855, 'unverified', '云南调查年鉴2017, table 4-2: http://202.106.125.35/csydkns/navi/navihtml.aspx?filename=N2017110011000082', NULL),
    (2016, 2952, 'unverified', '云南调查年鉴2017, table 4-2: http://202.106.125.35/csydkns/navi/navihtml.aspx?filename=N2017110011000082', NULL),
    (2017, 2952, 'unverified', 'from memory', NULL),
    (2018, 2995, 'unverified', 'from memory', NULL),
    (2019, 3218, 'unverified', 'secondary page: https://www.qmbk.com/jingyan/202110/228088.shtml', NULL),
    (2020, 4000, 'unverified', 'secondary page: https://www.qmbk.com/jingyan/202110/228088.shtml', 'a round bar for exits, not the line carried on by prices')
  ) AS s (year, value, status, source, note);

-- 全国: rural consumer prices, the year before = 100
INSERT INTO fupin.parameter (parameter_id, division, key, unit, valid, value, status, source, note, shipped)
SELECT pg_catalog.format('statistics.000000.rural_price_index.%s', s.year), '000000', 'rural_price_index', '上年=100',
       pg_catalog.daterange(pg_catalog.make_date(s.year, 1, 1), pg_catalog.make_date(s.year + 1, 1, 1)),
       s.value, s.status, s.source, s.note, true
  FROM (VALUES
    (2011, 105.8, 'unverified', 'secondary page: rural index of the months of 2011 together: https://360docs.net/doc/6d6386830.html', NULL::text),
    (2012, 102.5, 'unverified', 'from memory', 'sources differ: 102.6 stands on a page for the months of the year together'),
    (2013, 102.8, 'unverified', 'from memory', '102.7 is reported for January to September'),
    (2014, 101.8, 'unverified', 'from memory', NULL),
    (2015, 101.3, 'unverified', 'from memory', NULL),
    (2016, 101.9, 'unverified', 'from memory', NULL),
    (2017, 101.3, 'unverified', 'news page: rural index of the months of 2017 together: http://www.chinasyjjw.com/xiaofei/20180425/20289.html', NULL),
    (2018, 102.1, 'unverified', 'from memory', NULL),
    (2019, 103.2, 'unverified', 'from memory', NULL),
    (2020, 103.0, 'unverified', 'reprint of the 2020 release of the national statistics bureau: http://www.199it.com/archives/1193176.html', 'worked out from nominal and real growth: 1.069 / 1.038'),
    (2021, 100.7, 'unverified', 'mirror of the 2021 release of the national statistics bureau: http://m.dil5h.cn/data/142/2022-01-17/6888700725887832871.html', 'worked out from nominal and real growth: 1.105 / 1.097'),
    (2022, 102.0, 'unverified', 'mirror of the 2022 release of the national statistics bureau: http://www.sqljys.com/fzdt/keji/2023/0117/243554.html', 'worked out from nominal and real growth: 1.063 / 1.042'),
    (2023, 100.1, 'unverified', 'the national communique of 2023 on a government site: https://jrj.wuhan.gov.cn/ynzx_57/xwzx/202403/t20240301_2366585.shtml', 'worked out from nominal and real growth: 1.077 / 1.076')
  ) AS s (year, value, status, source, note);

-- 全国: average rural minimum allowance
INSERT INTO fupin.parameter (parameter_id, division, key, unit, valid, value, status, source, note, shipped)
SELECT pg_catalog.format('statistics.000000.dibao_standard_year_average.%s', s.year), '000000', 'dibao_standard_year_average', '元/人年',
       pg_catalog.daterange(pg_catalog.make_date(s.year, 1, 1), pg_catalog.make_date(s.year + 1, 1, 1)),
       s.value, s.status, s.source, s.note, true
  FROM (VALUES
    (2013, 2434, 'unverified', 'from memory', 'the yearly bulletin of civil affairs holds the published figure'),
    (2014, 2777, 'unverified', 'from memory', 'the yearly bulletin of civil affairs holds the published figure'),
    (2015, 3178, 'unverified', 'from memory', 'the yearly bulletin of civil affairs holds the published figure'),
    (2016, 3744, 'unverified', 'from memory', 'the yearly bulletin of civil affairs holds the published figure'),
    (2017, 4301, 'unverified', 'from memory', 'the yearly bulletin of civil affairs holds the published figure'),
    (2018, 4833, 'unverified', 'from memory', 'the yearly bulletin of civil affairs holds the published figure'),
    (2019, 5336, 'unverified', 'from memory', 'the yearly bulletin of civil affairs holds the published figure'),
    (2020, 5962, 'unverified', 'from memory', 'the yearly bulletin of civil affairs holds the published figure'),
    (2021, 6362, 'unverified', 'from memory', 'the yearly bulletin of civil affairs holds the published figure'),
    (2022, 6985, 'unverified', 'from memory', 'the yearly bulletin of civil affairs holds the published figure'),
    (2023, 7456, 'unverified', 'from memory', 'the yearly bulletin of civil affairs holds the published figure')
  ) AS s (year, value, status, source, note);

