-- Part 45: the measures that a paper hands out in a table, each with the units that lead it and answer for it.
--
-- A paper may say twice who answers for a measure: in the article that lays it down and in the table that sums it up.  Both
-- readings are rows; where they differ the article is the operative provision.

CREATE TABLE fupin.task (
    task_id      text NOT NULL,
    document_id  text NOT NULL,
    position     smallint NOT NULL,
    article      text NOT NULL,
    text_article text NOT NULL,
    table_cell   text NOT NULL DEFAULT 'separate',
    title_zh     text NOT NULL,
    title_en     text NOT NULL,
    shipped      boolean NOT NULL DEFAULT false,
    CONSTRAINT task_pkey PRIMARY KEY (task_id),
    CONSTRAINT task_document_position_key UNIQUE (document_id, position),
    CONSTRAINT task_of_a_known_document FOREIGN KEY (document_id) REFERENCES fupin.document (document_id),
    CONSTRAINT task_id_begins_with_its_document CHECK (pg_catalog.starts_with(task_id, document_id || '-')),
    CONSTRAINT position_from_1 CHECK (position > 0),
    CONSTRAINT texts_not_empty CHECK (article <> '' AND text_article <> '' AND title_zh <> '' AND title_en <> ''),
    CONSTRAINT table_cell_is_a_known_code CHECK (table_cell IN ('separate', 'merged', 'labelled', 'repaired'))
);
COMMENT ON TABLE fupin.task IS 'the measures that a paper hands out in a table of its own';
COMMENT ON COLUMN fupin.task.task_id IS 'key, in the form document_id-task-article-measure (MEILAN-2019-task-3-1)';
COMMENT ON COLUMN fupin.task.document_id IS 'the paper it stands in';
COMMENT ON COLUMN fupin.task.position IS 'place in the table, from 1';
COMMENT ON COLUMN fupin.task.article IS 'article and measure, as the table counts';
COMMENT ON COLUMN fupin.task.text_article IS 'article and item of the text that it sums up, as the text counts';
COMMENT ON COLUMN fupin.task.table_cell IS
    'how the table prints its units: separate (one column for those in the lead, one for the others), merged (all in the column of those in the lead, and read as responsible), labelled (all in that column, and the cell itself says who leads), repaired (printed in the wrong row)';
COMMENT ON COLUMN fupin.task.title_zh IS 'short Chinese title';
COMMENT ON COLUMN fupin.task.title_en IS 'what is to be done, in English and in our own words';
COMMENT ON COLUMN fupin.task.shipped IS 'true for rows of the extension, which are immutable; false for your own';

CREATE TABLE fupin.task_unit (
    task_id         text NOT NULL,
    source          text NOT NULL,
    role            text NOT NULL,
    organisation_id text NOT NULL,
    position        smallint NOT NULL,
    shipped         boolean NOT NULL DEFAULT false,
    CONSTRAINT task_unit_pkey PRIMARY KEY (task_id, source, role, organisation_id),
    CONSTRAINT task_unit_position_key UNIQUE (task_id, source, role, position),
    CONSTRAINT unit_of_a_known_task FOREIGN KEY (task_id) REFERENCES fupin.task (task_id),
    CONSTRAINT unit_is_a_known_organisation FOREIGN KEY (organisation_id) REFERENCES fupin.organisation (organisation_id),
    CONSTRAINT source_is_a_known_code CHECK (source IN ('table', 'text')),
    CONSTRAINT role_is_a_known_code CHECK (role IN ('lead', 'responsible')),
    CONSTRAINT position_from_1 CHECK (position > 0)
);
COMMENT ON TABLE fupin.task_unit IS 'the units that lead and answer for each measure, as the table says and as the text says; a measure without a row of a source has no unit there';
COMMENT ON COLUMN fupin.task_unit.task_id IS 'the measure';
COMMENT ON COLUMN fupin.task_unit.source IS 'where the paper says so: table, text (code_list task_source)';
COMMENT ON COLUMN fupin.task_unit.role IS 'lead, responsible (code_list unit_role)';
COMMENT ON COLUMN fupin.task_unit.organisation_id IS 'the unit, whatever name of it is printed';
COMMENT ON COLUMN fupin.task_unit.position IS 'place among those of its role, from 1';
COMMENT ON COLUMN fupin.task_unit.shipped IS 'true for rows of the extension, which are immutable; false for your own';

CREATE TRIGGER guard_shipped BEFORE INSERT OR UPDATE OR DELETE ON fupin.task
    FOR EACH ROW EXECUTE FUNCTION fupin.guard_shipped();
CREATE TRIGGER guard_shipped BEFORE INSERT OR UPDATE OR DELETE ON fupin.task_unit
    FOR EACH ROW EXECUTE FUNCTION fupin.guard_shipped();
CREATE TRIGGER guard_shipped_truncate BEFORE TRUNCATE ON fupin.task
    FOR EACH STATEMENT EXECUTE FUNCTION fupin.guard_shipped();
CREATE TRIGGER guard_shipped_truncate BEFORE TRUNCATE ON fupin.task_unit
    FOR EACH STATEMENT EXECUTE FUNCTION fupin.guard_shipped();

GRANT SELECT, REFERENCES ON fupin.task, fupin.task_unit TO PUBLIC;

SELECT pg_catalog.pg_extension_config_dump('fupin.task', 'WHERE NOT shipped');
SELECT pg_catalog.pg_extension_config_dump('fupin.task_unit', 'WHERE NOT shipped');

INSERT INTO fupin.code_list (list, code, position, label_zh, label_en, shipped) VALUES
    ('unit_role', 'lead', 1, '牵头单位', 'leads', true),
    ('unit_role', 'responsible', 2, '责任单位', 'answers for it', true),
    ('task_source', 'text', 1, '正文', 'article of the text', true),
    ('task_source', 'table', 2, '速览表', 'table at the end', true),
    ('table_cell', 'separate', 1, '分栏', 'a column for each role', true),
    ('table_cell', 'merged', 2, '合并', 'one cell for both roles', true),
    ('table_cell', 'labelled', 3, '合并注明', 'one cell that says who leads', true),
    ('table_cell', 'repaired', 4, '错行', 'printed in the wrong row', true),
    ('unit_difference', 'same', 1, '一致', 'text and table agree', true),
    ('unit_difference', 'other_role', 2, '角色不同', 'the other names it in the other role', true),
    ('unit_difference', 'only_here', 3, '仅此处有', 'the other does not name it', true);
