import type { Letter } from '#pdf-files';
import { queries, type Moment } from '#read-models';
import { notFound, type LedgerReader } from '../http/ledger-reader.ts';
import type { PointQuery } from '../http/query-fields.ts';
import { repaymentView, type RepaymentPartView, type RepaymentView } from '../repayment/repayment.view.ts';
import type { OfView } from './award-notice.ts';
import { facts, germanDay, germanMoney, howToVerify, proofIn } from './in-words.ts';
import { withKey, type Addressee } from './official-letter.ts';
import { addresseeOf, eventsOfCase, inItsTemplate, programmeOf } from './read-for-document.ts';

interface Asked {
  readonly repaymentId: string;
  /** AGS of the claimant that asks. */
  readonly tenant?: string;
  readonly moment: Moment;
}

const partNames: readonly (readonly [keyof RepaymentPartView, string])[] = [
  ['owed', 'geschuldet'],
  ['repaid', 'gezahlt'],
  ['waived', 'erlassen'],
  ['writtenOff', 'niedergeschlagen'],
  ['open', 'offen'],
];

/** What is claimed back (HVwVfG § 49a), with its interest line by line up to a day. @throws Problem NOT_FOUND */
export async function repaymentNotice(reader: LedgerReader, asked: Asked, at: PointQuery): Promise<Letter> {
  const { repaymentId, moment } = asked;
  const repayment = await reader.one(queries.Repayment, asked, at.minPosition, repaymentView(moment.asOf));
  const { caseNumber, programme } = repayment;
  const events = (await eventsOfCase(reader, caseNumber, at)).filter(
    ({ data }) => (JSON.parse(data) as { readonly repaymentId?: string }).repaymentId === repaymentId,
  );
  const [claimed, last] = [events.find(({ type }) => type === 'RepaymentClaimed'), events.at(-1)];
  if (!claimed || !last) throw notFound();
  const to = await Promise.all(repayment.recipients.map((one) => addresseeOf(reader, one, at)));
  const contents = {
    ...repaymentContents(repayment, to),
    programme: await programmeOf(reader, programme, at),
    // What is paid of it since is no other notice.
    day: claimed.effective_day,
    createdAtMs: Number(last.recorded_at_ms),
    position: claimed.position,
    proof: [
      proofIn('Gefordert mit', claimed),
      ...(last === claimed ? [] : [proofIn('Letztes Ereignis', last)]),
      howToVerify,
    ],
  };
  return inItsTemplate(reader, contents, at);
}

type Claimed = Omit<
  RepaymentView,
  'dayCount' | 'lateUseInterest' | 'line' | 'overdue' | 'programme' | 'receipts' | 'remissions'
>;

export function repaymentContents(repayment: Claimed, to: readonly Addressee[]): OfView {
  const { interest, instalments, repaymentId, caseNumber, synthetic } = repayment;
  const amount = germanMoney(repayment.amount);
  return {
    kind: 'REPAYMENT_NOTICE',
    title: 'Rückforderungsbescheid',
    reference: repaymentId,
    to,
    subject: `Erstattung ausgezahlter Mittel, Vorgang ${caseNumber}`,
    amount,
    synthetic,
    blocks: [
      { kind: 'heading', text: 'Rückforderung' },
      {
        kind: 'paragraph',
        text: `Die ausgezahlten Mittel sind in Höhe von ${amount} zu erstatten und nach § 49a des Hessischen Verwaltungsverfahrensgesetzes zu verzinsen.`,
      },
      facts([
        ['Empfänger', to.map(withKey).join(', ')],
        ['Vorgangsnummer', caseNumber],
        ['Bescheid vom', germanDay(repayment.claimedOn)],
        ['Bewilligung unwirksam ab', germanDay(repayment.ineffectiveFrom)],
        ['Stand', germanDay(repayment.asOf)],
      ]),
      {
        kind: 'table',
        columns: ['Auszahlung', 'gezahlt am', 'Zinsen ab', 'Betrag'],
        rows: repayment.payments.map(({ orderNumber, paidOn, interestFrom, amount }) => [
          orderNumber,
          germanDay(paidOn),
          germanDay(interestFrom),
          germanMoney(amount),
        ]),
      },
      {
        kind: 'table',
        columns: ['Fällig am', 'Betrag'],
        rows: instalments.map(({ dueOn, amount }) => [germanDay(dueOn), germanMoney(amount)]),
      },
      { kind: 'heading', text: `Zinsen bis zum ${germanDay(repayment.rateUnknownFrom ?? repayment.asOf)}` },
      ...(repayment.periods.length === 0
        ? []
        : [
            {
              kind: 'table',
              columns: ['von', 'bis vor', 'Tage', 'Zinssatz', 'auf', 'Zinsen, ungerundet'],
              rows: repayment.periods.map((period) => [
                germanDay(period.from),
                germanDay(period.until),
                String(period.days),
                `${period.ratePercent.replace('.', ',')} %`,
                germanMoney(period.amount),
                period.unrounded.replace('.', ','),
              ]),
            } as const,
          ]),
      {
        kind: 'paragraph',
        text:
          repayment.rateUnknownFrom !== undefined && repayment.interestBeforeUnknown
            ? `Bis dahin sind ${germanMoney(repayment.interestBeforeUnknown)} Zinsen entstanden. Für die Zeit ab dem ${germanDay(repayment.rateUnknownFrom)} ist noch kein Basiszinssatz bekannt; die weiteren Zinsen werden nachgereicht.`
            : 'Der Zinssatz liegt fünf Prozentpunkte über dem Basiszinssatz; die Summe wird einmal gerundet.',
      },
      { kind: 'heading', text: 'Was offen ist' },
      {
        kind: 'table',
        columns: ['in Euro', 'Hauptforderung', ...(interest === undefined ? [] : ['Zinsen'])],
        rows: partNames.map(([part, name]) => [
          name,
          germanMoney(repayment.principal[part]),
          ...(interest === undefined ? [] : [germanMoney(interest[part])]),
        ]),
      },
    ],
  };
}
