import { hash } from 'node:crypto';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v4 } from 'uuid';
import { eventFormats } from '#domain';
import {
  practiceProgramme,
  recordPracticeBudgetYears,
  recordPracticeClaims,
  recordPracticeGrantYears,
  type PracticeOptions,
} from '#practice-data';
import { projections } from '#read-models';
import { importRealInput, municipalities } from '#real-input';
import { useCases } from '#use-cases';
import { openDataFolder } from '#operations/data-folder';
import { listeningLedger } from '../support/listening-ledger.ts';
import { fillFolder } from './million.ts';

/** What the log is made of: raised where the steps below change. */
const recipe = 1;
const practiceClaims = 2_000;
const waitMsMax = 600_000;

/** The programme of the many events; beside it stand the practice programme and everything published. */
export const manyEvents = { programme: `${practiceProgramme.programme}_GROSS`, openShare: 0.1 } as const;

export interface PreparedFolder {
  readonly folder: string;
  /** False where an earlier run has made it. */
  readonly isNew: boolean;
}

/** A data folder with so many events and read models of them, made once for each size and each version of events and read models. */
export async function preparedFolder(events: number): Promise<PreparedFolder> {
  const formats = Object.entries(eventFormats).map(([type, { version }]) => [type, version]);
  const read = projections.map(({ name, version }) => [name, version]);
  const key = hash('sha256', JSON.stringify([recipe, events, practiceClaims, formats, read])).slice(0, 12);
  const folder = join(tmpdir(), `foerderbuch-bench-page-${events}-${key}`);
  if (existsSync(folder)) return { folder, isNew: false };
  const beside = `${folder}.part`;
  rmSync(beside, { recursive: true, force: true });
  openDataFolder(beside);
  await fillFolder(beside, events, manyEvents);
  await addPractice(beside);
  renameSync(beside, folder);
  return { folder, isNew: true };
}

/** By commands, as everybody records them: what the page shows of everything else. */
async function addPractice(folder: string): Promise<void> {
  const { ledger } = await listeningLedger(folder);
  const { engine, projector, store } = ledger;
  await engine.execute(useCases.RegisterProgramme, {
    data: { programme: manyEvents.programme, name: 'Übungsdaten: viele Fälle', synthetic: true },
    actor: { subject: 'bench', role: 'system' },
    commandId: v4(),
    requestHash: 'ab'.repeat(32),
  });
  await importRealInput({ engine });
  const execute: PracticeOptions['execute'] = (useCase, request) => engine.execute(useCase, request);
  const practice = { execute, recipients: municipalities(), seed: 7 };
  await recordPracticeClaims({ ...practice, claims: practiceClaims });
  await recordPracticeBudgetYears(practice);
  await recordPracticeGrantYears(practice);
  await projector.waitFor(
    await store.head(),
    projections.map(({ name }) => name),
    waitMsMax,
  );
  await ledger.close();
}
