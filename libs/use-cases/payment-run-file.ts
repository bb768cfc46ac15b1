import { creditTransferFile } from '#bank-formats';
import { messageIdOf, paymentInformationIdOf, type PaymentRunFacts } from '#domain';

/** The bytes of a run's file (pain.001.001.09), as text: those that its checksum is of. @throws UnusableTransfer */
export const fileOfRun = ({
  runId,
  executionDay,
  createdAt,
  debtor,
  transfers,
}: Omit<PaymentRunFacts, 'controlSum'>): string =>
  creditTransferFile({
    messageId: messageIdOf(runId),
    createdAt,
    paymentInformationId: paymentInformationIdOf(runId),
    executionDay,
    debtor,
    transfers,
  });
