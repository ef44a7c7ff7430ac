import {
  type GraphQLInputField,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';

/** A value that a field must not have, and whether a typed problem says so or GraphQL itself. */
export interface BadValue {
  readonly what: string;
  readonly path: readonly string[];
  readonly value: unknown;
  readonly refusedBy: 'problem' | 'GraphQL';
}

const LONG = 'x'.repeat(5_000);
const TEXTS = {
  empty: '',
  blank: ' ',
  padded: ' a',
  'too long': LONG,
  'with a control character': 'a\u0007b',
  'half a letter': 'a\ud800b',
};

/** Ids that lead nowhere: none, of another type, of another plan, of nothing; each but for a plan's own type. */
function wrongIds(year: number): Readonly<Record<string, string>> {
  return {
    ...{ empty: '', 'no id': 'nirgends', 'of another type': `Plan:${year}`, 'of nothing': `Goal:${year}/nirgends` },
    ...{
      'of another plan': 'Office:2013/59',
      'with a control character': `Office:${year}/5\u00079`,
      long: `Office:${year}/${LONG}`,
    },
    'half a letter': `Office:${year}/\ud800`,
  };
}

/** Every bad value of a field that can be told from its type. */
export function badValuesOf(
  { name, type }: Pick<GraphQLInputField, 'name' | 'type'>,
  year: number,
  path: readonly string[],
): BadValue[] {
  const here = [...path, name];
  const bad = (refusedBy: BadValue['refusedBy']) => (what: string, value: unknown) => ({ what, path: here, value, refusedBy });
  return [...(isNonNullType(type) ? [bad('GraphQL')('null', null)] : []), ...ofType(getNullableType(type), bad, year, here)];
}

function ofType(
  type: GraphQLInputType,
  bad: (refusedBy: BadValue['refusedBy']) => (what: string, value: unknown) => BadValue,
  year: number,
  path: readonly string[],
): BadValue[] {
  const [problem, wrongType] = [bad('problem'), bad('GraphQL')];
  const named = getNamedType(type);
  if (isListType(type)) {
    const id = `Office:${year}/51`;
    return [
      ...Object.entries(wrongIds(year)).map(([what, one]) => problem(`a list with one ${what}`, [one])),
      problem('an item twice', [`${id}`, id]),
      problem(
        'a list that is too long',
        Array.from({ length: 501 }, (_, at) => `Office:${year}/${at}`),
      ),
      wrongType('a list with null', [null]),
      wrongType('a list of objects', [{}]),
    ];
  }
  if (isInputObjectType(named)) {
    const inside = Object.values(named.getFields()).flatMap((field) => badValuesOf(field, year, path));
    return [...inside, wrongType('a text', 'x'), wrongType('an unknown field', { nonsense: 1 })];
  }
  if (isEnumType(named)) return [wrongType('an unknown value', 'NONSENSE'), wrongType('a number', 1)];
  if (named.name === 'LocalDate') {
    return [
      wrongType('no day', '2027-02-30'),
      wrongType('no date', 'gestern'),
      wrongType('a number', 2027),
      wrongType('a year', '2027'),
    ];
  }
  if (named.name === 'Int') return [wrongType('a text', 'x'), wrongType('a fraction', 1.5), wrongType('too large', 2 ** 31)];
  if (named.name === 'ID') {
    return [...Object.entries(wrongIds(year)).map(([what, id]) => problem(`an id ${what}`, id)), wrongType('an object', {})];
  }
  return [
    ...Object.entries(TEXTS).map(([what, text]) => problem(`a text ${what}`, text)),
    wrongType('a number', 1),
    wrongType('a list', ['a', 'b']),
  ];
}
