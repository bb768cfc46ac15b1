import type { Problem } from '#ledger-client';
import type { TableProblem } from './data-table.tsx';

/** What was refused, as a table says it. */
export const tableProblemOf = (
  error: Problem | null,
  refetch: () => Promise<unknown>,
): TableProblem | undefined => (error === null ? undefined : { problem: error, retry: () => void refetch() });
