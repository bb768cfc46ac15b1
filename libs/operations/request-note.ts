import { context, createContextKey, type Context } from '@opentelemetry/api';

/** What is found out about a request while it is answered, for its line in the log. */
export type RequestNote = Record<string, string>;

const key = createContextKey('what is noted of a request');

export const withNote = (around: Context, note: RequestNote): Context => around.setValue(key, note);

/** That of the request on whose behalf this runs; one that nobody reads where there is none. */
export const noteOfRequest = (): RequestNote =>
  (context.active().getValue(key) as RequestNote | undefined) ?? {};
