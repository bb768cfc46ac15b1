import { accepted, rejected, type Decision } from '../decision.ts';
import type { Programme, ProgrammeEvent } from './programme.ts';

export interface RegisterProgramme {
  readonly programme: string;
  readonly name: string;
  readonly synthetic: boolean;
}

/** Registers a funding programme under its code. */
export function registerProgramme(
  existing: Programme | undefined,
  command: RegisterProgramme,
): Decision<ProgrammeEvent, 'ALREADY_EXISTS'> {
  if (existing) return rejected('ALREADY_EXISTS', { what: `Programm ${command.programme}` });
  return accepted({
    type: 'ProgrammeRegistered',
    data: { programme: command.programme, name: command.name, synthetic: command.synthetic },
  });
}
