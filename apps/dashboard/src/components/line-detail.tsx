import { euros, exactnessWords, instant, percent } from '../figures.ts';
import type { BudgetLineAnswer } from '../ledger-api/answers.ts';
import { useAnswer } from '../use-answer.ts';
import { addressOf } from '../view.ts';
import { EventList, EventRows } from './event-list.tsx';
import { MomentFields } from './filters.tsx';
import { Moment } from './moment.tsx';
import { Notice, WhenReady } from './notice.tsx';
import type { OverviewProps } from './overview.tsx';
import { SourceLink } from './source-link.tsx';

/** One budget line: its figures, and the events behind them. */
export function LineDetail({ api, view, go }: OverviewProps) {
  const { asOf, knownAt, line = '' } = view;
  const path = `/api/v1/budget-lines/${line.split('/').map(encodeURIComponent).join('/')}`;
  const answer = useAnswer(
    (signal) => api.get<BudgetLineAnswer>(path, { asOf, knownAt }, signal),
    JSON.stringify([path, asOf, knownAt]),
  );
  const { line: _opened, ...overview } = view;
  return (
    <>
      <nav aria-label="Zurück">
        <a
          class="kern-link"
          href={addressOf(overview)}
          onClick={(event) => {
            event.preventDefault();
            go({ line: undefined });
          }}
        >
          <span class="kern-icon kern-icon--arrow-back" aria-hidden="true" /> Alle Programme
        </a>
      </nav>
      <form class="filters" aria-label="Zeitpunkt" onSubmit={(event) => event.preventDefault()}>
        <MomentFields view={view} go={go} />
      </form>
      <WhenReady answer={answer}>
        {(value) => (
          <>
            <Figures line={value} />
            <Moment asOf={asOf} knownAt={knownAt} />
            <Later line={value} />
            <EventList api={api} path={value.events} asOf={asOf} knownAt={knownAt} />
            <p class="kern-body kern-body--small as-computed">
              Berechnet aus dem Journal bis Position {value.position}.
            </p>
          </>
        )}
      </WhenReady>
    </>
  );
}

function Figures({ line }: { readonly line: BudgetLineAnswer }) {
  const { source } = line;
  const figures = [
    ['Haushaltsansatz', `${exactnessWords[line.exactness]} ${euros(line.appropriation)}`],
    ['Nachträge', euros(line.supplements)],
    ['Gesperrt', euros(line.blocked)],
    ['Festgelegt', euros(line.committed)],
    ['Ausgezahlt', euros(line.paid)],
    ['Verfügbar', euros(line.available)],
    ['Ausgeschöpft', percent(line.usedPercent)],
  ] as const;
  return (
    <section aria-labelledby="zeile">
      <h1 class="kern-heading-large" id="zeile">
        {line.name} {line.fiscalYear}
      </h1>
      <p class="kern-body">
        {line.programme} · {line.line}
      </p>
      {line.synthetic && <Notice kind="warning" title="Übungsdaten: alles hier ist erfunden." />}
      {line.warnedAt !== undefined && (
        <Notice
          kind="warning"
          title={`Seit ${instant(line.warnedAt)} sind 90 % des Ansatzes ausgeschöpft.`}
        />
      )}
      <dl class="kern-description-list figures-list">
        {figures.map(([name, figure]) => (
          <div key={name} class="kern-description-list-item">
            <dt class="kern-description-list-item__key">{name}</dt>
            <dd class="kern-description-list-item__value">{figure}</dd>
          </div>
        ))}
        <div class="kern-description-list-item">
          <dt class="kern-description-list-item__key">Quelle</dt>
          <dd class="kern-description-list-item__value">
            <SourceLink source={source} />
            {source.note !== undefined && <span class="figures__key">{source.note}</span>}
          </dd>
        </div>
      </dl>
    </section>
  );
}

/** Why the figures differ from what they are today. */
function Later({ line: { recordedLater = [] } }: { readonly line: BudgetLineAnswer }) {
  if (recordedLater.length === 0) return null;
  return (
    <section aria-labelledby="spaeter">
      <h2 class="kern-heading-medium" id="spaeter">
        Erst danach gebucht
      </h2>
      <p class="kern-body">
        Diese Buchungen wirken bis zum Stichtag, waren damals aber noch nicht bekannt. Mit ihnen sieht
        derselbe Tag heute anders aus.
      </p>
      <EventRows events={recordedLater} label="Erst danach gebucht" />
    </section>
  );
}
