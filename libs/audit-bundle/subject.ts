import type { BudgetLineKey } from '#domain';
import { budgetLineStream, payeeStream, paymentRunStream, programmeStream } from '#use-cases';

/** Whose events a bundle holds. */
export interface BundleSubject {
  /** What it is, in German: `Vorgang EFA-2023-000417`. */
  readonly title: string;
  /** Of the file: `EFA-2023-000417`. */
  readonly name: string;
  /** By what its events are found: those of one stream, those of a case on whichever stream, or whatever a search says. */
  readonly of: { readonly stream: string } | { readonly caseNumber: string } | { readonly search: object };
}

/** A subject that is all of one stream. */
export interface StreamSubject extends BundleSubject {
  readonly of: { readonly stream: string };
}

/** Everything that happened in a case. */
export const ofCase = (caseNumber: string): BundleSubject => ({
  title: `Vorgang ${caseNumber}`,
  name: caseNumber,
  of: { caseNumber },
});

/** What the figures of a budget line and year follow from. */
export const ofBudgetLine = (key: BudgetLineKey): StreamSubject => {
  const { programme, line, fiscalYear } = key;
  return ofStream(
    `Haushaltsstelle ${programme}/${line}, Haushaltsjahr ${fiscalYear}`,
    `${programme} ${line} ${fiscalYear}`,
    budgetLineStream(key),
  );
};

export const ofPayee = (payeeId: string): StreamSubject =>
  ofStream(`Zahlungsempfänger ${payeeId}`, payeeId, payeeStream(payeeId));

export const ofPaymentRun = (runId: string): StreamSubject =>
  ofStream(`Zahllauf ${runId}`, runId, paymentRunStream(runId));

/** The rules of a programme, without its cases. */
export const ofProgramme = (programme: string): StreamSubject =>
  ofStream(`Programm ${programme}`, programme, programmeStream(programme));

const ofStream = (
  title: string,
  name: string,
  { name: stream }: { readonly name: string },
): StreamSubject => ({
  title,
  name,
  of: { stream },
});
