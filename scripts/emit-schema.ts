import { writeFileSync } from 'node:fs';
import { printSchema } from 'graphql';
import { ERROR_MEANINGS } from '../schema/errors/error-code.js';
import { stepsInWords } from '../server/agreements/step-texts.js';
import { buildSchema } from '../server/build-schema.js';
import { offlineModel } from '../server/graph/offline-model.js';
import { permissionsInWords } from '../server/security/permission-texts.js';

/** Writes down what follows from the code: the schema, and the tables of errors, of permissions and of steps. */
writeFileSync('schema/schema.graphql', `${printSchema(buildSchema(await offlineModel()))}\n`);
writeFileSync('schema/errors.md', errorTable());
writeFileSync('server/security/PERMISSIONS.md', permissionsInWords());
writeFileSync('server/agreements/STEPS.md', stepsInWords());

function errorTable(): string {
  const rows = Object.entries(ERROR_MEANINGS).map(([code, meaning]) => `| \`${code}\` | ${meaning} |`);
  return `# Errors

Every error carries one of these codes in \`extensions.code\`. Codes are stable, messages are for people and may change.
Emitted by \`npm run generate\` from \`schema/errors/error-code.ts\`.

| code | meaning |
|---|---|
${rows.join('\n')}
`;
}
