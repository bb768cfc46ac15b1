import { DatabaseSync } from 'node:sqlite';

/** What an acknowledged approval was told: its case, and the position of its last event. */
export type Acknowledged = ReadonlyMap<string, bigint>;

export interface Findings {
  readonly acknowledged: number;
  /** Acknowledged, but the approval does not stand where the answer said. */
  readonly missing: number;
  /** Approvals and commitments that are there more than once. */
  readonly doubled: number;
  readonly unacknowledgedButThere: number;
  /** Approvals without a commitment of the same amount, and the reverse. */
  readonly unpaired: number;
  /** Positions or revisions that do not follow the one before. */
  readonly gaps: number;
  readonly overcommittedCents: bigint;
  readonly availableCents: bigint;
  /** The database itself does not pass its integrity check. */
  readonly damaged: boolean;
}

interface Entry {
  readonly position: number;
  readonly stream: string;
  readonly revision: number;
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Reads the file of a log whose process is dead with SQL alone, none of the ledger's code, and judges it. */
export function inspectLog(file: string, acknowledged: Acknowledged): Findings {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const entries = database
      .prepare('SELECT position, stream, revision, type, payload FROM event_log ORDER BY position')
      .all()
      .map((row): Entry => ({
        position: Number(row['position']),
        stream: String(row['stream']),
        revision: Number(row['revision']),
        type: String(row['type']),
        data: JSON.parse(String(row['payload'])) as Entry['data'],
      }));
    const integrity = database.prepare('PRAGMA integrity_check').get()?.['integrity_check'];
    return { ...judge(entries, acknowledged), damaged: integrity !== 'ok' };
  } finally {
    database.close();
  }
}

function judge(entries: readonly Entry[], acknowledged: Acknowledged): Omit<Findings, 'damaged'> {
  const approvals = entries.filter(({ type }) => type === 'ClaimApproved');
  const commitments = entries.filter(({ type }) => type === 'FundsCommitted');
  const approvedAt = new Map(approvals.map(({ data, position }) => [data['caseNumber'], BigInt(position)]));
  const committed = new Map(commitments.map(({ data }) => [data['commitmentId'], data['amount']]));
  const approved = new Map(approvals.map(({ data }) => [data['commitmentId'], data['amount']]));
  const available = sumOf(entries.filter(({ type }) => type === 'AppropriationEnacted')) - sumOf(commitments);
  return {
    acknowledged: acknowledged.size,
    missing: [...acknowledged].filter(([caseNumber, position]) => approvedAt.get(caseNumber) !== position)
      .length,
    doubled: approvals.length - approvedAt.size + (commitments.length - committed.size),
    unacknowledgedButThere: [...approvedAt.keys()].filter((one) => !acknowledged.has(String(one))).length,
    unpaired:
      [...approved].filter(([id, amount]) => committed.get(id) !== amount).length +
      [...committed].filter(([id, amount]) => approved.get(id) !== amount).length,
    gaps: gapsOf(entries),
    overcommittedCents: available < 0n ? -available : 0n,
    availableCents: available,
  };
}

function gapsOf(entries: readonly Entry[]): number {
  const revisions = new Map<string, number>();
  let gaps = 0;
  for (const [index, { position, stream, revision }] of entries.entries()) {
    if (position !== index + 1) gaps += 1;
    if (revision !== (revisions.get(stream) ?? -1) + 1) gaps += 1;
    revisions.set(stream, revision);
  }
  return gaps;
}

const sumOf = (entries: readonly Entry[]): bigint =>
  entries.reduce((sum, { data }) => sum + centsOf(data['amount']), 0n);

const centsOf = (amount: unknown): bigint => BigInt(String(amount).replace('.', ''));
