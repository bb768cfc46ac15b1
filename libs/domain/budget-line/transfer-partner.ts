import type { Dated } from '../calendar/day-rule.ts';
import { rejected, type Rejected } from '../decision.ts';
import type { Cents } from '../money/cents.ts';
import { refusedWithoutLine } from './on-line.ts';
import type { BudgetLineKey } from './budget-line-key.ts';
import type { BudgetLine, TransferPartner } from './budget-line.ts';
import type { NoLine } from '../reasons.ts';

/** The line at the other end of a cover link or transfer: of the same year (LHO § 20). */
export const partnerKeyOf = ({
  partnerProgramme,
  partnerLine,
  fiscalYear,
}: TransferPartner & Pick<BudgetLineKey, 'fiscalYear'>): BudgetLineKey => ({
  programme: partnerProgramme,
  line: partnerLine,
  fiscalYear,
});

/** How the other line names this one. */
export const partnerOf = ({ programme, line }: BudgetLineKey): TransferPartner => ({
  partnerProgramme: programme,
  partnerLine: line,
});

/** The refusal of a partner that is the line itself, has no appropriation by the day, or is practice data where the line is not. */
export function refusedPartner(
  line: BudgetLine,
  partner: BudgetLine | undefined,
  command: BudgetLineKey & TransferPartner & { readonly amount?: Cents },
  days: Dated,
): Rejected<never, NoLine | 'LINE_COVERS_ITSELF' | 'LINES_OF_PRACTICE_MIXED'> | undefined {
  const key = partnerKeyOf(command);
  if (key.programme === line.programme && key.line === line.line) return rejected('LINE_COVERS_ITSELF', key);
  const { amount } = command;
  const missing = refusedWithoutLine(partner, { ...key, ...(amount !== undefined && { amount }) }, days);
  if (missing) return missing;
  return partner && partner.synthetic !== line.synthetic
    ? rejected('LINES_OF_PRACTICE_MIXED', {
        line: `${line.programme}/${line.line}`,
        partner: `${partner.programme}/${partner.line}`,
        fiscalYear: line.fiscalYear,
      })
    : undefined;
}
