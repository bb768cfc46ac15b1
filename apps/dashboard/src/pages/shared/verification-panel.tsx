import { Link } from '@tanstack/react-router';
import { eventWords } from '#event-words';
import { ProblemNotice, Notice } from '../../frame/notice.tsx';
import { usePerson } from '../../session/session.ts';
import { useFormats, type Formats } from '../../words/formats.ts';
import { useLanguage, useWords } from '../../words/language.ts';
import { Facts } from './facts.tsx';
import { Panel } from './panel.tsx';
import { UpkeepProgress } from './upkeep-progress.tsx';
import { isGoingOn, useUpkeep, type UpkeepRun } from './upkeep.ts';

const words = {
  de: {
    title: 'Nachweis',
    head: 'Journal bis Position',
    hash: 'SHA-256 des letzten Ereignisses',
    read: 'Prüfsummen verglichen bis Position',
    lastPass: 'Zuletzt ganz verglichen',
    notYet: 'seit dem Start noch nicht',
    elsewhere: 'Die Prüfsummen vergleicht hier ein eigener Dienst; er hat sich noch nicht gemeldet.',
    changed: (count: number) =>
      count === 1
        ? 'Ein Ereignis ist nicht mehr, was gebucht wurde'
        : `${count} Ereignisse sind nicht mehr, was gebucht wurde`,
    whatToDo: 'Die Datei der Ereignisse aus der Sicherung zurückholen.',
    at: (position: string) => `Position ${position}`,
    unchanged: 'Abweichungen von den Prüfsummen',
    none: 'keine gefunden',
    comparison: 'Auswertungen zuletzt nachgerechnet',
    never: 'seit dem Start nicht',
    equal: (at: string, by: string, tables: number, position: string) =>
      `${at}, begonnen von ${by}: alle ${tables} Tabellen gleich, bis Position ${position}`,
    different: (at: string, by: string) => `${at}, begonnen von ${by}: Tabellen weichen ab`,
    failed: (at: string, by: string) => `${at}, begonnen von ${by}: abgebrochen`,
    differing: (tables: string) => `Abweichende Tabellen: ${tables}. Ein Neuaufbau stellt sie her.`,
    compare: 'Auswertungen jetzt nachrechnen',
    compareWhat:
      'Baut alle Auswertungen aus dem Journal ein zweites Mal auf, daneben, und vergleicht beide. Nichts steht dabei still.',
    byYourself: 'Selbst nachprüfen',
    howto:
      'Wer nichts davon glauben will, vergleicht jedes Ereignis mit seiner Prüfsumme und rechnet jede Zahl neu, auch während das Förderbuch läuft:',
    commands:
      'npm run --silent cli -- verify\nnpm run --silent cli -- replay --verify\nnpm run rebuild -- --verify',
  },
  en: {
    title: 'Proof',
    head: 'Log up to position',
    hash: 'SHA-256 of the last event',
    read: 'Sums compared up to position',
    lastPass: 'Last compared as a whole',
    notYet: 'not yet since the start',
    elsewhere: 'Here a service of its own compares the sums; it has not reported yet.',
    changed: (count: number) =>
      count === 1 ? 'One event is not what was recorded' : `${count} events are not what was recorded`,
    whatToDo: 'Restore the file of the events from the backup.',
    at: (position: string) => `position ${position}`,
    unchanged: 'Differences from the sums',
    none: 'none found',
    comparison: 'Read models last recalculated',
    never: 'not since the start',
    equal: (at: string, by: string, tables: number, position: string) =>
      `${at}, started by ${by}: all ${tables} tables identical, up to position ${position}`,
    different: (at: string, by: string) => `${at}, started by ${by}: tables differ`,
    failed: (at: string, by: string) => `${at}, started by ${by}: failed`,
    differing: (tables: string) => `Tables that differ: ${tables}. A rebuild repairs them.`,
    compare: 'Recalculate the read models now',
    compareWhat:
      'Builds all read models from the log a second time, alongside, and compares the two. Nothing is interrupted.',
    byYourself: 'Check it yourself',
    howto:
      'Anyone who would rather not take our word for it can compare every event with its sum and recompute every figure, even while Förderbuch is running:',
    commands:
      'npm run --silent cli -- verify\nnpm run --silent cli -- replay --verify\nnpm run rebuild -- --verify',
  },
};

type Words = (typeof words)['de'];

function saidOf(run: UpkeepRun, say: Words, formats: Formats): string {
  const at = formats.instant(run.endedAt ?? run.begunAt);
  if (run.state === 'DONE')
    return say.equal(at, run.begunBy, run.tables ?? 0, formats.count(BigInt(run.total)));
  return run.state === 'DIFFERENT' ? say.different(at, run.begunBy) : say.failed(at, run.begunBy);
}

/** What the background reading of the log and the last comparison of the read models found. */
export function VerificationPanel() {
  const say = useWords(words);
  const formats = useFormats();
  const language = useLanguage();
  const { roles } = usePerson();
  const { found, running, problem, compare } = useUpkeep();
  const { data } = found;
  const comparison = data?.runs.find((run) => run.kind === 'COMPARISON' && !isGoingOn(run));
  const { reading } = data ?? {};
  const mayCompare =
    data?.mayBegin === true && roles.some((role) => role === 'auditor' || role === 'administrator');
  return (
    <Panel id="nachweis" title={say.title}>
      {found.error && !data && <ProblemNotice problem={found.error} onRetry={() => void found.refetch()} />}
      {reading !== undefined && reading.changed.length > 0 && (
        <Notice kind="danger" title={say.changed(reading.changed.length)}>
          <ul>
            {reading.changed.map(({ position, type }) => (
              <li key={position}>
                <Link className="kern-link" to="/pruefung" search={(before) => ({ ...before, position })}>
                  {say.at(formats.count(BigInt(position)))}
                </Link>
                {type !== undefined && ` (${eventWords(type, language)})`}
              </li>
            ))}
          </ul>
          <p>{say.whatToDo}</p>
        </Notice>
      )}
      {comparison?.differing !== undefined && comparison.differing.length > 0 && (
        <Notice kind="danger" title={saidOf(comparison, say, formats)}>
          <p>{say.differing(comparison.differing.join(', '))}</p>
        </Notice>
      )}
      {data && (
        <Facts
          facts={[
            [say.head, formats.count(BigInt(data.position))],
            [
              say.hash,
              data.headHash === undefined ? undefined : (
                <code key="hash" className="hash">
                  {data.headHash}
                </code>
              ),
            ],
            [say.read, reading && formats.count(BigInt(reading.position))],
            [
              say.lastPass,
              reading && (reading.lastPass === undefined ? say.notYet : formats.instant(reading.lastPass)),
            ],
            [say.unchanged, reading?.changed.length === 0 ? say.none : undefined],
            [
              say.comparison,
              data.mayBegin
                ? comparison === undefined
                  ? say.never
                  : saidOf(comparison, say, formats)
                : undefined,
            ],
          ]}
        />
      )}
      {data && reading === undefined && <p className="panel__text">{say.elsewhere}</p>}
      {comparison?.failure !== undefined && <p role="alert">{comparison.failure}</p>}
      {problem && <ProblemNotice problem={problem} onRetry={() => void compare()} />}
      {running && <UpkeepProgress run={running} />}
      {mayCompare && (
        <>
          <p className="panel__text">{say.compareWhat}</p>
          <button
            type="button"
            className="kern-btn kern-btn--secondary"
            aria-disabled={running !== undefined}
            onClick={() => {
              if (running === undefined) void compare();
            }}
          >
            <span className="kern-label">{say.compare}</span>
          </button>
        </>
      )}
      <details className="folded verification__howto">
        <summary>
          <h3>{say.byYourself}</h3>
        </summary>
        <p className="panel__text">{say.howto}</p>
        <pre className="command">
          <code>{say.commands}</code>
        </pre>
      </details>
    </Panel>
  );
}
