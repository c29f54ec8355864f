-- What the statistics of work, watch and money and their columns say of themselves, in the form of 66_describe.sql; a column that has the
-- name of one described there means the same and says the same.

DO $describe$
DECLARE
    described record;
BEGIN
    FOR described IN
        SELECT * FROM (VALUES
            ('work_statistics_by_county', '分县工作统计 | work by county and year: projects with stages, plan, payments and beneficiaries, loans due and overdue, dangerous houses, visits and teams'),
            ('work_statistics_by_town', '分乡镇工作统计 | work by town and year: projects with stages, plan, payments and beneficiaries, loans due and overdue, dangerous houses, visits and teams'),
            ('work_statistics_by_village', '分村工作统计 | work by village and year: projects with stages, plan, payments and beneficiaries, loans due and overdue, dangerous houses, visits and teams'),
            ('monitoring_statistics_by_county', '分县监测统计 | watch by county: households watched for a return to poverty on the day of as_of, and cases of it by the year in which they were found'),
            ('monitoring_statistics_by_town', '分乡镇监测统计 | watch by town: households watched for a return to poverty on the day of as_of, and cases of it by the year in which they were found'),
            ('monitoring_statistics_by_village', '分村监测统计 | watch by village: households watched for a return to poverty on the day of as_of, and cases of it by the year in which they were found'),
            ('fund_statistics_by_county', '分县资金统计 | money by county, budget year, whose it is and kind: tranches that the place or one in it holds, and payments that went there; money held by a prefecture stands under its code'),
            ('fund_statistics_by_town', '分乡镇资金统计 | money by town, budget year, whose it is and kind: tranches that the place or one in it holds, and payments that went there'),
            ('fund_statistics_by_village', '分村资金统计 | money by village, budget year, whose it is and kind: tranches that the place or one in it holds, and payments that went there'),
            ('exit_procedure', '退出程序台账 | procedures of exit: every one begun until the day of as_of, with the day of each step; year is that of the exit, of one under way that of as_of')
        ) views (name, comment)
    LOOP
        EXECUTE format('COMMENT ON VIEW fupin_report.%I IS %L', described.name, described.comment);
    END LOOP;
    FOR described IN
        SELECT class.oid::regclass AS view,
               dictionary.name,
               dictionary.comment
          FROM (VALUES
            ('projects', '项目数 | projects of the year: sited in the place, by their site, else by who runs them; a project of a county is in no town'),
            ('projects_proposed', '申报中项目数 | projects drafted, declared, reviewed or sent back, not approved yet'),
            ('projects_approved', '已审定未开工项目数 | projects approved, listed or selected, not begun'),
            ('projects_under_construction', '实施中项目数 | projects under construction'),
            ('projects_completed', '已竣工项目数 | projects completed, accepted, announced on site or evaluated, not handed over'),
            ('projects_handed_over', '已移交项目数 | projects handed over'),
            ('projects_gone', '未通过或出库项目数 | projects rejected or removed'),
            ('projects_state_unknown', '状态不明项目数 | projects without a step on record'),
            ('project_planned', '项目计划投资 | planned: yuan, of all these projects whose planned amount is known'),
            ('project_planned_wan', '项目计划投资（万元） | planned: 10,000 yuan'),
            ('projects_plan_unknown', '计划投资不明项目数 | projects whose planned amount is unknown'),
            ('project_paid', '项目已支付 | paid for the projects: yuan; what arrived stands in fund_statistics, for money arrives by tranche and not by project'),
            ('project_paid_wan', '项目已支付（万元） | paid for the projects: 10,000 yuan'),
            ('project_beneficiaries', '项目受益户次 | households that benefit, once for each project'),
            ('loans', '贷款笔数 | loans granted in the year'),
            ('loan_amount', '贷款发放额 | granted: yuan'),
            ('loan_amount_wan', '贷款发放额（万元） | granted: 10,000 yuan'),
            ('loans_open', '未还清贷款笔数 | loans of the year not repaid on the day of as_of'),
            ('loan_outstanding', '未还清贷款余额 | outstanding of these: yuan, where known'),
            ('loan_outstanding_wan', '未还清贷款余额（万元） | outstanding of these: 10,000 yuan'),
            ('loans_outstanding_unknown', '余额不明贷款笔数 | loans not repaid whose balance is unknown'),
            ('loans_due_soon', '三十日内到期笔数 | loans not repaid that fall due within 30 days of as_of, that day and the last one included'),
            ('loans_overdue', '逾期贷款笔数 | loans not repaid after their due day'),
            ('loan_overdue', '逾期贷款余额 | outstanding of the overdue ones: yuan, where known'),
            ('loan_overdue_wan', '逾期贷款余额（万元） | outstanding of the overdue ones: 10,000 yuan'),
            ('loans_due_unknown', '到期日不明笔数 | loans not repaid without a due day'),
            ('loans_non_performing', '不良贷款笔数 | loans that are non-performing'),
            ('housing_cases', '危改户数 | cases of dangerous houses that the plan of the year lists'),
            ('housing_cases_pending', '危改未开工户数 | cases reported, appraised or confirmed, not begun'),
            ('housing_cases_begun', '危改在建户数 | cases under renovation'),
            ('housing_cases_completed', '危改竣工户数 | cases completed or accepted, not moved in'),
            ('housing_cases_occupied', '危改入住户数 | cases in which the house is lived in'),
            ('housing_cases_closed', '无需改造户数 | cases closed without a renovation'),
            ('housing_cases_state_unknown', '危改状态不明户数 | cases without a step on record'),
            ('housing_subsidy', '危改核定补助 | approved subsidies: yuan, where known'),
            ('housing_subsidy_wan', '危改核定补助（万元） | approved subsidies: 10,000 yuan'),
            ('housing_subsidy_paid', '危改已发补助 | subsidies paid: yuan'),
            ('housing_subsidy_paid_wan', '危改已发补助（万元） | subsidies paid: 10,000 yuan'),
            ('household_visits', '入户走访次数合计 | visits to households in the year, until as_of'),
            ('village_teams', '驻村工作队数 | teams in villages on 31 December, in the running year on the day of as_of'),
            ('team_members', '驻村工作队员数 | members of these teams on that day'),
            ('villages_total', '村（社区）数 | villages and communities of the register'),
            ('villages_with_team', '有工作队村数 | of these, those with a team on that day'),
            ('households_watched', '监测对象户数 | households watched on the day of as_of'),
            ('households_watch_unknown', '是否监测不明户数 | households of which it is unknown whether they are to be watched'),
            ('households_watched_in_time', '按期跟踪户数 | of the watched ones, those looked at in time'),
            ('households_watched_overdue', '逾期跟踪户数 | of the watched ones, those whose look is overdue'),
            ('households_watched_never', '从未跟踪户数 | of the watched ones, those at which nobody ever looked'),
            ('households_watched_no_interval', '未定跟踪间隔户数 | of the watched ones, those for which no interval is set'),
            ('households_watched_below_line', '收入低于标准户数 | of the watched ones, those whose income is below the line'),
            ('households_watched_line_unknown', '收入或标准不明户数 | of the watched ones, those of which that is unknown'),
            ('households_found', '返贫致贫户次 | cases of new or returned poverty found in the year'),
            ('households_found_returned', '返贫户次 | of these, cases of households that had left poverty'),
            ('households_found_newly_poor', '新致贫户次 | of these, cases of households that had not been poor'),
            ('households_found_not_registered', '已发现未纳入户次 | of these, cases found and not registered'),
            ('households_found_registered', '已纳入未帮扶户次 | of these, cases registered and not helped'),
            ('households_found_helped', '已帮扶户次 | of these, cases helped'),
            ('households_found_wrong_order', '时序错误户次 | of these, cases whose steps are not in order'),
            ('source_level', '资金级次代码 | whose money it is, code: central, province, prefecture, county, town, helper_unit, other'),
            ('source_level_label', '资金级次 | whose money it is'),
            ('fund_kind', '资金种类代码 | kind of money, code: NULL = any'),
            ('fund_kind_label', '资金种类 | kind of money: NULL = any'),
            ('tranches', '资金笔数 | tranches in the pool'),
            ('amount', '金额 | amount: yuan; of the tranche, pool, payment, loan or dividend, or what the finding is about; NULL = unknown, or no amount'),
            ('amount_wan', '金额（万元） | amount: 10,000 yuan'),
            ('arrived', '已到账 | arrived: yuan'),
            ('arrived_wan', '已到账（万元） | arrived: 10,000 yuan'),
            ('used', '已使用 | used: yuan, paid out of the tranche'),
            ('used_wan', '已使用（万元） | used: 10,000 yuan'),
            ('used_share', '使用率 | share used: used of amount, 1 = 100 %'),
            ('fund_year', '资金年度 | year of the money: budget year, else the year of issue; NULL = unknown'),
            ('exited_date', '脱贫日期 | left poverty on: NULL = has not, or unknown'),
            ('fund_statistics_key', '资金统计主键 | key of place, budget year, whose money and kind'),
            ('tranches_allocated', '已拨付资金笔数 | tranches of which something was passed on or paid'),
            ('tranches_waiting', '已到账未拨付笔数 | tranches that arrived and of which nothing was passed on or paid'),
            ('tranches_arrival_unknown', '已拨付到账日不明笔数 | tranches of which something was passed on or paid and whose day of arrival is unknown'),
            ('tranches_timed', '可计拨付天数笔数 | tranches of which both days are known'),
            ('allocation_days', '到账至拨付天数合计 | days from the arrival to the first transfer or payment: sum over tranches_timed, by which a pivot divides; 0 for what was passed on before it arrived'),
            ('allocation_days_most', '到账至拨付最长天数 | most such days of one tranche: NULL = none is known'),
            ('payments_here', '到本地支付笔数 | payments that went to the place, of whichever holder of the money'),
            ('paid_here', '到本地支付额 | paid to the place: yuan'),
            ('paid_here_wan', '到本地支付额（万元） | paid to the place: 10,000 yuan'),
            ('one_card_payments', '一卡通支付笔数 | of these, payments to a one-card account'),
            ('one_card_paid', '一卡通支付额 | paid to one-card accounts: yuan'),
            ('one_card_paid_wan', '一卡通支付额（万元） | paid to one-card accounts: 10,000 yuan'),
            ('other_account_payments', '其他账户支付笔数 | of the payments here, those to another account, or in cash'),
            ('account_unknown_payments', '账户不明支付笔数 | of the payments here, those of unknown account'),
            ('exit_procedure_key', '退出程序主键 | key of household, village and round'),
            ('is_exit_done', '退出已完成 | whether the exit was reached'),
            ('exit_done_label', '是否退出已完成 | whether the exit was reached: 是 or 否'),
            ('proposed_date', '拟退出日期 | proposed on: NULL = none on record'),
            ('verified_date', '核实日期 | verified on: NULL = none on record'),
            ('publicised_date', '公示日期 | made public on: NULL = none on record'),
            ('exit_procedure_days', '退出程序天数 | days from the proposal to the exit: NULL = one of the two is unknown'),
            ('exit_document_no', '退出文件号 | paper of the exit: NULL = none named'),
            ('household_status', '在册状态代码 | state on the register, code (list household_status): NULL = unknown'),
            ('household_status_label', '在册状态 | state on the register: 未知 where unknown')
        ) dictionary (name, comment)
          JOIN pg_catalog.pg_attribute attribute ON attribute.attname = dictionary.name
          JOIN pg_catalog.pg_class class ON class.oid = attribute.attrelid
         WHERE class.relnamespace = 'fupin_report'::regnamespace
           AND class.relkind = 'v'
           AND class.relname IN ('work_statistics_by_county', 'work_statistics_by_town', 'work_statistics_by_village', 'monitoring_statistics_by_county', 'monitoring_statistics_by_town', 'monitoring_statistics_by_village', 'fund_statistics_by_county', 'fund_statistics_by_town', 'fund_statistics_by_village', 'exit_procedure')
    LOOP
        EXECUTE format('COMMENT ON COLUMN %s.%I IS %L', described.view, described.name, described.comment);
    END LOOP;
END
$describe$;
