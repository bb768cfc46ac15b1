import { deepStrictEqual } from 'node:assert/strict';
import type { Answer, RequestOptions, TestLedger } from './ledger.ts';

/** Asks a command what it would do, in the words and with the key that it may be sent with. */
export const rehearse = (
  ledger: TestLedger,
  path: string,
  body: object = {},
  options: RequestOptions = {},
): Promise<Answer> =>
  ledger.post(path, body, { ...options, headers: { ...options.headers, prefer: 'handling=rehearse' } });

/**
 * Rehearses a command, then sends it: it is answered, and records, exactly what the rehearsal said, which recorded nothing.
 * @throws AssertionError
 */
export async function sentAsRehearsed(
  ledger: TestLedger,
  path: string,
  body: object,
  options: RequestOptions & { readonly key: string },
): Promise<Answer> {
  const before = await ledger.store.head();
  const rehearsed = await rehearse(ledger, path, body, options);
  deepStrictEqual(await ledger.store.head(), before);
  const sent = await ledger.post(path, body, options);
  if (sent.status >= 300) {
    same([rehearsed.status, withoutRequest(rehearsed)], [sent.status, withoutRequest(sent)]);
    return sent;
  }
  const { position: _, ...answer } = sent.body;
  same([rehearsed.status, rehearsed.body['answer']], [200, answer]);
  const { events } = await ledger.store.readAll({ after: before });
  same(
    (rehearsed.body['events'] as readonly Record<string, unknown>[]).map((event) => [
      event['type'],
      event['effectiveDay'],
      event['data'],
    ]),
    events.map(({ type, effectiveDay, payload }) => [type, effectiveDay, JSON.parse(payload) as unknown]),
  );
  return sent;
}

const withoutRequest = ({ body: { instance: _, ...problem } }: Answer): object => problem;

/** As JSON: what was parsed elsewhere has other prototypes. */
const same = (found: unknown, expected: unknown): void =>
  deepStrictEqual(JSON.parse(JSON.stringify(found)), JSON.parse(JSON.stringify(expected)));
