import { useMemo } from 'react';
import { useAnswer, type Schemas } from '../../api/index.ts';
import { centsOf } from '../../fields/amount.ts';
import type { Column } from '../../table/column.ts';
import { PagesTable } from '../../table/pages-table.tsx';
import { useFormats } from '../../words/formats.ts';
import { useWords } from '../../words/language.ts';
import { caseColumn, recipientsColumn } from '../shared/case-columns.tsx';
import { Panel } from '../shared/panel.tsx';
import { InterestTable } from './interest-table.tsx';
import { RateUnknown } from './rate-unknown.tsx';
import { repaymentWords } from './repayment.words.ts';

type OverdueUse = Schemas['OverdueUseView'];

/** Every drawdown whose deadline of use has passed: what bears interest beside what is claimed back. */
export function LateUses() {
  const words = useWords(repaymentWords);
  const columns = useMemo(
    (): readonly Column<OverdueUse>[] => [
      caseColumn(words.case, { sort: 'caseNumber' }),
      recipientsColumn(words.debtor),
      { id: 'drawdown', label: words.drawdown, value: ({ drawdownId }) => drawdownId },
      { id: 'paid', label: words.paidOn, kind: 'day', value: ({ paidOn }) => paidOn, sort: 'paidOn' },
      { id: 'useBy', label: words.useBy, kind: 'day', value: ({ useBy }) => useBy },
      { id: 'overdue', label: words.late, kind: 'amount', value: ({ overdue }) => centsOf(overdue) },
    ],
    [words],
  );
  return (
    <Panel id="verspaetet" title={words.lateUse}>
      <p className="panel__text">{words.lateUseHint}</p>
      <PagesTable
        id="verspaetet-verwendet"
        caption={words.lateUse}
        path="/api/v1/overdue-uses"
        columns={columns}
        keyOf={({ caseNumber, drawdownId }) => `${caseNumber}/${drawdownId}`}
        firstSort="paidOn"
        whenEmpty={words.noLateUse}
      />
    </Panel>
  );
}

/** The interest on what a grant used late, period by period; nothing where there is none. */
export function LateUseOfCase({ caseNumber }: { readonly caseNumber: string }) {
  const words = useWords(repaymentWords);
  const formats = useFormats();
  const use = useAnswer('/api/v1/grants/{caseNumber}/use-of-funds', { path: { caseNumber } });
  return use.data?.drawdowns
    .filter(
      ({ interestPeriods, rateUnknownFrom }) => interestPeriods.length > 0 || rateUnknownFrom !== undefined,
    )
    .map(({ drawdownId, interest, interestClaimed, interestPeriods, ...known }) => (
      <Panel key={drawdownId} id={`verspaetet-${drawdownId}`} title={words.lateUseOf(drawdownId)}>
        <RateUnknown {...known} />
        <p className="panel__text">
          {interest
            ? words.lateUseClaimed(formats.euros(centsOf(interest)), formats.euros(centsOf(interestClaimed)))
            : words.lateUseClaimedOnly(formats.euros(centsOf(interestClaimed)))}
        </p>
        <InterestTable
          id={`verspaetet-${drawdownId}`}
          caption={words.lateUseOf(drawdownId)}
          periods={interestPeriods}
          sum={interest && centsOf(interest)}
        />
      </Panel>
    ));
}
