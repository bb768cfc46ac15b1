import { cents, paymentBasisKinds, paymentOrderStates } from '#domain';
import { keysIn, type PaymentOrderRow, type PaymentSplitRow } from '#read-models';
import { defined } from '../http/defined.ts';
import {
  MoneyView,
  PageView,
  PositionView,
  ShownBoolean,
  ShownChoice,
  ShownCount,
  ShownDay,
  ShownList,
  ShownMoney,
  ShownObject,
  ShownText,
  ShownTexts,
  moneyOf,
} from '../http/shown.ts';
import type { Sorts } from '../http/query-fields.ts';

class FundsView {
  @ShownCount('Haushaltsjahr', { example: 2023 })
  readonly fiscalYear!: number;

  @ShownTexts('Festlegungen, die erste zuerst')
  readonly commitmentIds!: readonly string[];

  @ShownMoney('Betrag')
  readonly amount!: MoneyView;
}

class ConsentView {
  @ShownText('Aktenzeichen der Einwilligung', { example: 'HMdF-2024-0117' })
  readonly consentReference!: string;

  @ShownDay('Tag der Einwilligung', { example: '2024-01-03' })
  readonly consentedOn!: string;
}

export class PaymentOrderView {
  @ShownText('Nummer', { example: 'EFA-2023-000417-Z01' })
  readonly orderNumber!: string;

  @ShownText('Vorgang', { example: 'EFA-2023-000417' })
  readonly caseNumber!: string;

  @ShownText('Programm', { example: 'EFA' })
  readonly programme!: string;

  @ShownText('Haushaltsstelle', { optional: true, example: 'MAIN' })
  readonly line?: string;

  @ShownCount('Haushaltsjahr der Mittel', { optional: true, example: 2023 })
  readonly fiscalYear?: number;

  @ShownCount('Jahr, in dem gebucht ist', { optional: true, example: 2023 })
  readonly bookingYear?: number;

  @ShownBoolean('Buchung im Jahr der Mittel zugelassen, auch wenn in einem anderen gezahlt wird', {
    example: false,
  })
  readonly bookingYearException!: boolean;

  @ShownObject('Einwilligung des Finanzministeriums dazu', ConsentView, { optional: true })
  readonly bookingYearConsent?: ConsentView;

  @ShownList('Woraus gezahlt wird, nach Haushaltsjahren', FundsView)
  readonly funds!: readonly FundsView[];

  @ShownCount('Jahr, dessen Einnahme es ist, dass das Geld zurückkam', { optional: true, example: 2025 })
  readonly incomeYear?: number;

  @ShownChoice('Wofür gezahlt wird', paymentBasisKinds, { example: 'CLAIM' })
  readonly basis!: string;

  @ShownText('Der Antrag, Mittelabruf, Meilenstein oder die Festlegung', { example: 'EFA-2023-000417' })
  readonly basisId!: string;

  @ShownTexts('Empfänger (AGS)')
  readonly recipients!: readonly string[];

  @ShownMoney('Betrag')
  readonly amount!: MoneyView;

  @ShownDay('Fällig am', { example: '2023-07-15' })
  readonly dueOn!: string;

  @ShownDay('Verlangter Tag, wenn an ihm keine Bank arbeitet (BGB § 193)', { optional: true })
  readonly dueOnRequested?: string;

  @ShownChoice('Stand', paymentOrderStates, { example: 'SETTLED' })
  readonly state!: string;

  @ShownText('Zahlungsgrund')
  readonly reason!: string;

  @ShownDay('Angeordnet am', { optional: true })
  readonly orderedOn?: string;

  @ShownDay('Von der Bank gezahlt am', { optional: true })
  readonly settledOn?: string;

  @ShownDay('Von der Bank zurückgewiesen am', { optional: true })
  readonly rejectedOn?: string;

  @ShownDay('Das Geld kam zurück am', { optional: true })
  readonly returnedOn?: string;

  @ShownText('Grund, den die Bank nennt', { optional: true })
  readonly bankReason?: string;

  @ShownText('Zahlungsempfänger', { example: 'FRANKFURT' })
  readonly payeeId!: string;

  @ShownText('Kontoinhaber bei der Anordnung; nicht für Antragstellende', { optional: true })
  readonly payeeName?: string;

  @ShownText('IBAN bei der Anordnung; nicht für Antragstellende', { optional: true })
  readonly iban?: string;

  @ShownText('Referenz der Bank; nicht für Antragstellende', { optional: true })
  readonly bankReference?: string;

  @ShownText('Vorbereitet von; nicht für Antragstellende', { optional: true, example: 'bert' })
  readonly preparedBy?: string;

  @ShownText('Sachlich richtig gezeichnet von; nicht für Antragstellende', { optional: true })
  readonly factualBy?: string;

  @ShownText('Rechnerisch richtig gezeichnet von; nicht für Antragstellende', { optional: true })
  readonly arithmeticBy?: string;

  @ShownText('Angeordnet von; nicht für Antragstellende', { optional: true, example: 'frieda' })
  readonly orderedBy?: string;

  @ShownText('Anordnungsbefugnis bei der Anordnung; nicht für Antragstellende', { optional: true })
  readonly authorityId?: string;

  @ShownMoney('Höchstbetrag der Befugnis bei der Anordnung; nicht für Antragstellende', { optional: true })
  readonly authorityLimit?: MoneyView;

  @ShownBoolean('Übungsdaten', { example: false })
  readonly synthetic!: boolean;
}

export class PaymentOrderAnswer extends PaymentOrderView implements PositionView {
  @ShownText('Die Antwort enthält das Journal mindestens bis zu dieser Position', { example: '417' })
  readonly position!: string;
}

export class PaymentOrderPage extends PageView {
  @ShownList('Auszahlungsanordnungen', PaymentOrderView)
  readonly items!: readonly PaymentOrderView[];
}

const orderNumber = { column: 'order_number', type: 'text' } as const;

export const paymentOrderSorts: Sorts = {
  orderNumber: [orderNumber],
  amount: [{ column: 'amount', type: 'integer' }, orderNumber],
  dueOn: [{ column: 'due_on', type: 'text' }, orderNumber],
};

const consentOf = ({
  consent_reference: consentReference,
  consented_on: consentedOn,
}: PaymentOrderRow): ConsentView | undefined =>
  consentReference === null || consentedOn === null ? undefined : { consentReference, consentedOn };

const fundsOf = ({ funds }: PaymentOrderRow): readonly FundsView[] =>
  (JSON.parse(funds) as readonly { fiscalYear: number; commitmentIds: string[]; amount: string }[]).map(
    ({ amount, ...part }) => ({ ...part, amount: moneyOf(cents(amount)) }),
  );

/** `showPersons` is false for claimants: who acted, and on which account, is the administration's matter. */
export const paymentOrderView =
  (showPersons: boolean) =>
  (row: PaymentOrderRow): PaymentOrderView => ({
    orderNumber: row.order_number,
    caseNumber: row.case_number,
    programme: row.programme,
    ...defined({
      line: row.line,
      fiscalYear: row.fiscal_year === null ? null : Number(row.fiscal_year),
      bookingYear: row.booking_year === null ? null : Number(row.booking_year),
      dueOnRequested: row.due_on_requested,
      orderedOn: row.ordered_on,
      settledOn: row.settled_on,
      rejectedOn: row.rejected_on,
      returnedOn: row.returned_on,
      bankReason: row.bank_reason,
    }),
    bookingYearException: row.booking_year_exception === 1n,
    ...defined({
      bookingYearConsent: consentOf(row),
      incomeYear: row.income_year === null ? null : Number(row.income_year),
    }),
    funds: fundsOf(row),
    basis: row.basis,
    basisId: row.basis_id,
    recipients: keysIn(row.recipients),
    amount: moneyOf(row.amount),
    dueOn: row.due_on,
    state: row.state,
    reason: row.reason,
    payeeId: row.payee_id,
    ...(showPersons &&
      defined({
        payeeName: row.payee_name,
        iban: row.iban,
        bankReference: row.bank_reference,
        preparedBy: row.prepared_by,
        factualBy: row.factual_by,
        arithmeticBy: row.arithmetic_by,
        orderedBy: row.ordered_by,
        authorityId: row.authority_id,
        authorityLimit: row.authority_limit === null ? null : moneyOf(row.authority_limit),
      })),
    synthetic: row.synthetic === 1n,
  });

export class PaymentSplitView {
  @ShownText('Auszahlungsanordnung, mit der die Summe die Befugnis überschritt', {
    example: 'EFA-2023-000417-Z02',
  })
  readonly orderNumber!: string;

  @ShownText('Vorgang', { example: 'EFA-2023-000417' })
  readonly caseNumber!: string;

  @ShownText('Programm', { example: 'EFA' })
  readonly programme!: string;

  @ShownText('Angeordnet von', { example: 'frieda' })
  readonly orderedBy!: string;

  @ShownText('Anordnungsbefugnis', { example: 'AB-2023-07' })
  readonly authorityId!: string;

  @ShownMoney('Höchster Betrag einer Anordnung')
  readonly authorityLimit!: MoneyView;

  @ShownMoney('Summe der Anordnungen dieser Person im selben Vorgang')
  readonly total!: MoneyView;

  @ShownTexts('Diese Anordnungen')
  readonly orderNumbers!: readonly string[];

  @ShownDay('Gefunden am', { example: '2023-07-14' })
  readonly foundOn!: string;

  @ShownBoolean('Übungsdaten', { example: false })
  readonly synthetic!: boolean;
}

export class PaymentSplitPage extends PageView {
  @ShownList('Aufteilungen', PaymentSplitView)
  readonly items!: readonly PaymentSplitView[];
}

export const paymentSplitSorts: Sorts = {
  position: [{ column: 'position', type: 'integer' }],
  total: [
    { column: 'total', type: 'integer' },
    { column: 'position', type: 'integer' },
  ],
};

export const paymentSplitView = (row: PaymentSplitRow): PaymentSplitView => ({
  orderNumber: row.order_number,
  caseNumber: row.case_number,
  programme: row.programme,
  orderedBy: row.person,
  authorityId: row.authority_id,
  authorityLimit: moneyOf(row.authority_limit),
  total: moneyOf(row.total),
  orderNumbers: row.order_numbers.split(' '),
  foundOn: row.found_on,
  synthetic: row.synthetic === 1n,
});
