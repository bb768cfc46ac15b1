import { Module, type DynamicModule } from '@nestjs/common';
import type { IncomingMessage } from 'node:http';
import { APP_GUARD, NestFactory, Reflector } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { CommandEngine, type CommandObserver } from '#command-handling';
import { Feed } from '#feed';
import { TokenVerifier } from '#identity';
import { AuthGuard } from './http/auth/auth.guard.ts';
import { clockToken, type Clock } from './http/clock.ts';
import { composeTexts } from './http/composed-request.ts';
import { AgreementCommandController } from './agreement/agreement.command.controller.ts';
import { BudgetActCommandController } from './budget-act/budget-act.command.controller.ts';
import { BudgetLineCommandController } from './budget-line/budget-line.command.controller.ts';
import { ClaimCommandController } from './claim/claim.command.controller.ts';
import { commandHandlers, commandObserverToken } from './http/command-messages.ts';
import { CommandSender } from './http/command-sender.ts';
import { GrantCommandController } from './grant/grant.command.controller.ts';
import { PayeeCommandController } from './payment/payee.command.controller.ts';
import { PaymentCommandController } from './payment/payment.command.controller.ts';
import { RegistryCommandController } from './registry/registry.command.controller.ts';
import { defaultEventStreamSettings, EventStreams, type EventStreamSettings } from './feed/event-streams.ts';
import { EventsController } from './feed/events.controller.ts';
import { HealthController, readinessToken, type Readiness } from './http/health.controller.ts';
import { DocsController } from './http/openapi/docs.controller.ts';
import { preparedOpenApi } from './http/openapi/document.ts';
import { OpenApiController, OpenApiDocument } from './http/openapi/openapi.controller.ts';
import { ProblemFilter } from './http/problem/problem-filter.ts';
import { AgreementQueryController } from './agreement/agreement.query.controller.ts';
import { AllocationController } from './allocation/allocation.query.controller.ts';
import { AuditTrailController } from './trail/trail.query.controller.ts';
import { BudgetActQueryController } from './budget-act/budget-act.query.controller.ts';
import { FrameConsumptionController } from './frame-consumption/frame-consumption.query.controller.ts';
import { BudgetLineQueryController } from './budget-line/budget-line.query.controller.ts';
import { ClaimQueryController } from './claim/claim.query.controller.ts';
import { DoubleFundingQueryController } from './double-funding/double-funding.query.controller.ts';
import { GrantQueryController } from './grant/grant.query.controller.ts';
import { LedgerReader } from './http/ledger-reader.ts';
import { queryHandlers, queryObserverToken, type QueryObserver } from './http/query-messages.ts';
import { QuerySource } from './http/query-source.ts';
import { IncomeQueryController } from './income/income.query.controller.ts';
import { PaymentQueryController } from './payment/payment.query.controller.ts';
import { ProjectionsController } from './projections/projections.query.controller.ts';
import { RegistryQueryController } from './registry/registry.query.controller.ts';
import { SignInController, signInToken, type SignIn } from './sign-in/sign-in.controller.ts';
import { jsonBody } from './http/json-body.ts';
import { RequestShapeGuard } from './http/request-shape.guard.ts';
import { commandsOfRoutes } from './commands-of-routes.ts';
import { operationWords } from './operation-words.ts';
import { validationPipe } from './http/validation.ts';

export interface ApiOptions {
  /** Left out where only queries are answered. */
  readonly commands?: { readonly engine: CommandEngine; readonly observe?: CommandObserver };
  /** Left out where only commands are taken. */
  readonly queries?: {
    readonly source: QuerySource;
    readonly feed: Feed;
    readonly observe?: QueryObserver;
    readonly eventStreams?: EventStreamSettings;
  };
  readonly readiness: Readiness;
  readonly verifier: TokenVerifier;
  /** Left out where another issuer signs people in. */
  readonly signIn?: SignIn;
  readonly now: Clock;
  /** Makes the number of a request that brings none. */
  readonly newRequestId: () => string;
  readonly logError: (requestId: string, error: unknown) => void;
}

const commandControllers = [
  RegistryCommandController,
  BudgetLineCommandController,
  BudgetActCommandController,
  ClaimCommandController,
  GrantCommandController,
  AgreementCommandController,
  PayeeCommandController,
  PaymentCommandController,
];
const queryControllers = [
  GrantQueryController,
  DoubleFundingQueryController,
  AgreementQueryController,
  IncomeQueryController,
  PaymentQueryController,
  RegistryQueryController,
  BudgetLineQueryController,
  FrameConsumptionController,
  BudgetActQueryController,
  ClaimQueryController,
  AuditTrailController,
  EventsController,
  AllocationController,
  ProjectionsController,
];

@Module({})
class ApiModule {
  static with({ commands, queries, readiness, verifier, signIn, now }: ApiOptions): DynamicModule {
    return {
      module: ApiModule,
      imports: [CqrsModule.forRoot()],
      controllers: [
        HealthController,
        ...(commands ? commandControllers : []),
        ...(queries ? queryControllers : []),
        OpenApiController,
        DocsController,
        ...(signIn ? [SignInController] : []),
      ],
      providers: [
        { provide: readinessToken, useValue: readiness },
        ...(commands
          ? [
              { provide: CommandEngine, useValue: commands.engine },
              { provide: commandObserverToken, useValue: commands.observe },
              CommandSender,
              ...commandHandlers,
            ]
          : []),
        ...(queries
          ? [
              { provide: QuerySource, useValue: queries.source },
              { provide: Feed, useValue: queries.feed },
              {
                provide: EventStreams,
                useFactory: () => new EventStreams(queries.eventStreams ?? defaultEventStreamSettings),
              },
              LedgerReader,
              { provide: queryObserverToken, useValue: queries.observe },
              ...queryHandlers,
            ]
          : []),
        { provide: TokenVerifier, useValue: verifier },
        ...(signIn ? [{ provide: signInToken, useValue: signIn }] : []),
        { provide: clockToken, useValue: now },
        {
          provide: APP_GUARD,
          useFactory: (reflector: Reflector) => new AuthGuard(reflector, verifier),
          inject: [Reflector],
        },
        { provide: APP_GUARD, useClass: RequestShapeGuard },
        OpenApiDocument,
      ],
    };
  }
}

const bodyBytesMax = 256 * 1024;
const requestIdPattern = /^[\w.:-]{1,100}$/;

/** The HTTP API; the caller listens on it and closes it. */
export async function createApiApp(options: ApiOptions): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: bodyBytesMax,
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
    .addContentTypeParser('application/json', { parseAs: 'string' }, async (_: unknown, text: string) =>
      jsonBody(text),
    );
  app.useGlobalPipes(validationPipe());
  app.useGlobalFilters(new ProblemFilter(options.logError));
  adapter.getInstance().addHook('preValidation', async (request) => composeTexts(request));
  let isClosing = false;
  adapter.getInstance().addHook('preClose', async () => {
    isClosing = true;
  });
  adapter.getInstance().addHook('onSend', async (request, reply) => {
    // A connection that is kept alive would keep the process alive as well.
    if (isClosing) reply.header('connection', 'close');
    reply.headers({
      'x-request-id': request.id,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      // KERN draws its icons from data: addresses in its stylesheet.
      'content-security-policy': "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'",
      // Files with a hash in their name bring their own; everything else is of the moment and of the caller.
      'cache-control': reply.getHeader('cache-control') ?? 'no-store',
    });
  });
  app.get(OpenApiDocument).content = preparedOpenApi(app, {
    words: operationWords,
    commands: commandsOfRoutes,
  });
  return app;
}
