import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../apps/dashboard/dist');

/** Serves the page at `/` where it was built. */
export async function serveDashboard(app: NestFastifyApplication, from = folder): Promise<boolean> {
  if (!existsSync(join(from, 'index.html'))) return false;
  await app.register(fastifyStatic, {
    root: from,
    cacheControl: false,
    setHeaders: (reply, path) => {
      // The names of these files carry a hash of their content.
      const isHashed = path.includes('/assets/');
      reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  return true;
}
