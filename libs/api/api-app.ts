import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { IncomingMessage, RequestListener } from 'node:http';
import { APP_GUARD, APP_INTERCEPTOR, NestFactory, Reflector } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { BundledLog } from '#audit-bundle';
import { CommandEngine, type CommandObserver } from '#command-handling';
import { Connections, defaultConnectionSettings, type ConnectionSettings } from '#connections';
import { Feed } from '#feed';
import { PastReadModels, type PastThread } from '#read-models';
import { TokenVerifier } from '#identity';
import type { KeptFiles } from '#kept-files';
import { BuiltInSignIn } from '#sign-in';
import { authenticatedOf } from './http/auth/access.ts';
import { AuthGuard } from './http/auth/auth.guard.ts';
import { languageOf } from './http/language.ts';
import type { Recorded } from './http/shown.ts';
import { clockToken, type Clock } from './http/clock.ts';
import { compressAnswers } from './http/compress-answers.ts';
import { composeTexts } from './http/composed-request.ts';
import { commandHandlers, commandObserverToken } from './http/command-messages.ts';
import { CommandSender } from './http/command-sender.ts';
import { defaultEventStreamSettings, EventStreams, type EventStreamSettings } from './feed/event-streams.ts';
import { eventData } from './feed/event-data.ts';
import { trailData } from './trail/trail-data.ts';
import { HealthController, readinessToken, type Readiness } from './http/health.controller.ts';
import { DocsController } from './http/openapi/docs.controller.ts';
import { preparedOpenApi } from './http/openapi/document.ts';
import { rehearsalOf, rehearsalPreference } from './http/rehearsed.ts';
import { RehearsalView, rehearsalView } from './rehearsal/rehearsal.view.ts';
import { OpenApiController, OpenApiDocument } from './http/openapi/openapi.controller.ts';
import { programmeRoom } from './programme/programme.module.ts';
import { recipientRoom } from './recipient/recipient.module.ts';
import { serviceRoom } from './service/service.module.ts';
import { budgetLineRoom } from './budget-line/budget-line.module.ts';
import { budgetActRoom } from './budget-act/budget-act.module.ts';
import { caseActRoom } from './case-act/case-act.module.ts';
import { claimRoom } from './claim/claim.module.ts';
import { grantRoom } from './grant/grant.module.ts';
import { ActionsAnswer } from './actions/actions.view.ts';
import { IncludedActionsGuard, withActions } from './actions/included-actions.ts';
import { actionsLinkOf } from './actions/link.ts';
import { ActionProbe } from './actions/probe.ts';
import { Proposed } from './http/proposed.ts';
import { actionsRoom } from './actions/actions.module.ts';
import { agreementRoom } from './agreement/agreement.module.ts';
import { bankStatementRoom } from './bank-statement/bank-statement.module.ts';
import { keptFilesToken } from './bank-file/read-bank-file.ts';
import { payeeRoom } from './payee/payee.module.ts';
import { orderingAuthorityRoom } from './ordering-authority/ordering-authority.module.ts';
import { paymentRoom } from './payment/payment.module.ts';
import { paymentRunRoom } from './payment-run/payment-run.module.ts';
import { doubleFundingRoom } from './double-funding/double-funding.module.ts';
import { awardConditionRoom } from './award-condition/award-condition.module.ts';
import { repaymentRoom } from './repayment/repayment.module.ts';
import { useOfFundsRoom } from './use-of-funds/use-of-funds.module.ts';
import { proofOfUseRoom } from './proof-of-use/proof-of-use.module.ts';
import { searchRoom } from './search/search.module.ts';
import { incomeRoom } from './income/income.module.ts';
import { overrunRoom } from './overrun/overrun.module.ts';
import { figureRoom } from './figure/figure.module.ts';
import { frameConsumptionRoom } from './frame-consumption/frame-consumption.module.ts';
import { bundleRoom } from './bundle/bundle.module.ts';
import { bundledLogToken, Bundles } from './bundle/bundles.ts';
import { trailRoom } from './trail/trail.module.ts';
import { feedRoom } from './feed/feed.module.ts';
import { documentRoom } from './document/document.module.ts';
import { allocationRoom } from './allocation/allocation.module.ts';
import { importPreviewRoom } from './import-preview/import-preview.module.ts';
import { upkeepToken, type Upkeep } from './projections/upkeep.ts';
import { projectionsRoom } from './projections/projections.module.ts';
import { worklistRoom } from './worklist/worklist.module.ts';
import { municipalConsumptionRoom } from './municipal-consumption/municipal-consumption.module.ts';
import { opened, shared, type Room } from './http/room.ts';
import { locationOf } from './http/location.ts';
import { ProblemFilter } from './http/problem/problem-filter.ts';
import { LedgerReader } from './http/ledger-reader.ts';
import { Patience } from './http/patience.ts';
import { QueryTime } from './http/query-time.ts';
import { queryHandlers, queryObserverToken, type QueryObserver } from './http/query-messages.ts';
import { QuerySource } from './http/query-source.ts';
import { IssuerController } from './sign-in/issuer.controller.ts';
import { SignInController } from './sign-in/sign-in.controller.ts';
import { houseIssuerToken, SignInWayController, type HouseIssuer } from './sign-in/sign-in-way.controller.ts';
import { assertTakesForm, FormBody, formBytesMax, formMediaType } from './http/form-body.ts';
import { assertTakesFile, FileBody, fileBytesMax, fileMediaType } from './http/file-body.ts';
import { assertNotEncoded, jsonBody, textOfBody } from './http/json-body.ts';
import { defaultRateLimits, limitRates, type RateLimits } from './http/rate-limits.ts';
import { RequestShapeGuard } from './http/request-shape.guard.ts';
import { commandsOfRoutes } from './commands-of-routes.ts';
import { operationWords } from './operation-words.ts';
import { assertTakesXml, StreamBody, xmlMediaTypes } from './http/stream-body.ts';
import { ListsAtOnce } from './http/whole-list/lists-at-once.ts';
import { WholeLists } from './http/whole-list/whole-lists.ts';
import { validationPipe } from './http/validation.ts';

export interface ApiOptions {
  /** Left out where only queries are answered. */
  readonly commands?: {
    readonly engine: CommandEngine;
    readonly observe?: CommandObserver;
    /** Where files of the bank are kept; none are read in without it. */
    readonly files?: KeptFiles;
  };
  /** Left out where only commands are taken. */
  readonly queries?: {
    readonly source: QuerySource;
    /** Where the rows of past moments are folded; the caller closes it. */
    readonly past: PastThread;
    readonly feed: Feed;
    readonly log: BundledLog;
    readonly upkeep?: Upkeep;
    readonly observe?: QueryObserver;
    /** What is left out is as usual. */
    readonly eventStreams?: Partial<EventStreamSettings>;
    /** How long a query may take, all in all; milliseconds. */
    readonly answerWithinMs?: number;
  };
  readonly readiness: Readiness;
  readonly verifier: TokenVerifier;
  /** The built-in issuer; left out where another one signs people in. */
  readonly signIn?: BuiltInSignIn;
  /** The issuer that signs people in; left out where it is the built-in one. */
  readonly issuer?: HouseIssuer;
  readonly now: Clock;
  /** What is left out is as usual. */
  readonly connections?: Partial<ConnectionSettings>;
  readonly rateLimits?: RateLimits;
  /** Makes the number of a request that brings none. */
  readonly newRequestId: () => string;
  readonly logError: (requestId: string, error: unknown) => void;
}

const rooms: readonly Room[] = [
  actionsRoom,
  programmeRoom,
  recipientRoom,
  serviceRoom,
  budgetLineRoom,
  budgetActRoom,
  claimRoom,
  grantRoom,
  agreementRoom,
  payeeRoom,
  orderingAuthorityRoom,
  paymentRoom,
  paymentRunRoom,
  bankStatementRoom,
  doubleFundingRoom,
  incomeRoom,
  searchRoom,
  awardConditionRoom,
  useOfFundsRoom,
  proofOfUseRoom,
  caseActRoom,
  repaymentRoom,
  overrunRoom,
  frameConsumptionRoom,
  figureRoom,
  trailRoom,
  bundleRoom,
  feedRoom,
  allocationRoom,
  documentRoom,
  worklistRoom,
  municipalConsumptionRoom,
  importPreviewRoom,
  projectionsRoom,
];

@Module({})
class SharedModule {}

const ofCommands = ({ engine, observe, files }: NonNullable<ApiOptions['commands']>): readonly Provider[] => [
  { provide: CommandEngine, useValue: engine },
  { provide: commandObserverToken, useValue: observe },
  { provide: keptFilesToken, useValue: files },
  CommandSender,
  ...commandHandlers,
];

const ofQueries = ({
  source,
  past,
  feed,
  log,
  upkeep,
  observe,
  eventStreams,
  answerWithinMs,
}: NonNullable<ApiOptions['queries']>): readonly Provider[] => [
  { provide: QuerySource, useValue: source },
  { provide: PastReadModels, useFactory: () => new PastReadModels(source.models, past) },
  { provide: Feed, useValue: feed },
  { provide: bundledLogToken, useValue: log },
  ListsAtOnce,
  { provide: upkeepToken, useValue: upkeep },
  {
    provide: EventStreams,
    useFactory: () => new EventStreams({ ...defaultEventStreamSettings, ...eventStreams }),
  },
  { provide: queryObserverToken, useValue: observe },
  { provide: QueryTime, useValue: new QueryTime(answerWithinMs) },
  LedgerReader,
  Bundles,
  ...queryHandlers,
];

@Module({})
class ApiModule {
  static with({ commands, queries, readiness, verifier, signIn, issuer, now }: ApiOptions): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        CqrsModule.forRoot(),
        shared(SharedModule, [
          ...(commands ? ofCommands(commands) : []),
          ...(queries ? ofQueries(queries) : []),
          { provide: clockToken, useValue: now },
        ]),
        ...rooms.map((room) =>
          opened(room, { commands: commands !== undefined, queries: queries !== undefined }),
        ),
      ],
      controllers: [
        HealthController,
        OpenApiController,
        DocsController,
        ...(signIn ? [SignInController, IssuerController] : []),
        ...(queries ? [SignInWayController] : []),
      ],
      providers: [
        { provide: readinessToken, useValue: readiness },
        { provide: TokenVerifier, useValue: verifier },
        ...(signIn ? [{ provide: BuiltInSignIn, useValue: signIn }] : []),
        ...(issuer === undefined ? [] : [{ provide: houseIssuerToken, useValue: issuer }]),
        {
          provide: APP_GUARD,
          useFactory: (reflector: Reflector) => new AuthGuard(reflector, verifier),
          inject: [Reflector],
        },
        { provide: APP_GUARD, useClass: RequestShapeGuard },
        { provide: APP_GUARD, useFactory: () => new IncludedActionsGuard(commands !== undefined) },
        ...(queries
          ? [Patience, WholeLists].map((useClass) => ({ provide: APP_INTERCEPTOR, useClass }))
          : []),
        OpenApiDocument,
      ],
    };
  }
}

const bodyBytesMax = 256 * 1024;
const requestIdPattern = /^[\w.:-]{1,100}$/;

/** The HTTP API; the caller listens on it and closes it. */
export async function createApiApp(options: ApiOptions): Promise<NestFastifyApplication> {
  const connections = new Connections(
    { ...defaultConnectionSettings, ...options.connections },
    options.newRequestId,
  );
  const problems = new ProblemFilter(options.logError);
  const adapter = new FastifyAdapter({
    bodyLimit: bodyBytesMax,
    serverFactory: (answer: RequestListener) => connections.serve(answer),
    clientErrorHandler: connections.refuseUnreadable,
    // An address that no route can be looked up for.
    frameworkErrors: (error: unknown, request: FastifyRequest, reply: FastifyReply) =>
      problems.answer(error, request, reply.header('x-request-id', request.id)),
    // Who is connected already is still answered while the server closes, for the last time.
    return503OnClosing: false,
    genReqId: ({ headers }: IncomingMessage) => {
      const given = headers['x-request-id'];
      return typeof given === 'string' && requestIdPattern.test(given) ? given : options.newRequestId();
    },
  });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.with(options), adapter, {
    logger: ['error', 'warn'],
    abortOnError: false,
    bodyParser: false,
  });
  adapter.getInstance().removeAllContentTypeParsers();
  adapter
    .getInstance()
    .addContentTypeParser(
      'application/json',
      { parseAs: 'buffer' },
      async ({ headers }: FastifyRequest, bytes: Buffer) => {
        assertNotEncoded(headers);
        return jsonBody(textOfBody(bytes));
      },
    );
  adapter
    .getInstance()
    .addContentTypeParser(
      fileMediaType,
      { parseAs: 'buffer', bodyLimit: fileBytesMax },
      async (request: FastifyRequest, bytes: Buffer) => {
        assertNotEncoded(request.headers);
        assertTakesFile(request);
        return new FileBody(bytes);
      },
    );
  adapter
    .getInstance()
    .addContentTypeParser(
      [...xmlMediaTypes],
      async (request: FastifyRequest, bytes: AsyncIterable<Uint8Array>) => {
        assertNotEncoded(request.headers);
        assertTakesXml(request);
        return new StreamBody(bytes);
      },
    );
  adapter
    .getInstance()
    .addContentTypeParser(
      formMediaType,
      { parseAs: 'buffer', bodyLimit: formBytesMax },
      async (request: FastifyRequest, bytes: Buffer) => {
        assertNotEncoded(request.headers);
        assertTakesForm(request);
        return new FormBody(textOfBody(bytes));
      },
    );
  await compressAnswers(app);
  await limitRates(app, options.rateLimits ?? defaultRateLimits);
  app.useGlobalPipes(validationPipe());
  app.useGlobalFilters(problems);
  const takesCommands = options.commands !== undefined;
  adapter.getInstance().addHook('preValidation', async (request) => composeTexts(request));
  adapter.getInstance().addHook('preSerialization', async (request, reply, answer) => {
    if (reply.statusCode >= 300) return answer;
    if (takesCommands && request.method === 'GET')
      return withActions(request, answer, app.get(ActionProbe, { strict: false }));
    if (request.method !== 'POST') return answer;
    const rehearsal = rehearsalOf(request);
    if (rehearsal) {
      reply.code(200);
      const language = languageOf(request.headers['accept-language']);
      return rehearsalView(answer as Recorded, rehearsal.writes, authenticatedOf(request).role, language);
    }
    if (answer instanceof Proposed) reply.code(202);
    const location = locationOf(request, answer);
    if (location !== undefined) reply.header('location', location);
    return answer;
  });
  let isClosing = false;
  adapter.getInstance().addHook('preClose', async () => {
    isClosing = true;
    connections.cutAfterClose();
  });
  adapter.getInstance().addHook('onSend', async (request, reply) => {
    // A connection that is kept alive would keep the process alive as well.
    if (isClosing) reply.header('connection', 'close');
    reply.header('x-request-id', request.id);
    const actions = reply.statusCode < 300 ? actionsLinkOf(request) : undefined;
    if (actions !== undefined) reply.header('link', actions);
    // Also with a refusal: it is that of the command, which was not carried out.
    if (rehearsalOf(request)) reply.header('preference-applied', rehearsalPreference);
  });
  app.get(OpenApiDocument).make = () =>
    preparedOpenApi(app, {
      words: operationWords,
      commands: commandsOfRoutes,
      events: [eventData, trailData],
      rehearsal: RehearsalView,
      actions: ActionsAnswer,
    });
  return app;
}

/** Makes the description before the application listens, so that the first who asks for it keeps nobody waiting. */
export function prepareOpenApi(app: NestFastifyApplication): void {
  app.get(OpenApiDocument).prepared();
}
