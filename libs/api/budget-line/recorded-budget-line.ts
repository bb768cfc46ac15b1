import { IntersectionType } from '@nestjs/swagger';
import { authorised, available, evolveBudgetLine, type BudgetLine } from '#domain';
import { orProposed } from '../budget-act/budget-act-answer.ts';
import { recordedState } from '../http/recorded-state.ts';
import { moneyOf, MoneyView, Recorded, ShownCount, ShownMoney, ShownText } from '../http/shown.ts';

/** All that is booked on a budget line, whenever it takes effect. */
export class BookedFigures {
  @ShownMoney({ de: 'Haushaltsansatz', en: 'Appropriation' })
  readonly appropriation!: MoneyView;

  @ShownMoney({ de: 'Nachträge', en: 'Supplements' })
  readonly supplements!: MoneyView;

  @ShownMoney({
    de: 'Was das Jahr ausgeben darf: Ansatz ± Nachträge + Überschreitungen ± Umbuchungen + Ausgabereste',
    en: 'What the year may spend: appropriation ± supplements + overruns ± transfers + carried over to it',
  })
  readonly authorised!: MoneyView;

  @ShownMoney({ de: 'Gesperrt', en: 'Blocked' })
  readonly blocked!: MoneyView;

  @ShownMoney({ de: 'Offene Festlegungen', en: 'Open commitments' })
  readonly committed!: MoneyView;

  @ShownMoney({ de: 'Ausgezahlt', en: 'Paid' })
  readonly paid!: MoneyView;

  @ShownMoney({
    de: 'Verfügbar, sobald alles wirkt, was gebucht ist',
    en: 'Available once all that is recorded has taken effect',
  })
  readonly available!: MoneyView;
}

/** What a command has made of a budget line. */
export class RecordedBudgetLine extends IntersectionType(Recorded, BookedFigures) {
  @ShownText({ de: 'Programm', en: 'Programme' }, { example: 'EFA' })
  readonly programme!: string;

  @ShownText({ de: 'Haushaltsstelle', en: 'Budget line' }, { example: 'MAIN' })
  readonly line!: string;

  @ShownCount({ de: 'Haushaltsjahr', en: 'Fiscal year' }, { example: 2023 })
  readonly fiscalYear!: number;
}

export const bookedFigures = (line: BudgetLine) => ({
  appropriation: moneyOf(line.appropriation?.amount ?? 0n),
  supplements: moneyOf([...line.supplements.values()].reduce((sum, amount) => sum + amount, 0n)),
  authorised: moneyOf(authorised(line)),
  blocked: moneyOf(line.blocked),
  committed: moneyOf(line.committed),
  paid: moneyOf(line.paid),
  available: moneyOf(available(line)),
});

export const bookedLine = (line: BudgetLine) => ({
  programme: line.programme,
  line: line.line,
  fiscalYear: line.fiscalYear,
  ...bookedFigures(line),
});

export const recordedBudgetLine = recordedState<BudgetLine, RecordedBudgetLine>(evolveBudgetLine, bookedLine);

/** Of a command that a second person may have to confirm. */
export const recordedOrProposed = orProposed(recordedBudgetLine);
