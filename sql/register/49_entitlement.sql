-- What papers promise households and the people in them, and what they were paid.
--
-- The catalogue is asked once for each policy home and year, and the entitlements of a place and year come as arrays, so
-- that one pass over the facts answers them all (compare rule_set).  A payment names a household, a kind of money and a
-- purpose, but neither a person nor an entitlement: it is read as money of its pool, which is what all entitlements of
-- one household and year have in common that name the same kind of money, purpose and payer.  Out of a pool the amounts
-- that are known are served first, in a fixed order; what is left over is of the last claim.

-- The months of a year whose last day is governed and over, for amounts a month.
CREATE FUNCTION fupin_register.months_due(year integer, governs daterange, as_of date) RETURNS integer
    IMMUTABLE PARALLEL SAFE
    RETURN (SELECT pg_catalog.count(*)
              FROM pg_catalog.generate_series(1, 12) month (number)
             CROSS JOIN LATERAL (SELECT (pg_catalog.make_date($1, month.number, 1) + interval '1 month - 1 day')::date AS last_day) day
             WHERE $2 @> day.last_day
               AND day.last_day <= $3);
COMMENT ON FUNCTION fupin_register.months_due(integer, daterange, date) IS
    'how many months of a year have ended by a day under a paper: a month is governed as on its last day; 0 to 12';

CREATE VIEW fupin_register.entitlement_law WITH (security_barrier) AS
    WITH home_year AS MATERIALIZED (
        SELECT policy.policy_key,
               policy.home,
               policy.year,
               policy.on_day
          FROM fupin_register.policy
         WHERE policy.subject = 'household'
    ), winner AS (
        -- the winning order of fupin.governing_entitlements(), for all homes, years and keys at once
        SELECT DISTINCT ON (home_year.policy_key, entitlement.key)
               home_year.policy_key,
               home_year.home,
               home_year.year,
               entitlement.*
          FROM home_year
          JOIN fupin.entitlement
            ON entitlement.division OPERATOR(fupin.@>) home_year.home
           AND CASE entitlement.period
                   -- once: by the facts of its last year, or of the running one
                   WHEN 'once'
                   THEN pg_catalog.lower(entitlement.valid) <= home_year.on_day
                        AND home_year.year = pg_catalog.date_part('year', LEAST(pg_catalog.upper(entitlement.valid) - 1, fupin.as_of()))::integer
                   ELSE entitlement.valid @> home_year.on_day
               END
          JOIN fupin.document ON document.document_id = entitlement.document_id
         ORDER BY home_year.policy_key,
                  entitlement.key,
                  fupin.level(entitlement.division) DESC,
                  entitlement.shipped,
                  COALESCE(document.issued, pg_catalog.lower(document.valid)) DESC,
                  entitlement.entitlement_id COLLATE "C"
    )
    SELECT winner.policy_key || '/' || winner.entitlement_id AS law_key,
           winner.policy_key,
           winner.home,
           winner.year,
           winner.entitlement_id,
           winner.key,
           winner.document_id,
           winner.rule_id,
           winner.subject,
           winner.fund_kind,
           winner.purpose,
           winner.payer,
           winner.year || '/' || CASE winner.period WHEN 'once' THEN 'once' ELSE 'year' END
               || '/' || COALESCE(winner.fund_kind, '') || '/' || COALESCE(winner.purpose, '') || '/' || COALESCE(winner.payer, '') AS pool,
           winner.scope,
           CASE WHEN fupin.basis_rank(winner.basis) <= fupin.basis_rank(fupin.accept_basis()) THEN winner.formula END AS formula,
           winner.comparison,
           winner.period,
           CASE winner.period WHEN 'month' THEN fupin_register.months_due(winner.year, winner.valid, fupin.as_of()) ELSE 1 END AS periods,
           CASE winner.period
               WHEN 'month' THEN false
               WHEN 'year' THEN fupin.as_of() <= pg_catalog.make_date(winner.year, 12, 31)
               ELSE COALESCE(pg_catalog.upper(winner.valid) > fupin.as_of(), true)
           END AS running,
           winner.payee_rule,
           winner.strength,
           winner.title_zh
      FROM winner
     WHERE winner.subject IN ('household', 'person')
       AND NOT winner.disabled;
COMMENT ON VIEW fupin_register.entitlement_law IS
    'the entitlements of households and persons that govern each policy home and year, one a key; one that is due once stands with the last year of its paper, or the running one';
COMMENT ON COLUMN fupin_register.entitlement_law.law_key IS 'policy_key and entitlement_id in one text';
COMMENT ON COLUMN fupin_register.entitlement_law.policy_key IS 'home and year: policy_key(home, year, household)';
COMMENT ON COLUMN fupin_register.entitlement_law.home IS 'the policy home';
COMMENT ON COLUMN fupin_register.entitlement_law.year IS 'calendar year of the facts';
COMMENT ON COLUMN fupin_register.entitlement_law.entitlement_id IS 'the entitlement';
COMMENT ON COLUMN fupin_register.entitlement_law.key IS 'what it is called in every paper';
COMMENT ON COLUMN fupin_register.entitlement_law.document_id IS 'the paper';
COMMENT ON COLUMN fupin_register.entitlement_law.rule_id IS 'the rule that it expresses; NULL = one''s own without one';
COMMENT ON COLUMN fupin_register.entitlement_law.subject IS 'household or person';
COMMENT ON COLUMN fupin_register.entitlement_law.fund_kind IS 'kind of money that counts (list fund_kind); NULL = any';
COMMENT ON COLUMN fupin_register.entitlement_law.purpose IS 'purpose for which money counts (list fund_purpose); NULL = any';
COMMENT ON COLUMN fupin_register.entitlement_law.payer IS 'who must pay it (list payer); NULL = whoever pays';
COMMENT ON COLUMN fupin_register.entitlement_law.pool IS 'year (or once), kind of money, purpose and payer in one text: entitlements with the same are paid out of one pool';
COMMENT ON COLUMN fupin_register.entitlement_law.scope IS 'the condition under which it is due; NULL = always';
COMMENT ON COLUMN fupin_register.entitlement_law.formula IS 'the amount a period; NULL = its evidence is weaker than fupin.accept_basis() allows';
COMMENT ON COLUMN fupin_register.entitlement_law.comparison IS 'how what was paid compares (list comparison)';
COMMENT ON COLUMN fupin_register.entitlement_law.period IS 'for how long the amount is (list entitlement_period)';
COMMENT ON COLUMN fupin_register.entitlement_law.periods IS 'how many periods are due: 1, and of an amount a month the months of the year that have ended by fupin.as_of()';
COMMENT ON COLUMN fupin_register.entitlement_law.running IS 'whether there is still time to pay: the year, or of what is due once the paper, has not ended; of a month that is due never';
COMMENT ON COLUMN fupin_register.entitlement_law.payee_rule IS 'to whose account: one_card, village, insurer; NULL = not said';
COMMENT ON COLUMN fupin_register.entitlement_law.strength IS 'how strongly the paper demands it (list strength)';
COMMENT ON COLUMN fupin_register.entitlement_law.title_zh IS 'its Chinese title';

CREATE VIEW fupin_register.entitlement_set WITH (security_barrier) AS
    SELECT law.policy_key,
           law.subject,
           pg_catalog.array_agg(law.law_key ORDER BY law.law_key) AS law_keys,
           pg_catalog.array_agg(law.scope ORDER BY law.law_key) AS scopes,
           pg_catalog.array_agg(law.formula ORDER BY law.law_key) AS formulas
      FROM fupin_register.entitlement_law law
     GROUP BY law.policy_key,
              law.subject;
COMMENT ON VIEW fupin_register.entitlement_set IS 'the rows of entitlement_law gathered by home, year and kind of subject';
COMMENT ON COLUMN fupin_register.entitlement_set.policy_key IS 'home and year: policy_key(home, year, household)';
COMMENT ON COLUMN fupin_register.entitlement_set.subject IS 'household or person';
COMMENT ON COLUMN fupin_register.entitlement_set.law_keys IS 'the entitlements, as law_key';
COMMENT ON COLUMN fupin_register.entitlement_set.scopes IS 'their scopes, in the same order; an element is NULL where none narrows it';
COMMENT ON COLUMN fupin_register.entitlement_set.formulas IS 'their formulas';

-- Somebody known to be out of scope, or not on the register, claims nothing.
CREATE VIEW fupin_register.entitlement_claim WITH (security_barrier) AS
    WITH entitlement_set AS MATERIALIZED (
        SELECT * FROM fupin_register.entitlement_set
    )
    SELECT 'person' AS subject,
           person.person_id::text AS subject_id,
           person.household_id,
           person.division,
           person.year,
           entitled.law_key,
           answer.applies,
           fupin.amount(person, entitled.formula) AS amount
      FROM fupin_register.person_fact person
      LEFT JOIN fupin_register.policy_home ON policy_home.division OPERATOR(fupin.=) person.division
      LEFT JOIN entitlement_set entitlements
        ON entitlements.policy_key = fupin_register.policy_key(policy_home.home, person.year, 'household')
       AND entitlements.subject = 'person'
     CROSS JOIN LATERAL ROWS FROM (pg_catalog.unnest(entitlements.law_keys), pg_catalog.unnest(entitlements.scopes),
                                   pg_catalog.unnest(entitlements.formulas)) entitled (law_key, scope, formula)
     -- OFFSET 0: answered once, though it is filtered by and shown
     CROSS JOIN LATERAL (SELECT CASE WHEN entitled.scope IS NULL THEN true ELSE fupin.passed(fupin.assess(person, entitled.scope)) END AS applies OFFSET 0) answer
     WHERE person.on_register
       AND answer.applies IS NOT FALSE
     UNION ALL
    SELECT 'household',
           household.household_id::text,
           household.household_id,
           household.division,
           household.year,
           entitled.law_key,
           answer.applies,
           fupin.amount(household, entitled.formula)
      FROM fupin_register.household_fact household
      LEFT JOIN fupin_register.policy_home ON policy_home.division OPERATOR(fupin.=) household.division
      LEFT JOIN entitlement_set entitlements
        ON entitlements.policy_key = fupin_register.policy_key(policy_home.home, household.year, 'household')
       AND entitlements.subject = 'household'
     CROSS JOIN LATERAL ROWS FROM (pg_catalog.unnest(entitlements.law_keys), pg_catalog.unnest(entitlements.scopes),
                                   pg_catalog.unnest(entitlements.formulas)) entitled (law_key, scope, formula)
     -- OFFSET 0: answered once, though it is filtered by and shown
     CROSS JOIN LATERAL (SELECT CASE WHEN entitled.scope IS NULL THEN true ELSE fupin.passed(fupin.assess(household, entitled.scope)) END AS applies OFFSET 0) answer
     WHERE household.on_register
       AND answer.applies IS NOT FALSE;
COMMENT ON VIEW fupin_register.entitlement_claim IS
    'households and persons of the register, each with the entitlements that are due to it or may be, by year';
COMMENT ON COLUMN fupin_register.entitlement_claim.subject IS 'household or person';
COMMENT ON COLUMN fupin_register.entitlement_claim.subject_id IS 'its number';
COMMENT ON COLUMN fupin_register.entitlement_claim.household_id IS 'the household that it is, or is of';
COMMENT ON COLUMN fupin_register.entitlement_claim.division IS 'village or community';
COMMENT ON COLUMN fupin_register.entitlement_claim.year IS 'calendar year of the facts';
COMMENT ON COLUMN fupin_register.entitlement_claim.law_key IS 'the entitlement, as governing the place and year';
COMMENT ON COLUMN fupin_register.entitlement_claim.applies IS 'whether it is due: true, or NULL = unknown';
COMMENT ON COLUMN fupin_register.entitlement_claim.amount IS 'the amount a period, in yuan; NULL = unknown';

-- What each household was paid out of each pool.
CREATE VIEW fupin_register.entitlement_pool WITH (security_barrier) AS
    WITH law AS MATERIALIZED (
        SELECT * FROM fupin_register.entitlement_law
    ), home AS MATERIALIZED (
        SELECT pool.home,
               pg_catalog.array_agg(pool.pool) AS pools,
               pg_catalog.array_agg(pool.year) AS years,
               pg_catalog.array_agg(pool.once) AS once,
               pg_catalog.array_agg(pool.fund_kind) AS fund_kinds,
               pg_catalog.array_agg(pool.purpose) AS purposes,
               pg_catalog.array_agg(pool.payer) AS payers
          FROM (SELECT DISTINCT
                       law.home,
                       law.pool,
                       law.year,
                       law.period = 'once' AS once,
                       law.fund_kind,
                       law.purpose,
                       law.payer
                  FROM law) pool
         GROUP BY pool.home
    )
    SELECT payment.household_id,
           payment.division,
           pool.year,
           pool.pool,
           home.home,
           pg_catalog.sum(payment.amount) AS amount,
           pg_catalog.min(payment.amount) AS least_amount,
           pg_catalog.count(*) AS payments,
           CASE WHEN pg_catalog.bool_or(NOT way.own_card) THEN true WHEN pg_catalog.bool_and(way.own_card IS NOT NULL) THEN false END AS not_own_card,
           CASE WHEN pg_catalog.bool_or(payment.payee_kind <> 'insurer') THEN true WHEN pg_catalog.bool_and(payment.payee_kind IS NOT NULL) THEN false END AS not_insurer,
           CASE WHEN pg_catalog.bool_or(payment.payee_kind <> 'collective') THEN true WHEN pg_catalog.bool_and(payment.payee_kind IS NOT NULL) THEN false END AS not_village
      FROM fupin_register.fund_payment payment
     CROSS JOIN LATERAL (SELECT payment.account_kind = 'one_card' AND payment.own_account AS own_card) way
      LEFT JOIN fupin_register.fund
        ON fund.fund_id = payment.fund_id
       AND fund.division OPERATOR(fupin.=) payment.fund_division
      LEFT JOIN fupin_register.policy_home ON policy_home.division OPERATOR(fupin.=) payment.division
      LEFT JOIN home ON home.home OPERATOR(fupin.=) policy_home.home
     CROSS JOIN LATERAL ROWS FROM (pg_catalog.unnest(home.pools), pg_catalog.unnest(home.years), pg_catalog.unnest(home.once),
                                   pg_catalog.unnest(home.fund_kinds), pg_catalog.unnest(home.purposes),
                                   pg_catalog.unnest(home.payers)) pool (pool, year, once, fund_kind, purpose, payer)
     WHERE payment.household_id IS NOT NULL
       AND payment.housing_case_id IS NULL
       AND payment.paid_on <= fupin.as_of()
       AND payment.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
       AND (pool.once
            OR pool.year = pg_catalog.date_part('year', payment.paid_on)::integer)
       AND COALESCE(pool.fund_kind = fund.kind, pool.fund_kind IS NULL)
       AND COALESCE(pool.purpose = payment.purpose, pool.purpose IS NULL)
       AND COALESCE(pool.payer = fupin_register.payer(fund.source_level, fund.kind, fund.division), pool.payer IS NULL)
     GROUP BY payment.household_id,
              payment.division,
              pool.year,
              pool.pool,
              home.home;
COMMENT ON VIEW fupin_register.entitlement_pool IS
    'what households were paid until fupin.as_of() out of each pool, housing subsidies apart; what is due once is paid in any year, all else in its own';
COMMENT ON COLUMN fupin_register.entitlement_pool.household_id IS 'the household';
COMMENT ON COLUMN fupin_register.entitlement_pool.division IS 'village or community';
COMMENT ON COLUMN fupin_register.entitlement_pool.year IS 'the year that it was paid for';
COMMENT ON COLUMN fupin_register.entitlement_pool.pool IS 'the pool (entitlement_law.pool)';
COMMENT ON COLUMN fupin_register.entitlement_pool.home IS 'the policy home of the place';
COMMENT ON COLUMN fupin_register.entitlement_pool.amount IS 'paid in all, in yuan';
COMMENT ON COLUMN fupin_register.entitlement_pool.least_amount IS 'the smallest of the payments, in yuan';
COMMENT ON COLUMN fupin_register.entitlement_pool.payments IS 'how many payments';
COMMENT ON COLUMN fupin_register.entitlement_pool.not_own_card IS 'whether one went elsewhere than to the household''s own one-card account; NULL = none is known to, and of one it is unknown';
COMMENT ON COLUMN fupin_register.entitlement_pool.not_insurer IS 'whether one went to somebody else than an insurer; NULL likewise';
COMMENT ON COLUMN fupin_register.entitlement_pool.not_village IS 'whether one went to somebody else than a village collective; NULL likewise';

CREATE VIEW fupin_register.entitlement_due WITH (security_barrier) AS
    WITH law AS MATERIALIZED (
        -- numbered, so that what is sorted is short; of a list the planner expects ten
        SELECT law.*,
               pg_catalog.row_number() OVER (ORDER BY law.law_key) AS law_no,
               pg_catalog.dense_rank() OVER (ORDER BY law.pool) AS pool_no
          FROM pg_catalog.unnest(ARRAY(SELECT law FROM fupin_register.entitlement_law law)) law
    ), claim AS (
        SELECT claim.subject,
               claim.subject_id,
               claim.household_id,
               claim.division,
               law.law_no,
               law.pool_no,
               claim.applies,
               pg_catalog.round(claim.amount, 2) AS period_amount,
               CASE WHEN claim.applies THEN pg_catalog.round(claim.amount, 2) * law.periods END AS required,
               -- what is known is served first; a claim to anything at all takes what is left
               CASE
                   WHEN claim.applies AND law.comparison = 'something' THEN 3
                   WHEN claim.applies AND claim.amount IS NOT NULL THEN 1
                   ELSE 2
               END AS rank,
               law.periods,
               law.payee_rule,
               NULL::fupin_register.entitlement_pool AS paid
          FROM fupin_register.entitlement_claim claim
          LEFT JOIN law ON law.law_key = claim.law_key
         UNION ALL
        -- What was paid comes before all claims to it, as the household's own claim: to nothing if nothing can be due.  It stays where
        -- nobody else claims the money and only an entitlement can be meant by it: of those it could be, the first.
        SELECT 'household',
               paid.household_id,
               paid.household_id,
               paid.division,
               first.law_no,
               first.pool_no,
               CASE WHEN known.ineligible THEN false END,
               NULL,
               CASE WHEN known.ineligible THEN 0 END,
               0,
               first.expected_payments,
               first.payee_rule,
               paid
          FROM fupin_register.entitlement_pool paid
          LEFT JOIN (SELECT DISTINCT ON (law.home, law.pool_no)
                            law.home::bigint || '/' || law.pool AS home_pool,
                            law.law_no,
                            law.pool_no,
                            law.payee_rule,
                            pg_catalog.max(law.periods) OVER (PARTITION BY law.home, law.pool_no) AS expected_payments,
                            pg_catalog.bool_or(law.subject = 'person') OVER (PARTITION BY law.home, law.pool_no) AS of_persons
                       FROM law
                      ORDER BY law.home,
                               law.pool_no,
                               law.law_no) first
            ON first.home_pool = paid.home::bigint || '/' || paid.pool
          LEFT JOIN fupin_register.household_year_row household_year
            ON household_year.household_id = paid.household_id
           AND household_year.division OPERATOR(fupin.=) paid.division
           AND household_year.year = paid.year
          LEFT JOIN (SELECT person_year.household_id,
                            person_year.division,
                            person_year.year,
                            pg_catalog.count(*) AS persons
                       FROM fupin_register.person_year_row person_year
                      WHERE person_year.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
                      GROUP BY person_year.household_id,
                               person_year.division,
                               person_year.year) member
            ON member.household_id = paid.household_id
           AND member.division OPERATOR(fupin.=) paid.division
           AND member.year = paid.year
         CROSS JOIN LATERAL (SELECT COALESCE(NOT fupin_register.on_register(household_year.status), false)
                                    OR (household_year.household_id IS NOT NULL
                                        AND (NOT first.of_persons
                                             OR COALESCE(member.persons >= household_year.members, false))) AS ineligible) known
    ), placed AS (
        SELECT claim.subject,
               claim.subject_id,
               claim.household_id,
               claim.division,
               claim.law_no,
               claim.applies,
               claim.period_amount,
               claim.required,
               claim.rank,
               claim.payee_rule,
               pg_catalog.first_value(claim.paid) OVER served AS paid,
               pg_catalog.row_number() OVER served = pg_catalog.count(*) OVER pool AS is_last,
               COALESCE(pg_catalog.sum(claim.required) FILTER (WHERE claim.rank = 1) OVER served, 0)
                   - CASE WHEN claim.rank = 1 THEN claim.required ELSE 0 END AS before_it,
               COALESCE(pg_catalog.sum(claim.required) FILTER (WHERE claim.rank = 1) OVER pool, 0) AS all_required,
               pg_catalog.count(*) FILTER (WHERE claim.rank = 3) OVER pool AS to_something,
               COALESCE(pg_catalog.sum(claim.periods) FILTER (WHERE claim.rank > 0) OVER pool, claim.periods) AS expected_payments,
               pg_catalog.min(COALESCE(claim.payee_rule, '')) FILTER (WHERE claim.rank > 0) OVER pool
                   IS DISTINCT FROM pg_catalog.max(COALESCE(claim.payee_rule, '')) FILTER (WHERE claim.rank > 0) OVER pool AS has_several_payees
          FROM claim
        WINDOW pool AS (PARTITION BY claim.household_id, claim.division, claim.pool_no),
               served AS (PARTITION BY claim.household_id, claim.division, claim.pool_no ORDER BY claim.rank, claim.law_no, claim.subject_id COLLATE "C" ROWS UNBOUNDED PRECEDING)
    ), answer AS (
        SELECT placed.subject,
               placed.subject_id,
               placed.household_id,
               placed.division,
               law.year,
               law.law_key,
               placed.applies,
               placed.period_amount,
               placed.required,
               CASE WHEN placed.rank = 0 THEN 'exactly' ELSE law.comparison END AS comparison,
               placed.rank,
               law.running,
               COALESCE(law.fund_kind, law.purpose) IS NULL AS any_money,
               placed.has_several_payees,
               placed.to_something,
               COALESCE((placed.paid).payments, 0) AS payments,
               CASE
                   WHEN placed.rank = 3 THEN pg_catalog.round(GREATEST(COALESCE((placed.paid).amount, 0) - placed.all_required, 0) / placed.to_something, 2)
                   WHEN placed.is_last THEN GREATEST(COALESCE((placed.paid).amount, 0) - placed.before_it, 0)
                   WHEN placed.rank = 1 THEN LEAST(GREATEST(COALESCE((placed.paid).amount, 0) - placed.before_it, 0), placed.required)
                   ELSE 0
               END AS paid,
               CASE
                   WHEN (placed.paid).amount IS NULL THEN false
                   ELSE CASE placed.payee_rule
                            WHEN 'one_card' THEN (placed.paid).not_own_card
                            WHEN 'insurer' THEN (placed.paid).not_insurer
                            WHEN 'village' THEN (placed.paid).not_village
                            ELSE false
                        END
               END AS wrong_account,
               -- once more than there was something to pay for: all would be covered without the smallest payment
               CASE
                   WHEN NOT placed.is_last OR placed.rank = 3 OR COALESCE((placed.paid).payments <= placed.expected_payments, true) THEN false
                   WHEN placed.rank < 2 THEN (placed.paid).amount - (placed.paid).least_amount >= placed.all_required
               END AS paid_twice
          FROM placed
          LEFT JOIN law ON law.law_no = placed.law_no
         WHERE placed.rank > 0
            OR placed.is_last AND pg_catalog.num_nonnulls(law.fund_kind, law.purpose) > 0
    )
    SELECT answer.subject,
           answer.subject_id,
           answer.household_id,
           answer.division,
           answer.year,
           answer.law_key,
           answer.period_amount,
           answer.required,
           answer.paid,
           answer.payments,
           CASE
               WHEN answer.comparison <> 'something' AND answer.required IS NOT NULL
               THEN GREATEST(answer.required - answer.paid, 0)
           END AS deficit,
           CASE
               WHEN answer.comparison <> 'exactly' THEN 0
               WHEN answer.required IS NOT NULL THEN GREATEST(answer.paid - answer.required, 0)
           END AS overpaid,
           CASE
               -- any money may be it, and none need be
               WHEN answer.any_money AND answer.paid > 0 THEN 'unknown'
               WHEN answer.rank = 3
               THEN CASE
                        WHEN answer.paid = 0 THEN CASE WHEN answer.running THEN 'not_due' ELSE 'unpaid' END
                        WHEN answer.payments < answer.to_something THEN 'unknown'
                        ELSE 'paid'
                    END
               WHEN answer.required IS NULL THEN 'unknown'
               WHEN answer.comparison = 'exactly' AND answer.paid > answer.required THEN 'overpaid'
               WHEN answer.required = 0 THEN 'not_due'
               WHEN answer.paid >= answer.required THEN 'paid'
               WHEN answer.running THEN 'not_due'
               WHEN answer.paid = 0 THEN 'unpaid'
               ELSE 'short'
           END AS state,
           -- of several claims to the pool it may be another's
           CASE
               WHEN answer.paid = 0 THEN false
               WHEN NOT (answer.wrong_account AND answer.has_several_payees) THEN answer.wrong_account
           END AS wrong_account,
           answer.paid_twice,
           CASE WHEN answer.paid = 0 THEN false ELSE NOT answer.applies END AS paid_ineligible
      FROM answer;
COMMENT ON VIEW fupin_register.entitlement_due IS
    'what is due to households and persons against what they were paid, and what households were paid of which nobody in them was due anything';
COMMENT ON COLUMN fupin_register.entitlement_due.subject IS 'household or person; money that nobody claims is its household''s';
COMMENT ON COLUMN fupin_register.entitlement_due.subject_id IS 'its number';
COMMENT ON COLUMN fupin_register.entitlement_due.household_id IS 'the household that it is, or is of';
COMMENT ON COLUMN fupin_register.entitlement_due.division IS 'village or community';
COMMENT ON COLUMN fupin_register.entitlement_due.year IS 'calendar year of the facts';
COMMENT ON COLUMN fupin_register.entitlement_due.law_key IS 'the entitlement, as governing the place and year';
COMMENT ON COLUMN fupin_register.entitlement_due.period_amount IS 'the amount a period if it is due, in yuan to the cent; NULL = unknown, or nobody claims it';
COMMENT ON COLUMN fupin_register.entitlement_due.required IS 'what is due, for all periods so far; NULL = unknown whether, or how much';
COMMENT ON COLUMN fupin_register.entitlement_due.paid IS 'what was paid of it: the amounts of a pool serve the claims in a fixed order, known ones first, and the last takes what is left';
COMMENT ON COLUMN fupin_register.entitlement_due.payments IS 'how many payments the pool has';
COMMENT ON COLUMN fupin_register.entitlement_due.deficit IS 'what is missing of it; NULL = unknown, or no amount is fixed';
COMMENT ON COLUMN fupin_register.entitlement_due.overpaid IS 'what is too much, where just the amount is due or nothing is; NULL = unknown';
COMMENT ON COLUMN fupin_register.entitlement_due.state IS 'paid, short, overpaid, unpaid, not_due (nothing is, or there is still time), unknown';
COMMENT ON COLUMN fupin_register.entitlement_due.wrong_account IS 'whether a payment of the pool went elsewhere than the paper demands; NULL = unknown';
COMMENT ON COLUMN fupin_register.entitlement_due.paid_twice IS 'whether more payments came than there was something to pay for, each of them in excess; NULL = unknown';
COMMENT ON COLUMN fupin_register.entitlement_due.paid_ineligible IS 'whether money came of which nothing is due; NULL = unknown whether anything is';
