import { ibanInGroups } from './iban-in-groups.ts';
import type { Letter } from '#pdf-files';
import { queries } from '#read-models';
import { orderStateWords } from '#refusal-words';
import { paymentBasisWords } from '../http/choice-words.ts';
import { notFound, type LedgerReader } from '../http/ledger-reader.ts';
import { chainOf } from '../payment/payment-chain.view.ts';
import { paymentOrderView } from '../payment/payment.view.ts';
import { edgesOf, facts, germanDay, germanMoney, proofIn } from './in-words.ts';

/** A payment order (Auszahlungsanordnung) as it stands, from the first certification to the bank. @throws Problem NOT_FOUND */
export async function paymentOrderDocument(
  reader: LedgerReader,
  orderNumber: string,
  minPosition: string | undefined,
): Promise<Letter> {
  const order = await reader.one(queries.PaymentOrder, { orderNumber }, minPosition, paymentOrderView(true));
  const { result: rows } = await reader.ask(queries.PaymentChain, { orderNumber }, minPosition);
  const own = new Set(
    chainOf(rows, orderNumber)
      .filter(({ data }) => 'orderNumber' in data)
      .map(({ position }) => position),
  );
  const events = rows.filter(({ position }) => own.has(position.toString()));
  const [last, ordered] = [events.at(-1), events.find(({ type }) => type === 'PaymentOrdered')];
  if (!last) throw notFound();
  const { programme } = order;
  return {
    title: 'Auszahlungsanordnung',
    ...(await edgesOf(reader, programme, { reference: orderNumber, last })),
    blocks: [
      facts([
        ['Nummer der Anordnung', orderNumber],
        ['Vorgangsnummer', order.caseNumber],
        ['Haushaltsstelle', order.line === undefined ? undefined : `${programme} / ${order.line}`],
        ['Haushaltsjahr', order.fiscalYear?.toString()],
        ['Gezahlt wird für', wordsIn(paymentBasisWords, order.basis)],
        ['Stand', wordsIn(orderStateWords, order.state)],
      ]),
      { kind: 'heading', text: '1. Auszahlung' },
      facts([
        ['Betrag', germanMoney(order.amount)],
        ['Fällig am', germanDay(order.dueOn)],
        ['Zahlungsempfänger', order.payeeName ?? order.payeeId],
        ['IBAN', order.iban === undefined ? undefined : ibanInGroups(order.iban)],
        ['Zahlungsgrund', order.reason],
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
      { kind: 'heading', text: '2. Feststellung und Anordnung' },
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
      { kind: 'heading', text: '3. Nachweis im Förderbuch' },
      ...(ordered ? [proofIn('Angeordnet mit', ordered)] : []),
      ...(last === ordered ? [] : [proofIn('Letztes Ereignis', last)]),
    ],
  };
}

const wordsIn = (words: Readonly<Record<string, { readonly de: string }>>, code: string): string =>
  words[code]?.de ?? code;
