/** The question behind the series of a goal, ready to run. */
export function queryBehindFigures(key: string, year: number): string {
  return `# Kennzahlen des Ziels ${key} im Plan ${year}, und wie es steht
# Indicators of the goal ${key} in the plan of ${year}, and how it stands
query FiguresOfGoal {
  goal(key: ${JSON.stringify(key)}, year: ${year}) {
    statement
    status {
      status
      rule
    }
    indicators {
      nodes {
        name
        unit
        direction
        status {
          status
          deviation
          target {
            kind
            value
          }
          measured {
            value
            period {
              name
            }
          }
        }
        values {
          nodes {
            period {
              name
            }
            kind
            value
            text
            source {
              document
              page
            }
          }
        }
      }
    }
  }
}
`;
}
