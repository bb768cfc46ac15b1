import { evolveBudgetLine, openCommitmentsOf, totalOf, type BudgetLine } from '#domain';
import { orProposed } from '../budget-act/budget-act-answer.ts';
import { recordedState } from '../http/recorded-state.ts';
import { moneyOf, MoneyView, ShownCount, ShownList, ShownMoney, ShownText } from '../http/shown.ts';
import { bookedLine, RecordedBudgetLine } from './recorded-budget-line.ts';

export class CarriedCommitment {
  @ShownText({ de: 'Festlegung', en: 'Commitment' }, { example: 'SAMMEL-2023-1' })
  readonly commitmentId!: string;

  @ShownText({ de: 'Ausgaberest', en: 'Carry-over' }, { example: 'AR-2023.1' })
  readonly carryOverId!: string;

  @ShownCount(
    { de: 'Jahr, aus dessen Haushalt die Mittel sind', en: 'Year whose budget the funds are of' },
    { example: 2023 },
  )
  readonly sourceYear!: number;

  @ShownMoney({ de: 'Betrag', en: 'Amount' }, { isAddable: false })
  readonly amount!: MoneyView;
}

export class CommitmentStillOpen {
  @ShownText({ de: 'Festlegung', en: 'Commitment' }, { example: 'SAMMEL-2023-1' })
  readonly commitmentId!: string;

  @ShownMoney({ de: 'Offen', en: 'Open' })
  readonly open!: MoneyView;
}

/** What a carry-over of several commitments has made of the line that they leave. */
export class RecordedCarryOvers extends RecordedBudgetLine {
  @ShownList(
    {
      de: 'Was übertragen wurde, je Festlegung und Jahr der Mittel',
      en: 'What was carried over, by commitment and year of the funds',
    },
    CarriedCommitment,
  )
  readonly carriedOver!: readonly CarriedCommitment[];

  @ShownList(
    {
      de: 'Was noch offen ist: Eine Anordnung auf dem Weg braucht es, oder der nächste Aufruf überträgt es',
      en: 'What is still open: an order on its way needs it, or the next call carries it over',
    },
    CommitmentStillOpen,
  )
  readonly stillOpen!: readonly CommitmentStillOpen[];
}

export const carriedOverOrProposed = orProposed(
  recordedState<BudgetLine, RecordedCarryOvers>(evolveBudgetLine, (line, { events }) => ({
    ...bookedLine(line),
    carriedOver: events
      .filter((event) => event.type === 'FundsCarriedOn')
      .map(({ data }) => ({
        commitmentId: data.commitmentId ?? '',
        carryOverId: data.carryOverId,
        sourceYear: data.sourceYear,
        amount: moneyOf(data.amount),
      })),
    stillOpen: openCommitmentsOf(line).map((commitmentId) => ({
      commitmentId,
      open: moneyOf(totalOf(line.commitments.get(commitmentId)?.open)),
    })),
  })),
);
