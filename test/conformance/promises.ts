import { type DefinitionNode, type InputValueDefinitionNode, Kind, print } from 'graphql';

/**
 * What a type definition promises to clients, one line each: `type Goal`, `Goal implements Node`,
 * `Goal.key: String!`, `Goal.contributions(scope: ContributionScope = DIRECT)`, `GoalLevel.PRODUCT_GOAL`.
 */
export function promisesOf(definition: DefinitionNode): readonly string[] {
  if (!('name' in definition) || !definition.name) return [];
  const name = definition.name.value;
  switch (definition.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_DEFINITION:
      return [
        `${definition.kind === Kind.OBJECT_TYPE_DEFINITION ? 'type' : 'interface'} ${name}`,
        ...definition.interfaces!.map((one) => `${name} implements ${one.name.value}`),
        ...definition.fields!.flatMap((field) => [
          `${name}.${field.name.value}: ${print(field.type)}`,
          ...field.arguments!.map((argument) => `${name}.${field.name.value}(${input(argument)})`),
        ]),
      ];
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      return [`input ${name}`, ...definition.fields!.map((field) => `${name}.${input(field)}`)];
    case Kind.ENUM_TYPE_DEFINITION:
      return [`enum ${name}`, ...definition.values!.map((value) => `${name}.${value.name.value}`)];
    default:
      return [];
  }
}

function input({ name, type, defaultValue }: InputValueDefinitionNode): string {
  return `${name.value}: ${print(type)}${defaultValue ? ` = ${print(defaultValue)}` : ''}`;
}
