import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';

const text = readFileSync(new URL('./sarif-schema-2.1.0.json', import.meta.url), 'utf8');

// It is written in draft 4. What it uses means the same today, but for how it names itself.
const { $schema: _draft, id: _name, ...schema } = JSON.parse(text);

const ajv = new Ajv({ strict: false, allErrors: true });
formats.default(ajv);
const validate = ajv.compile(schema);

/** What is wrong with a SARIF log by the official schema, one line each: where, and what. */
export function sarifFaults(log: unknown): readonly string[] {
  validate(log);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
