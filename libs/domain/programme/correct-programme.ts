import { accepted, rejected, type Decision } from '../decision.ts';
import type { Programme, ProgrammeEvent } from './programme.ts';

export interface CorrectProgramme {
  readonly programme: string;
  readonly name: string;
  readonly reason: string;
}

/** Corrects the name of a programme; its code stays, for figures stand under it. */
export function correctProgramme(
  programme: Programme | undefined,
  { programme: code, name, reason }: CorrectProgramme,
): Decision<ProgrammeEvent, 'PROGRAMME_UNKNOWN'> {
  if (!programme) return rejected('PROGRAMME_UNKNOWN', { programme: code });
  return accepted({ type: 'ProgrammeCorrected', data: { programme: code, name, reason } });
}
