import type {
  AllocationMethod,
  BankBookingState,
  PutAsideReason,
  BudgetActState,
  CaseActState,
  CaseBond,
  CertificationPart,
  ClaimState,
  ConditionState,
  DayCause,
  ExistingThing,
  FourEyesAttempt,
  FourEyesPart,
  GrantState,
  MilestoneStand,
  PaymentOrderState,
  ProofResult,
  ProofState,
  PaymentRunState,
  Prerequisite,
  RecipientKind,
  VerificationDecision,
  RemissionAct,
} from '#domain';
import type { Words } from './sentence.ts';

/** The codes of the domain in the words of those who work with them. */
export type WordsOf<Code extends string> = Readonly<Record<Code, Words>>;

export const claimStateWords: WordsOf<ClaimState> = {
  SUBMITTED: { de: 'eingereicht', en: 'submitted' },
  CERTIFIED: { de: 'festgestellt', en: 'certified' },
  APPROVED: { de: 'bewilligt', en: 'approved' },
  REJECTED: { de: 'abgelehnt', en: 'rejected' },
  WITHDRAWN: { de: 'zurückgezogen', en: 'withdrawn' },
  REVOKED: { de: 'widerrufen', en: 'revoked' },
};

export const budgetActStateWords: WordsOf<BudgetActState> = {
  PROPOSED: { de: 'vorgeschlagen', en: 'proposed' },
  CONFIRMED: { de: 'schon bestätigt', en: 'confirmed already' },
  REJECTED: { de: 'abgelehnt', en: 'rejected' },
};

export const caseActStateWords: WordsOf<CaseActState> = {
  PROPOSED: { de: 'zur Mitzeichnung vorgelegt', en: 'proposed to a second person' },
  CONFIRMED: { de: 'schon mitgezeichnet', en: 'confirmed already' },
  REJECTED: { de: 'abgelehnt', en: 'rejected' },
};

export const proofStateWords: WordsOf<ProofState> = {
  DUE: { de: 'noch nicht eingegangen', en: 'not received yet' },
  RECEIVED: { de: 'eingegangen', en: 'received' },
  ACCEPTED: { de: 'anerkannt', en: 'accepted' },
  ACCEPTED_WITH_REDUCTION: { de: 'mit Kürzung anerkannt', en: 'accepted with a reduction' },
  OBJECTED: { de: 'beanstandet', en: 'objected to' },
};

export const proofResultWords: WordsOf<ProofResult> = {
  ACCEPTED: proofStateWords.ACCEPTED,
  ACCEPTED_WITH_REDUCTION: proofStateWords.ACCEPTED_WITH_REDUCTION,
  OBJECTED: proofStateWords.OBJECTED,
};

export const remissionWords: WordsOf<RemissionAct> = {
  DEFER: { de: 'Stundung', en: 'deferral' },
  WAIVE: { de: 'Erlass', en: 'waiver' },
  WRITE_OFF: { de: 'Niederschlagung', en: 'write-off' },
};

/** What of a repayment is meant; the word stands at the beginning. */
export const repaymentPartWords: WordsOf<'PRINCIPAL' | 'INTEREST' | 'ALL'> = {
  PRINCIPAL: { de: 'von der Hauptforderung', en: 'of the principal' },
  INTEREST: { de: 'von den Zinsen', en: 'of the interest' },
  ALL: { de: 'mit Zinsen', en: 'with interest' },
};

/** What may be done with a proof as it stands. */
export const afterProofState: WordsOf<ProofState> = {
  DUE: { de: 'Erst den Eingang festhalten.', en: 'Record first that it was received.' },
  RECEIVED: { de: 'Ihn prüfen.', en: 'Examine it.' },
  ACCEPTED: { de: 'Er ist geprüft.', en: 'It is examined.' },
  ACCEPTED_WITH_REDUCTION: { de: 'Er ist geprüft.', en: 'It is examined.' },
  OBJECTED: { de: 'Auf einen neuen Nachweis warten.', en: 'Wait for another proof.' },
};

/** `FINAL` or `INTERIM-2023`. */
export const proofWords = (proof: string): Words => {
  const year = proof.split('-')[1];
  return year === undefined
    ? { de: 'Verwendungsnachweis', en: 'final proof of use' }
    : { de: `Zwischennachweis ${year}`, en: `interim proof of use of ${year}` };
};

export const conditionStateWords: WordsOf<ConditionState> = {
  OPEN: { de: 'offen', en: 'open' },
  MET: { de: 'erfüllt', en: 'met' },
  WAIVED: { de: 'erlassen', en: 'waived' },
  MISSED: { de: 'verfehlt', en: 'missed' },
};

export const bankBookingStateWords: WordsOf<BankBookingState> = {
  OPEN: { de: 'noch keiner Anordnung zugeordnet', en: 'not matched to an order yet' },
  PROPOSED: { de: 'zur Zuordnung vorgeschlagen', en: 'proposed to be assigned' },
  MATCHED: { de: 'schon zugeordnet', en: 'matched already' },
  NOT_OURS: { de: 'als fremd gekennzeichnet', en: 'marked as not ours' },
};

/** Why a booking of the bank waits for a person. */
export const putAsideWords: WordsOf<PutAsideReason> = {
  NO_REFERENCE: { de: 'nennt keine Anordnung', en: 'names no order' },
  ORDER_UNKNOWN: { de: 'nennt eine Anordnung, die es nicht gibt', en: 'names an order that there is not' },
  AMOUNT_DIFFERS: { de: 'ein anderer Betrag als der der Anordnung', en: 'another amount than the order’s' },
  ACCOUNT_DIFFERS: {
    de: 'ein anderes Konto als das der Anordnung',
    en: 'another account than the order’s',
  },
  ORDER_STATE: { de: 'die Anordnung ist nicht in diesem Stand', en: 'the order is not in the state for it' },
  PAID_TWICE: { de: 'die Anordnung ist schon gezahlt', en: 'the order is paid already' },
  NO_RETURN_REASON: { de: 'ein Eingang ohne Rückgabegrund', en: 'money in without a return reason' },
  REVERSAL: { de: 'eine Stornierung der Bank', en: 'a reversal by the bank' },
  AMOUNT_UNUSABLE: { de: 'kein Betrag in ganzen Cent Euro', en: 'no amount in whole cents of euros' },
  RUN_SUM_DIFFERS: { de: 'nicht die Summe des Zahlungslaufs', en: 'not the sum of the payment run' },
  REFUSED: { de: 'die Anordnung war nicht zu buchen', en: 'the order could not be booked' },
};

/** What came first; the day follows. */
export const causeWords: WordsOf<DayCause> = {
  APPROPRIATION: { de: 'Der Haushaltsansatz wirkt erst ab dem', en: 'the appropriation takes effect on' },
  COMMITMENT: { de: 'Die Festlegung wirkt erst ab dem', en: 'the commitment takes effect on' },
  DISBURSEMENT: { de: 'Ausgezahlt wurde erst am', en: 'the payment was made on' },
  BLOCK: { de: 'Die Sperre wirkt erst ab dem', en: 'the block takes effect on' },
  CLAIM_RECEIVED: { de: 'Der Antrag ging erst ein am', en: 'the claim was received on' },
  CASE: { de: 'Der letzte Schritt des Vorgangs war am', en: 'the latest act of the case was on' },
  AWARD: { de: 'Bewilligt wurde erst am', en: 'the award was made on' },
  DRAWDOWN: { de: 'Zuletzt abgerufen wurde am', en: 'funds were last drawn down on' },
  AGREEMENT: { de: 'Die Vereinbarung gilt erst ab dem', en: 'the agreement was concluded on' },
  FRAME: { de: 'Der Rahmen beginnt erst am', en: 'the frame begins on' },
  MILESTONE: {
    de: 'Der Meilenstein war zuletzt Gegenstand am',
    en: 'the latest act on the milestone was on',
  },
  ORDER: { de: 'Angeordnet wurde erst am', en: 'the payment was ordered on' },
  SETTLEMENT: { de: 'Gezahlt wurde erst am', en: 'it was paid on' },
  AUTHORITY_BEGIN: { de: 'Die Befugnis beginnt erst am', en: 'the authority begins on' },
  RESIDENTS_COUNTED: {
    de: 'Unter dem Schlüssel wurden Einwohner gezählt am',
    en: 'residents were counted under the key on',
  },
  CONDITION: { de: 'Die Auflage steht so erst seit dem', en: 'the condition has stood like this since' },
  CONDITION_DUE: {
    de: 'Verfehlt ist die Auflage frühestens am',
    en: 'the condition is missed at the earliest on',
  },
  REPAYMENT: {
    de: 'Zuletzt ging es um die Rückforderung am',
    en: 'the latest act on the repayment claim was on',
  },
  INSTALMENT: { de: 'Die Rate davor ist fällig am', en: 'the instalment before is due on' },
  PROOF_RECEIVED: { de: 'Der Verwendungsnachweis ging erst ein am', en: 'the proof of use was received on' },
  PROPOSAL: { de: 'Vorgeschlagen wurde erst am', en: 'it was proposed on' },
  ENTITLEMENT: { de: 'Zu zahlen ist erst seit dem', en: 'it is to be paid since' },
  BANK_BOOKING: { de: 'Die Bank buchte erst am', en: 'the bank booked it on' },
  LATEST_STEP: { de: 'Der letzte Schritt davor war am', en: 'the latest step before it was on' },
  CONSENT: { de: 'Eingewilligt wurde erst am', en: 'the consent was given on' },
  COVER_LINK: { de: 'Der Deckungsvermerk gilt erst ab dem', en: 'the cover link holds from' },
  YEAR_END: { de: 'Das Haushaltsjahr ist erst zu Ende am', en: 'the fiscal year is over on' },
  YEAR_CLOSED: { de: 'Abgeschlossen wurde das Jahr erst am', en: 'the year was closed on' },
  CARRY_OVER: { de: 'Übertragen wurde erst am', en: 'it was carried over on' },
  OVERRUN: { de: 'Die Überschreitung wirkt erst ab dem', en: 'the overrun takes effect on' },
  TRANSFER: { de: 'Umgebucht wurde erst am', en: 'the transfer was made on' },
  TRANSFER_BEFORE: {
    de: 'Auf dem Deckungsvermerk ruhen Umbuchungen; er endet frühestens am',
    en: 'transfers rest on the cover link; it ends at the earliest on',
  },
};

/** What can be done about funds that a case holds. */
export const bondWords: WordsOf<CaseBond> = {
  NOTICE: {
    de: 'Dort handeln: Gezahlt wird mit einer Auszahlungsanordnung; frei werden sie, wenn die Bewilligung oder Vereinbarung geändert, abgeschlossen oder widerrufen wird.',
    en: 'Act there: they are paid by a payment order, and freed when its award or agreement is amended, completed or revoked.',
  },
  ORDER: {
    de: 'Dort handeln: Eine Auszahlungsanordnung hat sie für sich gebunden; frei werden sie, wenn die Anordnung zurückgezogen wird.',
    en: 'Act there: a payment order has bound them for itself, and they are freed when the order is withdrawn.',
  },
  PAYMENT: {
    de: 'Dort handeln: Kommt das Geld zurück, den Rückläufer der Auszahlungsanordnung buchen.',
    en: 'Act there: should the money come back, record the return of the payment order.',
  },
};

export const grantStateWords: WordsOf<GrantState> = {
  APPLIED: { de: 'beantragt', en: 'applied for' },
  CERTIFIED: { de: 'festgestellt', en: 'certified' },
  AWARDED: { de: 'bewilligt', en: 'awarded' },
  COMPLETED: { de: 'abgeschlossen', en: 'completed' },
  REJECTED: { de: 'abgelehnt', en: 'rejected' },
  REVOKED: { de: 'widerrufen', en: 'revoked' },
};

export const milestoneWords: WordsOf<MilestoneStand> = {
  NOT_REPORTED: { de: 'nicht gemeldet', en: 'not reported' },
  REPORTED: { de: 'gemeldet und noch nicht abgenommen', en: 'reported and not accepted yet' },
  NOT_ACCEPTED: { de: 'noch nicht abgenommen', en: 'not accepted yet' },
  ACCEPTED: { de: 'vollständig abgenommen', en: 'accepted in full' },
  CLOSED: { de: 'geschlossen', en: 'closed' },
};

export const orderStateWords: WordsOf<PaymentOrderState> = {
  PREPARED: { de: 'vorbereitet', en: 'prepared' },
  CERTIFIED: { de: 'festgestellt', en: 'certified' },
  ORDERED: { de: 'angeordnet', en: 'ordered' },
  SETTLED: { de: 'gezahlt', en: 'paid' },
  WITHDRAWN: { de: 'zurückgezogen', en: 'withdrawn' },
  REJECTED: { de: 'von der Bank zurückgewiesen', en: 'rejected by the bank' },
  RETURNED: { de: 'zurückgekommen', en: 'returned' },
};

export const runStateWords: WordsOf<PaymentRunState> = {
  CREATED: { de: 'erstellt', en: 'created' },
  SENT: { de: 'an die Bank gegeben', en: 'sent to the bank' },
  CANCELLED: { de: 'verworfen', en: 'cancelled' },
};

export const verificationDecisionWords: WordsOf<VerificationDecision> = {
  PROCEED: { de: 'weiter zahlen', en: 'go on' },
  STOP: { de: 'nicht zahlen', en: 'do not pay' },
};

export const afterRunState: WordsOf<PaymentRunState> = {
  CREATED: {
    de: 'Ihn an die Bank geben oder verwerfen.',
    en: 'Send it to the bank, or cancel it.',
  },
  SENT: {
    de: 'Die Antwort der Bank einlesen: nur sie ändert noch etwas.',
    en: 'Read the answer of the bank: only that can change anything now.',
  },
  CANCELLED: {
    de: 'Die Anordnungen in einen neuen Zahllauf nehmen.',
    en: 'Take the orders into a new run.',
  },
};

export const certificationWords: WordsOf<CertificationPart> = {
  FACTUAL: { de: 'sachlich richtig', en: 'factually correct' },
  ARITHMETIC: { de: 'rechnerisch richtig', en: 'arithmetically correct' },
};

export const prerequisiteWords: WordsOf<Prerequisite> = {
  LOCAL_INTEGRATION: {
    de: 'Einbindung des Antragsverfahrens vor Ort',
    en: 'local integration of the application procedure',
  },
  HESSENFINDER_ENTRY: { de: 'Eintrag im Hessenfinder', en: 'entry in the Hessenfinder' },
  PORTAL_VISIBILITY: { de: 'Sichtbarkeit im Verwaltungsportal', en: 'visibility in the Verwaltungsportal' },
};

export const methodWords: WordsOf<AllocationMethod> = {
  EQUAL: { de: 'zu gleichen Teilen', en: 'in equal shares' },
  POPULATION: { de: 'nach Einwohnerzahl', en: 'by population' },
  TABLE: { de: 'nach Tabelle', en: 'by a table' },
};

/** »… muss eine andere Person«, “another person must …”. */
export const attemptWords: WordsOf<FourEyesAttempt> = {
  CERTIFY_FACTUAL: { de: 'Die sachliche Richtigkeit feststellen', en: 'certify it as factually correct' },
  CERTIFY_ARITHMETIC: {
    de: 'Die rechnerische Richtigkeit feststellen',
    en: 'certify it as arithmetically correct',
  },
  APPROVE: { de: 'Bewilligen', en: 'approve it' },
  REJECT: { de: 'Ablehnen', en: 'reject it' },
  REVOKE: { de: 'Widerrufen', en: 'revoke it' },
  AWARD: { de: 'Bewilligen', en: 'award it' },
  AMEND: { de: 'Die Bewilligung ändern', en: 'amend the award' },
  ACCEPT: { de: 'Abnehmen', en: 'accept it' },
  CONFIRM: { de: 'Bestätigen', en: 'confirm it' },
  GRANT: { de: 'Erteilen', en: 'grant it' },
  ORDER: { de: 'Anordnen', en: 'order it' },
  SETTLE: { de: 'Die Zahlung buchen', en: 'book that it was paid' },
  REJECT_BY_BANK: {
    de: 'Die Zurückweisung der Bank buchen',
    en: 'book that the bank rejected it',
  },
  RETURN: { de: 'Den Rückläufer buchen', en: 'book that it came back' },
  DECIDE_VERIFICATION: {
    de: 'Über den abweichenden Namen entscheiden',
    en: 'decide on the differing name',
  },
};

export const earlierPartWords: WordsOf<FourEyesPart> = {
  SUBMITTED: {
    de: 'Sie haben den Antrag gestellt oder geändert',
    en: 'you submitted or amended the claim',
  },
  CERTIFIED: { de: 'Sie haben die Richtigkeit festgestellt', en: 'you certified it' },
  APPLIED: { de: 'Sie haben die Zuwendung beantragt', en: 'you applied for the grant' },
  HOLDER: { de: 'Es wäre Ihre eigene Befugnis', en: 'it would be your own authority' },
  PREPARED: { de: 'Sie haben die Anordnung vorbereitet', en: 'you prepared the order' },
  ORDERED: { de: 'Sie haben die Auszahlung angeordnet', en: 'you ordered the payment' },
  PROPOSED: { de: 'Sie haben es vorgeschlagen', en: 'you proposed it' },
  REPORTED: { de: 'Sie haben den Meilenstein gemeldet', en: 'you reported the milestone' },
};

export const englishThings: Readonly<Record<ExistingThing, string>> = {
  Anordnungsbefugnis: 'Ordering authority',
  Ansatz: 'Appropriation',
  Antrag: 'Application',
  'Ausnahme vom Zahlungsjahr für': 'Exception from the booking year for',
  Auszahlung: 'Disbursement',
  Ausgaberest: 'Carry-over',
  Auflage: 'Condition',
  Bewilligung: 'Award',
  Buchung: 'Booking',
  Deckungsvermerk: 'Cover link',
  Empfänger: 'Recipient',
  'Ende des Schlüssels': 'End of key',
  Festlegung: 'Commitment',
  'Finanzierungsplan von': 'Financing plan of',
  Gesamtsumme: 'Announced total',
  Kontoauszug: 'Bank statement',
  Leistung: 'Service',
  Meilenstein: 'Milestone',
  Mittelabruf: 'Drawdown',
  Nachtrag: 'Supplement',
  Programm: 'Programme',
  'Rechnerische Feststellung von': 'Arithmetic certification of',
  Rückzahlung: 'Return',
  'Rücknahme der Umbuchung': 'Reversal of transfer',
  'Rücknahme des Ausgaberests': 'Reversal of carry-over',
  'Sachliche Feststellung von': 'Factual certification of',
  Statusbericht: 'Status report',
  Sperre: 'Block',
  Umbuchung: 'Transfer',
  Überschreitung: 'Overrun',
  Vereinbarung: 'Agreement',
  Verwendung: 'Use',
  Verpflichtung: 'Obligation',
  Verpflichtungsermächtigung: 'Commitment authority',
  'Voraussetzung von': 'Prerequisite of',
};

/** What can be done about a booking that stands elsewhere than was needed. */
export const afterBookingState: WordsOf<BankBookingState> = {
  OPEN: { de: 'Erst eine Anordnung vorschlagen.', en: 'Propose an order first.' },
  PROPOSED: { de: 'Den Vorschlag bestätigen oder ablehnen.', en: 'Confirm or reject the proposal.' },
  MATCHED: {
    de: 'Ist das falsch, den Rücklauf oder die Berichtigung bei der Anordnung buchen.',
    en: 'If that is wrong, book the return or the correction with the order.',
  },
  NOT_OURS: { de: 'Es ist nichts mehr zu tun.', en: 'Nothing is left to do.' },
};

/** What can be done about a claim that stands elsewhere than was needed. */
export const afterClaimState: WordsOf<ClaimState> = {
  SUBMITTED: {
    de: 'Erst muss er festgestellt und bewilligt werden.',
    en: 'It must be certified and approved first.',
  },
  CERTIFIED: { de: 'Erst muss er bewilligt werden.', en: 'It must be approved first.' },
  APPROVED: {
    de: 'Über ihn ist entschieden; für weitere Kosten einen neuen Antrag stellen.',
    en: 'It is decided; submit a new claim for further costs.',
  },
  REJECTED: { de: 'Einen neuen Antrag stellen.', en: 'Submit a new claim.' },
  WITHDRAWN: { de: 'Einen neuen Antrag stellen.', en: 'Submit a new claim.' },
  REVOKED: { de: 'Einen neuen Antrag stellen.', en: 'Submit a new claim.' },
};

export const afterGrantState: WordsOf<GrantState> = {
  APPLIED: {
    de: 'Erst muss sie festgestellt und bewilligt werden.',
    en: 'It must be certified and awarded first.',
  },
  CERTIFIED: { de: 'Erst muss sie bewilligt werden.', en: 'It must be awarded first.' },
  AWARDED: {
    de: 'Über sie ist entschieden; ändern lässt sich die Bewilligung.',
    en: 'It is decided; what can be changed is the award.',
  },
  COMPLETED: {
    de: 'Für ein weiteres Vorhaben eine neue Zuwendung beantragen.',
    en: 'Apply for a new grant for another project.',
  },
  REJECTED: { de: 'Eine neue Zuwendung beantragen.', en: 'Apply for a new grant.' },
  REVOKED: { de: 'Eine neue Zuwendung beantragen.', en: 'Apply for a new grant.' },
};

export const afterMilestone: WordsOf<MilestoneStand> = {
  NOT_REPORTED: { de: 'Erst muss er gemeldet werden.', en: 'It must be reported first.' },
  REPORTED: {
    de: 'Die Meldung erst abnehmen oder zurückgeben.',
    en: 'Accept the report or send it back first.',
  },
  NOT_ACCEPTED: { de: 'Erst muss er abgenommen werden.', en: 'It must be accepted first.' },
  ACCEPTED: {
    de: 'Für mehr einen weiteren Meilenstein vereinbaren.',
    en: 'Agree another milestone for more.',
  },
  CLOSED: { de: 'Für mehr einen weiteren Meilenstein vereinbaren.', en: 'Agree another milestone for more.' },
};

export const afterOrderState: WordsOf<PaymentOrderState> = {
  PREPARED: {
    de: 'Erst sachlich und rechnerisch feststellen, dann anordnen.',
    en: 'Certify it as factually and arithmetically correct first, then order it.',
  },
  CERTIFIED: { de: 'Erst anordnen.', en: 'Order it first.' },
  ORDERED: { de: 'Die Antwort der Bank abwarten.', en: 'Wait for the answer of the bank.' },
  SETTLED: {
    de: 'Kommt das Geld zurück, den Rückläufer buchen.',
    en: 'Should the money come back, record the return.',
  },
  WITHDRAWN: { de: 'Eine neue Anordnung vorbereiten.', en: 'Prepare a new order.' },
  REJECTED: { de: 'Eine neue Anordnung vorbereiten.', en: 'Prepare a new order.' },
  RETURNED: { de: 'Eine neue Anordnung vorbereiten.', en: 'Prepare a new order.' },
};

/** After "passt nicht zu" and "does not fit". */
export const recipientKindWords: WordsOf<RecipientKind> = {
  GEMEINDE: { de: 'einer Gemeinde', en: 'a municipality' },
  STADT: { de: 'einer Stadt', en: 'a town' },
  KREISFREIE_STADT: { de: 'einer kreisfreien Stadt', en: 'a city that is its own county' },
  LANDKREIS: { de: 'einem Landkreis', en: 'a county' },
};
