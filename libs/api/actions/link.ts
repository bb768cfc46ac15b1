import type { FastifyRequest } from 'fastify';
import { MetadataScanner } from '@nestjs/core';
import { ActionsController } from './actions.controller.ts';

const suffix = '/actions';

/** The routes of what has actions, whichever service shows it. */
const withActions: ReadonlySet<string> = new Set(
  new MetadataScanner().getAllMethodNames(ActionsController.prototype).map((name) => {
    const handler = (ActionsController.prototype as unknown as Record<string, object>)[name] ?? {};
    return `/api/v1/${String(Reflect.getMetadata('path', handler))}`.slice(0, -suffix.length);
  }),
);

/** Where it stands what the caller may do with what was asked for (RFC 8288), if that is said of it. */
export const actionsLinkOf = ({ method, routeOptions, url }: FastifyRequest): string | undefined =>
  method === 'GET' && withActions.has(routeOptions.url ?? '')
    ? `<${url.split('?', 1)[0]}${suffix}>; rel="actions"`
    : undefined;
