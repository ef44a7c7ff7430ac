import type { MatrixQuestion } from './model.js';

/** The question behind the matrix, ready to run. */
export function queryBehindMatrix({ year, rows, columns }: MatrixQuestion): string {
  return `# Zielbeitragsmatrix ${year}: wer zu wessen Zielen beiträgt
# Contribution matrix of ${year}: who contributes to whose goals
query ContributionMatrix($filter: ContributionFilter) {
  contributionMatrix(
    year: ${year}
    rows: ${rows}
    columns: ${columns}
    filter: $filter
  ) {
    rows {
      key
      label
      totals {
        contributions
      }
    }
    columns {
      key
      label
      totals {
        contributions
      }
    }
    cells {
      row {
        key
      }
      column {
        key
      }
      counts {
        contributions
        goals
        services
      }
      contributions(first: 20) {
        totalCount
        nodes {
          service {
            name
          }
          goal {
            key
          }
          effect
          source {
            document
            section
            kind
          }
        }
      }
    }
  }
}
`;
}
