import type { Letter } from '#pdf-files';
import { queries, type Moment } from '#read-models';
import { notFound, type LedgerReader } from '../http/ledger-reader.ts';
import { repaymentView, type RepaymentPartView } from '../repayment/repayment.view.ts';
import { edgesOf, eventsOfCase, facts, germanDay, germanMoney, proofIn, recipientName } from './in-words.ts';

interface Asked {
  readonly repaymentId: string;
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
export async function repaymentNotice(
  reader: LedgerReader,
  asked: Asked,
  minPosition: string | undefined,
): Promise<Letter> {
  const { repaymentId } = asked;
  const { asOf } = asked.moment;
  const repayment = await reader.one(queries.Repayment, asked, minPosition, repaymentView(asOf));
  const { caseNumber, programme, instalments } = repayment;
  const events = (await eventsOfCase(reader, caseNumber, minPosition)).filter(
    ({ data }) => (JSON.parse(data) as { readonly repaymentId?: string }).repaymentId === repaymentId,
  );
  const [claimed, last] = [events.find(({ type }) => type === 'RepaymentClaimed'), events.at(-1)];
  if (!claimed || !last) throw notFound();
  const recipients = await Promise.all(repayment.recipients.map((one) => recipientName(reader, one)));
  const { interest } = repayment;
  return {
    title: 'Rückforderungsbescheid',
    ...(await edgesOf(reader, programme, { reference: repaymentId, last })),
    blocks: [
      facts([
        ['Nummer der Rückforderung', repaymentId],
        ['Vorgangsnummer', caseNumber],
        ['An', recipients.join(', ')],
        ['Bescheid vom', germanDay(repayment.claimedOn)],
        ['Bewilligung unwirksam ab', germanDay(repayment.ineffectiveFrom)],
        ['Stand', germanDay(asOf)],
      ]),
      { kind: 'heading', text: '1. Rückforderung' },
      {
        kind: 'paragraph',
        text: `Die ausgezahlten Mittel sind in Höhe von ${germanMoney(repayment.amount)} zu erstatten und nach § 49a des Hessischen Verwaltungsverfahrensgesetzes zu verzinsen.${repayment.synthetic ? ' Dies sind Übungsdaten; der Bescheid ist nicht ergangen.' : ''}`,
      },
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
      { kind: 'heading', text: `2. Zinsen bis zum ${germanDay(asOf)}` },
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
          interest === undefined
            ? `Für die Zeit ab dem ${repayment.rateUnknownFrom === undefined ? '' : germanDay(repayment.rateUnknownFrom)} ist noch kein Basiszinssatz bekannt; die Zinsen werden nachgereicht.`
            : 'Der Zinssatz liegt fünf Prozentpunkte über dem Basiszinssatz; die Summe wird einmal gerundet.',
      },
      { kind: 'heading', text: '3. Was offen ist' },
      {
        kind: 'table',
        columns: ['in Euro', 'Hauptforderung', ...(interest === undefined ? [] : ['Zinsen'])],
        rows: partNames.map(([part, name]) => [
          name,
          germanMoney(repayment.principal[part]),
          ...(interest === undefined ? [] : [germanMoney(interest[part])]),
        ]),
      },
      { kind: 'heading', text: '4. Nachweis im Förderbuch' },
      proofIn('Gefordert mit', claimed),
      ...(last === claimed ? [] : [proofIn('Letztes Ereignis', last)]),
    ],
  };
}
