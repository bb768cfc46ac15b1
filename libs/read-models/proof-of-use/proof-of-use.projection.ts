import { proofKeyOf, proofsDueOf, type LedgerEvent, type ProofOfUseEvent } from '#domain';
import { foldInto, projection, table } from '#projections';

const proofOfUseTable = table(
  'proof_of_use',
  {
    case_number: 'text',
    /** `FINAL`, or `INTERIM-2023`; `*` of what ends all. */
    proof_key: 'text',
    position: 'integer',
    proof: 'text?',
    fiscal_year: 'integer?',
    /** `DUE`, `RECEIVED`, `EXAMINED`, or `REVOKED`: nothing is due any more. */
    act: 'text',
    effective_day: 'text',
    recorded_at_ms: 'integer',
    due_on: 'text?',
    spent: 'integer?',
    result: 'text?',
    /** Not accepted, or objected to. */
    amount: 'integer?',
    reason: 'text?',
  },
  { key: ['case_number', 'proof_key', 'position'], indexes: [['act', 'due_on']] },
);

const ofAward = '*';

/** Every act on a proof of use, so that a list of any day and any state of knowledge can be read from them. */
export const proofsOfUse = projection({
  name: 'proof-of-use',
  version: 1,
  folds: [
    foldInto(proofOfUseTable, {
      keysOf: ({ event, recorded: { position } }) =>
        proofKeysIn(event).map((key) => [caseOf(event), key, position] as const),
      fold: (_row, { event, recorded }, [case_number, proof_key, position]) => {
        const nothing = {
          case_number,
          proof_key,
          position,
          proof: null,
          fiscal_year: null,
          effective_day: recorded.effectiveDay,
          recorded_at_ms: BigInt(recorded.recordedAtMs),
          due_on: null,
          spent: null,
          result: null,
          amount: null,
          reason: null,
        };
        if (event.type === 'GrantRevoked') return { ...nothing, act: 'REVOKED' };
        if (event.type === 'GrantAwarded') {
          const due = dueIn(event).find((one) => proofKeyOf(one) === proof_key);
          return due && { ...nothing, ...addressOf(due), act: 'DUE', due_on: due.dueOn };
        }
        if (!isOfProof(event)) return undefined;
        const ofProof = { ...nothing, ...addressOf(event.data) };
        switch (event.type) {
          case 'ProofOfUseDeadlineSet':
            return { ...ofProof, act: 'DUE', due_on: event.data.dueOn, reason: event.data.reason };
          case 'ProofOfUseReceived':
            return { ...ofProof, act: 'RECEIVED', spent: event.data.spent };
          case 'ProofOfUseExamined': {
            const { result, spent, amount, reason = null } = event.data;
            return { ...ofProof, act: 'EXAMINED', result, spent, amount, reason };
          }
        }
      },
    }),
  ],
  logs: [],
});

type Awarded = Extract<LedgerEvent, { readonly type: 'GrantAwarded' }>;

/** A proposal names one as well, and settles nothing. */
const isOfProof = (event: LedgerEvent): event is ProofOfUseEvent =>
  'proof' in event.data && event.type !== 'CaseActProposed';

const caseOf = ({ data }: LedgerEvent): string => ('caseNumber' in data ? data.caseNumber : '');

const dueIn = ({ data: { period, proofsDue } }: Awarded) => proofsDue ?? proofsDueOf(period);

function proofKeysIn(event: LedgerEvent): readonly string[] {
  if (event.type === 'GrantAwarded') return dueIn(event).map(proofKeyOf);
  if (event.type === 'GrantRevoked') return [ofAward];
  return isOfProof(event) ? [proofKeyOf(event.data)] : [];
}

const addressOf = ({ proof, fiscalYear }: { readonly proof: string; readonly fiscalYear?: number }) => ({
  proof,
  fiscal_year: fiscalYear === undefined ? null : BigInt(fiscalYear),
});
