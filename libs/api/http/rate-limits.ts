import rateLimit from '@fastify/rate-limit';
import { applyDecorators, SetMetadata } from '@nestjs/common';
import type { Reflector } from '@nestjs/core';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { hash } from 'node:crypto';
import { Problem } from './problem/problem.ts';
import { RequestCounts } from './request-counts.ts';

/** Requests a minute. */
export interface RateLimits {
  /** Of one address, or of one network of IPv6 (/64): whoever guesses at sign-in links does not get far. */
  readonly signInPerAddress: number;
  /** Of one token, over all that looks through much or adds it up: the feed, the trail, histories, sums, allocations, whole lists, and what may be done. */
  readonly expensiveReadsPerToken: number;
}

export const defaultRateLimits: RateLimits = { signInPerAddress: 30, expensiveReadsPerToken: 1_200 };

type Limited = 'signIn' | 'expensiveRead';

const policyNames: Readonly<Record<Limited, string>> = {
  signIn: 'sign-in',
  expensiveRead: 'expensive-reads',
};
/** Where the counter puts what it found. */
const countHeaders = ['ratelimit-limit', 'ratelimit-remaining', 'ratelimit-reset'];

const key = 'limited';
const windowMs = 60_000;

/** The route is not answered as often as anybody likes. */
export const LimitedRoute = (limited: Limited): MethodDecorator =>
  applyDecorators(RouteConfig({ [key]: limited }), SetMetadata(key, limited));

export const isLimited = (reflector: Reflector, handler: () => unknown): boolean =>
  reflector.get<Limited | undefined>(key, handler) !== undefined;

/**
 * Counts the requests to the routes that are limited, and says in `RateLimit` and `RateLimit-Policy` what is left
 * (draft-ietf-httpapi-ratelimit-headers); before routes are made.
 */
export async function limitRates(app: NestFastifyApplication, limits: RateLimits): Promise<void> {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRoute', (route) => {
      const { method } = route;
      // Most routes say nothing of themselves.
      const config = (route.config ??= {});
      const limited: unknown = key in config ? config[key] : undefined;
      if (limited === undefined && (method === 'GET' || method === 'HEAD'))
        config.rateLimit = {
          max: limits.expensiveReadsPerToken,
          keyGenerator: tokenOf,
          groupId: policyNames.expensiveRead,
          // A page is cheap; only the whole list looks through much, and what may be done takes many rehearsals.
          allowList: ({ query }) => !asksForMuch(query),
        };
      if (limited === 'signIn') config.rateLimit = { max: limits.signInPerAddress };
      if (limited === 'expensiveRead')
        config.rateLimit = {
          max: limits.expensiveReadsPerToken,
          keyGenerator: tokenOf,
          groupId: policyNames.expensiveRead,
        };
    })
    .addHook('onSend', async ({ routeOptions: { config } }, reply) => {
      if (!reply.hasHeader('ratelimit-limit')) return;
      const [quota, left, seconds] = countHeaders.map((name) => reply.getHeader(name));
      for (const name of countHeaders) reply.removeHeader(name);
      const limited = 'limited' in config ? config.limited : undefined;
      const policy = limited === 'signIn' ? policyNames.signIn : policyNames.expensiveRead;
      reply.headers({
        'ratelimit-policy': `"${policy}";q=${String(quota)};w=${windowMs / 1_000}`,
        ratelimit: `"${policy}";r=${String(left)};t=${String(seconds)}`,
      });
    });
  await app.register(rateLimit, {
    global: false,
    enableDraftSpec: true,
    timeWindow: windowMs,
    store: RequestCounts,
    errorResponseBuilder: (_, { ttl }) => tooMany(Math.max(1, Math.ceil(ttl / 1_000))),
  });
}

const asksForMuch = (query: unknown): boolean =>
  typeof query === 'object' && query !== null && ('format' in query || 'include' in query);

/** Never the token itself: it is nowhere kept. */
const tokenOf = ({ headers, ip }: FastifyRequest): string =>
  headers.authorization === undefined ? ip : hash('sha256', headers.authorization, 'base64url');

const tooMany = (seconds: number): Problem =>
  new Problem(
    'TOO_MANY_REQUESTS',
    {
      de: `Das waren zu viele Anfragen in einer Minute. Bitte in ${seconds} Sekunden noch einmal versuchen.`,
      en: `These were too many requests within a minute. Try again in ${seconds} seconds.`,
    },
    { headers: { 'retry-after': String(seconds) } },
  );
