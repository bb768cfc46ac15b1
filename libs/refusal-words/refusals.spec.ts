import { describe, expect, it } from '@jest/globals';
import {
  allocationMethods,
  bankBookingStates,
  budgetActStates,
  caseActStates,
  claimStates,
  conditionStates,
  dayCauses,
  existingThings,
  grantStates,
  ibanFaults,
  paymentOrderStates,
  paymentRunStates,
  prerequisites,
  proofResults,
  proofStates,
  remissionActs,
  type FourEyesAttempt,
  type FourEyesPart,
  type RejectionCode,
  type RejectionFigures,
} from '#domain';
import * as words from './domain-words.ts';
import { attemptWords, earlierPartWords, milestoneWords } from './domain-words.ts';
import { explanationOf } from './refusals.ts';
import { refusalWords } from './index.ts';

const caseNumber = 'EFA-2023-000417';
const orderNumber = `${caseNumber}-Z01`;
const runId = 'ZL-3F9A2C71B0D48E5F';
const amount = 52_750_001n;
const less = 52_750_000n;
const recipient = '06412000';
const leikaKey = '99108008000000';
const programme = 'EFA';

/** The figures of every refusal; the types are those that the domain must give. */
const examples: { readonly [Code in RejectionCode]: readonly RejectionFigures[Code][] } = {
  AGREEMENT_EXCEEDED: [
    { requested: amount, left: less, agreed: less },
    { requested: amount, left: 0n, agreed: less },
    { requested: amount, left: less, agreed: less, fiscalYear: 2023 },
  ],
  AGREEMENT_STATE: [{ caseNumber, state: 'ENDED', amount }],
  AGREEMENT_UNKNOWN: [{ caseNumber }],
  ALLOCATION_INVALID: allocationMethods.map((method) => ({ method, amount })),
  ALREADY_EXISTS: [
    ...existingThings.map((thing) => ({ what: `${thing} N-1` as const })),
    ...prerequisites.map((prerequisite) => ({
      what: `Voraussetzung von ${recipient} (${leikaKey})` as const,
      prerequisite,
    })),
  ],
  AMOUNT_NOT_POSITIVE: [{ amount: -1n }],
  AMOUNT_OUT_OF_RANGE: [{ amount, largest: less }],
  APPROPRIATION_SUPPLEMENTED: [{ programme, line: 'MAIN', fiscalYear: 2023, supplements: amount }],
  AUTHORITY_DAY_EXCEEDED: [
    { amount, dayLimit: less, ordered: 100n, day: '2023-06-30', authorityId: 'AB-2023-07' },
  ],
  DELEGATION_CIRCULAR: [{ person: 'frieda', chain: ['frieda', 'dora'] }],
  DELEGATION_EXCEEDED: (['ORDER', 'DAY'] as const).map((of) => ({
    of,
    requested: amount,
    largest: less,
    authorityId: 'AB-2023-07',
  })),
  AUTHORITY_EXCEEDED: [{ amount, limit: less, authorityId: 'AB-2023-07' }],
  AUTHORITY_MISSING: [{ person: 'paula', day: '2023-06-30', amount }],
  AUTHORITY_UNKNOWN: [{ person: 'paula', authorityId: 'AB-2023-07' }],
  AWARD_DRAWN_DOWN: [{ amount: less, drawnDown: amount }],
  AWARD_EXCEEDED: [
    { requested: amount, left: less, awarded: less, day: '2023-06-30' },
    { requested: amount, left: 0n, awarded: less, day: '2023-06-30' },
  ],
  AWARD_PAID: [{ awardId: 'PA-1', paid: amount }],
  AWARD_UNKNOWN: [{ awardId: 'PA-1' }],
  BANK_NAME_MISSING: [{ payeeId: 'TOKYO', name: '東京' }],
  BLOCK_EXCEEDED: [less, 0n].map((blocked) => ({ requested: amount, blocked, day: '2023-06-30' })),
  BLOCK_UNKNOWN: [{ blockId: 'S-1' }],
  BANK_BOOKING_EXCEEDED: [{ bookingId: 'B-1', orderNumber, amount, left: less }],
  BANK_BOOKING_STATE: bankBookingStates.map((state) => ({
    bookingId: 'B-1',
    state,
    amount,
    bookedOn: '2023-07-03',
  })),
  BANK_BOOKING_UNKNOWN: [{ bookingId: 'B-1' }],
  BUDGET_ACT_STATE: budgetActStates.map((state) => ({ budgetActId: 'HA-1', state })),
  BUDGET_ACT_UNKNOWN: [{ budgetActId: 'HA-1' }],
  BUDGET_MISSING: [
    { caseNumber, amount },
    { caseNumber, milestoneId: 'Q1', amount },
    { programme, amount },
  ],
  COVER_LINK_MISSING: [
    { line: 'EFA/MAIN', partner: 'EFA/NEBEN', fiscalYear: 2023, amount, day: '2023-06-30' },
  ],
  COVER_LINK_UNKNOWN: [{ programme, line: 'MAIN', fiscalYear: 2023, coverLinkId: 'DV-1' }],
  LINES_OF_PRACTICE_MIXED: [{ line: 'EFA/MAIN', partner: 'UEBUNG/MAIN', fiscalYear: 2023 }],
  LINE_COVERS_ITSELF: [{ programme, line: 'MAIN', fiscalYear: 2023 }],
  CASE_ACT_STATE: caseActStates.map((state) => ({ caseActId: 'ME-1', state })),
  CASE_ACT_UNKNOWN: [{ caseActId: 'ME-1' }],
  CASE_NUMBERS_EXHAUSTED: [{ programme, fiscalYear: 2023, casesPerYearMax: 999_999 }],
  CLAIM_AMOUNT_EXCEEDED: [{ requested: amount, claimed: less }],
  CLAIM_STATE: claimStates.map((state) => ({ caseNumber, state, amount })),
  CLAIM_UNKNOWN: [{ caseNumber }],
  COMMITMENT_EXCEEDED: [
    { requested: amount, open: amount, day: '2023-06-30' },
    { requested: 0n, open: 0n, day: '2023-06-30' },
    { requested: amount, open: less, day: '2023-06-30' },
  ],
  COMMITMENT_OF_AWARD: [{ awardId: 'PA-1' }, { awardId: 'PA-1', amount }],
  COMMITMENT_OF_CASE: (Object.keys(words.bondWords) as (keyof typeof words.bondWords)[]).flatMap((bond) => [
    { caseNumber, bond },
    { caseNumber, bond, amount },
  ]),
  COMMITMENT_ORDERED: [less, amount].map((ordered) => ({ commitmentId: 'F-1', open: amount, ordered })),
  COMMITMENT_UNKNOWN: [{ commitmentId: 'F-1' }],
  DAY_BEFORE_CAUSE: dayCauses.flatMap((cause) => [
    { day: '2023-06-29', earliest: '2023-06-30', cause },
    { day: '2023-06-29', earliest: '2023-06-30', cause, amount },
  ]),
  DAY_IN_FUTURE: [
    { day: '2023-07-01', today: '2023-06-30' },
    { day: '2023-07-01', today: '2023-06-30', amount },
  ],
  DISBURSEMENT_EXCEEDED: [less, 0n].map((standing) => ({ requested: amount, standing, day: '2023-06-30' })),
  DISBURSEMENT_UNKNOWN: [{ disbursementId: 'A-1' }],
  DOUBLE_FUNDING: [
    { caseNumber, others: ['EFA-2023-000002', 'award:PA-1'], approved: amount },
    { caseNumber, others: ['award:PA-1'] },
  ],
  DRAWDOWN_UNKNOWN: [{ caseNumber, drawdownId: 'M-1' }],
  ENTITLEMENT_EXCEEDED: [
    { requested: amount, left: less, entitled: less, paid: 0n, ordered: 0n },
    { requested: amount, left: 0n, entitled: less, paid: less, ordered: 0n },
    { left: 0n, entitled: amount, paid: less, ordered: 1n },
    { left: -1n, entitled: less, paid: less, ordered: 1n },
  ],
  FOUR_EYES: [
    ...(Object.keys(attemptWords) as FourEyesAttempt[]).map(
      (action) => ({ caseNumber, action, earlierPart: 'SUBMITTED' }) as const,
    ),
    ...(Object.keys(earlierPartWords) as FourEyesPart[]).map(
      (earlierPart) => ({ orderNumber, action: 'ORDER', earlierPart }) as const,
    ),
    { budgetActId: 'HA-1', action: 'CONFIRM', earlierPart: 'PROPOSED' },
    { caseActId: 'ME-1', action: 'CONFIRM', earlierPart: 'PROPOSED' },
    { payeeId: 'FRANKFURT', action: 'CONFIRM', earlierPart: 'PROPOSED' },
    { authorityId: 'AB-2023-07', action: 'GRANT', earlierPart: 'HOLDER' },
    { bookingId: 'B-1', action: 'CONFIRM', earlierPart: 'PROPOSED' },
  ],
  FRAME_BOUND: [
    { programme, totalId: 'T-1', requested: less, period: '2019+', bound: amount, since: '2023-06-30' },
  ],
  FRAME_EXCEEDED: [less, 0n].map((left) => ({ requested: amount, left, frame: less, day: '2023-06-30' })),
  FRAME_PAYMENT_NOT_ALLOWED: [{ programme, caseNumber, milestoneId: 'Q1', amount }],
  FRAME_UNKNOWN: [{ frameId: 'R-1' }],
  GRANT_STATE: grantStates.map((state) => ({ caseNumber, state, amount })),
  GRANT_UNKNOWN: [{ caseNumber }],
  IBAN_INVALID: ibanFaults.map((fault) => ({
    iban: 'DE0212030000000020205',
    fault,
    country: 'DE',
    length: 21,
    lengthOfCountry: 22,
  })),
  LEAD_ONLY: [{ caseNumber, recipient: '06631018', lead: '06631009' }],
  MILESTONES_OPEN: [{ milestones: ['Q1', 'Q2', 'Q3'] }],
  MILESTONE_EXCEEDED: [less, 0n].map((left) => ({ requested: amount, left, agreed: less })),
  MILESTONE_STATE: (Object.keys(milestoneWords) as (keyof typeof milestoneWords)[]).map((state) => ({
    milestoneId: 'Q1',
    state,
    amount,
  })),
  MILESTONE_UNKNOWN: [{ caseNumber, milestoneId: 'Q1' }],
  NAME_RESERVED: [{ name: `${caseNumber}.2` }],
  NOT_CERTIFIED: [{ caseNumber, missing: ['FACTUAL', 'ARITHMETIC'], amount }],
  NOT_ENOUGH_FUNDS: [
    { requested: amount, available: less, day: '2023-12-31', programme, line: 'MAIN', fiscalYear: 2023 },
    {
      requested: amount,
      available: less,
      day: '2025-01-31',
      programme,
      line: 'MAIN',
      fiscalYear: 2025,
      fundsOf: 2024,
    },
  ],
  NO_AUTHORISATION_FOR_YEAR: [
    { programme, line: 'MAIN', fiscalYear: 2025 },
    { programme, line: 'MAIN', fiscalYear: 2025, amount },
    { programme, line: 'MAIN', fiscalYear: 2025, fundsOf: 2024 },
  ],
  DEBTOR_ACCOUNT_MISSING: [{ orders: 442 }],
  EXECUTION_DAY_INVALID: [
    { executionDay: '2023-12-25', today: '2023-12-20' },
    { executionDay: '2023-12-19', today: '2023-12-20' },
  ],
  ORDERS_OF_PRACTICE_MIXED: [{ orderNumber, other: orderNumber, amount }],
  ORDER_IN_RUN: [{ orderNumber, runId, amount }],
  ORDER_NAMED_TWICE: [{ orderNumber, amount }],
  ORDER_HELD_BACK: [{ orderNumber, amount, payeeName: 'Stadt Fulda' }],
  ORDER_NOT_HELD_BACK: [{ orderNumber, amount }],
  TRANSFER_OF_OTHER_RUN: [{ runId, reference: orderNumber }],
  ORDER_NOT_DUE: [{ orderNumber, dueOn: '2023-12-31', executionDay: '2023-12-20', amount }],
  PAYMENT_RUN_STATE: paymentRunStates.map((state) => ({ runId, state, controlSum: amount })),
  PAYMENT_RUN_UNKNOWN: [{ runId }],
  ORDER_ON_ITS_WAY: (['PREPARED', 'CERTIFIED', 'ORDERED'] as const).map((state) => ({
    orderNumber,
    amount,
    state,
  })),
  OUTSIDE_AWARD_PERIOD: [{ requestedOn: '2025-01-01', period: '2023-01-01/2024-12-31', amount }],
  PAID_IN_OTHER_YEAR: [{ paidOn: '2024-01-03', amount, programme, line: 'MAIN', fiscalYear: 2023 }],
  PAYEE_CHANGED: [
    { orderNumber, payeeId: 'FRANKFURT', version: 2, outdated: ['FACTUAL', 'ARITHMETIC'], amount },
    { orderNumber, payeeId: 'FRANKFURT', version: 3, outdated: ['ARITHMETIC'], amount },
  ],
  PAYEE_CHANGE_PENDING: [{ payeeId: 'FRANKFURT', version: 2 }],
  PAYEE_CHANGE_UNKNOWN: [{ payeeId: 'FRANKFURT' }],
  PAYEE_NOT_CONFIRMED: [{ payeeId: 'FRANKFURT' }],
  PAYEE_NOT_ENTITLED: [{ payeeId: 'FRANKFURT', entitled: [recipient, '06411000'] }],
  PAYEE_UNKNOWN: [{ payeeId: 'FRANKFURT' }],
  PAYMENTS_OPEN: [
    { caseNumber, due: amount, ordered: less },
    { caseNumber, due: amount, ordered: 0n },
  ],
  PAYMENT_ORDER_STATE: paymentOrderStates.map((state) => ({ orderNumber, state, amount })),
  PAYMENT_ORDER_UNKNOWN: [{ orderNumber }],
  PERIOD_INVALID: [
    ...(['AUTHORITY', 'AWARD', 'CLAIM'] as const).map((of) => ({
      of,
      period: '2023-12-31/2023-01-01',
      amount,
    })),
    { of: 'AUTHORITY', period: '2023-01-01/', amount },
    { of: 'AUTHORITY_END', period: '2023-01-01/2023-12-31', endsOn: '2023-06-30', amount },
    { of: 'DECISION', period: '2023-02-30', amount },
    { of: 'ANNOUNCED_TOTAL', period: '2024-2020', amount },
  ],
  PREREQUISITE_MISSING: [
    { recipient, leikaKey, missing: prerequisites },
    { recipient, leikaKey, missing: prerequisites, day: '2023-06-30', amount },
  ],
  PLACEHOLDER_UNKNOWN: [{ placeholder: '{Adresse}', known: ['{Betrag}', '{Datum}'] }],
  PROGRAMME_UNKNOWN: [{ programme }],
  REASON_MISSING: [{ amount: less, asked: amount }],
  RECIPIENTS_INVALID: [{ recipients: [] }, { recipients: [recipient, recipient] }],
  RECIPIENT_CONTRADICTORY: [
    { recipient: '06412000', kind: 'LANDKREIS' },
    { recipient: '06635001', kind: 'GEMEINDE', county: '06631' },
  ],
  RECIPIENT_ENDED: [
    { recipient: '06635005', validTo: '2022-12-31', successor: '06635001' },
    { recipient: '06635005', validTo: '2022-12-31' },
  ],
  RECIPIENT_NOT_YET_VALID: [{ recipient: '06415000', validFrom: '2026-01-01' }],
  RECIPIENT_NOT_ENDED: [{ recipient }],
  RECIPIENT_UNKNOWN: [{ recipient }],
  REQUESTED_AMOUNT_EXCEEDED: [{ amount, requested: less }],
  RESIDENTS_COUNTED_TWICE: [{ county: '06635', municipalities: ['06635001', '06635002'] }],
  RETURN_EXCEEDED: [less, 0n].map((held) => ({ requested: amount, held, day: '2023-06-30' })),
  SERVICE_UNKNOWN: [{ leikaKey }],
  SETTLEMENT_DAY_INVALID: [{ settledOn: '2023-06-29', orderedOn: '2023-06-30', today: '2023-07-03', amount }],
  SHARE_EXCEEDED: [
    { requested: amount, largest: less, projectCost: amount, shareMaxPercent: 90 },
    { requested: amount, largest: 0n, projectCost: 1n, shareMaxPercent: 50 },
  ],
  CONDITION_NOT_MET: [
    { conditionId: 'AU-1', subject: 'Vergabevermerk', amount, day: '2023-06-30' },
    { conditionId: 'AU-1', subject: 'Vergabevermerk', dueOn: '2023-07-31', amount, day: '2023-06-30' },
  ],
  CONDITION_STATE: conditionStates.map((state) => ({
    caseNumber,
    conditionId: 'AU-1',
    state,
    day: '2023-06-30',
  })),
  CONDITION_UNKNOWN: [{ caseNumber, conditionId: 'AU-1' }],
  NO_LATE_USE: [{ caseNumber, drawdownId: 'MA-1', day: '2023-06-30', claimed: less }],
  USE_EXCEEDED: [less, 0n].map((left) => ({
    requested: amount,
    left,
    drawdownId: 'MA-1',
    day: '2023-06-30',
  })),
  ELIGIBLE_COST_EXCEEDED: [{ eligibleCost: amount, projectCost: less }],
  FINANCING_EXCEEDED: [less, 0n].map((largest) => ({
    amount,
    largest,
    eligibleCost: amount,
    thirdPartyIncome: 1n,
  })),
  FINANCING_PLAN_UNBALANCED: [{ amount, thirdPartyIncome: 0n, ownFunds: 1n, eligibleCost: amount }],
  FULL_FINANCING_WITH_OWN_FUNDS: [{ amount: less, ownFunds: 1n, eligibleCost: amount, thirdPartyIncome: 0n }],
  REDUCTION_EXCEEDED: [less, 0n].map((entitled) => ({
    requested: amount,
    entitled,
    awarded: amount,
    day: '2023-06-30',
  })),
  BASE_RATE_MISSING: [{ day: '2026-07-01' }],
  BASE_RATE_KNOWN: [{ day: '2023-07-01', percent: '3.12' }],
  BASE_RATE_NOT_NEXT: [{ day: '2027-01-01', next: '2026-07-01' }],
  BASE_RATE_UNKNOWN: [{ day: '2026-07-01', amount: 4_800_000n }],
  SHARE_INVALID: [{ shareMaxPercent: 101 }],
  SUCCESSION_CIRCULAR: [{ recipient: '06635001', successor: '06635005' }],
  BURDENED_YEAR_INVALID: [{ programme, line: 'MAIN', fiscalYear: 2023, burdenedYear: 2022, amount }],
  COMMITMENT_AUTHORITY_EXCEEDED: [
    {
      programme,
      line: 'MAIN',
      fiscalYear: 2023,
      burdenedYear: 2025,
      requested: amount,
      left: less,
      day: '2023-06-30',
    },
  ],
  OBLIGATIONS_EXCEED_BUDGET: [{ programme, line: 'MAIN', fiscalYear: 2023, amount: less, burdened: amount }],
  OBLIGATION_UNKNOWN: [{ programme, line: 'MAIN', fiscalYear: 2023, obligationId: 'V-1' }],
  CARRY_OVER_EXCEEDED: [
    { programme, line: 'MAIN', fiscalYear: 2023, requested: amount, left: less, sourceYear: 2023 },
  ],
  AWARD_FUNDS_MOVED: [{ awardId: 'PA-1', line: 'MAIN', fiscalYear: 2023, amount }],
  CARRY_OVER_UNKNOWN: [{ programme, line: 'MAIN', fiscalYear: 2023, carryOverId: 'AR-1' }],
  NO_EXCESS: [{ caseNumber: 'EFA-2023-000417', entitled: amount }],
  NO_COMMITMENT_OPEN: [{ programme, line: 'MAIN', fiscalYear: 2023 }],
  CARRY_OVER_EXPIRED: [{ sourceYear: 2020, usableUntil: '2022-12-31', fiscalYear: 2023, amount }],
  COMMITMENTS_OPEN: [{ programme, line: 'MAIN', fiscalYear: 2023, commitments: ['F-1'], open: amount }],
  CLAIMS_UNDECIDED: [1, 12].map((count) => ({
    programme,
    line: 'MAIN',
    fiscalYear: 2023,
    claims: [caseNumber],
    count,
    amount,
  })),
  BANK_BOOKINGS_UNMATCHED: [1, 12].map((count) => ({
    programme,
    line: 'MAIN',
    fiscalYear: 2023,
    bookings: ['2023.0123456789ab.0123456789abcdef01234567'],
    count,
    amount,
  })),
  PAYMENTS_STOPPED: [{ programme, line: 'MAIN', fiscalYear: 2023, blockId: 'HS-1', amount }],
  CORRECTED_UNKNOWN: [{ programme, line: 'MAIN', fiscalYear: 2023, id: 'F-1' }],
  YEAR_CLOSED: [
    { programme, line: 'MAIN', fiscalYear: 2023, closedOn: '2024-03-01' },
    { programme, line: 'MAIN', fiscalYear: 2023, closedOn: '2024-03-01', amount },
  ],
  YEAR_NOT_CLOSED: [{ programme, line: 'MAIN', fiscalYear: 2023 }],
  HEARING_MISSING: [{ caseNumber, amount, recipients: [recipient] }],
  INSTALMENTS_INVALID: [less, 0n].map((open) => ({ planned: amount, open })),
  REMISSION_AUTHORITY_EXCEEDED: remissionActs.map((act) => ({
    act,
    amount,
    limit: less,
    authorityId: 'AB-1',
  })),
  REMISSION_AUTHORITY_MISSING: remissionActs.map((act) => ({
    act,
    person: 'dora',
    day: '2023-06-30',
    amount,
  })),
  REPAYMENT_EXCEEDED: (['PRINCIPAL', 'INTEREST', 'ALL'] as const).flatMap((of) =>
    [less, 0n].map((open) => ({ of, requested: amount, open, day: '2023-06-30' })),
  ),
  REPAYMENT_OPEN: [{ caseNumber, repaymentId: `${caseNumber}-R01`, amount, open: less }],
  REPAYMENT_UNKNOWN: [{ repaymentId: `${caseNumber}-R01` }],
  REVOCATION_EXCEEDED: [{ caseNumber, requested: amount, awarded: less }],
  PROOF_RESULT_INVALID: proofResults.map((result) => ({ result, amount: less, spent: amount })),
  PROOF_STATE: proofStates.flatMap((state) =>
    ['FINAL', 'INTERIM-2023'].map((proof) => ({ caseNumber, proof, state, amount })),
  ),
  PROOF_UNKNOWN: [
    { caseNumber, proof: 'FINAL', fiscalYear: 2023 },
    { caseNumber, proof: 'INTERIM', fiscalYear: 2023 },
    { caseNumber, proof: 'INTERIM' },
  ],
  OVERRUN_UNKNOWN: [{ programme, line: 'MAIN', fiscalYear: 2023, overrunId: 'UE-1' }],
  TRANSFER_UNKNOWN: [{ programme, line: 'MAIN', fiscalYear: 2023, transferId: 'U-1' }],
  SYNTHETIC_MIXED: [{ programme, leikaKey }],
  AWARD_YEARS_DIFFER: [
    { awarded: amount, budgeted: less },
    { awarded: less, budgeted: amount },
  ],
  YEARS_DIFFER: [
    { agreed: amount, budgeted: less },
    { agreed: less, budgeted: amount },
  ],
  YEAR_NAMED_TWICE: [{ line: 'MAIN', fiscalYear: 2023, amount }],
  YEAR_NOT_BURDENED: [
    { caseNumber, line: 'MAIN', fiscalYear: 2025, amount, burdened: ['MAIN 2023', 'MAIN 2024'] },
  ],
  TOTAL_UNKNOWN: [{ programme, totalId: 'T-1' }],
};

const sentencesOf = (code: RejectionCode): readonly (readonly [string, string, string])[] =>
  examples[code].flatMap((figures) => {
    const explanation = explanationOf(code, figures);
    return (['de', 'en'] as const).map((language) => [language, ...explanation[language]] as const);
  });

const isoDay = /\d{4}-\d{2}-\d{2}/;
/** No identifier of the examples is written so. */
const codeOfProgram = new RegExp(
  `\\b([A-Z]+_[A-Z_]+|${Object.values(words)
    .flatMap((table) => Object.keys(table))
    .filter((code) => /^[A-Z_]+$/.test(code))
    .join('|')}|${ibanFaults.join('|')})\\b`,
);
/** Nobody is told to do at most nothing. */
const missing = /undefined|NaN|(Höchstens|at most)[^.]* 0[,.]00|\[object|–|\$\{| {2}/;

describe.each(Object.keys(examples) as RejectionCode[])('the explanation of %s', (code) => {
  it('says in whole sentences what is wrong and what to do, without codes or ISO dates', () => {
    for (const [language, wrong, next] of sentencesOf(code))
      for (const sentence of [wrong, next]) {
        expect(sentence).toMatch(/^[\p{Lu}\d].{8,}\.$/u);
        expect(sentence).not.toMatch(isoDay);
        expect(sentence).not.toMatch(codeOfProgram);
        expect(sentence).not.toMatch(missing);
        if (language === 'en') expect(sentence).not.toMatch(/[äöüß€]/i);
      }
  });

  it('names every amount, day and year it was refused for', () => {
    for (const figures of examples[code] as readonly Readonly<Record<string, unknown>>[]) {
      const { de, en } = explanationOf(code, figures as RejectionFigures[typeof code]);
      const [german, english] = [de.join(' '), en.join(' ')];
      for (const [name, figure] of Object.entries(figures)) {
        if (name === 'appropriated' || name === 'casesPerYearMax') continue;
        // Nothing is left: said in words.
        if ((name === 'left' || name === 'largest') && typeof figure === 'bigint' && figure <= 0n) continue;
        if (typeof figure === 'bigint') {
          expect(german.replaceAll('\u00a0', ' ')).toContain(euros(figure));
          expect(english).toContain('EUR ');
        }
        if (typeof figure === 'string' && isoDay.test(figure) && !figure.includes('/'))
          expect(german).toContain(figure.split('-').reverse().join('.'));
        if (name === 'fiscalYear') {
          expect(german).toContain(String(figure));
          expect(english).toContain(String(figure));
        }
      }
    }
  });
});

const euros = (cents: bigint): string => {
  const digits = String(cents < 0n ? -cents : cents).padStart(3, '0');
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, '.');
  return `${cents < 0n ? '-' : ''}${whole},${digits.slice(-2)} €`;
};

describe('a refusal', () => {
  it.each([
    [
      'NOT_ENOUGH_FUNDS',
      { requested: amount, available: less, day: '2023-12-31', programme, line: 'MAIN', fiscalYear: 2023 },
      'Benötigt werden 527.500,01 €, verfügbar sind im Haushaltsjahr 2023 am 31.12.2023 527.500,00 €. Einen kleineren Betrag nennen, oder erst Mittel durch Nachtrag, Freigabe oder Auflösung gewinnen.',
      'EUR 527,500.01 are needed, EUR 527,500.00 are available in the fiscal year 2023 on 31 December 2023. Name a smaller amount, or gain funds first by a supplement, a release of a block or of a commitment.',
    ],
    [
      'NOT_ENOUGH_FUNDS',
      {
        requested: amount,
        available: less,
        day: '2023-12-31',
        programme,
        line: 'MAIN',
        fiscalYear: 2023,
        least: 1n,
      },
      'Der Ansatz soll um 527.500,01 € sinken, verfügbar sind im Haushaltsjahr 2023 am 31.12.2023 527.500,00 €. Mindestens 0,01 € stehen lassen, oder erst Bindungen und Sperren auflösen.',
      'The appropriation is to fall by EUR 527,500.01, EUR 527,500.00 are available in the fiscal year 2023 on 31 December 2023. Leave at least EUR 0.01, or release commitments and blocks first.',
    ],
    [
      'NO_AUTHORISATION_FOR_YEAR',
      { programme, line: 'MAIN', fiscalYear: 2025, fundsOf: 2024 },
      'Für EFA/MAIN gibt es 2025 keinen Haushaltsansatz. Die Mittel gehören zu 2024, gezahlt wird 2025: Erst braucht der Haushalt 2025 die Mittel, oder das Finanzministerium willigt in die Buchung im Jahr 2024 ein (LHO § 73 Abs. 3).',
      'EFA/MAIN has no appropriation for 2025. The funds are of 2024, the payment is made in 2025: the budget of 2025 needs the funds first, or the finance ministry consents to the booking in 2024 (LHO § 73(3)).',
    ],
    [
      'PREREQUISITE_MISSING',
      { recipient, leikaKey, missing: ['LOCAL_INTEGRATION', 'HESSENFINDER_ENTRY'] },
      '06412000 erfüllt für 99108008000000 nicht: Einbindung des Antragsverfahrens vor Ort und Eintrag im Hessenfinder. Das Fehlende erst herstellen und eintragen lassen.',
      '06412000 does not meet for 99108008000000: local integration of the application procedure and entry in the Hessenfinder. Provide what is missing and have it recorded first.',
    ],
    [
      'FOUR_EYES',
      { caseNumber, action: 'APPROVE', earlierPart: 'CERTIFIED' },
      'Bei EFA-2023-000417 waren Sie schon beteiligt: Sie haben die Richtigkeit festgestellt. Bewilligen muss eine andere Person; der Versuch ist vermerkt.',
      'You had a part in EFA-2023-000417 already: you certified it. Another person must approve it; the attempt is on record.',
    ],
    [
      'PERIOD_INVALID',
      { of: 'AWARD', period: '2023-12-31/2023-01-01', amount },
      'Der Bewilligungszeitraum 31.12.2023 bis 01.01.2023 für 527.500,01 € ist nicht zulässig. Zwei Tage nennen, die es gibt, das Ende nicht vor dem Beginn; er darf mehrere Jahre umfassen.',
      'The award period 31 December 2023 to 1 January 2023 for EUR 527,500.01 is not allowed. Name two days that exist, the end not before the beginning; it may span several years.',
    ],
    [
      'ENTITLEMENT_EXCEEDED',
      { left: 0n, entitled: amount, paid: amount, ordered: 0n },
      'Es ist nichts mehr zu zahlen: von 527.500,01 € sind 527.500,01 € gezahlt und 0,00 € für Auszahlungen auf dem Weg. Erst wenn mehr bewilligt oder vereinbart ist oder Geld zurückkommt, lässt sich wieder etwas anordnen.',
      'Nothing is left to pay: of EUR 527,500.01, EUR 527,500.01 are paid and EUR 0.00 are in payments on their way. Only when more is awarded or agreed, or money comes back, can something be ordered again.',
    ],
    [
      'COMMITMENT_OF_CASE',
      { caseNumber, bond: 'PAYMENT', amount },
      'Die 527.500,01 € hat der Vorgang EFA-2023-000417 mit einer Auszahlungsanordnung gezahlt. Dort handeln: Kommt das Geld zurück, den Rückläufer der Auszahlungsanordnung buchen.',
      'The EUR 527,500.01 were paid by a payment order of the case EFA-2023-000417. Act there: should the money come back, record the return of the payment order.',
    ],
    [
      'DAY_IN_FUTURE',
      { day: '2023-07-01', today: '2023-06-30', amount },
      'Der 01.07.2023 liegt für 527.500,01 € noch in der Zukunft, heute ist der 30.06.2023. Heute oder einen früheren Tag angeben.',
      '1 July 2023 lies in the future for EUR 527,500.01, today is 30 June 2023. State today or an earlier day.',
    ],
  ] as const)('%s is told as people would, in both languages', (code, figures, german, english) => {
    const words = refusalWords({ code, figures });
    expect(words.de.replaceAll('\u00a0', ' ')).toBe(german);
    expect(words.en).toBe(english);
  });
});
