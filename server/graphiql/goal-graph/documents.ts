/** Where something comes from. */
export const SOURCE = 'source { document section page kind }';
const OFFICE = 'id number name';

/** The service that contributes. */
export const SERVICE = `service { id key name offices { ${OFFICE} } provisions { citation } ${SOURCE} }`;

/** A page of goals, uppermost level first. */
export const GOALS = `query GoalGraphGoals($year: Int, $after: String) {
  page: goals(year: $year, first: 200, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes {
      id key statement level parents { id } office { ${OFFICE} }
      legalDomains { code abbreviation } fieldsOfAction { key name } ${SOURCE}
    }
  }
}`;

/** A page of contributions with the services they come from. */
export const CONTRIBUTIONS = `query GoalGraphContributions($year: Int, $after: String) {
  page: contributions(year: $year, first: 200, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes {
      id goal { id key } effect status rationale ${SOURCE}
      ${SERVICE}
      fromLegalDomains { code abbreviation } crossesOffices crossesDepartments crossesLegalDomains
    }
  }
}`;
