-- Row security and the grants (design 9).  The procedures look the schemas over when they are called, so
-- tables and views that came later, of fupin or of the county's own, are covered by calling secure() again.
--
-- The house rule they rely on: a function of fupin_register shows a caller only what the caller may see;
-- whatever changes something is a procedure.

CREATE PROCEDURE fupin_register.apply_access(role name)
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    kinds      text[] := ARRAY(SELECT DISTINCT access_grant.kind
                                 FROM fupin_register.access_grant
                                WHERE access_grant.role_name = apply_access.role);
    base       boolean := kinds && ARRAY['officer', 'auditor', 'admin'];
    schemas    name[] := ARRAY['fupin_register', 'fupin_report']::name[] || ARRAY(SELECT fupin_register.chinese_schemas());
    reports    text   := (SELECT string_agg(quote_ident(schema), ', ') FROM unnest(schemas[2:]) schema);
    -- what the register writes itself, and what is written once and for all, by officers and admins
    kept       name[] := '{version, row_history, decision_chain}';
    final      name[] := '{decision, year_closing, publication, publication_row}';
    -- what officers add to and only admins change
    histories  name[] := '{household_event, status_event, review, project_event, housing_event, loan_event, comparison_run,
                           finding_response, import_batch, import_line, import_problem, import_absent, import_total}';
    -- what officers may call of what changes something, each for the divisions they may write
    procedures name[] := '{import, import_number, import_absent_from, numbers_used, undo_import, export_rejects,
                           decide, decide_all, split_household, merge_households, move_household, add_member, remove_member, change_head,
                           transfer_members, record_household_event, refuse_change, publish, close_year, reopen_year,
                           acknowledge_alert, urge_alert, handle_alert, set_alert_state, deliver_digest, respond,
                           compare_sources}';
    given      record;
BEGIN
    -- One statement for all relations of the same privileges: a role is granted hundreds of them.
    FOR given IN
        SELECT string_agg(decided.identity, ', ') AS relations,
               decided.privileges
          FROM (SELECT class.oid::regclass::text AS identity,
                       CASE
                           WHEN kinds = '{}' THEN NULL
                           WHEN schema.nspname <> 'fupin_register' THEN 'SELECT'
                           WHEN class.relname = 'access_grant' THEN 'SELECT'
                           -- what reports keep is read through their views
                           WHEN class.relkind = 'r' AND (class.relname IN ('snapshot', 'snapshot_change') OR class.relname LIKE '%\_snapshot') THEN NULL
                           WHEN NOT base OR class.relkind = 'v' AND class.relname LIKE '%\_row' THEN NULL
                           -- an officer of one county may be a reader of others: there reports mask what these views have whole
                           WHEN class.relkind = 'v' AND NOT kinds && ARRAY['auditor', 'admin']
                                AND class.relname ~ '^((person|household|village)_entry|finding_answer|([a-z]+_)?doubt)$' THEN NULL
                           WHEN class.relkind IN ('v', 'm', 'f') OR class.relname = ANY (kept) THEN 'SELECT'
                           WHEN class.relname = ANY (final) AND kinds && ARRAY['officer', 'admin'] THEN 'SELECT, INSERT'
                           WHEN 'admin' = ANY (kinds) THEN 'SELECT, INSERT, UPDATE, DELETE'
                           WHEN NOT 'officer' = ANY (kinds)
                                OR NOT EXISTS (SELECT
                                                 FROM pg_catalog.pg_attribute
                                                WHERE pg_attribute.attrelid = class.oid
                                                  AND pg_attribute.attname = 'division'
                                                  AND NOT pg_attribute.attisdropped) THEN 'SELECT'
                           WHEN class.relname = ANY (histories) THEN 'SELECT, INSERT'
                           -- people work on what the checks wrote: not on what they found, and its history is its trigger's
                           WHEN class.relname = 'alert' THEN 'SELECT, UPDATE (state, state_at, state_by, state_cause, state_reason, urged_times)'
                           WHEN class.relname = 'alert_digest' THEN 'SELECT, UPDATE (delivered_at, delivered_by)'
                           WHEN class.relname = 'alert_event' THEN 'SELECT'
                           ELSE 'SELECT, INSERT, UPDATE, DELETE'
                       END AS privileges
                  FROM pg_catalog.pg_class class
                  JOIN pg_catalog.pg_namespace schema ON schema.oid = class.relnamespace
                 WHERE schema.nspname = ANY (schemas)
                   AND class.relkind IN ('r', 'p', 'v', 'm', 'f')
                   AND pg_catalog.pg_has_role(class.relowner, 'USAGE')) decided
         GROUP BY decided.privileges
    LOOP
        EXECUTE format('REVOKE ALL ON %s FROM %I', given.relations, role);
        IF given.privileges IS NOT NULL THEN
            EXECUTE format('GRANT %s ON %s TO %I', given.privileges, given.relations, role);
        END IF;
    END LOOP;

    -- A trigger fires for whoever may write its table.  Who may execute its function could put it on a table of their own,
    -- whose types bring functions of their own, and have those run by the owner.
    FOR given IN
        SELECT string_agg(decided.identity, ', ') AS routines,
               decided.may_call
          FROM (SELECT proc.oid::regprocedure::text AS identity,
                       proc.prorettype <> 'trigger'::regtype
                       AND ('admin' = ANY (kinds) OR (kinds <> '{}' AND proc.prokind <> 'p')
                            OR ('officer' = ANY (kinds) AND proc.proname = ANY (procedures))) AS may_call
                  FROM pg_catalog.pg_proc proc
                  JOIN pg_catalog.pg_namespace schema ON schema.oid = proc.pronamespace
                 WHERE schema.nspname IN ('fupin_register', 'fupin_report')
                   AND pg_catalog.pg_has_role(proc.proowner, 'USAGE')) decided
         GROUP BY decided.may_call
    LOOP
        EXECUTE format('REVOKE ALL ON ROUTINE %s FROM %I', given.routines, role);
        IF given.may_call THEN
            EXECUTE format('GRANT EXECUTE ON ROUTINE %s TO %I', given.routines, role);
        END IF;
    END LOOP;

    EXECUTE format('REVOKE ALL ON SCHEMA fupin_register, %s FROM %I', reports, role);
    IF kinds <> '{}' THEN
        EXECUTE format('GRANT USAGE ON SCHEMA %s TO %I', reports, role);
    END IF;
    IF base THEN
        EXECUTE format('GRANT USAGE ON SCHEMA fupin_register TO %I', role);
    END IF;
END
$$;
COMMENT ON PROCEDURE fupin_register.apply_access(name) IS
    'gives a role the privileges of its rows in access_grant and no others in the two schemas and those of the Chinese reports; part of the procedures below';

CREATE PROCEDURE fupin_register.secure()
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
    SET client_min_messages = warning
AS $$
DECLARE
    relation record;
    policy   record;
    routine  regprocedure;
    role     name;
BEGIN
    FOR relation IN
        SELECT class.oid::regclass AS identity,
               schema.nspname = 'fupin_register'
                   AND class.relname <> 'access_grant'
                   AND class.relkind IN ('r', 'p')
                   AND EXISTS (SELECT
                                 FROM pg_catalog.pg_attribute
                                WHERE pg_attribute.attrelid = class.oid
                                  AND pg_attribute.attname = 'division'
                                  AND NOT pg_attribute.attisdropped) AS is_base_table,
               owner.rolname AS owner,
               owner.rolsuper AS owner_is_superuser
          FROM pg_catalog.pg_class class
          JOIN pg_catalog.pg_namespace schema ON schema.oid = class.relnamespace
          JOIN pg_catalog.pg_roles owner ON owner.oid = class.relowner
         WHERE schema.nspname IN ('fupin_register', 'fupin_report')
           AND class.relkind IN ('r', 'p', 'v', 'm', 'f')
           AND pg_catalog.pg_has_role(class.relowner, 'USAGE')
         ORDER BY class.oid
    LOOP
        EXECUTE format('REVOKE ALL ON %s FROM PUBLIC', relation.identity);
        CONTINUE WHEN NOT relation.is_base_table;

        EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', relation.identity);
        FOR policy IN
            VALUES ('read',        'FOR SELECT TO PUBLIC USING (%1$s)',                   'my_named_divisions'),
                   ('add',         'FOR INSERT TO PUBLIC WITH CHECK (%1$s)',              'my_writable_divisions'),
                   ('change',      'FOR UPDATE TO PUBLIC USING (%1$s) WITH CHECK (%1$s)', 'my_writable_divisions'),
                   ('remove',      'FOR DELETE TO PUBLIC USING (%1$s)',                   'my_writable_divisions'),
                   -- What an owner who is no superuser shows through views still depends on who asks.
                   ('owner_views', 'FOR ALL TO %2$I USING (%1$s) WITH CHECK (%1$s)',      'my_divisions')
        LOOP
            EXECUTE format('DROP POLICY IF EXISTS %I ON %s', policy.column1, relation.identity);
            CONTINUE WHEN policy.column1 = 'owner_views' AND relation.owner_is_superuser;
            EXECUTE format('CREATE POLICY %I ON %s ', policy.column1, relation.identity)
                || format(policy.column2,
                          format('division OPERATOR(fupin.<@) (SELECT fupin_register.%I())', policy.column3),
                          relation.owner);
        END LOOP;
    END LOOP;

    FOR routine IN
        SELECT proc.oid
          FROM pg_catalog.pg_proc proc
          JOIN pg_catalog.pg_namespace schema ON schema.oid = proc.pronamespace
         WHERE schema.nspname IN ('fupin_register', 'fupin_report')
           AND pg_catalog.pg_has_role(proc.proowner, 'USAGE')
         ORDER BY proc.oid
    LOOP
        EXECUTE format('REVOKE ALL ON ROUTINE %s FROM PUBLIC', routine);
    END LOOP;

    CALL fupin_register.refresh_chinese_reports();
    FOR role IN
        SELECT DISTINCT pg_roles.rolname
          FROM fupin_register.access_grant
          JOIN pg_catalog.pg_roles ON pg_roles.rolname = access_grant.role_name
         ORDER BY pg_roles.rolname
    LOOP
        CALL fupin_register.apply_access(role);
    END LOOP;
END
$$;
COMMENT ON PROCEDURE fupin_register.secure() IS
    'puts every table with a column division under row security, takes everything from PUBLIC and gives every granted role its privileges again; '
    'part of create_register() and upgrade_register(). Call it after making a table, partition or view of your own in the two schemas, and after a change of owner';

-- What the four procedures share.  They run as the owner, so that an admin of the register can hand out
-- grants without owning its tables; only admins and the owner may execute them.

CREATE PROCEDURE fupin_register.add_grant(role name, division fupin.division, kind text)
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF add_grant.role IS NULL OR add_grant.division IS NULL THEN
        RAISE EXCEPTION
            USING MESSAGE = fupin.message('a grant needs a role and a division'),
                  ERRCODE = 'null_value_not_allowed';
    END IF;
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE pg_roles.rolname = add_grant.role) THEN
        RAISE EXCEPTION
            USING MESSAGE = format(fupin.message('role "%s" does not exist'), add_grant.role),
                  ERRCODE = 'undefined_object',
                  HINT = fupin.message('Make the role first, with CREATE ROLE.');
    END IF;
    INSERT INTO fupin_register.access_grant (role_name, division, kind)
    VALUES (add_grant.role, add_grant.division, add_grant.kind)
    ON CONFLICT DO NOTHING;
    CALL fupin_register.apply_access(add_grant.role);
END
$$;
COMMENT ON PROCEDURE fupin_register.add_grant(name, fupin.division, text) IS
    'writes one grant and applies it; part of the procedures below';

CREATE PROCEDURE fupin_register.grant_reader(role name, division fupin.division DEFAULT '000000')
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    CALL fupin_register.add_grant(grant_reader.role, grant_reader.division, 'reader');
END
$$;
COMMENT ON PROCEDURE fupin_register.grant_reader(name, fupin.division) IS
    'lets a role read the reports of a division (default everywhere), names and numbers masked; no base table';

CREATE PROCEDURE fupin_register.grant_officer(role name, division fupin.division)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    CALL fupin_register.add_grant(grant_officer.role, grant_officer.division, 'officer');
END
$$;
COMMENT ON PROCEDURE fupin_register.grant_officer(name, fupin.division) IS
    'lets a role read and write the base tables of a division, and read its reports unmasked; histories can only be added to';

CREATE PROCEDURE fupin_register.grant_auditor(role name)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    CALL fupin_register.add_grant(grant_auditor.role, '000000', 'auditor');
END
$$;
COMMENT ON PROCEDURE fupin_register.grant_auditor(name) IS
    'lets a role read everything unmasked, with the histories and the list of grants; it writes nothing';

CREATE PROCEDURE fupin_register.grant_admin(role name)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    CALL fupin_register.add_grant(grant_admin.role, '000000', 'admin');
END
$$;
COMMENT ON PROCEDURE fupin_register.grant_admin(name) IS
    'lets a role read and write everything in the register and hand out grants';

CREATE PROCEDURE fupin_register.revoke_access(role name, division fupin.division DEFAULT NULL)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    DELETE FROM fupin_register.access_grant
     WHERE access_grant.role_name = revoke_access.role
       AND (revoke_access.division IS NULL
            OR access_grant.division OPERATOR(fupin.=) revoke_access.division);
    IF NOT FOUND THEN
        RAISE EXCEPTION
            USING MESSAGE = format(fupin.message('role "%s" has no such grant'), revoke_access.role),
                  ERRCODE = 'undefined_object',
                  HINT = fupin.message('The grants stand in fupin_register.access_list.');
    END IF;
    IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE pg_roles.rolname = revoke_access.role) THEN
        CALL fupin_register.apply_access(revoke_access.role);
    END IF;
END
$$;
COMMENT ON PROCEDURE fupin_register.revoke_access(name, fupin.division) IS
    'takes a role''s grants away, those of one division or (default, NULL) all; works for a role that was dropped too';
