-- The headcount of a year and of the next (the order of columns is published: append only).
--
-- A row adds up: opening + entered + returned + split + moved_in (+ joined) - exited - removed - merged - moved_out (- left) = reckoned,
-- and closing - reckoned = residue.  A place that the reader may see a part of only has no row.

SELECT fupin_register.create_by_level(
    '{"prefecture": "headcount_bridge_by_prefecture", "county": "headcount_bridge_by_county", "town": "headcount_bridge_by_town", "village": "headcount_bridge"}', $report$
    SELECT {head},
           counted.households_opening::integer AS households_opening,
           counted.households_entered::integer AS households_entered,
           counted.households_returned::integer AS households_returned,
           counted.households_split::integer AS households_split,
           counted.households_moved_in::integer AS households_moved_in,
           counted.households_exited::integer AS households_exited_in_year,
           counted.households_removed::integer AS households_removed,
           counted.households_merged::integer AS households_merged,
           counted.households_moved_out::integer AS households_moved_out,
           counted.households_reckoned::integer AS households_reckoned,
           counted.households_closing::integer AS households_closing,
           counted.households_residue::integer AS households_residue,
           counted.persons_opening::bigint AS persons_opening,
           counted.persons_entered::bigint AS persons_entered,
           counted.persons_returned::bigint AS persons_returned,
           counted.persons_split::bigint AS persons_split,
           counted.persons_moved_in::bigint AS persons_moved_in,
           counted.persons_joined::bigint AS persons_joined,
           counted.persons_newborn::bigint AS persons_newborn,
           counted.persons_exited::bigint AS persons_exited_in_year,
           counted.persons_removed::bigint AS persons_removed,
           counted.persons_merged::bigint AS persons_merged,
           counted.persons_moved_out::bigint AS persons_moved_out,
           counted.persons_left::bigint AS persons_left,
           counted.persons_died::bigint AS persons_died,
           counted.persons_reckoned::bigint AS persons_reckoned,
           counted.persons_closing::bigint AS persons_closing,
           counted.persons_residue::bigint AS persons_residue,
           counted.households_members_unknown::integer AS households_members_unknown
      FROM (SELECT *
              FROM fupin_register.headcount
             WHERE headcount.level = '{level}') counted
$report$);

CREATE VIEW fupin_report.headcount_residue WITH (security_barrier) AS
    SELECT (residue.household_id || '-' || residue.year || '-' || residue.division::text)::varchar(64) AS headcount_residue_key,
           residue.household_id::varchar(32) AS household_code,
           name.head_name::varchar(64) AS head_name,
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
           residue.year::integer AS year,
           (SELECT fupin.as_of())::date AS as_of,
           residue.households_opening::integer AS households_opening,
           residue.households_reckoned::integer AS households_reckoned,
           residue.households_closing::integer AS households_closing,
           residue.households_residue::integer AS households_residue,
           residue.persons_opening::bigint AS persons_opening,
           residue.persons_joined::bigint AS persons_joined,
           residue.persons_left::bigint AS persons_left,
           residue.persons_reckoned::bigint AS persons_reckoned,
           residue.persons_closing::bigint AS persons_closing,
           residue.persons_residue::bigint AS persons_residue,
           residue.status::varchar(32) AS status,
           status_code.label_zh::varchar(32) AS status_label,
           residue.last_status::varchar(32) AS last_status,
           last_status_code.label_zh::varchar(32) AS last_status_label,
           residue.last_status_date::date AS last_status_date
      FROM fupin_register.headcount_residue residue
      LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) residue.division
      LEFT JOIN fupin_register.household_name name ON name.household_id = residue.household_id
      LEFT JOIN fupin.code_list status_code
        ON status_code.list = 'household_status'
       AND status_code.code = residue.status
      LEFT JOIN fupin.code_list last_status_code
        ON last_status_code.list = 'household_status'
       AND last_status_code.code = residue.last_status;
