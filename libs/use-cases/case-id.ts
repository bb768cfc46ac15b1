import type { PlanLookups } from '#command-handling';
import { partsOfCaseNumber } from '#domain';
import { caseRegisterStream } from './streams.ts';

/** The id of the case with this number, or undefined: the nth number of a register is its nth event. */
export async function caseIdOf(caseNumber: string, lookups: PlanLookups): Promise<string | undefined> {
  const parts = partsOfCaseNumber(caseNumber);
  if (!parts) return undefined;
  const register = caseRegisterStream(parts.programme, parts.fiscalYear);
  const event = await lookups.eventAt(register.name, BigInt(parts.number - 1));
  return event?.type === 'CaseNumberAssigned' ? event.data.caseId : undefined;
}
