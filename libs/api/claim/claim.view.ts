import { claimStates } from '#domain';
import { keysIn, type ClaimRow } from '#read-models';
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

class PeriodView {
  @ShownDay('Erster Tag', { example: '2023-01-01' })
  readonly from!: string;

  @ShownDay('Letzter Tag', { example: '2023-06-30' })
  readonly to!: string;
}

export class ClaimView {
  @ShownText('Vorgangsnummer', { example: 'EFA-2023-000417' })
  readonly caseNumber!: string;

  @ShownText('Programm', { example: 'EFA' })
  readonly programme!: string;

  @ShownText('Haushaltsstelle', { example: 'MAIN' })
  readonly line!: string;

  @ShownCount('Haushaltsjahr', { example: 2023 })
  readonly fiscalYear!: number;

  @ShownText('Empfänger (AGS)', { example: '06412000' })
  readonly recipient!: string;

  @ShownText('EfA-Leistung (LeiKa-Schlüssel)', { example: '99108008000000' })
  readonly leikaKey!: string;

  @ShownObject('Zeitraum der Kosten', PeriodView)
  readonly servicePeriod!: PeriodView;

  @ShownChoice('Stand', claimStates, { example: 'SUBMITTED' })
  readonly state!: string;

  @ShownCount('Fassung; jede Änderung zählt eins weiter', { example: 1 })
  readonly version!: number;

  @ShownMoney('Beantragt')
  readonly claimed!: MoneyView;

  @ShownMoney('Bewilligt', { optional: true })
  readonly approved?: MoneyView;

  @ShownMoney('Ausgezahlt')
  readonly paid!: MoneyView;

  @ShownMoney('Nach einem Widerruf zurückzuzahlen: was bis dahin gezahlt war', { optional: true })
  readonly repayable?: MoneyView;

  @ShownDay('Eingang', { example: '2023-02-15' })
  readonly receivedOn!: string;

  @ShownText('Begründung der Entscheidung', { optional: true })
  readonly reason?: string;

  @ShownTexts(
    'Mögliche Doppelförderung: andere Vorgänge für dasselbe, als sie gefunden wurden; nicht für Antragstellende',
    {
      optional: true,
    },
  )
  readonly possibleDoubleFunding?: readonly string[];

  @ShownText('Warum trotz einer anderen Bewilligung für dasselbe bewilligt ist; nicht für Antragstellende', {
    optional: true,
  })
  readonly doubleFundingReason?: string;

  @ShownText('Eingereicht von; nicht für Antragstellende', { optional: true, example: 'carla' })
  readonly submittedBy?: string;

  @ShownText('Sachlich richtig gezeichnet von; nicht für Antragstellende', {
    optional: true,
    example: 'bert',
  })
  readonly factualBy?: string;

  @ShownText('Rechnerisch richtig gezeichnet von; nicht für Antragstellende', {
    optional: true,
    example: 'bert',
  })
  readonly arithmeticBy?: string;

  @ShownDay('Entschieden am', { optional: true, example: '2023-08-01' })
  readonly decidedOn?: string;

  @ShownText('Entschieden von; nicht für Antragstellende', { optional: true, example: 'dora' })
  readonly decidedBy?: string;

  @ShownBoolean('Übungsdaten', { example: false })
  readonly synthetic!: boolean;
}

export class ClaimAnswer extends ClaimView implements PositionView {
  @ShownText('Die Antwort enthält das Journal mindestens bis zu dieser Position', { example: '417' })
  readonly position!: string;
}

export class ClaimPage extends PageView {
  @ShownList('Anträge', ClaimView)
  readonly items!: readonly ClaimView[];
}

const caseNumber = { column: 'case_number', type: 'text' } as const;

export const claimSorts: Sorts = {
  caseNumber: [caseNumber],
  claimed: [{ column: 'claimed', type: 'integer' }, caseNumber],
  receivedOn: [{ column: 'received_on', type: 'text' }, caseNumber],
};

/** `showPersons` is false for claimants: who worked on the claim is the administration's matter. */
export const claimView =
  (showPersons: boolean) =>
  (row: ClaimRow): ClaimView => ({
    caseNumber: row.case_number,
    programme: row.programme,
    line: row.line,
    fiscalYear: Number(row.fiscal_year),
    recipient: row.recipient,
    leikaKey: row.leika_key,
    servicePeriod: { from: row.period_from, to: row.period_to },
    state: row.state,
    version: Number(row.version),
    claimed: moneyOf(row.claimed),
    ...defined({ approved: row.approved === null ? null : moneyOf(row.approved), reason: row.reason }),
    paid: moneyOf(row.paid),
    ...defined({ repayable: row.repayable === null ? null : moneyOf(row.repayable) }),
    receivedOn: row.received_on,
    ...defined({ decidedOn: row.decided_on }),
    ...(showPersons &&
      defined({
        submittedBy: row.submitted_by,
        factualBy: row.factual_by,
        arithmeticBy: row.arithmetic_by,
        decidedBy: row.decided_by,
        possibleDoubleFunding: keysIn(row.possible_double_funding),
        doubleFundingReason: row.double_funding_reason,
      })),
    synthetic: row.synthetic === 1n,
  });
