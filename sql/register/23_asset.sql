-- Asset-income projects: the principal, who holds shares of it, and what they are paid
-- (HEYUAN-2019-2.3-b to HEYUAN-2019-2.3-g, ZHAOQING-2018-3-b to ZHAOQING-2018-3-e).

CREATE TABLE fupin_register.asset_project (
    asset_project_id      varchar(32)    NOT NULL,
    division              fupin.division NOT NULL,
    project_id            varchar(32),
    project_division      fupin.division,
    kind                  fupin_register.code NOT NULL DEFAULT 'asset_income',
    title                 varchar(200)   NOT NULL,
    operator              varchar(128),
    model                 text,
    holder_kind           text,
    principal             numeric(16,2),
    collateral_value      numeric(16,2),
    started_on            date,
    dividend_end_on       date,
    dividend_without_end  boolean,
    closed_on             date,
    total_shares          numeric(16,4),
    guaranteed_amount     numeric(16,2),
    risk_controlled       boolean,
    deposit_soliciting    boolean,
    cashing_out           boolean,
    operator_capable      boolean,
    operator_willing      boolean,
    operator_employs      boolean,
    operator_profitable   boolean,
    risk_checked_on       date,
    term_checked_on       date,
    dividend_checked_on   date,
    facts                 jsonb          NOT NULL DEFAULT '{}',
    PRIMARY KEY (asset_project_id, division),
    CONSTRAINT asset_project_id_is_unique UNIQUE (asset_project_id),
    CONSTRAINT asset_of_a_known_project FOREIGN KEY (project_id, project_division)
        REFERENCES fupin_register.project (project_id, division) MATCH FULL ON UPDATE CASCADE DEFERRABLE,
    CONSTRAINT asset_project_id_not_blank CHECK (pg_catalog.btrim(asset_project_id) <> ''),
    CONSTRAINT title_not_blank CHECK (pg_catalog.btrim(title) <> ''),
    CONSTRAINT model_is_a_known_code
        CHECK (model IN ('guaranteed_plus_share', 'fixed_dividend', 'share', 'rent', 'other')),
    CONSTRAINT holder_kind_is_a_known_code
        CHECK (holder_kind IN ('collective_organisation', 'households', 'company', 'other')),
    CONSTRAINT principal_is_more_than_nothing CHECK (principal > 0 AND principal <> 'NaN'),
    CONSTRAINT amounts_are_numbers_not_negative
        CHECK ((collateral_value >= 0 AND collateral_value <> 'NaN') IS NOT FALSE
               AND (guaranteed_amount >= 0 AND guaranteed_amount <> 'NaN') IS NOT FALSE),
    CONSTRAINT total_shares_are_more_than_none CHECK (total_shares > 0 AND total_shares <> 'NaN'),
    CONSTRAINT days_are_days
        CHECK (pg_catalog.isfinite(started_on) IS NOT FALSE AND pg_catalog.isfinite(closed_on) IS NOT FALSE
               AND pg_catalog.isfinite(risk_checked_on) IS NOT FALSE AND pg_catalog.isfinite(term_checked_on) IS NOT FALSE
               AND pg_catalog.isfinite(dividend_checked_on) IS NOT FALSE),
    CONSTRAINT dividend_end_on_is_a_day_not_before_started_on
        CHECK (pg_catalog.isfinite(dividend_end_on) AND dividend_end_on >= started_on),
    CONSTRAINT what_has_no_end_has_no_last_day CHECK (NOT (dividend_without_end AND dividend_end_on IS NOT NULL)),
    CONSTRAINT facts_are_one_json_object CHECK (pg_catalog.jsonb_typeof(facts) = 'object')
);
CREATE INDEX asset_project_division ON fupin_register.asset_project (division);
CREATE INDEX asset_project_project ON fupin_register.asset_project (project_id, project_division) WHERE project_id IS NOT NULL;
COMMENT ON TABLE fupin_register.asset_project IS
    'projects that put poverty money to work and pay dividends from it (资产收益扶贫)';
COMMENT ON COLUMN fupin_register.asset_project.asset_project_id IS 'number of the asset project in the register, at most 32 characters';
COMMENT ON COLUMN fupin_register.asset_project.division IS 'the place whose asset it is';
COMMENT ON COLUMN fupin_register.asset_project.project_id IS 'the project of the library behind it; NULL = none, or unknown';
COMMENT ON COLUMN fupin_register.asset_project.project_division IS 'the place whose project it is; NULL = no project is named';
COMMENT ON COLUMN fupin_register.asset_project.kind IS
    'asset_income, industry, tourism, leading_enterprise, ... (list asset_project_kind)';
COMMENT ON COLUMN fupin_register.asset_project.title IS 'name of the asset project';
COMMENT ON COLUMN fupin_register.asset_project.operator IS 'who runs it; NULL = unknown (ZHAOQING-2018-3-e)';
COMMENT ON COLUMN fupin_register.asset_project.model IS
    'how it pays: guaranteed_plus_share (保底收益+按股分红), fixed_dividend, share, rent, other; NULL = unknown (HEYUAN-2019-2.3-e)';
COMMENT ON COLUMN fupin_register.asset_project.holder_kind IS
    'who holds the asset: collective_organisation, households, company, other; NULL = unknown (ZHAOQING-2018-3-c)';
COMMENT ON COLUMN fupin_register.asset_project.principal IS 'what was put in, in yuan, more than 0; NULL = unknown';
COMMENT ON COLUMN fupin_register.asset_project.collateral_value IS
    'value of the physical collateral in yuan; 0 = there is none; NULL = unknown (HEYUAN-2019-2.3-b)';
COMMENT ON COLUMN fupin_register.asset_project.started_on IS 'day on which it began; NULL = unknown';
COMMENT ON COLUMN fupin_register.asset_project.dividend_end_on IS
    'last day for which dividends are paid; NULL = unknown, or they have no end (HEYUAN-2019-2.3-c)';
COMMENT ON COLUMN fupin_register.asset_project.dividend_without_end IS
    'true: dividends are agreed without an end; NULL = unknown, or there is a last day (HEYUAN-2019-2.3-c)';
COMMENT ON COLUMN fupin_register.asset_project.closed_on IS 'day on which it was wound up; NULL = it runs';
COMMENT ON COLUMN fupin_register.asset_project.total_shares IS 'shares in all; NULL = unknown, or not divided';
COMMENT ON COLUMN fupin_register.asset_project.guaranteed_amount IS
    'yearly dividend that is guaranteed to each holder, in yuan; NULL = unknown, or nothing is guaranteed (HEYUAN-2019-2.3-e)';
COMMENT ON COLUMN fupin_register.asset_project.risk_controlled IS
    'whether its risk was assessed as controlled; NULL = not assessed (HEYUAN-2019-2.3-b)';
COMMENT ON COLUMN fupin_register.asset_project.deposit_soliciting IS
    'whether deposits are solicited by it; NULL = not checked (HEYUAN-2019-2.3-d)';
COMMENT ON COLUMN fupin_register.asset_project.cashing_out IS
    'whether money is cashed out of it against high returns; NULL = not checked (HEYUAN-2019-2.3-d)';
COMMENT ON COLUMN fupin_register.asset_project.operator_capable IS 'whether the operator is able; NULL = not checked (ZHAOQING-2018-3-e)';
COMMENT ON COLUMN fupin_register.asset_project.operator_willing IS 'whether the operator is willing; NULL = not checked (ZHAOQING-2018-3-e)';
COMMENT ON COLUMN fupin_register.asset_project.operator_employs IS 'whether the operator gives work; NULL = not checked (ZHAOQING-2018-3-e)';
COMMENT ON COLUMN fupin_register.asset_project.operator_profitable IS 'whether the operator makes a profit; NULL = not checked (ZHAOQING-2018-3-e)';
COMMENT ON COLUMN fupin_register.asset_project.risk_checked_on IS
    'day of the first self-inspection, of risk and collateral; NULL = not inspected (HEYUAN-2019-2.3-a, HEYUAN-2019-2.3-b)';
COMMENT ON COLUMN fupin_register.asset_project.term_checked_on IS
    'day of the second, of the term; NULL = not inspected (HEYUAN-2019-2.3-c)';
COMMENT ON COLUMN fupin_register.asset_project.dividend_checked_on IS
    'day of the third, of the dividend; NULL = not inspected (HEYUAN-2019-2.3-d)';
COMMENT ON COLUMN fupin_register.asset_project.facts IS
    'further facts by key, read in criteria as facts.key; an absent key is unknown';

CREATE TABLE fupin_register.asset_share (
    asset_share_id   varchar(32)    NOT NULL,
    division         fupin.division NOT NULL,
    asset_project_id varchar(32)    NOT NULL,
    asset_division   fupin.division NOT NULL,
    holder_kind      text           NOT NULL DEFAULT 'household',
    household_id     varchar(32),
    shares           numeric(16,4),
    contribution     numeric(16,2),
    applied_on       date,
    admitted_on      date,
    left_on          date,
    PRIMARY KEY (asset_share_id, division),
    CONSTRAINT share_in_a_known_asset_project FOREIGN KEY (asset_project_id, asset_division)
        REFERENCES fupin_register.asset_project (asset_project_id, division) ON UPDATE CASCADE DEFERRABLE,
    CONSTRAINT share_of_a_known_household FOREIGN KEY (household_id, division)
        REFERENCES fupin_register.household (household_id, division) ON UPDATE CASCADE DEFERRABLE,
    CONSTRAINT asset_share_id_not_blank CHECK (pg_catalog.btrim(asset_share_id) <> ''),
    CONSTRAINT holder_kind_is_household_village_collective_or_other
        CHECK (holder_kind IN ('household', 'village_collective', 'other')),
    CONSTRAINT a_household_that_holds_is_named CHECK ((holder_kind = 'household') = (household_id IS NOT NULL)),
    CONSTRAINT shares_are_a_number_not_negative CHECK (shares >= 0 AND shares <> 'NaN'),
    CONSTRAINT contribution_is_a_number_not_negative CHECK (contribution >= 0 AND contribution <> 'NaN'),
    CONSTRAINT applied_on_is_a_day CHECK (pg_catalog.isfinite(applied_on)),
    CONSTRAINT admitted_on_is_a_day_not_before_applied_on CHECK (pg_catalog.isfinite(admitted_on) AND admitted_on >= applied_on),
    CONSTRAINT left_on_is_a_day_not_before_admitted_on CHECK (pg_catalog.isfinite(left_on) AND left_on >= admitted_on)
);
CREATE INDEX asset_share_division ON fupin_register.asset_share (division);
CREATE INDEX asset_share_asset_project ON fupin_register.asset_share (asset_project_id, asset_division);
CREATE INDEX asset_share_household ON fupin_register.asset_share (household_id, division) WHERE household_id IS NOT NULL;
COMMENT ON TABLE fupin_register.asset_share IS
    'who holds a share of an asset project, and who waits for one (ZHAOQING-2018-3-d)';
COMMENT ON COLUMN fupin_register.asset_share.asset_share_id IS 'number of the share in the register, at most 32 characters';
COMMENT ON COLUMN fupin_register.asset_share.division IS 'village where the household lives, or place of the other holder';
COMMENT ON COLUMN fupin_register.asset_share.asset_project_id IS 'the asset project';
COMMENT ON COLUMN fupin_register.asset_share.asset_division IS 'the place whose asset it is';
COMMENT ON COLUMN fupin_register.asset_share.holder_kind IS 'household, village_collective, other (HEYUAN-2019-2.3-g)';
COMMENT ON COLUMN fupin_register.asset_share.household_id IS 'the household that holds it; NULL = the holder is none';
COMMENT ON COLUMN fupin_register.asset_share.shares IS 'how many of the total_shares; NULL = unknown, or not admitted yet';
COMMENT ON COLUMN fupin_register.asset_share.contribution IS
    'what the land, house, facility or forest that the holder put in is worth, in yuan; NULL = unknown, or nothing was put in (HAOJIANG-2017-3.4-c)';
COMMENT ON COLUMN fupin_register.asset_share.applied_on IS 'day on which the holder asked for it; NULL = unknown';
COMMENT ON COLUMN fupin_register.asset_share.admitted_on IS 'day on which the holder was admitted; NULL = still waiting';
COMMENT ON COLUMN fupin_register.asset_share.left_on IS 'day on which the holder left; NULL = still a holder, or never admitted';

CREATE TABLE fupin_register.dividend (
    dividend_id      varchar(32)    NOT NULL,
    division         fupin.division NOT NULL,
    asset_project_id varchar(32)    NOT NULL,
    asset_division   fupin.division NOT NULL,
    household_id     varchar(32),
    year             integer,
    due_on           date,
    amount           numeric(14,2),
    paid_on          date,
    paid_amount      numeric(14,2),
    from_profit      boolean,
    from_principal   boolean,
    PRIMARY KEY (dividend_id, division),
    CONSTRAINT dividend_of_a_known_asset_project FOREIGN KEY (asset_project_id, asset_division)
        REFERENCES fupin_register.asset_project (asset_project_id, division) ON UPDATE CASCADE DEFERRABLE,
    CONSTRAINT dividend_to_a_known_household FOREIGN KEY (household_id, division)
        REFERENCES fupin_register.household (household_id, division) ON UPDATE CASCADE DEFERRABLE,
    CONSTRAINT dividend_id_not_blank CHECK (pg_catalog.btrim(dividend_id) <> ''),
    CONSTRAINT year_between_2000_and_2099 CHECK (year BETWEEN 2000 AND 2099),
    CONSTRAINT due_on_is_a_day CHECK (pg_catalog.isfinite(due_on)),
    CONSTRAINT paid_on_is_a_day CHECK (pg_catalog.isfinite(paid_on)),
    CONSTRAINT what_is_paid_has_its_day CHECK (paid_amount IS NULL OR paid_on IS NOT NULL),
    CONSTRAINT amounts_are_numbers_not_negative
        CHECK ((amount >= 0 AND amount <> 'NaN') IS NOT FALSE AND (paid_amount >= 0 AND paid_amount <> 'NaN') IS NOT FALSE)
);
CREATE INDEX dividend_division ON fupin_register.dividend (division, due_on);
CREATE INDEX dividend_asset_project ON fupin_register.dividend (asset_project_id, asset_division);
CREATE INDEX dividend_household ON fupin_register.dividend (household_id, division) WHERE household_id IS NOT NULL;
COMMENT ON TABLE fupin_register.dividend IS
    'dividends due and paid, one row a holder and payment (HEYUAN-2019-2.3-g, MEILAN-2019-24-3c)';
COMMENT ON COLUMN fupin_register.dividend.dividend_id IS 'number of the dividend in the register, at most 32 characters';
COMMENT ON COLUMN fupin_register.dividend.division IS 'village where the household lives, or place of the other holder';
COMMENT ON COLUMN fupin_register.dividend.asset_project_id IS 'the asset project that pays it';
COMMENT ON COLUMN fupin_register.dividend.asset_division IS 'the place whose asset it is';
COMMENT ON COLUMN fupin_register.dividend.household_id IS 'the household it is due to; NULL = a holder that is no household';
COMMENT ON COLUMN fupin_register.dividend.year IS 'the year it is for; NULL = unknown';
COMMENT ON COLUMN fupin_register.dividend.due_on IS 'day on which it is due; NULL = no day was agreed, or unknown';
COMMENT ON COLUMN fupin_register.dividend.amount IS 'what is due, in yuan; NULL = unknown';
COMMENT ON COLUMN fupin_register.dividend.paid_on IS 'day on which it was paid; NULL = not paid';
COMMENT ON COLUMN fupin_register.dividend.paid_amount IS 'what was paid, in yuan; NULL = not paid, or unknown';
COMMENT ON COLUMN fupin_register.dividend.from_profit IS
    'whether there was a profit to pay it from; NULL = unknown (MEILAN-2019-24-3c)';
COMMENT ON COLUMN fupin_register.dividend.from_principal IS
    'whether it was paid out of the principal; NULL = unknown (MEILAN-2019-24-3c)';
