import type { LedgerEventType } from '#domain';
import type { DataByType } from '../http/openapi/data-by-type.ts';
import { fieldSchemas, fieldsOfEvents } from './stored-fields.ts';

/** What the data of each event holds as it is stored, in each of its versions; a type that is missing does not compile. */
export const trailData: DataByType = {
  schema: 'TrailView',
  data: Object.fromEntries(
    Object.entries(fieldsOfEvents satisfies Readonly<Record<LedgerEventType, object>>).map(
      ([type, versions]) => {
        const shapes = Object.entries(versions).map(([version, fields]) =>
          shapeOf(`${type}.${version}`, fields.split(' ')),
        );
        return [type, shapes.length === 1 ? (shapes[0] ?? {}) : { anyOf: shapes }];
      },
    ),
  ),
};

function shapeOf(shape: string, fields: readonly string[]): object {
  const names = fields.map((field) => field.replace('?', ''));
  return {
    type: 'object',
    properties: Object.fromEntries(
      names.map((name) => [name, fieldSchemas[`${shape}.${name}`] ?? fieldSchemas[name] ?? {}]),
    ),
    required: fields.filter((field) => !field.endsWith('?')),
  };
}
