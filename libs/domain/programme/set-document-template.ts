import { accepted, rejected, type Decision } from '../decision.ts';
import {
  inBraces,
  placeholders,
  textsWithPlaceholders,
  unknownPlaceholder,
  type DocumentTemplate,
} from './document-template.ts';
import type { Programme, ProgrammeEvent } from './programme.ts';

export interface SetDocumentTemplate extends DocumentTemplate {
  readonly programme: string;
  readonly reason: string;
}

/** Says what notices and payment orders of a programme say beside their figures, from a day on; what was printed of before keeps its own. */
export function setDocumentTemplate(
  programme: Programme | undefined,
  command: SetDocumentTemplate,
): Decision<ProgrammeEvent, 'PROGRAMME_UNKNOWN' | 'PLACEHOLDER_UNKNOWN'> {
  if (!programme) return rejected('PROGRAMME_UNKNOWN', { programme: command.programme });
  const placeholder = unknownPlaceholder(textsWithPlaceholders(command));
  if (placeholder !== undefined)
    return rejected('PLACEHOLDER_UNKNOWN', { placeholder, known: placeholders.map(inBraces) });
  return accepted({ type: 'DocumentTemplateSet', data: command });
}
