import { commitmentIdOfAward, type EventWith, type LedgerEvent } from '#domain';
import { foldInto, logInto, logTable, projection, table } from '#projections';

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

const fundingStandingTable = logTable(
  'funding_standing',
  {
    /** A case number, or a published award behind `award:`. */
    reference: 'text',
    /** What it is from then on; null where only the amount changes. */
    state: 'text?',
    /** Of what is approved or awarded, cents. */
    amount_change: 'integer',
    effective_day: 'text',
    recorded_at_ms: 'integer',
  },
  { indexes: [['reference', 'position']] },
);

/** Every pair of requests for the same, as the later one found it when it came in. How they stand now is their own matter. */
export const doubleFunding = projection({
  name: 'double-funding',
  version: 2,
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
  ],
  logs: [
    logInto(fundingStandingTable, ({ event, recorded }) => {
      const change = standingAfter(event);
      return (
        change && {
          ...change,
          effective_day: recorded.effectiveDay,
          recorded_at_ms: BigInt(recorded.recordedAtMs),
        }
      );
    }),
  ],
});

interface StandingChange {
  readonly reference: string;
  readonly state: string | null;
  readonly amount_change: bigint;
}

/** How a request stands from an event on, so that a list can say it of any day. */
function standingAfter(event: LedgerEvent): StandingChange | undefined {
  const of = (reference: string, state: string | null, amount_change = 0n): StandingChange => ({
    reference,
    state,
    amount_change,
  });
  switch (event.type) {
    case 'ClaimSubmitted':
      return of(event.data.caseNumber, 'SUBMITTED');
    case 'ClaimApproved':
      return of(event.data.caseNumber, 'APPROVED', event.data.amount);
    case 'ClaimRejected':
    case 'GrantRejected':
      return of(event.data.caseNumber, 'REJECTED');
    case 'ClaimWithdrawn':
      return of(event.data.caseNumber, 'WITHDRAWN');
    case 'ClaimRevoked':
    case 'GrantRevoked':
      return of(event.data.caseNumber, 'REVOKED');
    case 'ClaimPartlyRevoked':
    case 'GrantPartlyRevoked':
      return of(event.data.caseNumber, null, -event.data.amount);
    case 'GrantApplied':
      return of(event.data.caseNumber, 'APPLIED');
    case 'GrantAwarded':
      return of(event.data.caseNumber, 'AWARDED', event.data.amount);
    case 'AwardAmended':
    case 'GrantFinancingChanged':
    case 'AwardReduced':
      return of(event.data.caseNumber, null, event.data.amount - event.data.before);
    case 'GrantCompleted':
      return of(event.data.caseNumber, 'COMPLETED');
    case 'PublishedAwardRecorded':
      return of(commitmentIdOfAward(event.data.awardId), 'PUBLISHED', event.data.amount);
    default:
      return undefined;
  }
}

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
      return { reference: caseNumber, others, recipients: [recipient], leikaKey, purpose: null };
    }
    case 'GrantApplied': {
      const { caseNumber, possibleDoubleFunding: others = [], recipients, purpose } = event.data;
      return { reference: caseNumber, others, recipients, leikaKey: null, purpose };
    }
    case 'PublishedAwardRecorded': {
      const { awardId, possibleDoubleFunding: others = [], recipients, purpose } = event.data;
      return { reference: commitmentIdOfAward(awardId), others, recipients, leikaKey: null, purpose };
    }
    default:
      withoutFinding(event);
      return undefined;
  }
}

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
