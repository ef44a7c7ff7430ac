import type { Message } from '../messages.js';

/** What the matrix says. */
export const matrixMessages = {
  rows: { de: 'Zeilen: wer beiträgt', en: 'Rows: who contributes' },
  columns: { de: 'Spalten: wozu', en: 'Columns: what to' },
  OFFICE: { de: 'Ämter', en: 'offices' },
  DEPARTMENT: { de: 'Dezernate', en: 'departments' },
  LEGAL_DOMAIN: { de: 'Rechtskreise', en: 'legal domains' },
  PRODUCT_AREA: { de: 'Produktbereiche', en: 'product areas' },
  PRODUCT_GROUP: { de: 'Produktgruppen', en: 'product groups' },
  FIELD_OF_ACTION: { de: 'Handlungsfelder', en: 'fields of action' },
  GOAL_LEVEL: { de: 'Zielebenen', en: 'goal levels' },
  filter: { de: 'Gefiltert wie die Abfrage', en: 'Filtered as the query' },
  caption: { de: 'Anzahl der Zielbeiträge', en: 'Number of contributions' },
  total: { de: 'Summe', en: 'Total' },
  totalNote: {
    de: 'Ein Beitrag mehrerer Ämter steht in jeder ihrer Zeilen; in den Summen zählt er einmal.',
    en: 'A contribution of several offices stands in each of their rows; totals count it once.',
  },
  cell: { de: 'Zielbeiträge', en: 'Contributions' },
  empty: { de: 'Es gibt keine Zielbeiträge für diese Auswahl.', en: 'There are no contributions for this choice.' },
  choose: { de: 'Eine Zelle anwählen, um ihre Zielbeiträge zu sehen.', en: 'Choose a cell to see its contributions.' },
  more: { de: 'Weitere laden', en: 'Load more' },
} satisfies Record<string, Message>;
