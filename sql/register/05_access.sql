-- Who may see what (design 9).  A grant says: this role may do this in this division.
--
--     kind      reports    base tables of the division
--     reader    masked     none
--     officer   unmasked   read and write; histories only added to
--     auditor   unmasked   read
--     admin     unmasked   read and write, and hand out grants
--
-- The three functions below answer for current_user, also inside the owner's views, where current_user
-- stays the caller's.  They are evaluated once a query: write them as (SELECT fupin_register.my_divisions()).

CREATE TABLE fupin_register.access_grant (
    role_name  name           NOT NULL,
    division   fupin.division NOT NULL,
    kind       text           NOT NULL,
    granted_by name           NOT NULL DEFAULT SESSION_USER,
    granted_at timestamptz    NOT NULL DEFAULT transaction_timestamp(),
    PRIMARY KEY (role_name, division, kind),
    CONSTRAINT kind_is_reader_officer_auditor_or_admin
        CHECK (kind IN ('reader', 'officer', 'auditor', 'admin'))
);
COMMENT ON TABLE fupin_register.access_grant IS
    'who may see and write what; written by the procedures grant_reader, grant_officer, grant_auditor, grant_admin and revoke_access, which keep the privileges in step. '
    'Revoke a role''s access before dropping the role: a later role of the same name would inherit it';
COMMENT ON COLUMN fupin_register.access_grant.role_name IS
    'the role; every role that has its privileges has the grant too';
COMMENT ON COLUMN fupin_register.access_grant.division IS
    'the area of the grant with everything in it; 000000 is everywhere';
COMMENT ON COLUMN fupin_register.access_grant.kind IS
    'reader (masked reports), officer (reads and writes the base tables of the area), auditor (reads everything unmasked, writes nothing), admin (everything in the register)';
COMMENT ON COLUMN fupin_register.access_grant.granted_by IS
    'the role that had logged in when the grant was made';
COMMENT ON COLUMN fupin_register.access_grant.granted_at IS
    'when the grant was made';

-- Everybody with a grant reads the grants of the roles they belong to, and no others.
ALTER TABLE fupin_register.access_grant ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_grants ON fupin_register.access_grant
    FOR SELECT
    USING (pg_catalog.pg_has_role(pg_catalog.to_regrole(pg_catalog.quote_ident(role_name::text)), 'USAGE'));

-- Every query asks, those of a trigger for every row.  PL/pgSQL keeps its plans, where an SQL function with a query of its own would be
-- planned each time; the three functions below have none, so the planner puts them in line.
CREATE FUNCTION fupin_register.sees_everything() RETURNS boolean
    LANGUAGE plpgsql STABLE PARALLEL SAFE
    SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    RETURN EXISTS (SELECT FROM pg_namespace schema WHERE schema.nspname = 'fupin_register' AND pg_has_role(schema.nspowner, 'USAGE'))
        OR EXISTS (SELECT FROM pg_roles role WHERE role.rolname = current_user AND (role.rolsuper OR role.rolbypassrls));
END
$$;
COMMENT ON FUNCTION fupin_register.sees_everything() IS
    'whether no grant is needed: for the owner of the register, superusers and roles with BYPASSRLS; never NULL';

CREATE FUNCTION fupin_register.my_divisions() RETURNS fupin.division[]
    STABLE PARALLEL SAFE
    RETURN CASE
               WHEN fupin_register.sees_everything() THEN ARRAY['000000'::fupin.division]
               ELSE fupin.granted_divisions('{reader, officer, auditor, admin}')
           END;
COMMENT ON FUNCTION fupin_register.my_divisions() IS
    'the divisions whose reports the current role may see, by a grant of any kind; {000000} is everything, {} nothing, never NULL';

CREATE FUNCTION fupin_register.my_named_divisions() RETURNS fupin.division[]
    STABLE PARALLEL SAFE
    RETURN CASE
               WHEN fupin_register.sees_everything() THEN ARRAY['000000'::fupin.division]
               ELSE fupin.granted_divisions('{officer, auditor, admin}')
           END;
COMMENT ON FUNCTION fupin_register.my_named_divisions() IS
    'the divisions whose names and numbers the current role may see and whose base rows it may read (officer, auditor, admin); {000000} is everything, {} nothing, never NULL';

CREATE FUNCTION fupin_register.my_writable_divisions() RETURNS fupin.division[]
    STABLE PARALLEL SAFE
    RETURN CASE
               WHEN fupin_register.sees_everything() THEN ARRAY['000000'::fupin.division]
               ELSE fupin.granted_divisions('{officer, admin}')
           END;
COMMENT ON FUNCTION fupin_register.my_writable_divisions() IS
    'the divisions whose base rows the current role may write (officer, admin); {000000} is everything, {} nothing, never NULL';

-- A role may be a reader of the whole province and an officer of one county: then only the county's names
-- are its business, and a report that can ask only one question for all rows must mask.
CREATE FUNCTION fupin_register.may_see_names() RETURNS boolean
    STABLE PARALLEL SAFE
    RETURN (SELECT COALESCE(pg_catalog.bool_and(mine.division OPERATOR(fupin.<@) named.divisions), false)
              FROM (SELECT fupin_register.my_named_divisions()) named (divisions)
             CROSS JOIN pg_catalog.unnest(fupin_register.my_divisions()) mine (division));
COMMENT ON FUNCTION fupin_register.may_see_names() IS
    'whether the current role may see names and numbers in every row that a report shows it; false without a grant. For rows of their own: division <@ (SELECT fupin_register.my_named_divisions())';

-- Whoever may add to a log cannot say that somebody else did, or earlier.
CREATE FUNCTION fupin_register.stamp() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    NEW := jsonb_populate_record(NEW, CASE TG_NARGS
                                          WHEN 1 THEN jsonb_build_object(TG_ARGV[0], session_user)
                                          ELSE jsonb_build_object(TG_ARGV[0], session_user, TG_ARGV[1], transaction_timestamp())
                                      END);
    RETURN NEW;
END
$$;
COMMENT ON FUNCTION fupin_register.stamp() IS
    'trigger of logs, with the name of one column or two: who adds a row (the role that had logged in), and when, is not for the one who adds it to say';

CREATE VIEW fupin_register.access_list WITH (security_barrier) AS
    SELECT access_grant.role_name,
           access_grant.division,
           access_grant.kind,
           access_grant.granted_by,
           access_grant.granted_at,
           EXISTS (SELECT
                     FROM pg_catalog.pg_roles role
                    WHERE role.rolname = access_grant.role_name) AS role_exists
      FROM fupin_register.access_grant
     WHERE '000000'::fupin.division OPERATOR(fupin.<@) (SELECT fupin_register.my_named_divisions());
COMMENT ON VIEW fupin_register.access_list IS
    'every grant, for those who see everything unmasked (auditor, admin, owner); no row for anybody else';
COMMENT ON COLUMN fupin_register.access_list.role_name IS 'the role that has the grant';
COMMENT ON COLUMN fupin_register.access_list.division IS 'the area of the grant; 000000 is everywhere';
COMMENT ON COLUMN fupin_register.access_list.kind IS 'reader, officer, auditor or admin';
COMMENT ON COLUMN fupin_register.access_list.granted_by IS 'the role that had logged in when the grant was made';
COMMENT ON COLUMN fupin_register.access_list.granted_at IS 'when the grant was made';
COMMENT ON COLUMN fupin_register.access_list.role_exists IS
    'false: the role was dropped or renamed; take its grants away with CALL fupin_register.revoke_access(role)';
