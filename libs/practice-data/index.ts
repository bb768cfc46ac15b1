export { practiceProgramme } from './catalogue.ts';
export { practiceClaims, type PracticeClaim, type PracticeRecipient } from './practice-claim.ts';
export { recordPracticeClaims, type PracticeOptions, type PracticeReport } from './record-practice-claims.ts';
