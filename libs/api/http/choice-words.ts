import type {
  AllocationMethod,
  AnnouncedTotalKind,
  AwardStanding,
  ConditionState,
  CoverDirection,
  Exactness,
  ProofKind,
  ProofState,
  FinancingType,
  RecipientKind,
  ServicePlatform,
  State,
} from '#domain';
import { conditionStateWords, proofResultWords, proofStateWords, type WordsOf } from '#refusal-words';

// What the codes mean that a request may choose from, in the order in which they are listed.

export const exactnessWords: WordsOf<Exactness> = {
  EXACT: { de: 'genau', en: 'exactly' },
  UP_TO: { de: 'bis zu', en: 'up to' },
  APPROXIMATE: { de: 'rund', en: 'about' },
};

export const proofKindWords: WordsOf<ProofKind> = {
  INTERIM: { de: 'Zwischennachweis', en: 'interim proof' },
  FINAL: { de: 'Verwendungsnachweis', en: 'final proof' },
};

export const proofStandingWords: WordsOf<ProofState | 'OVERDUE'> = {
  ...proofStateWords,
  OVERDUE: { de: 'überfällig', en: 'overdue' },
};

export { proofResultWords };

export const conditionStandingWords: WordsOf<ConditionState | 'OVERDUE'> = {
  ...conditionStateWords,
  OVERDUE: { de: 'überfällig', en: 'overdue' },
};

export const financingTypeWords: WordsOf<FinancingType> = {
  SHARE: { de: 'Anteilfinanzierung', en: 'share of the cost' },
  FIXED_SUM: { de: 'Festbetragsfinanzierung', en: 'fixed sum' },
  DEFICIT: { de: 'Fehlbedarfsfinanzierung', en: 'deficit' },
  FULL: { de: 'Vollfinanzierung', en: 'full cost' },
};

export const quarterWords: WordsOf<'1' | '2' | '3' | '4'> = {
  1: { de: 'erstes Quartal', en: 'first quarter' },
  2: { de: 'zweites Quartal', en: 'second quarter' },
  3: { de: 'drittes Quartal', en: 'third quarter' },
  4: { de: 'viertes Quartal', en: 'fourth quarter' },
};

export const coverDirectionWords: WordsOf<CoverDirection> = {
  ONE_WAY: { de: 'einseitig: diese Stelle gibt', en: 'one way: this line gives' },
  MUTUAL: { de: 'gegenseitig', en: 'mutually' },
};

export const announcedTotalKindWords: WordsOf<AnnouncedTotalKind> = {
  FRAME: { de: 'Rahmen', en: 'frame' },
  COMPARISON: { de: 'Vergleichssumme', en: 'total for comparison' },
};

export const recipientKindWords: WordsOf<RecipientKind> = {
  GEMEINDE: { de: 'Gemeinde', en: 'municipality' },
  STADT: { de: 'Stadt', en: 'town' },
  KREISFREIE_STADT: { de: 'kreisfreie Stadt', en: 'city that is its own county' },
  LANDKREIS: { de: 'Landkreis', en: 'county' },
};

export const platformWords: WordsOf<ServicePlatform> = {
  CIVENTO: { de: 'civento, von Hessen finanziert', en: 'civento, financed by Hessen' },
  OTHER_STATE: { de: 'Plattform eines anderen Landes', en: 'platform of another state' },
};

export const stateWords: WordsOf<State> = {
  BB: { de: 'Brandenburg', en: 'Brandenburg' },
  BE: { de: 'Berlin', en: 'Berlin' },
  BW: { de: 'Baden-Württemberg', en: 'Baden-Wuerttemberg' },
  BY: { de: 'Bayern', en: 'Bavaria' },
  HB: { de: 'Bremen', en: 'Bremen' },
  HE: { de: 'Hessen', en: 'Hesse' },
  HH: { de: 'Hamburg', en: 'Hamburg' },
  MV: { de: 'Mecklenburg-Vorpommern', en: 'Mecklenburg-Western Pomerania' },
  NI: { de: 'Niedersachsen', en: 'Lower Saxony' },
  NW: { de: 'Nordrhein-Westfalen', en: 'North Rhine-Westphalia' },
  RP: { de: 'Rheinland-Pfalz', en: 'Rhineland-Palatinate' },
  SH: { de: 'Schleswig-Holstein', en: 'Schleswig-Holstein' },
  SL: { de: 'Saarland', en: 'Saarland' },
  SN: { de: 'Sachsen', en: 'Saxony' },
  ST: { de: 'Sachsen-Anhalt', en: 'Saxony-Anhalt' },
  TH: { de: 'Thüringen', en: 'Thuringia' },
};

export const agreementStateWords: WordsOf<'RUNNING' | 'ENDED'> = {
  RUNNING: { de: 'läuft', en: 'running' },
  ENDED: { de: 'beendet', en: 'ended' },
};

export const awardStandingWords: WordsOf<AwardStanding> = {
  COMMITTED: { de: 'festgelegt', en: 'committed' },
  ANNOUNCED: { de: 'nur angekündigt', en: 'announced alone' },
};

export const allocationKeyWords: WordsOf<Exclude<AllocationMethod, 'TABLE'>> = {
  EQUAL: { de: 'zu gleichen Teilen', en: 'in equal shares' },
  POPULATION: { de: 'nach Einwohnerzahl', en: 'by population' },
};

export const circleWords: WordsOf<'ALL' | 'MUNICIPALITIES' | 'COUNTIES'> = {
  ALL: { de: 'alle', en: 'all' },
  MUNICIPALITIES: { de: 'Städte und Gemeinden', en: 'towns and municipalities' },
  COUNTIES: { de: 'Landkreise und kreisfreie Städte', en: 'counties and cities that are their own' },
};

export const yesNoWords: WordsOf<'true' | 'false'> = {
  true: { de: 'ja', en: 'yes' },
  false: { de: 'nein', en: 'no' },
};
