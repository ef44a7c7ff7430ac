import { bool, type CleanedEnv, cleanEnv, type EnvError, EnvMissingError, makeExactValidator, makeValidator, str } from 'envalid';
import { isSafeAddress } from './security/safe-address.js';

/** A wrong or missing environment variable: one line for the person who starts the hub. */
export class ConfigProblem extends Error {
  override readonly name = 'ConfigProblem';
}

const whole = (from: number, to: number) =>
  makeValidator<number>((input) => {
    const value = Number(input);
    if (input.trim() !== '' && Number.isInteger(value) && value >= from && value <= to) return value;
    throw new Error(`expected a whole number from ${from} to ${to}, got "${input}"`);
  });

const positive = whole(1, 1_000_000_000);
const threshold = whole(0, 1_000);
const port = whole(0, 65_535);

/** Values with commas between them; none of an empty text. */
const list = (check: (value: string) => void) =>
  makeExactValidator<readonly string[]>((input) => {
    const values = input === '' ? [] : input.split(',').map((value) => value.trim());
    for (const value of values) check(value);
    return values;
  });

const files = list((file) => {
  if (file === '') throw new Error('expected names of files with commas between them, got an empty one');
});

const origins = list((origin) => {
  // A URL may hold a * in its host; a browser never sends such an origin.
  if (origin === '*' || (/^https?:[^*]+$/.test(origin) && URL.canParse(origin) && new URL(origin).origin === origin)) return;
  throw new Error(`expected origins such as https://fach.example.de with commas between them, or *; got "${origin}"`);
});

const address = makeValidator<string>((input) => {
  // Whoever could change on the way what is read there could sign tokens.
  if (input === '' || isSafeAddress(input)) return input;
  throw new Error(`expected an address such as https://login.example.de/realms/stadt, got "${input}"`);
});

const postgresUrl = makeValidator<string>((input) => {
  if (input === '' || /^postgres(ql)?:$/.test(URL.canParse(input) ? new URL(input).protocol : '')) return input;
  throw new Error('expected an address such as postgresql://user:password@host:5432/database'); // The value may hold a password.
});

/** Every environment variable of the hub, with what it means and what it is without being set. */
export const VARIABLES = {
  PORT: port({ default: 4000, desc: 'the port to listen on; 0 for any that is free' }),
  HOST: str({ default: '127.0.0.1', desc: 'the address to listen on; 0.0.0.0 for all' }),
  DATABASE_URL: postgresUrl({ default: '', desc: 'a PostgreSQL server, 15 or newer; the embedded database without it' }),
  HUB_DATA_DIR: str({ default: './data', desc: 'the folder of the embedded database' }),
  LOG_LEVEL: str({
    default: 'info',
    choices: ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'],
    desc: 'the least serious lines to log',
  }),
  CORS_ORIGINS: origins({ default: [], desc: 'the websites whose pages may ask the hub, with commas between them; * for all' }),
  PERSISTED_DOCUMENTS: str({
    default: 'prefer',
    choices: ['off', 'prefer', 'only'],
    desc: 'whether queries may be named by their ids; only: no other queries',
  }),
  PERSISTED_DOCUMENT_FILES: files({
    default: [],
    desc: 'manifests of known documents besides the one of the client SDK, with commas between them',
  }),
  READ_ACCESS: str({
    default: 'public',
    choices: ['public', 'authenticated'],
    desc: 'who may read adopted plans: everybody, or only who sends a token',
  }),
  SMALL_NUMBER_THRESHOLD: threshold({
    default: 5,
    desc: 'counts of people below it are not published; 0 or 1 publishes all',
  }),
  OIDC_ISSUER: address({ default: '', desc: 'the identity provider whose access tokens the hub takes, as their `iss` names it' }),
  OIDC_AUDIENCE: str({ default: '', desc: 'what the hub is called in the `aud` of these tokens; needed with an issuer' }),
  OIDC_JWKS_URL: address({ default: '', desc: 'the keys of the identity provider; by OpenID Connect Discovery without it' }),
  OIDC_OFFICE_CLAIM: str({ default: 'office', desc: 'the claim with the number of the office' }),
  OIDC_ROLES_CLAIM: str({ default: 'roles', desc: 'the claim with the roles' }),
  OIDC_FIELDS_CLAIM: str({ default: 'fields_of_action', desc: 'the claim with the keys of the fields of action' }),
  DEVELOPMENT: bool({ default: false, desc: 'true shows the inside of errors to whoever asks' }),
  MAX_QUERY_COST: positive({ default: 50_000, desc: 'the most objects an answer may come to hold' }),
  MAX_QUERY_DEPTH: positive({ default: 20, desc: 'the most fields inside each other' }),
  MAX_QUERY_FIELDS: positive({ default: 1_000, desc: 'the most fields in a document, repeated ones included' }),
  MAX_QUERY_ALIASES: positive({ default: 30, desc: 'the most aliases in a document' }),
  MAX_QUERY_ROOT_FIELDS: positive({ default: 20, desc: 'the most root fields of an operation' }),
  MAX_QUERY_TOKENS: positive({ default: 4_000, desc: 'the most tokens in a document' }),
  MAX_BODY_BYTES: positive({ default: 262_144, desc: 'the largest request body' }),
  MAX_BATCH_SIZE: positive({ default: 10, desc: 'the most operations in one request' }),
  MAX_STREAMS: positive({ default: 2_000, desc: 'the most event streams at a time' }),
  QUERY_TIMEOUT_MS: positive({ default: 10_000, desc: 'how long an answer may take' }),
  MAX_EXPORT_ROWS: positive({ default: 2_000_000, desc: 'the most rows an export may have' }),
  EXPORT_TIMEOUT_MS: positive({ default: 900_000, desc: 'how long an export may take, until the client has all of it' }),
} as const;

/** The configuration of a hub. */
export type Config = Readonly<CleanedEnv<typeof VARIABLES>>;

/**
 * Reads the configuration.
 *
 * @param environment the environment variables
 * @throws ConfigProblem that names each variable at fault
 */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const config = cleanEnv(environment, VARIABLES, { reporter: ({ errors }) => report(errors) });
  if (config.OIDC_ISSUER && !config.OIDC_AUDIENCE) throw new ConfigProblem('OIDC_AUDIENCE: expected a value beside OIDC_ISSUER');
  const alone = (['OIDC_AUDIENCE', 'OIDC_JWKS_URL'] as const).find((name) => config[name] && !config.OIDC_ISSUER);
  if (alone) throw new ConfigProblem(`${alone}: expected OIDC_ISSUER beside it`);
  return config;
}

function report(errors: Readonly<Record<string, EnvError | undefined>>): void {
  const faults = Object.entries(errors).map(
    ([name, error]) => `${name}: ${error instanceof EnvMissingError ? 'expected a value' : error?.message}`,
  );
  if (faults.length > 0) throw new ConfigProblem(faults.join('\n'));
}
