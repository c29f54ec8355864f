-- The same views over some of the laws only.  Scopes over the facts of people belong to standing numbers above all, and the
-- planner cannot know that who asks for actions or houses asks for none of them: so those have views of their own, made from the
-- text of the whole.  COALESCE makes one condition of several here too.
DO $$
DECLARE
    narrow record;
BEGIN
    FOR narrow IN
        SELECT part.whole,
               part.name,
               CASE part.whole WHEN 'deadline_subject' THEN 'deadline_law' ELSE 'duty_law' END AS law,
               part.actors,
               part.condition,
               part.laws
          FROM (VALUES ('duty_actor', 'action_actor', NULL, 'NOT law.is_standing', 'duties that are no standing number'),
                       ('duty_result', 'action_result', 'action_actor', 'NOT law.is_standing', 'duties that are no standing number'),
                       ('duty_actor', 'publishing_actor', NULL, 'law.action ~~ ''publish\_%''', 'what must be made public every so often'),
                       ('duty_result', 'publishing_result', 'publishing_actor', 'law.action ~~ ''publish\_%''', 'what must be made public every so often'),
                       ('duty_actor', 'holding_actor', NULL,
                        'COALESCE(law.minimum >= 1 AND law.object_scope IS NULL AND law.law_no IN (SELECT recorded_law.law_no FROM fupin_register.recorded_law), false)',
                        'standing numbers that can fall short (recorded_law)'),
                       ('deadline_subject', 'housing_deadline_subject', NULL, 'COALESCE(law.subject = ''housing_case'', false)', 'deadlines of dangerous houses'))
                      part (whole, name, actors, condition, laws)
    LOOP
        EXECUTE pg_catalog.format('CREATE VIEW fupin_register.%I WITH (security_barrier) AS %s',
                                  narrow.name,
                                  pg_catalog.replace(
                                      pg_catalog.replace(pg_catalog.pg_get_viewdef(pg_catalog.format('fupin_register.%I', narrow.whole)::pg_catalog.regclass),
                                                         pg_catalog.format('FROM fupin_register.%I', narrow.law),
                                                         pg_catalog.format('FROM (SELECT * FROM fupin_register.%1$I law WHERE %2$s) %1$I', narrow.law, narrow.condition)),
                                      'fupin_register.duty_actor',
                                      'fupin_register.' || COALESCE(narrow.actors, 'duty_actor')));
        EXECUTE pg_catalog.format('COMMENT ON VIEW fupin_register.%I IS %L', narrow.name, pg_catalog.format('as %s, only of %s', narrow.whole, narrow.laws));
        EXECUTE (SELECT pg_catalog.string_agg(pg_catalog.format('COMMENT ON COLUMN fupin_register.%I.%I IS %L', narrow.name, attribute.attname,
                                                                pg_catalog.format('as %s.%s', narrow.whole, attribute.attname)), ';')
                   FROM pg_catalog.pg_attribute attribute
                  WHERE attribute.attrelid = pg_catalog.format('fupin_register.%I', narrow.whole)::pg_catalog.regclass
                    AND attribute.attnum > 0);
    END LOOP;
END
$$;
