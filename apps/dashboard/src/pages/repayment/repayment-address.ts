/** `EFA-2023-000417-R01` is claimed back in the case `EFA-2023-000417`. */
export const caseOfRepayment = (repaymentId: string): string => repaymentId.replace(/-R\d{2,}$/, '');
