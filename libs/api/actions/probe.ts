import { Inject, Injectable, type Type } from '@nestjs/common';
import { HttpAdapterHost, ModulesContainer } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { CommandEngine } from '#command-handling';
import { dayAt } from '#domain';
import { commandsOfRoutes } from '../commands-of-routes.ts';
import { clockToken, type Clock } from '../http/clock.ts';
import { rehearsalPreference } from '../http/rehearsed.ts';
import type { ActionsAnswer, RefusalReason } from './actions.view.ts';
import { bodiesOf, leastBodyOf } from './least-body.ts';
import { leastOfState, ofInput } from './least-of-state.ts';

const problemPrefix = 'urn:foerderbuch:problem:';

interface Refused extends RefusalReason {
  readonly status: number;
}

interface Probe {
  readonly name: string;
  readonly href: string;
  readonly refusal: Refused | undefined;
}

/**
 * Which commands of something the caller may give now. Each is rehearsed at its own door, in the caller's name, with the body that asks for
 * the least: the role, the municipality and the rule are asked themselves, and nothing says a second time what they say.
 */
@Injectable()
export class ActionProbe {
  readonly #host: HttpAdapterHost;
  readonly #modules: ModulesContainer;
  readonly #engine: CommandEngine;
  readonly #now: Clock;
  #bodies: ReadonlyMap<string, Type | undefined> | undefined;

  constructor(
    host: HttpAdapterHost,
    modules: ModulesContainer,
    engine: CommandEngine,
    @Inject(clockToken) now: Clock,
  ) {
    this.#host = host;
    this.#modules = modules;
    this.#engine = engine;
    this.#now = now;
  }

  /** Of what a route `…/actions` is about. Answers 404 where the caller is told by a command that there is no such thing. */
  async answer(request: FastifyRequest, reply: FastifyReply): Promise<ActionsAnswer> {
    const { unknown, shown } = await this.actionsOf(request);
    if (!unknown) return shown;
    return reply
      .code(404)
      .type('application/problem+json; charset=utf-8')
      .send({ ...unknown, instance: `urn:foerderbuch:request:${request.id}` }) as never;
  }

  /** Of what a request is about, with the refusal of a command that knows no such thing. */
  async actionsOf(
    request: FastifyRequest,
  ): Promise<{ readonly shown: ActionsAnswer; readonly unknown: Refused | undefined }> {
    const pattern = (request.routeOptions.url ?? '').replaceAll(/:(\w+)/g, '{$1}').replace(/\/actions$/, '');
    const below = routesBelow(pattern);
    const [own, named] = await Promise.all(
      [below, namedInBody[pattern] ?? []].map((routes) =>
        Promise.all(routes.map((route) => this.#probe(route, request))),
      ),
    );
    const probes = [...(own ?? []), ...(named ?? [])];
    return {
      unknown: own?.find(({ refusal }) => refusal?.status === 404)?.refusal,
      shown: {
        actions: probes.filter(({ refusal }) => !refusal).map(shown),
        refused: probes.flatMap((probe) =>
          probe.refusal
            ? {
                ...shown(probe),
                refusal: {
                  type: probe.refusal.type,
                  title: probe.refusal.title,
                  detail: probe.refusal.detail,
                },
              }
            : [],
        ),
      },
    };
  }

  async #probe(route: string, request: FastifyRequest): Promise<Probe> {
    const params = request.params as Readonly<Record<string, string>>;
    const href = route
      .slice('POST '.length)
      .replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
    const name = commandsOfRoutes[route]?.useCase ?? route;
    const today = dayAt(this.#now());
    const newName = `PROBE-${request.id}`.replace(/[^\w-]/g, '-').slice(0, 64);
    const fiscalYear = Number(params['fiscalYear'] ?? today.slice(0, 4));
    const least = leastBodyOf(this.#bodyOf(route), { today, newName, fiscalYear });
    const changes = (await leastOfState[route]?.({ params, lookups: this.#engine.lookups, today })) ?? [{}];
    let first: Refused | undefined;
    for (const change of changes) {
      const refusal = await this.#rehearse(href, { ...least, ...change }, request);
      if (!refusal || ofInput[route]?.includes(refusal.type.slice(problemPrefix.length)))
        return { name, href, refusal: undefined };
      first ??= refusal;
    }
    return { name, href, refusal: first };
  }

  /** The refusal, or undefined. @throws Error for what is neither */
  async #rehearse(url: string, body: object, { headers }: FastifyRequest): Promise<Refused | undefined> {
    const server = this.#host.httpAdapter.getInstance<FastifyInstance>();
    const { statusCode, payload } = await server.inject({
      method: 'POST',
      url,
      headers: {
        'content-type': 'application/json',
        prefer: rehearsalPreference,
        authorization: headers.authorization,
        ...(headers['accept-language'] !== undefined && { 'accept-language': headers['accept-language'] }),
      },
      payload: JSON.stringify(body),
    });
    if (statusCode < 300) return undefined;
    if (statusCode === 400 || statusCode >= 500)
      throw new Error(`The probe of ${url} was answered with ${statusCode}: ${payload}`);
    return JSON.parse(payload) as Refused;
  }

  #bodyOf(route: string): Type | undefined {
    this.#bodies ??= new Map(
      [...this.#modules.values()].flatMap(({ controllers }) =>
        [...controllers.values()].flatMap(({ metatype }) => bodiesOf(metatype as Type)),
      ),
    );
    return this.#bodies.get(route);
  }
}

const shown = ({ name, href }: Probe) => ({ name, method: 'POST', href });

const preparation = 'POST /api/v1/payment-orders';

/** The commands that are about something and name it in their body. */
const namedInBody: Readonly<Record<string, readonly string[]>> = {
  '/api/v1/claims/{caseNumber}': [preparation],
  '/api/v1/grants/{caseNumber}': [preparation],
  '/api/v1/agreements/{caseNumber}/milestones/{milestoneId}': [preparation],
};

/** The commands whose address adds nothing to that of the thing but words. */
const routesBelow = (pattern: string): readonly string[] =>
  Object.keys(commandsOfRoutes).filter(
    (route) => route.startsWith(`POST ${pattern}/`) && !route.slice(`POST ${pattern}/`.length).includes('{'),
  );
