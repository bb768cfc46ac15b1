import { Link, useSearch } from '@tanstack/react-router';
import { useAnswer, useMoment, useWholeList } from '../../api/index.ts';
import { Actions } from '../../command/actions.tsx';
import { AllCommands } from '../../command/all-commands.tsx';
import { centsOf } from '../../fields/amount.ts';
import { ProblemNotice } from '../../frame/notice.tsx';
import { PageHead } from '../../frame/page-head.tsx';
import { SavedViews } from '../../frame/saved-views.tsx';
import { usePerson } from '../../session/session.ts';
import { useFormats } from '../../words/formats.ts';
import { useWords } from '../../words/language.ts';
import { Panel } from '../shared/panel.tsx';
import { Dotted } from '../shared/dotted.tsx';
import { CalendarPanel } from './calendar-panel.tsx';
import { OverdueConditions, OverdueProofs } from './overdue-tables.tsx';
import { firstWaiting, isOfHouse, stepOf, stepsFor, type Step } from './steps.ts';
import { WaitingActs } from './waiting-acts.tsx';
import { WaitingTable } from './waiting-table.tsx';
import './worklist.css';
import { worklistWords } from './worklist.words.ts';

/** In place of a step: what is due in the next weeks, whatever has to be done. */
const calendar = 'FRISTEN';

interface Size {
  readonly waiting: number;
  readonly amount?: bigint;
  readonly since?: string;
  readonly dueOn?: string;
}

/** What waits, since when, until when and for how much: one's own lists first. */
export function WorklistPage() {
  const words = useWords(worklistWords);
  const { roles } = usePerson();
  const { synthetic } = useMoment();
  const { schritt, akt } = useSearch({ from: '/arbeitsvorrat' });
  const sums = useAnswer('/api/v1/worklist-sums');
  const ofHouse = useAnswer('/api/v1/worklist-sums', undefined, {
    moment: { synthetic: false },
    enabled: synthetic,
  });
  const proofs = useWholeList('/api/v1/proofs-of-use', { query: { state: 'OVERDUE' } });
  const conditions = useWholeList('/api/v1/award-conditions', { query: { state: 'OVERDUE' } });
  const sizes = new Map<Step, Size>();
  for (const { step, waiting, amount, since, dueOn } of [
    ...(ofHouse.data?.items.filter(({ step }) => isOfHouse(step)) ?? []),
    ...(sums.data?.items ?? []),
  ])
    sizes.set(step, {
      waiting,
      amount: centsOf(amount),
      ...(since !== undefined && { since }),
      ...(dueOn !== undefined && { dueOn }),
    });
  for (const [step, list] of [
    ['PROOF_OVERDUE', proofs.data?.items],
    ['CONDITION_OVERDUE', conditions.data?.items],
  ] as const)
    if (list && list.length > 0) sizes.set(step, { waiting: list.length });
  const { mine, others } = stepsFor(roles);
  // Another list than the one that stays is never shown on the way.
  const isDecided =
    mine.some((step) => sizes.has(step)) ||
    [sums, proofs, conditions, ...(synthetic ? [ofHouse] : [])].every(({ isPending }) => !isPending);
  const shown =
    stepOf(schritt) ??
    (isDecided ? (firstWaiting(roles, new Set(sizes.keys())) ?? mine[0] ?? 'CLAIM_FACTUAL') : undefined);
  const isCalendar = schritt === calendar;
  if (sums.error && !sums.data)
    return (
      <>
        <PageHead title={words.title} />
        <ProblemNotice problem={sums.error} onRetry={() => void sums.refetch()} />
      </>
    );
  return (
    <>
      <PageHead title={words.title} />
      <SavedViews />
      <div className="worklist">
        <nav className="worklist__lists" aria-label={words.lists}>
          <Lists
            title={words.mine}
            steps={mine}
            sizes={sizes}
            shown={isCalendar ? undefined : shown}
            whenEmpty={words.noneAtAll}
          />
          <Lists title={words.others} steps={others} sizes={sizes} shown={isCalendar ? undefined : shown} />
          <ul>
            <li>
              <Link
                to="/arbeitsvorrat"
                search={{ schritt: calendar }}
                className="worklist__list"
                {...(isCalendar && { 'aria-current': 'true' as const })}
              >
                <span className="worklist__name">{words.deadlines}</span>
              </Link>
            </li>
          </ul>
        </nav>
        <div className="worklist__shown">
          {isCalendar ? (
            <CalendarPanel />
          ) : shown === undefined ? (
            <div className="panel">
              <span className="skeleton" />
            </div>
          ) : (
            <Panel id="liste" title={words.steps[shown]}>
              {shown === 'PROOF_OVERDUE' ? (
                <OverdueProofs />
              ) : shown === 'CONDITION_OVERDUE' ? (
                <OverdueConditions />
              ) : shown === 'BUDGET_ACT' ? (
                <WaitingActs />
              ) : (
                <WaitingTable step={shown} total={sizes.get(shown)?.amount} />
              )}
            </Panel>
          )}
          {akt !== undefined && (shown === 'BUDGET_ACT' || shown === 'CASE_ACT') && (
            <div className="panel">
              <Actions
                key={akt}
                of={`/api/v1/${shown === 'BUDGET_ACT' ? 'budget-acts' : 'case-acts'}/${encodeURIComponent(akt)}`}
                title={shown === 'BUDGET_ACT' ? words.confirm : words.countersign}
              />
            </div>
          )}
          <Panel id="alles" title={words.everything}>
            <AllCommands />
          </Panel>
        </div>
      </div>
    </>
  );
}

interface ListsProps {
  readonly title: string;
  readonly steps: readonly Step[];
  readonly sizes: ReadonlyMap<Step, Size>;
  /** Undefined where none of them is. */
  readonly shown: Step | undefined;
  readonly whenEmpty?: string;
}

function Lists({ title, steps, sizes, shown, whenEmpty }: ListsProps) {
  const words = useWords(worklistWords);
  const formats = useFormats();
  const listed = steps.filter((step) => sizes.has(step) || step === shown);
  if (listed.length === 0 && whenEmpty === undefined) return null;
  return (
    <>
      <h2 className="worklist__title">{title}</h2>
      {listed.length === 0 && <p className="quiet">{whenEmpty}</p>}
      <ul>
        {listed.map((step) => {
          const { waiting, amount, since, dueOn } = sizes.get(step) ?? { waiting: 0 };
          return (
            <li key={step}>
              <Link
                to="/arbeitsvorrat"
                search={{ schritt: step }}
                className="worklist__list"
                {...(step === shown && { 'aria-current': 'true' })}
              >
                <span className="worklist__name">{words.steps[step]}</span>
                <span className="worklist__count">{formats.count(waiting)}</span>
                <span className="worklist__more">
                  <Dotted
                    parts={[
                      ...(amount === undefined || amount === 0n ? [] : [formats.euros(amount)]),
                      ...(dueOn !== undefined
                        ? [words.firstDue(formats.day(dueOn))]
                        : since !== undefined
                          ? [words.oldest(formats.day(since))]
                          : []),
                    ]}
                  />
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
    </>
  );
}
