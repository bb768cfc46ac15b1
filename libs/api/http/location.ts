import type { FastifyRequest } from 'fastify';

/** What has an address of its own, the more particular after what it is part of. */
const resources = [
  '/api/v1/programmes/:programme',
  '/api/v1/recipients/:recipient',
  '/api/v1/recipients/:recipient/services',
  '/api/v1/budget-lines/:programme/:line/:fiscalYear',
  '/api/v1/claims/:caseNumber',
  '/api/v1/grants/:caseNumber',
  '/api/v1/agreements/:caseNumber',
  '/api/v1/payees/:payeeId',
  '/api/v1/payment-orders/:orderNumber',
  '/api/v1/payment-runs/:runId',
  '/api/v1/budget-acts/:budgetActId',
  '/api/v1/case-acts/:caseActId',
];

/** What an answer names is what came to be, wherever it was asked for. */
const named: Readonly<Record<string, string>> = {
  budgetActId: '/api/v1/budget-acts/:budgetActId',
  caseActId: '/api/v1/case-acts/:caseActId',
  runId: '/api/v1/payment-runs/:runId',
  orderNumber: '/api/v1/payment-orders/:orderNumber',
};

/** Whether what is sent to a route, as `/path/{parameter}`, makes or changes what has an address. */
export const hasLocation = (path: string): boolean => {
  const route = path.replaceAll(/\{(\w+)\}/g, ':$1');
  return resources.some((resource) => isOf(route, resource));
};

/** The address of what a command made or changed, from its route, its body and its answer; undefined where it has none. */
export function locationOf(
  { routeOptions, params, body }: Pick<FastifyRequest, 'routeOptions' | 'params' | 'body'>,
  answer: unknown,
): string | undefined {
  const route = routeOptions.url ?? '';
  const told = fieldsOf(answer);
  const values: Readonly<Record<string, unknown>> = { ...fieldsOf(body), ...fieldsOf(params), ...told };
  const ofAnswer = Object.keys(named).find((name) => name in told);
  const pattern = ofAnswer === undefined ? resources.findLast((one) => isOf(route, one)) : named[ofAnswer];
  if (pattern === undefined) return undefined;
  const steps = pattern.split('/').map((step) => {
    if (!step.startsWith(':')) return step;
    const value = values[step.slice(1)];
    return typeof value === 'string' || typeof value === 'number'
      ? encodeURIComponent(String(value))
      : undefined;
  });
  return steps.includes(undefined) ? undefined : steps.join('/');
}

/** True of the resource's own route and those below it, and of that of its collection, to which it is added. */
const isOf = (route: string, resource: string): boolean =>
  `${route}/`.startsWith(`${resource}/`) || route === resource.slice(0, resource.indexOf('/:'));

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
