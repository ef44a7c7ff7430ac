import type { Placed } from './layout.js';
import type { Contribution } from './model.js';

/** A text as it stands in a GraphQL document. */
const quoted = (text: string) => JSON.stringify(text);

const CONTRIBUTION = `effect
        status
        rationale
        source {
          document
          section
          page
          kind
        }`;

/** The question behind something that is drawn, ready to run. */
export function queryBehind(object: Placed, year: number): string {
  if (object.kind === 'GOAL') return goalQuery(object.goal.key, year);
  if (object.kind === 'SERVICE') return serviceQuery(object.service.key, year);
  return officeQuery(object.office.number, year);
}

const goalQuery = (key: string, year: number) => `# Ziel ${key}: was es ist und was zu ihm beiträgt
# Goal ${key}: what it is and what contributes to it
query Goal {
  goal(key: ${quoted(key)}, year: ${year}) {
    id
    statement
    level
    office {
      number
      name
    }
    legalDomains {
      code
    }
    parents {
      key
      statement
    }
    children {
      key
      statement
    }
    source {
      document
      section
      page
      kind
    }
    contributions(first: 50) {
      nodes {
        service {
          name
          offices {
            number
            name
          }
        }
        ${CONTRIBUTION}
      }
    }
  }
}
`;

const serviceQuery = (key: string, year: number) => `# Leistung: wer sie erbringt und wozu sie beiträgt
# Service: who provides it and what it contributes to
query Service {
  service(key: ${quoted(key)}, year: ${year}) {
    id
    name
    offices {
      number
      name
    }
    provisions {
      citation
    }
    source {
      document
      section
      page
      kind
    }
    contributions(first: 50) {
      nodes {
        goal {
          key
          statement
        }
        ${CONTRIBUTION}
      }
    }
  }
}
`;

const officeQuery = (number: string, year: number) => `# Amt ${number}: was es zu Zielen anderer Ämter beiträgt
# Office ${number}: what it contributes to goals of others
query Office {
  office(number: ${quoted(number)}, year: ${year}) {
    id
    name
    contributionsGiven(first: 50) {
      nodes {
        service {
          name
        }
        goal {
          key
          statement
          office {
            number
          }
        }
        ${CONTRIBUTION}
      }
    }
  }
}
`;

/** The question behind a line. */
export function queryBehindLine(contributions: readonly Contribution[]): string {
  return `# Die Zielbeiträge hinter einer Linie
# The contributions behind a line
query Contributions {
  nodes(ids: [${contributions.map(({ id }) => quoted(id)).join(', ')}]) {
    ... on Contribution {
      id
      service {
        name
        offices {
          number
          name
        }
      }
      goal {
        key
        statement
      }
      ${CONTRIBUTION.replaceAll('\n  ', '\n')}
    }
  }
}
`;
}
