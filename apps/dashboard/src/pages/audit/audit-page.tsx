import { useSearch } from '@tanstack/react-router';
import { PageHead } from '../../frame/page-head.tsx';
import { useWords } from '../../words/language.ts';
import { BundleButton } from '../shared/bundle-button.tsx';
import { Panel } from '../shared/panel.tsx';
import { VerificationPanel } from '../shared/verification-panel.tsx';
import './audit.css';
import { EventPanel } from './event-panel.tsx';
import { TrailSearch, trailQueryOf } from './trail-search.tsx';
import { TrailTable } from './trail-table.tsx';
import { Verdict } from './verdict.tsx';
import { trailWords } from './trail.words.ts';

const words = {
  de: {
    title: 'Prüfung',
    sentence: 'Jedes Ereignis, wie es gebucht wurde: nichts wird geändert oder gelöscht.',
  },
  en: {
    title: 'Audit',
    sentence: 'Every event as it was recorded: nothing is ever changed or deleted.',
  },
};

/** The auditor's desk: the trail, and how far the proofs reach. */
export function AuditPage() {
  const say = useWords(words);
  const { trail } = useWords(trailWords);
  const search = useSearch({ from: '/pruefung' });
  const sought = trailQueryOf(search);
  const isSought = Object.keys(sought).length > 0;
  const position = /^\d{1,18}$/.exec(search.position ?? '')?.[0];
  return (
    <>
      <PageHead title={say.title}>
        <p className="quiet">{say.sentence}</p>
      </PageHead>
      <div className="panels">
        {position === undefined && <Verdict />}
        {position !== undefined && <EventPanel key={position} position={position} />}
        <Panel
          id="pruefspur"
          title={trail}
          {...(isSought && { aside: <BundleButton path="/api/v1/audit-trail/bundle" query={sought} /> })}
        >
          <TrailSearch />
          <TrailTable />
        </Panel>
        <VerificationPanel />
      </div>
    </>
  );
}
