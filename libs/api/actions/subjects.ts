import type { Type } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Role } from '#identity';
import { readers } from '../http/auth/reader-roles.ts';
import {
  BudgetActPath,
  BudgetLineItemPath,
  BudgetLinePath,
  CaseActPath,
  CasePath,
  ConditionPath,
  DrawdownPath,
  MilestonePath,
  PaymentOrderPath,
  ReadinessPath,
  RepaymentPath,
} from '../http/paths.ts';

/** Something that commands are given to, by its address. */
export interface Subject {
  readonly name: string;
  /** Below `/api/v1/`, with its parameters as `:name`. */
  readonly path: string;
  readonly params: Type;
  readonly roles: readonly Role[];
}

export const subjects: readonly Subject[] = [
  { name: 'claim', path: 'claims/:caseNumber', params: CasePath, roles: [...readers, 'claimant'] },
  { name: 'grant', path: 'grants/:caseNumber', params: CasePath, roles: [...readers, 'claimant'] },
  {
    name: 'condition',
    path: 'grants/:caseNumber/conditions/:conditionId',
    params: ConditionPath,
    roles: readers,
  },
  {
    name: 'drawdown',
    path: 'grants/:caseNumber/drawdowns/:drawdownId',
    params: DrawdownPath,
    roles: [...readers, 'claimant'],
  },
  { name: 'repayment', path: 'repayments/:repaymentId', params: RepaymentPath, roles: readers },
  {
    name: 'readiness',
    path: 'recipients/:recipient/services/:leikaKey',
    params: ReadinessPath,
    roles: readers,
  },
  { name: 'agreement', path: 'agreements/:caseNumber', params: CasePath, roles: readers },
  {
    name: 'milestone',
    path: 'agreements/:caseNumber/milestones/:milestoneId',
    params: MilestonePath,
    roles: readers,
  },
  { name: 'paymentOrder', path: 'payment-orders/:orderNumber', params: PaymentOrderPath, roles: readers },
  { name: 'caseAct', path: 'case-acts/:caseActId', params: CaseActPath, roles: readers },
  { name: 'budgetAct', path: 'budget-acts/:budgetActId', params: BudgetActPath, roles: readers },
  {
    name: 'budgetLine',
    path: 'budget-lines/:programme/:line/:fiscalYear',
    params: BudgetLinePath,
    roles: readers,
  },
  {
    name: 'commitment',
    path: 'budget-lines/:programme/:line/:fiscalYear/commitments/:id',
    params: BudgetLineItemPath,
    roles: readers,
  },
  {
    name: 'block',
    path: 'budget-lines/:programme/:line/:fiscalYear/blocks/:id',
    params: BudgetLineItemPath,
    roles: readers,
  },
];

const addresses: ReadonlySet<string> = new Set(subjects.map(({ path }) => `/api/v1/${path}`));

/** A query for one of them, whichever service answers it. */
export const isOfSubject = ({ method, routeOptions: { url = '' } }: FastifyRequest): boolean =>
  method === 'GET' && addresses.has(url);
