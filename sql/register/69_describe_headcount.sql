-- What the views of headcounts and their columns say of themselves, in the form of 66_describe.sql; a column that has the name of one
-- described there means the same and says the same.

WITH views (name, comment) AS (VALUES
            ('headcount_bridge', '分村贫困人口增减 | headcount bridge by village: poor households and persons of each year, from the opening count through who came and went to the closing count; poor = on the register and not exited (registered, proposed for exit, verified, publicised, returned)'),
            ('headcount_bridge_by_town', '分乡镇贫困人口增减 | headcount bridge by town: as headcount_bridge; moves within the town are none'),
            ('headcount_bridge_by_county', '分县贫困人口增减 | headcount bridge by county: as headcount_bridge; moves within the county are none; a prefecture with towns and no counties has its row here'),
            ('headcount_bridge_by_prefecture', '分市贫困人口增减 | headcount bridge by prefecture: as headcount_bridge; moves within the prefecture are none'),
            ('headcount_residue', '贫困人口增减差异户 | households that make the residue: whose count at the end of the year is not what their events make of it')
), columns (name, comment) AS (VALUES
            ('headcount_residue_key', '差异户主键 | key of household, year and village'),
            ('households_opening', '年初贫困户数 | households at the opening: poor at the end of the year before, by its yearly facts; by the chain of states where the village has none of that year'),
            ('households_entered', '新识别户数 | households newly registered: first, or again after having been removed'),
            ('households_returned', '返贫户数 | households that fell back into poverty after their exit'),
            ('households_split', '分户增加户数 | households that came of another household by a split'),
            ('households_moved_in', '迁入户数 | households that moved in from another place, or from outside of the register'),
            ('households_exited_in_year', '本年脱贫户数 | households that left poverty in the year'),
            ('households_removed', '清退户数 | households removed from the register: poor until then'),
            ('households_merged', '并户减少户数 | households that went into another household by a merge'),
            ('households_moved_out', '迁出户数 | households that moved out to another place, or outside of the register'),
            ('households_reckoned', '年末应有户数 | households reckoned: opening and all that came less all that went until the day of as_of'),
            ('households_closing', '年末贫困户数 | households at the closing: poor by the yearly facts; NULL = a village of the place has no facts of the year'),
            ('households_residue', '户数差异 | residue of households: closing minus reckoned, other than 0 = an event is missing or one too many; NULL = the closing is unknown'),
            ('persons_opening', '年初贫困人数 | persons at the opening: where the year before has no facts reckoned back from those of the year'),
            ('persons_entered', '新识别人数 | persons of households newly registered'),
            ('persons_returned', '返贫人数 | persons of households that fell back'),
            ('persons_split', '分户增加人数 | persons of households that came by a split'),
            ('persons_moved_in', '迁入人数 | persons of households that moved in'),
            ('persons_joined', '家庭成员增加人数 | persons who joined a poor household: born, married in, or otherwise'),
            ('persons_newborn', '其中出生人数 | of these, those born in the year'),
            ('persons_exited_in_year', '本年脱贫人数 | persons of households that left poverty in the year'),
            ('persons_removed', '清退人数 | persons of households removed'),
            ('persons_merged', '并户减少人数 | persons of households that went into another: there they have joined'),
            ('persons_moved_out', '迁出人数 | persons of households that moved out'),
            ('persons_left', '家庭成员减少人数 | persons who left a poor household: died, married out, or otherwise'),
            ('persons_died', '其中死亡人数 | of these, those who died'),
            ('persons_reckoned', '年末应有人数 | persons reckoned: opening and all who came less all who went'),
            ('persons_closing', '年末贫困人数 | persons at the closing: members by the yearly facts; NULL = a village of the place has no facts of the year'),
            ('persons_residue', '人数差异 | residue of persons: closing minus reckoned; NULL = the closing, or in a row of one household its number of members, is unknown'),
            ('last_status', '末次状态代码 | last state by the chain of states, code: at the end of the year or on the day of as_of; NULL = no chain'),
            ('last_status_label', '末次状态 | last state by the chain of states: NULL = no chain'),
            ('last_status_date', '末次状态日期 | day of the last step of the chain: NULL = no chain')
)
SELECT fupin_register.describe((SELECT pg_catalog.jsonb_object_agg(views.name, views.comment) FROM views),
                               (SELECT pg_catalog.jsonb_object_agg(columns.name, columns.comment) FROM columns));
