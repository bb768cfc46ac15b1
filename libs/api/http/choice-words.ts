import type { milestoneStateOf } from '#domain';
import type {
  AllocationMethod,
  AnnouncedTotalKind,
  BankDirection,
  BudgetActKind,
  CaseActKind,
  CandidateReason,
  ClaimState,
  CollateralProvisions,
  DocumentKind,
  RemedyKind,
  GrantState,
  PaymentBasisKind,
  VerificationResult,
  Association,
  AwardStanding,
  ConditionState,
  CoverDirection,
  DayCount,
  Exactness,
  HearingStatement,
  ProofKind,
  ProofState,
  FinancingType,
  RepaymentPart,
  RevocationGround,
  InterestBeginning,
  RecipientKind,
  ServicePlatform,
  State,
} from '#domain';
import type { HitKind, ServiceCostGroup } from '#read-models';
import {
  claimStateWords,
  conditionStateWords,
  grantStateWords,
  proofResultWords,
  proofStateWords,
  type WordsOf,
  remissionWords,
} from '#refusal-words';

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

export { proofResultWords, remissionWords as remissionActWords };

export const revocationGroundWords: WordsOf<RevocationGround> = {
  WITHDRAWAL: { de: 'Rücknahme (HVwVfG § 48)', en: 'withdrawal (HVwVfG § 48)' },
  REVOCATION: { de: 'Widerruf (HVwVfG § 49)', en: 'revocation (HVwVfG § 49)' },
};

export const hearingStatementWords: WordsOf<HearingStatement> = {
  RECEIVED: { de: 'Stellungnahme eingegangen', en: 'a statement came' },
  NONE: { de: 'keine Stellungnahme', en: 'no statement came' },
  DISPENSED: { de: 'von der Anhörung abgesehen', en: 'the hearing was left out' },
};

export const repaymentPartWords: WordsOf<RepaymentPart> = {
  PRINCIPAL: { de: 'Hauptforderung', en: 'principal' },
  INTEREST: { de: 'Zinsen', en: 'interest' },
};

export const dayCountWords: WordsOf<DayCount> = {
  ACT_365: { de: 'Kalendertage durch 365', en: 'calendar days over 365' },
  ACT_360: { de: 'Kalendertage durch 360', en: 'calendar days over 360' },
  '30_360': { de: 'Monate zu 30 Tagen durch 360', en: 'months of 30 days over 360' },
};

export const conditionStandingWords: WordsOf<ConditionState | 'OVERDUE'> = {
  ...conditionStateWords,
  OVERDUE: { de: 'überfällig', en: 'overdue' },
};

export const interestBeginningWords: WordsOf<InterestBeginning> = {
  PAYMENT: { de: 'ab der Auszahlung', en: 'from the payment on' },
  DEADLINE: { de: 'ab dem Tag nach der Frist', en: 'from the day after the deadline on' },
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

export const documentKindWords: WordsOf<DocumentKind> = {
  AWARD_NOTICE: { de: 'Zuwendungsbescheid', en: 'award notice' },
  CLAIM_NOTICE: { de: 'Bescheid über einen Erstattungsantrag', en: 'notice on a claim' },
  REPAYMENT_NOTICE: { de: 'Rückforderungsbescheid', en: 'notice of repayment' },
  PAYMENT_ORDER: { de: 'Auszahlungsanordnung', en: 'payment order' },
};

export const collateralWords: WordsOf<CollateralProvisions> = {
  ANBEST_P: { de: 'ANBest-P', en: 'ANBest-P, for projects' },
  ANBEST_GK: { de: 'ANBest-Gk, für Gebietskörperschaften', en: 'ANBest-Gk, for territorial authorities' },
  ANBEST_K: { de: 'ANBest-K, für kommunale Körperschaften', en: 'ANBest-K, for municipal bodies' },
};

export const remedyKindWords: WordsOf<RemedyKind> = {
  OBJECTION: { de: 'Widerspruch', en: 'objection at an authority' },
  ACTION: { de: 'Klage', en: 'action at a court' },
};

export const associationWords: WordsOf<Association> = {
  LANDKREISTAG: { de: 'Hessischer Landkreistag', en: 'association of counties' },
  STAEDTETAG: { de: 'Hessischer Städtetag', en: 'association of cities' },
  STAEDTE_UND_GEMEINDEBUND: {
    de: 'Hessischer Städte- und Gemeindebund',
    en: 'association of towns and municipalities',
  },
};

export const serviceCostGroupWords: WordsOf<ServiceCostGroup> = {
  SERVICE: { de: 'je Leistung', en: 'by service' },
  ASSOCIATION: { de: 'je Verband', en: 'by association' },
  SERVICE_AND_ASSOCIATION: { de: 'je Leistung und Verband', en: 'by service and association' },
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

export const bankDirectionWords: WordsOf<BankDirection> = {
  CREDIT: { de: 'Eingang', en: 'money in' },
  DEBIT: { de: 'Ausgang', en: 'money out' },
};

export const candidateReasonWords: WordsOf<CandidateReason> = {
  END_TO_END_ID: { de: 'EndToEndId', en: 'EndToEndId' },
  PAYMENT_RUN: { de: 'Zahlungslauf', en: 'payment run' },
  REMITTANCE: { de: 'Verwendungszweck', en: 'remittance information' },
  SAME_AMOUNT: { de: 'gleicher Betrag', en: 'same amount' },
  SAME_ACCOUNT: { de: 'gleiches Konto', en: 'same account' },
};

export const paymentBasisWords: WordsOf<PaymentBasisKind> = {
  CLAIM: { de: 'Antrag', en: 'claim' },
  DRAWDOWN: { de: 'Mittelabruf', en: 'drawdown' },
  MILESTONE: { de: 'Meilenstein', en: 'milestone' },
  COMMITMENT: { de: 'Festlegung', en: 'commitment' },
};

export const verificationResultWords: WordsOf<VerificationResult> = {
  MATCH: { de: 'stimmt überein', en: 'matches' },
  CLOSE_MATCH: { de: 'stimmt fast überein', en: 'nearly matches' },
  NO_MATCH: { de: 'stimmt nicht überein', en: 'does not match' },
  NOT_POSSIBLE: { de: 'nicht prüfbar', en: 'cannot be checked' },
};

export const milestoneStateWords: WordsOf<ReturnType<typeof milestoneStateOf>> = {
  AGREED: { de: 'vereinbart', en: 'agreed' },
  REPORTED: { de: 'gemeldet', en: 'reported' },
  PARTLY_ACCEPTED: { de: 'zum Teil abgenommen', en: 'accepted in part' },
  ACCEPTED: { de: 'abgenommen', en: 'accepted' },
  CLOSED: { de: 'geschlossen', en: 'closed' },
};

export const caseActKindWords: WordsOf<CaseActKind> = {
  CONDITION_WAIVER: { de: 'Erlass einer Auflage', en: 'waiver of a condition' },
  PROOF_EXAMINATION: { de: 'Prüfung eines Verwendungsnachweises', en: 'examination of a proof of use' },
};

export const budgetActKindWords: WordsOf<BudgetActKind> = {
  APPROPRIATION: { de: 'Haushaltsansatz', en: 'appropriation' },
  APPROPRIATION_CORRECTION: { de: 'Berichtigung eines Ansatzes', en: 'correction of an appropriation' },
  APPROPRIATION_REVERSAL: { de: 'Rücknahme eines Ansatzes', en: 'reversal of an appropriation' },
  SUPPLEMENT: { de: 'Nachtrag', en: 'supplement' },
  OVERRUN: { de: 'Überschreitung', en: 'overrun' },
  OVERRUN_REVERSAL: { de: 'Rücknahme einer Überschreitung', en: 'reversal of an overrun' },
  TRANSFER: { de: 'Umbuchung', en: 'transfer' },
  TRANSFER_REVERSAL: { de: 'Rücknahme einer Umbuchung', en: 'reversal of a transfer' },
  BLOCK: { de: 'Sperre', en: 'block' },
  BLOCK_RELEASE: { de: 'Aufhebung einer Sperre', en: 'release of a block' },
  COMMITMENT_AUTHORITY: { de: 'Verpflichtungsermächtigung', en: 'commitment authority' },
  CARRY_OVER: { de: 'Übertragung eines Ausgaberests', en: 'carry-over' },
  CARRY_OVERS: { de: 'Übertragung offener Festlegungen', en: 'carry-over of open commitments' },
  CARRY_OVER_REVERSAL: { de: 'Rücknahme einer Übertragung', en: 'reversal of a carry-over' },
  CLOSING: { de: 'Jahresabschluss', en: 'closing of a year' },
  REOPENING: { de: 'Wiedereröffnung eines Jahres', en: 'reopening of a year' },
  RULE_LIFTING: { de: 'Ende der zweiten Person', en: 'end of the second person' },
};

/** In a list of claims, grants and awards that were published. */
export const fundingStateWords: WordsOf<ClaimState | GrantState | 'RUNNING' | 'ENDED' | 'PUBLISHED'> = {
  ...agreementStateWords,
  ...claimStateWords,
  ...grantStateWords,
  PUBLISHED: { de: 'veröffentlicht', en: 'published' },
};

export const carryOverDirectionWords: WordsOf<'ON' | 'IN'> = {
  ON: { de: 'ins Folgejahr', en: 'to the following year' },
  IN: { de: 'aus dem Vorjahr', en: 'from the year before' },
};

export const blockStandingWords: WordsOf<'BLOCKED' | 'PARTLY_RELEASED' | 'RELEASED'> = {
  BLOCKED: { de: 'gesperrt', en: 'blocked' },
  PARTLY_RELEASED: { de: 'zum Teil freigegeben', en: 'released in part' },
  RELEASED: { de: 'freigegeben', en: 'released' },
};

export const commitmentStandingWords: WordsOf<'OPEN' | 'DONE'> = {
  OPEN: { de: 'offen', en: 'open' },
  DONE: { de: 'nichts mehr offen', en: 'nothing open any more' },
};

export const transferDirectionWords: WordsOf<'OUT' | 'IN'> = {
  OUT: { de: 'abgegeben', en: 'given' },
  IN: { de: 'erhalten', en: 'received' },
};

export const transferStandingWords: WordsOf<'STANDING' | 'REVERSED'> = {
  STANDING: { de: 'besteht', en: 'stands' },
  REVERSED: { de: 'zurückgenommen', en: 'reversed' },
};

export const obligationStandingWords: WordsOf<'STANDING' | 'RELEASED'> = {
  STANDING: { de: 'besteht', en: 'stands' },
  RELEASED: { de: 'aufgelöst', en: 'released' },
};

export const projectionStateWords: WordsOf<'BUILDING' | 'LIVE' | 'STOPPED'> = {
  BUILDING: { de: 'wird aufgebaut', en: 'being built' },
  LIVE: { de: 'läuft', en: 'live' },
  STOPPED: { de: 'angehalten', en: 'stopped' },
};

export const hitKindWords: WordsOf<HitKind> = {
  CLAIM: { de: 'Antrag', en: 'claim' },
  GRANT: { de: 'Zuwendung', en: 'grant' },
  AGREEMENT: { de: 'Vereinbarung', en: 'agreement' },
  PAYMENT_ORDER: { de: 'Auszahlungsanordnung', en: 'payment order' },
  REPAYMENT: { de: 'Rückforderung', en: 'repayment claim' },
  RECIPIENT: { de: 'Kommune', en: 'municipality' },
  PAYEE: { de: 'Zahlungsempfänger', en: 'payee' },
  PROGRAMME: { de: 'Programm', en: 'programme' },
  BUDGET_LINE: { de: 'Haushaltsstelle', en: 'budget line' },
};

export const yesNoWords: WordsOf<'true' | 'false'> = {
  true: { de: 'ja', en: 'yes' },
  false: { de: 'nein', en: 'no' },
};
