-- Incomes, item by item: what a household's income per head is recomputed from.

CREATE TABLE fupin_register.income_item (
    household_id varchar(32)    NOT NULL,
    division     fupin.division NOT NULL,
    year         integer        NOT NULL,
    item_no      integer        NOT NULL,
    category     text           NOT NULL,
    source       text,
    revenue      numeric(14,2),
    cost         numeric(14,2)  DEFAULT 0,
    PRIMARY KEY (household_id, division, year, item_no),
    CONSTRAINT income_of_a_known_household_in_a_known_year FOREIGN KEY (household_id, division, year)
        REFERENCES fupin_register.household_year (household_id, division, year) ON UPDATE CASCADE DEFERRABLE,
    CONSTRAINT items_are_numbered_from_1 CHECK (item_no >= 1),
    CONSTRAINT category_is_operating_wage_property_or_transfer
        CHECK (category IN ('operating', 'wage', 'property', 'transfer')),
    CONSTRAINT revenue_is_a_number_not_negative CHECK (revenue >= 0 AND revenue <> 'NaN'),
    CONSTRAINT cost_is_a_number_not_negative CHECK (cost >= 0 AND cost <> 'NaN')
);
CREATE INDEX income_item_division ON fupin_register.income_item (division, year);
COMMENT ON TABLE fupin_register.income_item IS
    'the household''s incomes of a year, one item a row; net income is revenue minus cost and may be negative (MEILAN-2019-12-6a)';
COMMENT ON COLUMN fupin_register.income_item.household_id IS 'the household';
COMMENT ON COLUMN fupin_register.income_item.division IS 'village or community where the household lives';
COMMENT ON COLUMN fupin_register.income_item.year IS 'calendar year of the income, 2000 to 2099';
COMMENT ON COLUMN fupin_register.income_item.item_no IS 'number of the item within the household''s year, from 1';
COMMENT ON COLUMN fupin_register.income_item.category IS
    'operating (what the household itself produces or runs), wage, property (interest, rent, dividends), transfer (pensions, allowances, gifts)';
COMMENT ON COLUMN fupin_register.income_item.source IS
    'where it comes from, for example industry_drive for the dividend of an industry project (MEILAN-2019-12-6b); NULL = not said';
COMMENT ON COLUMN fupin_register.income_item.revenue IS
    'what came in, in yuan, not negative; NULL = the amount is unknown, and so is the household''s income';
COMMENT ON COLUMN fupin_register.income_item.cost IS
    'what had to be spent for it, in yuan, not negative; NULL = the amount is unknown, and so is the household''s income';
