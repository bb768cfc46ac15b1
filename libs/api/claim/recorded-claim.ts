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
  @ShownText('Vorgangsnummer', { example: 'EFA-2023-000417' })
  readonly caseNumber!: string;

  @ShownChoice('Stand', claimStates, { example: 'SUBMITTED' })
  readonly state!: string;

  @ShownCount('Fassung; jede Änderung zählt eins weiter', { example: 1 })
  readonly version!: number;

  @ShownMoney('Beantragt')
  readonly claimed!: MoneyView;

  @ShownMoney('Bewilligt', { optional: true })
  readonly approved?: MoneyView;

  @ShownBoolean('Sachlich richtig gezeichnet', { example: true })
  readonly certifiedFactual!: boolean;

  @ShownBoolean('Rechnerisch richtig gezeichnet', { example: true })
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
