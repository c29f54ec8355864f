-- Part 38: which days are worked: public holidays and the weekend days worked in their stead.
--
-- Shipped are the exceptions to the week of five working days that the yearly notices of the General Office of the State
-- Council announce, from 2004 on.  A day without a row is worked from Monday to Friday.  A notice covers a calendar year,
-- so a year of which there is any row counts as known and every other year does not.

CREATE TABLE fupin.holiday (
    day        date NOT NULL,
    is_workday boolean NOT NULL,
    name       text NOT NULL,
    shipped    boolean NOT NULL DEFAULT false,
    CONSTRAINT holiday_pkey PRIMARY KEY (day, shipped),
    CONSTRAINT day_is_a_day CHECK (pg_catalog.isfinite(day)),
    CONSTRAINT name_not_empty CHECK (name <> '')
);
COMMENT ON TABLE fupin.holiday IS 'days that depart from the week of five working days: public holidays and the weekend days worked in their stead; insert the days of a whole year together, for a year with any row counts as known';
COMMENT ON COLUMN fupin.holiday.day IS 'the day';
COMMENT ON COLUMN fupin.holiday.is_workday IS 'false: a day off; true: worked, usually a Saturday or Sunday';
COMMENT ON COLUMN fupin.holiday.name IS 'the holiday it is, or is worked for, in Chinese';
COMMENT ON COLUMN fupin.holiday.shipped IS 'true for rows of the extension, which are immutable; false for your own, which win on the same day';

CREATE TRIGGER guard_shipped BEFORE INSERT OR UPDATE OR DELETE ON fupin.holiday
    FOR EACH ROW EXECUTE FUNCTION fupin.guard_shipped();
CREATE TRIGGER guard_shipped_truncate BEFORE TRUNCATE ON fupin.holiday
    FOR EACH STATEMENT EXECUTE FUNCTION fupin.guard_shipped();

GRANT SELECT, REFERENCES ON fupin.holiday TO PUBLIC;

SELECT pg_catalog.pg_extension_config_dump('fupin.holiday', 'WHERE NOT shipped');

-- The days off from first_day to last_day, for due_on().  Where nothing is known it is unbounded: the known span is the
-- first unbroken run of known years among those asked for.
CREATE FUNCTION fupin.off_days(first_day date, last_day date) RETURNS datemultirange
    STABLE STRICT PARALLEL SAFE COST 10000
BEGIN ATOMIC
    WITH known_year AS (
        SELECT DISTINCT extract(year FROM day)::integer AS year
          FROM fupin.holiday
         WHERE extract(year FROM day) BETWEEN extract(year FROM first_day) AND extract(year FROM last_day)
    ), run AS (
        SELECT min(year) AS first_year, max(year) AS last_year
          FROM (SELECT year, year - row_number() OVER (ORDER BY year) AS start FROM known_year) AS numbered
         GROUP BY start
         ORDER BY start
         LIMIT 1
    ), known AS (
        SELECT greatest(first_day, make_date(first_year, 1, 1)) AS first, least(last_day, make_date(last_year, 12, 31)) AS last
          FROM run
    ), off AS (
        SELECT daterange(NULL, first) AS days FROM known
        UNION ALL
        SELECT daterange(last + 1, NULL) FROM known
        UNION ALL
        SELECT daterange(first + n, first + n + 1)
          FROM known CROSS JOIN generate_series(0, last - first) AS n
          LEFT JOIN LATERAL (SELECT is_workday FROM fupin.holiday WHERE day = first + n ORDER BY shipped LIMIT 1) AS exception ON true
         WHERE NOT coalesce(is_workday, extract(isodow FROM first + n) < 6)
    )
    SELECT coalesce(range_agg(days), '{(,)}') FROM off;
END;
COMMENT ON FUNCTION fupin.off_days(date, date) IS
    'weekends and public holidays from first_day to last_day, both included, without the weekend days worked in their stead; unbounded before and after the days that are asked for and known, so that due_on() refuses to count there; infinite days ask for all that is known; takes milliseconds, so write it as a scalar subquery, which a query runs once';

-- 2004
INSERT INTO fupin.holiday (day, is_workday, name, shipped) VALUES
    ('2004-01-01', false, '元旦', true), ('2004-01-17', true, '春节', true),
    ('2004-01-18', true, '春节', true), ('2004-01-22', false, '春节', true),
    ('2004-01-23', false, '春节', true), ('2004-01-26', false, '春节', true),
    ('2004-01-27', false, '春节', true), ('2004-01-28', false, '春节', true),
    ('2004-05-03', false, '劳动节', true), ('2004-05-04', false, '劳动节', true),
    ('2004-05-05', false, '劳动节', true), ('2004-05-06', false, '劳动节', true),
    ('2004-05-07', false, '劳动节', true), ('2004-05-08', true, '劳动节', true),
    ('2004-05-09', true, '劳动节', true), ('2004-10-01', false, '国庆节', true),
    ('2004-10-04', false, '国庆节', true), ('2004-10-05', false, '国庆节', true),
    ('2004-10-06', false, '国庆节', true), ('2004-10-07', false, '国庆节', true),
    ('2004-10-09', true, '国庆节', true), ('2004-10-10', true, '国庆节', true);

-- 2005
INSERT INTO fupin.holiday (day, is_workday, name, shipped) VALUES
    ('2005-01-03', false, '元旦', true), ('2005-02-05', true, '春节', true),
    ('2005-02-06', true, '春节', true), ('2005-02-09', false, '春节', true),
    ('2005-02-10', false, '春节', true), ('2005-02-11', false, '春节', true),
    ('2005-02-14', false, '春节', true), ('2005-02-15', false, '春节', true),
    ('2005-04-30', true, '劳动节', true), ('2005-05-02', false, '劳动节', true),
    ('2005-05-03', false, '劳动节', true), ('2005-05-04', false, '劳动节', true),
    ('2005-05-05', false, '劳动节', true), ('2005-05-06', false, '劳动节', true),
    ('2005-05-08', true, '劳动节', true), ('2005-10-03', false, '国庆节', true),
    ('2005-10-04', false, '国庆节', true), ('2005-10-05', false, '国庆节', true),
    ('2005-10-06', false, '国庆节', true), ('2005-10-07', false, '国庆节', true),
    ('2005-10-08', true, '国庆节', true), ('2005-10-09', true, '国庆节', true);

-- 2006
INSERT INTO fupin.holiday (day, is_workday, name, shipped) VALUES
    ('2006-01-02', false, '元旦', true), ('2006-01-03', false, '元旦', true),
    ('2006-01-28', true, '春节', true), ('2006-01-30', false, '春节', true),
    ('2006-01-31', false, '春节', true), ('2006-02-01', false, '春节', true),
    ('2006-02-02', false, '春节', true), ('2006-02-03', false, '春节', true),
    ('2006-02-05', true, '春节', true), ('2006-04-29', true, '劳动节', true),
    ('2006-04-30', true, '劳动节', true), ('2006-05-01', false, '劳动节', true),
    ('2006-05-02', false, '劳动节', true), ('2006-05-03', false, '劳动节', true),
    ('2006-05-04', false, '劳动节', true), ('2006-05-05', false, '劳动节', true),
    ('2006-09-30', true, '国庆节', true), ('2006-10-02', false, '国庆节', true),
    ('2006-10-03', false, '国庆节', true), ('2006-10-04', false, '国庆节', true),
    ('2006-10-05', false, '国庆节', true), ('2006-10-06', false, '国庆节', true),
    ('2006-10-08', true, '国庆节', true), ('2006-12-30', true, '元旦', true),
    ('2006-12-31', true, '元旦', true);

-- 2007
INSERT INTO fupin.holiday (day, is_workday, name, shipped) VALUES
    ('2007-01-01', false, '元旦', true), ('2007-01-02', false, '元旦', true),
    ('2007-01-03', false, '元旦', true), ('2007-02-17', true, '春节', true),
    ('2007-02-19', false, '春节', true), ('2007-02-20', false, '春节', true),
    ('2007-02-21', false, '春节', true), ('2007-02-22', false, '春节', true),
    ('2007-02-23', false, '春节', true), ('2007-02-25', true, '春节', true),
    ('2007-04-28', true, '劳动节', true), ('2007-04-29', true, '劳动节', true),
    ('2007-05-01', false, '劳动节', true), ('2007-05-02', false, '劳动节', true),
    ('2007-05-03', false, '劳动节', true), ('2007-05-04', false, '劳动节', true),
    ('2007-05-07', false, '劳动节', true), ('2007-09-29', true, '国庆节', true),
    ('2007-09-30', true, '国庆节', true), ('2007-10-01', false, '国庆节', true),
    ('2007-10-02', false, '国庆节', true), ('2007-10-03', false, '国庆节', true),
    ('2007-10-04', false, '国庆节', true), ('2007-10-05', false, '国庆节', true),
    ('2007-12-29', true, '元旦', true), ('2007-12-31', false, '元旦', true);

-- 2008
INSERT INTO fupin.holiday (day, is_workday, name, shipped) VALUES
    ('2008-01-01', false, '元旦', true), ('2008-02-02', true, '春节', true),
    ('2008-02-03', true, '春节', true), ('2008-02-06', false, '春节', true),
    ('2008-02-07', false, '春节', true), ('2008-02-08', false, '春节', true),
    ('2008-02-11', false, '春节', true), ('2008-02-12', false, '春节', true),
    ('2008-04-04', false, '清明', true), ('2008-05-01', false, '劳动节', true),
    ('2008-05-02', false, '劳动节', true), ('2008-05-04', true, '劳动节', true),
    ('2008-06-09', false, '端午', true), ('2008-09-15', false, '中秋', true),
    ('2008-09-27', true, '国庆节', true), ('2008-09-28', true, '国庆节', true),
    ('2008-09-29', false, '国庆节', true), ('2008-09-30', false, '国庆节', true),
    ('2008-10-01', false, '国庆节', true), ('2008-10-02', false, '国庆节', true),
    ('2008-10-03', false, '国庆节', true);

-- 2009
INSERT INTO fupin.holiday (day, is_workday, name, shipped) VALUES
    ('2009-01-01', false, '元旦', true), ('2009-01-02', false, '元旦', true),
    ('2009-01-04', true, '元旦', true), ('2009-01-24', true, '春节', true),
    ('2009-01-26', false, '春节', true), ('2009-01-27', false, '春节', true),
    ('2009-01-28', false, '春节', true), ('2009-01-29', false, '春节', true),
    ('2009-01-30', false, '春节', true), ('2009-02-01', true, '春节', true),
    ('2009-04-06', false, '清明', true), ('2009-05-01', false, '劳动节', true),
    ('2009-05-28', false, '端午', true), ('2009-05-29', false, '端午', true),
    ('2009-05-31', true, '端午', true), ('2009-09-27', true, '国庆节', true),
    ('2009-10-01', false, '国庆节', true), ('2009-10-02', false, '国庆节', true),
    ('2009-10-05', false, '国庆节', true), ('2009-10-06', false, '国庆节', true),
    ('2009-10-07', false, '国庆节', true), ('2009-10-08', false, '国庆节', true),
    ('2009-10-10', true, '国庆节', true);

-- 2010
INSERT INTO fupin.holiday (day, is_workday, name, shipped) VALUES
    ('2010-01-01', false, '元旦', true), ('2010-02-15', false, '春节', true),
    ('2010-02-16', false, '春节', true), ('2010-02-17', false, '春节', true),
    ('2010-02-18', false, '春节', true), ('2010-02-19', false, '春节', true),
    ('2010-02-20', true, '春节', true), ('2010-02-21', true, '春节', true),
    ('2010-04-05', false, '清明', true), ('2010-05-03', false, '劳动节', true),
    ('2010-06-12', true, '端午', true), ('2010-06-13', true, '端午', true),
    ('2010-06-14', false, '端午', true), ('2010-06-15', false, '端午', true),
    ('2010-06-16', false, '端午', true), ('2010-09-19', true, '中秋', true),
    ('2010-09-22', false, '中秋', true), ('2010-09-23', false, '中秋', true),
    ('2010-09-24', false, '中秋', true), ('2010-09-25', true, '中秋', true),
    ('2010-09-26', true, '国庆节', true), ('2010-10-01', false, '国庆节', true),
    ('2010-10-04', false, '国庆节', true), ('2010-10-05', false, '国庆节', true),
    ('2010-10-06', false, '国庆节', true), ('2010-10-07', false, '国庆节', true),
    ('2010-10-09', true, '国庆节', true);

-- 2011
INSERT INTO fupin.holiday (day, is_workday, name, shipped) VALUES
    ('2011-01-03', false, '元旦', true), ('2011-01-30', true, '春节', true),
    ('2011-02-02', false, '春节', true), ('2011-02-03', false, '春节', true),
    ('2011-02-04', false, '春节', true), ('2011-02-07', false, '春节', true),
    ('2011-02-08', false, '春节', true), ('2011-02-12', true, '春节', true),
    ('2011-04-02', true, '清明', true), ('2011-04-04', false, '清明', true),
    ('2011-04-05', false, '清明', true), ('2011-05-02', false, '劳动节', true),
    ('2011-06-06', false, '端午', true), ('2011-09-12', false, '中秋', true),
    ('2011-10-03', false, '国庆节', true), ('2011-10-04', false, '国庆节', true),
    ('2011-10-05', false, '国庆节', true), ('2011-10-06', false, '国庆节', true),
    ('2011-10-07', false, '国庆节', true), ('2011-10-08', true, '国庆节', true),
    ('2011-10-09', true, '国庆节', true), ('2011-12-31', true, '元旦', true);

-- 2012
INSERT INTO fupin.holiday (day, is_workday, name, shipped) VALUES
    ('2012-01-02', false, '元旦', true), ('2012-01-03', false, '元旦', true),
    ('2012-01-21', true, '春节', true), ('2012-01-23', false, '春节', true),
    ('2012-01-24', false, '春节', true), ('2012-01-25', false, '春节', true),
    ('2012-01-26', false, '春节', true), ('2012-01-27', false, '春节', true),
    ('2012-01-29', true, '春节', true), ('2012-03-31', true, '清明', true),
    ('2012-04-01', true, '清明', true), ('2012-04-02', false, '清明', true),
    ('2012-04-03', false, '清明', true), ('2012-04-04', false, '清明', true),
    ('2012-04-28', true, '劳动节', true), ('2012-04-30', false, '劳动节', true),
    ('2012-05-01', false, '劳动节', true), ('2012-06-22', false, '端午', true),
    ('2012-09-29', true, '国庆节', true), ('2012-10-01', false, '国庆节', true),
    ('2012-10-02', false, '国庆节', true), ('2012-10-03', false, '国庆节', true),
    ('2012-10-04', false, '国庆节', true), ('2012-10-05', false, '国庆节', true);

-- 2013
INSERT INTO fupin.holiday (day, is_workday, name, shipped) VALUES
    ('2013-01-01', false, '元旦', true), ('2013-01-02', false, '元旦', true),
    ('2013-01-03', false, '元旦', true), ('2013-01-05', true, '元旦', true),
    ('2013-01-06', true, '元旦', true), ('2013-02-11', false, '春节', true),
    ('2013-02-12', false, '春节', true), ('2013-02-13', false, '春节', true),
    ('2013-02-14', false, '春节', true), ('2013-02-15', false, '春节', true),
    ('2013-02-16', true, '春节', true), ('2013-02-17', true, '春节', true),
    ('2013-04-04', false, '清明', true), ('2013-04-05', false, '清明', true),
    ('2013-04-07', true, '清明', true), ('2013-04-27', true, '劳动节', true),
    ('2013-04-28', true, '劳动节', true), ('2013-04-29', false, '劳动节', true),
    ('2013-04-30', false, '劳动节', true), ('2013-05-01', false, '劳动节', true),
    ('2013-06-08', true, '端午', true), ('2013-06-09', true, '端午', true),
    ('2013-06-10', false, '端午', true), ('2013-06-11', false, '端午', true),
    ('2013-06-12', false, '端午', true), ('2013-09-19', false, '中秋', true),
    ('2013-09-20', false, '中秋', true), ('2013-09-22', true, '中秋', true),
    ('2013-09-29', true, '国庆节', true), ('2013-10-01', false, '国庆节', true),
    ('2013-10-02', false, '国庆节', true), ('2013-10-03', false, '国庆节', true),
    ('2013-10-04', false, '国庆节', true), ('2013-10-07', false, '国庆节', true),
    ('2013-10-12', true, '国庆节', true);

-- 2014
INSERT INTO fupin.holiday (day, is_workday, name, shipped) VALUES
    ('2014-01-01', false, '元旦', true), ('2014-01-26', true, '春节', true),
    ('2014-01-31', false, '春节', true), ('2014-02-03', false, '春节', true),
    ('2014-02-04', false, '春节', true), ('2014-02-05', false, '春节', true),
    ('2014-02-06', false, '春节', true), ('2014-02-08', true, '春节', true),
    ('2014-04-07', false, '清明', true), ('2014-05-01', false, '劳动节', true),
    ('2014-05-02', false, '劳动节', true), ('2014-05-04', true, '劳动节', true),
    ('2014-06-02', false, '端午', true), ('2014-09-08', false, '中秋', true),
    ('2014-09-28', true, '国庆节', true), ('2014-10-01', false, '国庆节', true),
    ('2014-10-02', false, '国庆节', true), ('2014-10-03', false, '国庆节', true),
    ('2014-10-06', false, '国庆节', true), ('2014-10-07', false, '国庆节', true),
    ('2014-10-11', true, '国庆节', true);

-- 2015
INSERT INTO fupin.holiday (day, is_workday, name, shipped) VALUES
    ('2015-01-01', false, '元旦', true), ('2015-01-02', false, '元旦', true),
    ('2015-01-04', true, '元旦', true), ('2015-02-15', true, '春节', true),
    ('2015-02-18', false, '春节', true), ('2015-02-19', false, '春节', true),
    ('2015-02-20', false, '春节', true), ('2015-02-23', false, '春节', true),
    ('2015-02-24', false, '春节', true), ('2015-02-28', true, '春节', true),
    ('2015-04-06', false, '清明', true), ('2015-05-01', false, '劳动节', true),
    ('2015-06-22', false, '端午', true), ('2015-09-03', false, '中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日', true),
    ('2015-09-04', false, '中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日', true), ('2015-09-06', true, '中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日', true),
    ('2015-10-01', false, '国庆节', true), ('2015-10-02', false, '国庆节', true),
    ('2015-10-05', false, '国庆节', true), ('2015-10-06', false, '国庆节', true),
    ('2015-10-07', false, '国庆节', true), ('2015-10-10', true, '国庆节', true);

-- 2016
INSERT INTO fupin.holiday (day, is_workday, name, shipped) VALUES
    ('2016-01-01', false, '元旦', true), ('2016-02-06', true, '春节', true),
    ('2016-02-08', false, '春节', true), ('2016-02-09', false, '春节', true),
    ('2016-02-10', false, '春节', true), ('2016-02-11', false, '春节', true),
    ('2016-02-12', false, '春节', true), ('2016-02-14', true, '春节', true),
    ('2016-04-04', false, '清明', true), ('2016-05-02', false, '劳动节', true),
    ('2016-06-09', false, '端午', true), ('2016-06-10', false, '端午', true),
    ('2016-06-12', true, '端午', true), ('2016-09-15', false, '中秋', true),
    ('2016-09-16', false, '中秋', true), ('2016-09-18', true, '中秋', true),
    ('2016-10-03', false, '国庆节', true), ('2016-10-04', false, '国庆节', true),
    ('2016-10-05', false, '国庆节', true), ('2016-10-06', false, '国庆节', true),
    ('2016-10-07', false, '国庆节', true), ('2016-10-08', true, '国庆节', true),
    ('2016-10-09', true, '国庆节', true);

-- 2017
INSERT INTO fupin.holiday (day, is_workday, name, shipped) VALUES
    ('2017-01-02', false, '元旦', true), ('2017-01-22', true, '春节', true),
    ('2017-01-27', false, '春节', true), ('2017-01-30', false, '春节', true),
    ('2017-01-31', false, '春节', true), ('2017-02-01', false, '春节', true),
    ('2017-02-02', false, '春节', true), ('2017-02-04', true, '春节', true),
    ('2017-04-01', true, '清明', true), ('2017-04-03', false, '清明', true),
    ('2017-04-04', false, '清明', true), ('2017-05-01', false, '劳动节', true),
    ('2017-05-27', true, '端午', true), ('2017-05-29', false, '端午', true),
    ('2017-05-30', false, '端午', true), ('2017-09-30', true, '国庆节', true),
    ('2017-10-02', false, '国庆节', true), ('2017-10-03', false, '国庆节', true),
    ('2017-10-04', false, '中秋', true), ('2017-10-05', false, '国庆节', true),
    ('2017-10-06', false, '国庆节', true);

-- 2018
INSERT INTO fupin.holiday (day, is_workday, name, shipped) VALUES
    ('2018-01-01', false, '元旦', true), ('2018-02-11', true, '春节', true),
    ('2018-02-15', false, '春节', true), ('2018-02-16', false, '春节', true),
    ('2018-02-19', false, '春节', true), ('2018-02-20', false, '春节', true),
    ('2018-02-21', false, '春节', true), ('2018-02-24', true, '春节', true),
    ('2018-04-05', false, '清明', true), ('2018-04-06', false, '清明', true),
    ('2018-04-08', true, '清明', true), ('2018-04-28', true, '劳动节', true),
    ('2018-04-30', false, '劳动节', true), ('2018-05-01', false, '劳动节', true),
    ('2018-06-18', false, '端午', true), ('2018-09-24', false, '中秋', true),
    ('2018-09-29', true, '国庆节', true), ('2018-09-30', true, '国庆节', true),
    ('2018-10-01', false, '国庆节', true), ('2018-10-02', false, '国庆节', true),
    ('2018-10-03', false, '国庆节', true), ('2018-10-04', false, '国庆节', true),
    ('2018-10-05', false, '国庆节', true), ('2018-12-29', true, '元旦', true),
    ('2018-12-31', false, '元旦', true);

-- 2019
INSERT INTO fupin.holiday (day, is_workday, name, shipped) VALUES
    ('2019-01-01', false, '元旦', true), ('2019-02-02', true, '春节', true),
    ('2019-02-03', true, '春节', true), ('2019-02-04', false, '春节', true),
    ('2019-02-05', false, '春节', true), ('2019-02-06', false, '春节', true),
    ('2019-02-07', false, '春节', true), ('2019-02-08', false, '春节', true),
    ('2019-04-05', false, '清明', true), ('2019-04-28', true, '劳动节', true),
    ('2019-05-01', false, '劳动节', true), ('2019-05-02', false, '劳动节', true),
    ('2019-05-03', false, '劳动节', true), ('2019-05-05', true, '劳动节', true),
    ('2019-06-07', false, '端午', true), ('2019-09-13', false, '中秋', true),
    ('2019-09-29', true, '国庆节', true), ('2019-10-01', false, '国庆节', true),
    ('2019-10-02', false, '国庆节', true), ('2019-10-03', false, '国庆节', true),
    ('2019-10-04', false, '国庆节', true), ('2019-10-07', false, '国庆节', true),
    ('2019-10-12', true, '国庆节', true);

-- 2020
INSERT INTO fupin.holiday (day, is_workday, name, shipped) VALUES
    ('2020-01-01', false, '元旦', true), ('2020-01-19', true, '春节', true),
    ('2020-01-24', false, '春节', true), ('2020-01-27', false, '春节', true),
    ('2020-01-28', false, '春节', true), ('2020-01-29', false, '春节', true),
    ('2020-01-30', false, '春节', true), ('2020-01-31', false, '春节', true),
    ('2020-04-06', false, '清明', true), ('2020-04-26', true, '劳动节', true),
    ('2020-05-01', false, '劳动节', true), ('2020-05-04', false, '劳动节', true),
    ('2020-05-05', false, '劳动节', true), ('2020-05-09', true, '劳动节', true),
    ('2020-06-25', false, '端午', true), ('2020-06-26', false, '端午', true),
    ('2020-06-28', true, '端午', true), ('2020-09-27', true, '国庆节', true),
    ('2020-10-01', false, '国庆节', true), ('2020-10-02', false, '国庆节', true),
    ('2020-10-05', false, '国庆节', true), ('2020-10-06', false, '国庆节', true),
    ('2020-10-07', false, '国庆节', true), ('2020-10-08', false, '国庆节', true),
    ('2020-10-10', true, '国庆节', true);

-- 2021
INSERT INTO fupin.holiday (day, is_workday, name, shipped) VALUES
    ('2021-01-01', false, '元旦', true), ('2021-02-07', true, '春节', true),
    ('2021-02-11', false, '春节', true), ('2021-02-12', false, '春节', true),
    ('2021-02-15', false, '春节', true), ('2021-02-16', false, '春节', true),
    ('2021-02-17', false, '春节', true), ('2021-02-20', true, '春节', true),
    ('2021-04-05', false, '清明', true), ('2021-04-25', true, '劳动节', true),
    ('2021-05-03', false, '劳动节', true), ('2021-05-04', false, '劳动节', true),
    ('2021-05-05', false, '劳动节', true), ('2021-05-08', true, '劳动节', true),
    ('2021-06-14', false, '端午', true), ('2021-09-18', true, '中秋', true),
    ('2021-09-20', false, '中秋', true), ('2021-09-21', false, '中秋', true),
    ('2021-09-26', true, '国庆节', true), ('2021-10-01', false, '国庆节', true),
    ('2021-10-04', false, '国庆节', true), ('2021-10-05', false, '国庆节', true),
    ('2021-10-06', false, '国庆节', true), ('2021-10-07', false, '国庆节', true),
    ('2021-10-09', true, '国庆节', true);

-- 2022
INSERT INTO fupin.holiday (day, is_workday, name, shipped) VALUES
    ('2022-01-03', false, '元旦', true), ('2022-01-29', true, '春节', true),
    ('2022-01-30', true, '春节', true), ('2022-01-31', false, '春节', true),
    ('2022-02-01', false, '春节', true), ('2022-02-02', false, '春节', true),
    ('2022-02-03', false, '春节', true), ('2022-02-04', false, '春节', true),
    ('2022-04-02', true, '清明', true), ('2022-04-04', false, '清明', true),
    ('2022-04-05', false, '清明', true), ('2022-04-24', true, '劳动节', true),
    ('2022-05-02', false, '劳动节', true), ('2022-05-03', false, '劳动节', true),
    ('2022-05-04', false, '劳动节', true), ('2022-05-07', true, '劳动节', true),
    ('2022-06-03', false, '端午', true), ('2022-09-12', false, '中秋', true),
    ('2022-10-03', false, '国庆节', true), ('2022-10-04', false, '国庆节', true),
    ('2022-10-05', false, '国庆节', true), ('2022-10-06', false, '国庆节', true),
    ('2022-10-07', false, '国庆节', true), ('2022-10-08', true, '国庆节', true),
    ('2022-10-09', true, '国庆节', true);

-- 2023
INSERT INTO fupin.holiday (day, is_workday, name, shipped) VALUES
    ('2023-01-02', false, '元旦', true), ('2023-01-23', false, '春节', true),
    ('2023-01-24', false, '春节', true), ('2023-01-25', false, '春节', true),
    ('2023-01-26', false, '春节', true), ('2023-01-27', false, '春节', true),
    ('2023-01-28', true, '春节', true), ('2023-01-29', true, '春节', true),
    ('2023-04-05', false, '清明', true), ('2023-04-23', true, '劳动节', true),
    ('2023-05-01', false, '劳动节', true), ('2023-05-02', false, '劳动节', true),
    ('2023-05-03', false, '劳动节', true), ('2023-05-06', true, '劳动节', true),
    ('2023-06-22', false, '端午', true), ('2023-06-23', false, '端午', true),
    ('2023-06-25', true, '端午', true), ('2023-09-29', false, '中秋', true),
    ('2023-10-02', false, '国庆节', true), ('2023-10-03', false, '国庆节', true),
    ('2023-10-04', false, '国庆节', true), ('2023-10-05', false, '国庆节', true),
    ('2023-10-06', false, '国庆节', true), ('2023-10-07', true, '国庆节', true),
    ('2023-10-08', true, '国庆节', true);

-- 2024
INSERT INTO fupin.holiday (day, is_workday, name, shipped) VALUES
    ('2024-01-01', false, '元旦', true), ('2024-02-04', true, '春节', true),
    ('2024-02-12', false, '春节', true), ('2024-02-13', false, '春节', true),
    ('2024-02-14', false, '春节', true), ('2024-02-15', false, '春节', true),
    ('2024-02-16', false, '春节', true), ('2024-02-18', true, '春节', true),
    ('2024-04-04', false, '清明', true), ('2024-04-05', false, '清明', true),
    ('2024-04-07', true, '清明', true), ('2024-04-28', true, '劳动节', true),
    ('2024-05-01', false, '劳动节', true), ('2024-05-02', false, '劳动节', true),
    ('2024-05-03', false, '劳动节', true), ('2024-05-11', true, '劳动节', true),
    ('2024-06-10', false, '端午', true), ('2024-09-14', true, '中秋', true),
    ('2024-09-16', false, '中秋', true), ('2024-09-17', false, '中秋', true),
    ('2024-09-29', true, '国庆节', true), ('2024-10-01', false, '国庆节', true),
    ('2024-10-02', false, '国庆节', true), ('2024-10-03', false, '国庆节', true),
    ('2024-10-04', false, '国庆节', true), ('2024-10-07', false, '国庆节', true),
    ('2024-10-12', true, '国庆节', true);

-- 2025
INSERT INTO fupin.holiday (day, is_workday, name, shipped) VALUES
    ('2025-01-01', false, '元旦', true), ('2025-01-26', true, '春节', true),
    ('2025-01-28', false, '春节', true), ('2025-01-29', false, '春节', true),
    ('2025-01-30', false, '春节', true), ('2025-01-31', false, '春节', true),
    ('2025-02-03', false, '春节', true), ('2025-02-04', false, '春节', true),
    ('2025-02-08', true, '春节', true), ('2025-04-04', false, '清明', true),
    ('2025-04-27', true, '劳动节', true), ('2025-05-01', false, '劳动节', true),
    ('2025-05-02', false, '劳动节', true), ('2025-05-05', false, '劳动节', true),
    ('2025-06-02', false, '端午', true), ('2025-09-28', true, '国庆节', true),
    ('2025-10-01', false, '国庆节', true), ('2025-10-02', false, '国庆节', true),
    ('2025-10-03', false, '国庆节', true), ('2025-10-06', false, '中秋', true),
    ('2025-10-07', false, '国庆节', true), ('2025-10-08', false, '国庆节', true),
    ('2025-10-11', true, '国庆节', true);

-- 2026
INSERT INTO fupin.holiday (day, is_workday, name, shipped) VALUES
    ('2026-01-01', false, '元旦', true), ('2026-01-02', false, '元旦', true),
    ('2026-01-04', true, '元旦', true), ('2026-02-14', true, '春节', true),
    ('2026-02-16', false, '春节', true), ('2026-02-17', false, '春节', true),
    ('2026-02-18', false, '春节', true), ('2026-02-19', false, '春节', true),
    ('2026-02-20', false, '春节', true), ('2026-02-23', false, '春节', true),
    ('2026-02-28', true, '春节', true), ('2026-04-06', false, '清明', true),
    ('2026-05-01', false, '劳动节', true), ('2026-05-04', false, '劳动节', true),
    ('2026-05-05', false, '劳动节', true), ('2026-05-09', true, '劳动节', true),
    ('2026-06-19', false, '端午', true), ('2026-09-20', true, '国庆节', true),
    ('2026-09-25', false, '中秋', true), ('2026-10-01', false, '国庆节', true),
    ('2026-10-02', false, '国庆节', true), ('2026-10-05', false, '国庆节', true),
    ('2026-10-06', false, '国庆节', true), ('2026-10-07', false, '国庆节', true),
    ('2026-10-10', true, '国庆节', true);
