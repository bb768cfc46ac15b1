import type { PlanLookups } from '#command-handling';
import {
  available,
  caseNumberOfRepayment,
  decimal,
  prerequisites,
  principalFigures,
  repaymentParts,
  totalOf,
  type BudgetLine,
  type Cents,
  type Day,
  type Grant,
} from '#domain';
import { budgetLineStream, casePaymentsStream, grantAt, repaymentsStream } from '#use-cases';

export interface Probed {
  readonly params: Readonly<Record<string, string>>;
  readonly lookups: PlanLookups;
  readonly today: Day;
}

/** What is asked for the least where that hangs on what there is: the body passes with one of these changes. */
type LeastOfState = (probed: Probed) => Promise<readonly object[]>;

const lineOf = ({ params, lookups }: Probed): Promise<BudgetLine | undefined> =>
  lookups.stateOf(
    budgetLineStream({
      programme: params['programme'] ?? '',
      line: params['line'] ?? '',
      fiscalYear: Number(params['fiscalYear']),
    }),
  );

async function grantOf({ params, lookups }: Probed): Promise<Grant | undefined> {
  const found = await grantAt(params['caseNumber'] ?? '', lookups);
  return 'outcome' in found ? undefined : found.known;
}

/** One cent more, or less. */
const amountsBeside = (amount: Cents): readonly object[] =>
  [amount + 1n, amount - 1n].filter((one) => one > 0n).map((one) => ({ amount: decimal(one) }));

const ofLine =
  (changes: (line: BudgetLine, probed: Probed) => readonly object[]): LeastOfState =>
  async (probed) => {
    const line = await lineOf(probed);
    const found = line ? changes(line, probed) : [];
    return found.length > 0 ? found : [{}];
  };

/** Each of its own once; itself where it has none: see `ofInput`. */
const partners: LeastOfState = async (probed) => {
  const line = await lineOf(probed);
  const linked = [...(line?.coverLinks.values() ?? [])].map(({ partnerProgramme, partnerLine }) => ({
    partnerProgramme,
    partnerLine,
  }));
  return linked.length > 0 ? linked : itself(probed);
};
const itself = ({ params }: Probed): readonly object[] => [
  { partnerProgramme: params['programme'], partnerLine: params['line'] },
];

/**
 * The account that the case was paid to last, else one that nobody has: the rest is asked before it, and whoever prepares says which. Of a
 * grant, each of its drawdowns.
 */
async function preparations(probed: Probed): Promise<readonly object[]> {
  const { params, lookups } = probed;
  const { caseNumber = '', milestoneId } = params;
  const payments = await lookups.stateOf(casePaymentsStream(caseNumber));
  const payeeId = [...(payments?.orders.values() ?? [])].at(-1)?.payeeId;
  const named = { caseNumber, ...(payeeId !== undefined && { payeeId }) };
  if (milestoneId !== undefined) return [{ ...named, milestoneId }];
  const drawdowns = [...((await grantOf(probed))?.drawdowns.keys() ?? [])];
  return drawdowns.length > 0 ? drawdowns.map((drawdownId) => ({ ...named, drawdownId })) : [named];
}

/** A plan is of all that is open. */
const instalmentsOfAll: LeastOfState = async ({ params: { repaymentId = '' }, lookups, today }) => {
  const caseNumber = caseNumberOfRepayment(repaymentId);
  const repayments =
    caseNumber === undefined ? undefined : await lookups.stateOf(repaymentsStream(caseNumber));
  const claim = repayments?.claims.get(repaymentId);
  const open = claim ? principalFigures(claim, today).open : 0n;
  return open > 0n ? [{ instalments: [{ dueOn: today, amount: decimal(open) }] }] : [{}];
};

/** Where something was paid, nothing is revoked without a hearing: whoever may revoke says that there was one. */
const heardOrNot: LeastOfState = ({ today }) =>
  Promise.resolve([{}, { hearing: { heldOn: today, statement: 'NONE' } }]);

const eachPart: LeastOfState = () => Promise.resolve(repaymentParts.map((of) => ({ of })));

/** Of each proof that the award may have. */
const eachProof: LeastOfState = async (probed) => {
  const { from = '', to = '' } = (await grantOf(probed))?.period ?? {};
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const interim = Array.from({ length: last - first }, (_, index) => ({
    proof: 'INTERIM',
    fiscalYear: first + index,
  }));
  return [{ proof: 'FINAL' }, ...interim];
};

/** What is questioned is a cent of it. */
const eachProofReduced: LeastOfState = async (probed) =>
  (await eachProof(probed)).map((proof) => ({ ...proof, result: 'ACCEPTED_WITH_REDUCTION' }));

/** Any one of them. */
const eachPrerequisite: LeastOfState = () =>
  Promise.resolve(prerequisites.map((prerequisite) => ({ prerequisite })));

const ofReadiness = (rest: string): string =>
  `POST /api/v1/recipients/{recipient}/services/{leikaKey}/${rest}`;

const ofBudgetLine = (rest: string): string =>
  `POST /api/v1/budget-lines/{programme}/{line}/{fiscalYear}${rest}`;

export const leastOfState: Readonly<Record<string, LeastOfState>> = {
  'POST /api/v1/grants/{caseNumber}/amendments': async (probed) => {
    const grant = await grantOf(probed);
    return grant ? amountsBeside(grant.awarded) : [{}];
  },
  'POST /api/v1/grants/{caseNumber}/drawdowns': async (probed) => {
    const to = (await grantOf(probed))?.period?.to;
    return [{ requestedOn: to !== undefined && to < probed.today ? to : probed.today }];
  },
  'POST /api/v1/payment-orders': preparations,
  'POST /api/v1/claims/{caseNumber}/approval/revocation': heardOrNot,
  'POST /api/v1/grants/{caseNumber}/award/revocation': heardOrNot,
  'POST /api/v1/grants/{caseNumber}/proofs-of-use/deadline': eachProof,
  'POST /api/v1/grants/{caseNumber}/proofs-of-use/receipt': eachProof,
  'POST /api/v1/grants/{caseNumber}/proofs-of-use/examination': eachProofReduced,
  'POST /api/v1/repayments/{repaymentId}/deferrals': instalmentsOfAll,
  'POST /api/v1/repayments/{repaymentId}/waivers': eachPart,
  'POST /api/v1/repayments/{repaymentId}/write-offs': eachPart,
  [ofReadiness('prerequisites')]: eachPrerequisite,
  [ofReadiness('prerequisite-losses')]: eachPrerequisite,
  [ofBudgetLine('/corrections')]: ofLine(({ appropriation }) =>
    appropriation ? [{ amount: decimal(appropriation.amount) }] : [],
  ),
  [ofBudgetLine('/commitment-authorities')]: async ({ params }) => [
    { burdenedYear: Number(params['fiscalYear']) + 1 },
  ],
  [ofBudgetLine('/obligations')]: ofLine(({ authorityLeft, fiscalYear }) => [
    ...[...authorityLeft].map(([burdenedYear]) => ({ burdenedYear: Number(burdenedYear) })),
    { burdenedYear: fiscalYear + 1 },
  ]),
  [ofBudgetLine('/carry-overs')]: ofLine((line) => [
    {},
    ...(available(line) > 0n
      ? []
      : [...line.commitments]
          .filter(([, { open }]) => totalOf(open) > 0n)
          .slice(0, 1)
          .map(([commitmentId]) => ({ commitmentId }))),
  ]),
  [ofBudgetLine('/disbursements')]: ofLine((line, { today }) => {
    const [commitmentId] = [...line.commitments].find(([, { open }]) => totalOf(open) > 0n) ?? [];
    if (commitmentId === undefined) return [];
    const consent = { consentReference: 'PROBE', consentedOn: today };
    return [{ commitmentId }, { commitmentId, consent }];
  }),
  [ofBudgetLine('/cover-links')]: async (probed) => itself(probed),
  [ofBudgetLine('/transfers')]: partners,
};

/** What a probe is refused for that its least body names and another one would not: all before it was decided in its favour. */
export const ofInput: Readonly<Record<string, readonly string[]>> = {
  'POST /api/v1/agreements/{caseNumber}/milestones': ['budget-missing'],
  [ofBudgetLine('/cover-links')]: ['line-covers-itself'],
  [ofBudgetLine('/transfers')]: ['line-covers-itself'],
  [ofBudgetLine('/commitments/{id}/payment-orders')]: ['payee-unknown'],
  'POST /api/v1/payment-orders': ['payee-unknown'],
};
