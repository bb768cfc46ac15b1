import { useMemo } from 'react';
import { eventWords, roleName } from '#event-words';
import { useAnswer, type Schemas } from '../../api/index.ts';
import { centsOf } from '../../fields/amount.ts';
import { useKept } from '../../frame/entries.ts';
import type { Column } from '../../table/column.ts';
import { DataTable } from '../../table/data-table.tsx';
import type { More } from '../../table/row-count.tsx';
import { tableProblemOf } from '../../table/problem-of.ts';
import { useFormats } from '../../words/formats.ts';
import { useLanguage, useWords } from '../../words/language.ts';
import { CaseLink } from '../case/case-link.tsx';
import { OrderLink } from '../order/order-link.tsx';
import { Panel } from '../shared/panel.tsx';
import { lineWords, type LineFigure } from './line.words.ts';

type Step = Schemas['FigureStepView'];

/** One line of one year. */
export interface LineKey {
  readonly programme: string;
  readonly line: string;
  readonly fiscalYear: number;
}

/** How many are shown first, and at most. */
const [stepsFirst, stepsMax] = [50, 500];
/** Of them, in sight before one asks for more. */
const stepsShown = 10;

/** The latest events first of all; all of them where they are wanted. */
function useSteps() {
  const [limit, setLimit] = useKept('schritte', stepsFirst);
  const moreOf = (
    answer: { readonly earlier?: string } | undefined,
    isLoading: boolean,
  ): { readonly more?: More } =>
    limit < stepsMax && (answer?.earlier !== undefined || isLoading)
      ? { more: { load: () => setLimit(stepsMax), isLoading } }
      : {};
  return { limit, moreOf };
}

/** What moved a figure: signed amounts, the figure after each, who acted and with what authority. */
function useStepColumns(): readonly Column<Step>[] {
  const words = useWords(lineWords);
  const formats = useFormats();
  const language = useLanguage();
  return useMemo(
    (): readonly Column<Step>[] => [
      {
        id: 'event',
        label: words.event,
        value: ({ type }) => eventWords(type, language),
        cell: ({ type, reason }) => (
          <>
            {eventWords(type, language)}
            {reason !== undefined && <span className="row-key">{reason}</span>}
          </>
        ),
      },
      { id: 'effective', label: words.effective, kind: 'day', value: ({ effectiveDay }) => effectiveDay },
      {
        id: 'recorded',
        label: words.recorded,
        kind: 'instant',
        value: ({ recordedAt }) => recordedAt,
        wideOnly: true,
      },
      {
        id: 'case',
        label: words.case,
        value: ({ caseNumber }) => caseNumber,
        cell: ({ caseNumber, orderNumber }) =>
          orderNumber !== undefined ? (
            <OrderLink orderNumber={orderNumber} />
          ) : caseNumber !== undefined ? (
            <CaseLink caseNumber={caseNumber} />
          ) : (
            <span className="table__missing">–</span>
          ),
      },
      {
        id: 'who',
        label: words.who,
        value: ({ actor }) => actor.subject,
        cell: ({ actor, authority }) => (
          <>
            {actor.subject}
            <span className="row-key">
              {roleName(actor.role, language)}
              {authority &&
                ` · ${words.authority(authority.authorityId, formats.euros(centsOf(authority.limit)))}`}
            </span>
          </>
        ),
        wideOnly: true,
      },
      {
        id: 'change',
        label: words.change,
        kind: 'amount',
        value: ({ change }) => centsOf(change),
        isSigned: true,
      },
      {
        id: 'balance',
        label: words.balance,
        kind: 'amount',
        value: ({ balance }) => centsOf(balance),
        total: false,
      },
    ],
    [words, formats, language],
  );
}

interface WhyFigureProps {
  readonly of: LineKey;
  readonly figure: LineFigure;
}

/** Why a figure is what it is: every event that moved it. */
export function WhyFigure({ of, figure }: WhyFigureProps) {
  const words = useWords(lineWords);
  const formats = useFormats();
  const columns = useStepColumns();
  const { limit, moreOf } = useSteps();
  const why = useAnswer(
    '/api/v1/budget-lines/{programme}/{line}/{fiscalYear}/why',
    {
      path: of,
      query: { figure, limit },
    },
    { keepShown: true },
  );
  const title = words.why(words.figures[figure]);
  return (
    <Panel id="warum" title={title}>
      {why.data && (
        <p className="panel__text">
          {words.whySentence(formats.euros(centsOf(why.data.value)), formats.count(why.data.events))}
          {why.data.earlier !== undefined && ` ${words.whyLatest(formats.count(why.data.items.length))}`}
        </p>
      )}
      <DataTable
        id="warum"
        caption={title}
        columns={columns}
        rows={why.data?.items}
        keyOf={({ position }) => position}
        rowsFirst={stepsShown}
        whenEmpty={words.whyNone}
        problem={tableProblemOf(why.error, () => why.refetch())}
        {...moreOf(why.data, why.isPlaceholderData)}
      />
    </Panel>
  );
}

interface DifferencePanelProps extends WhyFigureProps {
  /** The day beside that of the page. */
  readonly from: string;
  /** The day of the page. */
  readonly to: string;
  readonly knownAt?: string | undefined;
}

/** Why a figure differs between two days. */
export function DifferencePanel({ of, figure, from, to, knownAt }: DifferencePanelProps) {
  const words = useWords(lineWords);
  const formats = useFormats();
  const columns = useStepColumns();
  const { limit, moreOf } = useSteps();
  const differences = useAnswer('/api/v1/budget-lines/{programme}/{line}/{fiscalYear}/differences', {
    path: of,
    query: {
      figure,
      from,
      to,
      limit,
      ...(knownAt !== undefined && { fromKnownAt: knownAt, toKnownAt: knownAt }),
    },
  });
  const title = words.difference(words.figures[figure], formats.day(from), formats.day(to));
  return (
    <Panel id="unterschied" title={title}>
      {differences.data && (
        <p className="panel__text">
          {words.differenceSentence(
            formats.euros(centsOf(differences.data.from)),
            formats.euros(centsOf(differences.data.to)),
            formats.euros(centsOf(differences.data.difference)),
          )}
        </p>
      )}
      <DataTable
        id="unterschied"
        caption={title}
        columns={columns}
        rows={differences.data?.items}
        keyOf={({ position }) => position}
        rowsFirst={stepsShown}
        whenEmpty={words.differenceNone}
        problem={tableProblemOf(differences.error, () => differences.refetch())}
        {...moreOf(differences.data, differences.isPlaceholderData)}
      />
    </Panel>
  );
}
