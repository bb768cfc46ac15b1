import { cents, paymentBasisKinds, paymentOrderStates } from '#domain';
import {
  keysIn,
  type OrderingAuthorityRow,
  type PayeeRow,
  type PaymentOrderRow,
  type PaymentSplitRow,
  type SharedAccount,
} from '#read-models';
import { defined } from '../http/defined.ts';
import {
  MoneyView,
  moneyOf,
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
} from '../http/shown.ts';
import type { Sorts } from '../http/query-fields.ts';

class ProposedPayeeView {
  @ShownText('Kontoinhaber', { example: 'Stadtkasse Frankfurt am Main' })
  readonly name!: string;

  @ShownText('IBAN', { example: 'DE02120300000000202051' })
  readonly iban!: string;

  @ShownText('Kommune, deren Konto es ist (AGS)', { optional: true, example: '06412000' })
  readonly recipient?: string;

  @ShownText('Vorgeschlagen von', { example: 'paul' })
  readonly proposedBy!: string;
}

export class PayeeView {
  @ShownText('Kennung', { example: 'FRANKFURT' })
  readonly payeeId!: string;

  @ShownCount('Bestätigte Fassung; fehlt, solange keine bestätigt ist', { optional: true, example: 1 })
  readonly confirmedVersion?: number;

  @ShownText('Kontoinhaber', { optional: true, example: 'Stadtkasse Frankfurt am Main' })
  readonly name?: string;

  @ShownText('IBAN', { optional: true, example: 'DE02120300000000202051' })
  readonly iban?: string;

  @ShownText('Kommune, deren Konto es ist (AGS)', { optional: true, example: '06412000' })
  readonly recipient?: string;

  @ShownText('Bestätigt von', { optional: true, example: 'petra' })
  readonly confirmedBy?: string;

  @ShownObject('Änderung, die auf Bestätigung wartet', ProposedPayeeView, { optional: true })
  readonly proposed?: ProposedPayeeView;

  @ShownText('Grund der letzten Änderung')
  readonly reason!: string;
}

export class PayeeAnswer extends PayeeView implements PositionView {
  @ShownText('Die Antwort enthält das Journal mindestens bis zu dieser Position', { example: '417' })
  readonly position!: string;
}

export class PayeePage extends PageView {
  @ShownList('Zahlungsempfänger', PayeeView)
  readonly items!: readonly PayeeView[];
}

export const payeeSorts: Sorts = { payeeId: [{ column: 'payee_id', type: 'text' }] };

export const payeeView = (row: PayeeRow): PayeeView => ({
  payeeId: row.payee_id,
  ...defined({
    confirmedVersion: row.confirmed_version === null ? null : Number(row.confirmed_version),
    name: row.name,
    iban: row.iban,
    recipient: row.recipient,
    confirmedBy: row.confirmed_by,
    proposed: proposedOf(row),
  }),
  reason: row.reason,
});

export class SharedAccountView {
  @ShownText('IBAN', { example: 'DE02120300000000202051' })
  readonly iban!: string;

  @ShownList('Die Zahlungsempfänger mit diesem Konto, bestätigt oder vorgeschlagen', PayeeView)
  readonly payees!: readonly PayeeView[];
}

export class SharedAccountPage extends PageView {
  @ShownList('Konten mit mehr als einem Zahlungsempfänger', SharedAccountView)
  readonly items!: readonly SharedAccountView[];
}

export const sharedAccountSorts: Sorts = { iban: [{ column: 'iban', type: 'text' }] };

export const sharedAccountView = ({ iban, payees }: SharedAccount): SharedAccountView => ({
  iban,
  payees: payees.map(payeeView),
});

const proposedOf = ({
  proposed_name: name,
  proposed_iban: iban,
  proposed_by: proposedBy,
  proposed_recipient: recipient,
}: PayeeRow): ProposedPayeeView | undefined =>
  name === null || iban === null || proposedBy === null
    ? undefined
    : { name, iban, ...defined({ recipient }), proposedBy };

export class OrderingAuthorityView {
  @ShownText('Kennung', { example: 'AB-2023-07' })
  readonly authorityId!: string;

  @ShownText('Person', { example: 'frieda' })
  readonly person!: string;

  @ShownMoney('Höchster Betrag einer Anordnung')
  readonly limit!: MoneyView;

  @ShownDay('Erster Tag', { example: '2023-01-01' })
  readonly validFrom!: string;

  @ShownDay('Letzter Tag', { optional: true })
  readonly validTo?: string;

  @ShownText('Erteilt von', { example: 'admin' })
  readonly grantedBy!: string;

  @ShownText('Beendet von', { optional: true, example: 'admin' })
  readonly revokedBy?: string;

  @ShownText('Grund')
  readonly reason!: string;
}

export class OrderingAuthorityPage extends PageView {
  @ShownList('Anordnungsbefugnisse', OrderingAuthorityView)
  readonly items!: readonly OrderingAuthorityView[];
}

export const orderingAuthoritySorts: Sorts = {
  person: [
    { column: 'person', type: 'text' },
    { column: 'authority_id', type: 'text' },
  ],
};

export const orderingAuthorityView = (row: OrderingAuthorityRow): OrderingAuthorityView => ({
  authorityId: row.authority_id,
  person: row.person,
  limit: moneyOf(row.limit_amount),
  validFrom: row.valid_from,
  ...defined({ validTo: row.valid_to, revokedBy: row.revoked_by }),
  grantedBy: row.granted_by,
  reason: row.reason,
});

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
