import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { problemTypeUri } from '#connections';
import { roleName } from '#event-words';
import type { Language, Words } from '#refusal-words';
import type { Access } from '../auth/access.ts';
import { bothIn, carried } from '../field-words.ts';
import { hasLocation } from '../location.ts';
import { recordedDurably } from '../shown.ts';
import { patiencePreference } from '../patience.ts';
import { ProblemBody } from '../problem/problem-body.ts';
import { problemTypes, type ProblemCode } from '../problem/problem-types.ts';
import { rehearsalPreference } from '../rehearsed.ts';
import { formatParameter, mediaTypes } from '../whole-list/list-format.ts';
import { routesOf, type Route } from '../routes.ts';
import { withDataByType, type DataByType } from './data-by-type.ts';
import { commandsOf } from './commands-of.ts';
import type { DescribedPart } from './openapi.controller.ts';
import { PreparedContent } from './prepared-content.ts';
import type { TagWords } from './words.ts';

const problemReference = '#/components/schemas/ProblemBody';

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description: carried({
    de: 'Erkennt die Wiederholung: dieselbe Anfrage mit demselben Schlüssel wird einmal gebucht und gleich beantwortet, eine andere mit 422 abgewiesen.',
    en: 'Tells a repetition: the same request with the same key is recorded once and answered alike, another one is refused with 422.',
  }),
  schema: { type: 'string', minLength: 1, maxLength: 200 },
  example: '0f8fad5b-d9cb-469f-a165-70867728950e',
} as const;

const prefer = {
  name: 'Prefer',
  in: 'header',
  required: false,
  description: carried({
    de: 'Mit »handling=rehearse« wird nur geprobt: dieselbe Entscheidung auf demselben Stand, beantwortet mit dem, was gebucht würde, oder mit der Abweisung, und nichts wird gebucht. Der Kopf »Idempotency-Key« kann dabei fehlen.',
    en: 'With “handling=rehearse” it is only rehearsed: the same decision on the same state, answered with what would be recorded, or with the refusal, and nothing is recorded. The header “Idempotency-Key” may be missing then.',
  }),
  schema: { type: 'string' },
  example: rehearsalPreference,
} as const;

const preferWait = {
  name: 'Prefer',
  in: 'header',
  required: false,
  description: carried({
    de: 'Wie viele Sekunden auf das gewartet wird, was erst aus den Ereignissen zu bilden ist, etwa »wait=1«: Ist es bis dahin nicht gebildet, sagt die Antwort 503 (past-being-folded), wie viel Prozent fertig sind. Es wird weiter gebildet, solange danach gefragt wird.',
    en: 'How many seconds are waited for what has to be put together from the events, such as “wait=1”: if it is not by then, the answer 503 (past-being-folded) says how many per cent are done. It goes on for as long as it is asked for.',
  }),
  schema: { type: 'string' },
  example: patiencePreference,
} as const;

const location = {
  description: carried({
    de: 'Adresse dessen, was entstanden ist oder sich geändert hat',
    en: 'Address of what came to be or has changed',
  }),
  schema: { type: 'string', format: 'uri-reference' },
} as const;

const rateLimitHeaders: Readonly<Record<string, Words>> = {
  'RateLimit-Policy': {
    de: 'Wie viele Anfragen (q) in so vielen Sekunden (w) erlaubt sind, etwa "expensive-reads";q=1200;w=60',
    en: 'How many requests (q) are allowed within so many seconds (w), such as "expensive-reads";q=1200;w=60',
  },
  RateLimit: {
    de: 'Wie viele davon noch offen sind (r), und in wie vielen Sekunden neu gezählt wird (t)',
    en: 'How many of them are left (r), and in how many seconds the count begins anew (t)',
  },
};

const retryAfter: Readonly<Record<string, Words>> = {
  'Retry-After': { de: 'Sekunden bis zum nächsten Versuch', en: 'Seconds until the next attempt' },
};

type PathItem = OpenAPIObject['paths'][string];
type Operation = NonNullable<PathItem['get']>;

/** What the description knows beside the classes that check requests and shape answers. */
export interface Described {
  /** By tag, in their order. */
  readonly words: readonly TagWords[];
  /** What a route sends and how that can be refused, by `POST /path/{parameter}`. */
  readonly commands: Readonly<Record<string, CommandOfRoute>>;
  /** The answer to a command that is only rehearsed. */
  readonly rehearsal: new () => object;
  /** What may be done with something: below its address, and with itself where that is asked for. */
  readonly actions: new () => object;
  /** What events hold. */
  readonly events: readonly DataByType[];
}

export interface CommandOfRoute {
  readonly useCase: string;
  readonly refusals: readonly ProblemCode[];
}

/** The API's description (OpenAPI 3.1) as it is sent, in each language, and of it the commands alone. */
export function preparedOpenApi(
  app: INestApplication,
  described: Described,
): Readonly<Record<DescribedPart, Readonly<Record<Language, PreparedContent>>>> {
  const document = plainDocument(app, described);
  const routes = new Map(routesOf(app).map((route) => [`${route.method} ${route.path}`, route]));
  const prepared = (content: object, language: Language): PreparedContent =>
    new PreparedContent('application/json; charset=utf-8', JSON.stringify(content), {
      'content-language': language,
      vary: 'accept-language',
    });
  const [de, en] = (['de', 'en'] as const).map((language) =>
    documentIn(language, document, routes, described),
  ) as [OpenAPIObject, OpenAPIObject];
  return {
    whole: { de: prepared(de, 'de'), en: prepared(en, 'en') },
    commands: {
      de: prepared(commandsOf(de, described.commands), 'de'),
      en: prepared(commandsOf(en, described.commands), 'en'),
    },
  };
}

function plainDocument(app: INestApplication, { rehearsal }: Described): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Förderbuch')
    .setDescription(
      carried({
        de: 'Das Buch der Digitalförderung eines Landes: jede Buchung ein unveränderliches Ereignis, jede Zahl daraus berechnet.',
        en: 'The ledger of a state’s digital funding: every booking an immutable event, every figure computed from them.',
      }),
    )
    .setVersion('1')
    .setLicense('EUPL-1.2', 'https://eupl.eu/1.2/de/')
    .addServer('/')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' })
    .addSecurityRequirements('bearer')
    .build();
  return SwaggerModule.createDocument(app, config, {
    extraModels: [ProblemBody, rehearsal],
    // A handler of a query is called as the query is; a command gets the name of its use case.
    operationIdFactory: (_, method) => method.replace(/^./, (first) => first.toUpperCase()),
  });
}

function documentIn(
  language: Language,
  plain: OpenAPIObject,
  routes: ReadonlyMap<string, Route>,
  { words, commands, events, rehearsal, actions }: Described,
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
      const { access = [], isLimited = false, foldsEvents = false, list } = routes.get(route) ?? {};
      const isList = list !== undefined;
      const command = commands[route];
      if (command) {
        operation.operationId = command.useCase;
        operation.parameters = [...(operation.parameters ?? []), idempotencyKey, prefer];
        if (hasLocation(path)) describeLocation(operation);
      }
      if (method === 'GET' && (foldsEvents || namesMoment(operation)))
        operation.parameters = [...(operation.parameters ?? []), preferWait];
      describeAnswer(operation, command ? recordedDurably : answered);
      if (command) describeRehearsal(operation, rehearsal.name);
      describeWords(operation, route, language, access, words);
      const hasActions = method === 'GET' && routes.has(`GET ${path}/actions`);
      if (hasActions) describeActions(operation, actions.name);
      // A whole list is counted, also of a route whose pages are not, and so is what may be done.
      const isCounted = isLimited || isList || hasActions;
      if (isCounted) describeLimit(operation);
      if (isList) describeFiles(operation);
      describeProblems(
        operation,
        language,
        problemsOf(operation, method, access, command, isCounted),
        responses,
      );
    }
  const told = words.filter(({ operations }) => Object.keys(operations).some((route) => routes.has(route)));
  return {
    ...translated(document, language),
    tags: told.map(({ tag, about }) => ({ name: tag[language], description: about[language] })),
    components: {
      ...translated(document.components ?? {}, language),
      schemas: events.reduce(withDataByType, translated(document.components?.schemas ?? {}, language)),
      responses: Object.fromEntries(responses) as never,
    },
  };
}

/** Whether the past can be asked for there. */
const namesMoment = ({ parameters = [] }: Operation): boolean =>
  parameters.some((parameter) => 'name' in parameter && ['asOf', 'knownAt'].includes(parameter.name));

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
  isLimited: boolean,
): readonly ProblemCode[] {
  const isAddressed = parameters.some((parameter) => 'in' in parameter && parameter.in === 'path');
  return [
    ...(access === 'public'
      ? (['UNAUTHENTICATED'] as const)
      : (['UNAUTHENTICATED', 'TOKEN_UNUSABLE', 'FORBIDDEN', 'ISSUER_UNAVAILABLE'] as const)),
    ...(isLimited ? (['TOO_MANY_REQUESTS'] as const) : []),
    'INVALID_REQUEST',
    ...(requestBody ? (['PAYLOAD_TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE'] as const) : []),
    ...(command
      ? ([
          'IDEMPOTENCY_KEY_MISSING',
          'IDEMPOTENCY_KEY_REUSED',
          'OUTCOME_UNKNOWN',
          'OVERLOADED',
          'EVENT_UNREADABLE',
          'STORAGE_FAILED',
          'STORAGE_FULL',
          'STORAGE_LOCKED',
          'STORE_DAMAGED',
          'STORE_REFUSES',
          'STORE_UNAVAILABLE',
          ...command.refusals,
        ] as const)
      : []),
    ...(method === 'GET'
      ? ([
          'HISTORY_CHANGED',
          'PAST_BEING_FOLDED',
          'PAST_CANNOT_FOLLOW',
          'PAST_INTERRUPTED',
          'READ_MODEL_LAGS',
          'READ_MODEL_STOPPED',
          'EVENT_UNREADABLE',
          'STORAGE_FAILED',
          'STORAGE_FULL',
          'STORE_DAMAGED',
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
      ...(status === problemTypes.TOO_MANY_REQUESTS.status && {
        headers: translated(
          { ...headersOf(rateLimitHeaders, 'string'), ...headersOf(retryAfter, 'integer') },
          language,
        ),
      }),
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

/** A rehearsal is answered with 200, whatever the command itself is answered with. */
function describeRehearsal(operation: Operation, model: string): void {
  const rehearsed = { $ref: `#/components/schemas/${model}` };
  const own = operation.responses['200'];
  const schema = own && 'content' in own ? Object.values(own.content ?? {})[0]?.schema : undefined;
  operation.responses['200'] = {
    description: carried(schema ? recordedOrRehearsed : onlyRehearsed),
    ...(own && 'headers' in own && { headers: own.headers }),
    content: { 'application/json': { schema: schema ? { oneOf: [schema, rehearsed] } : rehearsed } },
  };
}

const onlyRehearsed: Words = {
  de: 'Nur geprobt, nichts gebucht',
  en: 'Only rehearsed, nothing recorded',
};
const recordedOrRehearsed: Words = {
  de: `${recordedDurably.de}; oder nur geprobt, nichts gebucht`,
  en: `${recordedDurably.en}; or only rehearsed, nothing recorded`,
};

const answered: Words = { de: 'Die Antwort', en: 'The answer' };

function describeAnswer(operation: Operation, words: Words): void {
  for (const response of Object.values(operation.responses))
    if (response && 'description' in response && response.description === '')
      response.description = carried(words);
}

function describeLocation(operation: Operation): void {
  for (const [status, response] of Object.entries(operation.responses))
    if (status.startsWith('2') && response && 'description' in response)
      response.headers = { ...response.headers, Location: location };
}

const include = {
  name: 'include',
  in: 'query' as const,
  required: false,
  description: carried({
    de: 'Mit »actions« nennt die Antwort auch, was die Anfragende jetzt damit tun darf, und was nicht und warum',
    en: 'With “actions” the answer also says what the caller may do with it now, and what not and why',
  }),
  schema: { type: 'string' as const, enum: ['actions'] },
};

/** What may be done with it stands in the same answer where that is asked for. */
function describeActions(operation: Operation, model: string): void {
  operation.parameters = [...(operation.parameters ?? []), include];
  const answer = operation.responses['200'];
  const content = answer && 'content' in answer ? answer.content['application/json'] : undefined;
  if (content?.schema)
    content.schema = {
      anyOf: [content.schema, { allOf: [content.schema, { $ref: `#/components/schemas/${model}` }] }],
    };
}

/** Every list is to be had whole, as a file. */
function describeFiles(operation: Operation): void {
  operation.parameters = [...(operation.parameters ?? []), formatParameter];
  const answer = operation.responses['200'];
  if (!answer || !('content' in answer)) return;
  answer.content = { ...answer.content, ...fileContents };
  answer.headers = { ...answer.headers, ...headersOfFiles };
}

const fileContents = Object.fromEntries(
  [mediaTypes.csv, mediaTypes.xlsx].map((type) => [
    type.split(';')[0] ?? '',
    { schema: { type: 'string', contentMediaType: type } },
  ]),
);

const headersOf = (words: Readonly<Record<string, Words>>, type: 'string' | 'integer') =>
  Object.fromEntries(
    Object.entries(words).map(([name, said]) => [
      name,
      { description: carried(said), schema: { type } } as const,
    ]),
  );

const headersOfFiles = headersOf(
  {
    'Content-Disposition': {
      de: 'Bei »format«: wie die Datei heißt, mit Tag',
      en: 'With “format”: what the file is called, with its day',
    },
    'Foerderbuch-Position': {
      de: 'Bei »format«: Die Datei enthält das Journal bis zu dieser Position',
      en: 'With “format”: the file contains the log up to this position',
    },
  },
  'string',
);

function describeLimit(operation: Operation): void {
  const headers = headersOf(rateLimitHeaders, 'string');
  for (const response of Object.values(operation.responses))
    if (response && 'description' in response) response.headers = { ...response.headers, ...headers };
}

/** Whatever carries both languages, in the one. */
function translated<Value extends object>(value: Value, language: Language): Value {
  const shown = (inner: unknown): unknown => {
    if (typeof inner === 'string') return bothIn(inner)?.[language] ?? inner;
    if (Array.isArray(inner)) return inner.map(shown);
    if (typeof inner !== 'object' || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).map(([key, one]) => [key, shown(one)]));
  };
  return shown(value) as Value;
}
