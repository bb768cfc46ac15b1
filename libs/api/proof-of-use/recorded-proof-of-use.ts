import { evolveProofsOfUse, proofKinds, proofStates, type ProofsOfUse } from '#domain';
import { defined } from '../http/defined.ts';
import { recordedState } from '../http/recorded-state.ts';
import {
  moneyOf,
  MoneyView,
  Recorded,
  ShownChoice,
  ShownCount,
  ShownDay,
  ShownList,
  ShownMoney,
  ShownText,
} from '../http/shown.ts';

class RecordedProof {
  @ShownChoice({ de: 'Welcher Nachweis', en: 'Which proof' }, proofKinds, { example: 'FINAL' })
  readonly proof!: string;

  @ShownCount(
    { de: 'Jahr eines Zwischennachweises', en: 'Year of an interim proof' },
    { optional: true, example: 2023 },
  )
  readonly fiscalYear?: number;

  @ShownChoice({ de: 'Stand', en: 'State' }, proofStates, { example: 'RECEIVED' })
  readonly state!: string;

  @ShownDay(
    { de: 'Eigene Frist, wo eine gesetzt ist', en: 'Deadline of its own, where one is set' },
    { optional: true },
  )
  readonly dueOn?: string;

  @ShownDay({ de: 'Eingang', en: 'Received on' }, { optional: true })
  readonly receivedOn?: string;

  @ShownMoney({ de: 'Ausgaben nach dem Nachweis', en: 'What was spent, by the proof' }, { optional: true })
  readonly spent?: MoneyView;

  @ShownMoney(
    { de: 'Nicht anerkannt oder beanstandet', en: 'Not accepted, or objected to' },
    { optional: true },
  )
  readonly amount?: MoneyView;
}

/** What a command has made of the proofs of an award. */
export class RecordedProofsOfUse extends Recorded {
  @ShownText({ de: 'Vorgangsnummer', en: 'Case number' }, { example: 'STARKE_HEIMAT-2023-000001' })
  readonly caseNumber!: string;

  @ShownList(
    { de: 'Nachweise, zu denen etwas vermerkt ist', en: 'Proofs on which something is on record' },
    RecordedProof,
  )
  readonly proofs!: readonly RecordedProof[];
}

export const recordedProofsOfUse = recordedState<ProofsOfUse, RecordedProofsOfUse>(
  evolveProofsOfUse,
  ({ caseNumber, proofs }) => ({
    caseNumber,
    proofs: [...proofs.values()].map(({ spent, amount, ...proof }) => ({
      ...proof,
      ...defined({
        spent: spent === undefined ? undefined : moneyOf(spent),
        amount: amount === undefined ? undefined : moneyOf(amount),
      }),
    })),
  }),
);
