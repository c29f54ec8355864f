-- The clock: the setting fupin.as_of, else today in Asia/Shanghai (design 4).
SET fupin.as_of = '2019-06-30';
SELECT to_char(fupin.as_of(), 'YYYY-MM-DD');
SET fupin.as_of = '';
SELECT fupin.as_of() = (transaction_timestamp() AT TIME ZONE 'Asia/Shanghai')::date;
-- Only a day of the calendar, written as ISO, is a setting.
SET fupin.as_of = '2019-02-29';
SET fupin.as_of = '30/06/2019';
SET fupin.as_of = 'infinity';
-- The accepted basis, strongest to weakest: published, adopted, estimate, assumed, unverified.
SELECT fupin.accept_basis();
SET fupin.accept_basis = 'unverified';
SELECT fupin.accept_basis();
SET fupin.accept_basis = 'rumour';
-- A setting made before the library was loaded, as a connection string does, is checked when it is:
-- an error, because falling back to today would answer for another day than was asked.
\c -
SET fupin.as_of = '2019-13-01';
SELECT fupin.as_of();
SELECT fupin.as_of();
SET fupin.as_of = '2019-12-31';
SET fupin.accept_basis = 'rumour';
SELECT fupin.as_of();
SET fupin.accept_basis = 'adopted';
SELECT to_char(fupin.as_of(), 'YYYY-MM-DD'), fupin.accept_basis();
