import { useCases } from '#use-cases';
import { isMunicipalityKey } from '#domain';
import type { CarryOut } from './carry-out.ts';
import { practiceLine, practiceProgramme, practiceYears } from './catalogue.ts';
import { chanceOf, weightedDraw } from './chance.ts';
import type { PracticeRecipient } from './practice-claim.ts';
import { practiceProvider, type PracticePayments } from './practice-payments.ts';

const { programme } = practiceProgramme;
const worker = 'uebung-sachbearbeitung-1';
const approver = 'uebung-bewilligung-1';

/** One grant for a project: applied for, awarded, drawn down in two parts, paid, completed; some stay on their way. */
export async function recordPracticeGrant(
  carryOut: CarryOut,
  payments: PracticePayments,
  recipients: readonly PracticeRecipient[],
  { number, seed }: { readonly number: number; readonly seed: number },
): Promise<void> {
  const chance = chanceOf(Math.imul(seed, 0x27d4eb2f) ^ Math.imul(number + 1, 0x165667b1));
  const { recipient } = weightedDraw(recipients, () => 1)(chance);
  const fiscalYear = chance.oneOf(practiceYears);
  const cost = BigInt(chance.between(2_000_000, 60_000_000));
  const day = (month: number): string => `${fiscalYear}-${month.toString().padStart(2, '0')}-15`;
  const label = `grant ${number}`;
  const claimant = `uebung-${recipient}`;
  const applied = await carryOut(
    label,
    { subject: claimant, role: 'claimant', effectiveDay: day(1) },
    useCases.ApplyForGrant,
    {
      programme,
      line: practiceLine,
      fiscalYear,
      recipients: [recipient],
      purpose: `Smartes Vorhaben ${number} (Übung)`,
      projectCost: cost,
      requested: (cost * 9n) / 10n,
      receivedOn: day(1),
    },
  );
  const event = applied.outcome === 'accepted' ? applied.answer.events[0] : undefined;
  if (event?.type !== 'GrantApplied' || chance.happens(10)) return;
  const { caseNumber, requested } = event.data;
  for (const [what, certify] of [
    ['factual', useCases.CertifyGrantFactual],
    ['arithmetic', useCases.CertifyGrantArithmetic],
  ] as const)
    await carryOut(
      `${what} ${label}`,
      { subject: worker, role: 'case-worker', effectiveDay: day(2) },
      certify,
      { caseNumber },
    );
  const awarded = await carryOut(
    `award ${label}`,
    { subject: approver, role: 'approver', effectiveDay: day(3) },
    useCases.AwardGrant,
    { caseNumber, period: { from: day(3), to: `${fiscalYear}-12-31` } },
  );
  if (awarded.outcome === 'rejected' || chance.happens(20)) return;
  for (const [drawdownId, month, amount] of [
    ['MA-1', 6, requested / 2n],
    ['MA-2', 10, requested / 4n],
  ] as const) {
    await carryOut(
      `${drawdownId} ${label}`,
      { subject: claimant, role: 'claimant', effectiveDay: day(month) },
      useCases.DrawDownFunds,
      { caseNumber, drawdownId, amount, requestedOn: day(month) },
    );
    const paidOn = day(month + 1);
    const payment = { label: `${drawdownId} ${label}`, caseNumber, drawdownId, recipient, amount };
    await payments.pay({ ...payment, preparedBy: worker, paidOn });
  }
  if (chance.happens(50))
    await carryOut(
      `complete ${label}`,
      { subject: worker, role: 'case-worker', effectiveDay: day(12) },
      useCases.CompleteGrant,
      { caseNumber, completedOn: day(12) },
    );
}

const quarterCents = 25_000_000n;

/** The provider's agreement of a year: quarterly invoices, allocated to all municipalities by population; not to counties, whose residents are theirs. */
export async function recordPracticeAgreement(
  carryOut: CarryOut,
  payments: PracticePayments,
  recipients: readonly PracticeRecipient[],
  fiscalYear: number,
): Promise<void> {
  const act = (month: number, subject = worker) => ({
    subject,
    role: 'case-worker',
    effectiveDay: `${fiscalYear}-${month.toString().padStart(2, '0')}-10`,
  });
  const concluded = await carryOut(`agreement ${fiscalYear}`, act(1), useCases.ConcludeAgreement, {
    programme,
    provider: 'Dienstleister (Übung)',
    payeeId: practiceProvider,
    subject: `Betrieb der Plattform ${fiscalYear} (Übung)`,
    amount: quarterCents * 4n,
    budgets: [{ line: practiceLine, fiscalYear, amount: quarterCents * 4n }],
    allocation: {
      method: 'POPULATION',
      beneficiaries: recipients
        .filter(({ recipient }) => isMunicipalityKey(recipient))
        .map(({ recipient }) => ({ recipient })),
    },
    concludedOn: act(1).effectiveDay,
  });
  const event = concluded.outcome === 'accepted' ? concluded.answer.events[0] : undefined;
  if (event?.type !== 'AgreementConcluded') return;
  const { caseNumber } = event.data;
  for (const quarter of [1, 2, 3, 4]) {
    const milestoneId = `Q${quarter}`;
    const label = `${milestoneId} ${fiscalYear}`;
    const month = Math.min(quarter * 3 + 1, 12);
    await carryOut(`milestone ${label}`, act(1), useCases.AgreeMilestone, {
      caseNumber,
      milestoneId,
      name: `${quarter}. Quartal`,
      amount: quarterCents,
      budget: { line: practiceLine, fiscalYear },
    });
    await carryOut(`report ${label}`, act(month), useCases.ReportMilestone, {
      caseNumber,
      milestoneId,
      evidence: `Rechnung ${label} (Übung)`,
      reportedOn: act(month).effectiveDay,
    });
    if (quarter === 4) continue;
    await carryOut(`accept ${label}`, act(month, approver), useCases.AcceptMilestone, {
      caseNumber,
      milestoneId,
      acceptedOn: act(month).effectiveDay,
    });
    const payment = { label, caseNumber, milestoneId, amount: quarterCents };
    await payments.pay({ ...payment, preparedBy: worker, paidOn: act(month).effectiveDay });
  }
}
