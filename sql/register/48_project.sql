-- Facts and verdicts of projects.
--
-- The days of a step are those of its last time: what came before the project was drafted again was another draft.

CREATE VIEW fupin_register.project_step_day WITH (security_barrier) AS
    SELECT project_event.project_id,
           project_event.division,
           pg_catalog.max(project_event.happened_on) FILTER (WHERE project_event.to_state = 'declared' AND project_event.step_no >= draft.step_no) AS declared_on,
           pg_catalog.max(project_event.happened_on) FILTER (WHERE project_event.to_state = 'town_reviewed' AND project_event.step_no >= draft.step_no) AS town_reviewed_on,
           pg_catalog.max(project_event.happened_on) FILTER (WHERE project_event.to_state = 'district_approved' AND project_event.step_no >= draft.step_no) AS district_approved_on,
           pg_catalog.max(project_event.happened_on) FILTER (WHERE project_event.to_state = 'filed' AND project_event.step_no >= draft.step_no) AS filed_on,
           pg_catalog.max(project_event.happened_on) FILTER (WHERE project_event.to_state = 'listed' AND project_event.step_no >= draft.step_no) AS listed_on,
           pg_catalog.max(project_event.happened_on) FILTER (WHERE project_event.to_state = 'selected' AND project_event.step_no >= draft.step_no) AS selected_on,
           pg_catalog.max(project_event.happened_on) FILTER (WHERE project_event.to_state = 'under_construction' AND project_event.step_no >= draft.step_no) AS started_on,
           pg_catalog.max(project_event.happened_on) FILTER (WHERE project_event.to_state IN ('completed', 'accepted') AND project_event.step_no >= draft.step_no) AS completed_on,
           pg_catalog.max(project_event.happened_on) FILTER (WHERE project_event.to_state = 'handed_over' AND project_event.step_no >= draft.step_no) AS handed_over_on,
           pg_catalog.max(project_event.happened_on) FILTER (WHERE project_event.to_state = 'evaluated' AND project_event.step_no >= draft.step_no) AS evaluated_on,
           pg_catalog.max(project_event.happened_on) FILTER (WHERE project_event.to_state = 'bid' AND project_event.step_no >= draft.step_no) AS tendered_on,
           pg_catalog.max(project_event.happened_on) FILTER (WHERE project_event.to_state = 'removed') AS removed_on,
           (pg_catalog.array_agg(project_event.reason ORDER BY project_event.step_no DESC) FILTER (WHERE project_event.to_state = 'removed'))[1] AS removal_reason,
           (pg_catalog.array_agg(project_event.to_state::text ORDER BY project_event.step_no DESC))[1] AS state,
           pg_catalog.max(project_event.happened_on) AS state_since,
           pg_catalog.bool_or(project_event.taken_over) AS taken_over
      FROM fupin_register.project_event
      JOIN (SELECT project_event.project_id,
                   project_event.division,
                   COALESCE(pg_catalog.max(project_event.step_no) FILTER (WHERE project_event.to_state = 'draft'), 1) AS step_no
              FROM fupin_register.project_event
             WHERE project_event.happened_on <= (SELECT fupin.as_of())
             GROUP BY project_event.project_id,
                      project_event.division) draft
        ON draft.project_id = project_event.project_id
       AND draft.division OPERATOR(fupin.=) project_event.division
     WHERE project_event.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
       AND project_event.happened_on <= (SELECT fupin.as_of())
     GROUP BY project_event.project_id,
              project_event.division;
COMMENT ON VIEW fupin_register.project_step_day IS
    'on which days projects came to each state, as of fupin.as_of(); of a state reached twice the last day';
COMMENT ON COLUMN fupin_register.project_step_day.project_id IS 'the project';
COMMENT ON COLUMN fupin_register.project_step_day.division IS 'the place whose project it is';
COMMENT ON COLUMN fupin_register.project_step_day.declared_on IS
    'day on which the village declared it; NULL = not yet, or unknown';
COMMENT ON COLUMN fupin_register.project_step_day.town_reviewed_on IS
    'day on which the town reviewed it; NULL = not yet, or unknown';
COMMENT ON COLUMN fupin_register.project_step_day.district_approved_on IS
    'day on which the district approved it; NULL = not yet, or unknown';
COMMENT ON COLUMN fupin_register.project_step_day.filed_on IS
    'day on which it counted as filed; NULL = not yet, or unknown';
COMMENT ON COLUMN fupin_register.project_step_day.listed_on IS
    'day on which it was listed; NULL = not yet, unknown, or its procedure has no such step';
COMMENT ON COLUMN fupin_register.project_step_day.selected_on IS
    'day on which it was selected for a year; NULL = not yet, or unknown';
COMMENT ON COLUMN fupin_register.project_step_day.started_on IS 'day on which work began; NULL = not yet, or unknown';
COMMENT ON COLUMN fupin_register.project_step_day.completed_on IS
    'day on which it was completed or, where that is no step, accepted; NULL = not yet, or unknown';
COMMENT ON COLUMN fupin_register.project_step_day.handed_over_on IS
    'day on which it was handed over; NULL = not yet, or unknown';
COMMENT ON COLUMN fupin_register.project_step_day.evaluated_on IS
    'day on which its performance was evaluated as a step; NULL = not yet, or its procedure has no such step';
COMMENT ON COLUMN fupin_register.project_step_day.tendered_on IS
    'day on which it was put out to tender; NULL = not yet, or its procedure has no such step';
COMMENT ON COLUMN fupin_register.project_step_day.removed_on IS
    'day on which it was last taken out of the library; NULL = never';
COMMENT ON COLUMN fupin_register.project_step_day.removal_reason IS
    'why it was taken out then; NULL = never, or no reason was given';
COMMENT ON COLUMN fupin_register.project_step_day.state IS 'where it stands';
COMMENT ON COLUMN fupin_register.project_step_day.state_since IS 'since when';
COMMENT ON COLUMN fupin_register.project_step_day.taken_over IS
    'whether it was taken over in the middle of its way, so that earlier steps are not known';

-- A publicity counts if it was over before the next level acted, or as long as that has not acted if it began; of one
-- without a last day on record nothing is known.
CREATE VIEW fupin_register.project_notice WITH (security_barrier) AS
    SELECT project.project_id,
           project.division,
           pg_catalog.bool_or(CASE WHEN notice.kind = 'publicity' AND notice.level = 'village' THEN COALESCE(notice.to_date < step.town_reviewed_on, step.town_reviewed_on IS NULL OR NULL) END) AS published_in_village,
           pg_catalog.bool_or(CASE WHEN notice.kind = 'publicity' AND notice.level = 'town' THEN COALESCE(notice.to_date < step.district_approved_on, step.district_approved_on IS NULL OR NULL) END) AS published_in_town,
           pg_catalog.bool_or(CASE WHEN notice.kind = 'publicity' AND notice.level = 'county' THEN COALESCE(notice.to_date < step.filed_on, step.filed_on IS NULL OR NULL) END) AS published_in_district,
           pg_catalog.count(*) FILTER (WHERE notice.kind = 'publicity' AND notice.level = 'village') AS village_publicities,
           pg_catalog.count(*) FILTER (WHERE notice.kind = 'publicity' AND notice.level = 'town') AS town_publicities,
           pg_catalog.count(*) FILTER (WHERE notice.kind = 'publicity' AND notice.level = 'county') AS district_publicities,
           pg_catalog.min(notice.to_date - notice.from_date + 1) FILTER (WHERE notice.kind = 'publicity') AS shortest_publicity,
           pg_catalog.count(*) FILTER (WHERE notice.kind = 'publicity') AS publicities,
           pg_catalog.count(*) FILTER (WHERE notice.kind = 'announcement') AS announcements,
           pg_catalog.count(*) FILTER (WHERE notice.kind = 'announcement' AND notice.level = 'village') AS village_announcements,
           pg_catalog.min(notice.from_date) FILTER (WHERE notice.kind = 'announcement'
                                                      AND notice.place OPERATOR(fupin.<@) project.place
                                                      AND notice.from_date >= step.completed_on) AS announced_on_site_on
      FROM fupin_register.project
      JOIN fupin_register.notice
        ON notice.subject_id = project.project_id
       AND notice.division OPERATOR(fupin.=) project.division
      LEFT JOIN fupin_register.project_step_day step
        ON step.project_id = project.project_id
       AND step.division OPERATOR(fupin.=) project.division
     WHERE notice.subject_kind = 'project'
       AND notice.from_date <= (SELECT fupin.as_of())
       AND project.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     GROUP BY project.project_id,
              project.division;
COMMENT ON VIEW fupin_register.project_notice IS
    'what was posted about projects, as of fupin.as_of()';
COMMENT ON COLUMN fupin_register.project_notice.project_id IS 'the project';
COMMENT ON COLUMN fupin_register.project_notice.division IS 'the place whose project it is';
COMMENT ON COLUMN fupin_register.project_notice.published_in_village IS
    'whether the village''s publicity was over before the town acted; NULL = there is none, or its last day is unknown';
COMMENT ON COLUMN fupin_register.project_notice.published_in_town IS
    'whether the town''s publicity was over before the district acted; NULL = there is none, or its last day is unknown';
COMMENT ON COLUMN fupin_register.project_notice.published_in_district IS
    'whether the district''s publicity was over before the project was filed; NULL = there is none, or its last day is unknown';
COMMENT ON COLUMN fupin_register.project_notice.village_publicities IS 'publicities of the village';
COMMENT ON COLUMN fupin_register.project_notice.town_publicities IS 'publicities of the town';
COMMENT ON COLUMN fupin_register.project_notice.district_publicities IS 'publicities of the district';
COMMENT ON COLUMN fupin_register.project_notice.shortest_publicity IS
    'days of the shortest publicity, first and last included; NULL = there is none, or no last day is known';
COMMENT ON COLUMN fupin_register.project_notice.publicities IS 'publicities in all';
COMMENT ON COLUMN fupin_register.project_notice.announcements IS 'announcements in all';
COMMENT ON COLUMN fupin_register.project_notice.village_announcements IS 'announcements of the village';
COMMENT ON COLUMN fupin_register.project_notice.announced_on_site_on IS
    'first day on which an announcement hung where the project stands, since its completion; NULL = none is known to';

CREATE VIEW fupin_register.project_fact WITH (security_barrier) AS
    SELECT project.project_id::text AS project_id,
           project.division,
           day.as_of,
           project.title,
           project.procedure,
           procedure.rule_id AS procedure_rule_id,
           project.place,
           project.year,
           project.kind,
           step.state,
           step.state_since,
           COALESCE(fupin_register.boolean_in(project.facts, 'old_area'), project.procedure = 'old_area') AS old_area,
           fupin_register.boolean_in(project.facts, 'ecological') AS ecological,
           fupin_register.boolean_in(project.facts, 'revitalisation') AS revitalisation,
           village.poor_village AS in_poor_village,
           fupin_register.boolean_in(project.facts, 'prioritised') AS prioritised,
           fupin_register.boolean_in(project.facts, 'promotes_exit') AS promotes_exit,
           project.planned_amount::numeric AS planned_amount,
           COALESCE(paid.paid_amount, 0) AS paid_amount,
           CASE
               WHEN step.completed_on IS NOT NULL THEN 1
               WHEN done.progress IS NOT NULL THEN done.progress
               WHEN step.started_on IS NULL AND NOT step.taken_over THEN 0
           END AS physical_progress,
           step.declared_on,
           step.town_reviewed_on,
           step.district_approved_on,
           CASE WHEN project.prefecture_filed_on <= day.as_of THEN project.prefecture_filed_on END AS city_filed_on,
           CASE WHEN project.province_filed_on <= day.as_of THEN project.province_filed_on END AS province_filed_on,
           library.project_id IS NOT NULL AND library.left_on IS NULL AS in_library,
           library.listed_on,
           step.removed_on,
           CASE WHEN project.procedure = 'old_area' THEN library.listed_on END AS rolling_library_on,
           COALESCE(step.selected_on, done.selected_on) AS selected_on,
           paid.first_funded_on,
           step.started_on,
           step.completed_on,
           done.effective_on,
           step.handed_over_on,
           CASE WHEN posted.village_publicities > 0 THEN posted.published_in_village ELSE false END AS published_in_village,
           CASE WHEN posted.town_publicities > 0 THEN posted.published_in_town ELSE false END AS published_in_town,
           CASE WHEN posted.district_publicities > 0 THEN posted.published_in_district ELSE false END AS published_in_district,
           posted.shortest_publicity,
           COALESCE(posted.announcements > 0, false) AS announced,
           COALESCE(posted.publicities > 0, false) AS published,
           posted.announced_on_site_on,
           COALESCE(posted.village_announcements > 0, false) AS posted_in_village,
           project.is_true AS check_true,
           project.is_reasonable AS check_reasonable,
           project.is_feasible AS check_feasible,
           project.is_beneficial AS check_beneficial,
           project.entry_compliant AS check_entry_compliant,
           project.argued_on <= COALESCE(library.listed_on, day.as_of) AS argued,
           step.removal_reason,
           project.in_poverty_system,
           COALESCE(benefits.beneficiaries, 0)::integer AS beneficiaries,
           CASE WHEN benefits.participating > 0 OR benefits.all_known IS NOT FALSE THEN COALESCE(benefits.participating, 0)::integer END AS participating_households,
           fupin_register.boolean_in(project.facts, 'labour_recorded') AS labour_recorded,
           project.benefit_linkage,
           fupin_register.number_in(project.facts, 'archives')::integer AS archives,
           COALESCE(fupin_register.number_in(project.facts, 'performance_targets')::integer,
                    CASE WHEN project.performance_goal IS NOT NULL THEN 1 ELSE 0 END) AS performance_targets,
           COALESCE(done.performance_monitored, fupin_register.boolean_in(project.facts, 'performance_monitored')) AS performance_monitored,
           GREATEST(step.evaluated_on, done.evaluated_on) AS evaluated_on,
           project.contractor::text AS contractor,
           project.supervisor::text AS supervisor,
           COALESCE(step.tendered_on IS NOT NULL OR done.tendered OR NULL, fupin_register.boolean_in(project.facts, 'tendered')) AS tendered,
           project.land_plan_conform,
           fupin_register.number_in(project.facts, 'ratings_recorded')::integer AS ratings_recorded,
           COALESCE(paid.by_consolidated, false) AS funded_by_consolidated,
           fupin_register.boolean_in(project.facts, 'clinic') AS clinic,
           COALESCE(done.audited, fupin_register.boolean_in(project.facts, 'audited')) AS audited,
           CASE WHEN step.taken_over THEN fupin_register.boolean_in(project.facts, 'steps_in_order') ELSE step.state IS NOT NULL END AS steps_in_order,
           project.planned_amount IS NOT NULL AND paid.paid_amount > project.planned_amount AS overpaid,
           project.facts,
           policy.params,
           policy.param_status
      FROM fupin_register.project
     CROSS JOIN (SELECT fupin.as_of() AS as_of) day
      JOIN fupin_register.project_procedure procedure ON procedure.procedure = project.procedure
      LEFT JOIN fupin_register.project_step_day step
        ON step.project_id = project.project_id
       AND step.division OPERATOR(fupin.=) project.division
      LEFT JOIN (SELECT DISTINCT ON (stay.project_id, stay.division)
                        stay.project_id,
                        stay.division,
                        stay.listed_on,
                        stay.left_on
                   FROM fupin_register.project_library_stay stay
                  ORDER BY stay.project_id,
                           stay.division,
                           stay.seen_on DESC) library
        ON library.project_id = project.project_id
       AND library.division OPERATOR(fupin.=) project.division
      LEFT JOIN fupin_register.project_notice posted
        ON posted.project_id = project.project_id
       AND posted.division OPERATOR(fupin.=) project.division
      LEFT JOIN (SELECT fund_payment.project_id,
                        fund_payment.project_division,
                        pg_catalog.sum(fund_payment.amount) AS paid_amount,
                        pg_catalog.min(fund_payment.paid_on) AS first_funded_on,
                        pg_catalog.bool_or(fund.kind LIKE 'consolidated%') AS by_consolidated
                   FROM fupin_register.fund_payment
                   JOIN fupin_register.fund
                     ON fund.fund_id = fund_payment.fund_id
                    AND fund.division OPERATOR(fupin.=) fund_payment.fund_division
                  WHERE fund_payment.project_id IS NOT NULL
                    AND fund_payment.paid_on <= (SELECT fupin.as_of())
                  GROUP BY fund_payment.project_id,
                           fund_payment.project_division) paid
        ON paid.project_id = project.project_id
       AND paid.project_division OPERATOR(fupin.=) project.division
      LEFT JOIN (SELECT event.subject_id,
                        event.division,
                        pg_catalog.max(event.quantity) FILTER (WHERE event.kind = 'progress') AS progress,
                        pg_catalog.max(event.happened_on) FILTER (WHERE event.kind = 'project_selected') AS selected_on,
                        pg_catalog.min(event.happened_on) FILTER (WHERE event.kind = 'project_effective') AS effective_on,
                        pg_catalog.bool_or(true) FILTER (WHERE event.kind = 'performance_monitored') AS performance_monitored,
                        pg_catalog.max(event.happened_on) FILTER (WHERE event.kind = 'evaluated') AS evaluated_on,
                        pg_catalog.bool_or(true) FILTER (WHERE event.kind = 'tendered') AS tendered,
                        pg_catalog.bool_or(true) FILTER (WHERE event.kind = 'audited') AS audited
                   FROM fupin_register.event
                  WHERE event.subject_kind = 'project'
                    AND event.happened_on <= (SELECT fupin.as_of())
                  GROUP BY event.subject_id,
                           event.division) done
        ON done.subject_id = project.project_id
       AND done.division OPERATOR(fupin.=) project.division
      LEFT JOIN (SELECT beneficiary.project_id,
                        beneficiary.project_division,
                        pg_catalog.count(*) AS beneficiaries,
                        pg_catalog.count(*) FILTER (WHERE beneficiary.participates) AS participating,
                        pg_catalog.bool_and(beneficiary.participates IS NOT NULL) AS all_known
                   FROM fupin_register.beneficiary
                  GROUP BY beneficiary.project_id,
                           beneficiary.project_division) benefits
        ON benefits.project_id = project.project_id
       AND benefits.project_division OPERATOR(fupin.=) project.division
      LEFT JOIN fupin_register.village
        ON village.division OPERATOR(fupin.=) fupin.ancestor(COALESCE(project.place, project.division), 5)
      LEFT JOIN fupin_register.money_law policy ON policy.division OPERATOR(fupin.=) project.division
     WHERE project.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions());
COMMENT ON VIEW fupin_register.project_fact IS
    'the facts of projects as of fupin.as_of(), over which the gates of the project library and the rules on projects are assessed';
COMMENT ON COLUMN fupin_register.project_fact.project_id IS 'the project';
COMMENT ON COLUMN fupin_register.project_fact.division IS 'the place whose project it is';
COMMENT ON COLUMN fupin_register.project_fact.as_of IS 'the day of the facts, fupin.as_of()';
COMMENT ON COLUMN fupin_register.project_fact.title IS 'its name';
COMMENT ON COLUMN fupin_register.project_fact.procedure IS 'the procedure that it follows (project_procedure)';
COMMENT ON COLUMN fupin_register.project_fact.procedure_rule_id IS 'the rule that the procedure expresses';
COMMENT ON COLUMN fupin_register.project_fact.place IS 'where it is carried out; NULL = unknown';
COMMENT ON COLUMN fupin_register.project_fact.year IS 'year in which it is to be carried out; NULL = none fixed yet';
COMMENT ON COLUMN fupin_register.project_fact.kind IS 'class of the project (list project_kind)';
COMMENT ON COLUMN fupin_register.project_fact.state IS
    'where it stands (list project_state); NULL = no step of it is on record';
COMMENT ON COLUMN fupin_register.project_fact.state_since IS 'since when; NULL = no step of it is on record';
COMMENT ON COLUMN fupin_register.project_fact.old_area IS 'whether it is a project of an old revolutionary area';
COMMENT ON COLUMN fupin_register.project_fact.ecological IS
    'whether it is a major ecological project; NULL = unknown';
COMMENT ON COLUMN fupin_register.project_fact.revitalisation IS
    'whether it is a project of rural revitalisation; NULL = unknown';
COMMENT ON COLUMN fupin_register.project_fact.in_poor_village IS
    'whether it is carried out in a poor village; NULL = unknown, or not in one village';
COMMENT ON COLUMN fupin_register.project_fact.prioritised IS
    'whether it was given priority over projects elsewhere; NULL = unknown';
COMMENT ON COLUMN fupin_register.project_fact.promotes_exit IS 'whether it promotes stable exit; NULL = unknown';
COMMENT ON COLUMN fupin_register.project_fact.planned_amount IS 'what it is planned to cost, in yuan; NULL = unknown';
COMMENT ON COLUMN fupin_register.project_fact.paid_amount IS 'what was paid for it, in yuan';
COMMENT ON COLUMN fupin_register.project_fact.physical_progress IS
    'how far it was built, 0 to 1: the furthest report, 1 when completed, 0 before work began; NULL = unknown';
COMMENT ON COLUMN fupin_register.project_fact.declared_on IS
    'day on which the village declared it; NULL = not yet, or unknown';
COMMENT ON COLUMN fupin_register.project_fact.town_reviewed_on IS
    'day on which the town reviewed it; NULL = not yet, or unknown';
COMMENT ON COLUMN fupin_register.project_fact.district_approved_on IS
    'day on which the district approved it; NULL = not yet, or unknown';
COMMENT ON COLUMN fupin_register.project_fact.city_filed_on IS
    'day on which the prefecture filed it; NULL = not there';
COMMENT ON COLUMN fupin_register.project_fact.province_filed_on IS
    'day on which the province filed it; NULL = not there';
COMMENT ON COLUMN fupin_register.project_fact.in_library IS 'whether it is in the library';
COMMENT ON COLUMN fupin_register.project_fact.listed_on IS
    'day since which it has been in the library, the last time; NULL = never, or unknown';
COMMENT ON COLUMN fupin_register.project_fact.removed_on IS
    'day on which it was last taken out of the library; NULL = never';
COMMENT ON COLUMN fupin_register.project_fact.rolling_library_on IS
    'day since which it has been in the three-year rolling library; NULL = not in it, or unknown';
COMMENT ON COLUMN fupin_register.project_fact.selected_on IS
    'day on which it was selected for a year, as a step or, for one that could not take it, as an event; NULL = not yet, or unknown';
COMMENT ON COLUMN fupin_register.project_fact.first_funded_on IS
    'day of the first payment for it; NULL = nothing was paid';
COMMENT ON COLUMN fupin_register.project_fact.started_on IS 'day on which work began; NULL = not yet, or unknown';
COMMENT ON COLUMN fupin_register.project_fact.completed_on IS
    'day on which it was completed; NULL = not yet, or unknown';
COMMENT ON COLUMN fupin_register.project_fact.effective_on IS
    'day since which it has had its effect; NULL = not yet, or unknown';
COMMENT ON COLUMN fupin_register.project_fact.handed_over_on IS
    'day on which it was handed over; NULL = not yet, or unknown';
COMMENT ON COLUMN fupin_register.project_fact.published_in_village IS
    'whether it was made public in the village and that was over before the town acted; NULL = its last day is unknown';
COMMENT ON COLUMN fupin_register.project_fact.published_in_town IS
    'whether it was made public in the town and that was over before the district acted; NULL = its last day is unknown';
COMMENT ON COLUMN fupin_register.project_fact.published_in_district IS
    'whether it was made public in the district and that was over before it was filed; NULL = its last day is unknown';
COMMENT ON COLUMN fupin_register.project_fact.shortest_publicity IS
    'days of the shortest publicity, first and last included; NULL = there is none, or no last day is known';
COMMENT ON COLUMN fupin_register.project_fact.announced IS 'whether it was announced (公告)';
COMMENT ON COLUMN fupin_register.project_fact.published IS 'whether it was made public (公示)';
COMMENT ON COLUMN fupin_register.project_fact.announced_on_site_on IS
    'first day on which an announcement hung where it stands, since its completion; NULL = none is known to';
COMMENT ON COLUMN fupin_register.project_fact.posted_in_village IS
    'whether the village announced what it does for whom';
COMMENT ON COLUMN fupin_register.project_fact.check_true IS 'first of the five checks; NULL = not checked';
COMMENT ON COLUMN fupin_register.project_fact.check_reasonable IS 'second check; NULL = not checked';
COMMENT ON COLUMN fupin_register.project_fact.check_feasible IS 'third check; NULL = not checked';
COMMENT ON COLUMN fupin_register.project_fact.check_beneficial IS 'fourth check; NULL = not checked';
COMMENT ON COLUMN fupin_register.project_fact.check_entry_compliant IS 'fifth check; NULL = not checked';
COMMENT ON COLUMN fupin_register.project_fact.argued IS
    'whether experts argued it before it was listed; NULL = unknown';
COMMENT ON COLUMN fupin_register.project_fact.removal_reason IS
    'why it was taken out of the library (list removal_reason); NULL = never, or no reason given';
COMMENT ON COLUMN fupin_register.project_fact.in_poverty_system IS
    'whether it is entered in the national poverty system; NULL = unknown';
COMMENT ON COLUMN fupin_register.project_fact.beneficiaries IS 'households that benefit';
COMMENT ON COLUMN fupin_register.project_fact.participating_households IS
    'households known to take part; NULL = none is, and of one it is unknown';
COMMENT ON COLUMN fupin_register.project_fact.labour_recorded IS
    'whether the work of registered people is recorded; NULL = unknown';
COMMENT ON COLUMN fupin_register.project_fact.benefit_linkage IS
    'whether a linkage of interests is on record; NULL = unknown';
COMMENT ON COLUMN fupin_register.project_fact.archives IS 'archives kept of it; NULL = unknown';
COMMENT ON COLUMN fupin_register.project_fact.performance_targets IS
    'performance targets set for it; where nobody counted them 1 if it has a goal, else 0';
COMMENT ON COLUMN fupin_register.project_fact.performance_monitored IS
    'whether its performance is monitored; NULL = unknown';
COMMENT ON COLUMN fupin_register.project_fact.evaluated_on IS
    'day on which it was last evaluated; NULL = not, or unknown';
COMMENT ON COLUMN fupin_register.project_fact.contractor IS 'who builds it; NULL = unknown, or nobody yet';
COMMENT ON COLUMN fupin_register.project_fact.supervisor IS
    'who supervises the building; NULL = unknown, or nobody yet';
COMMENT ON COLUMN fupin_register.project_fact.tendered IS
    'whether it was tendered or procured by the rules; NULL = unknown';
COMMENT ON COLUMN fupin_register.project_fact.land_plan_conform IS
    'whether it conforms to the land plan; NULL = unknown';
COMMENT ON COLUMN fupin_register.project_fact.ratings_recorded IS
    'how many of the four highs were rated; NULL = unknown';
COMMENT ON COLUMN fupin_register.project_fact.funded_by_consolidated IS 'whether consolidated money paid for it';
COMMENT ON COLUMN fupin_register.project_fact.clinic IS
    'whether it is the standard clinic of a poor village; NULL = unknown';
COMMENT ON COLUMN fupin_register.project_fact.audited IS 'whether it was audited or spot-checked; NULL = unknown';
COMMENT ON COLUMN fupin_register.project_fact.steps_in_order IS
    'whether every step was taken in order, as the register demands of what it records itself; NULL = taken over in the middle of its way';
COMMENT ON COLUMN fupin_register.project_fact.overpaid IS 'whether more was paid for it than planned';
COMMENT ON COLUMN fupin_register.project_fact.facts IS 'further facts by key, read in criteria as facts.key';
COMMENT ON COLUMN fupin_register.project_fact.params IS
    'the parameters of the place and day, {key: number}; $key in criteria';
COMMENT ON COLUMN fupin_register.project_fact.param_status IS 'their statuses, {key: status}';

SELECT fupin_register.create_money_verdict('project', 'pg_catalog.make_date(project.year, 1, 1)',
    'projects with the answer of each standard that governs them; one that none governs has one row without an answer');
