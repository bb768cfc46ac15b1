import type { OpenAPIObject } from '@nestjs/swagger';

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;

/** A shape whose `data` depends on its `type`. */
export interface DataByType {
  readonly schema: string;
  /** By type: the fields of its data with their schemas. */
  readonly data: Readonly<Record<string, Readonly<Record<string, object>>>>;
}

/** One schema a type, told apart by `type`; what they share is said once. */
export function withDataByType(schemas: Schemas, { schema, data }: DataByType): Schemas {
  const shared = schemas[schema];
  if (!shared) return schemas;
  const nameOf = (type: string): string => `${schema}.${type}`;
  const reference = (name: string): string => `#/components/schemas/${name}`;
  const variants = Object.entries(data).map(([type, fields]) => [
    nameOf(type),
    {
      allOf: [
        { $ref: reference(`${schema}.any`) },
        {
          type: 'object',
          properties: {
            type: { type: 'string', enum: [type] },
            data: { type: 'object', properties: fields },
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
