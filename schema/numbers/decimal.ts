import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/** As many digits as no figure of a city has; the database takes as many. */
const DECIMAL = /^-?(0|[1-9]\d{0,19})(\.\d{1,10})?$/;

/** Whether a text is an exact decimal as the hub takes it. */
export function isDecimal(text: string): boolean {
  return DECIMAL.test(text);
}

/**
 * An exact decimal: 84.8 is 84.8, and 46.60 keeps its zero. It travels as a text, because numbers in JSON become floats in most
 * programs; so neither the hub nor who asks it loses a digit of an amount of money.
 */
export const Decimal = new GraphQLScalarType<string, string>({
  name: 'Decimal',
  description:
    'An exact decimal as a text (Dezimalzahl), such as "84.8" or "-1460"; at most 20 digits before the point and 10 behind.',
  serialize: String,
  parseValue: read,
  parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : null),
});

function read(value: unknown): string {
  if (typeof value === 'string' && isDecimal(value)) return value;
  throw new GraphQLError('Decimal expects a text such as "84.8", with at most 20 digits before the point and 10 behind.');
}
