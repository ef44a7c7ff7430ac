import type { Command, HelpConfiguration, Option } from 'commander';
import type { Say } from './language.js';
import { help, placeholders } from './messages/help.js';

/** How commander's help looks in the language that is spoken; its own words are replaced where it allows that. */
export function helpIn(say: Say): HelpConfiguration {
  return {
    showGlobalOptions: true,
    styleTitle: (title) => (Object.hasOwn(help, title) ? say(help[title as keyof typeof help]) : title),
    optionDescription: ({ description, defaultValue, defaultValueDescription, envVar }: Option) => {
      const value = defaultValueDescription ?? String(defaultValue);
      const text = defaultValue === undefined ? description : say(help.default, { text: description, value });
      return envVar ? say(help.variable, { text, name: envVar }) : text;
    },
    subcommandTerm: (command) => [command.name(), ...argumentsOf(command)].join(' '),
    commandUsage: (command) => {
      return [
        ...namesOf(command),
        ...argumentsOf(command),
        ...(command.parent ? [] : [say(placeholders.command)]),
        say(placeholders.options),
      ].join(' ');
    },
  };
}

/** What a command is called by, from the tool's own name on. */
function namesOf(command: Command): readonly string[] {
  return [...(command.parent ? namesOf(command.parent) : []), command.name()];
}

function argumentsOf({ registeredArguments }: Command): readonly string[] {
  return registeredArguments.map((one) => (one.required ? `<${one.name()}>` : `[${one.name()}]`));
}
