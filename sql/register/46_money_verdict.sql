-- What a standard says of money and what it pays for: one text for tranches, projects, loans and asset projects.
-- A payment is asked about on its own day (47_fund.sql).

CREATE FUNCTION fupin_register.create_money_verdict(subject text, began_on text, about text) RETURNS void
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
AS $make$
BEGIN
    EXECUTE format($view$
        CREATE VIEW fupin_register.%1$s_verdict WITH (security_barrier) AS
            SELECT %1$s.*,
                   standard.purpose AS standard_purpose,
                   standard.standard_id,
                   CASE
                       WHEN standard.criteria IS NULL THEN 'no_standard'
                       WHEN standard.ended_on <= %1$s.as_of THEN 'expired'
                       ELSE 'in_force'
                   END AS standard_state,
                   standard.criteria,
                   fupin.assess(%1$s, standard.criteria) AS verdict,
                   fupin.basis(%1$s, standard.criteria) AS basis,
                   fupin.missing_facts(%1$s, standard.criteria) AS missing_facts
              FROM fupin_register.%1$s_fact %1$s
              LEFT JOIN fupin_register.money_standard standard
                ON standard.division OPERATOR(fupin.=) %1$s.division
               AND standard.subject = %1$L
               AND standard.begins_on <= %1$s.as_of
               AND COALESCE(%1$s.as_of < standard.replaced_on, true)
               AND COALESCE(%1$s.as_of < standard.ended_on OR %2$s < standard.ended_on, true);
        COMMENT ON VIEW fupin_register.%1$s_verdict IS %3$L;
        COMMENT ON COLUMN fupin_register.%1$s_verdict.standard_purpose IS
            'what the standard decides (list purpose); NULL = none ever governed';
        COMMENT ON COLUMN fupin_register.%1$s_verdict.standard_id IS 'the governing standard; NULL = none';
        COMMENT ON COLUMN fupin_register.%1$s_verdict.standard_state IS
            'in_force, expired (its last day is over, and it goes on governing what had begun by then), no_standard';
        COMMENT ON COLUMN fupin_register.%1$s_verdict.criteria IS 'the governing standard''s criteria; NULL = none';
        COMMENT ON COLUMN fupin_register.%1$s_verdict.verdict IS 'the verdict of the standard; NULL = none governs';
        COMMENT ON COLUMN fupin_register.%1$s_verdict.basis IS
            'the weakest status among the parameters that the verdict read; NULL = it read none, or none governs';
        COMMENT ON COLUMN fupin_register.%1$s_verdict.missing_facts IS
            'the unknown facts that can still change the answer, as criteria write them; NULL = no standard governs';
    $view$, subject, began_on, about);
END
$make$;
COMMENT ON FUNCTION fupin_register.create_money_verdict(text, text, text) IS
    'makes the view of verdicts of a subject over that of its facts: the day on which it began, for a standard goes on governing what began before its end, and the comment of the view. Gone when the register is made';
