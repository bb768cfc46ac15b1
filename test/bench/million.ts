import { v4 } from 'uuid';
import { eventFormats, orderNumberOf, serialize, type LedgerEvent } from '#domain';
import { eventIds, type EventStore, type EventToAppend, NO_STREAM, type StreamWrite } from '#event-store';
import { SqliteEventStore } from '#event-store/sqlite';
import { practiceClaims } from '#practice-data';
import { municipalities } from '#real-input';
import { eventsFileOf } from '#operations/data-folder';

const eventsPerAppend = 500;
const dayMs = 86_400_000;
const startMs = Date.UTC(2023, 0, 2);

export interface Filling {
  readonly programme?: string;
  /** Of the claims, the last such share gets only as far as drawn: some wait for a person. Every other one is paid. */
  readonly openShare?: number;
  readonly onDay?: (nowMs: number) => void;
}

/**
 * Fills a log with claims and what follows from them, event by event and without the rules: for measuring reads, the shape
 * of the events counts, and a million commands would only take longer. Answers how many events there are.
 */
export async function fillLog(
  store: EventStore,
  events: number,
  { programme = 'UEBUNG', openShare = 0, onDay = () => undefined }: Filling = {},
): Promise<number> {
  const newEventId = eventIds();
  const claimOf = practiceClaims(municipalities(), 7);
  const revisions = new Map<string, bigint>();
  let written = 0;
  let writes: StreamWrite[] = [];
  let waiting = 0;
  const flush = async (): Promise<void> => {
    // An append has room for few streams, a commit for many appends; without a transaction each stream goes alone.
    const { atomicAcrossStreams } = store.capabilities;
    const writesAtOnce = atomicAcrossStreams ? store.limits.writesPerAppendMax : 1;
    const appends: Promise<unknown>[] = [];
    for (let from = 0; from < writes.length; from += writesAtOnce)
      appends.push(store.append(writes.slice(from, from + writesAtOnce)));
    await Promise.all(appends);
    writes = [];
    waiting = 0;
  };
  const append = async (
    stream: string,
    day: string,
    subject: string,
    ...happened: LedgerEvent[]
  ): Promise<void> => {
    const revision = revisions.get(stream) ?? NO_STREAM;
    const commandId = v4();
    const toAppend = happened.map((event): EventToAppend => ({
      id: newEventId(),
      type: event.type,
      version: eventFormats[event.type].version,
      payload: serialize(event),
      effectiveDay: day,
      actor: { subject, role: 'system' },
      commandId,
      correlationId: commandId,
      causationId: commandId,
      synthetic: true,
    }));
    writes.push({ stream, expectedRevision: revision, events: toAppend });
    revisions.set(stream, revision + BigInt(happened.length));
    written += happened.length;
    waiting += happened.length;
    if (waiting >= eventsPerAppend) await flush();
  };

  for (const fiscalYear of [2023, 2024, 2025])
    await append(`budgetLine-${programme}.MAIN.${fiscalYear}`, `${fiscalYear}-01-01`, 'bench', {
      type: 'AppropriationEnacted',
      data: {
        programme,
        line: 'MAIN',
        fiscalYear,
        name: 'Übung',
        synthetic: true,
        amount: 10n ** 14n,
        exactness: 'EXACT',
        source: { title: 'Bench' },
      },
    });
  for (let number = 0; written < events; number += 1) {
    const claim = claimOf(number);
    const fiscalYear = Number(claim.period.from.slice(0, 4));
    const caseNumber = `${programme}-${fiscalYear}-${(number + 1).toString().padStart(6, '0')}`;
    const claimId = v4();
    const budget = { programme, line: 'MAIN', fiscalYear };
    const commitment = {
      ...budget,
      commitmentId: caseNumber,
      recipient: claim.recipient,
      amount: claim.approved,
    };
    const [received, certified, decided, paid] = claim.days;
    const ofClaim = { claimId, caseNumber };
    const fate = written < events * (1 - openShare) ? 'PAID' : claim.fate;
    onDay(startMs + Math.floor((written / events) * 1_000) * dayMs);
    await append(`claim-${claimId}`, received, claim.claimant, {
      type: 'ClaimSubmitted',
      data: {
        ...ofClaim,
        ...budget,
        recipient: claim.recipient,
        leikaKey: claim.service.leikaKey,
        servicePeriod: claim.period,
        amount: claim.claimed,
        receivedOn: received,
        submittedBy: claim.claimant,
        synthetic: true,
      },
    });
    if (fate === 'SUBMITTED' || fate === 'WITHDRAWN') continue;
    const certification = { ...ofClaim, version: 1, certifiedBy: claim.caseWorker };
    const factual = { type: 'ClaimCertifiedFactual', data: certification } as const;
    const arithmetic = { type: 'ClaimCertifiedArithmetic', data: certification } as const;
    const signed = fate === 'CERTIFIED_FACTUAL' ? [factual] : [factual, arithmetic];
    await append(`claim-${claimId}`, certified, claim.caseWorker, ...signed);
    if (fate === 'CERTIFIED_FACTUAL' || fate === 'CERTIFIED' || fate === 'REJECTED') continue;
    const line = `budgetLine-${programme}.MAIN.${fiscalYear}`;
    await append(line, decided, claim.approver, { type: 'FundsCommitted', data: commitment });
    await append(`claim-${claimId}`, decided, claim.approver, {
      type: 'ClaimApproved',
      data: {
        ...ofClaim,
        amount: claim.approved,
        claimed: claim.claimed,
        commitmentId: caseNumber,
        approvedBy: claim.approver,
      },
    });
    if (fate === 'APPROVED') continue;
    const orderNumber = orderNumberOf(caseNumber, 1);
    const ofOrder = { caseNumber, orderNumber, programme };
    const payments = `casePayments-${caseNumber}`;
    const { approved: amount, recipient, caseWorker: certifiedBy } = claim;
    await append(
      payments,
      paid,
      claim.caseWorker,
      {
        type: 'PaymentOrderPrepared',
        data: {
          ...ofOrder,
          ...budget,
          commitmentIds: [caseNumber],
          basis: 'CLAIM',
          basisId: caseNumber,
          payeeId: `UEBUNG-${recipient}`,
          recipients: [recipient],
          amount,
          dueOn: paid,
          reason: 'Übung',
          preparedBy: certifiedBy,
          synthetic: true,
        },
      },
      { type: 'PaymentOrderCertifiedFactual', data: { ...ofOrder, certifiedBy } },
      { type: 'PaymentOrderCertifiedArithmetic', data: { ...ofOrder, certifiedBy } },
    );
    await append(payments, paid, 'uebung-anordnung', {
      type: 'PaymentOrdered',
      data: {
        ...ofOrder,
        amount,
        payeeId: `UEBUNG-${recipient}`,
        payeeVersion: 1,
        payeeName: `Kasse ${recipient} (Übung)`,
        iban: 'DE02120300000000202051',
        orderedOn: paid,
        orderedBy: 'uebung-anordnung',
        authorityId: 'UEBUNG-AB-1',
        authorityLimit: 10_000_000_000n,
      },
    });
    await append(line, paid, 'kasse', {
      type: 'FundsDisbursed',
      data: { ...commitment, disbursementId: orderNumber },
    });
    await append(payments, paid, 'kasse', {
      type: 'PaymentSettled',
      data: {
        ...ofOrder,
        line: 'MAIN',
        fiscalYear,
        disbursementIds: [orderNumber],
        amount,
        bankReference: `UEBUNG-${orderNumber}`,
        settledOn: paid,
      },
    });
  }
  await flush();
  return written;
}

/** The same in the embedded store of a data folder, recorded over a thousand days. */
export async function fillFolder(folder: string, events: number, filling: Filling = {}): Promise<number> {
  let nowMs = startMs;
  const store = new SqliteEventStore({ file: eventsFileOf(folder), now: () => nowMs });
  const written = await fillLog(store, events, {
    ...filling,
    onDay: (dayStartMs) => {
      nowMs = dayStartMs;
    },
  });
  await store.close();
  return written;
}
