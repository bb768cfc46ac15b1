import { describe, expect, it } from '@jest/globals';
import { LedgerClient, Problem, type FeedOptions } from './index.ts';

const encoder = new TextEncoder();

/** A response that sends these texts one after the other, and then ends. */
const streamOf = (...texts: readonly string[]): Response =>
  new Response(
    new ReadableStream({
      start(controller) {
        for (const text of texts) controller.enqueue(encoder.encode(text));
        controller.close();
      },
    }),
    { headers: { 'content-type': 'text/event-stream' } },
  );
const message = (id: string, number: number): string =>
  `id: ${id}\nevent: de.foerderbuch.claim.approved.v1\ndata: {"id":"${number}"}\n\n`;
const problem = (status: number, headers: Readonly<Record<string, string>> = {}): Response =>
  Response.json(
    {
      type: 'urn:foerderbuch:problem:unauthenticated',
      title: 'Nicht angemeldet',
      detail: 'Bitte anmelden.',
      instance: 'urn:foerderbuch:request:r-1',
      errors: [{ field: '/amount', code: 'isAmount', detail: 'Verlangt ist ein Betrag.' }],
      available: '10.00',
    },
    { status, headers },
  );

/** A client whose requests are answered in turn, and what it asked and how long it waited. */
function clientOf(...answers: readonly (Response | Error)[]) {
  const asked: Request[] = [];
  const waits: number[] = [];
  let signedOut = 0;
  const client = new LedgerClient({
    baseUrl: 'https://ledger.example.org',
    token: async () => 'token-1',
    language: () => 'en',
    onSignedOut: () => (signedOut += 1),
    fetch: async (request) => {
      asked.push(request);
      const answer = answers[asked.length - 1];
      if (answer === undefined) throw new Error('nothing more is answered');
      if (answer instanceof Error) throw answer;
      return answer;
    },
  });
  const wait: NonNullable<FeedOptions['wait']> = async (ms) => void waits.push(ms);
  return { client, asked, waits, wait, signedOut: () => signedOut };
}

async function refusalOf(asking: Promise<unknown>): Promise<Problem> {
  try {
    await asking;
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('It was not refused.');
}

describe('a question to the ledger', () => {
  it('bears the token and the language, and is asked at the address of its parts', async () => {
    const { client, asked } = clientOf(Response.json({ caseNumber: 'EFA-2023-000417' }));
    const { caseNumber } = await client.get('/api/v1/claims/{caseNumber}', {
      params: { path: { caseNumber: 'EFA-2023-000417' } },
    });
    expect(caseNumber).toBe('EFA-2023-000417');
    expect(asked[0]?.url).toBe('https://ledger.example.org/api/v1/claims/EFA-2023-000417');
    expect(asked[0]?.headers.get('authorization')).toBe('Bearer token-1');
    expect(asked[0]?.headers.get('accept-language')).toBe('en');
  });

  it('reads a list to its end', async () => {
    const { client, asked } = clientOf(
      Response.json({ position: '7', items: [{ caseNumber: 'A' }], next: 'c-1' }),
      Response.json({ position: '9', items: [{ caseNumber: 'B' }] }),
    );
    const { items } = await client.all('/api/v1/claims', { params: { query: { programme: 'EFA' } } });
    expect(items.map(({ caseNumber }) => caseNumber)).toEqual(['A', 'B']);
    expect(asked.map(({ url }) => new URL(url).search)).toEqual([
      '?programme=EFA&limit=500',
      '?programme=EFA&limit=500&cursor=c-1',
    ]);
  });

  it('that is refused throws a problem with its type, fields, figures and number', async () => {
    const { client, signedOut } = clientOf(problem(401, { 'retry-after': '3' }));
    const refusal = await refusalOf(client.get('/api/v1/programmes', {}));
    expect(refusal).toMatchObject({
      status: 401,
      title: 'Nicht angemeldet',
      requestNumber: 'r-1',
      retryAfterSeconds: 3,
      invalidFields: [{ field: '/amount' }],
      figures: { available: '10.00' },
    });
    expect(refusal.is('unauthenticated')).toBe(true);
    expect(signedOut()).toBe(1);
  });

  it('tells a ledger that does not answer from something else that does', async () => {
    const { client } = clientOf(
      new TypeError('fetch failed'),
      new Response('<h1>Bad Gateway</h1>', { status: 502 }),
    );
    expect(await refusalOf(client.get('/api/v1/programmes', {}))).toMatchObject({
      type: 'no-answer',
      status: 0,
    });
    expect(await refusalOf(client.get('/api/v1/programmes', {}))).toMatchObject({
      type: 'about:blank',
      status: 502,
    });
  });
});

describe('the reader of the feed', () => {
  const read = async (
    { client, wait }: ReturnType<typeof clientOf>,
    count: number,
    options: Partial<FeedOptions> = {},
  ) => {
    const ending = new AbortController();
    const ids: unknown[] = [];
    for await (const event of client.events({ signal: ending.signal, wait, ...options })) {
      ids.push(event.id);
      if (ids.length === count) break;
    }
    ending.abort();
    return ids;
  };

  it('puts an event together that comes in pieces, and passes over a beat', async () => {
    const whole = message('c-1', 1);
    const tested = clientOf(
      streamOf('retry: 2000\n\n', whole.slice(0, 20), whole.slice(20), 'id: c-2\n: \n\n'),
    );
    expect(await read(tested, 1, { afterPosition: '41' })).toEqual(['1']);
    expect(new URL(tested.asked[0]?.url ?? '').search).toBe('?afterPosition=41');
  });

  it('resumes behind the last event, or the last beat, when the line breaks', async () => {
    const tested = clientOf(
      streamOf(message('c-1', 1), 'id: c-9\n: \n\n'),
      new TypeError('fetch failed'),
      streamOf(message('c-10', 2)),
    );
    expect(await read(tested, 2)).toEqual(['1', '2']);
    expect(tested.asked.map(({ headers }) => headers.get('last-event-id'))).toEqual([null, 'c-9', 'c-9']);
  });

  it('waits longer after each failure, as long as the ledger says, and never for ever', async () => {
    const failures = Array.from({ length: 8 }, () => new TypeError('fetch failed'));
    const tested = clientOf(problem(503, { 'retry-after': '7' }), ...failures, streamOf(message('c-1', 1)));
    expect(await read(tested, 1)).toEqual(['1']);
    const [first = 0, second = 0, ...others] = tested.waits;
    expect(first).toBe(7_000);
    expect(second).toBeLessThanOrEqual(2_000);
    expect(others.every((ms) => ms >= 1_000 && ms <= 30_000)).toBe(true);
  });

  it('ends with the refusal once the token has ended, and is not asked again', async () => {
    const tested = clientOf(streamOf(message('c-1', 1)), problem(401));
    expect(await refusalOf(read(tested, 2))).toMatchObject({ status: 401 });
    expect(tested.asked).toHaveLength(2);
  });

  it('says when the line is open and when it is not', async () => {
    const told: boolean[] = [];
    const tested = clientOf(streamOf(message('c-1', 1)), streamOf(message('c-2', 2)));
    await read(tested, 2, { onLine: (isOpen) => void told.push(isOpen) });
    expect(told.slice(0, 3)).toEqual([true, false, true]);
  });
});
