-- Which detectors spoke, in how many conversations, from reports.ndjson in the working folder: duckdb < findings.sql
SELECT found.detector, found.kind, count(*) AS findings, count(DISTINCT conversation) AS conversations
FROM (
  SELECT conversation, unnest(findings) AS found
  FROM read_json('reports.ndjson', format = 'newline_delimited', columns = {
    conversation: 'VARCHAR', findings: 'STRUCT(detector VARCHAR, kind VARCHAR, "quote" VARCHAR)[]'
  })
)
GROUP BY ALL
ORDER BY findings DESC, found.detector;
