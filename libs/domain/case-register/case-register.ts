import type { FiscalYear } from '../calendar/day.ts';

/**
 * Hands out the case numbers (Vorgangsnummern) of one programme and year, without a gap. The nth number is the nth
 * event of its stream, so a case number leads to its case by one read.
 */
export interface CaseRegister {
  readonly assigned: number;
}

export interface CaseRegisterEvent {
  readonly type: 'CaseNumberAssigned';
  readonly data: {
    readonly programme: string;
    readonly fiscalYear: FiscalYear;
    readonly caseNumber: string;
    readonly caseId: string;
  };
}

export const evolveCaseRegister = (
  register: CaseRegister | undefined,
  _event: CaseRegisterEvent,
): CaseRegister => ({
  assigned: (register?.assigned ?? 0) + 1,
});

/** Highest number that six digits carry, per programme and year. */
export const casesPerYearMax = 999_999;

/** `EFA-2023-000417`: programme, fiscal year, running number. */
export const caseNumberOf = (programme: string, fiscalYear: FiscalYear, number: number): string =>
  `${programme}-${fiscalYear}-${number.toString().padStart(6, '0')}`;

export interface CaseNumberParts {
  readonly programme: string;
  readonly fiscalYear: FiscalYear;
  readonly number: number;
}

const caseNumberPattern = /^([A-Z][A-Z0-9_]{1,39})-(2\d{3})-(\d{6})$/;

/** The parts of a case number, or undefined when the text is none. */
export function partsOfCaseNumber(text: string): CaseNumberParts | undefined {
  const [, programme, fiscalYear, number] = caseNumberPattern.exec(text) ?? [];
  if (programme === undefined || Number(number) === 0) return undefined;
  return { programme, fiscalYear: Number(fiscalYear), number: Number(number) };
}

/** The case that a commitment or disbursement belongs to: ids of a case are its number, with a suffix for further ones. */
export function caseNumberIn(id: string): string | undefined {
  const caseNumber = id.replace(/(-Z\d{2,})?(\.\d+)?$/, '');
  return partsOfCaseNumber(caseNumber) ? caseNumber : undefined;
}
