import { useCallback, useMemo } from 'react';
import { useAnswer, useIsNow, useWholeList, type Schemas } from '../../api/index.ts';
import { Actions, type ActionsProps } from '../../command/actions.tsx';
import { centsOf } from '../../fields/amount.ts';
import { useKept } from '../../frame/entries.ts';
import { ProblemNotice } from '../../frame/notice.tsx';
import { holdsOneOf, readers } from '../../frame/rooms.ts';
import { usePerson } from '../../session/session.ts';
import type { Column } from '../../table/column.ts';
import { DataTable } from '../../table/data-table.tsx';
import { useFormats } from '../../words/formats.ts';
import { useWords } from '../../words/language.ts';
import { RecipientName } from '../case/case-head.tsx';
import { keyOfProof, ProofForms, useProofColumns, type Proof } from '../proof/proof-table.tsx';
import { InterestTable } from '../repayment/interest-table.tsx';
import { RateUnknown } from '../repayment/rate-unknown.tsx';
import { repaymentWords } from '../repayment/repayment.words.ts';
import { Facts } from '../shared/facts.tsx';
import { OpenedForm, openingColumn } from '../shared/opened.tsx';
import { Panel } from '../shared/panel.tsx';
import { GrantChanges } from './grant-changes.tsx';
import { grantWords } from './grant.words.ts';
import { nextUse } from './report-use-panels.tsx';

type Grant = Schemas['GrantAnswer'];
type Year = Schemas['AwardedYearView'];
type Condition = Schemas['AwardConditionView'];
/** What was drawn down, and how it was used as soon as it is paid. */
type Drawdown = Schemas['DrawdownView'] & { readonly use?: Schemas['DrawdownUseView'] };

/** All of a grant that its head does not say, from its terms to its end. */
export function GrantParts({ grant }: { readonly grant: Grant }) {
  const { roles } = usePerson();
  const isReader = holdsOneOf(roles, readers);
  return (
    <div className="panels">
      <Terms grant={grant} />
      <Years budgets={grant.budgets} />
      {isReader && <Conditions caseNumber={grant.caseNumber} />}
      <Drawdowns grant={grant} isReader={isReader} />
      <Proofs caseNumber={grant.caseNumber} />
      {isReader && <GrantChanges caseNumber={grant.caseNumber} />}
    </div>
  );
}

function Terms({ grant }: { readonly grant: Grant }) {
  const words = useWords(grantWords);
  const formats = useFormats();
  const euros = (money: { readonly amount: string } | undefined): string | undefined =>
    money && formats.euros(centsOf(money));
  const notZero = (money: { readonly amount: string } | undefined): string | undefined =>
    money && centsOf(money) !== 0n ? euros(money) : undefined;
  const { financing, sharePercent, awardedTo } = grant;
  return (
    <Panel id="finanzierung" title={words.terms}>
      <Facts
        facts={[
          [words.financing, financing.type && words.types[financing.type]],
          [words.share, sharePercent === undefined ? undefined : formats.percent(sharePercent)],
          [words.projectCost, euros(grant.projectCost)],
          [words.eligible, euros(financing.eligibleCost)],
          [words.thirdParty, euros(financing.thirdPartyIncome)],
          [words.ownFunds, euros(financing.ownFunds)],
          [words.entitled, euros(grant.entitled)],
          [words.excess, notZero(grant.excess)],
          [words.returned, notZero(grant.returned)],
          [words.repayable, notZero(grant.repayable)],
          [
            words.awardedTo,
            awardedTo?.map((key) => (
              <span key={key}>
                <RecipientName recipient={key} />{' '}
              </span>
            )),
          ],
          [words.conditionsText, grant.conditions],
          [words.doubleFunding, grant.doubleFundingReason],
        ]}
      />
    </Panel>
  );
}

function Years({ budgets }: { readonly budgets: readonly Year[] }) {
  const words = useWords(grantWords);
  const columns = useMemo(
    (): readonly Column<Year>[] => [
      { id: 'year', label: words.year, value: ({ fiscalYear }) => String(fiscalYear) },
      { id: 'line', label: words.line, value: ({ line }) => line },
      { id: 'awarded', label: words.awarded, kind: 'amount', value: ({ awarded }) => centsOf(awarded) },
      { id: 'open', label: words.open, kind: 'amount', value: ({ open }) => centsOf(open) },
      { id: 'paid', label: words.paid, kind: 'amount', value: ({ paid }) => centsOf(paid) },
    ],
    [words],
  );
  if (budgets.length === 0) return null;
  return (
    <Panel id="haushaltsjahre" title={words.years}>
      <DataTable
        id="zuwendung-jahre"
        caption={words.years}
        columns={columns}
        rows={budgets}
        keyOf={({ line, fiscalYear }) => `${line}/${fiscalYear}`}
      />
    </Panel>
  );
}

/** What may be done with a part of a grant, opened out of its row. */
function PartActions({
  of,
  title,
  known,
  onClose,
}: {
  readonly of: string;
  readonly title: string;
  readonly known?: ActionsProps['known'];
  readonly onClose: () => void;
}) {
  return (
    <OpenedForm title={title} onClose={onClose}>
      <Actions of={of} {...(known && { known })} />
    </OpenedForm>
  );
}

function Conditions({ caseNumber }: { readonly caseNumber: string }) {
  const words = useWords(grantWords);
  const list = useWholeList('/api/v1/award-conditions', { query: { caseNumber } });
  const [opened, setOpened] = useKept<string | undefined>('auflage', undefined);
  const isNow = useIsNow();
  const columns = useMemo(
    (): readonly Column<Condition>[] => [
      {
        id: 'condition',
        label: words.condition,
        value: ({ subject }) => subject,
        cell: ({ subject, conditionId }) => (
          <>
            {subject}
            <span className="row-key">{conditionId}</span>
          </>
        ),
      },
      { id: 'state', label: words.state, value: ({ state }) => words.states[state] },
      { id: 'due', label: words.due, kind: 'day', value: ({ dueOn }) => dueOn },
      {
        id: 'before',
        label: words.before,
        value: ({ beforeDrawdown }) => (beforeDrawdown ? words.yes : words.no),
      },
      { id: 'setOn', label: words.setOn, kind: 'day', value: ({ setOn }) => setOn, hidden: true },
      { id: 'settledOn', label: words.settledOn, kind: 'day', value: ({ settledOn }) => settledOn },
      { id: 'note', label: words.note, value: ({ note }) => note, wideOnly: true },
      ...(isNow
        ? [
            openingColumn<Condition>({
              label: words.next,
              textOf: () => words.openIt,
              nameOf: ({ subject }) => subject,
              onOpen: ({ conditionId }) => setOpened(conditionId),
            }),
          ]
        : []),
    ],
    [words, isNow],
  );
  const chosen = list.data?.items.find(({ conditionId }) => conditionId === opened);
  if (!list.data || list.data.items.length === 0) return null;
  return (
    <Panel id="auflagen" title={words.conditions}>
      <DataTable
        id="zuwendung-auflagen"
        caption={words.conditions}
        columns={columns}
        rows={list.data.items}
        keyOf={({ conditionId }) => conditionId}
      />
      {isNow && chosen && (
        <PartActions
          key={chosen.conditionId}
          of={`/api/v1/grants/${caseNumber}/conditions/${encodeURIComponent(chosen.conditionId)}`}
          title={chosen.subject}
          onClose={() => setOpened(undefined)}
        />
      )}
    </Panel>
  );
}

function Drawdowns({ grant, isReader }: { readonly grant: Grant; readonly isReader: boolean }) {
  const { caseNumber } = grant;
  const words = useWords(grantWords);
  const ofInterest = useWords(repaymentWords);
  const formats = useFormats();
  const use = useAnswer('/api/v1/grants/{caseNumber}/use-of-funds', { path: { caseNumber } });
  const [opened, setOpened] = useKept<string | undefined>('abruf', undefined);
  const isNow = useIsNow();
  // As long as nothing is late, it needs no columns.
  const isLate =
    use.data?.drawdowns.some(
      ({ overdue, interest }) => !interest || centsOf(overdue) + centsOf(interest) !== 0n,
    ) ?? false;
  const isClaimed =
    use.data?.drawdowns.some(({ interestClaimed }) => centsOf(interestClaimed) !== 0n) ?? false;
  const late = useMemo(
    (): readonly Column<Drawdown>[] => [
      {
        id: 'overdue',
        label: words.overdue,
        kind: 'amount',
        value: ({ use }) => use && centsOf(use.overdue),
      },
      {
        id: 'interest',
        label: words.interest,
        kind: 'amount',
        value: ({ use }) => use?.interest && centsOf(use.interest),
        unknown: ({ use }) =>
          use?.rateUnknownFrom === undefined || !use.interestBeforeUnknown
            ? undefined
            : ofInterest.interestBefore(
                formats.day(use.rateUnknownFrom),
                formats.euros(centsOf(use.interestBeforeUnknown)),
              ),
      },
      {
        id: 'interestClaimed',
        label: words.interestClaimed,
        kind: 'amount',
        value: ({ use }) => use && centsOf(use.interestClaimed),
        hidden: !isClaimed,
      },
    ],
    [words, ofInterest, formats, isClaimed],
  );
  const columns = useMemo(
    (): readonly Column<Drawdown>[] => [
      {
        id: 'drawdown',
        label: words.drawdown,
        value: ({ drawdownId }) => drawdownId,
        cell: ({ drawdownId, requestedOn }) => (
          <>
            {drawdownId}
            <span className="row-key">{formats.day(requestedOn)}</span>
          </>
        ),
      },
      {
        id: 'requestedOn',
        label: words.drawnOn,
        kind: 'day',
        value: ({ requestedOn }) => requestedOn,
        hidden: true,
      },
      { id: 'drawn', label: words.drawn, kind: 'amount', value: ({ amount }) => centsOf(amount) },
      {
        id: 'useBy',
        label: words.useBy,
        kind: 'day',
        // The first that is not used yet; else the last.
        value: ({ use }) => (use?.parts.find(({ until }) => until === undefined) ?? use?.parts.at(-1))?.useBy,
      },
      { id: 'paid', label: words.paid, kind: 'amount', value: ({ use }) => use && centsOf(use.paid) },
      { id: 'used', label: words.used, kind: 'amount', value: ({ use }) => use && centsOf(use.used) },
      {
        id: 'givenBack',
        label: words.givenBack,
        kind: 'amount',
        value: ({ use }) => use && centsOf(use.givenBack),
        hidden: true,
      },
      { id: 'unused', label: words.unused, kind: 'amount', value: ({ use }) => use && centsOf(use.unused) },
      ...(isLate ? late : []),
      ...(isNow
        ? [
            openingColumn<Drawdown>({
              label: words.next,
              textOf: () => words.openIt,
              nameOf: ({ drawdownId }) => drawdownId,
              onOpen: ({ drawdownId }) => setOpened(drawdownId),
            }),
          ]
        : []),
    ],
    [words, formats, isNow, isLate, late],
  );
  const drawdowns = useMemo(
    () =>
      grant.drawdowns.map((drawdown): Drawdown => {
        const used = use.data?.drawdowns.find(({ drawdownId }) => drawdownId === drawdown.drawdownId);
        return { ...drawdown, ...(used && { use: used }) };
      }),
    [grant.drawdowns, use.data],
  );
  const chosen = drawdowns.find(({ drawdownId }) => drawdownId === opened);
  if (use.error && use.error.status !== 404)
    return (
      <Panel id="mittelabrufe" title={words.drawdowns}>
        <ProblemNotice problem={use.error} onRetry={() => void use.refetch()} />
      </Panel>
    );
  if (!use.data || drawdowns.length === 0) return null;
  return (
    <Panel id="mittelabrufe" title={words.drawdowns}>
      <p className="panel__text">{words.drawdownsNote(use.data.months)}</p>
      <DataTable
        id="zuwendung-mittelabrufe"
        caption={words.drawdowns}
        columns={columns}
        rows={drawdowns}
        keyOf={({ drawdownId }) => drawdownId}
      />
      {isNow && opened !== undefined && (
        <PartActions
          key={opened}
          of={`/api/v1/grants/${caseNumber}/drawdowns/${encodeURIComponent(opened)}`}
          title={`${words.drawdown} ${opened}`}
          known={{ ReportUse: { useId: nextUse(chosen?.use?.uses ?? []) } }}
          onClose={() => setOpened(undefined)}
        />
      )}
      {isReader &&
        use.data.drawdowns
          .filter(
            ({ interestPeriods, rateUnknownFrom }) =>
              interestPeriods.length > 0 || rateUnknownFrom !== undefined,
          )
          .map(({ drawdownId, interestPeriods, interest, ...known }) => (
            <section key={drawdownId} aria-label={words.interestOf(drawdownId)}>
              <h3 className="ranked__title">{words.interestOf(drawdownId)}</h3>
              <RateUnknown {...known} />
              <InterestTable
                id={`zinsen-${drawdownId}`}
                caption={words.interestOf(drawdownId)}
                periods={interestPeriods}
                sum={interest && centsOf(interest)}
              />
            </section>
          ))}
    </Panel>
  );
}

function Proofs({ caseNumber }: { readonly caseNumber: string }) {
  const words = useWords(grantWords);
  const list = useWholeList('/api/v1/proofs-of-use', { query: { caseNumber } });
  const [opened, setOpened] = useKept<string | undefined>('nachweis', undefined);
  const open = useCallback((proof: Proof) => setOpened(keyOfProof(proof)), []);
  const all = useProofColumns(open);
  const columns = useMemo(
    () => all.filter(({ id }) => !['recipient', 'purpose', 'awarded'].includes(id)),
    [all],
  );
  const chosen = list.data?.items.find((proof) => keyOfProof(proof) === opened);
  if (!list.data || list.data.items.length === 0) return null;
  return (
    <Panel id="nachweise" title={words.proofs}>
      <DataTable
        id="zuwendung-nachweise"
        caption={words.proofs}
        columns={columns}
        rows={list.data.items}
        keyOf={keyOfProof}
      />
      {chosen && <ProofForms key={opened} proof={chosen} onClose={() => setOpened(undefined)} />}
    </Panel>
  );
}
