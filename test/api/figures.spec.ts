import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cents, dayAt } from '#domain';
import { recordPracticeClaims } from '#practice-data';
import { line, recipient, recordEfa2023, registerFrankfurt } from '../support/efa-2023.ts';
import { TestLedger } from '../support/ledger.ts';

const ledger = new TestLedger();
const euros = (amount: string) => ({ amount, currency: 'EUR' });
type Money = ReturnType<typeof euros>;
interface Step {
  readonly type: string;
  readonly change: Money;
  readonly balance: Money;
  readonly position: string;
  readonly isIn?: string;
  readonly tookEffect?: boolean;
  readonly wasRecorded?: boolean;
  readonly authority?: object;
  readonly orderNumber?: string;
  readonly chain?: string;
  readonly caseEvents?: string;
}
const stepsIn = (body: Readonly<Record<string, unknown>>): readonly Step[] =>
  body['items'] as readonly Step[];
const sumOf = (steps: readonly Step[]): bigint =>
  steps.reduce((sum, { change }) => sum + cents(change.amount), 0n);
const amountOf = (value: unknown): bigint => cents((value as Money).amount);

const lineFigures = [
  'appropriation',
  'supplements',
  'transferredIn',
  'carriedIn',
  'blocked',
  'committed',
  'paid',
  'appropriated',
  'authorised',
  'available',
] as const;

let practiceFromMs: number;

beforeAll(async () => {
  ledger.nowMs = Date.UTC(2023, 5, 10, 12);
  await ledger.start();
  await recordEfa2023(ledger);
  await registerFrankfurt(ledger);
  practiceFromMs = ledger.nowMs = Date.UTC(2026, 0, 5, 12);
  const { engine } = ledger.ledger;
  for (const claims of [8, 20, 30]) {
    const { refused } = await recordPracticeClaims({
      execute: (useCase, request) => engine.execute(useCase, request),
      recipients: [{ recipient, population: 764_104 }],
      claims,
      seed: 3,
    });
    expect(refused).toEqual([]);
    ledger.nowMs += 20 * 86_400_000;
  }
  await ledger.get(`/api/v1/audit-trail?minPosition=${await ledger.store.head()}`);
});
afterAll(async () => {
  await ledger.stop();
  ledger.remove();
  expect(ledger.errors).toEqual([]);
});

/** Days and instants at which the practice data differ, as they are asked for. */
const moments = () =>
  fc.record({
    asOf: fc
      .integer({ min: 0, max: 3 * 366 })
      .map((days) => dayAt(Date.UTC(2023, 0, 1, 12) + days * 86_400_000)),
    knownAt: fc.option(
      fc
        .integer({ min: -1, max: 60 })
        .map((days) => new Date(practiceFromMs + days * 86_400_000 + 1).toISOString()),
      { nil: undefined },
    ),
  });
const at = ({ asOf, knownAt }: { readonly asOf: string; readonly knownAt?: string | undefined }): string =>
  `asOf=${asOf}${knownAt === undefined ? '' : `&knownAt=${encodeURIComponent(knownAt)}`}`;

describe('why a figure is what it is', () => {
  it('is told by the events that moved it, with their signs, the last of which ends in it', async () => {
    const { status, body } = await ledger.get(`${line}/why?figure=committed`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ figure: 'committed', value: euros('392500.00'), events: 3 });
    expect(stepsIn(body).map(({ type, change, balance }) => [type, change.amount, balance.amount])).toEqual([
      ['FundsCommitted', '3412500.00', '3412500.00'],
      ['CommitmentReduced', '-40000.00', '3372500.00'],
      ['FundsDisbursed', '-2980000.00', '392500.00'],
    ]);
    expect(stepsIn(body)[1]).toMatchObject({
      actor: { subject: 'anna', role: 'administrator' },
      reason: 'Storno',
    });
    const { body: available } = await ledger.get(`${line}/why?figure=available`);
    expect(available).toMatchObject({ value: euros('527500.00'), events: 3 });
    expect(stepsIn(available).at(-1)?.balance).toEqual(euros('527500.00'));
  });

  it('is told page by page, from the last events back', async () => {
    const { body } = await ledger.get(`${line}/why?figure=committed&limit=2`);
    expect(stepsIn(body).map(({ type }) => type)).toEqual(['CommitmentReduced', 'FundsDisbursed']);
    const { body: first } = await ledger.get(
      `${line}/why?figure=committed&limit=2&before=${String(body['earlier'])}`,
    );
    expect(stepsIn(first).map(({ type }) => type)).toEqual(['FundsCommitted']);
    expect(first['earlier']).toBeUndefined();
  });

  it('names the order, and the authority that held when it was ordered', async () => {
    const { body } = await ledger.get(
      `/api/v1/recipients/${recipient}/why?figure=paid&programme=UEBUNG&limit=500`,
    );
    const paid = stepsIn(body).find(({ type }) => type === 'FundsDisbursed');
    expect(paid?.orderNumber).toMatch(/^UEBUNG-.*-Z\d\d$/);
    expect(Object.keys(paid?.authority ?? {})).toEqual(['authorityId', 'limit', 'orderedBy', 'orderedOn']);
    expect((await ledger.get(paid?.chain ?? '')).status).toBe(200);
    expect((await ledger.get(paid?.caseEvents ?? '')).status).toBe(200);
  });

  it('ends in the figure of every line, municipality, claim and grant on any day, as known at any instant', async () => {
    let asked = 0;
    await fc.assert(
      fc.asyncProperty(moments(), fc.constantFrom(...lineFigures), async (moment, figure) => {
        const { body: lines } = await ledger.get(`/api/v1/budget-lines?${at(moment)}`);
        for (const row of lines['items'] as readonly Record<string, string>[]) {
          const address = `/api/v1/budget-lines/${row['programme']}/${row['line']}/${row['fiscalYear']}`;
          const { body } = await ledger.get(`${address}/why?figure=${figure}&limit=500&${at(moment)}`);
          expect([address, figure, body['value']]).toEqual([address, figure, row[figure]]);
          const steps = stepsIn(body);
          expect(sumOf(steps)).toBe(amountOf(row[figure]));
          if (steps.length > 0) expect(steps.at(-1)?.balance).toEqual(row[figure]);
          asked += 1;
        }
        for (const [list, figures] of [
          ['claims', ['claimed', 'approved', 'paid']],
          ['grants', ['requested', 'awarded', 'paid', 'drawnDown']],
        ] as const) {
          const { body: cases } = await ledger.get(`/api/v1/${list}?limit=3&${at(moment)}`);
          for (const row of (cases['items'] ?? []) as readonly Record<string, string>[])
            for (const one of figures) {
              const address = `/api/v1/${list}/${row['caseNumber']}/why?figure=${one}&${at(moment)}`;
              const { body } = await ledger.get(address);
              expect([address, body['value']]).toEqual([address, row[one] ?? euros('0.00')]);
              expect(sumOf(stepsIn(body))).toBe(amountOf(body['value']));
            }
        }
        const { body: consumed } = await ledger.get(`/api/v1/recipient-consumption?${at(moment)}`);
        for (const one of ['committed', 'paid', 'benefitAccepted', 'benefitPaid'] as const)
          expect(amountOf((consumed['total'] as Record<string, unknown>)[one])).toBe(
            (consumed['items'] as readonly Record<string, unknown>[]).reduce(
              (sum, row) => sum + amountOf(row[one]),
              0n,
            ),
          );
        for (const row of consumed['items'] as readonly Record<string, string>[])
          for (const one of ['committed', 'paid', 'benefitAccepted', 'benefitPaid'] as const) {
            const address = `/api/v1/recipients/${row['recipient']}/why?figure=${one}&programme=${row['programme']}&fiscalYear=${row['fiscalYear']}&limit=500&${at(moment)}`;
            const { body } = await ledger.get(address);
            expect([address, body['value']]).toEqual([address, row[one]]);
            expect(sumOf(stepsIn(body))).toBe(amountOf(row[one]));
          }
      }),
      { numRuns: 5 },
    );
    expect(asked).toBeGreaterThan(3);
  });

  it('is not told of what there is not', async () => {
    expect((await ledger.get(`${line}/why?figure=committed&asOf=2022-12-31`)).status).toBe(404);
    expect((await ledger.get(`${line}/why?figure=requested`)).status).toBe(400);
  });
});

describe('why two answers differ', () => {
  it('is told by the events that one of them alone contains, and their sum is the difference', async () => {
    await fc.assert(
      fc.asyncProperty(moments(), moments(), fc.constantFrom(...lineFigures), async (one, other, figure) => {
        const value = async (moment: typeof one): Promise<bigint> => {
          const { status, body } = await ledger.get(
            `/api/v1/programmes/UEBUNG/why?figure=${figure}&limit=1&${at(moment)}`,
          );
          return status === 404 ? 0n : amountOf(body['value']);
        };
        const [from, to] = [await value(one), await value(other)];
        const known = (name: string, { knownAt }: typeof one) =>
          knownAt === undefined ? '' : `&${name}=${encodeURIComponent(knownAt)}`;
        const { status, body } = await ledger.get(
          `/api/v1/programmes/UEBUNG/differences?figure=${figure}&limit=500&from=${one.asOf}&to=${other.asOf}${known('fromKnownAt', one)}${known('toKnownAt', other)}`,
        );
        if (status === 404) {
          expect([from, to]).toEqual([0n, 0n]);
          return;
        }
        expect([amountOf(body['from']), amountOf(body['to'])]).toEqual([from, to]);
        const steps = stepsIn(body);
        expect(sumOf(steps)).toBe(to - from);
        if (steps.length > 0) expect(steps.at(-1)?.balance).toEqual(body['to']);
        for (const step of steps) expect(step.tookEffect === true || step.wasRecorded === true).toBe(true);
      }),
      { numRuns: 8 },
    );
  });
});

describe('figures over time', () => {
  it('are those that would be answered for each day', async () => {
    const { body } = await ledger.get(
      '/api/v1/budget-lines/UEBUNG/MAIN/2024/series?from=2023-12-30&to=2024-12-31&step=MONTH'.replace(
        'MAIN',
        await practiceLine(),
      ),
    );
    const points = body['items'] as readonly {
      day: string;
      figures: readonly { figure: string; amount: Money }[];
    }[];
    expect(points).toHaveLength(13);
    expect(points[0]).toMatchObject({ day: '2023-12-31', figures: [] });
    for (const { day, figures } of points.slice(1)) {
      const { body: row } = await ledger.get(
        `/api/v1/budget-lines/UEBUNG/${await practiceLine()}/2024?asOf=${day}`,
      );
      for (const { figure, amount } of figures)
        expect([day, figure, amount]).toEqual([day, figure, row[figure]]);
    }
  });

  it('are those of a municipality and of a programme, as known at any instant', async () => {
    await fc.assert(
      fc.asyncProperty(moments(), async ({ asOf, knownAt }) => {
        const known = knownAt === undefined ? '' : `&knownAt=${encodeURIComponent(knownAt)}`;
        const days = `from=${asOf}&to=${dayAt(Date.parse(`${asOf}T12:00:00Z`) + 20 * 86_400_000)}&step=WEEK${known}`;
        for (const subject of [`recipients/${recipient}`, 'programmes/UEBUNG']) {
          const { status, body } = await ledger.get(`/api/v1/${subject}/series?${days}`);
          const points = (body['items'] ?? []) as readonly {
            day: string;
            figures: readonly { figure: string; amount: Money }[];
          }[];
          if (status !== 404) expect(points).toHaveLength(4);
          for (const { day, figures } of points)
            for (const figure of ['committed', 'paid']) {
              const one = await ledger.get(
                `/api/v1/${subject}/why?figure=${figure}&limit=1&asOf=${day}${known}`,
              );
              expect([subject, day, figure, one.body['value']]).toEqual([
                subject,
                day,
                figure,
                figures.find((each) => each.figure === figure)?.amount,
              ]);
            }
        }
      }),
      { numRuns: 5 },
    );
  });

  it('are asked for as many days as one answer holds, and by a claimant of its own municipality alone', async () => {
    const { status, body } = await ledger.get(`${line}/series?from=2020-01-01&to=2023-12-31&step=DAY`);
    expect([status, body['detail']]).toEqual([400, expect.stringContaining('mehr als 400 Tage')]);
    expect((await ledger.get(`${line}/series?from=2024-01-01&to=2023-12-31&step=DAY`)).status).toBe(400);
    const series = (of: string) =>
      ledger.get(`/api/v1/recipients/${of}/series?from=2024-01-01&to=2024-02-01&step=DAY`, {
        as: ['carla', 'claimant', recipient],
      });
    expect((await series(recipient)).status).toBe(200);
    expect((await series('06411000')).status).toBe(403);
  });
});

async function practiceLine(): Promise<string> {
  const { body } = await ledger.get('/api/v1/budget-lines?programme=UEBUNG&limit=1');
  return String((body['items'] as readonly Record<string, string>[])[0]?.['line']);
}
