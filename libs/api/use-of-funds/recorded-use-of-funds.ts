import { evolveUseOfFunds, sumOf, type UseOfFunds } from '#domain';
import { recordedState } from '../http/recorded-state.ts';
import { moneyOf, MoneyView, Recorded, ShownList, ShownMoney, ShownText } from '../http/shown.ts';

class RecordedDrawdownUse {
  @ShownText({ de: 'Kennung des Mittelabrufs', en: 'Identifier of the drawdown' }, { example: 'MA-1' })
  readonly drawdownId!: string;

  @ShownMoney({ de: 'Verwendet', en: 'Used' })
  readonly used!: MoneyView;

  @ShownMoney({ de: 'Zinsen gefordert', en: 'Interest claimed' })
  readonly interestClaimed!: MoneyView;
}

/** What a command has made of how the payments of a grant were used. */
export class RecordedUseOfFunds extends Recorded {
  @ShownText({ de: 'Vorgangsnummer', en: 'Case number' }, { example: 'STARKE_HEIMAT-2023-000001' })
  readonly caseNumber!: string;

  @ShownList({ de: 'Mittelabrufe', en: 'Drawdowns' }, RecordedDrawdownUse)
  readonly drawdowns!: readonly RecordedDrawdownUse[];
}

export const recordedUseOfFunds = recordedState<UseOfFunds, RecordedUseOfFunds>(
  evolveUseOfFunds,
  ({ caseNumber, uses, claimed }) => ({
    caseNumber,
    drawdowns: [...new Set([...uses.keys(), ...claimed.keys()])].map((drawdownId) => ({
      drawdownId,
      used: moneyOf(sumOf(uses.get(drawdownId) ?? [])),
      interestClaimed: moneyOf(claimed.get(drawdownId) ?? 0n),
    })),
  }),
);
