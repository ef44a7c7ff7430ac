/** The year of the draft; the plan of the next one holds the same and is adopted. */
export const DRAFT = 2027;

/** One of two offices, with a field of action and objects of its own; its services contribute to goals of the partner. */
export interface World {
  readonly name: 'own' | 'another';
  /** Tells the objects of the two apart. */
  readonly n: 1 | 2;
  readonly office: string;
  readonly partner: string;
}

export const WORLDS: readonly World[] = [
  { name: 'own', n: 1, office: '51', partner: '59' },
  { name: 'another', n: 2, office: '59', partner: '51' },
];

type Values = Readonly<Record<string, unknown>>;

/** A concept in one world: an object that stands there, one that is new, and how the first one is changed. */
export interface Example {
  readonly stands: string;
  readonly isNew: string;
  /** All that an object of this key says. */
  values(key: string): Values;
  readonly change: Values;
  /** The object that is changed, where it is not the one that stands there to be removed. */
  readonly changes?: string;
}

const SOURCE = { document: 'Ein Test', kind: 'STATED' };
export const idOf = (type: string, key: string, year = DRAFT): string => `${type}:${year}/${key}`;

/** An example of every concept but contributions, for the plan of a year. */
export function examplesOf({ n, name: field, office }: World, year = DRAFT): Readonly<Record<string, Example>> {
  const id = (type: string, key: string) => idOf(type, key, year);
  const named = { name: 'Ein Name' };
  const change = { name: 'Ein anderer Name' };
  return {
    LegalDomain: {
      ...{ stands: `L${n}`, isNew: `M${n}`, change },
      values: (key) => ({ ...named, code: key, abbreviation: key }),
    },
    LegalProvision: {
      ...{ stands: `§ 90${n} SGB II`, isNew: `§ 91${n} SGB II`, change: { heading: 'Zweck' } },
      values: (key) => ({ citation: key, legalDomain: id('LegalDomain', 'SGB_II') }),
    },
    Department: { stands: `D${n}`, isNew: `E${n}`, change, values: (key) => ({ ...named, number: key }) },
    Office: { stands: `8${n}`, isNew: `9${n}`, change, values: (key) => ({ ...named, number: key }) },
    Committee: { stands: `C${n}`, isNew: `K${n}`, change, values: (key) => ({ code: key }) },
    ProductArea: { stands: `7${n}`, isNew: `8${n}`, change, values: (key) => ({ ...named, number: key }) },
    ProductGroup: {
      ...{ stands: `9${n}01`, isNew: `9${n}02`, change },
      values: (key) => ({ ...named, number: key, area: id('ProductArea', `9${n}`), office: id('Office', office) }),
    },
    Product: {
      ...{ stands: `9${n}0901`, isNew: `9${n}0902`, change },
      values: (key) => ({ ...named, number: key, group: id('ProductGroup', `9${n}09`), source: SOURCE }),
    },
    TargetGroup: { stands: `t${n}`, isNew: `u${n}`, change, values: (key) => ({ ...named, key }) },
    FieldOfAction: {
      ...{ stands: `f${n}`, isNew: `g${n}`, changes: field, change },
      values: (key) => ({ ...named, key, source: SOURCE }),
    },
    Goal: {
      ...{ stands: `Z-${n}`, isNew: `Y-${n}`, change: { statement: 'Ein anderes Ziel' } },
      values: (key) => ({
        ...{ key, statement: 'Ein Ziel', level: 'STRATEGIC_GOAL', source: SOURCE, office: id('Office', office) },
        fieldsOfAction: [id('FieldOfAction', field)],
      }),
    },
    Service: {
      ...{ stands: `s-${n}`, isNew: `r-${n}`, change },
      values: (key) => ({ ...named, key, offices: [id('Office', office)], source: SOURCE }),
    },
    OverlapJustification: {
      ...{ stands: `j-${n}`, isNew: `i-${n}`, change: { reason: 'Ein anderer Grund' } },
      values: (key) => ({
        ...{ key, reason: 'Ein Grund', source: SOURCE },
        ...{ service: id('Service', `given-${n}`), otherService: id('Service', `asked-${n}`) },
      }),
    },
    Indicator: {
      ...{ stands: `I-${n}`, isNew: `H-${n}`, change },
      values: (key) => ({
        ...{ ...named, key, unit: 'Prozent', kind: 'TARGET', source: SOURCE, productGroup: id('ProductGroup', `9${n}09`) },
      }),
    },
  };
}

/** What a contribution says, by the service it comes from. */
export function contributionOf({ n }: World, service: string, year = DRAFT): Values {
  return { service: idOf('Service', service, year), goal: idOf('Goal', `X-${n}`, year), effect: 'SUPPORTS', source: SOURCE };
}

/** The changes that make everything that stands in a world. */
export function standing(world: World): readonly Values[] {
  const { n, name: field, partner } = world;
  const { ProductArea, ProductGroup, FieldOfAction, Goal, Service, ...others } = examplesOf(world);
  const { OverlapJustification, Product, Indicator, ...first } = others;
  const service = (key: string) => ({ createService: Service!.values(key) });
  const all = (examples: Readonly<Record<string, Example>>) =>
    Object.entries(examples).map(([name, { stands, values }]) => ({ [`create${name}`]: values(stands) }));
  return [
    { createFieldOfAction: FieldOfAction!.values(field) },
    { createProductArea: ProductArea!.values(`9${n}`) },
    { createProductGroup: ProductGroup!.values(`9${n}09`) },
    { createGoal: { ...Goal!.values(`X-${n}`), office: idOf('Office', partner) } },
    ...[`given-${n}`, `asked-${n}`, `new-${n}`].map(service),
    ...all({ ...first, ProductArea: ProductArea!, ProductGroup: ProductGroup!, FieldOfAction: FieldOfAction! }),
    ...all({ Goal: Goal!, Service: Service!, Product: Product!, OverlapJustification: OverlapJustification! }),
    ...all({ Indicator: Indicator! }),
    { proposeContribution: contributionOf(world, `given-${n}`) },
    { requestContribution: contributionOf(world, `asked-${n}`) },
  ];
}
