import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useAnswer, useMoment, useWholeList, type Schemas } from '../../api/index.ts';
import { DayField } from '../../fields/day-field.tsx';
import { dayText } from '../../fields/day.ts';
import { centsOf } from '../../fields/amount.ts';
import { useFigureMarks } from '../../frame/changes.tsx';
import { Notice, WhenReady } from '../../frame/notice.tsx';
import { PageHead } from '../../frame/page-head.tsx';
import { BarLegend, BarPatterns, ConsumptionBar } from '../../picture/consumption-bar.tsx';
import { useFormats } from '../../words/formats.ts';
import { useWords } from '../../words/language.ts';
import { FlowPanel } from '../overview/flow-panel.tsx';
import { isOver, useForecast } from '../overview/flow.ts';
import '../overview/overview.css';
import { consumptionOf } from '../overview/programmes-panel.tsx';
import { BackLink } from '../shared/back-link.tsx';
import { BundleButton } from '../shared/bundle-button.tsx';
import { Facts } from '../shared/facts.tsx';
import { Panel } from '../shared/panel.tsx';
import { SourceLink } from '../shared/source-link.tsx';
import { dayOf } from '../shared/today.ts';
import { PublishedAwards } from '../shared/published-awards.tsx';
import { Differences } from './differences.tsx';
import { LineCases } from './line-cases.tsx';
import { LineCommands } from './line-commands.tsx';
import { LineEvents } from './line-events.tsx';
import { LineItems } from './line-items.tsx';
import { isLineKey } from './line-key.ts';
import './line.css';
import { lineFigures, lineWords, type LineFigure } from './line.words.ts';
import { DifferencePanel, WhyFigure, type LineKey } from './why-figure.tsx';

const path = '/api/v1/budget-lines/{programme}/{line}/{fiscalYear}';

/** One budget line: its figures, why each is what it is, and what stands behind it. */
export function LinePage() {
  const words = useWords(lineWords);
  const { programme, line, year } = useParams({ from: '/programme/$programme/$line/$year' });
  const isLine = isLineKey({ programme, line, year });
  return (
    <>
      <BackLink to="/programme">{words.all}</BackLink>
      {isLine ? (
        <Found
          key={`${programme}/${line}/${year}`}
          programme={programme}
          line={line}
          fiscalYear={Number(year)}
        />
      ) : (
        <>
          <PageHead title={words.page} />
          <Notice kind="danger" title={words.badAddress}>
            <p className="kern-body">{words.badAddressHint}</p>
          </Notice>
        </>
      )}
    </>
  );
}

function Found(key: LineKey) {
  const words = useWords(lineWords);
  const formats = useFormats();
  const moment = useMoment();
  const { asOf, knownAt } = moment;
  const { programme, line: code, fiscalYear } = key;
  const { zahl, vergleich } = useSearch({ from: '/programme/$programme/$line/$year' });
  const figure = figureOf(zahl);
  const line = useAnswer(path, { path: key }, { keepShown: true });
  const { knownAt: _known, ...ofDay } = moment;
  // The same day as it is known today, where another knowledge is asked for.
  const now = useAnswer(path, { path: key }, { moment: ofDay, enabled: knownAt !== undefined });
  const ofAwards = { ...key, sort: '-amount' } as const;
  const awards = useWholeList('/api/v1/published-awards', { query: ofAwards });
  const isPast = asOf !== undefined || knownAt !== undefined;
  return (
    <>
      <PageHead
        title={`${programme}/${code}/${fiscalYear}`}
        heading={line.data?.name ?? `${programme}/${code}`}
      >
        <p className="quiet">
          {line.data ? `${programme}/${code} · ${words.year(fiscalYear)}` : words.year(fiscalYear)}
        </p>
        {line.data && <BundleButton path={`${path}/bundle`} of={key} />}
      </PageHead>
      <WhenReady
        answer={line}
        {...(isPast && {
          whenNotFound: (
            <Notice kind="info" title={words.notYet}>
              <p className="kern-body">{words.notYetHint}</p>
            </Notice>
          ),
        })}
      >
        {(one, receivedAt) => (
          <div className="line-page">
            <div className="line-first">
              <div className="line-top">
                <div className="line-top__figures">
                  <FiguresPanel line={one} figure={figure} />
                </div>
                <div className="line-top__why">
                  {figure !== undefined && <WhyFigure of={key} figure={figure} />}
                  {vergleich !== undefined && (
                    <DifferencePanel
                      of={key}
                      figure={figure ?? 'available'}
                      from={vergleich}
                      to={asOf ?? dayOf(new Date())}
                      knownAt={knownAt}
                    />
                  )}
                </div>
                <div className="line-top__flow">
                  <Flow line={one} />
                </div>
              </div>
            </div>
            <div className="panels line-beside">
              <LineCommands of={one} />
              <Compare year={fiscalYear} />
            </div>
            <div className="panels line-rest">
              {knownAt !== undefined && now.data && (
                <Differences then={one} now={now.data} knownAt={knownAt} />
              )}
              {(awards.data?.items.length ?? 0) > 0 && (
                <PublishedAwards
                  title={words.awards}
                  sentence={words.awardsSentence}
                  awards={awards.data?.items}
                  query={ofAwards}
                />
              )}
              <LineItems {...key} />
              <LineCases {...key} />
              <LineEvents of={key} />
              <p className="quiet">
                {words.computed(formats.count(BigInt(one.position)), formats.instant(receivedAt))}
              </p>
            </div>
          </div>
        )}
      </WhenReady>
    </>
  );
}

const figureOf = (text: string | undefined): LineFigure | undefined =>
  [...lineFigures, 'appropriated' as const, 'authorised' as const].find((one) => one === text);

/** How each counts in what is available; an amount less than nothing bears a minus of its own. */
const signs: Readonly<Partial<Record<LineFigure, string>>> = {
  supplements: '+',
  overrun: '+',
  transferredIn: '+',
  transferredOut: '−',
  carriedIn: '+',
  blocked: '−',
  committed: '−',
  paid: '−',
  carriedOn: '−',
  lapsed: '−',
  available: '=',
};

/** The figures; each opens into why it is what it is. */
function FiguresPanel({
  line,
  figure,
}: {
  readonly line: Schemas['BudgetLineAnswer'];
  readonly figure: LineFigure | undefined;
}) {
  const words = useWords(lineWords);
  const formats = useFormats();
  const { programme, line: code, fiscalYear, position } = line;
  const { asOf, knownAt } = useMoment();
  const mark = useFigureMarks(
    JSON.stringify([programme, code, fiscalYear, asOf, knownAt]),
    position,
    Object.fromEntries(lineFigures.map((one) => [one, line[one].amount])),
  );
  const shown = lineFigures.filter(
    (one) =>
      ['appropriation', 'blocked', 'committed', 'paid', 'available'].includes(one) ||
      centsOf(line[one]) !== 0n,
  );
  return (
    <Panel
      id="zahlen"
      title={words.year(line.fiscalYear)}
      aside={<span className="quiet">{words.whyHint}</span>}
    >
      {line.warnedAt !== undefined && (
        <Notice kind="warning" title={words.warned(formats.instant(line.warnedAt))} />
      )}
      <BarPatterns />
      <ConsumptionBar name={line.name} consumption={consumptionOf(line)} />
      <BarLegend />
      <ul className="line-figures">
        {shown.map((one) => (
          <li key={one} className={one === 'available' ? 'line-figures__sum' : undefined}>
            <span>
              <span className="line-figures__sign" aria-hidden="true">
                {signs[one]}
              </span>
              {words.figures[one]}
            </span>
            {mark(one)}
            <Link
              to="."
              search={(search) => ({ ...search, zahl: figure === one ? undefined : one })}
              resetScroll={false}
              className="line-figures__amount"
              {...(figure === one && { 'aria-current': 'true' })}
            >
              {one === 'appropriation' && words.exact[line.exactness]}
              {formats.euros(centsOf(line[one]))}
              <span className="kern-sr-only">{`, ${words.figures[one]}: ${words.whyFrom}`}</span>
            </Link>
          </li>
        ))}
      </ul>
      <Facts
        facts={[
          [words.used, formats.percent(line.usedPercent)],
          [words.source, <SourceLink key="source" source={line.source} />],
        ]}
      />
    </Panel>
  );
}

const noLines: readonly Schemas['BudgetLineView'][] = [];

function Flow({ line }: { readonly line: Schemas['BudgetLineAnswer'] }) {
  const lines = useMemo(() => [line], [line]);
  const { programme, line: code, fiscalYear } = line;
  const { asOf } = useMoment();
  const before = useWholeList('/api/v1/budget-lines', {
    query: { programme, line: code, fiscalYear: fiscalYear - 1 },
  });
  return (
    <FlowPanel
      year={fiscalYear}
      lines={lines}
      forecast={useForecast(isOver(fiscalYear, asOf) ? [] : lines)}
      yearBefore={before.data?.items ?? noLines}
    />
  );
}

/** Another day beside that of the page. */
function Compare({ year }: { readonly year: number }) {
  const words = useWords(lineWords);
  const { vergleich } = useSearch({ from: '/programme/$programme/$line/$year' });
  const navigate = useNavigate({ from: '/programme/$programme/$line/$year' });
  const [typed, setTyped] = useState(vergleich === undefined ? '' : dayText(vergleich));
  const compareWith = (day: string | undefined): void =>
    void navigate({ search: (search) => ({ ...search, vergleich: day }), resetScroll: false });
  return (
    <Panel id="vergleichen" title={words.compare}>
      <DayField
        label={words.compareWith}
        value={typed}
        onChange={setTyped}
        year={year}
        onDay={(day) => compareWith(day)}
      />
      {vergleich !== undefined && (
        <button
          type="button"
          className="data-table__take"
          onClick={() => {
            setTyped('');
            compareWith(undefined);
          }}
        >
          {words.compareNone}
        </button>
      )}
    </Panel>
  );
}
