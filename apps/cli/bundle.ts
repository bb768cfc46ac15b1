import { existsSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import {
  bundleArchive,
  bundleFileName,
  eventsOfStream,
  isBy,
  lastEventBy,
  ofBudgetLine,
  ofCase,
  ofPayee,
  ofPaymentRun,
  ofProgramme,
  type BundleMoment,
  type BundleSubject,
} from '#audit-bundle';
import { isName, partsOfCaseNumber, type BudgetLineKey } from '#domain';
import { LogTree, type RecordedEvent } from '#event-store';
import { trailOf, type ReadOptions } from '#replay';
import { InvalidSetting } from '#operations/settings';
import { fiscalYearIn } from './figure-options.ts';
import { countText } from './german.ts';
import type { MomentOptions } from './moment.ts';
import { withLog } from './with-log.ts';

interface BundleOptions extends MomentOptions {
  readonly line?: string;
  readonly payee?: string;
  readonly run?: string;
  readonly programme?: string;
  readonly out?: string;
}

/** It names people and what they did. */
const ownerOnly = 0o600;

/** Writes a bundle, made of the log alone, to a new file that is there only when it is whole; also while the ledger runs. */
export async function writeBundle(caseNumber: string | undefined, options: BundleOptions): Promise<void> {
  const subject = subjectOf(caseNumber, options);
  const { file, position, length } = await withLog('Packen', (log) => written(subject, options, log));
  console.log(`${file}: Journal bis Position ${position}, ${countText(length)} Bytes, ohne Schriftstücke.`);
  console.log('Wie es geprüft wird, steht darin in LIESMICH.txt.');
}

async function written(
  subject: BundleSubject,
  { until, knownAt, out }: BundleOptions,
  log: ReadOptions,
): Promise<{ readonly file: string; readonly position: bigint; readonly length: number }> {
  const last = await lastEventBy(log.reader, knownAt);
  if (!last) throw nothing(subject);
  const { position, recordedAtMs } = last;
  const moment = { position, recordedAtMs, ...(until !== undefined && { asOf: until }) };
  const events = await eventsOf(subject, moment, log);
  const file = out ?? bundleFileName({ subject, moment });
  if (existsSync(file)) throw new InvalidSetting(`${file} gibt es schon; bitte einen anderen Namen nennen.`);
  const part = `${file}.part`;
  let length = 0;
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    for await (const bytes of bundleArchive({ subject, moment, events, tree: new LogTree(log.reader) })) {
      length += bytes.length;
      yield bytes;
    }
  };
  try {
    await writeFile(part, counted(), { mode: ownerOnly });
    await rename(part, file);
  } finally {
    await rm(part, { force: true });
  }
  return { file, position, length };
}

/** @throws InvalidSetting where there are none */
async function eventsOf(
  subject: BundleSubject,
  moment: BundleMoment,
  log: ReadOptions,
): Promise<() => AsyncIterable<RecordedEvent> | Iterable<RecordedEvent>> {
  const { of } = subject;
  if ('stream' in of) {
    const events = () => eventsOfStream(log.reader, of.stream, moment);
    if ((await events().next()).done) throw nothing(subject);
    return events;
  }
  const found = await trailOf(log, subject.name);
  const events = found.map(({ recorded }) => recorded).filter((event) => isBy(moment, event));
  if (events.length === 0) throw nothing(subject);
  return () => events;
}

const nothing = ({ title }: BundleSubject): InvalidSetting =>
  new InvalidSetting(`${title}: Dazu war bis dahin nichts gebucht.`);

/** @throws InvalidSetting unless one thing is named */
function subjectOf(caseNumber: string | undefined, options: BundleOptions): BundleSubject {
  const { line, payee, run, programme } = options;
  if ([caseNumber, line, payee, run, programme].filter((one) => one !== undefined).length !== 1)
    throw new InvalidSetting(
      'Bitte eine Vorgangsnummer oder eines von --line, --payee, --run und --programme.',
    );
  if (line !== undefined) return ofBudgetLine(lineKeyIn(line));
  if (payee !== undefined) return ofPayee(payee);
  if (run !== undefined) return ofPaymentRun(run);
  if (programme !== undefined) return ofProgramme(programme);
  if (caseNumber === undefined || !partsOfCaseNumber(caseNumber))
    throw new InvalidSetting(`${caseNumber} ist keine Vorgangsnummer; sie sieht aus wie EFA-2023-000417.`);
  return ofCase(caseNumber);
}

function lineKeyIn(text: string): BudgetLineKey {
  const [programme = '', line = '', year = '', ...more] = text.split('/');
  if (more.length > 0 || !isName(programme) || !isName(line))
    throw new InvalidSetting(`${text} ist keine Haushaltsstelle mit Jahr; sie sieht aus wie EFA/MAIN/2023.`);
  return { programme, line, fiscalYear: fiscalYearIn(year) };
}
