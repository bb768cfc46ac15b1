import { Link, useParams } from '@tanstack/react-router';
import { useAnswer, useMoment, useWholeList } from '../../api/index.ts';
import { PageHead } from '../../frame/page-head.tsx';
import { Notice, WhenReady, together } from '../../frame/notice.tsx';
import { AsComputed } from '../shared/as-computed.tsx';
import { EventList } from '../shared/event-list.tsx';
import { PublishedAwards } from '../shared/published-awards.tsx';
import { Differences } from './differences.tsx';
import { LineCases } from './line-cases.tsx';
import { LineCommands } from './line-commands.tsx';
import { LineFigures } from './line-figures.tsx';

const path = '/api/v1/budget-lines/{programme}/{line}/{fiscalYear}';

const patterns = { programme: /^[A-Z][A-Z0-9_]*$/, line: /^[A-Z0-9][A-Z0-9_.-]*$/, year: /^\d{4}$/ };

/** One budget line: its figures, and the events behind them. */
export function LinePage() {
  const { programme, line, year } = useParams({ from: '/programme/$programme/$line/$year' });
  const isLine = patterns.programme.test(programme) && patterns.line.test(line) && patterns.year.test(year);
  return (
    <>
      <nav aria-label="Zurück">
        <Link className="kern-link" to="/">
          <span className="kern-icon kern-icon--arrow-back" aria-hidden="true" /> Alle Programme
        </Link>
      </nav>
      {isLine ? (
        <Found programme={programme} line={line} fiscalYear={Number(year)} />
      ) : (
        <>
          <PageHead title="Haushaltsstelle" />
          <Notice kind="danger" title="Diese Adresse nennt keine Haushaltsstelle.">
            <p className="kern-body">
              Erwartet wird »/programme/EFA/MAIN/2023«: Programm, Haushaltsstelle und Jahr.
            </p>
          </Notice>
        </>
      )}
    </>
  );
}

interface FoundProps {
  readonly programme: string;
  readonly line: string;
  readonly fiscalYear: number;
}

function Found({ programme, line, fiscalYear }: FoundProps) {
  const { knownAt, ...moment } = useMoment();
  const key = { programme, line, fiscalYear };
  const isPast = moment.asOf !== undefined || knownAt !== undefined;
  const then = useAnswer(path, { path: key });
  // The same day as it is known today, where another knowledge is asked for.
  const now = useAnswer(path, { path: key }, { moment, enabled: knownAt !== undefined });
  const awards = useWholeList('/api/v1/published-awards', { query: { ...key, sort: '-amount' } });
  const recipients = useWholeList('/api/v1/recipients');
  const shown = together({ then, awards, recipients });
  return (
    <>
      <PageHead title={`${programme}/${line}/${fiscalYear}`} heading={then.data?.name} />
      <WhenReady
        answer={shown}
        {...(isPast && {
          whenNotFound: (
            <Notice kind="info" title="Hier ist bis dahin nichts gebucht.">
              <p className="kern-body">
                Stichtag oder Kenntnisstand liegen vor der ersten Buchung. Ein späterer Tag zeigt mehr.
              </p>
            </Notice>
          ),
        })}
      >
        {({ then: line, awards, recipients }, receivedAt) => (
          <>
            <LineFigures line={line} />
            <LineCommands {...key} />
            {now.data && knownAt !== undefined && (
              <Differences then={line} now={now.data} knownAt={knownAt} />
            )}
            <PublishedAwards
              title="Veröffentlichte Bewilligungen"
              sentence="Festgelegt auf diesem Haushaltsansatz. Wer was veröffentlicht hat, steht dabei; nicht jede Bewilligung wird veröffentlicht."
              awards={awards.items}
            />
            <LineCases {...key} recipients={recipients.items} />
            <EventList
              path="/api/v1/budget-lines/{programme}/{line}/{fiscalYear}/events"
              parameters={{ path: key }}
              title="Ereignisse hinter diesen Zahlen"
            />
            <AsComputed position={line.position} receivedAt={receivedAt} />
          </>
        )}
      </WhenReady>
    </>
  );
}
