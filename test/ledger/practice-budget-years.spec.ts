import { afterAll, beforeAll, expect, it } from '@jest/globals';
import {
  practiceProgramme,
  recordPracticeBudgetYears,
  recordPracticeClaims,
  recordPracticeGrantYears,
} from '#practice-data';
import { availableOf, replay } from '#replay';
import { recipient, registerFrankfurt } from '../support/efa-2023.ts';
import { TestLedger } from '../support/ledger.ts';
import { carriedOut } from '../support/payment-runs.ts';

const ledger = new TestLedger();
beforeAll(async () => {
  ledger.nowMs = Date.UTC(2026, 10, 26, 12);
  await ledger.start();
  const practice = { programme: practiceProgramme.programme, name: 'Übung', synthetic: true };
  await carriedOut(ledger, 'RegisterProgramme', practice, 'practice-data');
});
afterAll(async () => {
  await ledger.stop();
  ledger.remove();
  expect(ledger.errors).toEqual([]);
});

it('makes whole years of grants, told by the bank, proven or revoked and repaid, and the same ones once', async () => {
  const { engine } = ledger.ledger;
  await registerFrankfurt(ledger);
  const recipients = [{ recipient, population: 764_104 }];
  const make = () =>
    recordPracticeGrantYears({
      execute: (useCase, request) => engine.execute(useCase, request),
      recipients,
      seed: 1,
    });
  expect((await make()).refused).toEqual([]);
  const head = await ledger.store.head();
  await make();
  expect(await ledger.store.head()).toBe(head);
  const { lines } = await replay({ reader: ledger.store }, {});
  const ofGrants = lines.filter(({ line }) => line === 'HAUSHALT-FOERDERUNG');
  expect(
    ofGrants.map(({ fiscalYear, committed, paid, lapsed }) => [fiscalYear, committed, paid, lapsed]),
  ).toEqual([
    [2023, 0n, 2_600_000n, 7_400_000n],
    [2024, 0n, 2_600_000n, 7_400_000n],
    [2025, 0n, 0n, 0n],
  ]);
});

it('makes whole budget years from the appropriation to the closing, and the same ones once', async () => {
  const { engine } = ledger.ledger;
  const make = () =>
    recordPracticeBudgetYears({ execute: (useCase, request) => engine.execute(useCase, request), seed: 1 });
  expect((await make()).refused).toEqual([]);
  const head = await ledger.store.head();
  await make();
  expect(await ledger.store.head()).toBe(head);
  const { lines } = await replay({ reader: ledger.store }, {});
  const closed = lines.filter(({ line, lapsed }) => line !== 'HAUSHALT-FOERDERUNG' && lapsed > 0n);
  expect(closed).toHaveLength(4);
  for (const line of closed) expect([line.committed, availableOf(line)]).toEqual([0n, 0n]);
});

it('pays claims in runs of the half-month, each handed to the bank, accepted and booked on its day, and the same ones once', async () => {
  const { engine } = ledger.ledger;
  const make = () =>
    recordPracticeClaims({
      execute: (useCase, request) => engine.execute(useCase, request),
      recipients: [{ recipient, population: 764_104 }],
      claims: 120,
      seed: 1,
    });
  // The programme is there already.
  expect((await make()).refused.map(({ code }) => code)).toEqual(['ALREADY_EXISTS']);
  const head = await ledger.store.head();
  await make();
  expect(await ledger.store.head()).toBe(head);
  const { body } = await ledger.get(`/api/v1/payment-runs?limit=200&minPosition=${head}`);
  const runs = body['items'] as readonly Record<string, unknown>[];
  expect(runs).toHaveLength(31);
  for (const run of runs) {
    const { executionDay } = run;
    expect(run).toMatchObject({
      state: 'SENT',
      debtorName: 'Kasse (Uebung)',
      sentOn: executionDay,
      answeredOn: executionDay,
      synthetic: true,
    });
  }
  const { lines } = await replay({ reader: ledger.store }, {});
  const ofClaims = lines.filter(({ line }) => line === 'MAIN');
  // The same as where each order is paid by itself.
  expect(ofClaims.map(({ fiscalYear, committed, paid }) => [fiscalYear, committed, paid])).toEqual([
    [2023, 52_428_264n, 153_177_991n],
    [2024, 61_099_561n, 141_400_461n],
    [2025, 42_530_204n, 132_886_509n],
  ]);
});
