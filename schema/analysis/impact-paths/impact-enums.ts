import { registerEnumType } from 'type-graphql';

/** Which way impact is followed. */
export enum ImpactDirection {
  UP = 'UP',
  DOWN = 'DOWN',
}

registerEnumType(ImpactDirection, {
  name: 'ImpactDirection',
  description: 'Which way impact is followed through the goal pyramid (Richtung).',
  valuesConfig: {
    UP: { description: 'To the goals that something reaches in the end (aufwärts).' },
    DOWN: { description: 'To the derived goals, the services and the offices that stand behind a goal (abwärts).' },
  },
});

/** How two neighbours on a path are connected. */
export enum ImpactEdgeKind {
  PROVIDES = 'PROVIDES',
  BELONGS_TO = 'BELONGS_TO',
  LEGAL_BASIS = 'LEGAL_BASIS',
  RESPONSIBLE = 'RESPONSIBLE',
  ANCHORED_TO = 'ANCHORED_TO',
  CONTRIBUTES = 'CONTRIBUTES',
  DERIVED_FROM = 'DERIVED_FROM',
}

registerEnumType(ImpactEdgeKind, {
  name: 'ImpactEdgeKind',
  description: 'How two neighbours on a path are connected (Art der Verbindung), whichever way the path runs.',
  valuesConfig: {
    PROVIDES: { description: 'The office provides the service (erbringt).' },
    BELONGS_TO: {
      description:
        'The service belongs to the product or product group, the product to its group, the group to its area, the office to its department, the provision to its law (gehört zu).',
    },
    LEGAL_BASIS: {
      description:
        'The service or product rests on the provision; the office carries out the law; the product group or goal stands under it (Rechtsgrundlage).',
    },
    RESPONSIBLE: { description: 'The office or department is responsible for the goal (zuständig).' },
    ANCHORED_TO: { description: 'The goal is one of the product area, product group or product (verankert in).' },
    CONTRIBUTES: { description: 'The service contributes to the goal (Zielbeitrag).' },
    DERIVED_FROM: { description: 'One goal is derived from the other (abgeleitet aus).' },
  },
});
