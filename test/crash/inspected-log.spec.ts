import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v4, v7 } from 'uuid';
import { NO_STREAM, type EventToAppend } from '#event-store';
import { SqliteEventStore } from '#event-store/sqlite';
import { isSound } from './approvals-survive-kill.ts';
import { inspectLog, type Acknowledged, type Findings } from './inspected-log.ts';

describe('the inspection of a log', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'foerderbuch-inspected-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const event = (type: string, data: object): EventToAppend => ({
    id: v7(),
    type,
    version: 1,
    effectiveDay: '2023-06-30',
    actor: { subject: 'dora', role: 'approver' },
    commandId: v4(),
    correlationId: v4(),
    causationId: v4(),
    synthetic: true,
    payload: JSON.stringify(data),
  });
  const enacted = event('AppropriationEnacted', { amount: '100.00' });
  const commitment = (commitmentId: string, amount: string) =>
    event('FundsCommitted', { commitmentId, amount });
  const approval = (caseNumber: string, amount: string) =>
    event('ClaimApproved', { caseNumber, commitmentId: caseNumber, amount });

  async function found(events: readonly EventToAppend[], acknowledged: Acknowledged): Promise<Findings> {
    const file = join(folder, 'events.sqlite');
    const store = new SqliteEventStore({ file, now: Date.now });
    await store.append([{ stream: 'a', expectedRevision: NO_STREAM, events }]);
    await store.close();
    return inspectLog(file, acknowledged);
  }

  it('finds nothing wrong with an approval that stands where its answer said', async () => {
    const findings = await found(
      [enacted, commitment('A', '100.00'), approval('A', '100.00')],
      new Map([['A', 3n]]),
    );
    expect(findings).toEqual({
      acknowledged: 1,
      missing: 0,
      doubled: 0,
      unacknowledgedButThere: 0,
      unpaired: 0,
      gaps: 0,
      overcommittedCents: 0n,
      availableCents: 0n,
      damaged: false,
    });
  });

  it('misses an acknowledged approval that is not there, or stands elsewhere', async () => {
    const acknowledged = new Map([
      ['A', 2n],
      ['B', 5n],
    ]);
    const findings = await found([enacted, commitment('A', '1.00'), approval('A', '1.00')], acknowledged);
    expect(findings.missing).toBe(2);
  });

  it('finds an approval and a commitment that are there twice', async () => {
    const [committed, approved] = [() => commitment('A', '1.00'), () => approval('A', '1.00')];
    const findings = await found([enacted, committed(), approved(), committed(), approved()], new Map());
    expect(findings).toMatchObject({ doubled: 2, unacknowledgedButThere: 1 });
  });

  it('finds an approval without its commitment, the reverse, and amounts that differ', async () => {
    const events = [
      enacted,
      approval('A', '1.00'),
      commitment('B', '1.00'),
      commitment('C', '1.00'),
      approval('C', '1.01'),
    ];
    expect((await found(events, new Map())).unpaired).toBe(4);
  });

  it('finds one cent over the budget', async () => {
    const findings = await found([enacted, commitment('A', '100.01'), approval('A', '100.01')], new Map());
    expect(findings.overcommittedCents).toBe(1n);
  });

  it('calls no figures sound that have anything missing, doubled or over', () => {
    const sound = {
      rounds: 1,
      acknowledged: 1_000,
      missing: 0,
      doubled: 0,
      unacknowledgedButThere: 7,
      overcommittedCents: 0,
      unpaired: 0,
      gaps: 0,
      damagedFiles: 0,
    };
    expect(isSound(sound)).toBe(true);
    for (const wrong of ['missing', 'doubled', 'overcommittedCents', 'unpaired', 'gaps', 'damagedFiles'])
      expect(isSound({ ...sound, [wrong]: 1 })).toBe(false);
  });
});
