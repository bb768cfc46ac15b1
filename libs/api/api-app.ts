import { BadRequestException, Module, type DynamicModule } from '@nestjs/common';
import type { IncomingMessage } from 'node:http';
import { APP_GUARD, NestFactory, Reflector } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { CommandEngine } from '#command-handling';
import { TokenVerifier } from '#identity';
import { AuthGuard } from './auth/auth.guard.ts';
import { clockToken, type Clock } from './clock.ts';
import { BudgetLineCommandController } from './commands/budget-line.controller.ts';
import { ClaimCommandController } from './commands/claim.controller.ts';
import { CommandSender, LedgerCommandHandler } from './commands/command-sender.ts';
import { RegistryCommandController } from './commands/registry.controller.ts';
import { HealthController } from './health.controller.ts';
import { ProblemFilter } from './problem/problem-filter.ts';
import { validationPipe } from './validation.ts';

export interface ApiOptions {
  readonly engine: CommandEngine;
  readonly verifier: TokenVerifier;
  readonly now: Clock;
  /** Makes the number of a request that brings none. */
  readonly newRequestId: () => string;
  readonly logError: (requestId: string, error: unknown) => void;
}

@Module({})
class ApiModule {
  static with({ engine, verifier, now }: ApiOptions): DynamicModule {
    return {
      module: ApiModule,
      imports: [CqrsModule.forRoot()],
      controllers: [
        HealthController,
        RegistryCommandController,
        BudgetLineCommandController,
        ClaimCommandController,
      ],
      providers: [
        { provide: CommandEngine, useValue: engine },
        { provide: TokenVerifier, useValue: verifier },
        { provide: clockToken, useValue: now },
        {
          provide: APP_GUARD,
          useFactory: (reflector: Reflector) => new AuthGuard(reflector, verifier),
          inject: [Reflector],
        },
        CommandSender,
        LedgerCommandHandler,
      ],
    };
  }
}

const bodyBytesMax = 256 * 1024;
/** No request needs more; a deeper one would exhaust the stack of whoever walks through it. */
const bodyDepthMax = 8;
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
  });
  app.useGlobalPipes(validationPipe());
  app.useGlobalFilters(new ProblemFilter(options.logError));
  adapter.getInstance().addHook('preValidation', async (request) => {
    if (isNestedBeyond(request.body, bodyDepthMax)) throw new BadRequestException();
  });
  adapter.getInstance().addHook('onSend', async (request, reply) => {
    reply.headers({
      'x-request-id': request.id,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'content-security-policy': "default-src 'self'; frame-ancestors 'none'",
      'cache-control': 'no-store',
    });
  });
  return app;
}

function isNestedBeyond(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth === 0 || Object.values(value).some((inner) => isNestedBeyond(inner, depth - 1));
}
