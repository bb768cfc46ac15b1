import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Day, FiscalYear } from '../calendar/day.ts';
import type { Decision } from '../decision.ts';
import { totalOf, totalOn } from '../money/day-series.ts';
import { blockFunds } from './block-funds.ts';
import { afterAll, type BudgetLine, type BudgetLineEvent } from './budget-line.ts';
import { carryOverFunds, reverseCarryOver } from './carry-over.ts';
import { closeYear, reopenYear } from './close-year.ts';
import { commitFunds } from './commit-funds.ts';
import { consentToOverrun } from './consent-to-overrun.ts';
import { disburseFunds } from './disburse-funds.ts';
import { enactSupplement } from './enact-supplement.ts';
import { releaseAtYearEnd } from './release-at-year-end.ts';
import { releaseCommitment } from './release-commitment.ts';
import { transferFunds } from './transfer-funds.ts';

const years = [2023, 2024, 2025] as const;
const source = { title: 'Haushaltsplan' };
const reason = 'Grund';
const consent = { consentReference: 'HMdF', consentedOn: '2023-01-01' };
const today = '2025-12-31';
const step = fc.record({
  what: fc.constantFrom(
    ...['commit', 'commit', 'disburse', 'release', 'release', 'block', 'supplement', 'overrun', 'transfer'],
    ...['carryFree', 'carryFree', 'carryBound', 'carryBound', 'close', 'close', 'close', 'reopen'],
    ...['carryBack', 'carryBack', 'releaseAll'],
  ),
  year: fc.constantFrom<FiscalYear>(...years),
  id: fc.constantFrom('a', 'b', 'c'),
  amount: fc.bigInt({ min: 1n, max: 600n }),
  sourceYear: fc.constantFrom<FiscalYear>(...years),
  later: fc.nat(2),
});

type Side = 'MAIN' | 'SCHULUNG';
type Lines = Map<string, BudgetLine>;
const nameOf = (line: Side, year: FiscalYear): string => `${line} ${year}`;

/** Appropriation ± supplements + overruns ± transfers + carried over, and what became of it, from the events alone. */
function sidesOf(events: readonly BudgetLineEvent[]): readonly [had: bigint, used: bigint] {
  let [had, used] = [0n, 0n];
  const open = new Map<string, bigint>();
  for (const { type, data } of events) {
    if (type === 'YearClosed') used += data.lapsed;
    if (type === 'YearReopened') used -= data.restored;
    if (!('amount' in data)) continue;
    const { amount } = data;
    if (type === 'CarryOverReversed') {
      if (data.direction === 'ON') used -= amount;
      else had -= amount;
      if (data.commitmentId !== undefined) {
        const change = data.direction === 'ON' ? amount : -amount;
        open.set(data.commitmentId, (open.get(data.commitmentId) ?? 0n) + change);
      }
      continue;
    }
    if (
      [
        'AppropriationEnacted',
        'SupplementEnacted',
        'OverrunConsented',
        'FundsTransferredIn',
        'FundsCarriedIn',
      ].includes(type)
    )
      had += amount;
    if (type === 'FundsTransferredOut') had -= amount;
    if (type === 'FundsBlocked' || type === 'FundsDisbursed' || type === 'FundsCarriedOn') used += amount;
    if (type === 'BlockReleased') used -= amount;
    if (!('commitmentId' in data)) continue;
    const adds = type === 'FundsCommitted' || type === 'FundsCarriedIn';
    open.set(data.commitmentId, (open.get(data.commitmentId) ?? 0n) + (adds ? amount : -amount));
  }
  for (const amount of open.values()) {
    if (amount < 0n) throw new Error(`A commitment is ${amount}.`);
    used += amount;
  }
  return [had, used];
}

it('whatever happens over three years: what a line had is what is available, blocked, open, paid, carried on and lapsed, and none of it is negative on any day', () => {
  const accepted: Record<string, number> = {};
  const refused: Record<string, number> = {};
  fc.assert(
    fc.property(fc.array(step, { minLength: 10, maxLength: 45, size: 'max' }), (steps) => {
      const lines: Lines = new Map();
      const events = new Map<string, BudgetLineEvent[]>();
      const write = (line: Side, year: FiscalYear, written: readonly BudgetLineEvent[], on: Day): void => {
        const name = nameOf(line, year);
        const after = afterAll(lines.get(name), written, on);
        if (after) lines.set(name, after);
        events.set(name, [...(events.get(name) ?? []), ...written]);
      };
      for (const year of years)
        for (const line of ['MAIN', 'SCHULUNG'] as const)
          write(
            line,
            year,
            [
              {
                type: 'AppropriationEnacted',
                data: {
                  ...{ programme: 'EFA', line, fiscalYear: year },
                  ...{
                    name: line,
                    synthetic: false,
                    amount: 1_000n,
                    exactness: 'EXACT',
                    source,
                    product: 'P',
                  },
                },
              },
            ],
            `${year}-01-01`,
          );
      for (const { what, year, id, amount, sourceYear, later } of steps) {
        const key = { programme: 'EFA', line: 'MAIN', fiscalYear: year } as const;
        const line = lines.get(nameOf('MAIN', year));
        const on = /^(carry|close|release|reopen)/.test(what)
          ? `${year + 1}-0${later + 1}-20`
          : `${year}-0${later + 5}-15`;
        const days = { on, today: on > today ? on : today };
        const count = ({
          outcome,
          ...rest
        }: {
          readonly outcome: string;
          readonly rejection?: { readonly code: string };
        }): void => {
          if (outcome === 'accepted') accepted[what] = (accepted[what] ?? 0) + 1;
          else refused[rest.rejection?.code ?? ''] = (refused[rest.rejection?.code ?? ''] ?? 0) + 1;
        };
        if (what === 'transfer') {
          const partner = lines.get(nameOf('SCHULUNG', year));
          const decision = transferFunds(
            { line, partner },
            { ...key, partnerProgramme: 'EFA', partnerLine: 'SCHULUNG', transferId: id, amount, reason },
            days,
          );
          count(decision);
          if (decision.outcome === 'rejected') continue;
          write('MAIN', year, decision.line, on);
          write('SCHULUNG', year, decision.partner, on);
        } else if (what === 'carryFree' || what === 'carryBound') {
          const decision = carryOverFunds(
            { line, next: lines.get(nameOf('MAIN', year + 1)), sourceYear: undefined },
            {
              ...key,
              ...consent,
              ...{
                carryOverId: `${id}${year}`,
                amount: what === 'carryBound' ? amount / 6n + 1n : amount,
                reason,
              },
              ...(what === 'carryBound' && { commitmentId: id }),
              ...(sourceYear < year && { sourceYear }),
            },
            days,
          );
          count(decision);
          if (decision.outcome === 'rejected') continue;
          write('MAIN', year, decision.line, on);
          write('MAIN', year + 1, decision.next, on);
        } else if (what === 'carryBack') {
          const decision = reverseCarryOver(
            { line, next: lines.get(nameOf('MAIN', year + 1)) },
            { ...key, carryOverId: `${id}${year}`, reason },
            days,
          );
          count(decision);
          if (decision.outcome === 'rejected') continue;
          write('MAIN', year, decision.line, on);
          write('MAIN', year + 1, decision.next, on);
        } else {
          const decision = ((): Decision<BudgetLineEvent> => {
            switch (what) {
              case 'commit':
                return commitFunds(line, { ...key, commitmentId: id, amount }, days);
              case 'disburse':
                return disburseFunds(
                  line,
                  { ...key, commitmentId: id, disbursementId: `${id}${amount}`, amount: amount / 4n + 1n },
                  days,
                );
              case 'release':
                return releaseCommitment(line, { ...key, commitmentId: id, reason }, days);
              case 'releaseAll':
                return releaseAtYearEnd({ line, payments: new Map() }, { ...key, reason }, days);
              case 'block':
                return blockFunds(line, { ...key, blockId: id, amount, reason }, days);
              case 'supplement':
                return enactSupplement(
                  line,
                  { ...key, supplementId: id, amount: 200n - amount, exactness: 'EXACT', source },
                  days,
                );
              case 'overrun':
                return consentToOverrun(line, { ...key, ...consent, overrunId: id, amount, reason }, days);
              case 'close':
                return closeYear(line, { ...key, reason }, days);
              default:
                return reopenYear(line, { ...key, ...consent, reason }, days);
            }
          })();
          count(decision);
          if (decision.outcome === 'rejected') continue;
          write('MAIN', year, decision.events, on);
        }
        // Over all years nothing comes or goes by carrying over or back.
        let carried = 0n;
        for (const one of lines.values())
          for (const { direction, amount: moved, isReversed } of one.carryOvers.values())
            if (!isReversed) carried += direction === 'ON' ? moved : -moved;
        if (carried !== 0n) throw new Error(`${carried} are carried on and not in, after ${what}`);
        for (const [name, after] of lines) {
          const [had, used] = sidesOf(events.get(name) ?? []);
          const available = totalOf(after.available);
          if (had !== used + available)
            throw new Error(`${name}: ${had} is not ${used} + ${available} after ${what}`);
          for (
            let series = after.available as typeof after.available | undefined;
            series;
            series = series.earlier
          )
            if (totalOn(after.available, series.day) < 0n)
              throw new Error(`${name} is short on ${series.day}`);
          if (after.closed && available !== 0n) throw new Error(`${name} is closed with ${available}`);
        }
      }
    }),
    { numRuns: 3_000 },
  );
  // What never happened was not tested.
  for (const what of [
    'commit',
    'disburse',
    'transfer',
    'overrun',
    'carryFree',
    'carryBound',
    'carryBack',
    'releaseAll',
    'close',
    'reopen',
  ])
    expect([what, (accepted[what] ?? 0) > 100]).toEqual([what, true]);
  for (const code of ['YEAR_CLOSED', 'COMMITMENTS_OPEN', 'CARRY_OVER_EXCEEDED', 'YEAR_NOT_CLOSED'])
    expect([code, (refused[code] ?? 0) > 20]).toEqual([code, true]);
});
