import type { ReactNode } from 'react';
import type { Problem } from '#ledger-client';
import { useWords } from '../words/language.ts';
import { commandWords } from './words.ts';

interface RefusalProps {
  readonly problem: Problem;
  /** Before what the ledger says. */
  readonly title?: string;
  readonly children?: ReactNode;
}

/** Why something was refused, in the words of the ledger. */
export function Refusal({ problem, title, children }: RefusalProps) {
  const words = useWords(commandWords);
  const isAnswered = problem.detail !== '';
  const told = isAnswered ? problem.title : words.noAnswer;
  return (
    <div
      className={`command-notice command-notice--${problem.status >= 500 || !isAnswered ? 'danger' : 'warning'}`}
    >
      <p className="command-notice__title">{title === undefined ? told : `${title}: ${told}`}</p>
      <p>{isAnswered ? problem.detail : words.noAnswerHint}</p>
      {children}
      {problem.requestNumber !== undefined && problem.status >= 500 && (
        <p className="rehearsal__hint">{words.requestNumber(problem.requestNumber)}</p>
      )}
    </div>
  );
}
