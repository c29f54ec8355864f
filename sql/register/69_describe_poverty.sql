-- What the views of poverty measures and their columns say of themselves, in the form of 66_describe.sql; a column that has the name of
-- one described there means the same and says the same.

WITH views (name, comment) AS (VALUES
            ('poverty_measures', '分县贫困测度 | poverty measures by county: headcount ratio, gap and squared gap of the persons on the register, exited ones included, against the poverty line of place and year (parameter poverty_line); a prefecture with towns and no counties has its row here'),
            ('poverty_measures_by_prefecture', '分市贫困测度 | poverty measures by prefecture: as poverty_measures'),
            ('poverty_measures_by_town', '分乡镇贫困测度 | poverty measures by town: as poverty_measures'),
            ('poverty_measures_by_village', '分村贫困测度 | poverty measures by village: as poverty_measures')
), columns (name, comment) AS (VALUES
            ('poverty_line', '贫困线 | poverty line: yuan per head a year; NULL = none is known or accepted, or the households of the place have different ones'),
            ('households_measured', '已测度户数 | households measured: income, members and line are known'),
            ('households_unmeasured', '未测度户数 | households not measured: one of the three is unknown'),
            ('persons_measured', '已测度人数 | persons measured: members of the households measured'),
            ('persons_unmeasured', '未测度人数 | persons not measured: known members of households whose income or line is unknown'),
            ('persons_below_line', '线下人数 | persons below the line: members of households below it'),
            ('headcount_ratio', '贫困发生率 | headcount ratio (FGT 0): persons_below_line of persons_measured, 1 = 100 %; NULL = nobody is measured'),
            ('least_headcount_ratio', '贫困发生率下限 | least headcount ratio: if nobody of unknown income is below the line; NULL = no line is known'),
            ('most_headcount_ratio', '贫困发生率上限 | most headcount ratio: if everybody of unknown income has none; NULL = no line is known'),
            ('poverty_gap', '贫困深度指数 | poverty gap (FGT 1): mean over the persons measured of what is lacking to the line as a part of it, 0 for who is not below; above 1 only with debts; NULL = nobody is measured'),
            ('least_poverty_gap', '贫困深度指数下限 | least poverty gap: if nobody of unknown income is below the line; NULL = no line is known'),
            ('most_poverty_gap', '贫困深度指数上限 | most poverty gap: if everybody of unknown income has none, and no debts; NULL = no line is known'),
            ('squared_poverty_gap', '贫困强度指数 | squared poverty gap (FGT 2): mean over the persons measured of the square of what is lacking as a part of the line; NULL = nobody is measured'),
            ('least_squared_poverty_gap', '贫困强度指数下限 | least squared poverty gap: if nobody of unknown income is below the line; NULL = no line is known'),
            ('most_squared_poverty_gap', '贫困强度指数上限 | most squared poverty gap: if everybody of unknown income has none, and no debts; NULL = no line is known')
)
SELECT fupin_register.describe((SELECT pg_catalog.jsonb_object_agg(views.name, views.comment) FROM views),
                               (SELECT pg_catalog.jsonb_object_agg(columns.name, columns.comment) FROM columns));
