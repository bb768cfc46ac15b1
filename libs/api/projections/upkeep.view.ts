import type { UpkeepKind, UpkeepRun } from '#projections';
import type { WordsOf } from '#refusal-words';
import { defined } from '../http/defined.ts';
import {
  instantOf,
  ShownBoolean,
  ShownChoice,
  ShownCount,
  ShownInstant,
  ShownList,
  ShownObject,
  ShownText,
  ShownTexts,
} from '../http/shown.ts';
import type { LogReading, Upkeep } from './upkeep.ts';

export const kindWords: WordsOf<UpkeepKind> = {
  REBUILD: { de: 'Neuaufbau', en: 'rebuild' },
  COMPARISON: { de: 'Nachrechnen', en: 'comparison' },
};

const stateWords: WordsOf<UpkeepRun['state']> = {
  WAITING: {
    de: 'wartet auf den Dienst, der es ausführt: noch keiner hat begonnen, oder er ist verschwunden',
    en: 'waits for the service that does it: none has begun yet, or it is gone',
  },
  RUNNING: { de: 'läuft', en: 'running' },
  DONE: { de: 'beendet, alles stimmt', en: 'done, all as it should be' },
  DIFFERENT: { de: 'beendet, Tabellen weichen ab', en: 'done, tables differ' },
  FAILED: { de: 'abgebrochen', en: 'failed' },
};

export class UpkeepRunView {
  @ShownChoice({ de: 'Was läuft oder lief', en: 'What runs or ran' }, kindWords, { example: 'COMPARISON' })
  readonly kind!: string;

  @ShownChoice({ de: 'Stand', en: 'State' }, stateWords, { example: 'DONE' })
  readonly state!: string;

  @ShownTexts({ de: 'Auswertungen', en: 'Read models' })
  readonly projections!: readonly string[];

  @ShownInstant({ de: 'Begonnen am', en: 'Begun at' })
  readonly begunAt!: string;

  @ShownInstant({ de: 'Beendet am', en: 'Ended at' }, { optional: true })
  readonly endedAt?: string;

  @ShownText({ de: 'Begonnen von', en: 'Begun by' }, { example: 'rita' })
  readonly begunBy!: string;

  @ShownText({ de: 'Gelesen bis zu dieser Position', en: 'Read up to this position' }, { example: '417' })
  readonly done!: string;

  @ShownText({ de: 'Von dieser letzten Position', en: 'Of this last position' }, { example: '417' })
  readonly total!: string;

  @ShownCount(
    { de: 'Verglichene Tabellen, beim Nachrechnen', en: 'Tables that were compared, of a comparison' },
    { optional: true, example: 43 },
  )
  readonly tables?: number;

  @ShownTexts(
    { de: 'Tabellen, die abweichen, beim Nachrechnen', en: 'Tables that differ, of a comparison' },
    { optional: true },
  )
  readonly differing?: readonly string[];

  @ShownText({ de: 'Woran es abbrach', en: 'What it failed at' }, { optional: true })
  readonly failure?: string;
}

class ChangedEventView {
  @ShownText({ de: 'Position im Journal', en: 'Position in the log' }, { example: '417' })
  readonly position!: string;

  @ShownText({ de: 'Ereignis', en: 'Event' }, { optional: true, example: 'ClaimApproved' })
  readonly type?: string;
}

class LogReadingView {
  @ShownText({ de: 'Gelesen bis zu dieser Position', en: 'Read up to this position' }, { example: '417' })
  readonly position!: string;

  @ShownInstant({ de: 'Zuletzt ganz gelesen am', en: 'Last read to the end at' }, { optional: true })
  readonly lastPass?: string;

  @ShownList(
    { de: 'Ereignisse, die nicht mehr sind, was gebucht wurde', en: 'Events that are not what was recorded' },
    ChangedEventView,
  )
  readonly changed!: readonly ChangedEventView[];
}

export class VerificationView {
  @ShownText({ de: 'Letzte Position des Journals', en: 'Last position of the log' }, { example: '417' })
  readonly position!: string;

  @ShownText({ de: 'SHA-256 des letzten Ereignisses', en: 'SHA-256 of the last event' }, { optional: true })
  readonly headHash?: string;

  @ShownObject(
    {
      de: 'Wie weit das Journal im Hintergrund mit seinen Prüfsummen verglichen ist; fehlt, wo der Dienst noch nichts gemeldet hat, der es tut',
      en: 'How far the log was compared with its sums in the background; absent where the service that does it has not said anything yet',
    },
    LogReadingView,
    { optional: true },
  )
  readonly reading?: LogReadingView;

  @ShownList(
    {
      de: 'Der letzte Lauf jeder Art; in einem Prozess: seit dem Start',
      en: 'The last run of each kind; in one process: since the start',
    },
    UpkeepRunView,
  )
  readonly runs!: readonly UpkeepRunView[];

  @ShownBoolean(
    { de: 'Ob von hier ein Lauf begonnen werden kann', en: 'Whether a run can be begun from here' },
    { example: true },
  )
  readonly mayBegin!: boolean;
}

const readingView = ({ position, lastWholeMs, changed }: LogReading): LogReadingView => ({
  position: position.toString(),
  ...defined({ lastPass: lastWholeMs === undefined ? undefined : instantOf(BigInt(lastWholeMs)) }),
  changed: changed.map(({ position: at, type }) => ({ position: at.toString(), ...defined({ type }) })),
});

export const upkeepRunView = (run: UpkeepRun): UpkeepRunView => ({
  kind: run.kind,
  state: run.state,
  projections: run.projections,
  begunAt: instantOf(BigInt(run.begunAtMs)),
  begunBy: run.begunBy,
  done: run.done.toString(),
  total: run.total.toString(),
  ...defined({
    endedAt: run.endedAtMs === undefined ? undefined : instantOf(BigInt(run.endedAtMs)),
    tables: run.tables,
    differing: run.differing,
    failure: run.failure,
  }),
});

export async function verificationView(upkeep: Upkeep | undefined, head: bigint): Promise<VerificationView> {
  const reading = await upkeep?.reading();
  return {
    position: head.toString(),
    ...defined({
      headHash: await upkeep?.headHash?.(),
      reading: reading && readingView(reading),
    }),
    runs: ((await upkeep?.runs()) ?? []).map((run) => upkeepRunView(run)),
    mayBegin: (await upkeep?.mayBegin()) ?? false,
  };
}
