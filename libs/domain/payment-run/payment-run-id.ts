const runIdPattern = /^ZL-[0-9A-F]{16}$/;
const paymentInformationPattern = /^(ZL-[0-9A-F]{16})-P1$/;

/** `ZL-3F9A2C71B0D4E5F6`: what a payment run (Zahllauf) is called, made from the id of the command that makes it (a UUID). */
export const paymentRunIdOf = (commandId: string): string =>
  `ZL-${commandId.replaceAll('-', '').slice(0, 16).toUpperCase()}`;

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
