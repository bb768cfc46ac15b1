import { ibanInGroups } from './iban-in-groups.ts';
import type { Letter } from '#pdf-files';
import { queries } from '#read-models';
import { orderStateWords } from '#refusal-words';
import { paymentBasisWords } from '../http/choice-words.ts';
import { notFound, type LedgerReader } from '../http/ledger-reader.ts';
import type { PointQuery } from '../http/query-fields.ts';
import { chainOf } from '../payment/payment-chain.view.ts';
import { paymentOrderView, type PaymentOrderView } from '../payment/payment.view.ts';
import type { OfView } from './award-notice.ts';
import { facts, germanDay, germanMoney, howToVerify, proofIn } from './in-words.ts';
import { inItsTemplate, isBy, programmeOf } from './read-for-document.ts';

/** A payment order (Auszahlungsanordnung) as it stands at a moment, from the first certification to the bank. @throws Problem NOT_FOUND */
export async function paymentOrderDocument(
  reader: LedgerReader,
  orderNumber: string,
  at: PointQuery,
): Promise<Letter> {
  const order = await reader.one(queries.PaymentOrder, { orderNumber }, at, paymentOrderView(true));
  const { result: rows } = await reader.ask(queries.PaymentChain, { orderNumber }, at.minPosition);
  const own = new Set(
    chainOf(rows, orderNumber)
      .filter(({ data }) => 'orderNumber' in data)
      .map(({ position }) => position),
  );
  const events = rows.filter((row) => own.has(row.position.toString()) && isBy(at)(row));
  const [last, ordered] = [events.at(-1), events.find(({ type }) => type === 'PaymentOrdered')];
  if (!last) throw notFound();
  const contents = {
    ...orderContents(order),
    programme: await programmeOf(reader, order.programme, at),
    // What is booked later is no other order.
    day: (ordered ?? last).effective_day,
    createdAtMs: Number(last.recorded_at_ms),
    position: (ordered ?? last).position,
    proof: [
      ...(ordered ? [proofIn('Angeordnet mit', ordered)] : []),
      ...(last === ordered ? [] : [proofIn('Letztes Ereignis', last)]),
      howToVerify,
    ],
  };
  return inItsTemplate(reader, contents, at);
}

type Ordered = Pick<
  PaymentOrderView,
  | 'amount'
  | 'arithmeticBy'
  | 'authorityId'
  | 'authorityLimit'
  | 'basis'
  | 'caseNumber'
  | 'dueOn'
  | 'factualBy'
  | 'fiscalYear'
  | 'funds'
  | 'iban'
  | 'line'
  | 'orderedBy'
  | 'orderedOn'
  | 'orderNumber'
  | 'payeeId'
  | 'payeeName'
  | 'programme'
  | 'reason'
  | 'settledOn'
  | 'state'
  | 'synthetic'
>;

export function orderContents(order: Ordered): OfView {
  const { orderNumber, programme, synthetic } = order;
  return {
    kind: 'PAYMENT_ORDER',
    title: 'Auszahlungsanordnung',
    reference: orderNumber,
    to: [{ name: 'An die zuständige Kasse' }],
    subject: order.reason,
    amount: germanMoney(order.amount),
    synthetic,
    blocks: [
      { kind: 'heading', text: 'Auszahlung' },
      facts([
        ['Betrag', germanMoney(order.amount)],
        ['Fällig am', germanDay(order.dueOn)],
        ['Zahlungsempfänger', order.payeeName ?? order.payeeId],
        ['IBAN', order.iban === undefined ? undefined : ibanInGroups(order.iban)],
        ['Zahlungsgrund', order.reason],
        ['Gezahlt wird für', wordsIn(paymentBasisWords, order.basis)],
        ['Vorgangsnummer', order.caseNumber],
        ['Haushaltsstelle', order.line === undefined ? undefined : `${programme} / ${order.line}`],
        ['Haushaltsjahr', order.fiscalYear?.toString()],
        ['Stand', wordsIn(orderStateWords, order.state)],
      ]),
      {
        kind: 'table',
        columns: ['Mittel des Jahres', 'Festlegung', 'Betrag'],
        rows: order.funds.map(({ fiscalYear, commitmentIds, amount }) => [
          String(fiscalYear),
          commitmentIds.join(', '),
          germanMoney(amount),
        ]),
      },
      { kind: 'heading', text: 'Feststellung und Anordnung' },
      facts([
        ['Sachlich richtig', order.factualBy],
        ['Rechnerisch richtig', order.arithmeticBy],
        ['Angeordnet von', order.orderedBy],
        ['Angeordnet am', order.orderedOn === undefined ? undefined : germanDay(order.orderedOn)],
        ['Anordnungsbefugnis', order.authorityId],
        ['Höchstbetrag der Befugnis', order.authorityLimit && germanMoney(order.authorityLimit)],
        ['Gezahlt am', order.settledOn === undefined ? undefined : germanDay(order.settledOn)],
      ]),
      {
        kind: 'paragraph',
        text: 'Die Anordnung ergeht nach §§ 34, 70 der Landeshaushaltsordnung und den Verwaltungsvorschriften dazu. Personen stehen mit ihrer Kennung; wer sie sind, sagt das Verzeichnis der Behörde.',
      },
    ],
  };
}

const wordsIn = (words: Readonly<Record<string, { readonly de: string }>>, code: string): string =>
  words[code]?.de ?? code;
