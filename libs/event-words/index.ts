import type { LedgerEventType } from '#domain';

/** What happened, in the words of budget people. */
const words: Readonly<Record<LedgerEventType, { readonly de: string; readonly en: string }>> = {
  ProgrammeRegistered: { de: 'Programm angelegt', en: 'Programme registered' },
  ProgrammeCorrected: { de: 'Programm berichtigt', en: 'Programme corrected' },
  AnnouncedTotalRecorded: { de: 'Angekündigte Summe festgehalten', en: 'Announced total recorded' },
  AnnouncedTotalCorrected: { de: 'Angekündigte Summe berichtigt', en: 'Announced total corrected' },
  AppropriationEnacted: { de: 'Haushaltsansatz beschlossen', en: 'Appropriation enacted' },
  AppropriationReversed: { de: 'Haushaltsansatz zurückgenommen', en: 'Appropriation reversed' },
  SupplementEnacted: { de: 'Nachtrag beschlossen', en: 'Supplement enacted' },
  OverrunThresholdSet: {
    de: 'Grenze der Überschreitungsliste gesetzt',
    en: 'Threshold of the list of overruns set',
  },
  CarryOverRuleSet: { de: 'Frist der Ausgabereste gesetzt', en: 'Expiry of what is carried over set' },
  BankAccountBookedInYear: {
    de: 'Erste Buchung eines Kontos im Jahr',
    en: 'First booking on an account in the year',
  },
  CommitmentAuthorityGranted: {
    de: 'Verpflichtungsermächtigung erteilt',
    en: 'Commitment authority granted',
  },
  ObligationEntered: {
    de: 'Verpflichtung für ein späteres Jahr eingegangen',
    en: 'Obligation for a later year entered',
  },
  ObligationReduced: { de: 'Verpflichtung in Teilen aufgelöst', en: 'Obligation released in part' },
  ObligationReleased: { de: 'Verpflichtung aufgelöst', en: 'Obligation released' },
  FundsCarriedOn: { de: 'Ausgaberest ins Folgejahr übertragen', en: 'Carried on to the next year' },
  FundsCarriedIn: { de: 'Ausgaberest aus dem Vorjahr erhalten', en: 'Carried over from the year before' },
  CarryOverReversed: { de: 'Ausgaberest zurückgenommen', en: 'Carry-over reversed' },
  YearClosed: { de: 'Haushaltsjahr abgeschlossen', en: 'Year closed' },
  YearReopened: { de: 'Haushaltsjahr wieder geöffnet', en: 'Year reopened' },
  OverrunConsented: { de: 'In Überschreitung eingewilligt', en: 'Overrun consented to' },
  OverrunReversed: { de: 'Überschreitung zurückgenommen', en: 'Overrun reversed' },
  CoverLinkDeclared: { de: 'Deckungsvermerk eingetragen', en: 'Cover link declared' },
  CoverLinkRevoked: { de: 'Deckungsvermerk beendet', en: 'Cover link ended' },
  FundsTransferredOut: { de: 'Mittel abgegeben (Umbuchung)', en: 'Funds given away (transfer)' },
  FundsTransferredIn: { de: 'Mittel erhalten (Umbuchung)', en: 'Funds received (transfer)' },
  FundsBlocked: { de: 'Mittel gesperrt', en: 'Funds blocked' },
  BlockReleased: { de: 'Sperre aufgehoben', en: 'Block released' },
  BudgetActProposed: { de: 'Haushaltsakt vorgeschlagen', en: 'Budget act proposed' },
  RuleLiftingProposed: {
    de: 'Ende der zweiten Person vorgeschlagen',
    en: 'End of the second person proposed',
  },
  BudgetActConfirmed: { de: 'Haushaltsakt bestätigt', en: 'Budget act confirmed' },
  BudgetActRejected: { de: 'Haushaltsakt abgelehnt', en: 'Budget act rejected' },
  BudgetActFourEyesViolationRefused: {
    de: 'Bestätigung des eigenen Haushaltsakts abgewiesen',
    en: 'Confirmation of one’s own budget act refused',
  },
  CaseActProposed: {
    de: 'Entscheidung zur Mitzeichnung vorgelegt',
    en: 'Decision proposed to a second person',
  },
  CaseActConfirmed: { de: 'Entscheidung mitgezeichnet', en: 'Decision confirmed by a second person' },
  CaseActRejected: { de: 'Mitzeichnung abgelehnt', en: 'Proposed decision rejected' },
  CaseActFourEyesViolationRefused: {
    de: 'Mitzeichnung der eigenen Entscheidung abgewiesen',
    en: 'Confirmation of one’s own decision refused',
  },
  FundsCommitted: { de: 'Mittel festgelegt', en: 'Funds committed' },
  CommitmentReduced: { de: 'Festlegung gemindert', en: 'Commitment reduced' },
  CommitmentReleased: { de: 'Festlegung aufgelöst', en: 'Commitment released' },
  FundsDisbursed: { de: 'Ausgezahlt', en: 'Paid' },
  DisbursementReversed: { de: 'Auszahlung zurückgenommen', en: 'Payment reversed' },
  DisbursementReturnedAsIncome: {
    de: 'Auszahlung eines früheren Jahres kam zurück: Einnahme',
    en: 'Payment of an earlier year came back: income',
  },
  UsageWarningRaised: { de: 'Warnung: 90 % ausgeschöpft', en: 'Warning: 90 % used' },
  RecipientRegistered: { de: 'Kommune aufgenommen', en: 'Municipality registered' },
  RecipientCorrected: { de: 'Angaben zur Kommune berichtigt', en: 'Details of the municipality corrected' },
  RecipientChanged: {
    de: 'Kommune heißt oder ist ab einem Tag anders',
    en: 'Municipality changed from a day on',
  },
  AssociationSet: { de: 'Verband der Kommune festgehalten', en: 'Association of the municipality recorded' },
  RecipientEnded: { de: 'Gemeindeschlüssel beendet', en: 'Municipality key ended' },
  RecipientEndCorrected: {
    de: 'Ende des Gemeindeschlüssels berichtigt',
    en: 'End of the municipality key corrected',
  },
  ServiceRegistered: { de: 'EfA-Leistung aufgenommen', en: 'EfA service registered' },
  OperatingCostStated: {
    de: 'Betriebskosten einer Leistung mitgeteilt',
    en: 'Operating cost of a service stated',
  },
  ServiceCorrected: { de: 'EfA-Leistung berichtigt', en: 'EfA service corrected' },
  PrerequisiteMet: { de: 'Voraussetzung erfüllt', en: 'Prerequisite met' },
  PrerequisiteLost: { de: 'Voraussetzung weggefallen', en: 'Prerequisite lost' },
  CaseNumberAssigned: { de: 'Vorgangsnummer vergeben', en: 'Case number assigned' },
  CommitmentCaseOpened: { de: 'Festlegung als Vorgang eröffnet', en: 'Commitment opened as a case' },
  FundingRequested: { de: 'Gefördertes vermerkt', en: 'What is funded noted' },
  FundingRequestMoved: {
    de: 'Gefördertes nach einer Berichtigung umgetragen',
    en: 'What is funded moved after a correction',
  },
  ClaimSubmitted: { de: 'Antrag gestellt', en: 'Claim submitted' },
  ClaimAmended: { de: 'Antrag geändert', en: 'Claim amended' },
  ClaimWithdrawn: { de: 'Antrag zurückgezogen', en: 'Claim withdrawn' },
  ClaimCertifiedFactual: { de: 'Sachlich richtig gezeichnet', en: 'Certified as factually correct' },
  ClaimCertifiedArithmetic: {
    de: 'Rechnerisch richtig gezeichnet',
    en: 'Certified as arithmetically correct',
  },
  ClaimApproved: { de: 'Antrag bewilligt', en: 'Claim approved' },
  ClaimRejected: { de: 'Antrag abgelehnt', en: 'Claim rejected' },
  ClaimRevoked: { de: 'Bewilligung widerrufen', en: 'Approval revoked' },
  ClaimPartlyRevoked: {
    de: 'Bewilligung des Antrags zum Teil widerrufen',
    en: 'Approval of the claim revoked in part',
  },
  FundingRuleSet: { de: 'Förderquote festgelegt', en: 'Funding rate set' },
  SecondPersonRuleSet: {
    de: 'Zweite Person für den Haushalt geregelt',
    en: 'Second person for the budget settled',
  },
  FramePaymentRuleSet: { de: 'Zahlung aus dem Rahmen geregelt', en: 'Payment out of the frame settled' },
  ProofOfUseRuleSet: { de: 'Fristen der Verwendungsnachweise gesetzt', en: 'Deadlines of proofs of use set' },
  BaseRateCorrected: { de: 'Basiszinssatz berichtigt', en: 'Base rate corrected' },
  BaseRateRecorded: { de: 'Basiszinssatz erfasst', en: 'Base rate recorded' },
  InterestRuleSet: { de: 'Zinsmethode gesetzt', en: 'Day count of interest set' },
  GrantApplied: { de: 'Zuwendung beantragt', en: 'Grant applied for' },
  GrantCertifiedFactual: {
    de: 'Antrag auf Zuwendung sachlich richtig gezeichnet',
    en: 'Application for a grant certified as factually correct',
  },
  GrantCertifiedArithmetic: {
    de: 'Antrag auf Zuwendung rechnerisch richtig gezeichnet',
    en: 'Application for a grant certified as arithmetically correct',
  },
  GrantAwarded: { de: 'Zuwendung bewilligt', en: 'Grant awarded' },
  GrantRejected: { de: 'Antrag auf Zuwendung abgelehnt', en: 'Application for a grant rejected' },
  GrantFinancingChanged: {
    de: 'Kosten oder Einnahmen des Vorhabens geändert',
    en: 'Cost or income of the project changed',
  },
  AwardReduced: { de: 'Bewilligung gekürzt', en: 'Award reduced' },
  AwardAmended: { de: 'Bewilligung geändert', en: 'Award amended' },
  GrantExcessClaimed: { de: 'Zu viel Gezahltes zurückgefordert', en: 'Excess claimed back' },
  FundsDrawnDown: { de: 'Mittel abgerufen', en: 'Funds drawn down' },
  GrantCompleted: { de: 'Vorhaben abgeschlossen', en: 'Project completed' },
  GrantRevoked: { de: 'Bewilligung der Zuwendung widerrufen', en: 'Award of the grant revoked' },
  AwardConditionSet: { de: 'Auflage festgesetzt', en: 'Condition of the award set' },
  AwardConditionMet: { de: 'Auflage erfüllt', en: 'Condition of the award met' },
  AwardConditionMissed: { de: 'Auflage verfehlt', en: 'Condition of the award missed' },
  AwardConditionWaived: { de: 'Auflage erlassen', en: 'Condition of the award waived' },
  GrantPartlyRevoked: {
    de: 'Bewilligung der Zuwendung zum Teil widerrufen',
    en: 'Award of the grant revoked in part',
  },
  RepaymentClaimed: { de: 'Rückforderung erhoben', en: 'Repayment claimed' },
  RepaymentReceived: { de: 'Rückzahlung auf Rückforderung eingegangen', en: 'Repayment received' },
  RepaymentDeferred: { de: 'Rückforderung gestundet', en: 'Repayment deferred' },
  RepaymentWaived: { de: 'Rückforderung erlassen', en: 'Repayment waived' },
  RepaymentWrittenOff: { de: 'Rückforderung niedergeschlagen', en: 'Repayment written off' },
  RepaymentAuthorityViolationRefused: {
    de: 'Entscheidung über eine Rückforderung ohne Befugnis abgewiesen',
    en: 'Decision on a repayment without authority refused',
  },
  FundsUseReported: { de: 'Verwendung mitgeteilt', en: 'Use of funds reported' },
  LateUseInterestClaimed: {
    de: 'Zinsen auf verspätete Verwendung gefordert',
    en: 'Interest on late use claimed',
  },
  YearClosingRuleSet: {
    de: 'Tag des Jahresabschlusses gesetzt',
    en: 'Day of the closing of the year set',
  },
  DocumentTemplateSet: { de: 'Vorlage der Schriftstücke gesetzt', en: 'Template of documents set' },
  UseByRuleSet: { de: 'Verwendungsfrist gesetzt', en: 'Deadline of use set' },
  ProofOfUseDeadlineSet: {
    de: 'Frist des Verwendungsnachweises gesetzt',
    en: 'Deadline of the proof of use set',
  },
  ProofOfUseReceived: { de: 'Verwendungsnachweis eingegangen', en: 'Proof of use received' },
  ProofOfUseExamined: { de: 'Verwendungsnachweis geprüft', en: 'Proof of use examined' },
  GrantFundsReturnedAsIncome: {
    de: 'Zuwendung eines früheren Jahres zurückgezahlt: Einnahme',
    en: 'Grant of an earlier year repaid: income',
  },
  GrantFundsReturned: { de: 'Zuwendung zurückgezahlt', en: 'Grant repaid' },
  GrantFourEyesViolationRefused: {
    de: 'Feststellung oder Entscheidung bei eigener Beteiligung abgewiesen',
    en: 'Certification or decision on one’s own part refused',
  },
  PublishedAwardRecorded: { de: 'Veröffentlichte Bewilligung festgehalten', en: 'Published award recorded' },
  PublishedAwardCorrected: { de: 'Veröffentlichte Bewilligung berichtigt', en: 'Published award corrected' },
  FourEyesViolationRefused: {
    de: 'Verstoß gegen das Vier-Augen-Prinzip abgewiesen',
    en: 'Violation of the four-eyes principle refused',
  },
  FrameFundsBound: { de: 'Im Rahmen gebunden', en: 'Bound in the frame' },
  FrameFundsFreed: { de: 'Im Rahmen frei geworden', en: 'Freed in the frame' },
  PayeeChangeProposed: {
    de: 'Änderung eines Zahlungsempfängers vorgeschlagen',
    en: 'Change of a payee proposed',
  },
  PayeeChangeConfirmed: {
    de: 'Änderung eines Zahlungsempfängers bestätigt',
    en: 'Change of a payee confirmed',
  },
  PayeeChangeRejected: {
    de: 'Änderung eines Zahlungsempfängers abgelehnt',
    en: 'Change of a payee rejected',
  },
  PayeeFourEyesViolationRefused: {
    de: 'Bestätigung der eigenen Änderung abgewiesen',
    en: 'Confirmation of one’s own change refused',
  },
  AccountAssigned: { de: 'Konto einem Zahlungsempfänger zugeordnet', en: 'Account assigned to a payee' },
  AccountGivenUp: { de: 'Konto von einem Zahlungsempfänger aufgegeben', en: 'Account given up by a payee' },
  OrderingAuthorityGranted: { de: 'Anordnungsbefugnis erteilt', en: 'Ordering authority granted' },
  OrderingAuthorityUsed: { de: 'Unter der Befugnis angeordnet', en: 'Ordered under the authority' },
  OrderingAuthorityRevoked: { de: 'Anordnungsbefugnis beendet', en: 'Ordering authority ended' },
  OrderingAuthorityFourEyesViolationRefused: {
    de: 'Befugnis für sich selbst abgewiesen',
    en: 'Authority for oneself refused',
  },
  AgreementConcluded: { de: 'Vereinbarung geschlossen', en: 'Agreement concluded' },
  MilestoneAgreed: { de: 'Meilenstein vereinbart', en: 'Milestone agreed' },
  MilestoneReported: { de: 'Meilenstein gemeldet', en: 'Milestone reported' },
  MilestoneSentBack: { de: 'Meilenstein zurückgegeben', en: 'Milestone sent back' },
  MilestoneAccepted: { de: 'Meilenstein abgenommen', en: 'Milestone accepted' },
  MilestoneClosed: { de: 'Meilenstein geschlossen', en: 'Milestone closed' },
  AgreementEnded: { de: 'Vereinbarung beendet', en: 'Agreement ended' },
  AgreementFourEyesViolationRefused: {
    de: 'Abnahme der eigenen Meldung abgewiesen',
    en: 'Acceptance of one’s own report refused',
  },
  PaymentOrderPrepared: { de: 'Auszahlungsanordnung vorbereitet', en: 'Payment order prepared' },
  PaymentOrderCertifiedFactual: {
    de: 'Auszahlung sachlich richtig gezeichnet',
    en: 'Payment certified as factually correct',
  },
  PaymentOrderCertifiedArithmetic: {
    de: 'Auszahlung rechnerisch richtig gezeichnet',
    en: 'Payment certified as arithmetically correct',
  },
  PaymentOrderWithdrawn: { de: 'Auszahlungsanordnung zurückgezogen', en: 'Payment order withdrawn' },
  BookingYearExceptionGranted: {
    de: 'Ausnahme vom Zahlungsjahr zugelassen',
    en: 'Exception from the payment’s year granted',
  },
  PaymentOrdered: { de: 'Auszahlung angeordnet', en: 'Payment ordered' },
  PaymentSettled: { de: 'Von der Bank bestätigt: gezahlt', en: 'Confirmed by the bank: paid' },
  PaymentRejectedByBank: { de: 'Von der Bank zurückgewiesen', en: 'Rejected by the bank' },
  PaymentReturned: { de: 'Rückläufer: Geld kam zurück', en: 'Returned payment: money came back' },
  PaymentReturnedAsIncome: {
    de: 'Rückläufer in einem späteren Jahr: Einnahme',
    en: 'Returned payment in a later year: income',
  },
  PaymentFourEyesViolationRefused: {
    de: 'Verstoß gegen die Trennung von Prüfung, Anordnung und Kasse abgewiesen',
    en: 'Violation of the separation of examination, order and cash refused',
  },
  PaymentAuthorityViolationRefused: {
    de: 'Anordnung ohne oder über der Befugnis abgewiesen',
    en: 'Order without or above the authority refused',
  },
  PaymentSplitFound: {
    de: 'Aufteilung unter die Befugnis gefunden',
    en: 'Splitting below the authority found',
  },
  PaymentRunCreated: { de: 'Zahllauf erstellt', en: 'Payment run created' },
  PaymentRunSent: { de: 'Zahllauf an die Bank gegeben', en: 'Payment run sent to the bank' },
  PaymentRunCancelled: { de: 'Zahllauf verworfen', en: 'Payment run cancelled' },
  PaymentStatusReported: {
    de: 'Antwort der Bank auf den Zahllauf',
    en: 'Answer of the bank to a payment run',
  },
  PayeeVerified: { de: 'Empfängername von der Bank geprüft', en: 'Name of the payee checked by the bank' },
  PayeeVerificationDecided: {
    de: 'Über abweichenden Empfängernamen entschieden',
    en: 'Differing name of the payee decided on',
  },
  OrdersAssignedToRun: {
    de: 'Anordnungen in einen Zahllauf genommen',
    en: 'Orders taken into a payment run',
  },
  OrdersFreedFromRun: { de: 'Anordnungen aus dem Zahllauf gelöst', en: 'Orders freed from a payment run' },
  DebtorAccountSet: { de: 'Auftraggeberkonto gesetzt', en: 'Debtor account set' },
  BankStatementReceived: { de: 'Kontoauszug der Bank eingegangen', en: 'Bank statement received' },
  BankBookingRecorded: { de: 'Buchung der Bank vermerkt', en: 'Booking of the bank recorded' },
  BankBookingMatched: {
    de: 'Buchung der Bank einer Anordnung zugeordnet',
    en: 'Booking of the bank matched to an order',
  },
  BankBookingAssignmentProposed: {
    de: 'Zuordnung einer Buchung der Bank vorgeschlagen',
    en: 'Assignment of a booking of the bank proposed',
  },
  BankBookingAssignmentRejected: {
    de: 'Zuordnung einer Buchung der Bank abgelehnt',
    en: 'Assignment of a booking of the bank rejected',
  },
  BankBookingFoundNotOurs: {
    de: 'Buchung der Bank als fremd gekennzeichnet',
    en: 'Booking of the bank marked as not ours',
  },
  BankBookingFourEyesViolationRefused: {
    de: 'Abgewiesen: eigenen Vorschlag zur Zuordnung bestätigen',
    en: 'Refused: confirming one’s own proposed assignment',
  },
  ImportBegun: { de: 'Einlesen veröffentlichter Dateien begonnen', en: 'Reading of published files begun' },
  InputRowRecorded: { de: 'Zeile einer Datei eingelesen', en: 'Row of a file read' },
  InputRowCorrected: { de: 'Berichtigte Zeile einer Datei eingelesen', en: 'Corrected row of a file read' },
  ImportFinished: {
    de: 'Einlesen veröffentlichter Dateien abgeschlossen',
    en: 'Reading of published files finished',
  },
};

/** Every type of event with its words, in the order of the ledger. */
export const allEventWords: Readonly<Record<string, { readonly de: string; readonly en: string }>> = words;

/** The words for an event; its type itself where this software is older than the event. */
export const eventWords = (type: string, language: 'de' | 'en' = 'de'): string =>
  (words as Readonly<Record<string, (typeof words)[LedgerEventType] | undefined>>)[type]?.[language] ?? type;

/** Whose amount is less than before of what was booked earlier: bound, paid, blocked, owed or given. */
const takingBack: ReadonlySet<string> = new Set<LedgerEventType>([
  'AppropriationReversed',
  'OverrunReversed',
  'CarryOverReversed',
  'FundsCarriedOn',
  'FundsTransferredOut',
  'BlockReleased',
  'CommitmentReduced',
  'CommitmentReleased',
  'ObligationReduced',
  'ObligationReleased',
  'DisbursementReversed',
  'DisbursementReturnedAsIncome',
  'GrantFundsReturned',
  'GrantFundsReturnedAsIncome',
  'PaymentReturned',
  'PaymentReturnedAsIncome',
  'FrameFundsFreed',
  'RepaymentReceived',
  'RepaymentWaived',
  'RepaymentWrittenOff',
]);

/** Whether an event's amount is shown with a minus: it takes back what another one had booked. */
export const takesBack = (type: string): boolean => takingBack.has(type);

const roleNames: Readonly<Record<string, { readonly de: string; readonly en: string }>> = {
  claimant: { de: 'Antragstellung', en: 'claimant' },
  'case-worker': { de: 'Sachbearbeitung', en: 'case worker' },
  approver: { de: 'Bewilligung', en: 'approver' },
  'payment-officer': { de: 'Kasse', en: 'payment officer' },
  'budget-controller': { de: 'Haushaltsführung', en: 'budget controller' },
  auditor: { de: 'Prüfung', en: 'auditor' },
  system: { de: 'System', en: 'system' },
  administrator: { de: 'Verwaltung', en: 'administrator' },
};

export const roleName = (role: string, language: 'de' | 'en' = 'de'): string =>
  roleNames[role]?.[language] ?? role;
