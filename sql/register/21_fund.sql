-- Money: tranches as they come down (fund), how they are passed on (fund_transfer), what they pay for (fund_payment).
-- No tranche is overdrawn: the triggers at the end refuse it, also between sessions.

CREATE TABLE fupin_register.fund (
    fund_id          varchar(32)         NOT NULL,
    division         fupin.division      NOT NULL,
    source_level     text                NOT NULL,
    kind             fupin_register.code NOT NULL,
    purpose          fupin_register.code,
    year             integer,
    amount           numeric(16,2)       NOT NULL,
    issued_on        date,
    arrived_on       date,
    document_no      text,
    performance_goal text,
    facts            jsonb               NOT NULL DEFAULT '{}',
    PRIMARY KEY (fund_id, division),
    CONSTRAINT fund_id_is_unique UNIQUE (fund_id),
    CONSTRAINT fund_id_not_blank CHECK (pg_catalog.btrim(fund_id) <> ''),
    CONSTRAINT source_level_is_central_province_city_county_or_other
        CHECK (source_level IN ('central', 'province', 'city', 'county', 'other')),
    CONSTRAINT year_between_2000_and_2099 CHECK (year BETWEEN 2000 AND 2099),
    CONSTRAINT amount_is_more_than_nothing CHECK (amount > 0 AND amount <> 'NaN'),
    CONSTRAINT issued_on_is_a_day CHECK (pg_catalog.isfinite(issued_on)),
    CONSTRAINT arrived_on_is_a_day CHECK (pg_catalog.isfinite(arrived_on)),
    CONSTRAINT facts_are_one_json_object CHECK (pg_catalog.jsonb_typeof(facts) = 'object')
);
CREATE INDEX fund_division ON fupin_register.fund (division, issued_on);
COMMENT ON TABLE fupin_register.fund IS
    'tranches: the sums of poverty money that came down to a place, each with its source, kind and purpose (HEYUAN-2019-3.6-i, MEILAN-2019-24-2a)';
COMMENT ON COLUMN fupin_register.fund.fund_id IS 'number of the tranche in the register, at most 32 characters';
COMMENT ON COLUMN fupin_register.fund.division IS 'the place that received it: usually a county, also a town or village';
COMMENT ON COLUMN fupin_register.fund.source_level IS
    'whose money it is: central, province, city (prefecture), county, other (units, donors)';
COMMENT ON COLUMN fupin_register.fund.kind IS
    'kind of money: central, provincial_development, municipal_development, special_poverty, per_head, consolidated, ranger_transfer, housing, helper_unit_raised, ... (list fund_kind)';
COMMENT ON COLUMN fupin_register.fund.purpose IS
    'what it is for, if it is earmarked: industry, employment, education, basic_medical, housing, ... (list fund_purpose); NULL = not earmarked, or unknown (HAOJIANG-2017-3.1-g)';
COMMENT ON COLUMN fupin_register.fund.year IS 'budget year; NULL = unknown';
COMMENT ON COLUMN fupin_register.fund.amount IS 'amount in yuan, more than 0';
COMMENT ON COLUMN fupin_register.fund.issued_on IS
    'day on which the paper that allots it was issued (下达); NULL = unknown';
COMMENT ON COLUMN fupin_register.fund.arrived_on IS 'day on which the money arrived; NULL = not yet, or unknown';
COMMENT ON COLUMN fupin_register.fund.document_no IS 'number of the paper that allots it; NULL = none named';
COMMENT ON COLUMN fupin_register.fund.performance_goal IS
    'what it is to achieve; NULL = no goal set (ZHAOQING-2018-20-c)';
COMMENT ON COLUMN fupin_register.fund.facts IS
    'further facts by key, read in criteria as facts.key; an absent key is unknown';

CREATE TABLE fupin_register.fund_transfer (
    transfer_id       varchar(32)    NOT NULL,
    division          fupin.division NOT NULL,
    fund_id           varchar(32)    NOT NULL,
    fund_division     fupin.division NOT NULL,
    via_division      fupin.division,
    via_organisation  text,
    to_organisation   text,
    to_kind           text,
    amount            numeric(16,2)  NOT NULL,
    transferred_on    date           NOT NULL,
    document_no       text,
    PRIMARY KEY (transfer_id, division),
    CONSTRAINT transfer_id_is_unique UNIQUE (transfer_id),
    CONSTRAINT transfer_and_its_tranche_are_a_key UNIQUE (transfer_id, division, fund_id),
    CONSTRAINT transfer_out_of_a_known_tranche FOREIGN KEY (fund_id, fund_division)
        REFERENCES fupin_register.fund (fund_id, division) ON UPDATE CASCADE DEFERRABLE,
    CONSTRAINT transfer_via_a_known_organisation FOREIGN KEY (via_organisation)
        REFERENCES fupin.organisation (organisation_id) ON UPDATE CASCADE DEFERRABLE,
    CONSTRAINT transfer_to_a_known_organisation FOREIGN KEY (to_organisation)
        REFERENCES fupin.organisation (organisation_id) ON UPDATE CASCADE DEFERRABLE,
    CONSTRAINT transfer_id_not_blank CHECK (pg_catalog.btrim(transfer_id) <> ''),
    CONSTRAINT to_kind_is_government_department_company_or_other
        CHECK (to_kind IN ('government', 'department', 'company', 'other')),
    CONSTRAINT via_division_is_left_out_for_the_tranche_s_own_place CHECK (via_division OPERATOR(fupin.<>) fund_division),
    CONSTRAINT money_goes_elsewhere
        CHECK (CASE
                   WHEN via_organisation IS NULL AND to_organisation IS NULL
                       THEN COALESCE(via_division, fund_division) OPERATOR(fupin.<>) division
                   ELSE via_organisation IS DISTINCT FROM to_organisation
               END),
    CONSTRAINT amount_is_more_than_nothing CHECK (amount > 0 AND amount <> 'NaN'),
    CONSTRAINT transferred_on_is_a_day CHECK (pg_catalog.isfinite(transferred_on))
);
CREATE INDEX fund_transfer_division ON fupin_register.fund_transfer (division, transferred_on);
CREATE INDEX fund_transfer_fund ON fupin_register.fund_transfer (fund_id, fund_division);
COMMENT ON TABLE fupin_register.fund_transfer IS
    'how a tranche is passed on, place by place and organisation by organisation; nobody passes on more of it than arrived there (MEILAN-2019-24-2a)';
COMMENT ON COLUMN fupin_register.fund_transfer.transfer_id IS 'number of the transfer in the register, at most 32 characters';
COMMENT ON COLUMN fupin_register.fund_transfer.division IS
    'the place that the money goes to, or the place of the organisation that it goes to';
COMMENT ON COLUMN fupin_register.fund_transfer.fund_id IS 'the tranche it is taken from';
COMMENT ON COLUMN fupin_register.fund_transfer.fund_division IS 'the place that received the tranche';
COMMENT ON COLUMN fupin_register.fund_transfer.via_division IS
    'the place that passes it on, having received an earlier transfer of the tranche; NULL = an organisation does (via_organisation), or it comes straight from the tranche';
COMMENT ON COLUMN fupin_register.fund_transfer.via_organisation IS
    'the organisation that passes it on, having received an earlier transfer of the tranche; NULL = the government of a place does (via_division), or it comes straight from the tranche';
COMMENT ON COLUMN fupin_register.fund_transfer.to_organisation IS
    'the organisation that receives it; NULL = the government of the place';
COMMENT ON COLUMN fupin_register.fund_transfer.to_kind IS
    'what the recipient is: government, department, company, other; NULL = unknown (MEILAN-2019-24-2a)';
COMMENT ON COLUMN fupin_register.fund_transfer.amount IS 'amount in yuan, more than 0';
COMMENT ON COLUMN fupin_register.fund_transfer.transferred_on IS 'day of the transfer';
COMMENT ON COLUMN fupin_register.fund_transfer.document_no IS 'number of the paper or voucher; NULL = none named';

CREATE TABLE fupin_register.fund_payment (
    payment_id        varchar(32)         NOT NULL,
    division          fupin.division      NOT NULL,
    fund_id           varchar(32)         NOT NULL,
    fund_division     fupin.division      NOT NULL,
    transfer_id       varchar(32),
    transfer_division fupin.division,
    project_id        varchar(32),
    project_division  fupin.division,
    household_id      varchar(32),
    housing_case_id   varchar(32),
    payee             varchar(128),
    payee_kind        text,
    account_kind      text,
    own_account       boolean,
    purpose           fupin_register.code,
    used_for          fupin_register.code,
    amount            numeric(16,2)       NOT NULL,
    requested_on      date,
    paid_on           date                NOT NULL,
    document_no       text,
    PRIMARY KEY (payment_id, division),
    CONSTRAINT payment_out_of_a_known_tranche FOREIGN KEY (fund_id, fund_division)
        REFERENCES fupin_register.fund (fund_id, division) ON UPDATE CASCADE DEFERRABLE,
    CONSTRAINT payment_out_of_a_known_transfer_of_the_tranche FOREIGN KEY (transfer_id, transfer_division, fund_id)
        REFERENCES fupin_register.fund_transfer (transfer_id, division, fund_id) ON UPDATE CASCADE DEFERRABLE,
    CONSTRAINT payment_for_a_known_project FOREIGN KEY (project_id, project_division)
        REFERENCES fupin_register.project (project_id, division) MATCH FULL ON UPDATE CASCADE DEFERRABLE,
    CONSTRAINT payment_for_a_known_household FOREIGN KEY (household_id, division)
        REFERENCES fupin_register.household (household_id, division) ON UPDATE CASCADE DEFERRABLE,
    CONSTRAINT payment_for_a_known_housing_case FOREIGN KEY (housing_case_id, division)
        REFERENCES fupin_register.housing_case (housing_case_id, division) ON UPDATE CASCADE DEFERRABLE,
    CONSTRAINT payment_id_not_blank CHECK (pg_catalog.btrim(payment_id) <> ''),
    CONSTRAINT either_transfer_and_its_division_or_neither CHECK ((transfer_id IS NULL) = (transfer_division IS NULL)),
    CONSTRAINT payee_kind_is_a_known_code
        CHECK (payee_kind IN ('household', 'person', 'collective', 'government', 'department', 'school', 'hospital', 'company',
                              'cooperative', 'bank', 'insurer', 'other')),
    CONSTRAINT account_kind_is_a_known_code
        CHECK (account_kind IN ('one_card', 'bank', 'company', 'public', 'cash', 'other')),
    CONSTRAINT amount_is_more_than_nothing CHECK (amount > 0 AND amount <> 'NaN'),
    CONSTRAINT requested_on_is_a_day CHECK (pg_catalog.isfinite(requested_on)),
    CONSTRAINT paid_on_is_a_day CHECK (pg_catalog.isfinite(paid_on))
);
CREATE INDEX fund_payment_division ON fupin_register.fund_payment (division, paid_on);
CREATE INDEX fund_payment_fund ON fupin_register.fund_payment (fund_id, fund_division, paid_on) INCLUDE (amount);
CREATE INDEX fund_payment_transfer ON fupin_register.fund_payment (transfer_id, transfer_division) INCLUDE (amount) WHERE transfer_id IS NOT NULL;
CREATE INDEX fund_payment_project ON fupin_register.fund_payment (project_id, project_division) WHERE project_id IS NOT NULL;
CREATE INDEX fund_payment_household ON fupin_register.fund_payment (household_id, division) WHERE household_id IS NOT NULL;
CREATE INDEX fund_payment_housing_case ON fupin_register.fund_payment (housing_case_id, division) WHERE housing_case_id IS NOT NULL;
COMMENT ON TABLE fupin_register.fund_payment IS
    'what was paid out of the tranches, to whom and for what; the payments of a tranche never exceed it';
COMMENT ON COLUMN fupin_register.fund_payment.payment_id IS 'number of the payment in the register, at most 32 characters';
COMMENT ON COLUMN fupin_register.fund_payment.division IS
    'the place the payment is for: the household''s village, else the project''s place, else the place that paid';
COMMENT ON COLUMN fupin_register.fund_payment.fund_id IS 'the tranche it is paid from';
COMMENT ON COLUMN fupin_register.fund_payment.fund_division IS 'the place that received the tranche';
COMMENT ON COLUMN fupin_register.fund_payment.transfer_id IS
    'the transfer of the tranche it is paid from; NULL = paid straight from the tranche, or not traced';
COMMENT ON COLUMN fupin_register.fund_payment.transfer_division IS 'the place that the transfer went to; NULL = no transfer is named';
COMMENT ON COLUMN fupin_register.fund_payment.project_id IS 'the project it is paid for; NULL = no project, or not traced';
COMMENT ON COLUMN fupin_register.fund_payment.project_division IS 'the place whose project it is; NULL = no project is named';
COMMENT ON COLUMN fupin_register.fund_payment.household_id IS 'the household it is for; NULL = not for one household, or not traced';
COMMENT ON COLUMN fupin_register.fund_payment.housing_case_id IS
    'the housing case it subsidises; NULL = none (MEILAN-2019-11-3c)';
COMMENT ON COLUMN fupin_register.fund_payment.payee IS
    'name of the one who was paid; masked in the reports of readers; NULL = unknown';
COMMENT ON COLUMN fupin_register.fund_payment.payee_kind IS
    'what the payee is: household, person, collective, government, department, school, hospital, company, cooperative, bank, insurer, other; NULL = unknown';
COMMENT ON COLUMN fupin_register.fund_payment.account_kind IS
    'how it was paid: one_card (the household''s one-card account, 一卡通), bank, company, public, cash, other; NULL = unknown (HAOJIANG-2017-2.6-c, ZHAOQING-2018-10-d)';
COMMENT ON COLUMN fupin_register.fund_payment.own_account IS
    'whether the account is the named household''s own; NULL = unknown (HAOJIANG-2017-2.6-c)';
COMMENT ON COLUMN fupin_register.fund_payment.purpose IS
    'what it was paid for: industry, employment, education, basic_medical, housing, ranger_fee, ... (list fund_purpose); NULL = unknown (HAOJIANG-2017-3.1-c)';
COMMENT ON COLUMN fupin_register.fund_payment.used_for IS
    'what the household in fact used it for (list fund_purpose); NULL = not asked (MEILAN-2019-12-6d)';
COMMENT ON COLUMN fupin_register.fund_payment.amount IS 'amount in yuan, more than 0';
COMMENT ON COLUMN fupin_register.fund_payment.requested_on IS
    'day on which the request for payment came in; NULL = unknown (MEILAN-2019-24-2c)';
COMMENT ON COLUMN fupin_register.fund_payment.paid_on IS 'day on which it was paid';
COMMENT ON COLUMN fupin_register.fund_payment.document_no IS 'number of the voucher; NULL = none named';

-- A statement that pays or passes on first updates the rows of the tranches it touches, in the order of their
-- numbers, and then adds up.  The update makes sessions wait for each other (and ends with a serialization error where
-- the snapshot is older than the other's money); the fixed order keeps two statements from waiting for each other in
-- a circle.  The functions run as the owner, because a balance is right only if everything in it is seen, and without
-- sequential scans, because a session keeps the plans that it made while the tables were empty.

CREATE FUNCTION fupin_register.overdrawn_holders(of_fund_id text, of_division fupin.division)
    RETURNS TABLE (holder text, arrived numeric, passed_on numeric)
    STABLE PARALLEL SAFE
BEGIN ATOMIC
    SELECT flow.holder, sum(flow.arrived), sum(flow.passed_on)
      FROM (SELECT fund.division::text, fund.amount, 0::numeric
              FROM fupin_register.fund
             WHERE fund.fund_id = of_fund_id
               AND fund.division OPERATOR(fupin.=) of_division
            UNION ALL
            SELECT COALESCE(fund_transfer.to_organisation, fund_transfer.division::text), fund_transfer.amount, 0
              FROM fupin_register.fund_transfer
             WHERE fund_transfer.fund_id = of_fund_id
               AND fund_transfer.fund_division OPERATOR(fupin.=) of_division
            UNION ALL
            SELECT COALESCE(fund_transfer.via_organisation, fund_transfer.via_division::text, fund_transfer.fund_division::text),
                   0, fund_transfer.amount
              FROM fupin_register.fund_transfer
             WHERE fund_transfer.fund_id = of_fund_id
               AND fund_transfer.fund_division OPERATOR(fupin.=) of_division) flow (holder, arrived, passed_on)
     GROUP BY flow.holder
    HAVING sum(flow.passed_on) > sum(flow.arrived)
     ORDER BY flow.holder;
END;
COMMENT ON FUNCTION fupin_register.overdrawn_holders(text, fupin.division) IS
    'the places (by code) and organisations that passed on more of a tranche than arrived there, with both amounts in yuan; no row: none did (MEILAN-2019-24-2a)';

CREATE FUNCTION fupin_register.check_payments() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp
    SET enable_seqscan = off
AS $$
DECLARE
    touched   record;
    available numeric;
    paid      numeric;
BEGIN
    FOR touched IN
        SELECT changed.fund_id, changed.fund_division, sum(changed.amount) AS amount
          FROM changed
         GROUP BY changed.fund_id, changed.fund_division
         ORDER BY changed.fund_id, changed.fund_division
    LOOP
        UPDATE fupin_register.fund
           SET amount = fund.amount
         WHERE fund.fund_id = touched.fund_id
           AND fund.division OPERATOR(fupin.=) touched.fund_division
        RETURNING fund.amount INTO available;
        SELECT sum(fund_payment.amount) INTO paid
          FROM fupin_register.fund_payment
         WHERE fund_payment.fund_id = touched.fund_id
           AND fund_payment.fund_division OPERATOR(fupin.=) touched.fund_division;
        IF paid > available THEN
            RAISE EXCEPTION
                USING MESSAGE = format(fupin.message('payments of %s yuan overdraw tranche "%s", of which %s yuan remain'),
                                       touched.amount, touched.fund_id, available - (paid - touched.amount)),
                      ERRCODE = 'check_violation', SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME,
                      CONSTRAINT = 'payments_stay_within_their_tranche',
                      DETAIL = format(fupin.message('What is paid from a tranche never exceeds its amount, here %s yuan.'), available),
                      HINT = fupin.message('Pay the rest from another tranche, or correct the amount.');
        END IF;
    END LOOP;

    -- The transfers are behind the locks of their tranches.
    FOR touched IN
        SELECT changed.transfer_id, changed.transfer_division, sum(changed.amount) AS amount
          FROM changed
         WHERE changed.transfer_id IS NOT NULL
         GROUP BY changed.transfer_id, changed.transfer_division
         ORDER BY changed.transfer_id, changed.transfer_division
    LOOP
        SELECT fund_transfer.amount INTO available
          FROM fupin_register.fund_transfer
         WHERE fund_transfer.transfer_id = touched.transfer_id
           AND fund_transfer.division OPERATOR(fupin.=) touched.transfer_division;
        SELECT sum(fund_payment.amount) INTO paid
          FROM fupin_register.fund_payment
         WHERE fund_payment.transfer_id = touched.transfer_id
           AND fund_payment.transfer_division OPERATOR(fupin.=) touched.transfer_division;
        IF paid > available THEN
            RAISE EXCEPTION
                USING MESSAGE = format(fupin.message('payments of %s yuan overdraw transfer "%s", of which %s yuan remain'),
                                       touched.amount, touched.transfer_id, available - (paid - touched.amount)),
                      ERRCODE = 'check_violation', SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME,
                      CONSTRAINT = 'payments_stay_within_their_transfer',
                      DETAIL = format(fupin.message('What is paid from a transfer never exceeds its amount, here %s yuan.'), available),
                      HINT = fupin.message('Pay the rest from another transfer, or correct the amount.');
        END IF;
    END LOOP;
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION fupin_register.check_payments() IS
    'trigger of fund_payment: refuses a statement whose payments overdraw a tranche or a transfer, naming what remains';

CREATE TRIGGER check_payments_added
    AFTER INSERT ON fupin_register.fund_payment
    REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION fupin_register.check_payments();
CREATE TRIGGER check_payments_changed
    AFTER UPDATE ON fupin_register.fund_payment
    REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION fupin_register.check_payments();

CREATE FUNCTION fupin_register.check_transfers() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp
    SET enable_seqscan = off
AS $$
DECLARE
    tranches  text[];
    divisions fupin.division[];
    overdrawn record;
    added     numeric;
BEGIN
    IF TG_OP = 'UPDATE' THEN
        SELECT array_agg(touched.fund_id ORDER BY touched.fund_id, touched.fund_division),
               array_agg(touched.fund_division ORDER BY touched.fund_id, touched.fund_division) INTO tranches, divisions
          FROM (SELECT changed.fund_id, changed.fund_division FROM changed
                UNION
                SELECT original.fund_id, original.fund_division FROM original) touched;
    ELSE
        SELECT array_agg(touched.fund_id ORDER BY touched.fund_id, touched.fund_division),
               array_agg(touched.fund_division ORDER BY touched.fund_id, touched.fund_division) INTO tranches, divisions
          FROM (SELECT DISTINCT changed.fund_id, changed.fund_division FROM changed) touched;
    END IF;
    FOR position IN 1 .. COALESCE(cardinality(tranches), 0) LOOP
        UPDATE fupin_register.fund
           SET amount = fund.amount
         WHERE fund.fund_id = tranches[position]
           AND fund.division OPERATOR(fupin.=) divisions[position];
    END LOOP;

    SELECT fund.fund_id, fund.division, place.holder, place.arrived, place.passed_on INTO overdrawn
      FROM unnest(tranches, divisions) touched (fund_id, division)
      JOIN fupin_register.fund
        ON fund.fund_id = touched.fund_id
       AND fund.division OPERATOR(fupin.=) touched.division
     CROSS JOIN LATERAL fupin_register.overdrawn_holders(fund.fund_id, fund.division) place
     ORDER BY fund.fund_id, place.holder
     LIMIT 1;
    IF FOUND THEN
        IF TG_OP = 'INSERT' THEN
            SELECT sum(changed.amount) INTO added
              FROM changed
             WHERE changed.fund_id = overdrawn.fund_id
               AND changed.fund_division OPERATOR(fupin.=) overdrawn.division
               AND COALESCE(changed.via_organisation, changed.via_division::text, changed.fund_division::text) = overdrawn.holder;
        END IF;
        RAISE EXCEPTION USING
            MESSAGE = CASE
                WHEN added IS NULL
                    THEN format(fupin.message('tranche "%s" would be overdrawn at %s (MEILAN-2019-24-2a)'), overdrawn.fund_id, overdrawn.holder)
                ELSE format(fupin.message('transfers of %s yuan overdraw tranche "%s" at %s, where %s yuan remain (MEILAN-2019-24-2a)'),
                            added, overdrawn.fund_id, overdrawn.holder, overdrawn.arrived - (overdrawn.passed_on - added))
            END,
            ERRCODE = 'check_violation', SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME,
            CONSTRAINT = 'transfers_stay_within_what_arrived',
            DETAIL = format(fupin.message('Nobody passes on more of a tranche than arrived there: %s yuan arrived, %s yuan would be passed on.'),
                            overdrawn.arrived, overdrawn.passed_on),
            HINT = fupin.message('Record what arrived first, or correct the amount.');
    END IF;

    IF TG_OP <> 'DELETE' THEN
        SELECT changed.transfer_id, changed.amount, paid.amount AS paid INTO overdrawn
          FROM changed
         CROSS JOIN LATERAL (SELECT sum(fund_payment.amount) AS amount
                               FROM fupin_register.fund_payment
                              WHERE fund_payment.transfer_id = changed.transfer_id
                                AND fund_payment.transfer_division OPERATOR(fupin.=) changed.division) paid
         WHERE paid.amount > changed.amount
         ORDER BY changed.transfer_id
         LIMIT 1;
        IF FOUND THEN
            RAISE EXCEPTION
                USING MESSAGE = format(fupin.message('transfer "%s" cannot be %s yuan, since %s yuan are paid from it'),
                                       overdrawn.transfer_id, overdrawn.amount, overdrawn.paid),
                      ERRCODE = 'check_violation', SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME,
                      CONSTRAINT = 'payments_stay_within_their_transfer',
                      DETAIL = fupin.message('What is paid from a transfer never exceeds its amount.');
        END IF;
    END IF;
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION fupin_register.check_transfers() IS
    'trigger of fund_transfer: refuses a statement after which more of a tranche is passed on somewhere than arrived there, naming what remains (MEILAN-2019-24-2a)';

CREATE TRIGGER check_transfers_added
    AFTER INSERT ON fupin_register.fund_transfer
    REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION fupin_register.check_transfers();
CREATE TRIGGER check_transfers_changed
    AFTER UPDATE ON fupin_register.fund_transfer
    REFERENCING OLD TABLE AS original NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION fupin_register.check_transfers();
CREATE TRIGGER check_transfers_removed
    AFTER DELETE ON fupin_register.fund_transfer
    REFERENCING OLD TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION fupin_register.check_transfers();

-- A tranche may come after its payments in a transaction that loads in any order, and its amount may be corrected.
CREATE FUNCTION fupin_register.check_tranche() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp
    SET enable_seqscan = off
AS $$
DECLARE
    paid  numeric;
    place record;
BEGIN
    SELECT sum(fund_payment.amount) INTO paid
      FROM fupin_register.fund_payment
     WHERE fund_payment.fund_id = NEW.fund_id
       AND fund_payment.fund_division OPERATOR(fupin.=) NEW.division;
    IF paid > NEW.amount THEN
        RAISE EXCEPTION
            USING MESSAGE = format(fupin.message('tranche "%s" cannot be %s yuan, since %s yuan are paid from it'), NEW.fund_id, NEW.amount, paid),
                  ERRCODE = 'check_violation', SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME,
                  CONSTRAINT = 'payments_stay_within_their_tranche',
                  DETAIL = fupin.message('What is paid from a tranche never exceeds its amount.');
    END IF;
    SELECT * INTO place
      FROM fupin_register.overdrawn_holders(NEW.fund_id, NEW.division)
     LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION
            USING MESSAGE = format(fupin.message('tranche "%s" cannot be %s yuan, since it would be overdrawn at %s (MEILAN-2019-24-2a)'),
                                   NEW.fund_id, NEW.amount, place.holder),
                  ERRCODE = 'check_violation', SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME,
                  CONSTRAINT = 'transfers_stay_within_what_arrived',
                  DETAIL = format(fupin.message('Nobody passes on more of a tranche than arrived there: %s yuan arrived, %s yuan are passed on.'),
                                  place.arrived, place.passed_on);
    END IF;
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION fupin_register.check_tranche() IS
    'trigger of fund: refuses an amount that is less than what is paid or passed on already';

CREATE TRIGGER check_tranche_added
    AFTER INSERT ON fupin_register.fund
    FOR EACH ROW EXECUTE FUNCTION fupin_register.check_tranche();
CREATE TRIGGER check_tranche_changed
    AFTER UPDATE ON fupin_register.fund
    FOR EACH ROW
    WHEN (NEW.amount < OLD.amount OR NEW.division::bigint <> OLD.division::bigint)
    EXECUTE FUNCTION fupin_register.check_tranche();
