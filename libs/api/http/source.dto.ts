import { longest, type Source } from '#domain';
import { AddressField, StatedOnField, LineTextField, TextField } from './fields.ts';

/** Where a figure was published. */
export class SourceDto implements Source {
  @LineTextField({
    description: 'Titel der Quelle',
    maxLength: longest.sourceTitle,
    example: 'Haushaltsplan 2023, Einzelplan 15',
  })
  readonly title!: string;

  @AddressField({ description: 'Adresse der Quelle', optional: true })
  readonly address?: string;

  @StatedOnField({ description: 'Wann es veröffentlicht wurde', optional: true, example: '2023-01-31' })
  readonly statedOn?: string;

  @TextField({ description: 'Anmerkung zur Quelle', maxLength: longest.sourceNote, optional: true })
  readonly note?: string;
}

export const sourceOf = ({ title, address, statedOn, note }: SourceDto): Source => ({
  title,
  ...(address !== undefined && { address }),
  ...(statedOn !== undefined && { statedOn }),
  ...(note !== undefined && { note }),
});
