import { useAnswer, useIsNow } from '../../api/index.ts';
import { holdsOneOf } from '../../frame/rooms.ts';
import { usePerson } from '../../session/session.ts';
import { useFormats } from '../../words/formats.ts';
import { useWords } from '../../words/language.ts';
import { Tiles, type Tile } from '../shared/tiles.tsx';
import { useUpkeep } from '../shared/upkeep.ts';

const words = {
  de: {
    label: 'Stimmt, was hier steht?',
    log: 'Gebucht, lückenlos gezählt',
    events: (count: string) => `${count} Ereignisse`,
    lastHash: (start: string) => `Prüfsumme des letzten: ${start}\u00a0…`,
    ofToday: 'Stand von heute, nicht vom gewählten Tag.',
    changed: 'Wurde nachträglich etwas verändert?',
    no: 'Nein',
    yes: (count: string) => `Ja: ${count}`,
    read: (position: string) => `Jede Prüfsumme verglichen, zurzeit bis Position ${position}.`,
    lastPass: (at: string) => `Zuletzt ganz: ${at}.`,
    firstPass: 'Der erste Durchgang seit dem Start läuft noch.',
    notYet: 'Noch offen',
    elsewhere: 'Hier vergleicht ein eigener Dienst; er hat sich noch nicht gemeldet.',
    notFromHere: 'Von hier lässt es sich nicht beginnen; wer das Förderbuch betreibt, kann es.',
    where: 'Welche, steht unten unter »Nachweis«.',
    same: 'Ergibt das Journal dieselben Zahlen?',
    equal: (tables: string) => `Ja, in allen ${tables} Tabellen`,
    different: (tables: string) => `Nein: ${tables}`,
    tables: (count: number, text: string) => (count === 1 ? '1 Tabelle' : `${text} Tabellen`),
    failed: 'Abgebrochen',
    never: 'Noch nicht nachgerechnet',
    running: 'Wird nachgerechnet …',
    by: (at: string, by: string) => `${at}, begonnen von ${by}.`,
    compare: 'Jetzt nachrechnen',
    neverWhy: 'Seit dem Start hat es niemand verlangt.',
    ready: 'Sind alle Auswertungen auf dem Stand?',
    allLive: (count: string) => `Ja, alle ${count}`,
    stopped: (count: string) => `Nein: ${count} angehalten`,
    building: (count: string) => `${count} werden aufgebaut`,
    upTo: (position: string) => `bis Position ${position}`,
  },
  en: {
    label: 'Is what stands here right?',
    log: 'Recorded, counted without a gap',
    events: (count: string) => `${count} events`,
    lastHash: (start: string) => `Sum of the last: ${start}\u00a0…`,
    ofToday: 'As of today, not of the day chosen.',
    changed: 'Was anything altered afterwards?',
    no: 'No',
    yes: (count: string) => `Yes: ${count}`,
    read: (position: string) => `Every sum compared, currently up to position ${position}.`,
    lastPass: (at: string) => `Last in full: ${at}.`,
    firstPass: 'The first pass since the start is still under way.',
    notYet: 'Still open',
    elsewhere: 'Here a separate service compares; it has not said anything yet.',
    notFromHere: 'It cannot be begun from here; whoever operates Förderbuch can.',
    where: 'Which ones is told below, under “Proof”.',
    same: 'Does the log yield the same figures?',
    equal: (tables: string) => `Yes, in all ${tables} tables`,
    different: (tables: string) => `No: ${tables}`,
    tables: (count: number, text: string) => (count === 1 ? '1 table' : `${text} tables`),
    failed: 'Broken off',
    never: 'Not recalculated yet',
    running: 'Being recalculated …',
    by: (at: string, by: string) => `${at}, started by ${by}.`,
    compare: 'Recalculate now',
    neverWhy: 'Nobody has asked for it since the start.',
    ready: 'Are all read models up to date?',
    allLive: (count: string) => `Yes, all ${count}`,
    stopped: (count: string) => `No: ${count} stopped`,
    building: (count: string) => `${count} being built`,
    upTo: (position: string) => `up to position ${position}`,
  },
};

/** How much of a sum is enough to compare two by eye; the whole one stands under the proof. */
const shownOfHash = 12;

/** Whether what stands here is right: what an auditor asks first, each question with its answer and when it was found. */
export function Verdict() {
  const say = useWords(words);
  const formats = useFormats();
  const isNow = useIsNow();
  const { roles } = usePerson();
  const { found, running, compare } = useUpkeep();
  const states = useAnswer('/api/v1/projections');
  const projections = states.data?.items;
  const { data } = found;
  // What cannot be answered leaves no hole; why is told below.
  if (found.error ?? states.error) return null;
  if (!data || !projections) return <div className="tiles tiles--awaited" aria-hidden="true" />;
  const { reading } = data;
  const position = formats.count(BigInt(data.position));
  const comparison = data.runs.find(({ kind, state }) => kind === 'COMPARISON' && state !== 'RUNNING');
  // What one of them has not taken in yet, they do not show together.
  const reached = projections
    .map(({ position: one }) => BigInt(one))
    .reduce((least, one) => (one < least ? one : least), BigInt(data.position));
  const isComparing = running?.kind === 'COMPARISON';
  const mayCompare = data.mayBegin && holdsOneOf(roles, ['auditor', 'administrator']);
  const stopped = projections.filter(({ state }) => state === 'STOPPED').length;
  const building = projections.filter(({ state }) => state === 'BUILDING').length;
  const changed = reading?.changed.length ?? 0;
  const tiles: readonly Tile[] = [
    {
      id: 'log',
      name: say.log,
      value: say.events(position),
      under: (
        <>
          {data.headHash !== undefined && <span>{say.lastHash(data.headHash.slice(0, shownOfHash))}</span>}
          {!isNow && <span>{say.ofToday}</span>}
        </>
      ),
    },
    {
      id: 'changed',
      name: say.changed,
      ...(reading === undefined
        ? { value: say.notYet, under: say.elsewhere }
        : changed > 0
          ? { value: say.yes(say.events(formats.count(changed))), under: say.where, tone: 'danger' }
          : {
              // A pass that has not seen the whole log yet has not answered.
              value: reading.lastPass === undefined ? say.notYet : say.no,
              under: (
                <>
                  <span>
                    {reading.lastPass === undefined
                      ? say.firstPass
                      : say.lastPass(formats.instant(reading.lastPass))}
                  </span>
                  <span>{say.read(formats.count(BigInt(reading.position)))}</span>
                </>
              ),
              tone: reading.lastPass === undefined ? undefined : 'good',
            }),
    },
    {
      id: 'same',
      name: say.same,
      ...answerOf(),
    },
    {
      id: 'ready',
      name: say.ready,
      ...(stopped > 0
        ? { value: say.stopped(formats.count(stopped)), tone: 'danger' }
        : building > 0
          ? { value: say.building(formats.count(building)), tone: 'attention' }
          : { value: say.allLive(formats.count(projections.length)), tone: 'good' }),
      under: say.upTo(formats.count(reached)),
    },
  ];
  return <Tiles label={say.label} tiles={tiles} />;

  function answerOf(): Pick<Tile, 'value' | 'under' | 'tone'> {
    // It stays where it is while a run goes on: the keyboard would be lost with it.
    const button = mayCompare && (
      <button
        type="button"
        className="data-table__take"
        aria-disabled={running !== undefined}
        onClick={() => {
          if (running === undefined) void compare();
        }}
      >
        {say.compare}
      </button>
    );
    const under = (said?: string) => (
      <>
        {said !== undefined && <span>{said}</span>}
        {button}
      </>
    );
    if (isComparing) return { value: say.running, under: under() };
    if (!comparison)
      return {
        value: data?.mayBegin === true ? say.never : say.notYet,
        under: under(data?.mayBegin === true ? say.neverWhy : say.notFromHere),
      };
    const { state, differing = [], tables = 0, endedAt, begunAt, begunBy } = comparison;
    const told = under(say.by(formats.instant(endedAt ?? begunAt), begunBy));
    if (state === 'DONE') return { value: say.equal(formats.count(tables)), under: told, tone: 'good' };
    return state === 'DIFFERENT'
      ? {
          value: say.different(say.tables(differing.length, formats.count(differing.length))),
          under: told,
          tone: 'danger',
        }
      : { value: say.failed, under: told, tone: 'attention' };
  }
}
