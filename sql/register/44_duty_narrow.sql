-- The same views over some of the laws only.  Scopes over the facts of people belong to standing numbers above all, and the
-- planner cannot know that who asks for actions or houses asks for none of them: so those have views of their own, made from the
-- text of the whole.  COALESCE makes one condition of several here too.
DO $$
DECLARE
    narrow record;
BEGIN
    FOR narrow IN
        SELECT *
          FROM (VALUES ('action_result', 'duty_result', 'duty_law', 'NOT law.is_standing', 'duties that are no standing number'),
                       ('share_result', 'duty_result', 'duty_law', 'NOT law.is_standing AND law.is_share', 'shares of a set that must be reached'),
                       ('publishing_result', 'duty_result', 'duty_law', 'law.action ~~ ''publish\_%''', 'what must be made public every so often'),
                       ('housing_deadline_subject', 'deadline_subject', 'deadline_law', 'COALESCE(law.subject = ''housing_case'', false)', 'deadlines of dangerous houses'))
                      part (name, whole, of, condition, laws)
    LOOP
        EXECUTE pg_catalog.format('CREATE VIEW fupin_register.%I WITH (security_barrier) AS %s',
                                  narrow.name,
                                  pg_catalog.replace(pg_catalog.pg_get_viewdef(pg_catalog.format('fupin_register.%I', narrow.whole)::pg_catalog.regclass),
                                                     pg_catalog.format('FROM fupin_register.%s', narrow.of),
                                                     pg_catalog.format('FROM (SELECT * FROM fupin_register.%1$s law WHERE %2$s) %1$s', narrow.of, narrow.condition)));
        EXECUTE pg_catalog.format('COMMENT ON VIEW fupin_register.%I IS %L', narrow.name, pg_catalog.format('as %s, only of %s', narrow.whole, narrow.laws));
        EXECUTE (SELECT pg_catalog.string_agg(pg_catalog.format('COMMENT ON COLUMN fupin_register.%I.%I IS %L', narrow.name, attribute.attname,
                                                                pg_catalog.format('as %s.%s', narrow.whole, attribute.attname)), ';')
                   FROM pg_catalog.pg_attribute attribute
                  WHERE attribute.attrelid = pg_catalog.format('fupin_register.%I', narrow.whole)::pg_catalog.regclass
                    AND attribute.attnum > 0);
    END LOOP;
END
$$;
