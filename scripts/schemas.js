/**
 * Writes schema/, the JSON Schemas of policy, catalogue and report, from the schemas in the code.
 * Needs `lib/`, so build first. What it writes is committed, and a test compares.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { jsonSchemas } from '../lib/schema/json-schemas.js';

const folder = fileURLToPath(new URL('../schema/', import.meta.url));

mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemas())) {
  writeFileSync(folder + name, `${JSON.stringify(schema, null, 2)}\n`);
}
