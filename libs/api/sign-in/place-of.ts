import type { FastifyRequest } from 'fastify';
import type { RequestPlace } from '#sign-in';

/** Where the caller thinks that it asks. */
export const placeOf = ({ headers }: FastifyRequest): RequestPlace => ({ host: headers.host ?? '', headers });
