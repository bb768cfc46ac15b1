import { hash } from 'node:crypto';
import {
  caseNumberOfOrder,
  paymentRunIdOf,
  type CancelPaymentRun,
  type CasePayments,
  type CreatePaymentRun,
  type PaymentEvent,
  type RecordPaymentStatus,
  type Rejected,
  type RunBooking,
  type SendPaymentRun,
  type SetDebtorAccount,
} from '#domain';
import * as rules from '#domain';
import type { PlannedAcceptance, PlanLookups, StateOf, Stream, UseCase } from '#command-handling';
import { ontoHome } from './onto-home.ts';
import { fileOfRun } from './payment-run-file.ts';
import { casePaymentsStream, paymentRunStream, runRegisterStream } from './streams.ts';
import { written } from './written.ts';

export const setDebtorAccount: UseCase<SetDebtorAccount> = ({ data }) => {
  const home = runRegisterStream();
  return {
    home,
    others: [],
    decide: (state) => ontoHome(home, rules.setDebtorAccount(state(home), data), data.synthetic ?? false),
  };
};

/** The register first: of two runs that want the same order at the same moment, one is told that it is in the other. */
const ontoRegisterAndRun = (
  runId: string,
  decision: RunBooking | Rejected<never>,
  synthetic?: boolean,
): PlannedAcceptance | Rejected<never> =>
  decision.outcome === 'rejected'
    ? decision
    : {
        outcome: 'accepted',
        writes: [
          ...written(runRegisterStream(), decision.register),
          ...written(paymentRunStream(runId), decision.run),
        ],
        ...(synthetic !== undefined && { synthetic }),
      };

export const createPaymentRun: UseCase<CreatePaymentRun> = ({ data, on, commandId }) => {
  const runId = paymentRunIdOf(commandId);
  const home = paymentRunStream(runId);
  const register = runRegisterStream();
  const caseNumbers = new Set(data.orderNumbers.map((one) => caseNumberOfOrder(one) ?? ''));
  const payments = new Map([...caseNumbers].map((one) => [one, casePaymentsStream(one)] as const));
  return {
    home,
    others: [register, ...payments.values()],
    decide: (state) => {
      const decision = rules.createPaymentRun(
        {
          register: state(register),
          paymentsOf: (caseNumber) => {
            const stream = payments.get(caseNumber);
            return stream && state(stream);
          },
        },
        data,
        { runId, today: on, checksumOf: (run) => hash('sha256', fileOfRun(run), 'hex') },
      );
      const [made] = decision.outcome === 'accepted' ? decision.run : [];
      const synthetic = made?.type === 'PaymentRunCreated' && made.data.synthetic;
      return ontoRegisterAndRun(runId, decision, synthetic);
    },
  };
};

/** The payments of the cases that a run has transfers of. */
async function paymentsOfRun(runId: string, lookups: PlanLookups) {
  const run = await lookups.stateOf(paymentRunStream(runId));
  const caseNumbers = new Set(run?.transfers.map(({ caseNumber }) => caseNumber));
  const payments = new Map([...caseNumbers].map((one) => [one, casePaymentsStream(one)] as const));
  return {
    payments,
    paymentsOf: (state: StateOf) => (caseNumber: string) => {
      const stream = payments.get(caseNumber);
      return stream && state(stream);
    },
  };
}

export const sendPaymentRun: UseCase<SendPaymentRun> = async ({ data, on, today }, lookups) => {
  const home = paymentRunStream(data.runId);
  const { payments, paymentsOf } = await paymentsOfRun(data.runId, lookups);
  return {
    home,
    others: [...payments.values()],
    decide: (state) => {
      const known = { run: state(home), paymentsOf: paymentsOf(state) };
      return ontoHome(home, rules.sendPaymentRun(known, data, { on, today }));
    },
  };
};

/**
 * The orders first, the run last: what the bank said counts once all of it is there. A refused attempt stands with the order that it
 * was about.
 */
export const recordPaymentStatus: UseCase<RecordPaymentStatus> = async ({ data, on, today }, lookups) => {
  const home = paymentRunStream(data.runId);
  const { payments, paymentsOf } = await paymentsOfRun(data.runId, lookups);
  const decided = (state: StateOf) =>
    rules.recordPaymentStatus({ run: state(home), paymentsOf: paymentsOf(state) }, data, { on, today });
  const run = await lookups.stateOf(home);
  const known = new Map(
    await Promise.all(
      [...payments].map(async ([caseNumber, stream]) => [caseNumber, await lookups.stateOf(stream)] as const),
    ),
  );
  const paymentsNow = (caseNumber: string): CasePayments | undefined => known.get(caseNumber);
  const first = rules.recordPaymentStatus({ run, paymentsOf: paymentsNow }, data, { on, today });
  const attempted = first.outcome === 'rejected' ? attemptedIn(first, payments) : undefined;
  if (attempted)
    return {
      home: attempted,
      others: [home, ...[...payments.values()].filter((stream) => stream !== attempted)],
      decide: (state) => {
        const decision = decided(state);
        const isSame = decision.outcome === 'rejected' && attemptedIn(decision, payments) === attempted;
        return isSame ? decision : undefined;
      },
    };
  return {
    home,
    others: [...payments.values()],
    decide: (state) => {
      const decision = decided(state);
      if (decision.outcome === 'rejected') return attemptedIn(decision, payments) ? undefined : decision;
      return {
        outcome: 'accepted',
        writes: [
          ...[...decision.payments].flatMap(([caseNumber, events]) => {
            const stream = payments.get(caseNumber);
            return stream ? written(stream, events) : [];
          }),
          ...written(home, decision.run),
        ],
      };
    },
  };
};

/** The payments of the case with whose order a refused attempt stands. */
const attemptedIn = (
  { onRecord: [attempt] }: Rejected<PaymentEvent>,
  payments: ReadonlyMap<string, Stream<CasePayments, PaymentEvent>>,
): Stream<CasePayments, PaymentEvent> | undefined =>
  attempt && payments.get(caseNumberOfOrder(attempt.data.orderNumber) ?? '');

export const cancelPaymentRun: UseCase<CancelPaymentRun> = ({ data, on, today }) => {
  const home = paymentRunStream(data.runId);
  return {
    home,
    others: [runRegisterStream()],
    decide: (state) =>
      ontoRegisterAndRun(data.runId, rules.cancelPaymentRun(state(home), data, { on, today })),
  };
};
