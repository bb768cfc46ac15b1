import type { FastifyRequest } from 'fastify';
import { isOfSubject } from './subjects.ts';

/** Where it stands what the caller may do with what was asked for (RFC 8288), if that is said of it. */
export const actionsLinkOf = (request: FastifyRequest): string | undefined =>
  isOfSubject(request) ? `<${request.url.split('?', 1)[0]}/actions>; rel="actions"` : undefined;
