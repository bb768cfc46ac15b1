import { useSearch } from '@tanstack/react-router';
import { useAnswer } from '../../api/index.ts';
import { PageHead } from '../../frame/page-head.tsx';
import { useFormats } from '../../words/formats.ts';
import { useWords } from '../../words/language.ts';
import { Panel } from '../shared/panel.tsx';
import './audit.css';
import { EventPanel } from './event-panel.tsx';
import { TrailSearch } from './trail-search.tsx';
import { TrailTable } from './trail-table.tsx';
import { trailWords } from './trail.words.ts';

const words = {
  de: {
    title: 'Prüfung',
    sentence: 'Jedes Ereignis, wie es gebucht wurde: nichts wird geändert oder gelöscht.',
    verification: 'Nachweis',
    state: (live: string, position: string) =>
      `${live} Auswertungen enthalten das Journal bis Position ${position}.`,
    stopped: (names: string) => `Angehalten: ${names}.`,
    howto:
      'Wer nichts davon glauben will, rechnet jede Zahl aus den Ereignissen neu, auch während das Förderbuch läuft:',
    command: 'npm run --silent cli -- replay --verify',
  },
  en: {
    title: 'Audit',
    sentence: 'Each event as it was recorded: nothing is ever changed or deleted.',
    verification: 'Proof',
    state: (live: string, position: string) =>
      `${live} read models contain the log up to position ${position}.`,
    stopped: (names: string) => `Stopped: ${names}.`,
    howto:
      'Whoever wants to believe none of it computes every figure anew from the events, also while Förderbuch runs:',
    command: 'npm run --silent cli -- replay --verify',
  },
};

/** The auditor's desk: the trail, and how far the proofs reach. */
export function AuditPage() {
  const say = useWords(words);
  const { trail } = useWords(trailWords);
  const formats = useFormats();
  const search = useSearch({ from: '/pruefung' });
  const projections = useAnswer('/api/v1/projections');
  const all = projections.data?.items ?? [];
  const stopped = all.filter(({ state }) => state === 'STOPPED').map(({ name }) => name);
  const reached = all
    .map(({ position }) => BigInt(position))
    .reduce<bigint | undefined>(
      (least, one) => (least === undefined || one < least ? one : least),
      undefined,
    );
  const position = /^\d{1,18}$/.exec(search.position ?? '')?.[0];
  return (
    <>
      <PageHead title={say.title}>
        <p className="quiet">{say.sentence}</p>
      </PageHead>
      <div className="panels">
        {position !== undefined && <EventPanel key={position} position={position} />}
        <Panel id="pruefspur" title={trail}>
          <TrailSearch />
          <TrailTable />
        </Panel>
        <Panel id="nachweis" title={say.verification}>
          {reached !== undefined && (
            <p>{say.state(formats.count(all.length - stopped.length), formats.count(reached))}</p>
          )}
          {stopped.length > 0 && <p role="alert">{say.stopped(stopped.join(', '))}</p>}
          <p className="panel__text">{say.howto}</p>
          <pre className="command">
            <code>{say.command}</code>
          </pre>
        </Panel>
      </div>
    </>
  );
}
