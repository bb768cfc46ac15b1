const answerWithinMs = 2_000;

/** No answer came in time. */
export class Mute extends Error {
  override readonly name = 'Mute';

  constructor() {
    super(`no answer within ${answerWithinMs} ms`);
  }
}

/**
 * A question whose answer is waited for two seconds. While one is on its way none is asked anew, so that what is mute is not
 * heaped with questions.
 */
export function patiently<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let asking: Promise<Answer> | undefined;
  return async () => {
    asking ??= ask().finally(() => (asking = undefined));
    asking.catch(() => undefined);
    const late = Promise.withResolvers<never>();
    const timer = setTimeout(() => {
      // An answer that has come while this process had no time for it counts.
      setImmediate(() => late.reject(new Mute()));
    }, answerWithinMs);
    try {
      return await Promise.race([asking, late.promise]);
    } finally {
      clearTimeout(timer);
    }
  };
}
