-- What the dimensions of days, papers and offices say of themselves, in the form of 66_describe.sql, and the references of the dictionary.

WITH views (name, comment) AS (VALUES
            ('dim_date', '日期维表 | days: every day from 2000 to 2099, for joining by day'),
            ('dim_organisation', '单位维表 | offices: those who issue papers and those on whom papers lay duties, for joining by key'),
            ('dim_document', '文件维表 | papers: every paper whose rules are rows, for joining by code')
), columns (name, comment) AS (VALUES
            ('date_key', '日期主键 | key of the day: YYYY-MM-DD'),
            ('day', '日期 | day'),
            ('calendar_year', '公历年 | calendar year'),
            ('calendar_quarter', '季度 | quarter: 1 to 4'),
            ('calendar_month', '月份 | month of the year: 1 to 12'),
            ('month_day', '日 | day of the month: 1 to 31'),
            ('week_year', '周所属年 | year of the week: ISO 8601, which gives the first days of January to the year before, or the last of December to the next'),
            ('week_number', '周序号 | week of the year: ISO 8601, 1 to 53, from Monday'),
            ('weekday', '星期代码 | day of the week, code: 1 Monday to 7 Sunday'),
            ('weekday_label', '星期 | day of the week'),
            ('is_workday', '工作日 | working day: with the public holidays and the weekend days worked in their stead; NULL = no notice of holidays is known for the year'),
            ('workday_label', '是否工作日 | working day: 是, 否 or 未知'),
            ('holiday', '节假日 | public holiday: for which a day of the week is off, or a day of a weekend worked; NULL = as any week'),
            ('organisation_key', '单位主键 | key of the office: place and office'),
            ('organisation_label', '单位 | office: as the papers write it'),
            ('organisation_label_en', '单位（英文） | office in English'),
            ('document_title_en', '文件名称（英文） | document in English'),
            ('issuer_code', '发文单位代码 | issuer, code: of several the first named'),
            ('issuer_name', '发文单位 | issuer: of several the first named'),
            ('document_issued_date', '发文日期 | issued on: NULL = no day is printed on it'),
            ('valid_from_date', '施行日期 | first day in force'),
            ('valid_until_date', '失效前最后一日 | last day in force: NULL = none is set'),
            ('is_paper', '正式文件 | paper: false = a list of checks on the register that nobody issued'),
            ('paper_label', '是否正式文件 | paper: 是, 否 or 未知'),
            ('parent_name', '上级区划 | division above: NULL for a province, and where no name is known'),
            ('site_name', '实施地 | place where the project is carried out: NULL = no name known'),
            ('fund_division_name', '资金所在区划 | division that received the tranche: NULL = no name known'),
            ('compared_area_name', '比对地区 | area compared: NULL = no name known'),
            ('references_view', '关联维表 | dimension to join with: NULL = none'),
            ('references_column', '关联列 | column of the dimension to join with: NULL = none; criterion_name is joined together with standard_code, a code together with the list'),
            ('references_list', '关联代码表 | list of dim_state that a code is of: NULL = no code, or of no list')
)
SELECT fupin_register.describe((SELECT pg_catalog.jsonb_object_agg(views.name, views.comment) FROM views),
                               (SELECT pg_catalog.jsonb_object_agg(columns.name, columns.comment) FROM columns));
