import type { PayeeRow, SharedAccount } from '#read-models';
import { defined } from '../http/defined.ts';
import { PageView, PositionView, ShownCount, ShownList, ShownObject, ShownText } from '../http/shown.ts';
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
