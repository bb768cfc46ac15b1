import { useMemo, useState } from 'react';
import { useMoment, useWholeList } from '../../api/index.ts';
import type { BudgetLine } from '../../api/schemas.ts';
import { centsOf } from '../../fields/amount.ts';
import { usePerson } from '../../session/session.ts';
import { dayOf } from '../shared/today.ts';
import { lastVisit } from './last-visit.ts';
import { momentBefore, type Before, type Since } from './since.ts';
import { figures, type Figure } from './totals.tsx';

export interface Change {
  readonly line: BudgetLine;
  readonly by: Readonly<Record<Figure, bigint>>;
}

export const lineKeyOf = ({ programme, line, fiscalYear }: BudgetLine): string =>
  `${programme}/${line}/${fiscalYear}`;

/** When this person was here before, as an instant. */
export function useLastVisit(): string | undefined {
  const { subject } = usePerson();
  const [visit] = useState(() => lastVisit(new Date(), subject));
  return visit;
}

interface Changes {
  readonly before: Before | undefined;
  /** Lines of which a figure is another one than before; undefined until that is known. */
  readonly changes: readonly Change[] | undefined;
  readonly error: ReturnType<typeof useWholeList>['error'];
  readonly ask: () => Promise<unknown>;
}

/** What the ledger says now, and did not say then. */
export function useChanges(lines: readonly BudgetLine[], since: Since, visit: string | undefined): Changes {
  const moment = useMoment();
  const before = momentBefore(moment, since, { today: dayOf(new Date()), visit });
  const then = useWholeList('/api/v1/budget-lines', undefined, {
    moment: before?.moment ?? moment,
    enabled: before !== undefined,
    staleTime: Infinity,
  });
  const told = then.isPlaceholderData ? undefined : then.data;
  const changes = useMemo(() => {
    if (!told) return undefined;
    const was = new Map(told.items.map((line) => [lineKeyOf(line), line]));
    return lines.flatMap((line): readonly Change[] => {
      const old = was.get(lineKeyOf(line));
      const by = Object.fromEntries(
        figures.map((figure) => [figure, centsOf(line[figure]) - (old ? centsOf(old[figure]) : 0n)]),
      ) as Record<Figure, bigint>;
      return figures.some((figure) => by[figure] !== 0n) ? [{ line, by }] : [];
    });
  }, [told, lines]);
  return { before, changes, error: then.error, ask: () => then.refetch() };
}
