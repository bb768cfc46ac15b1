export type { components, ProblemType } from './api.d.ts';
export {
  LedgerClient,
  type AnswerOf,
  type Asked,
  type ItemOf,
  type LedgerClientOptions,
  type ListPath,
  type ReadPath,
  type SendPath,
  type Sent,
  type SentAnswerOf,
} from './client.ts';
export type { FeedEvent, FeedOptions } from './feed.ts';
export { momentOf, type MomentParameter } from './moments.ts';
export { Problem, problemOf, type InvalidField, type ProblemKind, type UnansweredType } from './problem.ts';
