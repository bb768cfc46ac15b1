import { foldInto, oneRow, projection, table } from '#projections';

const documentTemplateTable = table(
  'document_template',
  {
    programme: 'text',
    /** The first day of the documents that it is for. */
    from_day: 'text',
    position: 'integer',
    recorded_at_ms: 'integer',
    /** The template as JSON, without its programme and its reason. */
    template: 'text',
    reason: 'text',
  },
  // Each that was ever set: what a document took stays what it was.
  { key: ['programme', 'position'] },
);

/** The templates of a programme's documents, with all that were set before. */
export const documentTemplates = projection({
  name: 'document-template',
  version: 1,
  folds: [
    foldInto(documentTemplateTable, {
      keysOf: oneRow(({ event, recorded: { position } }) =>
        event.type === 'DocumentTemplateSet' ? [event.data.programme, position] : undefined,
      ),
      fold: (_, { event, recorded }) => {
        if (event.type !== 'DocumentTemplateSet') return undefined;
        const { programme, reason, ...template } = event.data;
        return {
          programme,
          from_day: template.from,
          position: recorded.position,
          recorded_at_ms: BigInt(recorded.recordedAtMs),
          template: JSON.stringify(template),
          reason,
        };
      },
    }),
  ],
  logs: [],
});
