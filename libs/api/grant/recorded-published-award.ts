import { evolvePublishedAward, type PublishedAward } from '#domain';
import { defined } from '../http/defined.ts';
import { recordedState } from '../http/recorded-state.ts';
import {
  moneyOf,
  MoneyView,
  Recorded,
  ShownCount,
  ShownMoney,
  ShownText,
  ShownTexts,
} from '../http/shown.ts';

/** What a command has made of an award that was published besides the ledger. */
export class RecordedPublishedAward extends Recorded {
  @ShownText({ de: 'Kennung', en: 'Identifier' }, { example: 'STARKE-HEIMAT-2021-017' })
  readonly awardId!: string;

  @ShownText({ de: 'Programm', en: 'Programme' }, { example: 'STARKE_HEIMAT' })
  readonly programme!: string;

  @ShownText({ de: 'Haushaltsstelle', en: 'Budget line' }, { example: 'PHASE_2' })
  readonly line!: string;

  @ShownTexts({ de: 'Empfänger (AGS)', en: 'Recipient (AGS)' })
  readonly recipients!: readonly string[];

  @ShownMoney({ de: 'Betrag', en: 'Amount' })
  readonly amount!: MoneyView;

  @ShownCount(
    {
      de: 'Haushaltsjahr, das sie bindet; fehlt, wo sie nichts bindet',
      en: 'Fiscal year that it binds; absent where it binds nothing',
    },
    { optional: true, example: 2021 },
  )
  readonly boundIn?: number;
}

export const recordedPublishedAward = recordedState<PublishedAward, RecordedPublishedAward>(
  evolvePublishedAward,
  ({ facts, commitment }) => ({
    awardId: facts.awardId,
    programme: facts.programme,
    line: facts.line,
    recipients: facts.recipients,
    amount: moneyOf(facts.amount),
    ...defined({ boundIn: commitment?.fiscalYear }),
  }),
);
