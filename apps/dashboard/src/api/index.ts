export { askedAhead, type PageContext } from './ahead.ts';
export { useFoldedPercent } from './folding.ts';
export { AnswersProvider, LedgerProvider, queryClient, useLedger } from './ledger.tsx';
export type { Schemas } from './schemas.ts';
export { momentFor, useIsNow, useMoment, type Moment } from './moment.ts';
export { useYear, useYearOfPath, useYears } from './years.ts';
export {
  keyOf,
  questionOf,
  useAnswer,
  useAsker,
  usePages,
  useWholeList,
  type Parameters,
} from './questions.ts';
