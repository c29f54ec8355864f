-- Documents against each other (digest 3): one question, the answers of two papers with both citations.  An answer is what the rows that
-- express the rule say, with the numbers that the paper prints.
\pset null NULL
SET datestyle = ISO;
BEGIN;

-- Household income at exit: Haojiang 45 % of the reference income; Zhaoqing the same, with 8699 yuan printed as an estimate; Meilan more
-- than the poverty line; Heyuan and Shangqiu print none and are silent.
SELECT document_id, citation, answers FROM fupin.document_answer WHERE question_id = 'exit_income' ORDER BY document_id COLLATE "C";
-- The line of the register: below 4000 yuan in prices of 2014; Heyuan and Meilan print none.
SELECT document_id, citation, answers FROM fupin.document_answer WHERE question_id = 'register_line' ORDER BY document_id COLLATE "C";
-- Village income: the same share, but 12000 yuan printed in Heyuan and 11599 in Zhaoqing.
SELECT state, answers, citation, other_answers, other_citation FROM fupin.compare_documents('HEYUAN-2019', 'ZHAOQING-2018') WHERE question_id = 'village_income';
-- County chiefs: 48 days a year and a study a month in Heyuan and in Zhaoqing, two days of visits a year in Haojiang, hearings every
-- quarter and month in Shangqiu.
SELECT document_id, citation, answers FROM fupin.document_answer WHERE question_id = 'county_chiefs' ORDER BY document_id COLLATE "C";
SELECT state FROM fupin.compare_documents('HEYUAN-2019', 'ZHAOQING-2018') WHERE question_id = 'county_chiefs';
-- Loans: at most 50,000 yuan and three years in Haojiang, the benchmark rate in Shangqiu.
SELECT state, answers, citation, other_answers, other_citation FROM fupin.compare_documents('HAOJIANG-2017', 'SHANGQIU-2018') WHERE question_id = 'loans';
-- The minimum allowance: 484 and 251 yuan a month in Heyuan; whoever has no labour capacity in Haojiang and Zhaoqing alike.
SELECT document_id, answers FROM fupin.document_answer WHERE question_id = 'minimum_allowance' ORDER BY document_id COLLATE "C";
-- Finish: 31 December of 2018, 2019 and 2020.
SELECT document_id, citation, answers FROM fupin.document_answer WHERE question_id = 'finish_date' ORDER BY document_id COLLATE "C";
-- Industry: a project for each labourer in Heyuan, two measures a household and solar power for those without labour in Shangqiu, all who
-- are willing by the end of 2019 in Zhaoqing.
SELECT document_id, citation, answers FROM fupin.document_answer WHERE question_id = 'industry' ORDER BY document_id COLLATE "C";

-- All questions of two papers, the other way round the same states; nobody answers twice, and every rule that is said to answer does.
SELECT question_id, state, citation, other_citation FROM fupin.compare_documents('HAOJIANG-2017', 'ZHAOQING-2018');
SELECT count(*) AS otherwise FROM fupin.compare_documents('HAOJIANG-2017', 'ZHAOQING-2018') a JOIN fupin.compare_documents('ZHAOQING-2018', 'HAOJIANG-2017') b USING (question_id)
 WHERE a.state <> b.state OR a.answers IS DISTINCT FROM b.other_answers OR a.citation IS DISTINCT FROM b.other_citation;
SELECT q.* FROM fupin.question_rule q
 WHERE NOT EXISTS (SELECT FROM fupin.question_answer a WHERE a.question_id = q.question_id AND a.rule_id = q.rule_id);
-- A paper against itself says the same or nothing: Meilan has no answer to seven of the twenty questions (who is poor, the income and number
-- of villages, counties, pensions, free training, county chiefs).
SELECT state, count(*) FROM fupin.compare_documents('MEILAN-2019', 'MEILAN-2019') GROUP BY 1 ORDER BY 1;
-- The words on each other's villages: leave the list (出列) in Heyuan and Zhaoqing, exit (退出) in Shangqiu, are those of the rules' titles.
SELECT rule_id, title_zh, answer FROM fupin.question_answer JOIN fupin.rule USING (rule_id) WHERE question_id = 'villages_to_leave' ORDER BY rule_id COLLATE "C";

-- Every criterion, deadline, duty, entitlement and schedule is one provision.
SELECT kind, count(*) = CASE kind WHEN 'criterion' THEN (SELECT count(*) FROM fupin.criterion) WHEN 'deadline' THEN (SELECT count(*) FROM fupin.deadline)
                                  WHEN 'duty' THEN (SELECT count(*) FROM fupin.duty) WHEN 'entitlement' THEN (SELECT count(*) FROM fupin.entitlement)
                                  ELSE (SELECT count(*) FROM fupin.fund_schedule) END AS each_once
  FROM fupin.provision GROUP BY kind ORDER BY kind;
SELECT kind, provision_id FROM fupin.provision GROUP BY 1, 2 HAVING count(*) > 1;
-- Which facts a formula with a scope names, and which parameters.
SELECT fact, fact_kind FROM fupin.fact_use WHERE provision_id = 'HEYUAN-2019.dibao' ORDER BY fact COLLATE "C";

-- A question of one's own, over a rule of one's own, is a question like any other.
INSERT INTO fupin.question (question_id, position, title_zh, title_en) VALUES ('temporary_aid', 1, '临时救助', 'temporary aid');
INSERT INTO fupin.question_rule (question_id, rule_id) VALUES ('temporary_aid', 'HEYUAN-2019-2.6-d'), ('temporary_aid', 'MEILAN-2019-17-4b');
SELECT state, answers, citation, other_answers, other_citation FROM fupin.compare_documents('HEYUAN-2019', 'MEILAN-2019') WHERE question_id = 'temporary_aid';
ROLLBACK;
