WITH chosen AS (
  SELECT key FROM goal WHERE year = $1 ORDER BY key LIMIT 100
), measured AS (
  SELECT chosen.key AS goal, one.key
  FROM chosen CROSS JOIN LATERAL (
    SELECT key FROM indicator WHERE year = $1 AND goal = chosen.key ORDER BY key LIMIT 5
  ) one
), series AS (
  SELECT measured.goal, measured.key, json_build_object('nodes', coalesce(json_agg(json_build_object(
    'period', json_build_object('name', to_char(one.first_day, 'YYYY')), 'value', one.value::text
  ) ORDER BY one.first_day), '[]')) AS json
  FROM measured CROSS JOIN LATERAL (
    SELECT DISTINCT ON (first_day) first_day, value FROM indicator_value
    WHERE year = $1 AND indicator = measured.key AND kind = 'ACTUAL' AND period_type = 'YEAR'
      AND first_day BETWEEN '2024-01-01' AND '2030-01-01'
    ORDER BY first_day, version DESC
  ) one
  GROUP BY measured.goal, measured.key
), indicators AS (
  SELECT goal, json_agg(json_build_object('key', key, 'values', json) ORDER BY key) AS json FROM series GROUP BY goal
)
SELECT json_build_object('goals', json_build_object('nodes', json_agg(
  json_build_object('key', chosen.key, 'indicators', json_build_object('nodes', coalesce(indicators.json, '[]')))
  ORDER BY chosen.key))) AS answer
FROM chosen LEFT JOIN indicators ON indicators.goal = chosen.key
