import { exactnesses, percentage } from '#domain';
import type { BudgetLineRow, LaterEvent } from '#read-models';
import { defined } from '../http/defined.ts';
import {
  instantOf,
  MoneyView,
  moneyOf,
  PageView,
  PositionView,
  ShownAnything,
  ShownBoolean,
  ShownChoice,
  ShownCount,
  ShownDay,
  ShownInstant,
  ShownList,
  ShownMoney,
  ShownObject,
  ShownText,
  sourceFrom,
  SourceView,
} from '../http/shown.ts';

export class BudgetLineView {
  @ShownText('Programm', { example: 'EFA' })
  readonly programme!: string;

  @ShownText('Haushaltsstelle', { example: 'MAIN' })
  readonly line!: string;

  @ShownCount('Haushaltsjahr', { example: 2023 })
  readonly fiscalYear!: number;

  @ShownText('Zweckbestimmung', { example: 'Betriebskosten kommunaler EfA-Verfahren' })
  readonly name!: string;

  @ShownBoolean('Übungsdaten, keine echten Zahlen', { example: false })
  readonly synthetic!: boolean;

  @ShownChoice('Wie wörtlich der Ansatz zu nehmen ist', exactnesses, { example: 'UP_TO' })
  readonly exactness!: string;

  @ShownObject('Quelle des Ansatzes', SourceView)
  readonly source!: SourceView;

  @ShownMoney('Haushaltsansatz')
  readonly appropriation!: MoneyView;

  @ShownMoney('Nachträge')
  readonly supplements!: MoneyView;

  @ShownMoney('Ansatz und Nachträge')
  readonly appropriated!: MoneyView;

  @ShownMoney('Gesperrt')
  readonly blocked!: MoneyView;

  @ShownMoney('Offene Festlegungen')
  readonly committed!: MoneyView;

  @ShownMoney('Ausgezahlt')
  readonly paid!: MoneyView;

  @ShownMoney('Verfügbar: Ansatz ± Nachträge − Sperren − offene Festlegungen − Auszahlungen')
  readonly available!: MoneyView;

  @ShownText('Offene Festlegungen und Auszahlungen in Prozent von Ansatz und Nachträgen', {
    example: '86.47',
  })
  readonly usedPercent!: string;

  @ShownDay('Ab diesem Tag wirkt der Haushaltsansatz; davor gibt es die Haushaltsstelle nicht', {
    example: '2023-01-01',
  })
  readonly effectiveFrom!: string;

  @ShownInstant('Wann die Warnung bei 90 % kam', { optional: true })
  readonly warnedAt?: string;

  @ShownText('Adresse der Ereignisse dahinter', { example: '/api/v1/budget-lines/EFA/MAIN/2023/events' })
  readonly events!: string;
}

export class LaterEventView {
  @ShownText('Position im Journal', { example: '417' })
  readonly position!: string;

  @ShownInstant('Gebucht am')
  readonly recordedAt!: string;

  @ShownDay('Wirksam ab')
  readonly effectiveDay!: string;

  @ShownText('Ereignis', { example: 'DisbursementReversed' })
  readonly type!: string;

  @ShownAnything('Inhalt')
  readonly data!: object;
}

export class BudgetLineAnswer extends BudgetLineView implements PositionView {
  @ShownText('Die Antwort enthält das Journal mindestens bis zu dieser Position', { example: '417' })
  readonly position!: string;

  @ShownList(
    'Bei »knownAt«: was erst danach gebucht wurde, aber bis zum Stichtag wirkt, die ersten 10 Ereignisse',
    LaterEventView,
    { optional: true },
  )
  readonly recordedLater?: readonly LaterEventView[];
}

export class BudgetLinePage extends PageView {
  @ShownList('Haushaltsstellen', BudgetLineView)
  readonly items!: readonly BudgetLineView[];
}

export function budgetLineView(row: BudgetLineRow): BudgetLineView {
  const fiscalYear = Number(row.fiscal_year);
  return {
    programme: row.programme,
    line: row.line,
    fiscalYear,
    name: row.name,
    synthetic: row.synthetic === 1n,
    exactness: row.exactness,
    source: sourceFrom(row.source),
    appropriation: moneyOf(row.appropriation),
    supplements: moneyOf(row.supplements),
    appropriated: moneyOf(row.appropriated),
    blocked: moneyOf(row.blocked),
    committed: moneyOf(row.committed),
    paid: moneyOf(row.paid),
    available: moneyOf(row.available),
    usedPercent: percentage(row.committed + row.paid, row.appropriated),
    effectiveFrom: row.effective_from,
    ...defined({ warnedAt: row.warned_at_ms === null ? null : instantOf(row.warned_at_ms) }),
    events: `/api/v1/budget-lines/${row.programme}/${row.line}/${fiscalYear}/events`,
  };
}

export const laterEventView = (row: LaterEvent): LaterEventView => ({
  position: row.position.toString(),
  recordedAt: instantOf(row.recorded_at_ms),
  effectiveDay: row.effective_day,
  type: row.type,
  data: JSON.parse(row.data) as object,
});
