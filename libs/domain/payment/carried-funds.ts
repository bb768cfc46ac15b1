import type { BudgetLineKey } from '../budget-line/budget-line-key.ts';
import type { BudgetLine } from '../budget-line/budget-line.ts';
import type { FundsOfYear } from './funds-of-case.ts';

const nameOf = ({ programme, line, fiscalYear }: BudgetLineKey): string =>
  `${programme}.${line}.${fiscalYear}`;

/**
 * Funds of a case, and where they were carried over to: a commitment that went along with an Ausgaberest (LHO § 45) keeps its name on
 * the line of the following year, and on that of the year after where it went on. Lines say themselves what has left them.
 */
export function withCarriedYears(
  funds: readonly FundsOfYear[],
  lineOf: (key: BudgetLineKey) => BudgetLine | undefined,
): readonly FundsOfYear[] {
  const found = new Map<string, FundsOfYear>();
  const add = (one: FundsOfYear): void => {
    const { commitmentIds: known = [] } = found.get(nameOf(one)) ?? {};
    found.set(nameOf(one), { ...one, commitmentIds: [...new Set([...known, ...one.commitmentIds])] });
    const line = lineOf(one);
    const carried = line ? one.commitmentIds.filter((id) => wasCarriedOn(line, id)) : [];
    if (carried.length > 0) add({ ...one, fiscalYear: one.fiscalYear + 1, commitmentIds: carried });
  };
  for (const one of funds) add(one);
  return [...found.values()];
}

const wasCarriedOn = ({ carryOvers }: BudgetLine, id: string): boolean =>
  [...carryOvers.values()].some(({ direction, commitmentId }) => direction === 'ON' && commitmentId === id);
