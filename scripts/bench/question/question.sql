WITH chosen AS (
  SELECT key, statement, level FROM goal WHERE year = $1 AND office = $2 ORDER BY key LIMIT 20
), given AS (
  SELECT chosen.key AS goal, one.*
  FROM chosen CROSS JOIN LATERAL (
    SELECT service, effect, status FROM contribution WHERE year = $1 AND goal = chosen.key ORDER BY service LIMIT 5
  ) one
), providing AS MATERIALIZED (
  SELECT DISTINCT provides.service, provides.office
  FROM given CROSS JOIN LATERAL (
    SELECT service, office FROM service_office WHERE year = $1 AND service = given.service OFFSET 0
  ) provides
), offices AS MATERIALIZED (
  SELECT office.number, json_build_object(
    'number', office.number,
    'name', office.name,
    'department', CASE WHEN office.department IS NOT NULL THEN json_build_object('number', office.department) END,
    'legalDomains', (
      SELECT coalesce(json_agg(json_build_object('code', legal_domain) ORDER BY legal_domain), '[]')
      FROM office_legal_domain law WHERE law.year = $1 AND law.office = office.number)
  ) AS json
  FROM (SELECT DISTINCT office FROM providing) used
  JOIN office ON office.year = $1 AND office.number = used.office
), providers AS MATERIALIZED (
  SELECT providing.service, json_agg(offices.json ORDER BY offices.number) AS json
  FROM providing JOIN offices ON offices.number = providing.office
  GROUP BY providing.service
), contributions AS (
  SELECT given.goal, json_agg(json_build_object(
    'effect', given.effect,
    'status', given.status,
    'service', json_build_object(
      'key', service.key,
      'name', service.name,
      'product', CASE WHEN product.number IS NOT NULL THEN json_build_object('number', product.number, 'name', product.name) END),
    'contributingOffices', coalesce(providers.json, '[]')
  ) ORDER BY given.service) AS json
  FROM given
  CROSS JOIN LATERAL (SELECT key, name, product FROM service WHERE year = $1 AND key = given.service OFFSET 0) service
  LEFT JOIN product ON product.year = $1 AND product.number = service.product
  LEFT JOIN providers ON providers.service = given.service
  GROUP BY given.goal
)
SELECT json_build_object('office', json_build_object(
  'number', office.number,
  'name', office.name,
  'goals', json_build_object('nodes', (
    SELECT coalesce(json_agg(json_build_object(
      'key', chosen.key,
      'statement', chosen.statement,
      'level', chosen.level,
      'contributions', json_build_object('nodes', coalesce(contributions.json, '[]'))
    ) ORDER BY chosen.key), '[]')
    FROM chosen LEFT JOIN contributions ON contributions.goal = chosen.key))
))::text AS answer
FROM office
WHERE office.year = $1 AND office.number = $2
