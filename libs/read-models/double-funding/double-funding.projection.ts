import { commitmentIdOfAward, comparedPurpose, type EventWith, type LedgerEvent } from '#domain';
import { foldInto, logInto, logTable, oneRow, projection, table } from '#projections';

const doubleFundingTable = table(
  'double_funding',
  {
    reference: 'text',
    other: 'text',
    recipients: 'text',
    leika_key: 'text?',
    purpose: 'text?',
    found_on: 'text',
  },
  { key: ['reference', 'other'], indexes: [['other', 'reference']] },
);

const fundingRequestTable = table(
  'funding_request',
  {
    /** A case number, or a published award behind `award:`. */
    reference: 'text',
    recipient: 'text',
    /** What it is for, as it is compared: a LeiKa key, or a purpose in one spelling. */
    subject: 'text',
    /** As it was stated; null of a claim. */
    purpose: 'text?',
    /** Null where the subject is a purpose. */
    leika_key: 'text?',
    /** The register that has compared it for its recipient already: `SERVICE` or `PURPOSE`; `NONE` of what no register holds. */
    register: 'text',
    found_on: 'text',
    synthetic: 'integer',
    position: 'integer',
  },
  {
    key: ['reference', 'recipient', 'subject'],
    indexes: [
      ['subject', 'recipient'],
      ['recipient', 'subject'],
      ['register', 'subject'],
    ],
  },
);

/** A purpose that is the name of a service is for this service. */
const fundingServiceTable = table(
  'funding_service',
  { leika_key: 'text', compared_name: 'text' },
  { key: ['leika_key'], indexes: [['compared_name', 'leika_key']] },
);

/** Each end of a key as it was stated; the last one counts. */
const fundingSuccessionTable = logTable('funding_succession', {
  recipient: 'text',
  /** Last day on which the key is valid; null where it does not end after all. */
  valid_to: 'text?',
  /** AGS between blanks: who holds its rights, and who took over a part. */
  successors: 'text',
});

/**
 * Every pair of requests for the same, as the later one found it when it came in, and of each request what it is
 * compared by where no register does: with agreements, across services and purposes, and under the keys of a day. How they stand
 * now is their own matter.
 */
export const doubleFunding = projection({
  name: 'double-funding',
  version: 5,
  folds: [
    foldInto(doubleFundingTable, {
      keysOf: ({ event }) => {
        const { reference = '', others = [] } = foundIn(event) ?? {};
        return others.map((other) => [reference, other] as const);
      },
      fold: (_row, { event, recorded }, [, other]) => {
        const found = foundIn(event);
        if (!found) return undefined;
        const { reference, recipients, leikaKey, purpose } = found;
        return {
          reference,
          other,
          recipients: ` ${recipients.join(' ')} `,
          leika_key: leikaKey,
          purpose,
          found_on: recorded.effectiveDay,
        };
      },
    }),
    foldInto(fundingRequestTable, {
      keysOf: ({ event }) => {
        const request = requestIn(event);
        return (request?.recipients ?? []).flatMap((recipient) =>
          subjectsOf(request).map(({ subject }) => [request?.reference ?? '', recipient, subject] as const),
        );
      },
      fold: (row, { event, recorded }, [reference, recipient, subject]) => {
        const request = requestIn(event);
        // A correction of something else leaves it where it came in.
        if (row && row.purpose === request?.purpose) return row;
        const compared = subjectsOf(request).find((one) => one.subject === subject);
        return (
          request &&
          compared && {
            ...compared,
            reference,
            recipient,
            purpose: request.purpose,
            found_on: recorded.effectiveDay,
            synthetic: recorded.synthetic ? 1n : 0n,
            position: recorded.position,
          }
        );
      },
    }),
    foldInto(fundingServiceTable, {
      keysOf: oneRow(({ event }) => (isOfService(event) ? [event.data.leikaKey] : undefined)),
      fold: (_row, { event }, [leika_key]) =>
        isOfService(event) ? { leika_key, compared_name: comparedPurpose(event.data.name) } : undefined,
    }),
  ],
  logs: [
    logInto(fundingSuccessionTable, ({ event }) => {
      if (event.type !== 'RecipientEnded' && event.type !== 'RecipientEndCorrected') return undefined;
      const { recipient, validTo, successor, otherSuccessors = [] } = event.data;
      return {
        recipient,
        valid_to: validTo ?? null,
        successors: [...(successor === undefined ? [] : [successor]), ...otherSuccessors].join(' '),
      };
    }),
  ],
});

interface Found {
  readonly reference: string;
  readonly others: readonly string[];
  readonly recipients: readonly string[];
  readonly leikaKey: string | null;
  readonly purpose: string | null;
}

function foundIn(event: LedgerEvent): Found | undefined {
  switch (event.type) {
    case 'ClaimSubmitted': {
      const { caseNumber, possibleDoubleFunding: others = [], recipient, leikaKey } = event.data;
      return {
        reference: caseNumber,
        others,
        recipients: [recipient],
        leikaKey,
        purpose: null,
      };
    }
    case 'GrantApplied': {
      const { caseNumber, possibleDoubleFunding: others = [], recipients, purpose } = event.data;
      return { reference: caseNumber, others, recipients, leikaKey: null, purpose };
    }
    case 'PublishedAwardRecorded': {
      const { awardId, possibleDoubleFunding: others = [], recipients, purpose } = event.data;
      return {
        reference: commitmentIdOfAward(awardId),
        others,
        recipients,
        leikaKey: null,
        purpose,
      };
    }
    default:
      withoutFinding(event);
      return undefined;
  }
}

interface Requested extends Omit<Found, 'others'> {
  /** The register in which it stands among what is for the same, by its service or its purpose. */
  readonly register: 'SERVICE' | 'PURPOSE' | 'NONE';
}

/** What a request is compared by; an agreement is one for each municipality that benefits. */
function requestIn(event: LedgerEvent): Requested | undefined {
  switch (event.type) {
    case 'PublishedAwardCorrected': {
      const { awardId, recipients, purpose } = event.data;
      const reference = commitmentIdOfAward(awardId);
      return { reference, recipients, leikaKey: null, purpose, register: 'PURPOSE' };
    }
    case 'AgreementConcluded': {
      const { caseNumber, subject: purpose, allocation } = event.data;
      const recipients = [...new Set(allocation.weights.map(({ recipient }) => recipient))];
      return { reference: caseNumber, recipients, leikaKey: null, purpose, register: 'NONE' };
    }
    default: {
      const found = foundIn(event);
      return found && { ...found, register: found.leikaKey === null ? 'PURPOSE' : 'SERVICE' };
    }
  }
}

interface Subject {
  readonly subject: string;
  readonly leika_key: string | null;
  readonly register: Requested['register'];
}

/** The service of a claim; else the purpose, and each service whose LeiKa key it names. */
function subjectsOf(request: Requested | undefined): readonly Subject[] {
  if (request?.leikaKey != null)
    return [{ subject: request.leikaKey, leika_key: request.leikaKey, register: request.register }];
  if (request?.purpose == null) return [];
  const named = new Set(request.purpose.match(/(?<!\d)99\d{12}(?!\d)/gu));
  return [
    { subject: comparedPurpose(request.purpose), leika_key: null, register: request.register },
    ...[...named].map((key) => ({ subject: key, leika_key: key, register: 'NONE' as const })),
  ].filter(({ subject }, place, all) => all.findLastIndex((one) => one.subject === subject) === place);
}

type OfService = Extract<LedgerEvent, { readonly type: 'ServiceRegistered' | 'ServiceCorrected' }>;

const isOfService = (event: LedgerEvent): event is OfService =>
  event.type === 'ServiceRegistered' || event.type === 'ServiceCorrected';

/** An event that is new and says whom else it found does not compile before somebody has said where that is shown. */
function withoutFinding(_event: Exclude<LedgerEvent, EventWith<'possibleDoubleFunding'>>): void {
  // It found nobody.
}

/** References in one column, by blanks. */
export const references = (found: readonly string[] = []): string => found.join(' ');

/** The row of a case after a later request for the same. */
export const withReference = <Row extends { readonly possible_double_funding: string }>(
  row: Row,
  other: string,
): Row => ({
  ...row,
  possible_double_funding:
    row.possible_double_funding === '' ? other : `${row.possible_double_funding} ${other}`,
});
