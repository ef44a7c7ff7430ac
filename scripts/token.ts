import { resolve } from 'node:path';
import process from 'node:process';
import { Command, Option } from 'commander';
import { Role } from '../schema/security/role.js';
import { readConfig } from '../server/config.js';
import { developmentToken } from '../server/security/development-issuer.js';

/** Several values of one option. */
const several = (value: string, before: readonly string[] = []) => [...before, value];

/** What was typed. */
interface Options {
  readonly office?: string;
  readonly role: readonly string[];
  readonly field?: readonly string[];
}

/** Prints a token of the development issuer, for the hub whose data is in HUB_DATA_DIR. */
const program = new Command('npm run token --')
  .description('Stellt ein Token für den Hub auf diesem Rechner aus (makes a token for the hub on this machine).')
  .addOption(
    new Option('--role <role>', 'reader, editor, steering, admin; mehrfach möglich (role, repeatable)')
      .argParser(several)
      .makeOptionMandatory(),
  )
  .option('--office <number>', 'Amt, für das bearbeitet wird (office of an editor)')
  .option('--field <key>', 'Handlungsfeld, mehrfach möglich (field of action, repeatable)', several)
  .action(async ({ office, role, field = [] }: Options) => {
    const unknown = role.find((one) => !Object.hasOwn(Role, one.toUpperCase()));
    if (unknown) throw new Error(`--role: ${Object.values(Role).join(', ').toLowerCase()}; nicht (not) "${unknown}"`);
    const { DATABASE_URL, OIDC_ISSUER, HUB_DATA_DIR } = readConfig(process.env);
    if (DATABASE_URL || OIDC_ISSUER)
      throw new Error('Nur mit der eingebetteten Datenbank und ohne OIDC_ISSUER (embedded database without OIDC_ISSUER only).');
    const subject = [...role, office, ...field].filter(Boolean).join('-');
    const token = await developmentToken(resolve(HUB_DATA_DIR), { subject, office, roles: role, fieldsOfAction: field });
    if (!token) throw new Error(`In ${HUB_DATA_DIR} hat noch kein Hub gestartet: npm start (no hub has been started there).`);
    console.log(token);
  });

try {
  await program.parseAsync();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
