-- What was done where and when, counted: the rules that ask for an activity and print no number (digests C25, V)
-- (the order of columns is published: append only).

CREATE VIEW fupin_register.activity_month WITH (security_barrier) AS
    SELECT activity.division,
           activity.action,
           activity.actor_kind,
           activity.object_kind,
           pg_catalog.date_trunc('month', activity.happened_on::timestamp)::date AS month,
           pg_catalog.count(*) AS activities,
           pg_catalog.count(DISTINCT activity.happened_on) AS days,
           pg_catalog.count(DISTINCT activity.actor_id) AS actors,
           pg_catalog.count(DISTINCT activity.object_id) AS objects
      FROM fupin_register.activity
     WHERE activity.happened_on <= (SELECT fupin.as_of())
       AND activity.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     GROUP BY activity.division,
              activity.action,
              activity.actor_kind,
              activity.object_kind,
              pg_catalog.date_trunc('month', activity.happened_on::timestamp);
COMMENT ON VIEW fupin_register.activity_month IS 'activities by place, action, kind of actor and of object, and month, up to fupin.as_of()';
COMMENT ON COLUMN fupin_register.activity_month.division IS 'the place where the actor serves';
COMMENT ON COLUMN fupin_register.activity_month.action IS 'what was done (list action)';
COMMENT ON COLUMN fupin_register.activity_month.actor_kind IS 'kind of those who did it (list subject)';
COMMENT ON COLUMN fupin_register.activity_month.object_kind IS 'kind of those to whom it was done (list subject); NULL = nobody in particular';
COMMENT ON COLUMN fupin_register.activity_month.month IS 'first day of the month';
COMMENT ON COLUMN fupin_register.activity_month.activities IS 'records';
COMMENT ON COLUMN fupin_register.activity_month.days IS 'days on which there was one';
COMMENT ON COLUMN fupin_register.activity_month.actors IS 'those who did it, each once';
COMMENT ON COLUMN fupin_register.activity_month.objects IS 'those to whom it was done, each once; 0 = nobody in particular';

CREATE VIEW fupin_report.activity_count WITH (security_barrier) AS
    SELECT pg_catalog.concat_ws('/', counted.division::text, counted.month, counted.action, counted.actor_kind, COALESCE(counted.object_kind, '-'))::varchar(255) AS activity_count_key,
           place.province_code::varchar(12) AS province_code,
           place.province_name::varchar(64) AS province_name,
           place.prefecture_code::varchar(12) AS prefecture_code,
           place.prefecture_name::varchar(64) AS prefecture_name,
           place.county_code::varchar(12) AS county_code,
           place.county_name::varchar(64) AS county_name,
           place.town_code::varchar(12) AS town_code,
           place.town_name::varchar(64) AS town_name,
           place.village_code::varchar(12) AS village_code,
           place.village_name::varchar(64) AS village_name,
           pg_catalog.date_part('year', counted.month)::integer AS year,
           (SELECT fupin.as_of())::date AS as_of,
           counted.month::date AS month_date,
           counted.action::varchar(64) AS action,
           action_code.label_zh::varchar(64) AS action_label,
           counted.actor_kind::varchar(32) AS actor_kind,
           actor_kind_code.label_zh::varchar(32) AS actor_kind_label,
           counted.object_kind::varchar(32) AS object_kind,
           object_kind_code.label_zh::varchar(32) AS object_kind_label,
           counted.activities::bigint AS activities,
           counted.days::bigint AS activity_days,
           counted.actors::bigint AS actors,
           counted.objects::bigint AS objects_reached
      FROM fupin_register.activity_month counted
      LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) counted.division
      LEFT JOIN fupin.code_list action_code
        ON action_code.list = 'action'
       AND action_code.code = counted.action
      LEFT JOIN fupin.code_list actor_kind_code
        ON actor_kind_code.list = 'subject'
       AND actor_kind_code.code = counted.actor_kind
      LEFT JOIN fupin.code_list object_kind_code
        ON object_kind_code.list = 'subject'
       AND object_kind_code.code = counted.object_kind;
