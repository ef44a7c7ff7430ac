import type { HelpConfiguration, Option } from 'commander';
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
    subcommandTerm: (command) => [command.name(), ...command.registeredArguments.map((one) => `<${one.name()}>`)].join(' '),
    commandUsage: (command) => {
      const names = command.parent ? [command.parent.name(), command.name()] : [command.name()];
      const words = command.registeredArguments.map((one) => `<${one.name()}>`);
      return [...names, ...words, ...(command.parent ? [] : [say(placeholders.command)]), say(placeholders.options)].join(' ');
    },
  };
}
