import type { OpenAPIObject } from '@nestjs/swagger';

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;

/** Of a description what is sent, and what it takes: no answers, no refusals, and of the schemas those alone that are needed. */
export function commandsOf(document: OpenAPIObject): OpenAPIObject {
  const paths = Object.fromEntries(
    Object.entries(document.paths).flatMap(([path, { post }]) => {
      if (!post) return [];
      const parameters = post.parameters?.filter((parameter) => 'in' in parameter && parameter.in === 'path');
      const { operationId, summary, description, tags, requestBody } = post;
      const command = {
        operationId,
        summary,
        description,
        tags,
        parameters,
        requestBody,
        responses: {},
        'x-roles': (post as { readonly 'x-roles'?: readonly string[] })['x-roles'],
      };
      return [[path, { post: command }]];
    }),
  ) as OpenAPIObject['paths'];
  const { openapi, info, tags = [] } = document;
  return {
    openapi,
    info,
    tags,
    paths,
    components: { schemas: neededBy(paths, document.components?.schemas ?? {}) },
  };
}

const schemaPrefix = '#/components/schemas/';

/** The schemas that a value refers to, and those that they refer to. */
function neededBy(value: object, schemas: Schemas): Schemas {
  const needed: Schemas = {};
  const visit = (inner: unknown): void => {
    if (typeof inner !== 'object' || inner === null) return;
    const { $ref } = inner as { readonly $ref?: unknown };
    const name =
      typeof $ref === 'string' && $ref.startsWith(schemaPrefix) ? $ref.slice(schemaPrefix.length) : '';
    const schema = schemas[name];
    if (schema && !needed[name]) {
      needed[name] = schema;
      visit(schema);
    }
    for (const one of Object.values(inner)) visit(one);
  };
  visit(value);
  return needed;
}
