import { drawnDown, evolveGrant, excessOf, grantStates, missingOfApplication, type Grant } from '#domain';
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
  @ShownText({ de: 'Vorgangsnummer', en: 'Case number' }, { example: 'STARKE_HEIMAT-2023-000001' })
  readonly caseNumber!: string;

  @ShownChoice({ de: 'Stand', en: 'State' }, grantStates, { example: 'AWARDED' })
  readonly state!: string;

  @ShownMoney({ de: 'Beantragt', en: 'Requested' })
  readonly requested!: MoneyView;

  @ShownMoney({ de: 'Bewilligt', en: 'Awarded' })
  readonly awarded!: MoneyView;

  @ShownMoney({
    de: 'Was behalten werden darf, nach Kosten, Einnahmen und Kürzungen; 0,00 vor der Bewilligung',
    en: 'What may be kept, after cost, income and reductions; 0.00 before the award',
  })
  readonly entitled!: MoneyView;

  @ShownMoney({
    de: 'Darüber hinaus abgerufen und behalten: zurückzufordern',
    en: 'Drawn down and kept beyond that: to be reclaimed',
  })
  readonly excess!: MoneyView;

  @ShownMoney({ de: 'Abgerufen', en: 'Drawn down' })
  readonly drawnDown!: MoneyView;

  @ShownMoney({ de: 'Noch abrufbar', en: 'Left to draw down' })
  readonly left!: MoneyView;

  @ShownMoney({ de: 'Zurückgezahlt', en: 'Paid back' })
  readonly returned!: MoneyView;

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

export const recordedGrant = recordedState<Grant, RecordedGrant>(evolveGrant, (grant) => {
  const missing = missingOfApplication(grant);
  return {
    caseNumber: grant.caseNumber,
    state: grant.state,
    requested: moneyOf(grant.requested),
    awarded: moneyOf(grant.awarded),
    entitled: moneyOf(grant.entitled),
    excess: moneyOf(excessOf(grant)),
    drawnDown: moneyOf(drawnDown(grant)),
    left: moneyOf(grant.left),
    returned: moneyOf(grant.returned),
    certifiedFactual: !missing.includes('FACTUAL'),
    certifiedArithmetic: !missing.includes('ARITHMETIC'),
  };
});
