import { useAnswer } from '../use-answer.ts';
import type { BudgetLineAnswer, PublishedAward, Recipient } from '../ledger-api/answers.ts';
import { addressOf } from '../view.ts';
import { AsComputed } from './as-computed.tsx';
import { Differences } from './differences.tsx';
import { EventList } from './event-list.tsx';
import { MomentFields } from './filters.tsx';
import { LineCases } from './line-cases.tsx';
import { LineFigures } from './line-figures.tsx';
import { Moment } from './moment.tsx';
import { Notice, WhenReady } from './notice.tsx';
import type { OverviewProps } from './overview.tsx';
import { PublishedAwards } from './published-awards.tsx';

interface Detailed {
  readonly line: BudgetLineAnswer;
  /** The same day as it is known today, where another knowledge is asked for. */
  readonly now?: BudgetLineAnswer;
  readonly awards: readonly PublishedAward[];
  readonly recipients: readonly Recipient[];
}

const linePattern = /^[A-Z][A-Z0-9_]*\/[A-Z0-9][A-Z0-9_.-]*\/\d{4}$/;

/** One budget line: its figures, and the events behind them. */
export function LineDetail({ api, view, go }: OverviewProps) {
  const { line = '', ...overview } = view;
  return (
    <>
      <nav aria-label="Zurück">
        <a
          className="kern-link"
          href={addressOf(overview)}
          onClick={(event) => {
            event.preventDefault();
            go({ line: undefined });
          }}
        >
          <span className="kern-icon kern-icon--arrow-back" aria-hidden="true" /> Alle Programme
        </a>
      </nav>
      {linePattern.test(line) ? (
        <Found api={api} view={view} go={go} />
      ) : (
        <Notice kind="danger" title="Diese Adresse nennt keine Haushaltsstelle.">
          <p className="kern-body">
            Erwartet wird »zeile=EFA/MAIN/2023«: Programm, Haushaltsstelle und Jahr.
          </p>
        </Notice>
      )}
    </>
  );
}

function Found({ api, view, go }: OverviewProps) {
  const { asOf, knownAt, line = '' } = view;
  const path = `/api/v1/budget-lines/${line}`;
  const question = JSON.stringify([path, asOf, knownAt]);
  const answer = useAnswer<Detailed>(async (signal) => {
    const [programme, code, fiscalYear] = line.split('/');
    const ofLine = { programme, line: code, fiscalYear, sort: '-amount' };
    const [then, now, awards, recipients] = await Promise.all([
      api.get<BudgetLineAnswer>(path, { asOf, knownAt }, signal),
      knownAt === undefined ? undefined : api.get<BudgetLineAnswer>(path, { asOf }, signal),
      api.all<PublishedAward>('/api/v1/published-awards', ofLine, signal),
      api.all<Recipient>('/api/v1/recipients', {}, signal),
    ]);
    return { line: then, ...(now && { now }), awards: awards.items, recipients: recipients.items };
  }, question);
  const isPast = asOf !== undefined || knownAt !== undefined;
  return (
    <>
      <form className="filters" aria-label="Zeitpunkt" onSubmit={(event) => event.preventDefault()}>
        <MomentFields view={view} go={go} />
      </form>
      <WhenReady
        answer={answer}
        whenNotFound={
          isPast
            ? 'Bis zu diesem Stichtag oder Kenntnisstand war hier noch nichts gebucht. Ein späterer Tag zeigt mehr.'
            : undefined
        }
      >
        {({ line: then, now, awards, recipients }, receivedAt) => (
          <>
            <LineFigures line={then} />
            <Moment asOf={asOf} knownAt={knownAt} />
            {now && knownAt !== undefined && <Differences then={then} now={now} knownAt={knownAt} />}
            <PublishedAwards
              title="Veröffentlichte Bewilligungen"
              sentence="Festgelegt auf diesem Haushaltsansatz. Wer was veröffentlicht hat, steht dabei; nicht jede Bewilligung wird veröffentlicht."
              awards={awards}
            />
            <LineCases key={line} api={api} view={view} go={go} recipients={recipients} />
            <EventList
              key={question}
              api={api}
              path={then.events}
              query={{ asOf, knownAt }}
              title="Ereignisse hinter diesen Zahlen"
            />
            <AsComputed position={then.position} receivedAt={receivedAt} />
          </>
        )}
      </WhenReady>
    </>
  );
}
