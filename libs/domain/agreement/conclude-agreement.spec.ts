import { describe, expect, it } from '@jest/globals';
import { booked, type DaySeries } from '../money/day-series.ts';
import type { RecipientKind } from '../recipient/recipient-kind.ts';
import type { Recipient } from '../recipient/recipient.ts';
import { expectRefused } from '../testing/given.ts';
import { agreementCase, appropriated, boundOn, programmeWithFrame } from '../testing/concluded-agreement.ts';
import { registeredRecipient } from '../testing/registered.ts';
import type { AllocationMethod } from './allocation.ts';
import { concludeAgreement, type ConcludeAgreement, type KnownToConclude } from './conclude-agreement.ts';

const recipient = (key: string, kind: RecipientKind, population: number): Recipient =>
  registeredRecipient({ recipient: key, name: key, kind, population });
const waldeck = recipient('06635', 'LANDKREIS', 156_000);
const allendorf = { ...recipient('06635001', 'GEMEINDE', 5_500), county: '06635' };
const frankfurt = recipient('06412000', 'KREISFREIE_STADT', 764_104);

const concludedOn = '2023-01-10';
const known = (change: Partial<KnownToConclude>): KnownToConclude => ({
  agreement: undefined,
  programme: programmeWithFrame,
  lines: [],
  payee: { payeeId: 'EKOM21', synthetic: false, version: 1, latestOn: '2023-01-01' },
  recipients: [frankfurt],
  register: undefined,
  ...change,
});
const command = (change: Partial<ConcludeAgreement>): ConcludeAgreement => ({
  agreementId: 'a-1',
  programme: 'CIVENTO',
  provider: 'ekom21',
  payeeId: 'EKOM21',
  subject: 'Betrieb',
  amount: 100_000n,
  allocation: { method: 'EQUAL', beneficiaries: [{ recipient: '06412000' }] },
  concludedOn,
  concludedBy: 'anna',
  ...change,
});
const days = { on: concludedOn, today: concludedOn };

const conclude = (method: AllocationMethod, ...recipients: readonly Recipient[]) =>
  concludeAgreement(
    known({ recipients }),
    command({
      frameId: 'R-1',
      allocation: {
        method,
        beneficiaries: recipients.map((one) => ({ recipient: one.recipient, weight: 1 })),
      },
    }),
    days,
  );

describe('an agreement allocated by population', () => {
  it('is refused where a county stands beside one of its municipalities, and says which', () => {
    expectRefused(conclude('POPULATION', allendorf, frankfurt, waldeck), 'RESIDENTS_COUNTED_TWICE', {
      county: '06635',
      municipalities: ['06635001'],
    });
  });

  it('weighs a county or its municipalities by their residents, beside cities that are their own county', () => {
    const weights = (...recipients: readonly Recipient[]) => {
      const decision = conclude('POPULATION', ...recipients);
      const event = decision.outcome === 'accepted' ? decision.agreement[0] : undefined;
      return event?.type === 'AgreementConcluded' && event.data.allocation.weights;
    };
    expect(weights(waldeck, frankfurt)).toEqual([
      { recipient: '06635', weight: 156_000 },
      { recipient: '06412000', weight: 764_104 },
    ]);
    expect(weights(allendorf, frankfurt)).toEqual([
      { recipient: '06635001', weight: 5_500 },
      { recipient: '06412000', weight: 764_104 },
    ]);
  });

  it.each(['EQUAL', 'TABLE'] as const)('may name both where it is allocated %s', (method) => {
    expect(conclude(method, allendorf, waldeck).outcome).toBe('accepted');
  });
});

describe('an agreement binds what it promises', () => {
  const year = (fiscalYear: number, amount: bigint) => ({ line: 'MAIN', fiscalYear, amount });
  const budgets = [year(2023, 60_000n), year(2024, 40_000n)];
  const lines = [appropriated(60_000n), appropriated(40_000n, 2024)];

  it('on the line of each year, to the cent', () => {
    expect(concludeAgreement(known({ lines }), command({ budgets }), days)).toMatchObject({
      outcome: 'accepted',
      lines: [
        [boundOn(agreementCase, 60_000n), { type: 'UsageWarningRaised' }],
        [boundOn(`${agreementCase}.2`, 40_000n, 2024), { type: 'UsageWarningRaised' }],
      ],
      programme: [],
      agreement: [
        {
          type: 'AgreementConcluded',
          data: {
            budgets: [
              { ...year(2023, 60_000n), commitmentId: agreementCase },
              { ...year(2024, 40_000n), commitmentId: `${agreementCase}.2` },
            ],
          },
        },
      ],
    });
  });

  it('and not at all where one year lacks a cent or a budget', () => {
    const short = [appropriated(60_000n), appropriated(39_999n, 2024)];
    expectRefused(
      concludeAgreement(known({ lines: short }), command({ budgets }), days),
      'NOT_ENOUGH_FUNDS',
      {
        requested: 40_000n,
        available: 39_999n,
        fiscalYear: 2024,
      },
    );
    expectRefused(
      concludeAgreement(known({ lines: [lines[0], undefined] }), command({ budgets }), days),
      'NO_AUTHORISATION_FOR_YEAR',
      { fiscalYear: 2024 },
    );
  });

  it('never before the appropriation takes effect', () =>
    expectRefused(
      concludeAgreement(
        known({ lines: [appropriated(100_000n)] }),
        command({ budgets: [year(2023, 100_000n)], concludedOn: '2022-12-31' }),
        { on: '2022-12-31', today: concludedOn },
      ),
      'DAY_BEFORE_CAUSE',
      { earliest: '2023-01-01', cause: 'APPROPRIATION' },
    ));

  it('or is refused: with neither year nor frame, a year named twice, or years that do not add up', () => {
    const refused = (change: Partial<ConcludeAgreement>, ...[code, figures]: [string, object]) =>
      expectRefused(concludeAgreement(known({ lines }), command(change), days), code, { ...figures });
    refused({}, 'BUDGET_MISSING', { programme: 'CIVENTO', amount: 100_000n });
    refused({ budgets: [] }, 'BUDGET_MISSING', { programme: 'CIVENTO', amount: 100_000n });
    refused({ budgets: [year(2023, 1n), year(2023, 99_999n)] }, 'YEAR_NAMED_TWICE', { fiscalYear: 2023 });
    refused({ budgets: [year(2023, 60_000n), year(2024, 39_999n)] }, 'YEARS_DIFFER', { budgeted: 99_999n });
    refused({ budgets: [year(2023, 60_000n), year(2024, 40_001n)] }, 'YEARS_DIFFER', { budgeted: 100_001n });
    refused({ budgets: [year(2023, 0n)] }, 'AMOUNT_NOT_POSITIVE', { amount: 0n });
    refused({ frameId: 'R-1', budgets: [year(2023, 100_001n)] }, 'YEARS_DIFFER', { budgeted: 100_001n });
  });

  it('in the frame alone, or in the frame and the years that it burdens already', () => {
    const bound = { type: 'FrameFundsBound', data: { frameId: 'R-1', amount: 100_000n } };
    expect(concludeAgreement(known({}), command({ frameId: 'R-1' }), days)).toMatchObject({
      lines: [],
      programme: [bound],
    });
    expect(
      concludeAgreement(
        known({ lines: [appropriated(60_000n)] }),
        command({ frameId: 'R-1', budgets: [year(2023, 60_000n)] }),
        days,
      ),
    ).toMatchObject({ lines: [[boundOn(agreementCase, 60_000n), {}]], programme: [bound] });
  });

  it('in no frame before its first year, and never more than is free on any later day', () => {
    const frame = { amount: 100_000n, since: '2019-01-01' };
    const inFrame = (bound: DaySeries | undefined, on: string) =>
      concludeAgreement(
        known({
          programme: {
            ...programmeWithFrame,
            frames: new Map([['R-1', { ...frame, ...(bound && { bound }) }]]),
          },
        }),
        command({ frameId: 'R-1', amount: 50_000n, concludedOn: on }),
        { on, today: concludedOn },
      );
    expectRefused(inFrame(undefined, '2018-12-31'), 'DAY_BEFORE_CAUSE', {
      earliest: '2019-01-01',
      cause: 'FRAME',
    });
    // Bound from 2020 to 2021: what is concluded in 2019 would meet it there.
    const past = booked(booked(undefined, '2020-01-01', 50_001n), '2021-01-01', -50_001n);
    expectRefused(inFrame(past, '2019-06-30'), 'FRAME_EXCEEDED', {
      left: 49_999n,
      frame: 100_000n,
      day: '2020-01-01',
    });
    expect(inFrame(past, '2021-01-01').outcome).toBe('accepted');
  });
});
