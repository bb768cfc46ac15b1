import type { DocumentKind } from '#domain';
import { documentKindWords } from '../http/choice-words.ts';
import { ChoiceField } from '../http/fields.ts';
import { DocumentWordsDto } from '../programme/document-template.dto.ts';

/** A template that is not set yet, and the document to show it on. */
export class DocumentPreviewDto extends DocumentWordsDto {
  @ChoiceField(documentKindWords, {
    description: { de: 'Schriftstück', en: 'Document' },
    example: 'AWARD_NOTICE',
  })
  readonly document!: DocumentKind;
}
