import { hash } from 'node:crypto';
import { commandIdOf, type CommandOutcome, type CommandRequest, type UseCase } from '#command-handling';
import { useCases } from '#use-cases';
import { prerequisites, type Rejection } from '#domain';
import {
  practiceAppropriation,
  practiceLine,
  practiceProgramme,
  practiceServices,
  practiceTemplate,
  practiceYears,
  type PracticeService,
} from './catalogue.ts';
import { Once, system, type Act, type CarryOut } from './carry-out.ts';
import { PracticePayments } from './practice-payments.ts';
import { recordPracticeAgreement, recordPracticeGrant } from './practice-programmes.ts';
import { practiceClaims, type PracticeClaim, type PracticeRecipient } from './practice-claim.ts';

export interface PracticeOptions {
  readonly execute: <Data>(useCase: UseCase<Data>, request: CommandRequest<Data>) => Promise<CommandOutcome>;
  readonly recipients: readonly PracticeRecipient[];
  readonly claims: number;
  readonly seed: number;
  readonly onProgress?: (done: number) => void;
}

export interface PracticeReport {
  /** Commands that were carried out, now or by an earlier run with the same seed. */
  readonly accepted: number;
  /** As when the year's appropriation is used up. */
  readonly refused: readonly Rejection[];
}

/** How many claims are on their way at once: enough for full commits, few enough to stay below the engine's limit. */
const claimsAtOnce = 400;
const claimsPerGrant = 50;
/** Claims whose payments share runs: a block that was recorded whole has the same runs in every generation. */
const claimsPerBlock = 5_000;

/**
 * Records invented claims, grants and agreements through the same commands as everyone else, marked as practice data in every event. The same
 * seed again adds nothing; more claims with the same seed add the rest.
 */
export async function recordPracticeClaims(options: PracticeOptions): Promise<PracticeReport> {
  const { execute, recipients, claims, seed, onProgress } = options;
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
      commandId: commandIdOf('practice-data', `${seed}`, label),
      requestHash: hash('sha256', label, 'hex'),
    });
    if (outcome.outcome === 'accepted') accepted += 1;
    else refused.push(outcome.rejection);
    return outcome;
  };
  const payments = new PracticePayments(carryOut);
  const recorder = new ClaimRecorder(carryOut, payments);
  await recorder.prepare();
  await payments.prepare();
  for (const fiscalYear of practiceYears)
    await recordPracticeAgreement(carryOut, payments, recipients, fiscalYear);
  const claimOf = practiceClaims(recipients, seed);
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < claims) {
      const number = next;
      next += 1;
      await recorder.record(number, claimOf(number));
      if (number % claimsPerGrant === 0)
        await recordPracticeGrant(carryOut, payments, recipients, { number, seed });
      onProgress?.(number + 1);
    }
  };
  await Promise.all(Array.from({ length: Math.min(claimsAtOnce, claims) }, () => work()));
  await payments.payWaiting();
  return { accepted, refused };
}

class ClaimRecorder {
  readonly #carryOut: CarryOut;
  readonly #payments: PracticePayments;
  readonly #ready = new Once();

  constructor(carryOut: CarryOut, payments: PracticePayments) {
    this.#carryOut = carryOut;
    this.#payments = payments;
  }

  async prepare(): Promise<void> {
    const { programme, name } = practiceProgramme;
    await this.#carryOut('programme', system, useCases.RegisterProgramme, {
      programme,
      name,
      synthetic: true,
    });
    await this.#carryOut('document template', system, useCases.SetDocumentTemplate, practiceTemplate);
    for (const { leikaKey, name, stateOfOrigin, platform } of practiceServices)
      await this.#carryOut(`service ${leikaKey}`, system, useCases.RegisterService, {
        leikaKey,
        name,
        stateOfOrigin,
        platform,
        synthetic: true,
      });
    for (const fiscalYear of practiceYears)
      await this.#carryOut(
        `appropriation ${fiscalYear}`,
        { ...system, effectiveDay: `${fiscalYear}-01-01` },
        useCases.EnactAppropriation,
        {
          programme,
          line: practiceLine,
          fiscalYear,
          name,
          amount: practiceAppropriation,
          exactness: 'EXACT',
          source: { title: 'Erfunden: Übungsdaten ohne veröffentlichte Quelle' },
        },
      );
  }

  async record(number: number, claim: PracticeClaim): Promise<void> {
    await this.#readyAt(claim);
    const { fate, approved, claimed } = claim;
    const [received, certified, decided, paid] = claim.days;
    const submitted = await this.#submit(number, claim);
    const event = submitted.outcome === 'accepted' ? submitted.answer.events.at(-1) : undefined;
    if (event?.type !== 'ClaimSubmitted') return;
    const { caseNumber } = event.data;
    const act = <Data>(what: string, by: Act, useCase: UseCase<Data>, data: Data): Promise<CommandOutcome> =>
      this.#carryOut(`${what} ${number}`, by, useCase, data);
    const worker = { subject: claim.caseWorker, role: 'case-worker', effectiveDay: certified };
    const approver = { subject: claim.approver, role: 'approver', effectiveDay: decided };

    if (fate === 'SUBMITTED') return;
    if (fate === 'WITHDRAWN') {
      const claimant = { subject: claim.claimant, role: 'claimant', effectiveDay: received };
      const data = { caseNumber, reason: 'Doppelt eingereicht' };
      await act('withdraw', claimant, useCases.WithdrawClaim, data);
      return;
    }
    await act('factual', worker, useCases.CertifyFactual, { caseNumber });
    if (fate === 'CERTIFIED_FACTUAL') return;
    await act('arithmetic', worker, useCases.CertifyArithmetic, { caseNumber });
    if (fate === 'CERTIFIED') return;
    if (fate === 'REJECTED') {
      const data = { caseNumber, reason: 'Kosten nicht belegt' };
      await act('reject', approver, useCases.RejectClaim, data);
      return;
    }
    const decision = await act('approve', approver, useCases.ApproveClaim, {
      caseNumber,
      ...(approved < claimed && { amount: approved, reason: 'Nur belegte Kosten' }),
      doubleFundingReason: 'Andere Kosten desselben Zeitraums (Übung)',
    });
    if (fate !== 'PAID' || decision.outcome === 'rejected') return;
    await this.#payments.pay({
      label: `${number}`,
      caseNumber,
      recipient: claim.recipient,
      amount: approved,
      preparedBy: claim.caseWorker,
      paidOn: paid,
      block: Math.floor(number / claimsPerBlock),
    });
  }

  #submit(number: number, { recipient, service, period, claimed, claimant, days }: PracticeClaim) {
    const [receivedOn] = days;
    return this.#carryOut(
      `submit ${number}`,
      { subject: claimant, role: 'claimant', effectiveDay: receivedOn },
      useCases.SubmitClaim,
      {
        programme: practiceProgramme.programme,
        line: practiceLine,
        recipient,
        leikaKey: service.leikaKey,
        servicePeriod: period,
        amount: claimed,
        receivedOn,
      },
    );
  }

  /** What a municipality needs for a service is in place once, before its first claim. */
  #readyAt({ recipient, service }: PracticeClaim): Promise<void> {
    return this.#ready.of(`${recipient}/${service.leikaKey}`, () =>
      this.#meetPrerequisites(recipient, service),
    );
  }

  async #meetPrerequisites(recipient: string, { leikaKey }: PracticeService): Promise<void> {
    const since = '2022-10-01';
    for (const prerequisite of prerequisites)
      await this.#carryOut(
        `${prerequisite} ${recipient} ${leikaKey}`,
        { ...system, effectiveDay: since },
        useCases.MeetPrerequisite,
        { recipient, leikaKey, prerequisite, since },
      );
  }
}
