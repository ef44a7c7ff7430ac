import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const text = (name) => readFile(fileURLToPath(import.meta.resolve(`@zielnetz/client/${name}`)), 'utf8');
const schema = await text('schema.graphql');
const documents = Object.entries(JSON.parse(await text('persisted-documents.json')));
console.log(
  schema.includes('type Query'),
  documents.length > 20,
  documents.every(([id, query]) => /^[0-9a-f]{64}$/.test(id) && /^(query|mutation|subscription) /.test(query)),
);
