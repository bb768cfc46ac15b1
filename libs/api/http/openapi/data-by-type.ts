import type { OpenAPIObject } from '@nestjs/swagger';

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;

/** A shape whose `data` depends on its `type`. */
export interface DataByType {
  readonly schema: string;
  /** By type: the schema of its data. */
  readonly data: Readonly<Record<string, object>>;
}

/** One schema a type, told apart by `type`; what they share is said once. */
export function withDataByType(schemas: Schemas, { schema, data }: DataByType): Schemas {
  const shared = schemas[schema];
  if (!shared) return schemas;
  const nameOf = (type: string): string => `${schema}.${type}`;
  const reference = (name: string): string => `#/components/schemas/${name}`;
  const variants = Object.entries(data).map(([type, schemaOfData]) => [
    nameOf(type),
    {
      allOf: [
        { $ref: reference(`${schema}.any`) },
        {
          type: 'object',
          properties: {
            type: { type: 'string', enum: [type] },
            data: schemaOfData,
          },
        },
      ],
    },
  ]);
  return {
    ...schemas,
    [`${schema}.any`]: shared,
    ...(Object.fromEntries(variants) as Schemas),
    [schema]: {
      oneOf: Object.keys(data).map((type) => ({ $ref: reference(nameOf(type)) })),
      discriminator: {
        propertyName: 'type',
        mapping: Object.fromEntries(Object.keys(data).map((type) => [type, reference(nameOf(type))])),
      },
    },
  };
}
