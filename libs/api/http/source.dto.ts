import { longest, type Source } from '#domain';
import { AddressField, StatedOnField, LineTextField, TextField } from './fields.ts';

/** Where a figure was published. */
export class SourceDto implements Source {
  @LineTextField({
    description: { de: 'Titel der Quelle', en: 'Title of the source' },
    maxLength: longest.sourceTitle,
    example: 'Haushaltsplan 2023, Einzelplan 15',
  })
  readonly title!: string;

  @AddressField({ description: { de: 'Adresse der Quelle', en: 'Address of the source' }, optional: true })
  readonly address?: string;

  @StatedOnField({
    description: { de: 'Wann es veröffentlicht wurde', en: 'When it was published' },
    optional: true,
    example: '2023-01-31',
  })
  readonly statedOn?: string;

  @TextField({
    description: { de: 'Anmerkung zur Quelle', en: 'Note on the source' },
    maxLength: longest.sourceNote,
    optional: true,
  })
  readonly note?: string;
}

export const sourceOf = ({ title, address, statedOn, note }: SourceDto): Source => ({
  title,
  ...(address !== undefined && { address }),
  ...(statedOn !== undefined && { statedOn }),
  ...(note !== undefined && { note }),
});
