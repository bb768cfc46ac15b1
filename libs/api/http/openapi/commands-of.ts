import type { OpenAPIObject } from '@nestjs/swagger';

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;

/**
 * Of a description what records something, and what that takes: no answers, no refusals, and of the schemas those alone that
 * are needed. What is sent and is no command, a sign-in, a run over the read models, is left out; a file stands for commands.
 */
export function commandsOf(
  document: OpenAPIObject,
  commandsOfRoutes: Readonly<Record<string, unknown>>,
): OpenAPIObject {
  const paths = Object.fromEntries(
    Object.entries(document.paths).flatMap(([path, { post }]) => {
      if (!post || !(`POST ${path}` in commandsOfRoutes || takesFile(post))) return [];
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

const takesFile = ({ requestBody }: NonNullable<OpenAPIObject['paths'][string]['post']>): boolean =>
  requestBody !== undefined && 'content' in requestBody && !('application/json' in requestBody.content);

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
