import { registerEnumType } from 'type-graphql';

/** What the rows and columns of a matrix can stand for. */
export enum MatrixAxis {
  OFFICE = 'OFFICE',
  DEPARTMENT = 'DEPARTMENT',
  LEGAL_DOMAIN = 'LEGAL_DOMAIN',
  PRODUCT_AREA = 'PRODUCT_AREA',
  PRODUCT_GROUP = 'PRODUCT_GROUP',
  FIELD_OF_ACTION = 'FIELD_OF_ACTION',
  GOAL_LEVEL = 'GOAL_LEVEL',
}

registerEnumType(MatrixAxis, {
  name: 'MatrixAxis',
  description:
    'What the rows and columns of a matrix stand for (Achse). A row takes its value from the service that contributes, a column from the goal that receives.',
  valuesConfig: {
    OFFICE: { description: 'Rows: the offices that provide the service; columns: the office responsible for the goal (Amt).' },
    DEPARTMENT: {
      description: 'Rows: the departments of these offices; columns: the department responsible for the goal (Dezernat).',
    },
    LEGAL_DOMAIN: {
      description: 'Rows: the laws the contribution comes from; columns: the laws the goal stands under (Rechtskreis).',
    },
    PRODUCT_AREA: { description: 'The product area the service or the goal lies in (Produktbereich).' },
    PRODUCT_GROUP: { description: 'The product group the service or the goal lies in (Produktgruppe).' },
    FIELD_OF_ACTION: {
      description:
        'Rows: the fields of action in which an office of the service takes part; columns: those the goal belongs to (Handlungsfeld).',
    },
    GOAL_LEVEL: { description: 'Columns only: the level of the goal in the pyramid (Zielebene).' },
  },
});
