import { describe, expect, it } from '@jest/globals';
import { efa2023, efaEnacted, efaKey } from '../testing/efa-line.ts';
import { days, expectRefused, onDay, specification } from '../testing/given.ts';
import { afterAll, authorised, available, evolveBudgetLine } from './budget-line.ts';
import type { BudgetLine, BudgetLineEvent, CoverDirection } from './budget-line.ts';
import { reverseAppropriation } from './correct-appropriation.ts';
import { reverseTransfer, transferFunds, type TransferBooking } from './transfer-funds.ts';
import type { Rejected } from '../decision.ts';

const { given } = specification(evolveBudgetLine);
const source = { title: 'Haushaltsplan 2023' };
const otherKey = { ...efaKey, line: 'SCHULUNG' };
const toOther = { partnerProgramme: 'EFA', partnerLine: 'SCHULUNG' };
const toMain = { partnerProgramme: 'EFA', partnerLine: 'MAIN' };
const product = '0814-05';
const enacted = (line: string, of?: string): BudgetLineEvent => ({
  ...efaEnacted,
  data: { ...efaEnacted.data, line, amount: 100_000n, ...(of !== undefined && { product: of }) },
});
const declared = (direction: CoverDirection): BudgetLineEvent => ({
  type: 'CoverLinkDeclared',
  data: { ...efaKey, ...toOther, coverLinkId: 'DV-1', direction, source },
});
const otherLine = given(enacted('SCHULUNG')).state;
const reason = 'Mehrbedarf';
const command = (amount: bigint) => ({ ...efaKey, ...toOther, transferId: 'U-1', amount, reason });
const transfer = { transferId: 'U-1', coverLinkId: 'DV-1', reason };
const outAndIn = (amount: bigint): TransferBooking => ({
  outcome: 'accepted',
  line: [{ type: 'FundsTransferredOut', data: { ...efaKey, ...toOther, ...transfer, amount } }],
  partner: [{ type: 'FundsTransferredIn', data: { ...otherKey, ...toMain, ...transfer, amount } }],
});
const main = given(...efa2023, declared('ONE_WAY')).state;
const expectTransferred = (decision: TransferBooking | Rejected<never>): TransferBooking => {
  if (decision.outcome === 'rejected') throw new Error(decision.rejection.code);
  return decision;
};

describe('a transfer', () => {
  it('takes from one line and gives to the other', () => {
    const booking = transferFunds({ line: main, partner: otherLine }, command(5_000_000n), days);
    expect(booking).toEqual(outAndIn(5_000_000n));
    const { line, partner } = expectTransferred(booking);
    const [gave, got] = [afterAll(main, line, days.on), afterAll(otherLine, partner, days.on)];
    expect(gave && [available(gave), authorised(gave)]).toEqual([47_750_000n, 385_000_000n]);
    expect(got && [available(got), authorised(got)]).toEqual([5_100_000n, 5_100_000n]);
  });

  it('of 527,500.00 leaves nothing, and one cent more is refused with what is available', () => {
    // Little is left to the line, so that 90 % of it are used at once.
    expect(transferFunds({ line: main, partner: otherLine }, command(52_750_000n), days)).toMatchObject({
      line: [
        { type: 'FundsTransferredOut' },
        { type: 'UsageWarningRaised', data: { used: 337_250_000n, appropriated: 337_250_000n } },
      ],
    });
    expectRefused(
      transferFunds({ line: main, partner: otherLine }, command(52_750_001n), days),
      'NOT_ENOUGH_FUNDS',
      { ...efaKey, requested: 52_750_001n, available: 52_750_000n, day: days.on },
    );
  });

  it('takes nothing that is bound on a later day already', () => {
    const { state } = given(
      enacted('MAIN'),
      declared('ONE_WAY'),
      onDay('2023-09-01', {
        type: 'FundsBlocked',
        data: { ...efaKey, blockId: 'S-1', amount: 70_000n, reason: 'Sperre' },
      }),
    );
    expectRefused(
      transferFunds({ line: state, partner: otherLine }, command(30_001n), days),
      'NOT_ENOUGH_FUNDS',
      { requested: 30_001n, available: 30_000n, day: '2023-09-01' },
    );
  });

  it.each([
    ['one way', 'ONE_WAY', 'COVER_LINK_MISSING'],
    ['mutual', 'MUTUAL', undefined],
  ] as const)('on a %s declaration of the other line goes as that says', (_, direction, refusal) => {
    const { state } = given(enacted('MAIN'), declared(direction));
    const back = { ...otherKey, ...toMain, transferId: 'U-2', amount: 500n, reason };
    const decision = transferFunds({ line: otherLine, partner: state }, back, days);
    if (refusal === undefined) expect(decision.outcome).toBe('accepted');
    else
      expectRefused(decision, refusal, {
        line: 'EFA/SCHULUNG',
        partner: 'EFA/MAIN',
        fiscalYear: 2023,
        amount: 500n,
        day: days.on,
      });
  });

  it('within a product needs no declaration; other products do', () => {
    const line = given(enacted('MAIN', product)).state;
    const within = transferFunds(
      { line, partner: given(enacted('SCHULUNG', product)).state },
      command(500n),
      days,
    );
    expect(expectTransferred(within).line).toEqual([
      {
        type: 'FundsTransferredOut',
        data: { ...efaKey, ...toOther, transferId: 'U-1', amount: 500n, reason },
      },
    ]);
    expectRefused(
      transferFunds({ line, partner: given(enacted('SCHULUNG', '0814-06')).state }, command(500n), days),
      'COVER_LINK_MISSING',
      { amount: 500n },
    );
  });

  it('rests on a declaration of its day: not of a later one, nor on one that has ended', () => {
    const at = (...events: readonly (BudgetLineEvent | ReturnType<typeof onDay<BudgetLineEvent>>)[]) =>
      transferFunds(
        { line: given(enacted('MAIN'), ...events).state, partner: otherLine },
        command(500n),
        days,
      );
    expectRefused(at(onDay('2023-07-01', declared('MUTUAL'))), 'DAY_BEFORE_CAUSE', {
      day: days.on,
      earliest: '2023-07-01',
      cause: 'COVER_LINK',
      amount: 500n,
    });
    const revoked: BudgetLineEvent = {
      type: 'CoverLinkRevoked',
      data: { ...efaKey, coverLinkId: 'DV-1', reason: 'Falsch' },
    };
    expectRefused(at(declared('MUTUAL'), onDay(days.on, revoked)), 'COVER_LINK_MISSING', { amount: 500n });
    expect(at(declared('MUTUAL'), onDay('2023-07-01', revoked)).outcome).toBe('accepted');
  });

  it('is made once under its id, of more than nothing, and between lines that both have a budget', () => {
    const booking = expectTransferred(transferFunds({ line: main, partner: otherLine }, command(1n), days));
    const line = afterAll(main, booking.line, days.on);
    expectRefused(transferFunds({ line, partner: otherLine }, command(1n), days), 'ALREADY_EXISTS', {
      what: 'Umbuchung U-1',
    });
    expectRefused(
      transferFunds({ line: main, partner: otherLine }, command(0n), days),
      'AMOUNT_NOT_POSITIVE',
      {
        amount: 0n,
      },
    );
    for (const [one, two, missing] of [
      [undefined, otherLine, efaKey],
      [main, undefined, otherKey],
    ] as const)
      expectRefused(
        transferFunds({ line: one, partner: two }, command(1n), days),
        'NO_AUTHORISATION_FOR_YEAR',
        {
          ...missing,
          amount: 1n,
        },
      );
  });

  it('keeps its lines from losing their appropriation', () => {
    const { line } = expectTransferred(transferFunds({ line: main, partner: otherLine }, command(1n), days));
    expectRefused(
      reverseAppropriation(afterAll(main, line, days.on), { ...efaKey, reason }),
      'APPROPRIATION_SUPPLEMENTED',
      {
        supplements: -1n,
      },
    );
  });
});

describe('the reversal of a transfer', () => {
  const booking = expectTransferred(
    transferFunds({ line: main, partner: otherLine }, command(20_000n), days),
  );
  const line = afterAll(main, booking.line, days.on);
  const partner = afterAll(otherLine, booking.partner, days.on);
  const reversal = { ...efaKey, transferId: 'U-1', reason: 'Irrtum' };
  const reverse = (of: BudgetLine | undefined = partner, on = days.on) =>
    reverseTransfer({ line, partner: of }, reversal, { on, today: '2023-12-31' });

  it('gives all of it back, without a declaration, once', () => {
    const back = { transferId: 'U-1.R', amount: 20_000n, reverses: 'U-1', reason: 'Irrtum' };
    const decision = reverse();
    expect(decision).toEqual({
      outcome: 'accepted',
      line: [{ type: 'FundsTransferredIn', data: { ...efaKey, ...toOther, ...back } }],
      partner: [{ type: 'FundsTransferredOut', data: { ...otherKey, ...toMain, ...back } }],
    });
    const reversed = expectTransferred(decision);
    const after = afterAll(line, reversed.line, days.on);
    expect(after && available(after)).toBe(52_750_000n);
    expectRefused(reverseTransfer({ line: after, partner }, reversal, days), 'ALREADY_EXISTS', {
      what: 'Rücknahme der Umbuchung U-1',
    });
  });

  it('needs the funds to be there still, and is not before the transfer', () => {
    const bound = afterAll(
      partner,
      [{ type: 'FundsCommitted', data: { ...otherKey, commitmentId: 'F-9', amount: 100_001n } }],
      days.on,
    );
    expectRefused(reverse(bound), 'NOT_ENOUGH_FUNDS', {
      ...otherKey,
      requested: 20_000n,
      available: 19_999n,
    });
    expectRefused(reverse(partner, '2023-06-29'), 'DAY_BEFORE_CAUSE', {
      earliest: '2023-06-30',
      cause: 'TRANSFER',
      amount: 20_000n,
    });
  });

  it('is of a transfer that the line has made', () => {
    for (const transferId of ['U-1', 'U-2'])
      expectRefused(
        reverseTransfer({ line: partner, partner: line }, { ...otherKey, transferId, reason }, days),
        'TRANSFER_UNKNOWN',
        { ...otherKey, transferId },
      );
  });
});
