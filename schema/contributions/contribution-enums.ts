import { registerEnumType } from 'type-graphql';

/** What a contribution does to the goal. */
export enum ContributionEffect {
  SUPPORTS = 'SUPPORTS',
  COMPLEMENTS = 'COMPLEMENTS',
  CONFLICTS = 'CONFLICTS',
}

registerEnumType(ContributionEffect, {
  name: 'ContributionEffect',
  description: 'What a contribution does to its goal (Wirkung des Zielbeitrags).',
  valuesConfig: {
    SUPPORTS: { description: 'It helps to reach the goal (unterstützt).' },
    COMPLEMENTS: { description: "It adds what the goal's own services leave open (ergänzt)." },
    CONFLICTS: { description: 'It works against the goal (widerspricht).' },
  },
});

/** How far the two sides agree on a contribution. */
export enum ContributionStatus {
  PROPOSED = 'PROPOSED',
  AGREED = 'AGREED',
  CONTESTED = 'CONTESTED',
}

registerEnumType(ContributionStatus, {
  name: 'ContributionStatus',
  description: 'How far the offices agree on a contribution (Abstimmungsstand).',
  valuesConfig: {
    PROPOSED: { description: 'Put forward by one side (vorgeschlagen).' },
    AGREED: { description: 'Agreed between the sides (vereinbart).' },
    CONTESTED: { description: 'One side objects (strittig).' },
  },
});

/** The two sides that agree on a contribution. */
export enum ContributionSide {
  CONTRIBUTING = 'CONTRIBUTING',
  RECEIVING = 'RECEIVING',
}

registerEnumType(ContributionSide, {
  name: 'ContributionSide',
  description: 'The two sides of a contribution (Seite des Zielbeitrags).',
  valuesConfig: {
    CONTRIBUTING: { description: 'The offices that provide the service (leistende Ämter).' },
    RECEIVING: { description: 'The office responsible for the goal (zielverantwortliches Amt).' },
  },
});

/** How much a contribution weighs, where somebody has assessed it. */
export enum ContributionStrength {
  LOW = 'LOW',
  MEDIUM = 'MEDIUM',
  HIGH = 'HIGH',
}

registerEnumType(ContributionStrength, {
  name: 'ContributionStrength',
  description: 'How much a contribution weighs (Stärke); null where nobody has assessed it.',
  valuesConfig: {
    LOW: { description: 'Little (gering).' },
    MEDIUM: { description: 'Noticeably (mittel).' },
    HIGH: { description: 'Decisively (hoch).' },
  },
});

/** How far down the pyramid contributions are gathered. */
export enum ContributionScope {
  DIRECT = 'DIRECT',
  SUBTREE = 'SUBTREE',
}

registerEnumType(ContributionScope, {
  name: 'ContributionScope',
  description: 'How far down the pyramid contributions are gathered (Umfang).',
  valuesConfig: {
    DIRECT: { description: 'Contributions to the goal itself (direkt).' },
    SUBTREE: { description: 'Also contributions to all goals derived from it (mit abgeleiteten Zielen).' },
  },
});
