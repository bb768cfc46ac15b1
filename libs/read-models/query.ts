import { foldHere, type FoldFigure } from './figure/folded-figure.ts';
import { projectionsOf, type ProjectionName, type ReadModels } from './projections.ts';
import type { ReadModelQueries } from './read-models.ts';
import type { Tables } from './tables.ts';

/** What can be asked of the read models, beside the SQL that answers it. */
export interface LedgerQuery<Asked, Answer> {
  /** Every table of its SQL. */
  readonly reads: readonly (keyof ReadModels)[];
  /** They write the tables that it reads for this question: the answer contains what all of them contain. */
  projectionsFor(asked: Asked): readonly ProjectionName[];
  /** `fold` folds the events behind a figure, however many they are; without it the thread that asks does. */
  read(models: ReadModelQueries, asked: Asked, fold?: FoldFigure): Promise<Answer>;
}

export const query = <
  const Reads extends keyof ReadModels,
  Asked,
  Answer,
  const Sometimes extends keyof ReadModels = never,
>({
  reads,
  sometimes,
  read,
}: {
  /** Tables without which there is no answer. */
  readonly reads: readonly Reads[];
  /** Further ones, which only some questions need: any other is answered while these lag or have stopped. */
  readonly sometimes?: { readonly reads: readonly Sometimes[]; readonly when: (asked: Asked) => boolean };
  readonly read: (models: Tables<Reads | Sometimes>, asked: Asked, fold: FoldFigure) => Promise<Answer>;
}): LedgerQuery<Asked, Answer> => {
  const all = [...reads, ...(sometimes?.reads ?? [])];
  const [ofMost, ofAll] = [projectionsOf(reads), projectionsOf(all)];
  return {
    reads: all,
    projectionsFor: (asked) => (sometimes && !sometimes.when(asked) ? ofMost : ofAll),
    read: (models, asked, fold = foldHere(models.$pickTables<'trail'>())) =>
      read(models.$pickTables<Reads | Sometimes>(), asked, fold),
  };
};
