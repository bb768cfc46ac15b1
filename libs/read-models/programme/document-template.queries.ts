import type { ReadModels } from '../projections.ts';
import { query } from '../query.ts';

export type DocumentTemplateRow = ReadModels['document_template'];

/** All of a programme, in the order in which they were set. */
export const documentTemplates = query({
  reads: ['document_template'],
  read: (models, { programme }: { readonly programme: string }): Promise<readonly DocumentTemplateRow[]> =>
    models
      .selectFrom('document_template')
      .selectAll()
      .where('programme', '=', programme)
      .orderBy('position')
      .execute(),
});
