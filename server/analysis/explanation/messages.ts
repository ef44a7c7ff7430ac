import type { Message } from './message.js';

/**
 * Everything the hub says to explain itself. The German texts are for civil servants; both are put
 * so that they stay right for one name and for several.
 */
export const MESSAGES = {
  // Names
  office: { de: 'Amt {number} ({name})', en: 'office {number} ({name})' },
  officeNumber: { de: 'Amt {number}', en: 'office {number}' },
  department: { de: 'Dezernat {number}', en: 'department {number}' },
  productArea: { de: 'Produktbereich {number} ({name})', en: 'product area {number} ({name})' },
  productGroup: { de: 'Produktgruppe {number} ({name})', en: 'product group {number} ({name})' },
  product: { de: 'Produkt {number} ({name})', en: 'product {number} ({name})' },
  fieldOfAction: { de: 'Handlungsfeld „{name}“', en: 'field of action “{name}”' },
  noOffice: { de: 'ohne Amt', en: 'without office' },
  noDepartment: { de: 'ohne Dezernat', en: 'without department' },
  noLegalDomain: { de: 'ohne Rechtskreis', en: 'without legal domain' },
  noProductArea: { de: 'ohne Produktbereich', en: 'without product area' },
  noProductGroup: { de: 'ohne Produktgruppe', en: 'without product group' },
  noFieldOfAction: { de: 'ohne Handlungsfeld', en: 'without field of action' },
  GUIDING_PRINCIPLE: { de: 'Leitorientierung', en: 'guiding principle' },
  STRATEGIC_GOAL: { de: 'strategisches Ziel', en: 'strategic goal' },
  PRODUCT_AREA_GOAL: { de: 'Produktbereichsziel', en: 'product area goal' },
  PRODUCT_GROUP_GOAL: { de: 'Produktgruppenziel', en: 'product group goal' },
  PRODUCT_GOAL: { de: 'Produktziel', en: 'product goal' },
  PROPOSED: { de: 'vorgeschlagen', en: 'proposed' },
  AGREED: { de: 'vereinbart', en: 'agreed' },
  CONTESTED: { de: 'strittig', en: 'contested' },

  // A contribution in one sentence
  SUPPORTS: { de: 'unterstützt das Ziel', en: 'supports the goal' },
  COMPLEMENTS: { de: 'ergänzt das Ziel', en: 'complements the goal' },
  CONFLICTS: { de: 'widerspricht dem Ziel', en: 'conflicts with the goal' },
  contribution: {
    de: 'Die Leistung „{service}“ ({offices}) {effect} „{goal}“ ({responsible}), {borders}.',
    en: 'The service “{service}” ({offices}) {effect} “{goal}” ({responsible}), {borders}.',
  },
  crossing: { de: 'über Grenzen von {borders} hinweg', en: 'across borders of {borders}' },
  crossingNone: {
    de: 'ohne Grenzen von Ämtern, Dezernaten oder Rechtskreisen zu überschreiten',
    en: 'without crossing a border of offices, departments or legal domains',
  },
  offices: { de: 'Ämtern', en: 'offices' },
  departments: { de: 'Dezernaten', en: 'departments' },
  legalDomains: { de: 'Rechtskreisen', en: 'legal domains' },

  // What the plan holds
  contributes: {
    de: 'Die Leistung „{service}“ {effect} „{goal}“ (Abstimmungsstand: {status}).',
    en: 'The service “{service}” {effect} “{goal}” (status: {status}).',
  },
  providedBy: { de: 'Die Leistung wird erbracht von {offices}.', en: 'The service is provided by {offices}.' },
  providedUnder: { de: 'Rechtsgrundlage der Leistung: {provisions}.', en: 'Legal basis of the service: {provisions}.' },
  providedUnderNone: {
    de: 'Für die Leistung ist keine Rechtsgrundlage genannt.',
    en: 'No legal basis is given for the service.',
  },
  responsible: { de: 'Zuständig für das Ziel: {who}.', en: 'Responsible for the goal: {who}.' },
  responsibleNobody: {
    de: 'Für das Ziel ist weder ein Amt noch ein Dezernat genannt.',
    en: 'Neither an office nor a department is named for the goal.',
  },
  belongsTo: { de: '{office} gehört zu {department}.', en: '{office} belongs to {department}.' },
  belongsToNone: { de: '{office} gehört zu keinem Dezernat.', en: '{office} belongs to no department.' },
  carriesOut: { de: '{office} führt {laws} aus.', en: '{office} carries out {laws}.' },
  lawsOfGoal: { de: 'Das Ziel nennt selbst: {laws}.', en: 'The goal itself names {laws}.' },
  lawsOfProduct: {
    de: 'Das Ziel steht unter {laws}, weil sein {product} darauf beruht.',
    en: 'The goal stands under {laws} because its {product} is based on it.',
  },
  lawsOfGroup: {
    de: 'Das Ziel steht unter {laws}, weil seine {productGroup} darunter geplant wird.',
    en: 'The goal stands under {laws} because its {productGroup} is planned under it.',
  },
  lawsNone: { de: 'Das Ziel steht unter keinem Rechtskreis.', en: 'The goal stands under no legal domain.' },

  // What follows
  comesFrom: {
    de: 'Nach Rechtsgrundlagen und Ämtern der Leistung kommt der Zielbeitrag aus {laws}.',
    en: 'By legal basis and offices of the service, the contribution comes from {laws}.',
  },
  comesFromNone: {
    de: 'Weder Rechtsgrundlagen noch Ämter der Leistung führen zu einem Rechtskreis.',
    en: 'Neither legal basis nor offices of the service lead to a legal domain.',
  },
  crossesOffices: {
    de: 'Der Zielbeitrag ist ämterübergreifend wegen {others}; zuständig für das Ziel: {responsible}.',
    en: 'The contribution crosses offices because of {others}; responsible for the goal: {responsible}.',
  },
  crossesNoOffices: {
    de: 'Der Zielbeitrag ist nicht ämterübergreifend: Die Leistung erbringt allein das für das Ziel zuständige Amt.',
    en: 'The contribution does not cross offices: the office responsible for the goal provides the service alone.',
  },
  crossesDepartments: {
    de: 'Der Zielbeitrag ist dezernatsübergreifend wegen {others}; zuständig für das Ziel: {responsible}.',
    en: 'The contribution crosses departments because of {others}; responsible for the goal: {responsible}.',
  },
  crossesNoDepartments: {
    de: 'Der Zielbeitrag ist nicht dezernatsübergreifend: Kein Amt der Leistung gehört zu einem anderen Dezernat als dem des Ziels.',
    en: 'The contribution does not cross departments: no office of the service belongs to another department than that of the goal.',
  },
  crossesLaws: {
    de: 'Der Zielbeitrag ist rechtskreisübergreifend wegen {others}; das Ziel steht {laws}.',
    en: 'The contribution crosses legal domains because of {others}; the goal stands {laws}.',
  },
  underLaws: { de: 'unter {laws}', en: 'under {laws}' },
  underNoLaw: { de: 'unter keinem Rechtskreis', en: 'under no legal domain' },
  crossesNoLaws: {
    de: 'Der Zielbeitrag ist nicht rechtskreisübergreifend: Er kommt aus keinem Recht, unter dem das Ziel nicht steht.',
    en: 'The contribution does not cross legal domains: it comes from no law under which the goal does not stand.',
  },

  // A cell of a matrix
  oneContribution: { de: '1 Zielbeitrag', en: '1 contribution' },
  contributions: { de: '{count} Zielbeiträge', en: '{count} contributions' },
  cell: {
    de: 'Die Matrix zählt hier {contributions} von Leistungen ({row}) zu Zielen ({column}).',
    en: 'Here the matrix counts {contributions} of services ({row}) to goals ({column}).',
  },
  rowRule: { de: 'Zeile {line}: {contributions}, {because}.', en: 'Row {line}: {contributions}, {because}.' },
  columnRule: { de: 'Spalte {line}: {contributions}, {because}.', en: 'Column {line}: {contributions}, {because}.' },
  countedElsewhere: {
    de: 'Mit weiteren Werten auch in anderen Zellen, in den Summen einmal gezählt: {contributions}.',
    en: 'Counted in other cells too by further values, in totals once: {contributions}.',
  },
  becauseProvidedByOffice: { de: 'weil dieses Amt die Leistung erbringt', en: 'because this office provides the service' },
  becauseProvidedInDepartment: {
    de: 'weil ein Amt dieses Dezernats die Leistung erbringt',
    en: 'because an office of this department provides the service',
  },
  becauseOfProvision: {
    de: 'weil eine Rechtsgrundlage der Leistung zu diesem Recht gehört',
    en: 'because a provision of the service belongs to this law',
  },
  becauseOfficeCarriesOut: {
    de: 'weil ein Amt der Leistung dieses Recht ausführt',
    en: 'because an office of the service carries out this law',
  },
  becauseServiceOfProduct: {
    de: 'weil das Produkt der Leistung darin liegt',
    en: 'because the product of the service lies in it',
  },
  becauseServiceOfGroup: {
    de: 'weil die Produktgruppe der Leistung darin liegt',
    en: 'because the product group of the service lies in it',
  },
  becauseOfficeTakesPart: {
    de: 'weil ein Amt der Leistung am Handlungsfeld beteiligt ist',
    en: 'because an office of the service takes part in the field of action',
  },
  becauseOfficeResponsible: {
    de: 'weil dieses Amt für das Ziel zuständig ist',
    en: 'because this office is responsible for the goal',
  },
  becauseDepartmentNamed: {
    de: 'weil das Ziel dieses Dezernat als zuständig nennt',
    en: 'because the goal names this department as responsible',
  },
  becauseDepartmentOfOffice: {
    de: 'weil das für das Ziel zuständige Amt zu diesem Dezernat gehört',
    en: 'because the office responsible for the goal belongs to this department',
  },
  becauseGoalNamesLaw: { de: 'weil das Ziel dieses Recht selbst nennt', en: 'because the goal itself names this law' },
  becauseLawOfProduct: {
    de: 'weil das Produkt des Ziels auf diesem Recht beruht',
    en: 'because the product of the goal is based on this law',
  },
  becauseLawOfGroup: {
    de: 'weil die Produktgruppe des Ziels unter diesem Recht geplant wird',
    en: 'because the product group of the goal is planned under this law',
  },
  becauseGoalOfArea: { de: 'weil es ein Ziel dieses Produktbereichs ist', en: 'because it is a goal of this product area' },
  becauseGoalOfGroup: {
    de: 'weil die Produktgruppe des Ziels darin liegt',
    en: 'because the product group of the goal lies in it',
  },
  becauseGoalOfProduct: { de: 'weil das Produkt des Ziels darin liegt', en: 'because the product of the goal lies in it' },
  becauseGoalInField: { de: 'weil das Ziel zum Handlungsfeld gehört', en: 'because the goal belongs to the field of action' },
  becauseGoalOnLevel: { de: 'weil das Ziel auf dieser Ebene steht', en: 'because the goal stands on this level' },
  becauseNoValue: { de: 'weil der Plan auf dieser Achse nichts nennt', en: 'because the plan names nothing on this axis' },
} as const satisfies Readonly<Record<string, Message>>;

/** What a message is called. */
export type MessageKey = keyof typeof MESSAGES;
