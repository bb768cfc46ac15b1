import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { securityHeaders } from '#connections';

const folder = join(import.meta.dirname, '../../apps/dashboard/dist');

/** Addresses of the page's stylesheets and of its icon; none where it was not built. */
export function dashboardLooks(from = folder): {
  readonly styles: readonly string[];
  readonly icon?: string;
} {
  const start = join(from, 'index.html');
  if (!existsSync(start)) return { styles: [] };
  const page = readFileSync(start, 'utf8');
  const icon = /<link rel="icon" href="(\/[\w.-]+)"/.exec(page)?.[1];
  return {
    styles: [...page.matchAll(/<link rel="stylesheet"[^>]* href="(\/assets\/[\w.-]+\.css)"/g)].flatMap(
      ([, address]) => address ?? [],
    ),
    ...(icon !== undefined && { icon }),
  };
}

/** The rooms of the page: whatever stands behind them in an address is the page's to read. */
export const roomsOfPage = [
  'arbeitsvorrat',
  'vorgaenge',
  'zahlungen',
  'programme',
  'kommunen',
  'pruefung',
  'verwaltung',
  'hilfe',
  'angemeldet',
  'abgemeldet',
] as const;

const notOfPage = /^\/(api|health|anmeldung|assets)(\/|$)/;

/**
 * Serves the page at `/` and at each of its addresses, where it was built. It may ask the ledger, and the issuer of the house, for tokens;
 * nobody else.
 */
export async function serveDashboard(
  app: NestFastifyApplication,
  from = folder,
  issuer?: string,
): Promise<boolean> {
  if (!existsSync(join(from, 'index.html'))) return false;
  const policy =
    issuer === undefined
      ? undefined
      : `${securityHeaders.get('content-security-policy')};connect-src 'self' ${new URL(issuer).origin}`;
  await app.register(fastifyStatic, {
    root: from,
    cacheControl: false,
    // The files are those that were built: what is none of them is answered below.
    wildcard: false,
    // The build has compressed what is worth it.
    preCompressed: true,
    setHeaders: (reply, path) => {
      // The names of these files carry a hash of their content.
      const isHashed = path.includes('/assets/');
      reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      if (policy !== undefined && path.endsWith('.html')) reply.header('content-security-policy', policy);
    },
  });
  // Only the bare address names what is to be loaded for the page that it opens.
  const ofRooms = existsSync(join(from, 'room.html')) ? 'room.html' : 'index.html';
  const server = app.getHttpAdapter().getInstance();
  for (const room of roomsOfPage)
    for (const address of [`/${room}`, `/${room}/*`])
      server.get(address, (_request, reply) => reply.sendFile(ofRooms));
  // Whoever opens an address that is none reads so in the page; programs, and what asks below the API, get the problem.
  server.get('/*', (request, reply) =>
    request.headers.accept?.startsWith('text/html') && !notOfPage.test(request.url)
      ? reply.code(404).sendFile(ofRooms)
      : reply.callNotFound(),
  );
  return true;
}
