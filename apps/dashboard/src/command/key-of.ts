import type { DescribedSchema } from './described.ts';

/** What a key names, so that it can be offered. */
export type KeyOf =
  | 'announcedTotal'
  | 'authority'
  | 'bankBooking'
  | 'block'
  | 'budgetAct'
  | 'carryOver'
  | 'case'
  | 'caseAct'
  | 'commitment'
  | 'condition'
  | 'coverLink'
  | 'disbursement'
  | 'drawdown'
  | 'line'
  | 'milestone'
  | 'obligation'
  | 'order'
  | 'overrun'
  | 'payee'
  | 'paymentRun'
  | 'person'
  | 'programme'
  | 'publishedAward'
  | 'recipient'
  | 'repayment'
  | 'service'
  | 'transfer';

/** Where a field stands: a command, and whether it is a part of its address. */
export interface FieldOfCommand {
  readonly operation: string;
  readonly path: string;
  readonly isParameter: boolean;
}

/** What a field names in whatever command it stands. */
const named: Readonly<Record<string, KeyOf>> = {
  payeeId: 'payee',
  programme: 'programme',
  partnerProgramme: 'programme',
  line: 'line',
  partnerLine: 'line',
  frameId: 'announcedTotal',
  person: 'person',
  successor: 'recipient',
  otherSuccessors: 'recipient',
  partners: 'recipient',
  recipients: 'recipient',
  county: 'recipient',
  orderNumbers: 'order',
  commitmentIds: 'commitment',
};

/** What a part of an address names that bears no such name in a body, or is new there. */
const inAddress: Readonly<Record<string, KeyOf>> = {
  authorityId: 'authority',
  awardId: 'publishedAward',
  bookingId: 'bankBooking',
  budgetActId: 'budgetAct',
  caseActId: 'caseAct',
  conditionId: 'condition',
  drawdownId: 'drawdown',
  milestoneId: 'milestone',
  repaymentId: 'repayment',
  runId: 'paymentRun',
  totalId: 'announcedTotal',
};

/** `{id}` is of what its collection is of. */
const collections: Readonly<Record<string, KeyOf>> = {
  blocks: 'block',
  'carry-overs': 'carryOver',
  commitments: 'commitment',
  'cover-links': 'coverLink',
  disbursements: 'disbursement',
  obligations: 'obligation',
  overruns: 'overrun',
  transfers: 'transfer',
};

/** By the command and the field; the same field names something new in others. */
const inBodies: Readonly<Record<string, KeyOf>> = {
  'CarryOverFunds commitmentId': 'commitment',
  'CommitFunds id': 'commitment',
  'PreparePaymentOrder drawdownId': 'drawdown',
  'PreparePaymentOrder milestoneId': 'milestone',
  'RecordDisbursement commitmentId': 'commitment',
  'RecordDisbursement id': 'disbursement',
};

const examples: readonly (readonly [KeyOf, RegExp])[] = [
  ['recipient', /^0\d{4}(\d{3})?$/],
  ['service', /^99\d{12}$/],
  ['case', /^[A-Z][A-Z0-9_]+-2\d{3}-\d{6}$/],
  ['order', /^[A-Z][A-Z0-9_]+-2\d{3}-\d{6}-Z\d{2,}$/],
];

/** What is given its key by the command itself. */
const givenAnew: ReadonlySet<string> = new Set([
  'RegisterProgramme programme',
  'RegisterRecipient recipient',
  'RegisterService leikaKey',
]);

/** What a field names that the ledger knows; undefined of every other, such as a number that is given anew. */
export function keyOfField(
  name: string,
  { example }: DescribedSchema,
  { operation, path, isParameter }: FieldOfCommand,
): KeyOf | undefined {
  if (givenAnew.has(`${operation} ${name}`)) return undefined;
  const own = isParameter
    ? name === 'id'
      ? collections[path.split('/{id}')[0]?.split('/').at(-1) ?? '']
      : inAddress[name]
    : inBodies[`${operation} ${name}`];
  return (
    own ??
    named[name] ??
    examples.find(([, pattern]) => typeof example === 'string' && pattern.test(example))?.[0]
  );
}
