import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { practiceProgramme, recordPracticeBudgetYears } from '#practice-data';
import { availableOf, replay } from '#replay';
import { TestLedger } from '../support/ledger.ts';
import { expectRecorded } from '../support/payments.ts';

const ledger = new TestLedger();
beforeAll(async () => {
  ledger.nowMs = Date.UTC(2026, 10, 26, 12);
  await ledger.start();
  await expectRecorded(
    ledger.post('/api/v1/programmes', { programme: practiceProgramme.programme, name: 'Übung' }),
  );
});
afterAll(async () => {
  await ledger.stop();
  ledger.remove();
  expect(ledger.errors).toEqual([]);
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
  const closed = lines.filter(({ lapsed }) => lapsed > 0n);
  expect(closed).toHaveLength(4);
  for (const line of closed) expect([line.committed, availableOf(line)]).toEqual([0n, 0n]);
});
