import fastifyCompress from '@fastify/compress';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { constants } from 'node:zlib';

/** Where answers hold tokens. */
const signInPath = /^\/(api\/v1\/sign-in|anmeldung\/.*)$/;
/** Below this a packet or two more or less is all that could be saved; bytes. */
const threshold = 4 * 1024;
/** What is compressed within the turn of its answer; more goes to another thread. */
const syncThreshold = 16 * 1024;

/**
 * Compresses answers that are long enough to pay, before routes are made. Event streams are written past it, and what is prepared is
 * compressed already.
 *
 * BREACH guesses a secret from the length of answers that hold it beside text of the attacker's, which needs a browser that sends the
 * victim's credentials along with the attacker's requests. Here they are no cookie but a header that no foreign page can set, and no answer
 * holds a secret but those of a sign-in, with the token: they are never compressed.
 */
export async function compressAnswers(app: NestFastifyApplication): Promise<void> {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRoute', (route) => {
      if (signInPath.test(route.url)) route.compress = false;
    });
  await app.register(fastifyCompress, {
    encodings: ['gzip'],
    threshold,
    syncThreshold,
    zlibOptions: { level: constants.Z_BEST_SPEED },
    // Requests come as they are.
    globalDecompression: false,
  });
}
