import { useAnswer } from '../../api/index.ts';
import { CommandPanel } from '../../command/command-panel.tsx';
import { nextNumber } from '../../command/next-number.ts';
import { centsOf } from '../../fields/amount.ts';
import { usePerson } from '../../session/session.ts';
import { useWords } from '../../words/language.ts';
import { grantWords } from './grant.words.ts';

interface ReportUsePanelsProps {
  readonly caseNumber: string;
  /** What `31.12.` is of. */
  readonly year: number;
}

/** For each drawdown that is paid and not used up, the form that reports its use. */
export function ReportUsePanels({ caseNumber, year }: ReportUsePanelsProps) {
  const words = useWords(grantWords);
  const { roles } = usePerson();
  const use = useAnswer('/api/v1/grants/{caseNumber}/use-of-funds', { path: { caseNumber } });
  return use.data?.drawdowns.map(({ drawdownId, uses, unused }) => (
    <CommandPanel
      key={drawdownId}
      className="case-card case-card--panel"
      operation="ReportUse"
      title={words.reportUse(drawdownId)}
      known={{ caseNumber, drawdownId, useId: nextUse(uses) }}
      year={year}
      roles={roles}
      isOffered={centsOf(unused) > 0n}
    />
  ));
}

/** A use is named within its drawdown. */
export const nextUse = (uses: readonly { readonly useId: string }[]): string =>
  nextNumber(
    'VW-',
    uses.map(({ useId }) => useId),
  );
