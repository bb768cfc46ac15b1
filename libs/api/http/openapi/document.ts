import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { roleName } from '#event-words';
import type { Language } from '#refusal-words';
import type { Access } from '../auth/access.ts';
import { hasLocation } from '../location.ts';
import { ProblemBody } from '../problem/problem-body.ts';
import { problemTypes, problemTypeUri, type ProblemCode } from '../problem/problem-types.ts';
import { routesOf } from '../routes.ts';
import { withDataByType, type DataByType } from './data-by-type.ts';
import { english } from './english.ts';
import { PreparedContent } from './prepared-content.ts';
import type { TagWords } from './words.ts';

const problemReference = '#/components/schemas/ProblemBody';

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description:
    'Erkennt die Wiederholung: dieselbe Anfrage mit demselben Schlüssel wird einmal gebucht und gleich beantwortet, eine andere mit 422 abgewiesen.',
  schema: { type: 'string', minLength: 1, maxLength: 200 },
  example: '0f8fad5b-d9cb-469f-a165-70867728950e',
} as const;

const location = {
  description: 'Adresse dessen, was entstanden ist oder sich geändert hat',
  schema: { type: 'string', format: 'uri-reference' },
} as const;

type PathItem = OpenAPIObject['paths'][string];
type Operation = NonNullable<PathItem['get']>;

/** What the description knows beside the classes that check requests and shape answers. */
export interface Described {
  /** By tag, in their order. */
  readonly words: readonly TagWords[];
  /** What a route sends and how that can be refused, by `POST /path/{parameter}`. */
  readonly commands: Readonly<Record<string, CommandOfRoute>>;
  /** What events hold. */
  readonly events: DataByType;
}

export interface CommandOfRoute {
  readonly useCase: string;
  readonly refusals: readonly ProblemCode[];
}

/** The API's description (OpenAPI 3.1) as it is sent, in each language. */
export function preparedOpenApi(
  app: INestApplication,
  described: Described,
): Readonly<Record<Language, PreparedContent>> {
  const document = plainDocument(app);
  const accesses = new Map(routesOf(app).map(({ method, path, access }) => [`${method} ${path}`, access]));
  const prepared = (language: Language): PreparedContent => {
    const whole = documentIn(language, document, accesses, described);
    return new PreparedContent('application/json; charset=utf-8', JSON.stringify(whole), {
      'content-language': language,
      vary: 'accept-language',
    });
  };
  return { de: prepared('de'), en: prepared('en') };
}

function plainDocument(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Förderbuch')
    .setDescription(
      'Das Buch der Digitalförderung eines Landes: jede Buchung ein unveränderliches Ereignis, jede Zahl daraus berechnet.',
    )
    .setVersion('1')
    .setLicense('EUPL-1.2', 'https://eupl.eu/1.2/de/')
    .addServer('/')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' })
    .addSecurityRequirements('bearer')
    .build();
  return SwaggerModule.createDocument(app, config, {
    extraModels: [ProblemBody],
    operationIdFactory: (controller, method) => `${controller.replace(/(Query)?Controller$/, '')}_${method}`,
  });
}

function documentIn(
  language: Language,
  plain: OpenAPIObject,
  accesses: ReadonlyMap<string, Access>,
  { words, commands, events }: Described,
): OpenAPIObject {
  const document = structuredClone(plain);
  const responses = new Map<string, object>();
  for (const [path, item] of Object.entries(document.paths))
    for (const [method, operation] of [
      ['GET', item.get],
      ['POST', item.post],
    ] as const) {
      if (!operation) continue;
      const route = `${method} ${path}`;
      const access = accesses.get(route) ?? [];
      const command = commands[route];
      if (command) {
        operation.operationId = command.useCase;
        operation.parameters = [...(operation.parameters ?? []), idempotencyKey];
        describeRecorded(operation);
        if (hasLocation(path)) describeLocation(operation);
      }
      describeWords(operation, route, language, access, words);
      describeProblems(operation, language, problemsOf(operation, method, access, command), responses);
    }
  const told = words.filter(({ operations }) => Object.keys(operations).some((route) => accesses.has(route)));
  return {
    ...translated(document, language),
    tags: told.map(({ tag, about }) => ({ name: tag[language], description: about[language] })),
    components: {
      ...translated(document.components ?? {}, language),
      schemas: withDataByType(translated(document.components?.schemas ?? {}, language), events),
      responses: Object.fromEntries(responses) as never,
    },
  };
}

function describeWords(
  operation: Operation,
  route: string,
  language: Language,
  access: Access,
  words: readonly TagWords[],
): void {
  const found = words.find(({ operations }) => operations[route] !== undefined);
  const said = found?.operations[route];
  if (!found || !said) return;
  const description = language === 'en' ? said.en.description : said.de;
  if (language === 'en') operation.summary = said.en.summary;
  operation.tags = [found.tag[language]];
  operation.description = `${description}\n\n${rolesLine(access, language)}`;
  Object.assign(operation, { 'x-roles': access === 'public' ? [] : access });
}

const rolesLine = (access: Access, language: Language): string =>
  access === 'public'
    ? { de: '**Ohne Anmeldung.**', en: '**Without signing in.**' }[language]
    : `**${{ de: 'Rollen', en: 'Roles' }[language]}:** ${access.map((role) => roleName(role, language)).join(', ')}.`;

/** Of one kind wherever it happens; refusals are those of the use case. */
function problemsOf(
  { parameters = [], requestBody }: Operation,
  method: 'GET' | 'POST',
  access: Access,
  command: CommandOfRoute | undefined,
): readonly ProblemCode[] {
  const isAddressed = parameters.some((parameter) => 'in' in parameter && parameter.in === 'path');
  return [
    ...(access === 'public'
      ? (['UNAUTHENTICATED'] as const)
      : (['UNAUTHENTICATED', 'FORBIDDEN', 'ISSUER_UNAVAILABLE'] as const)),
    'INVALID_REQUEST',
    ...(requestBody ? (['PAYLOAD_TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE'] as const) : []),
    ...(command
      ? ([
          'IDEMPOTENCY_KEY_MISSING',
          'IDEMPOTENCY_KEY_REUSED',
          'OUTCOME_UNKNOWN',
          'OVERLOADED',
          'STORE_REFUSES',
          'STORE_UNAVAILABLE',
          ...command.refusals,
        ] as const)
      : []),
    ...(method === 'GET'
      ? ([
          'HISTORY_CHANGED',
          'READ_MODEL_LAGS',
          'READ_MODEL_STOPPED',
          'STORE_REFUSES',
          'STORE_UNAVAILABLE',
        ] as const)
      : []),
    ...(method === 'GET' && isAddressed ? (['NOT_FOUND'] as const) : []),
    'INTERNAL_ERROR',
  ];
}

/** Each status with the types that it can have; what many operations share is said once. */
function describeProblems(
  operation: Operation,
  language: Language,
  codes: readonly ProblemCode[],
  responses: Map<string, object>,
): void {
  const byStatus = Map.groupBy([...new Set(codes)].sort(), (code) => problemTypes[code].status);
  for (const [status, those] of [...byStatus].sort(([a], [b]) => a - b)) {
    const response = {
      description: those
        .map((code) => `${problemTypes[code].title[language]} (\`${nameOf(code)}\`)`)
        .join(', '),
      content: {
        'application/problem+json': {
          schema: {
            allOf: [
              { $ref: problemReference },
              { type: 'object', properties: { type: { type: 'string', enum: those.map(problemTypeUri) } } },
            ],
          },
        },
      },
    };
    const name = `${status}.${those.map(nameOf).join('.')}`;
    const isShared = those.length <= 3;
    if (isShared) responses.set(name, response);
    operation.responses[String(status)] = isShared ? { $ref: `#/components/responses/${name}` } : response;
  }
}

const nameOf = (code: ProblemCode): string => code.toLowerCase().replaceAll('_', '-');

function describeRecorded(operation: Operation): void {
  for (const response of Object.values(operation.responses))
    if (response && 'description' in response && response.description === '')
      response.description = 'Gebucht, dauerhaft gespeichert';
}

function describeLocation(operation: Operation): void {
  for (const [status, response] of Object.entries(operation.responses))
    if (status.startsWith('2') && response && 'description' in response)
      response.headers = { ...response.headers, Location: location };
}

/** Every description in the language; what has no words in it yet stays as it is. */
function translated<Value extends object>(value: Value, language: Language): Value {
  if (language === 'de') return value;
  const shown = (inner: unknown, name: string): unknown => {
    if (typeof inner === 'string') return name === 'description' ? (english[inner] ?? inner) : inner;
    if (Array.isArray(inner)) return inner.map((one) => shown(one, ''));
    if (typeof inner !== 'object' || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).map(([key, one]) => [key, shown(one, key)]));
  };
  return shown(value, '') as Value;
}
