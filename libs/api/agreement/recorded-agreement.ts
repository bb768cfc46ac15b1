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
  @ShownText('Kennung', { example: 'Q1' })
  readonly milestoneId!: string;

  @ShownChoice('Stand', milestoneStates, { example: 'REPORTED' })
  readonly state!: string;

  @ShownMoney('Betrag')
  readonly amount!: MoneyView;

  @ShownMoney('Gemeldet und noch nicht abgenommen')
  readonly reported!: MoneyView;

  @ShownMoney('Abgenommen')
  readonly accepted!: MoneyView;
}

/** What a command has made of an agreement. */
export class RecordedAgreement extends Recorded {
  @ShownText('Vorgangsnummer', { example: 'CIVENTO-2023-000001' })
  readonly caseNumber!: string;

  @ShownChoice('Stand', agreementStates, { example: 'RUNNING' })
  readonly state!: string;

  @ShownMoney('Vereinbart, insgesamt')
  readonly amount!: MoneyView;

  @ShownMoney('Abgenommen')
  readonly accepted!: MoneyView;

  @ShownList('Meilensteine', RecordedMilestone)
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
