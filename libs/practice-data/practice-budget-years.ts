import { hash } from 'node:crypto';
import { commandIdOf, type UseCase } from '#command-handling';
import { useCases } from '#use-cases';
import type { Act } from './carry-out.ts';
import { practiceProgramme, practiceYears } from './catalogue.ts';
import { chanceOf } from './chance.ts';
import type { PracticeOptions, PracticeReport } from './record-practice-claims.ts';
import type { Rejection } from '#domain';

const { programme } = practiceProgramme;
/** Two lines of their own, so that no claim finds its year closed. */
const [operation, training] = ['HAUSHALT-BETRIEB', 'HAUSHALT-SCHULUNG'] as const;
const product = 'UEBUNG-01';
const source = { title: 'Haushaltsplan (Übung)' };
const controller = 'uebung-haushalt-1';
const reason = 'Haushaltsbewirtschaftung (Übung)';

/**
 * Whole budget years of two invented lines, from the appropriation to the closing: commitment authority and an obligation for the next
 * year, supplement, block and release, transfer, overrun, commitments and payments, carry-over with and without a commitment. The last year
 * stays open. The same seed again adds nothing.
 */
export async function recordPracticeBudgetYears({
  execute,
  seed,
}: Pick<PracticeOptions, 'execute' | 'seed'>): Promise<PracticeReport> {
  const refused: Rejection[] = [];
  let accepted = 0;
  const carryOut = async <Data>(
    label: string,
    useCase: UseCase<Data>,
    data: Data,
    { subject = controller, role = 'budget-controller', effectiveDay }: Partial<Act>,
  ): Promise<void> => {
    const outcome = await execute(useCase, {
      data,
      actor: { subject, role },
      ...(effectiveDay !== undefined && { effectiveDay }),
      commandId: commandIdOf('practice-data', `${seed}`, `budget ${label}`),
      requestHash: hash('sha256', `budget ${label}`, 'hex'),
    });
    if (outcome.outcome === 'accepted') accepted += 1;
    else refused.push(outcome.rejection);
  };
  const enact = async (line: string, fiscalYear: number, amount: bigint): Promise<void> =>
    carryOut(
      `appropriation ${line} ${fiscalYear}`,
      useCases.EnactAppropriation,
      { programme, line, fiscalYear, name: `${line} (Übung)`, amount, exactness: 'EXACT', source, product },
      { effectiveDay: `${fiscalYear}-01-01` },
    );

  const years: readonly number[] = [...practiceYears].sort((one, other) => one - other);
  const [first = 0] = years;
  for (const line of [operation, training]) await enact(line, first, 100_000_000n);
  for (const fiscalYear of years.slice(0, -1)) {
    const chance = chanceOf(Math.imul(seed, 0x27d4eb2f) ^ Math.imul(fiscalYear, 0x165667b1));
    const some = (): bigint => BigInt(chance.between(10_000, 9_000_000));
    const key = { programme, line: operation, fiscalYear };
    const next = fiscalYear + 1;
    const on = (month: number, year = fiscalYear) => ({
      effectiveDay: `${year}-${month.toString().padStart(2, '0')}-15`,
    });
    const id = (what: string): string => `${what}-${fiscalYear}`;
    const consent = (year: number) => ({
      consentReference: `UEBUNG-${year}`,
      consentedOn: `${year}-01-10`,
    });
    const obligation = some();
    await carryOut(
      id('authority'),
      useCases.GrantCommitmentAuthority,
      { ...key, commitmentAuthorityId: id('VE'), burdenedYear: next, amount: obligation, source },
      on(2),
    );
    await carryOut(
      id('obligation'),
      useCases.EnterObligation,
      { ...key, obligationId: id('V'), burdenedYear: next, amount: obligation, reason },
      on(3),
    );
    for (const line of [operation, training]) await enact(line, next, 100_000_000n);
    await carryOut(
      id('supplement'),
      useCases.EnactSupplement,
      { ...key, supplementId: id('NT'), amount: some(), exactness: 'EXACT', source },
      on(4),
    );
    await carryOut(
      id('block'),
      useCases.BlockFunds,
      { ...key, blockId: id('SP'), amount: 10_000_000n, reason },
      on(4),
    );
    await carryOut(
      id('transfer'),
      useCases.TransferFunds,
      {
        ...key,
        line: training,
        transferId: id('U'),
        partnerProgramme: programme,
        partnerLine: operation,
        amount: some(),
        reason,
      },
      on(5),
    );
    await carryOut(
      id('overrun'),
      useCases.ConsentToOverrun,
      { ...key, overrunId: id('UE'), amount: some(), ...consent(fiscalYear), reason },
      on(6),
    );
    await carryOut(id('release'), useCases.ReleaseBlock, { ...key, blockId: id('SP'), reason }, on(7));
    for (const number of [1, 2, 3]) {
      const commitmentId = id(`F-${number}`);
      const amount = some();
      const paid = number === 3 ? amount / 2n : amount;
      await carryOut(commitmentId, useCases.CommitFunds, { ...key, commitmentId, amount }, on(7 + number));
      await carryOut(
        id(`A-${number}`),
        useCases.RecordDisbursement,
        {
          ...key,
          disbursementId: id(`A-${number}`),
          commitmentId,
          amount: paid,
          reference: id(`SAP-${number}`),
        },
        { subject: 'uebung-kasse', role: 'system', ...on(8 + number) },
      );
      if (number < 3) continue;
      await carryOut(
        id('carry-over'),
        useCases.CarryOverFunds,
        { ...key, carryOverId: id('AR-1'), commitmentId, amount: amount - paid, ...consent(next), reason },
        on(1, next),
      );
    }
    await carryOut(
      id('free carry-over'),
      useCases.CarryOverFunds,
      { ...key, carryOverId: id('AR-2'), amount: 5_000_000n, ...consent(next), reason },
      on(1, next),
    );
    // What the year before had promised or left open for this one, and nobody called for.
    for (const left of fiscalYear === first ? [] : [`V-${fiscalYear - 1}`, `F-3-${fiscalYear - 1}`])
      await carryOut(
        `${id('release')} ${left}`,
        useCases.ReleaseCommitment,
        { ...key, commitmentId: left, reason },
        on(1, next),
      );
    for (const line of [operation, training])
      await carryOut(
        `closing ${line} ${fiscalYear}`,
        useCases.CloseYear,
        { ...key, line, reason },
        on(2, next),
      );
  }
  return { accepted, refused };
}
