import { drawnDown, evolveGrant, grantStates, missingOfApplication, type Grant } from '#domain';
import { recordedState } from '../http/recorded-state.ts';
import {
  moneyOf,
  MoneyView,
  Recorded,
  ShownBoolean,
  ShownChoice,
  ShownMoney,
  ShownText,
} from '../http/shown.ts';

/** What a command has made of a grant. */
export class RecordedGrant extends Recorded {
  @ShownText('Vorgangsnummer', { example: 'STARKE_HEIMAT-2023-000001' })
  readonly caseNumber!: string;

  @ShownChoice('Stand', grantStates, { example: 'AWARDED' })
  readonly state!: string;

  @ShownMoney('Beantragt')
  readonly requested!: MoneyView;

  @ShownMoney('Bewilligt')
  readonly awarded!: MoneyView;

  @ShownMoney('Abgerufen')
  readonly drawnDown!: MoneyView;

  @ShownMoney('Noch abrufbar')
  readonly left!: MoneyView;

  @ShownMoney('Zurückgezahlt')
  readonly returned!: MoneyView;

  @ShownBoolean('Sachlich richtig gezeichnet', { example: true })
  readonly certifiedFactual!: boolean;

  @ShownBoolean('Rechnerisch richtig gezeichnet', { example: true })
  readonly certifiedArithmetic!: boolean;
}

export const recordedGrant = recordedState<Grant, RecordedGrant>(evolveGrant, (grant) => {
  const missing = missingOfApplication(grant);
  return {
    caseNumber: grant.caseNumber,
    state: grant.state,
    requested: moneyOf(grant.requested),
    awarded: moneyOf(grant.awarded),
    drawnDown: moneyOf(drawnDown(grant)),
    left: moneyOf(grant.left),
    returned: moneyOf(grant.returned),
    certifiedFactual: !missing.includes('FACTUAL'),
    certifiedArithmetic: !missing.includes('ARITHMETIC'),
  };
});
