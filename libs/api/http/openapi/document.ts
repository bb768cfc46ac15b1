import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { Language } from '#refusal-words';
import { ProblemBody } from '../problem/problem-body.ts';
import { Recorded } from '../shown.ts';
import { PreparedContent } from './prepared-content.ts';

const problemReference = '#/components/schemas/ProblemBody';
const recordedReference = '#/components/schemas/Recorded';

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description:
    'Erkennt die Wiederholung: dieselbe Anfrage mit demselben Schlüssel wird einmal gebucht und gleich beantwortet, eine andere mit 422 abgewiesen.',
  schema: { type: 'string', minLength: 1, maxLength: 200 },
  example: '0f8fad5b-d9cb-469f-a165-70867728950e',
} as const;

type PathItem = OpenAPIObject['paths'][string];
type Operation = NonNullable<PathItem['get']>;

/** The description as it is sent, in each language. */
export function preparedOpenApi(app: INestApplication): Readonly<Record<Language, PreparedContent>> {
  const prepared = (language: Language): PreparedContent =>
    new PreparedContent('application/json; charset=utf-8', JSON.stringify(document), {
      'content-language': language,
      vary: 'accept-language',
    });
  const document = openApiDocument(app);
  return { de: prepared('de'), en: prepared('en') };
}

/** The API's description (OpenAPI 3.1), from the classes that check requests and shape answers. */
function openApiDocument(app: INestApplication): OpenAPIObject {
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
  const document = SwaggerModule.createDocument(app, config, {
    extraModels: [ProblemBody, Recorded],
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
  for (const item of Object.values(document.paths)) {
    for (const operation of [item.get, item.post]) if (operation) describeProblems(operation);
    // Signing in books nothing.
    if (item.post && item.post.security?.length !== 0) {
      item.post.parameters = [...(item.post.parameters ?? []), idempotencyKey];
      describeRecorded(item.post);
    }
  }
  return document;
}

/** Whatever goes wrong is a problem of the same shape. */
function describeProblems(operation: Operation): void {
  const problem = {
    description: 'Abgewiesen: was falsch ist, welches Feld, welche Zahlen',
    content: { 'application/problem+json': { schema: { $ref: problemReference } } },
  };
  operation.responses['4XX'] = problem;
  operation.responses['5XX'] = { ...problem, description: 'Nicht beantwortet; nichts wurde gebucht' };
}

/** Commands answer with where they stand in the log, unless they say otherwise. */
function describeRecorded(operation: Operation): void {
  for (const response of Object.values(operation.responses))
    if (response && 'description' in response && response.description === '') {
      response.description = 'Gebucht, dauerhaft gespeichert';
      response.content ??= { 'application/json': { schema: { $ref: recordedReference } } };
    }
}
