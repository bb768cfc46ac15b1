import { claimStateOf, claimStates, evolveClaim, missingCertifications, type Claim } from '#domain';
import { defined } from '../http/defined.ts';
import { recordedState } from '../http/recorded-state.ts';
import {
  moneyOf,
  MoneyView,
  Recorded,
  ShownBoolean,
  ShownChoice,
  ShownCount,
  ShownMoney,
  ShownText,
} from '../http/shown.ts';

/** What a command has made of a claim. */
export class RecordedClaim extends Recorded {
  @ShownText({ de: 'Vorgangsnummer', en: 'Case number' }, { example: 'EFA-2023-000417' })
  readonly caseNumber!: string;

  @ShownChoice({ de: 'Stand', en: 'State' }, claimStates, { example: 'SUBMITTED' })
  readonly state!: string;

  @ShownCount(
    { de: 'Fassung; jede Änderung zählt eins weiter', en: 'Version; each amendment counts one up' },
    { example: 1 },
  )
  readonly version!: number;

  @ShownMoney({ de: 'Beantragt', en: 'Requested' })
  readonly claimed!: MoneyView;

  @ShownMoney({ de: 'Bewilligt', en: 'Awarded' }, { optional: true })
  readonly approved?: MoneyView;

  @ShownBoolean(
    { de: 'Sachlich richtig gezeichnet', en: 'Certified as factually correct' },
    { example: true },
  )
  readonly certifiedFactual!: boolean;

  @ShownBoolean(
    { de: 'Rechnerisch richtig gezeichnet', en: 'Certified as arithmetically correct' },
    { example: true },
  )
  readonly certifiedArithmetic!: boolean;
}

export const recordedClaim = recordedState<Claim, RecordedClaim>(evolveClaim, (claim) => {
  const missing = missingCertifications(claim);
  return {
    caseNumber: claim.caseNumber,
    state: claimStateOf(claim),
    version: claim.version,
    claimed: moneyOf(claim.amount),
    ...defined({ approved: claim.approval && moneyOf(claim.approval.amount) }),
    certifiedFactual: !missing.includes('FACTUAL'),
    certifiedArithmetic: !missing.includes('ARITHMETIC'),
  };
});
