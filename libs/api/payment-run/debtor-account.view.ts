import type { DebtorAccountRow } from '#read-models';
import { defined } from '../http/defined.ts';
import { PositionView, ShownBoolean, ShownDay, ShownList, ShownText } from '../http/shown.ts';

export class DebtorAccountView {
  @ShownText(
    { de: 'Kontoinhaber, wie Banken ihn weitergeben', en: 'Account holder as banks pass it on' },
    { example: 'Hessisches Ministerium fuer Digitales' },
  )
  readonly name!: string;

  @ShownText({ de: 'IBAN', en: 'IBAN' }, { example: 'DE02120300000000202051' })
  readonly iban!: string;

  @ShownText({ de: 'BIC der Bank', en: 'BIC of the bank' }, { optional: true, example: 'BYLADEM1001' })
  readonly bic?: string;

  @ShownDay({ de: 'Gilt seit', en: 'In force since' }, { example: '2023-07-13' })
  readonly setOn!: string;

  @ShownText({ de: 'Wer es festgelegt hat', en: 'Who set it' }, { example: 'paul' })
  readonly setBy!: string;

  @ShownText({ de: 'Grund', en: 'Reason' }, { example: 'Konto der Landeskasse' })
  readonly reason!: string;

  @ShownBoolean({ de: 'Übungsdaten', en: 'Practice data' }, { example: false })
  readonly synthetic!: boolean;
}

export class DebtorAccountList extends PositionView {
  @ShownList({ de: 'Konten', en: 'Accounts' }, DebtorAccountView)
  readonly items!: readonly DebtorAccountView[];
}

export const debtorAccountView = (row: DebtorAccountRow): DebtorAccountView => ({
  name: row.name,
  iban: row.iban,
  ...defined({ bic: row.bic ?? undefined }),
  setOn: row.set_on,
  setBy: row.set_by,
  reason: row.reason,
  synthetic: row.synthetic === 1n,
});
