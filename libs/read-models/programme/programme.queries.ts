import type { ReadModels } from '../projections.ts';
import { query } from '../query.ts';

export type ProgrammeRow = ReadModels['programme'];
export type AnnouncedTotalRow = ReadModels['announced_total'];

export const programmes = query({
  reads: ['programme'],
  read: (models, _asked: object): Promise<readonly ProgrammeRow[]> =>
    models.selectFrom('programme').selectAll().orderBy('programme').execute(),
});

export const programme = query({
  reads: ['programme'],
  read: (models, { programme }: { readonly programme: string }): Promise<ProgrammeRow | undefined> =>
    models.selectFrom('programme').selectAll().where('programme', '=', programme).executeTakeFirst(),
});

export const announcedTotals = query({
  reads: ['announced_total'],
  read: (models, { programme }: { readonly programme?: string }): Promise<readonly AnnouncedTotalRow[]> => {
    const found = models.selectFrom('announced_total').selectAll().orderBy('programme').orderBy('total_id');
    return (programme === undefined ? found : found.where('programme', '=', programme)).execute();
  },
});
