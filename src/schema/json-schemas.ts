import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import type { KeyOrder } from '../model/key-order.js';
import { parseRequirement } from '../model/requirement-notation.js';
import { fleetReportSchema, fleetSchema } from './fleet.js';
import { policyMeanings, withMeanings } from './meanings.js';
import { reportSchema } from './report.js';
import { catalogueSchema } from './written-catalogue.js';
import { writtenPolicy } from './written-policy.js';

/** The committed JSON Schemas, by file name, from the schemas that the program itself checks with. */
export function jsonSchemas(): Readonly<Record<string, object>> {
  return {
    'policy.schema.json': withMeanings(
      jsonSchema('A policy of Release Gate', writtenPolicy),
      policyMeanings,
    ).schema,
    'catalogue.schema.json': jsonSchema(
      'A catalogue of Release Gate',
      catalogueSchema(parseRequirement),
    ),
    'report.schema.json': jsonSchema('A report of Release Gate', reportSchema),
    'fleet-report.schema.json': jsonSchema("A shard's report of Release Gate", fleetReportSchema),
    'fleet.schema.json': jsonSchema('A merged fleet report of Release Gate', fleetSchema),
  };
}

/** The order of all keys that the program writes, from the schemas of what it writes. */
export function keyOrders(): Readonly<Record<string, KeyOrder>> {
  const orders = { report: reportSchema, fleetReport: fleetReportSchema, fleet: fleetSchema };
  return Object.fromEntries(
    Object.entries(orders).map(([name, schema]) => [name, orderOf(jsonSchema(name, schema)) ?? {}]),
  );
}

/** What a schema of JSON tells of keys; null where it fixes none. */
interface Shape {
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
}

function orderOf({ properties, items, anyOf }: Shape): KeyOrder | null {
  if (items !== undefined) return orderOf(items);
  if (anyOf !== undefined) return anyOf.map(orderOf).find((order) => order !== null) ?? null;
  if (properties === undefined) return null;
  return Object.fromEntries(
    Object.entries(properties).map(([key, shape]) => [key, orderOf(shape)]),
  );
}

/**
 * JSON Schema cannot say what only a function knows, such as whether a day exists: an editor lets
 * that pass, and the program does not.
 */
function jsonSchema(title: string, schema: GenericSchema): object {
  const converted = toJsonSchema(schema, {
    ignoreActions: ['check', 'raw_check'],
    // A map is checked to be no list before its entries are; only the entries go into the file.
    typeMode: 'output',
  });
  return { $schema: converted.$schema, title, ...converted };
}
