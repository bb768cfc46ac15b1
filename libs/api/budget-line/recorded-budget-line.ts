import { available, evolveBudgetLine, type BudgetLine } from '#domain';
import { recordedState } from '../http/recorded-state.ts';
import { moneyOf, MoneyView, Recorded, ShownCount, ShownMoney, ShownText } from '../http/shown.ts';

/** What a command has made of a budget line: all that is booked on it, whenever it takes effect. */
export class RecordedBudgetLine extends Recorded {
  @ShownText('Programm', { example: 'EFA' })
  readonly programme!: string;

  @ShownText('Haushaltsstelle', { example: 'MAIN' })
  readonly line!: string;

  @ShownCount('Haushaltsjahr', { example: 2023 })
  readonly fiscalYear!: number;

  @ShownMoney('Haushaltsansatz')
  readonly appropriation!: MoneyView;

  @ShownMoney('Nachträge')
  readonly supplements!: MoneyView;

  @ShownMoney('Gesperrt')
  readonly blocked!: MoneyView;

  @ShownMoney('Offene Festlegungen')
  readonly committed!: MoneyView;

  @ShownMoney('Ausgezahlt')
  readonly paid!: MoneyView;

  @ShownMoney('Verfügbar, sobald alles wirkt, was gebucht ist')
  readonly available!: MoneyView;
}

export const recordedBudgetLine = recordedState<BudgetLine, RecordedBudgetLine>(evolveBudgetLine, (line) => ({
  programme: line.programme,
  line: line.line,
  fiscalYear: line.fiscalYear,
  appropriation: moneyOf(line.appropriation?.amount ?? 0n),
  supplements: moneyOf([...line.supplements.values()].reduce((sum, amount) => sum + amount, 0n)),
  blocked: moneyOf(line.blocked),
  committed: moneyOf(line.committed),
  paid: moneyOf(line.paid),
  available: moneyOf(available(line)),
}));
