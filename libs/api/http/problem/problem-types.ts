import type { RejectionCode } from '#domain';

export interface ProblemType {
  readonly status: number;
  readonly title: { readonly de: string; readonly en: string };
}

const rejections: Readonly<Record<RejectionCode, ProblemType>> = {
  AGREEMENT_EXCEEDED: { status: 409, title: { de: 'Mehr als vereinbart', en: 'More than was agreed' } },
  AGREEMENT_STATE: { status: 409, title: { de: 'Vereinbarung beendet', en: 'Agreement ended' } },
  AGREEMENT_UNKNOWN: { status: 404, title: { de: 'Vereinbarung unbekannt', en: 'Agreement unknown' } },
  ALLOCATION_INVALID: {
    status: 422,
    title: { de: 'Aufteilung nicht zulässig', en: 'Allocation not allowed' },
  },
  ALREADY_EXISTS: { status: 409, title: { de: 'Bereits vorhanden', en: 'Exists already' } },
  AMOUNT_NOT_POSITIVE: { status: 422, title: { de: 'Betrag nicht zulässig', en: 'Amount not allowed' } },
  AMOUNT_OUT_OF_RANGE: { status: 422, title: { de: 'Betrag zu groß', en: 'Amount too large' } },
  APPROPRIATION_SUPPLEMENTED: {
    status: 409,
    title: { de: 'Nachträge stehen darauf', en: 'Supplements rest on it' },
  },
  AUTHORITY_EXCEEDED: {
    status: 403,
    title: { de: 'Anordnungsbefugnis überschritten', en: 'Ordering authority exceeded' },
  },
  AUTHORITY_MISSING: {
    status: 403,
    title: { de: 'Anordnungsbefugnis fehlt', en: 'Ordering authority missing' },
  },
  AUTHORITY_UNKNOWN: {
    status: 404,
    title: { de: 'Anordnungsbefugnis unbekannt', en: 'Ordering authority unknown' },
  },
  AWARD_DRAWN_DOWN: { status: 409, title: { de: 'Bereits abgerufen', en: 'Drawn down already' } },
  AWARD_EXCEEDED: { status: 409, title: { de: 'Mehr als bewilligt ist', en: 'More than was awarded' } },
  AWARD_PAID: { status: 409, title: { de: 'Bereits gezahlt', en: 'Paid already' } },
  AWARD_UNKNOWN: { status: 404, title: { de: 'Bewilligung unbekannt', en: 'Award unknown' } },
  BLOCK_EXCEEDED: { status: 409, title: { de: 'Mehr als gesperrt ist', en: 'More than is blocked' } },
  BLOCK_UNKNOWN: { status: 404, title: { de: 'Sperre unbekannt', en: 'Block unknown' } },
  BUDGET_ACT_STATE: {
    status: 409,
    title: { de: 'Haushaltsakt in anderem Stand', en: 'Budget act in another state' },
  },
  BUDGET_ACT_UNKNOWN: { status: 404, title: { de: 'Haushaltsakt unbekannt', en: 'Budget act unknown' } },
  BUDGET_MISSING: { status: 422, title: { de: 'Haushaltsstelle fehlt', en: 'Budget line missing' } },
  CASE_NUMBERS_EXHAUSTED: {
    status: 409,
    title: { de: 'Vorgangsnummern erschöpft', en: 'Case numbers exhausted' },
  },
  CLAIM_AMOUNT_EXCEEDED: { status: 409, title: { de: 'Mehr als beantragt', en: 'More than was claimed' } },
  CLAIM_STATE: { status: 409, title: { de: 'Antrag in anderem Stand', en: 'Claim in another state' } },
  CLAIM_UNKNOWN: { status: 404, title: { de: 'Antrag unbekannt', en: 'Claim unknown' } },
  COMMITMENT_EXCEEDED: {
    status: 409,
    title: { de: 'Mehr als festgelegt ist', en: 'More than is committed' },
  },
  COMMITMENT_OF_AWARD: {
    status: 409,
    title: { de: 'Mittel gehören zu einer Bewilligung', en: 'Funds belong to an award' },
  },
  COMMITMENT_OF_CASE: {
    status: 409,
    title: { de: 'Mittel gehören zu einem Vorgang', en: 'Funds belong to a case' },
  },
  COMMITMENT_ORDERED: {
    status: 409,
    title: { de: 'Auszahlung ist angeordnet', en: 'Payment is on its way' },
  },
  COMMITMENT_UNKNOWN: { status: 404, title: { de: 'Festlegung unbekannt', en: 'Commitment unknown' } },
  DAY_BEFORE_CAUSE: {
    status: 409,
    title: { de: 'Wirkt vor seinem Anlass', en: 'Before what it follows from' },
  },
  DAY_IN_FUTURE: { status: 409, title: { de: 'Tag in der Zukunft', en: 'Day in the future' } },
  DISBURSEMENT_EXCEEDED: { status: 409, title: { de: 'Mehr als ausgezahlt ist', en: 'More than was paid' } },
  DISBURSEMENT_UNKNOWN: { status: 404, title: { de: 'Auszahlung unbekannt', en: 'Disbursement unknown' } },
  DOUBLE_FUNDING: { status: 409, title: { de: 'Doppelte Förderung', en: 'Double funding' } },
  DRAWDOWN_UNKNOWN: { status: 404, title: { de: 'Mittelabruf unbekannt', en: 'Drawdown unknown' } },
  ENTITLEMENT_EXCEEDED: { status: 409, title: { de: 'Mehr als zu zahlen ist', en: 'More than is due' } },
  FOUR_EYES: {
    status: 403,
    title: { de: 'Vier-Augen-Prinzip verletzt', en: 'Four-eyes principle violated' },
  },
  FRAME_BOUND: { status: 409, title: { de: 'Rahmen ist gebunden', en: 'Frame is bound' } },
  FRAME_EXCEEDED: {
    status: 409,
    title: { de: 'Mehr als der Rahmen zulässt', en: 'More than the frame allows' },
  },
  FRAME_PAYMENT_NOT_ALLOWED: {
    status: 409,
    title: { de: 'Haushaltsjahr fehlt', en: 'Budget of the year missing' },
  },
  FRAME_UNKNOWN: { status: 422, title: { de: 'Rahmen unbekannt', en: 'Frame unknown' } },
  GRANT_STATE: { status: 409, title: { de: 'Zuwendung in anderem Stand', en: 'Grant in another state' } },
  GRANT_UNKNOWN: { status: 404, title: { de: 'Zuwendung unbekannt', en: 'Grant unknown' } },
  IBAN_INVALID: { status: 422, title: { de: 'IBAN nicht gültig', en: 'IBAN not valid' } },
  LEAD_ONLY: {
    status: 403,
    title: { de: 'Nur die federführende Kommune', en: 'Only the leading municipality' },
  },
  MILESTONES_OPEN: { status: 409, title: { de: 'Meilensteine sind offen', en: 'Milestones are open' } },
  MILESTONE_EXCEEDED: {
    status: 409,
    title: { de: 'Mehr als der Meilenstein', en: 'More than the milestone' },
  },
  MILESTONE_STATE: {
    status: 409,
    title: { de: 'Meilenstein in anderem Stand', en: 'Milestone in another state' },
  },
  MILESTONE_UNKNOWN: { status: 404, title: { de: 'Meilenstein unbekannt', en: 'Milestone unknown' } },
  NAME_RESERVED: { status: 409, title: { de: 'Kennung vorbehalten', en: 'Identifier reserved' } },
  NOT_CERTIFIED: { status: 409, title: { de: 'Feststellung fehlt', en: 'Certification missing' } },
  NOT_ENOUGH_FUNDS: { status: 409, title: { de: 'Mittel reichen nicht aus', en: 'Not enough funds' } },
  NO_AUTHORISATION_FOR_YEAR: {
    status: 409,
    title: { de: 'Keine Ermächtigung für das Jahr', en: 'No authorisation for the year' },
  },
  ORDER_ON_ITS_WAY: {
    status: 409,
    title: { de: 'Eine Auszahlung ist auf dem Weg', en: 'A payment is on its way' },
  },
  OUTSIDE_AWARD_PERIOD: {
    status: 409,
    title: { de: 'Außerhalb des Bewilligungszeitraums', en: 'Outside the award period' },
  },
  PAID_IN_OTHER_YEAR: {
    status: 409,
    title: { de: 'In einem anderen Jahr gezahlt', en: 'Paid in another year' },
  },
  PAYEE_CHANGED: {
    status: 409,
    title: { de: 'Zahlungsempfänger geändert', en: 'Payee changed' },
  },
  PAYEE_CHANGE_PENDING: {
    status: 409,
    title: { de: 'Änderung noch nicht bestätigt', en: 'Change not confirmed yet' },
  },
  PAYEE_CHANGE_UNKNOWN: {
    status: 409,
    title: { de: 'Keine Änderung zu bestätigen', en: 'No change to confirm' },
  },
  PAYEE_NOT_CONFIRMED: {
    status: 409,
    title: { de: 'Zahlungsempfänger nicht bestätigt', en: 'Payee not confirmed' },
  },
  PAYEE_NOT_ENTITLED: {
    status: 422,
    title: { de: 'Zahlungsempfänger gehört nicht zum Vorgang', en: 'Payee is not of this case' },
  },
  PAYEE_UNKNOWN: { status: 422, title: { de: 'Zahlungsempfänger unbekannt', en: 'Payee unknown' } },
  PAYMENTS_OPEN: { status: 409, title: { de: 'Zahlungen sind offen', en: 'Payments are open' } },
  PAYMENT_ORDER_STATE: {
    status: 409,
    title: { de: 'Anordnung in anderem Stand', en: 'Payment order in another state' },
  },
  PAYMENT_ORDER_UNKNOWN: {
    status: 404,
    title: { de: 'Auszahlungsanordnung unbekannt', en: 'Payment order unknown' },
  },
  PERIOD_INVALID: { status: 422, title: { de: 'Zeitraum nicht zulässig', en: 'Period not allowed' } },
  PREREQUISITE_MISSING: { status: 409, title: { de: 'Voraussetzung fehlt', en: 'Prerequisite missing' } },
  PROGRAMME_UNKNOWN: { status: 422, title: { de: 'Programm unbekannt', en: 'Programme unknown' } },
  REASON_MISSING: { status: 422, title: { de: 'Begründung fehlt', en: 'Reason missing' } },
  RECIPIENTS_INVALID: {
    status: 422,
    title: { de: 'Empfänger nicht zulässig', en: 'Recipients not allowed' },
  },
  RECIPIENT_CONTRADICTORY: {
    status: 422,
    title: {
      de: 'Schlüssel, Art und Landkreis widersprechen sich',
      en: 'Key, kind and county contradict each other',
    },
  },
  RECIPIENT_ENDED: {
    status: 422,
    title: { de: 'Gemeindeschlüssel nicht mehr gültig', en: 'Municipality key has ended' },
  },
  RECIPIENT_NOT_ENDED: {
    status: 409,
    title: { de: 'Gemeindeschlüssel ist nicht beendet', en: 'Municipality key has not ended' },
  },
  RECIPIENT_UNKNOWN: { status: 422, title: { de: 'Empfänger unbekannt', en: 'Recipient unknown' } },
  REQUESTED_AMOUNT_EXCEEDED: {
    status: 409,
    title: { de: 'Mehr als beantragt', en: 'More than was requested' },
  },
  RESIDENTS_COUNTED_TWICE: {
    status: 422,
    title: { de: 'Einwohner doppelt gezählt', en: 'Residents counted twice' },
  },
  RETURN_EXCEEDED: { status: 409, title: { de: 'Mehr als ausgezahlt ist', en: 'More than was paid' } },
  SERVICE_UNKNOWN: { status: 422, title: { de: 'Leistung unbekannt', en: 'Service unknown' } },
  SETTLEMENT_DAY_INVALID: {
    status: 422,
    title: { de: 'Tag der Zahlung nicht zulässig', en: 'Day of payment not allowed' },
  },
  SHARE_EXCEEDED: { status: 409, title: { de: 'Förderquote überschritten', en: 'Share exceeded' } },
  SHARE_INVALID: { status: 422, title: { de: 'Förderquote nicht zulässig', en: 'Share not allowed' } },
  SUCCESSION_CIRCULAR: { status: 409, title: { de: 'Nachfolge im Kreis', en: 'Circular succession' } },
  SYNTHETIC_MIXED: {
    status: 409,
    title: { de: 'Übungsdaten und echte Daten vermischt', en: 'Practice data mixed with real data' },
  },
  AWARD_YEARS_DIFFER: {
    status: 422,
    title: { de: 'Jahre ergeben nicht die Bewilligung', en: 'Years do not add up to the award' },
  },
  YEARS_DIFFER: {
    status: 422,
    title: { de: 'Jahre ergeben nicht den Betrag', en: 'Years do not add up to the amount' },
  },
  YEAR_NAMED_TWICE: { status: 422, title: { de: 'Jahr mehrmals genannt', en: 'Year named more than once' } },
  YEAR_NOT_BURDENED: {
    status: 409,
    title: { de: 'Vereinbarung belastet das Jahr nicht', en: 'Agreement does not burden the year' },
  },
  TOTAL_UNKNOWN: {
    status: 404,
    title: { de: 'Angekündigte Summe unbekannt', en: 'Announced total unknown' },
  },
};

const edge = {
  ADDRESS_TOO_LONG: { status: 414, title: { de: 'Adresse zu lang', en: 'Address too long' } },
  EXPECTATION_FAILED: { status: 417, title: { de: 'Erwartung nicht erfüllbar', en: 'Expectation failed' } },
  FORBIDDEN: { status: 403, title: { de: 'Nicht erlaubt', en: 'Not allowed' } },
  HEADERS_TOO_LARGE: { status: 431, title: { de: 'Köpfe zu groß', en: 'Headers too large' } },
  IDEMPOTENCY_KEY_MISSING: {
    status: 400,
    title: { de: 'Idempotency-Key fehlt', en: 'Idempotency-Key missing' },
  },
  IDEMPOTENCY_KEY_REUSED: {
    status: 422,
    title: {
      de: 'Idempotency-Key für eine andere Anfrage benutzt',
      en: 'Idempotency-Key used for another request',
    },
  },
  INTERNAL_ERROR: { status: 500, title: { de: 'Interner Fehler', en: 'Internal error' } },
  INVALID_REQUEST: { status: 400, title: { de: 'Anfrage ungültig', en: 'Invalid request' } },
  HISTORY_CHANGED: {
    status: 410,
    title: { de: 'Nicht aus diesem Journal', en: 'Not of this journal' },
  },
  NOT_FOUND: { status: 404, title: { de: 'Nicht gefunden', en: 'Not found' } },
  OUTCOME_UNKNOWN: {
    status: 503,
    title: { de: 'Noch nicht bekannt, ob gebucht', en: 'Not known yet whether recorded' },
  },
  OVERLOADED: { status: 503, title: { de: 'Gerade überlastet', en: 'Overloaded' } },
  PAYLOAD_TOO_LARGE: { status: 413, title: { de: 'Anfrage zu groß', en: 'Request too large' } },
  READ_MODEL_LAGS: { status: 503, title: { de: 'Auswertung liegt zurück', en: 'Read model lags' } },
  READ_MODEL_STOPPED: { status: 503, title: { de: 'Auswertung angehalten', en: 'Read model stopped' } },
  ISSUER_UNAVAILABLE: {
    status: 503,
    title: { de: 'Anmeldedienst nicht erreichbar', en: 'Issuer not available' },
  },
  STORE_REFUSES: {
    status: 503,
    title: { de: 'Speicher nimmt es nicht an', en: 'Refused by the store' },
  },
  STORE_UNAVAILABLE: {
    status: 503,
    title: { de: 'Speicher nicht erreichbar', en: 'Store not available' },
  },
  REQUEST_TIMEOUT: { status: 408, title: { de: 'Anfrage kam nicht zu Ende', en: 'Request timed out' } },
  TOO_MANY_REQUESTS: { status: 429, title: { de: 'Zu viele Anfragen', en: 'Too many requests' } },
  UNAUTHENTICATED: { status: 401, title: { de: 'Anmeldung fehlt', en: 'Not signed in' } },
  UNSUPPORTED_MEDIA_TYPE: {
    status: 415,
    title: { de: 'Nur JSON wird angenommen', en: 'Only JSON is accepted' },
  },
} as const satisfies Readonly<Record<string, ProblemType>>;

export type ProblemCode = RejectionCode | keyof typeof edge;

/** Every problem the API answers with. The type URI is `urn:foerderbuch:problem:` and the code in lower case. */
export const problemTypes: Readonly<Record<ProblemCode, ProblemType>> = { ...rejections, ...edge };

export const problemTypeUri = (code: ProblemCode): string =>
  `urn:foerderbuch:problem:${code.toLowerCase().replaceAll('_', '-')}`;
