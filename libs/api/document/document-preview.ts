import {
  cents,
  inBraces,
  placeholders,
  startOfDayMs,
  textsWithPlaceholders,
  unknownPlaceholder,
  type Day,
  type DocumentKind,
  type DocumentTemplate,
} from '#domain';
import type { Letter } from '#pdf-files';
import { problemOfRejection } from '../http/problem/refused.ts';
import { moneyOf } from '../http/shown.ts';
import { awardContents, type OfView } from './award-notice.ts';
import { claimContents } from './claim-notice.ts';
import { facts } from './in-words.ts';
import { officialLetter, type Addressee } from './official-letter.ts';
import { orderContents } from './payment-order-document.ts';
import { repaymentContents } from './repayment-notice.ts';

const money = (amount: string) => moneyOf(cents(amount));
/** No municipality has the key. */
const recipient: Addressee = { name: 'Musterstadt (erfunden)', key: '06999999' };
const programme = { code: 'MUSTER', name: 'Musterprogramm (erfunden)' };
const day: Day = '2023-06-30';
const none = money('0.00');
const caseNumber = `${programme.code}-2023-000000`;

/** Invented, and to be seen to be. */
const samples: Readonly<Record<DocumentKind, OfView>> = {
  AWARD_NOTICE: awardContents(
    {
      caseNumber,
      programme: programme.code,
      purpose: 'Erfundenes Vorhaben: Digitales Musteramt',
      projectCost: money('100000.00'),
      awarded: money('90000.00'),
      budgets: [
        { line: 'MUSTER', fiscalYear: 2023, awarded: money('60000.00'), open: none, paid: none },
        { line: 'MUSTER', fiscalYear: 2024, awarded: money('30000.00'), open: none, paid: none },
      ],
      financing: {
        type: 'SHARE',
        eligibleCost: money('100000.00'),
        thirdPartyIncome: none,
        ownFunds: money('10000.00'),
      },
      sharePercent: '90.00',
      periodFrom: '2023-07-01',
      periodTo: '2024-12-31',
      receivedOn: '2023-05-15',
      reason: 'Erfundene Begründung: Das Vorhaben dient dem Zweck des Programms.',
      conditions: 'Erfundene Bedingung: Auf die Förderung ist hinzuweisen.',
      state: 'AWARDED',
      synthetic: false,
    },
    [recipient],
    { awardedOn: day },
  ),
  CLAIM_NOTICE: claimContents(
    {
      caseNumber,
      programme: programme.code,
      line: 'MUSTER',
      fiscalYear: 2023,
      claimed: money('4800.00'),
      approved: money('4000.00'),
      reason: 'Erfundene Begründung: Für einen Monat fehlt der Beleg.',
      receivedOn: '2023-05-15',
      servicePeriod: { from: '2023-01-01', to: '2023-03-31' },
      state: 'APPROVED',
      synthetic: false,
    },
    recipient,
    { decidedOn: day, service: 'Musterleistung (LeiKa 99999000000000)' },
  ),
  REPAYMENT_NOTICE: repaymentContents(
    {
      repaymentId: `${caseNumber}-R01`,
      caseNumber,
      recipients: [],
      asOf: day,
      amount: money('1000.00'),
      claimedOn: day,
      ineffectiveFrom: '2023-01-01',
      payments: [
        {
          orderNumber: `${caseNumber}-Z01`,
          amount: money('1000.00'),
          paidOn: '2023-01-01',
          interestFrom: '2023-01-01',
        },
      ],
      instalments: [{ dueOn: '2023-07-31', amount: money('1000.00') }],
      principal: {
        owed: money('1000.00'),
        repaid: none,
        waived: none,
        writtenOff: none,
        open: money('1000.00'),
      },
      interest: { owed: money('32.64'), repaid: none, waived: none, writtenOff: none, open: money('32.64') },
      periods: [
        {
          from: '2023-01-01',
          until: '2023-06-30',
          days: 180,
          amount: money('1000.00'),
          baseRatePercent: '1.62',
          ratePercent: '6.62',
          unrounded: '32.6466',
        },
      ],
      synthetic: false,
    },
    [recipient],
  ),
  PAYMENT_ORDER: orderContents({
    orderNumber: `${caseNumber}-Z01`,
    caseNumber,
    programme: programme.code,
    line: 'MUSTER',
    fiscalYear: 2023,
    amount: money('4000.00'),
    dueOn: '2023-07-14',
    payeeId: 'MUSTERKASSE',
    payeeName: 'Musterkasse (erfunden)',
    reason: 'Erfundener Zahlungsgrund',
    basis: 'CLAIM',
    funds: [{ fiscalYear: 2023, commitmentIds: ['F-0'], amount: money('4000.00') }],
    state: 'ORDERED',
    factualBy: 'person-1',
    arithmeticBy: 'person-2',
    orderedBy: 'person-3',
    orderedOn: day,
    authorityId: 'AB-0',
    authorityLimit: money('100000.00'),
    synthetic: false,
  }),
};

/** A document in a template that is not set, on an invented sample. @throws Problem PLACEHOLDER_UNKNOWN */
export function documentPreview(
  document: DocumentKind,
  template: Omit<DocumentTemplate, 'from'>,
  today: Day,
): Letter {
  const placeholder = unknownPlaceholder(textsWithPlaceholders(template));
  if (placeholder !== undefined)
    throw problemOfRejection({
      code: 'PLACEHOLDER_UNKNOWN',
      figures: { placeholder, known: placeholders.map(inBraces) },
    });
  const contents = {
    ...samples[document],
    programme,
    day,
    createdAtMs: startOfDayMs(today),
    proof: [facts([['Position des Journals', 'keine: eine Vorschau wird nicht gebucht']])],
  };
  return officialLetter(contents, { ...template, from: today });
}
