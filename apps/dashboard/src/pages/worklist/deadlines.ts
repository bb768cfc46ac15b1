import type { Schemas } from '../../api/index.ts';
import { centsOf } from '../../fields/amount.ts';
import { daysAfter } from '../../fields/day.ts';

/** Something that has to be done by a day. */
export interface Deadline {
  readonly key: string;
  readonly day: string;
  readonly kind:
    | 'proof'
    | 'condition'
    | 'use'
    | 'periodEnd'
    | 'milestone'
    | 'instalment'
    | 'order'
    | 'authorityEnd'
    | 'yearEnd';
  /** Case, order, repayment claim or authority; the year of its end. */
  readonly reference: string;
  readonly recipients: readonly string[];
  readonly subject: string;
  /** In cents. */
  readonly amount?: bigint;
}

/** Of each list what a deadline is made of. */
interface Lists {
  readonly proofs: readonly Pick<
    Schemas['ProofOfUseView'],
    'caseNumber' | 'proof' | 'fiscalYear' | 'dueOn' | 'recipients' | 'purpose'
  >[];
  readonly conditions: readonly Pick<
    Schemas['AwardConditionView'],
    'caseNumber' | 'conditionId' | 'dueOn' | 'recipients' | 'subject'
  >[];
  /** What will not have been used by the last of the days, as it looks now. */
  readonly uses: readonly Pick<
    Schemas['OverdueUseView'],
    'caseNumber' | 'drawdownId' | 'useBy' | 'recipients' | 'purpose' | 'overdue'
  >[];
  /** Those that run. */
  readonly grants: readonly Pick<
    Schemas['GrantView'],
    'caseNumber' | 'periodTo' | 'recipients' | 'purpose'
  >[];
  readonly milestones: readonly Pick<
    Schemas['MilestoneOfAgreementView'],
    'caseNumber' | 'milestoneId' | 'name' | 'provider' | 'state' | 'dueOn' | 'amount' | 'accepted'
  >[];
  readonly authorities: readonly Pick<
    Schemas['OrderingAuthorityView'],
    'authorityId' | 'person' | 'validTo' | 'limit'
  >[];
  readonly repayments: readonly (Pick<
    Schemas['RepaymentView'],
    'repaymentId' | 'recipients' | 'instalments'
  > & { readonly principal: Pick<Schemas['RepaymentPartView'], 'open'> })[];
  readonly orders: readonly Pick<
    Schemas['PaymentOrderView'],
    'orderNumber' | 'state' | 'dueOn' | 'recipients' | 'reason' | 'amount'
  >[];
}

/** Orders in these states are not paid yet, and are to be. */
const unpaid: ReadonlySet<string> = new Set(['PREPARED', 'CERTIFIED', 'ORDERED']);

/** Nothing more is to come of a milestone in these states. */
const settledMilestones: ReadonlySet<string> = new Set(['ACCEPTED', 'CLOSED']);

/** What is due from one day until another, both included, the first first. */
export function deadlinesOf(lists: Lists, from: string, until: string): readonly Deadline[] {
  const { proofs, conditions, uses, grants, milestones, authorities, repayments, orders } = lists;
  const year = from.slice(0, 4);
  const all: readonly Deadline[] = [
    ...proofs.map(({ caseNumber, proof, fiscalYear, dueOn, recipients, purpose }): Deadline => ({
      key: `proof ${caseNumber} ${proof} ${fiscalYear ?? ''}`,
      kind: 'proof',
      day: dueOn,
      reference: caseNumber,
      recipients,
      subject: purpose,
    })),
    ...conditions.flatMap(({ caseNumber, conditionId, dueOn, recipients, subject }): readonly Deadline[] =>
      dueOn === undefined
        ? []
        : [
            {
              key: `condition ${caseNumber} ${conditionId}`,
              kind: 'condition',
              day: dueOn,
              reference: caseNumber,
              recipients,
              subject,
            },
          ],
    ),
    ...uses.map(({ caseNumber, drawdownId, useBy, recipients, purpose, overdue }): Deadline => ({
      key: `use ${caseNumber} ${drawdownId}`,
      kind: 'use',
      day: useBy,
      reference: caseNumber,
      recipients,
      subject: `${drawdownId} · ${purpose}`,
      amount: centsOf(overdue),
    })),
    ...grants.flatMap(({ caseNumber, periodTo, recipients, purpose }): readonly Deadline[] =>
      periodTo === undefined
        ? []
        : [
            {
              key: `periodEnd ${caseNumber}`,
              kind: 'periodEnd',
              day: periodTo,
              reference: caseNumber,
              recipients,
              subject: purpose,
            },
          ],
    ),
    ...milestones.flatMap(
      ({ caseNumber, milestoneId, name, provider, state, dueOn, amount, accepted }): readonly Deadline[] =>
        dueOn === undefined || settledMilestones.has(state)
          ? []
          : [
              {
                key: `milestone ${caseNumber} ${milestoneId}`,
                kind: 'milestone',
                day: dueOn,
                reference: caseNumber,
                recipients: [],
                subject: `${milestoneId} · ${name} · ${provider}`,
                amount: centsOf(amount) - centsOf(accepted),
              },
            ],
    ),
    ...authorities.flatMap(({ authorityId, person, validTo, limit }): readonly Deadline[] =>
      validTo === undefined
        ? []
        : [
            {
              key: `authorityEnd ${authorityId} ${person}`,
              kind: 'authorityEnd',
              day: validTo,
              reference: authorityId,
              recipients: [],
              subject: person,
              amount: centsOf(limit),
            },
          ],
    ),
    ...repayments
      .filter(({ principal }) => centsOf(principal.open) > 0n)
      .flatMap(({ repaymentId, recipients, instalments }) =>
        instalments.map(({ dueOn, amount }): Deadline => ({
          key: `instalment ${repaymentId} ${dueOn}`,
          kind: 'instalment',
          day: dueOn,
          reference: repaymentId,
          recipients,
          subject: '',
          amount: centsOf(amount),
        })),
      ),
    ...orders.flatMap(({ orderNumber, state, dueOn, recipients, reason, amount }): readonly Deadline[] =>
      !unpaid.has(state)
        ? []
        : [
            {
              key: `order ${orderNumber}`,
              kind: 'order',
              day: dueOn,
              reference: orderNumber,
              recipients,
              subject: reason,
              amount: centsOf(amount),
            },
          ],
    ),
    { key: 'yearEnd', kind: 'yearEnd', day: `${year}-12-31`, reference: year, recipients: [], subject: '' },
  ];
  return all
    .filter(({ day }) => day >= from && day <= until)
    .toSorted((a, b) => a.day.localeCompare(b.day) || a.key.localeCompare(b.key));
}

/** The Monday of a day's week. */
export const mondayOf = (day: string): string => daysAfter(day, -((new Date(day).getUTCDay() + 6) % 7));
