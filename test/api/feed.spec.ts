import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { commandIdOf } from '#command-handling';
import { useCases } from '#use-cases';
import { cursorAt, isPublished } from '#feed';
import { recordPracticeClaims } from '#practice-data';
import { importRealInput, municipalities } from '#real-input';
import { appropriate, line, recipient, registerFrankfurt, submit } from '../support/efa-2023.ts';
import { eventStream, type StreamedEvent } from '../support/event-stream.ts';
import { TestLedger, type RequestOptions } from '../support/ledger.ts';
import { readRestlessly } from '../support/restless-readers.ts';

let ledger: TestLedger;
const settings = { heartbeatMs: 50, stalledAfterMs: 400, streamsMax: 10, streamsPerSubjectMax: 10 };
beforeEach(async () => {
  ledger = new TestLedger();
  await ledger.start(undefined, { eventStreams: settings });
  await appropriate(ledger, '3900000.00');
});
afterEach(async () => {
  await ledger.stop();
  ledger.remove();
  expect(ledger.errors).toEqual([]);
});

const auditor = ['ina', 'auditor'] as const;
const commit = (number: number) =>
  ledger.post(`${line}/commitments`, { commitmentId: `C-${number}`, amount: '1.00' });

async function take(
  count: number,
  options: { lastEventId?: string; query?: string; as?: NonNullable<RequestOptions['as']> } = {},
): Promise<readonly StreamedEvent[]> {
  const { lastEventId, query = '', as = auditor } = options;
  const stop = new AbortController();
  const taken: StreamedEvent[] = [];
  for await (const event of eventStream({
    address: `${ledger.address}/api/v1/events${query}`,
    token: await ledger.token(as),
    signal: stop.signal,
    ...(lastEventId !== undefined && { lastEventId }),
  }))
    if (taken.push(event) === count) {
      stop.abort();
      break;
    }
  return taken;
}
const amounts = (events: readonly StreamedEvent[]) =>
  events.map(({ cloudEvent }) => String(cloudEvent.data['commitmentId']));
const numbers = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `C-${from + index}`);

describe('a downstream system with a cursor of another history', () => {
  const other = cursorAt(3n, '018f0000-0000-7000-8000-000000000001');
  const beyond = cursorAt(1_000n);

  it.each([
    ['behind another event', other, '3'],
    ['beyond the end', beyond, '1000'],
  ])('is told so on pages and on the stream: %s', async (_, cursor, position) => {
    for (let number = 1; number <= 5; number += 1) await commit(number);
    const head = (await ledger.store.head()).toString();
    const told = {
      status: 410,
      body: { type: 'urn:foerderbuch:problem:history-changed', position, head },
    };

    expect(await ledger.get(`/api/v1/events?after=${cursor}`, { as: auditor })).toMatchObject(told);
    const streamed = await ledger.get('/api/v1/events', {
      as: auditor,
      headers: { accept: 'text/event-stream', 'last-event-id': cursor },
    });
    expect(streamed).toMatchObject(told);
  });
});

describe('a downstream system on the stream', () => {
  it('gets history and then what is recorded, in order, without a gap while commands run', async () => {
    for (let number = 1; number <= 300; number += 1) await commit(number);
    const reading = take(600, { query: '?type=de.foerderbuch.commitment.made.v1' });
    for (let number = 301; number <= 600; number += 1) await commit(number);
    expect(amounts(await reading)).toEqual(numbers(1, 600));
  });

  it('resumes with Last-Event-ID exactly behind what it has seen', async () => {
    for (let number = 1; number <= 20; number += 1) await commit(number);
    const first = await take(10, { query: '?type=de.foerderbuch.commitment.made.v1' });
    const lastEventId = first.at(-1)?.id ?? '';
    const rest = await take(10, { lastEventId, query: '?type=de.foerderbuch.commitment.made.v1' });
    expect(amounts([...first, ...rest])).toEqual(numbers(1, 20));
  });

  it('gets CloudEvents 1.0 that say what happened to whom, and never who did it', async () => {
    await registerFrankfurt(ledger);
    await submit(ledger, '500.00');
    const [event] = await take(1, { query: '?type=de.foerderbuch.claim.submitted.v1' });
    expect(event?.type).toBe('de.foerderbuch.claim.submitted.v1');
    expect(event?.cloudEvent).toMatchObject({
      specversion: '1.0',
      source: '/foerderbuch',
      subject: 'EFA-2023-000001',
      time: '2023-03-01T12:00:00.000Z',
      datacontenttype: 'application/json',
      synthetic: false,
      data: { recipient, amount: { amount: '500.00', currency: 'EUR' } },
    });
    expect(JSON.stringify(event?.cloudEvent)).not.toContain('carla');
  });

  it('hears that the line is alive, with a cursor that moves on though nothing matches', async () => {
    const stop = new AbortController();
    const heard: string[] = [];
    const reading = (async () => {
      for await (const event of eventStream({
        address: `${ledger.address}/api/v1/events?programme=CIVENTO`,
        token: await ledger.token(auditor),
        signal: stop.signal,
        onOther: (block) => heard.push(block),
      }))
        throw new Error(`Not asked for: ${event.type}`);
    })();
    await delay(400);
    stop.abort();
    await reading;
    expect(heard[0]).toBe('retry: 2000');
    const { body } = await ledger.get('/api/v1/events?limit=500', { as: auditor });
    expect(heard.at(-1)).toBe(`id: ${String(body['next'])}\n: `);
  });

  it('sees, as a claimant, its own municipality and master data alone', async () => {
    await registerFrankfurt(ledger);
    await submit(ledger, '500.00');
    await commit(1);
    const types = (as: NonNullable<RequestOptions['as']>) =>
      ledger
        .get('/api/v1/events?limit=500', { as })
        .then(({ body }) =>
          (body['items'] as readonly { type: string }[]).map(({ type }) =>
            type.split('.').slice(2, 4).join('.'),
          ),
        );
    const master = [
      'programme.registered',
      'budget.appropriated',
      'recipient.registered',
      'service.registered',
    ];
    expect(await types(['carla', 'claimant', recipient])).toEqual([
      ...master,
      'readiness.met',
      'readiness.met',
      'readiness.met',
      'claim.submitted',
    ]);
    expect(await types(['eva', 'claimant', '06411000'])).toEqual(master);
    const foreign = await ledger.get(`/api/v1/events?recipient=${recipient}`, {
      as: ['eva', 'claimant', '06411000'],
    });
    expect(foreign.status).toBe(403);
  });

  it('is let go when its token ends', async () => {
    const token = await ledger.token(auditor);
    ledger.nowMs += 3_600_000 - 300;
    const events: StreamedEvent[] = [];
    for await (const event of eventStream({ address: `${ledger.address}/api/v1/events`, token }))
      events.push(event);
    expect(events).toHaveLength(2);
  });

  it('is turned away with Retry-After when too many read already, and can come back', async () => {
    const stop = new AbortController();
    const readers = Array.from({ length: settings.streamsMax }, async () => {
      for await (const event of eventStream({
        address: `${ledger.address}/api/v1/events`,
        token: await ledger.token(auditor),
        signal: stop.signal,
      }))
        expect(event.id).not.toBe('');
    });
    await delay(200);
    const refused = await ledger.get('/api/v1/events', {
      as: auditor,
      headers: { accept: 'text/event-stream' },
    });
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5']);
    stop.abort();
    await Promise.all(readers);
    await delay(100);
    expect(await take(1)).toHaveLength(1);
  });

  it('does not take the places of others: one subject has its own bound', async () => {
    await ledger.stop();
    ledger.remove();
    ledger = new TestLedger();
    await ledger.start(undefined, { eventStreams: { ...settings, streamsPerSubjectMax: 1 } });
    const stop = new AbortController();
    const opened = async (subject: string) =>
      fetch(`${ledger.address}/api/v1/events`, {
        headers: {
          accept: 'text/event-stream',
          authorization: `Bearer ${await ledger.token([subject, 'auditor'])}`,
        },
        signal: stop.signal,
      });
    expect((await opened('ina')).status).toBe(200);
    const second = await opened('ina');
    expect([second.status, second.headers.get('retry-after')]).toEqual([429, '5']);
    expect(await second.json()).toMatchObject({ type: 'urn:foerderbuch:problem:too-many-requests' });
    expect((await opened('otto')).status).toBe(200);
    stop.abort();
  });

  it('that does not read is never written to in advance, and is let go', async () => {
    const totals = 2_000;
    const note = 'x'.repeat(8_000);
    await Promise.all(
      Array.from({ length: totals }, (_, number) =>
        ledger.ledger.engine.execute(useCases.RecordAnnouncedTotal, {
          data: {
            programme: 'EFA',
            totalId: `T-${number}`,
            line: 'MAIN',
            name: 'Summe',
            period: '2023',
            kind: 'COMPARISON',
            amount: 1n,
            exactness: 'EXACT',
            source: { title: 'Quelle', note },
          },
          actor: { subject: 'anna', role: 'administrator' },
          commandId: commandIdOf('anna', `${number}`, 'total'),
          requestHash: '0'.repeat(64),
        }),
      ),
    );
    const accepted = once(ledger.ledger.app.getHttpServer(), 'connection');
    const socket = connect(Number(new URL(ledger.address).port), '127.0.0.1');
    const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
    socket.on('error', () => undefined);
    socket.pause();
    const [held] = (await accepted) as [Socket];
    // However long a slow machine takes until it writes at all: it is let go before anything is read.
    const letGo = once(held, 'close');
    socket.write(
      `GET /api/v1/events HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\nAuthorization: Bearer ${await ledger.token(auditor)}\r\n\r\n`,
    );
    await letGo;
    socket.resume();
    await closed;
    expect(socket.bytesRead).toBeGreaterThan(0);
    expect(socket.bytesRead).toBeLessThan((totals * note.length) / 2);
  });
});

describe('five downstream systems that lose their connection at random', () => {
  it('get every event in order, none lost, none twice within a connection', async () => {
    await ledger.stop();
    ledger.remove();
    ledger = new TestLedger();
    ledger.nowMs = Date.UTC(2026, 10, 24, 12);
    await ledger.start(undefined, { eventStreams: settings });
    const { engine } = ledger.ledger;
    const execute: Parameters<typeof recordPracticeClaims>[0]['execute'] = (useCase, request) =>
      engine.execute(useCase, request);
    await importRealInput({ engine });
    await recordPracticeClaims({ execute, recipients: municipalities(), claims: 300, seed: 7 });
    const { events } = await ledger.store.readAll({ after: 0n, maxCount: 10_000 });
    const expected = events
      .filter(({ type }) => isPublished(type as Parameters<typeof isPublished>[0]))
      .map(({ position }) => position);
    expect(expected.length).toBeGreaterThan(3_000);
    const outcome = await readRestlessly({
      address: `${ledger.address}/api/v1/events`,
      token: await ledger.token(auditor),
      expected,
      readers: 5,
      seed: 11,
      eventsPerConnection: 300,
    });
    expect(outcome).toMatchObject({ lost: 0, outOfOrder: 0, duplicatesWithinConnection: 0, unexpected: 0 });
    expect(outcome.reconnects).toBeGreaterThan(10);
  });
});

describe('a downstream system page by page', () => {
  it('reads everything in order, and goes on where it stood', async () => {
    for (let number = 1; number <= 25; number += 1) await commit(number);
    const seen: string[] = [];
    let after = '';
    for (let pages = 0; pages < 100; pages += 1) {
      const { body } = await ledger.get(`/api/v1/events?limit=7${after === '' ? '' : `&after=${after}`}`, {
        as: auditor,
      });
      seen.push(...(body['items'] as readonly { id: string }[]).map(({ id }) => id));
      after = String(body['next']);
      if (body['caughtUp'] === true) break;
    }
    const { events } = await ledger.store.readAll({ after: 0n });
    expect(seen).toEqual(events.map(({ id }) => id));
    await commit(26);
    const { body } = await ledger.get(`/api/v1/events?after=${after}`, { as: auditor });
    expect((body['items'] as readonly unknown[]).length).toBe(1);
  });

  it('gets the batch format of CloudEvents where it asks for it', async () => {
    const answer = await ledger.get('/api/v1/events?limit=1', {
      as: auditor,
      headers: { accept: 'application/cloudevents-batch+json' },
    });
    expect(answer.headers.get('content-type')).toContain('application/cloudevents-batch+json');
    expect(answer.headers.get('link')).toMatch(/^<\/api\/v1\/events\?limit=1&after=[\w-]+>; rel="next"$/);
    expect(answer.body).toMatchObject([{ specversion: '1.0' }]);
  });

  it.each([
    ['?after=nonsense', '/query/after'],
    ['?type=unknown', '/type'],
    ['?limit=0', '/limit'],
    ['?recipient=1', '/recipient'],
  ])('is told what is wrong with %s', async (query, field) => {
    const answer = await ledger.get(`/api/v1/events${query}`, { as: auditor });
    expect(answer).toMatchObject({
      status: 400,
      body: { errors: [{ field: expect.stringContaining(field) }] },
    });
  });

  it('finds every type of event with its fields', async () => {
    const { body } = await ledger.get('/api/v1/event-types', { as: auditor });
    expect(body['items']).toContainEqual({
      type: 'de.foerderbuch.claim.withdrawn.v1',
      fields: ['caseNumber'],
      isMasterData: false,
    });
  });
});
