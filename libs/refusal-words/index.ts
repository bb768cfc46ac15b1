import type { Rejection } from '#domain';
import { explanationOf } from './refusals.ts';
import type { Words } from './sentence.ts';

export {
  bankBookingStateWords,
  putAsideWords,
  budgetActStateWords,
  caseActStateWords,
  claimStateWords,
  grantStateWords,
  methodWords,
  orderStateWords,
  prerequisiteWords,
  conditionStateWords,
  proofResultWords,
  proofStateWords,
  runStateWords,
  verificationDecisionWords,
  remissionWords,
  type WordsOf,
} from './domain-words.ts';
export { refusalTypes, type RefusalType } from './refusals.ts';
export { dayWords, instantWords, type Language, type Words } from './sentence.ts';

/** A refusal of the domain in sentences for people: what is wrong, with the figures, and what to do next. */
export function refusalWords({ code, figures }: Rejection): Words {
  const { de, en } = explanationOf(code, figures);
  return { de: de.join(' '), en: en.join(' ') };
}
