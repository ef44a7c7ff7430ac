import type { ErrorCode } from '@zielnetz/client';
import type { Message } from '../language.js';

/** What the hub's codes mean to whoever typed a command; the others mean that it refused. */
export const ANSWERS: Partial<Record<ErrorCode, Message>> = {
  PLAN_NOT_FOUND: { de: 'Für dieses Jahr gibt es keinen Haushaltsplan', en: 'There is no budget plan for this year' },
  BAD_USER_INPUT: { de: 'Der Hub kann mit einem Wert nichts anfangen', en: 'The hub cannot use one of the values' },
  GRAPHQL_VALIDATION_FAILED: {
    de: 'Hub und Werkzeug passen nicht zusammen; eines von beiden ist zu alt',
    en: 'Hub and tool do not fit together; one of them is too old',
  },
  UNAUTHENTICATED: {
    de: 'Der Hub verlangt ein gültiges Token (--token oder ZIELNETZ_TOKEN)',
    en: 'The hub wants a valid token (--token or ZIELNETZ_TOKEN)',
  },
  FORBIDDEN: { de: 'Dazu fehlt Ihnen die Berechtigung', en: 'You are not allowed to do this' },
  IDENTITY_PROVIDER_UNAVAILABLE: {
    de: 'Der Hub kann Ihr Token gerade nicht prüfen',
    en: 'The hub cannot check your token at the moment',
  },
  TIMEOUT: { de: 'Der Hub hat zu lange gebraucht', en: 'The hub took too long' },
  DATABASE_UNAVAILABLE: { de: 'Der Hub erreicht seine Datenbank nicht', en: 'The hub cannot reach its database' },
  SHUTTING_DOWN: { de: 'Der Hub wird gerade beendet', en: 'The hub is stopping' },
  INTERNAL_SERVER_ERROR: { de: 'Der Hub hat einen Fehler', en: 'The hub has a fault' },
};

/** What went wrong on the way to the hub. */
export const failures = {
  refused: { de: 'Der Hub hat die Frage abgelehnt', en: 'The hub refused the question' },
  notAllowed: {
    de: 'Der Hub verlangt ein gültiges Token (--token oder ZIELNETZ_TOKEN)',
    en: 'The hub wants a valid token (--token or ZIELNETZ_TOKEN)',
  },
  limit: { de: 'Das ist mehr, als der Hub zulässt', en: 'This is more than the hub allows' },
  cost: { de: 'Kosten {requested}, erlaubt {limit}', en: 'cost {requested}, allowed {limit}' },
  retry: { de: 'wieder möglich in {seconds} s', en: 'possible again in {seconds} s' },
  request: { de: 'Anfrage {id}', en: 'request {id}' },
  unreachable: {
    de: 'Unter {url} antwortet kein Hub. Eine andere Adresse nennen --url oder ZIELNETZ_URL',
    en: 'No hub answers at {url}. Name another address by --url or ZIELNETZ_URL',
  },
  timeout: { de: 'Der Hub unter {url} hat nicht rechtzeitig geantwortet', en: 'The hub at {url} did not answer in time' },
  uncertain: {
    de: '{text}. Ob die Änderung gemacht wurde, ist nicht bekannt; zielnetz journal zeigt es',
    en: '{text}. It is unknown whether the change was made; zielnetz journal shows it',
  },
  unchanged: { de: 'Nichts wurde geändert', en: 'Nothing was changed' },
  unexpected: { de: 'Unerwarteter Fehler', en: 'Unexpected error' },
  error: { de: 'Fehler: {text}.', en: 'Error: {text}.' },
  hubSays: { de: 'Meldung: {text}', en: 'Message: {text}' },
} satisfies Record<string, Message>;

/** What is wrong with a command; where it is commander that found it, under commander's code. */
export const mistakes = {
  year: { de: '--year: erwartet ein Jahr wie 2013, nicht {value}', en: '--year: expected a year such as 2013, got {value}' },
  limit: {
    de: '--limit: erwartet eine ganze Zahl ab 1, nicht {value}',
    en: '--limit: expected a whole number from 1, got {value}',
  },
  revision: {
    de: 'Revision: erwartet eine ganze Zahl, nicht {value}',
    en: 'revision: expected a whole number, got {value}',
  },
  quarter: {
    de: '--quarter: erwartet 1, 2, 3 oder 4, nicht {value}',
    en: '--quarter: expected 1, 2, 3 or 4, got {value}',
  },
  reportFile: {
    de: '--save: erwartet eine Datei mit der Endung .pdf oder .xlsx, nicht {value}',
    en: '--save: expected a file that ends in .pdf or .xlsx, got {value}',
  },
  unwritable: { de: '--save: {file} kann nicht geschrieben werden: {cause}', en: '--save: cannot write {file}: {cause}' },
  day: {
    de: '{option}: erwartet einen Tag wie 2026-01-31 oder 31.1.2026, nicht {value}',
    en: '{option}: expected a day such as 2026-01-31, got {value}',
  },
  noDraft: { de: '--year: erwartet das Haushaltsjahr eines Entwurfs', en: '--year: expected the budget year of a draft' },
  file: {
    de: '{file}: erwartet eine Datei mit Änderungen als JSON: {cause}',
    en: '{file}: expected a file of changes as JSON: {cause}',
  },
  noList: { de: 'es ist keine Liste', en: 'it is no list' },
  lang: { de: '--lang: erwartet de oder en, nicht {value}', en: '--lang: expected de or en, got {value}' },
  url: {
    de: '--url oder ZIELNETZ_URL: erwartet eine Adresse wie https://hub.example.de/graphql, nicht {value}',
    en: '--url or ZIELNETZ_URL: expected an address such as https://hub.example.de/graphql, got {value}',
  },
  login: {
    de: '--url oder ZIELNETZ_URL: die Adresse darf keine Zugangsdaten enthalten; dafür gibt es ZIELNETZ_TOKEN',
    en: '--url or ZIELNETZ_URL: the address must hold no credentials; ZIELNETZ_TOKEN is for them',
  },
  token: {
    de: '--token oder ZIELNETZ_TOKEN: erwartet druckbare ASCII-Zeichen ohne Leerzeichen',
    en: '--token or ZIELNETZ_TOKEN: expected printable ASCII without spaces',
  },
  choice: { de: '{option}: erwartet eines von {choices}, nicht {value}', en: '{option}: expected one of {choices}, got {value}' },
  unknown: {
    de: '{option}: {value} gibt es in diesem Haushaltsjahr nicht',
    en: '{option}: there is no {value} in this budget year',
  },
  otherYear: {
    de: '{option}: {value} gehört nicht zum Haushaltsjahr {year}',
    en: '{option}: {value} is not of the budget year {year}',
  },
  ambiguous: { de: '{option}: {value} gibt es mehrfach', en: '{option}: there are several {value}' },
  meant: { de: 'Gemeint ist vielleicht: {values}', en: 'Perhaps meant: {values}' },
  searchIt: { de: 'Suchen: zielnetz search <Text>', en: 'To look for it: zielnetz search <text>' },
  knownNone: { de: 'In diesem Haushaltsjahr gibt es dafür keine Werte', en: 'There are no values for it in this budget year' },
  known: { de: 'Es gibt: {values}', en: 'There are: {values}' },
  hint: { de: 'Hilfe: zielnetz --help', en: 'Help: zielnetz --help' },
  suggestion: { de: '{text}; gemeint war vielleicht {name}', en: '{text}; did you mean {name}' },
  'commander.unknownOption': { de: 'Die Option {0} gibt es nicht', en: 'There is no option {0}' },
  'commander.unknownCommand': { de: 'Den Befehl {0} gibt es nicht', en: 'There is no command {0}' },
  'commander.optionMissingArgument': { de: 'Hinter {0} fehlt der Wert', en: 'The value is missing behind {0}' },
  'commander.missingMandatoryOptionValue': { de: 'Es fehlt: {0}', en: 'Missing: {0}' },
  'commander.missingArgument': { de: 'Es fehlt: {0}', en: 'Missing: {0}' },
  'commander.excessArguments': {
    de: 'Zu viele Wörter hinter {0}; Texte mit Leerzeichen gehören in Anführungszeichen',
    en: 'Too many words behind {0}; texts with spaces belong in quotes',
  },
  'commander.conflictingOption': { de: '{0} und {1} schließen sich aus', en: '{0} and {1} exclude each other' },
} satisfies Record<string, Message>;
