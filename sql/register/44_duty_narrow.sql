-- The same views over some of the laws only.  Scopes over the facts of people belong to standing numbers above all, and the
-- planner cannot know that who asks for actions or houses asks for none of them: so those have views of their own, made from the
-- text of the whole, those that are read first.  COALESCE makes one condition of several here too.
DO $$
DECLARE
    narrow record;
BEGIN
    FOR narrow IN
        SELECT part.of || '_' || whole.name AS whole,
               part.prefix || '_' || whole.name AS name,
               part.*
          FROM (VALUES ('duty', 'action', '{scope,actor,result}'::text[], 'NOT law.is_standing', 'duties that are no standing number'),
                       ('duty', 'share', '{scope,actor,result}', 'NOT law.is_standing AND law.is_share', 'shares of a set that must be reached'),
                       ('duty', 'publishing', '{scope,actor,result}', 'law.action ~~ ''publish\_%''', 'what must be made public every so often'),
                       ('duty', 'holding', '{scope,actor}',
                        'COALESCE(law.minimum >= 1 AND law.object_scope IS NULL AND law.is_recorded, false)',
                        'standing numbers that can fall short'),
                       ('deadline', 'housing_deadline', '{subject}', 'COALESCE(law.subject = ''housing_case'', false)', 'deadlines of dangerous houses'))
                      part (of, prefix, wholes, condition, laws)
         CROSS JOIN LATERAL pg_catalog.unnest(part.wholes) WITH ORDINALITY whole (name, number)
         ORDER BY part.prefix,
                  whole.number
    LOOP
        EXECUTE pg_catalog.format('CREATE VIEW fupin_register.%I WITH (security_barrier) AS %s',
                                  narrow.name,
                                  pg_catalog.regexp_replace(
                                      pg_catalog.replace(pg_catalog.pg_get_viewdef(pg_catalog.format('fupin_register.%I', narrow.whole)::pg_catalog.regclass),
                                                         pg_catalog.format('FROM fupin_register.%s_law', narrow.of),
                                                         pg_catalog.format('FROM (SELECT * FROM fupin_register.%1$s_law law WHERE %2$s) %1$s_law', narrow.of, narrow.condition)),
                                      '\mduty_(scope|actor)\M', narrow.prefix || '_\1', 'g'));
        EXECUTE pg_catalog.format('COMMENT ON VIEW fupin_register.%I IS %L', narrow.name, pg_catalog.format('as %s, only of %s', narrow.whole, narrow.laws));
        EXECUTE (SELECT pg_catalog.string_agg(pg_catalog.format('COMMENT ON COLUMN fupin_register.%I.%I IS %L', narrow.name, attribute.attname,
                                                                pg_catalog.format('as %s.%s', narrow.whole, attribute.attname)), ';')
                   FROM pg_catalog.pg_attribute attribute
                  WHERE attribute.attrelid = pg_catalog.format('fupin_register.%I', narrow.whole)::pg_catalog.regclass
                    AND attribute.attnum > 0);
    END LOOP;
END
$$;
