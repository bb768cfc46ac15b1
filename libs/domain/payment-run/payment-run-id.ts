import type { FiscalYear } from '../calendar/day.ts';

/** Highest number of a payment run in a year; with five digits none is ever read as a case number, which has six. */
export const runsPerYearMax = 99_999;

const runIdPattern = /^ZL-2\d{3}-\d{4,5}$/;
const paymentInformationPattern = /^(ZL-2\d{3}-\d{4,5})-P1$/;

/** `ZL-2026-0017`: the calendar year in which the run (Zahllauf) was made, and its running number. */
export const paymentRunIdOf = (year: FiscalYear, number: number): string =>
  `ZL-${year}-${number.toString().padStart(4, '0')}`;

export const isPaymentRunId = (text: string): boolean => runIdPattern.test(text);

/** `MsgId` of the run's file: the run's own id. At most 35 characters, unique for ever. */
export const messageIdOf = (runId: string): string => runId;

/** The run that a `MsgId` names, such as `OrgnlMsgId` of a status report; undefined where it is none of this ledger's. */
export const runIdOfMessageId = (messageId: string): string | undefined => {
  const text = messageId.trim();
  return isPaymentRunId(text) ? text : undefined;
};

/** `PmtInfId` of the one block of payments in the run's file. At most 35 characters, unique for ever. */
export const paymentInformationIdOf = (runId: string): string => `${runId}-P1`;

/** The run that a `PmtInfId` names, such as that of a batch on a statement. */
export const runIdOfPaymentInformationId = (paymentInformationId: string): string | undefined =>
  paymentInformationPattern.exec(paymentInformationId.trim())?.[1];
