export { practiceProgramme } from './catalogue.ts';
export { recordPracticeBudgetYears } from './practice-budget-years.ts';
export { recordPracticeGrantYears } from './practice-grant-years.ts';
export { practiceClaims, type PracticeClaim, type PracticeRecipient } from './practice-claim.ts';
export { recordPracticeClaims, type PracticeOptions, type PracticeReport } from './record-practice-claims.ts';
