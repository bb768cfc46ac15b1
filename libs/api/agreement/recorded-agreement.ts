import { acceptedOf, evolveAgreement, milestoneStateOf, milestoneStates, type Agreement } from '#domain';
import { recordedState } from '../http/recorded-state.ts';
import {
  moneyOf,
  MoneyView,
  Recorded,
  ShownChoice,
  ShownList,
  ShownMoney,
  ShownText,
} from '../http/shown.ts';
import { agreementStates } from './agreement.view.ts';

class RecordedMilestone {
  @ShownText({ de: 'Kennung', en: 'Identifier' }, { example: 'Q1' })
  readonly milestoneId!: string;

  @ShownChoice({ de: 'Stand', en: 'State' }, milestoneStates, { example: 'REPORTED' })
  readonly state!: string;

  @ShownMoney({ de: 'Betrag', en: 'Amount' })
  readonly amount!: MoneyView;

  @ShownMoney({ de: 'Gemeldet und noch nicht abgenommen', en: 'Reported and not yet accepted' })
  readonly reported!: MoneyView;

  @ShownMoney({ de: 'Abgenommen', en: 'Accepted' })
  readonly accepted!: MoneyView;
}

/** What a command has made of an agreement. */
export class RecordedAgreement extends Recorded {
  @ShownText({ de: 'Vorgangsnummer', en: 'Case number' }, { example: 'CIVENTO-2023-000001' })
  readonly caseNumber!: string;

  @ShownChoice({ de: 'Stand', en: 'State' }, agreementStates, { example: 'RUNNING' })
  readonly state!: string;

  @ShownMoney({ de: 'Vereinbart, insgesamt', en: 'Agreed, in total' })
  readonly amount!: MoneyView;

  @ShownMoney({ de: 'Abgenommen', en: 'Accepted' })
  readonly accepted!: MoneyView;

  @ShownList({ de: 'Meilensteine', en: 'Milestones' }, RecordedMilestone)
  readonly milestones!: readonly RecordedMilestone[];
}

export const recordedAgreement = recordedState<Agreement, RecordedAgreement>(
  evolveAgreement,
  (agreement) => ({
    caseNumber: agreement.caseNumber,
    state: agreement.ended ? 'ENDED' : 'RUNNING',
    amount: moneyOf(agreement.amount),
    accepted: moneyOf(acceptedOf(agreement)),
    milestones: [...agreement.milestones.values()].map((milestone) => ({
      milestoneId: milestone.milestoneId,
      state: milestoneStateOf(milestone),
      amount: moneyOf(milestone.amount),
      reported: moneyOf(milestone.report?.amount ?? 0n),
      accepted: moneyOf(milestone.accepted),
    })),
  }),
);
