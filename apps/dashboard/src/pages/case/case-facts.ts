import type { Schemas } from '../../api/index.ts';
import type { Language } from '../../words/language.ts';

export type Claim = Schemas['ClaimAnswer'];
export type Grant = Schemas['GrantAnswer'];
export type Agreement = Schemas['AgreementAnswer'];
export type Order = Schemas['PaymentOrderView'];

/** A step of a case on its way to the bank. */
export interface Step {
  readonly name: string;
  readonly state: 'done' | 'waiting' | 'open' | 'stopped';
  readonly day?: string;
  readonly by?: string;
  /** What holds instead of the step's name, as `abgelehnt`. */
  readonly instead?: string;
  /** To which the reason of the case belongs. */
  readonly isDecision?: true;
}

/** A figure of a case; undefined where there is none yet. */
export interface Figure {
  readonly label: string;
  readonly amount: string | undefined;
  /** What is said where there is no amount. */
  readonly absent?: string;
}

/** What the head of a case shows, whatever it is. */
export interface CaseFacts {
  readonly kind: 'claims' | 'grants' | 'agreements';
  readonly programme: string;
  readonly line?: string;
  readonly fiscalYear?: number;
  readonly recipients: readonly string[];
  /** Key of a service, or what the case is about in words. */
  readonly leikaKey?: string;
  readonly subject?: string;
  readonly period?: { readonly from: string; readonly to: string };
  readonly figures: readonly Figure[];
  readonly steps: readonly Step[];
  readonly reason?: string;
  readonly possibleDoubleFunding: readonly string[];
  /** Before what took it back or lowered it (HVwVfG § 28). */
  readonly hearings: readonly Schemas['HearingView'][];
  /** Numbers of what was drawn down. */
  readonly drawdowns: readonly string[];
  readonly synthetic: boolean;
  /** Whether a payment may be prepared of it. */
  readonly isPayable: boolean;
  /** Whether a notice can be printed of it. */
  readonly hasNotice: boolean;
}

const words = {
  de: {
    submitted: 'eingereicht',
    applied: 'beantragt',
    factual: 'sachlich richtig',
    arithmetic: 'rechnerisch richtig',
    approved: 'bewilligt',
    ordered: 'angeordnet',
    paid: 'bezahlt',
    rejected: 'abgelehnt',
    withdrawn: 'zurückgezogen',
    revoked: 'widerrufen',
    concluded: 'geschlossen',
    agreed: 'in Meilensteinen vereinbart',
    accepted: 'abgenommen',
    completed: 'abgeschlossen',
    ended: 'beendet',
    claimedAmount: 'beantragt',
    approvedAmount: 'bewilligt',
    paidAmount: 'ausgezahlt',
    drawnDown: 'abgerufen',
    contract: 'vereinbart',
    repayable: 'zurückzuzahlen',
  },
  en: {
    submitted: 'submitted',
    applied: 'applied for',
    factual: 'certified in fact',
    arithmetic: 'certified in figures',
    approved: 'approved',
    ordered: 'ordered',
    paid: 'paid',
    rejected: 'rejected',
    withdrawn: 'withdrawn',
    revoked: 'revoked',
    concluded: 'concluded',
    agreed: 'agreed in milestones',
    accepted: 'accepted',
    completed: 'completed',
    ended: 'ended',
    claimedAmount: 'claimed',
    approvedAmount: 'approved',
    paidAmount: 'paid',
    drawnDown: 'drawn down',
    contract: 'agreed',
    repayable: 'to be paid back',
  },
};

export function factsOfClaim(claim: Claim, orders: readonly Order[], language: Language): CaseFacts {
  const say = words[language];
  return {
    kind: 'claims',
    programme: claim.programme,
    line: claim.line,
    fiscalYear: claim.fiscalYear,
    recipients: [claim.recipient],
    leikaKey: claim.leikaKey,
    period: claim.servicePeriod,
    figures: [
      { label: say.claimedAmount, amount: claim.claimed.amount },
      { label: say.approvedAmount, amount: claim.approved?.amount },
      { label: say.paidAmount, amount: amountOrNone(claim.paid.amount) },
      ...(claim.repayable ? [{ label: say.repayable, amount: claim.repayable.amount }] : []),
    ],
    steps: waiting([
      { name: say.submitted, state: 'done', day: claim.receivedOn, ...by(claim.submittedBy) },
      certified(say.factual, claim.factualBy, isPast(claim.state)),
      certified(say.arithmetic, claim.arithmeticBy, isPast(claim.state)),
      decided(claim.state, claim.decidedOn, claim.decidedBy, say),
      ...paymentSteps(orders, say),
    ]),
    ...defined({ reason: claim.reason }),
    possibleDoubleFunding: claim.possibleDoubleFunding ?? [],
    hearings: claim.hearings,
    drawdowns: [],
    synthetic: claim.synthetic,
    isPayable: claim.state === 'APPROVED',
    hasNotice: ['APPROVED', 'REJECTED', 'REVOKED'].includes(claim.state),
  };
}

export function factsOfGrant(grant: Grant, orders: readonly Order[], language: Language): CaseFacts {
  const say = words[language];
  return {
    kind: 'grants',
    programme: grant.programme,
    line: grant.line,
    fiscalYear: grant.fiscalYear,
    recipients: grant.recipients,
    subject: grant.purpose,
    ...(grant.periodFrom !== undefined &&
      grant.periodTo !== undefined && { period: { from: grant.periodFrom, to: grant.periodTo } }),
    figures: [
      { label: say.claimedAmount, amount: grant.requested.amount },
      { label: say.approvedAmount, amount: amountOrNone(grant.awarded.amount) },
      { label: say.drawnDown, amount: amountOrNone(grant.drawnDown.amount) },
      { label: say.paidAmount, amount: amountOrNone(grant.paid.amount) },
      ...(grant.repayable ? [{ label: say.repayable, amount: grant.repayable.amount }] : []),
    ],
    steps: waiting([
      { name: say.applied, state: 'done', day: grant.receivedOn, ...by(grant.appliedBy) },
      certified(say.factual, grant.factualBy, isPast(grant.state)),
      certified(say.arithmetic, grant.arithmeticBy, isPast(grant.state)),
      decided(grant.state, undefined, grant.decidedBy, say),
      ...paymentSteps(orders, say),
      { name: say.completed, state: grant.state === 'COMPLETED' ? 'done' : 'open' },
    ]),
    ...defined({ reason: grant.reason }),
    possibleDoubleFunding: grant.possibleDoubleFunding ?? [],
    hearings: grant.hearings,
    drawdowns: grant.drawdowns.map(({ drawdownId }) => drawdownId),
    synthetic: grant.synthetic,
    isPayable: grant.state === 'AWARDED',
    hasNotice: ['AWARDED', 'COMPLETED', 'REVOKED'].includes(grant.state),
  };
}

export function factsOfAgreement(
  agreement: Agreement,
  orders: readonly Order[],
  language: Language,
): CaseFacts {
  const say = words[language];
  const isAccepted = amountOrNone(agreement.accepted.amount) !== undefined;
  return {
    kind: 'agreements',
    programme: agreement.programme,
    recipients: [],
    subject: `${agreement.provider}: ${agreement.subject}`,
    figures: [
      { label: say.contract, amount: agreement.amount.amount },
      { label: say.agreed, amount: amountOrNone(agreement.agreed.amount) },
      { label: say.accepted, amount: amountOrNone(agreement.accepted.amount) },
      { label: say.paidAmount, amount: amountOrNone(agreement.paid.amount) },
    ],
    steps: waiting([
      { name: say.concluded, state: 'done', day: agreement.concludedOn, ...by(agreement.concludedBy) },
      { name: say.agreed, state: amountOrNone(agreement.agreed.amount) === undefined ? 'open' : 'done' },
      { name: say.accepted, state: isAccepted ? 'done' : 'open' },
      ...paymentSteps(orders, say),
      { name: say.ended, state: agreement.state === 'ENDED' ? 'done' : 'open' },
    ]),
    possibleDoubleFunding: [],
    hearings: [],
    drawdowns: [],
    synthetic: agreement.synthetic,
    isPayable: isAccepted,
    hasNotice: false,
  };
}

type Say = (typeof words)['de'];

const amountOrNone = (amount: string): string | undefined => (/[1-9]/.test(amount) ? amount : undefined);
const by = (person: string | undefined): { readonly by?: string } =>
  person === undefined ? {} : { by: person };

const isPast = (state: string): boolean => state !== 'SUBMITTED' && state !== 'APPLIED';

/** Who may not know by whom it was certified still sees that it was. */
const certified = (name: string, person: string | undefined, isDone: boolean): Step => ({
  name,
  state: person !== undefined || isDone ? 'done' : 'open',
  ...by(person),
});

function decided(state: string, day: string | undefined, person: string | undefined, say: Say): Step {
  const stopped = { REJECTED: say.rejected, WITHDRAWN: say.withdrawn, REVOKED: say.revoked }[state];
  const common = { isDecision: true as const, name: say.approved, ...defined({ day }), ...by(person) };
  if (stopped !== undefined) return { ...common, state: 'stopped', instead: stopped };
  return { ...common, state: ['APPROVED', 'AWARDED', 'COMPLETED'].includes(state) ? 'done' : 'open' };
}

/** Of several orders, the one that is furthest. */
function paymentSteps(orders: readonly Order[], say: Say): readonly Step[] {
  const ordered = orders.find(({ orderedOn }) => orderedOn !== undefined);
  const settled = orders.find(({ state }) => state === 'SETTLED');
  return [
    {
      name: say.ordered,
      state: ordered ? 'done' : 'open',
      ...defined({ day: ordered?.orderedOn }),
      ...by(ordered?.orderedBy),
    },
    { name: say.paid, state: settled ? 'done' : 'open', ...defined({ day: settled?.settledOn }) },
  ];
}

/** The first that is not done is the one that waits, unless the case is stopped or over. */
function waiting(steps: readonly Step[]): readonly Step[] {
  if (steps.some(({ state }) => state === 'stopped') || steps.at(-1)?.state === 'done') return steps;
  const next = steps.findIndex(({ state }) => state === 'open');
  return steps.map((step, index) => (index === next ? { ...step, state: 'waiting' as const } : step));
}

function defined<Value extends object>(value: Value): { [Key in keyof Value]?: NonNullable<Value[Key]> } {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as never;
}
