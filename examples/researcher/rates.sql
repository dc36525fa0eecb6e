-- The same rates in DuckDB, from conversations.csv in the working folder: duckdb < rates.sql
-- An empty cell is a missing value; reading every column as text first keeps the guessing out.
CREATE OR REPLACE VIEW conversations AS
SELECT coalesce(channel, 'unknown') AS channel,
       CAST("agentWords" AS BIGINT) AS words, CAST(strengths AS BIGINT) AS strengths, CAST(concerns AS BIGINT) AS concerns
FROM read_csv('conversations.csv', header = true, delim = ',', quote = '"', escape = '"', nullstr = '', all_varchar = true);

WITH long AS (UNPIVOT conversations ON strengths, concerns INTO NAME kind VALUE found),
ratios AS (SELECT *, sum(found) OVER own / sum(words) OVER own AS ratio FROM long WINDOW own AS (PARTITION BY channel, kind))
SELECT channel, count(*) AS conversations, CAST(sum(words) AS BIGINT) AS "agentWords", kind,
       round(1000 * any_value(ratio), 1) AS per1000,
       round(1000 * greatest(0, any_value(ratio) - 1.96 * sqrt(count(*) / (count(*) - 1) * sum((found - ratio * words) ** 2)) / sum(words)), 1) AS low,
       round(1000 * (any_value(ratio) + 1.96 * sqrt(count(*) / (count(*) - 1) * sum((found - ratio * words) ** 2)) / sum(words)), 1) AS high
FROM ratios
GROUP BY channel, kind
HAVING count(*) > 1 AND sum(words) > 0
ORDER BY channel, kind DESC;
