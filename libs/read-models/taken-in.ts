import type { Projection } from '#projections';
import { all } from './projections.ts';
import { shownIn } from './shown-in.ts';

/** All read models of the ledger. */
export const projections: readonly Projection[] = all.map((one) => ({ ...one, takes: takenBy(one) }));

/** Of a type that nobody knows, each might take something in. */
function takenBy({ folds, logs }: Projection): (type: string) => boolean {
  const tables = new Set([...folds, ...logs].map(({ table }) => table.name));
  const named = new Map<string, readonly string[]>(Object.entries(shownIn));
  const isTrail = tables.has('trail');
  return (type) => isTrail || (named.get(type)?.some((table) => tables.has(table)) ?? true);
}
