/** What happened, in the words of budget people. */
const words: Readonly<Record<string, string>> = {
  ProgrammeRegistered: 'Programm angelegt',
  AnnouncedTotalRecorded: 'Angekündigte Summe festgehalten',
  AppropriationEnacted: 'Haushaltsansatz beschlossen',
  SupplementEnacted: 'Nachtrag beschlossen',
  FundsBlocked: 'Mittel gesperrt',
  BlockReleased: 'Sperre aufgehoben',
  FundsCommitted: 'Mittel festgelegt',
  CommitmentReduced: 'Festlegung gemindert',
  CommitmentReleased: 'Festlegung aufgelöst',
  FundsDisbursed: 'Ausgezahlt',
  DisbursementReversed: 'Auszahlung zurückgenommen',
  UsageWarningRaised: 'Warnung: 90 % ausgeschöpft',
  RecipientRegistered: 'Kommune aufgenommen',
  RecipientEnded: 'Gemeindeschlüssel beendet',
  ServiceRegistered: 'EfA-Leistung aufgenommen',
  PrerequisiteMet: 'Voraussetzung erfüllt',
  PrerequisiteLost: 'Voraussetzung weggefallen',
  CaseNumberAssigned: 'Vorgangsnummer vergeben',
  ClaimSubmitted: 'Antrag gestellt',
  ClaimAmended: 'Antrag geändert',
  ClaimWithdrawn: 'Antrag zurückgezogen',
  ClaimCertifiedFactual: 'Sachlich richtig gezeichnet',
  ClaimCertifiedArithmetic: 'Rechnerisch richtig gezeichnet',
  ClaimApproved: 'Antrag bewilligt',
  ClaimRejected: 'Antrag abgelehnt',
  FundingRuleSet: 'Förderquote festgelegt',
  GrantApplied: 'Zuwendung beantragt',
  GrantAwarded: 'Zuwendung bewilligt',
  GrantRejected: 'Antrag auf Zuwendung abgelehnt',
  AwardAmended: 'Bewilligung geändert',
  FundsDrawnDown: 'Mittel abgerufen',
  GrantCompleted: 'Vorhaben abgeschlossen',
  GrantFundsReturned: 'Zuwendung zurückgezahlt',
  GrantFourEyesViolationRefused: 'Entscheidung über den eigenen Antrag abgewiesen',
  PublishedAwardRecorded: 'Veröffentlichte Bewilligung festgehalten',
  FourEyesViolationRefused: 'Verstoß gegen das Vier-Augen-Prinzip abgewiesen',
};

export const eventWords = (type: string): string => words[type] ?? type;

const roleNames: Readonly<Record<string, string>> = {
  claimant: 'Antragstellung',
  'case-worker': 'Sachbearbeitung',
  approver: 'Bewilligung',
  'payment-officer': 'Kasse',
  'budget-controller': 'Haushaltsführung',
  auditor: 'Prüfung',
  system: 'System',
  administrator: 'Verwaltung',
};

export const roleName = (role: string): string => roleNames[role] ?? role;
