import { hash } from 'node:crypto';
import { commandIdOf, type CommandOutcome, type UseCase } from '#command-handling';
import { useCases } from '#use-cases';
import type { Day, Rejection } from '#domain';
import type { Act } from './carry-out.ts';
import { practiceProgramme, practiceYears } from './catalogue.ts';
import { PracticePayments } from './practice-payments.ts';
import type { PracticeOptions, PracticeReport } from './record-practice-claims.ts';

const { programme } = practiceProgramme;
/** A line of its own, so that its years can be closed. */
const line = 'HAUSHALT-FOERDERUNG';
const reason = 'Ablauf einer Zuwendung (Übung)';
const worker = 'uebung-sachbearbeitung-1';
const approver = 'uebung-bewilligung-1';
const [kept, revoked] = [2_000_000n, 600_000n];

/**
 * Whole years of grants on a line of their own, from the application to the closed year: one with a condition that is met, drawn down,
 * paid as the bank's statement tells it, used and proven; one that is revoked for what was paid, and repaid in the next year. The last
 * year stays open. The same seed again adds nothing.
 */
export async function recordPracticeGrantYears({
  execute,
  recipients,
  seed,
}: Pick<PracticeOptions, 'execute' | 'recipients' | 'seed'>): Promise<PracticeReport> {
  const refused: Rejection[] = [];
  let accepted = 0;
  const carryOut = async <Data>(
    label: string,
    { subject, role, effectiveDay }: Act,
    useCase: UseCase<Data>,
    data: Data,
  ): Promise<CommandOutcome> => {
    const outcome = await execute(useCase, {
      data,
      actor: { subject, role },
      ...(effectiveDay !== undefined && { effectiveDay }),
      commandId: commandIdOf('practice-data', `${seed}`, `grant years ${label}`),
      requestHash: hash('sha256', `grant years ${label}`, 'hex'),
    });
    if (outcome.outcome === 'accepted') accepted += 1;
    else refused.push(outcome.rejection);
    return outcome;
  };
  const payments = new PracticePayments(carryOut, { prefix: 'UEBUNG-ZUW', toldByBank: true });
  await payments.prepare();
  const years: readonly number[] = practiceYears.toSorted((one, other) => one - other);
  const [recipient = ''] = recipients.map((one) => one.recipient).filter((key) => key.length === 8);
  const claimant = { subject: `uebung-${recipient}`, role: 'claimant' };

  for (const fiscalYear of years)
    await carryOut(
      `appropriation ${fiscalYear}`,
      { subject: 'uebung-haushalt-1', role: 'budget-controller', effectiveDay: `${fiscalYear}-01-01` },
      useCases.EnactAppropriation,
      {
        programme,
        line,
        fiscalYear,
        name: `${line} (Übung)`,
        amount: 10_000_000n,
        exactness: 'EXACT',
        source: { title: 'Haushaltsplan (Übung)' },
      },
    );
  for (const fiscalYear of years.slice(0, -1)) {
    const on = (month: number, year = fiscalYear): Day => `${year}-${String(month).padStart(2, '0')}-15`;
    const byWorker = (day: Day): Act => ({ subject: worker, role: 'case-worker', effectiveDay: day });
    const byApprover = (day: Day): Act => ({ subject: approver, role: 'approver', effectiveDay: day });

    const awarded = async (what: string, requested: bigint): Promise<string | undefined> => {
      const applied = await carryOut(
        `${what} ${fiscalYear}`,
        { ...claimant, effectiveDay: on(1) },
        useCases.ApplyForGrant,
        {
          programme,
          line,
          fiscalYear,
          recipients: [recipient],
          purpose: `${what} ${fiscalYear} (Übung)`,
          projectCost: requested * 2n,
          requested,
          receivedOn: on(1),
        },
      );
      const event = applied.outcome === 'accepted' ? applied.answer.events[0] : undefined;
      if (event?.type !== 'GrantApplied') return undefined;
      const { caseNumber } = event.data;
      await carryOut(`factual ${what} ${fiscalYear}`, byWorker(on(2)), useCases.CertifyGrantFactual, {
        caseNumber,
      });
      await carryOut(`arithmetic ${what} ${fiscalYear}`, byWorker(on(2)), useCases.CertifyGrantArithmetic, {
        caseNumber,
      });
      await carryOut(`award ${what} ${fiscalYear}`, byApprover(on(3)), useCases.AwardGrant, {
        caseNumber,
        period: { from: on(3), to: `${fiscalYear}-12-31` },
      });
      return caseNumber;
    };
    const drawnAndPaid = async (what: string, caseNumber: string, amount: bigint): Promise<void> => {
      const drawdownId = 'MA-1';
      const label = `${drawdownId} ${what} ${fiscalYear}`;
      await carryOut(label, { ...claimant, effectiveDay: on(5) }, useCases.DrawDownFunds, {
        caseNumber,
        drawdownId,
        amount,
        requestedOn: on(5),
      });
      await payments.pay({
        label,
        caseNumber,
        drawdownId,
        recipient,
        amount,
        preparedBy: worker,
        paidOn: on(6),
      });
    };

    const proven = await awarded('Digitale Bauakte', kept);
    if (proven !== undefined) {
      const caseNumber = proven;
      const condition = { caseNumber, conditionId: 'A-1' };
      await carryOut(`condition ${fiscalYear}`, byApprover(on(3)), useCases.SetAwardCondition, {
        ...condition,
        subject: 'Förderung auf der Webseite nennen',
        dueOn: on(9),
      });
      await carryOut(`met ${fiscalYear}`, byWorker(on(5)), useCases.MeetAwardCondition, {
        ...condition,
        metOn: on(5),
      });
      await drawnAndPaid('Digitale Bauakte', caseNumber, kept);
      await carryOut(`use ${fiscalYear}`, { ...claimant, effectiveDay: on(7) }, useCases.ReportUse, {
        caseNumber,
        drawdownId: 'MA-1',
        useId: 'V-1',
        amount: kept,
        usedOn: on(7),
      });
      await carryOut(`proof ${fiscalYear}`, byWorker(on(10)), useCases.ReceiveProof, {
        caseNumber,
        proof: 'FINAL',
        receivedOn: on(10),
        spent: kept,
      });
      await carryOut(`examined ${fiscalYear}`, byWorker(on(11)), useCases.ExamineProof, {
        caseNumber,
        proof: 'FINAL',
        result: 'ACCEPTED',
      });
      await carryOut(`examination confirmed ${fiscalYear}`, byApprover(on(11)), useCases.ConfirmCaseAct, {
        caseActId: commandIdOf('practice-data', `${seed}`, `grant years examined ${fiscalYear}`),
      });
    }
    const missed = await awarded('Bürgerportal', revoked * 2n);
    if (missed !== undefined) {
      const caseNumber = missed;
      await drawnAndPaid('Bürgerportal', caseNumber, revoked);
      await carryOut(`revoked ${fiscalYear}`, byApprover(on(12)), useCases.RevokeAward, {
        caseNumber,
        ground: 'REVOCATION',
        ineffectiveFrom: on(6),
        dueOn: on(2, fiscalYear + 1),
        hearing: { heldOn: on(11), statement: 'RECEIVED' },
        reason: 'Zweck verfehlt (Übung)',
      });
      await carryOut(
        `repaid ${fiscalYear}`,
        { subject: 'uebung-kasse', role: 'payment-officer', effectiveDay: on(3, fiscalYear + 1) },
        useCases.ReceiveRepayment,
        {
          repaymentId: `${caseNumber}-R01`,
          receiptId: 'R-1',
          amount: revoked,
          receivedOn: on(3, fiscalYear + 1),
          isPrincipalFirst: true,
          reason: 'Auf die Hauptforderung (Übung)',
        },
      );
    }
    await carryOut(
      `closing ${fiscalYear}`,
      { subject: 'uebung-haushalt-1', role: 'budget-controller', effectiveDay: on(4, fiscalYear + 1) },
      useCases.CloseYear,
      { programme, line, fiscalYear, reason },
    );
  }
  return { accepted, refused };
}
