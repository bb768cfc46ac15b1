import type { ReactNode } from 'react';
import type { Problem } from '#ledger-client';
import { useMoment } from '../api/index.ts';
import { useWords } from '../words/language.ts';

interface NoticeProps {
  readonly kind: 'info' | 'warning' | 'danger' | 'success';
  readonly title: string;
  readonly children?: ReactNode;
}

export function Notice({ kind, title, children }: NoticeProps) {
  return (
    <div className={`kern-alert kern-alert--${kind} notice`} role={kind === 'danger' ? 'alert' : 'status'}>
      <div className="kern-alert__header">
        <span className={`kern-icon kern-icon--${kind}`} aria-hidden="true" />
        <span className="kern-title">{title}</span>
      </div>
      {children && <div className="kern-alert__body">{children}</div>}
    </div>
  );
}

const words = {
  de: {
    loading: 'Wird geladen …',
    again: 'Erneut versuchen',
    noAnswer: 'Keine Verbindung',
    noAnswerDetail: 'Das Förderbuch antwortet nicht. Sobald es wieder da ist, geht es hier weiter.',
    notTheLedger: 'Unverständliche Antwort',
    notTheLedgerDetail: (status: number) =>
      `Unter dieser Adresse antwortet nicht das Förderbuch (Status ${status}).`,
    number: 'Nummer der Anfrage:',
    notYet: 'Bis dahin war hier noch nichts gebucht.',
    notYetHint: 'Stichtag oder Kenntnisstand liegt vor der ersten Buchung. Ein späterer Tag zeigt mehr.',
  },
  en: {
    loading: 'Loading …',
    again: 'Try again',
    noAnswer: 'No connection',
    noAnswerDetail: 'Förderbuch is not answering. As soon as it is back, this continues by itself.',
    notTheLedger: 'Answer not understood',
    notTheLedgerDetail: (status: number) =>
      `Something other than Förderbuch is answering at this address (status ${status}).`,
    number: 'Request number:',
    notYet: 'Nothing was recorded here by then.',
    notYetHint: 'The day chosen lies before the first booking. A later day shows more.',
  },
};

/** What was refused, in the words of the API, and how to go on. */
export function ProblemNotice({
  problem,
  onRetry,
  children,
}: {
  readonly problem: Problem;
  readonly onRetry?: () => void;
  readonly children?: ReactNode;
}) {
  const say = useWords(words);
  const [title, detail] =
    problem.title !== ''
      ? [problem.title, problem.detail]
      : problem.status === 0
        ? [say.noAnswer, say.noAnswerDetail]
        : [say.notTheLedger, say.notTheLedgerDetail(problem.status)];
  // What follows from what is recorded or asked for is no fault, and the same however often it is asked for.
  const isSaid = [400, 404, 409, 422].includes(problem.status);
  // Where a field of the request stands is for programs.
  const wrong = problem.status === 400 ? problem.invalidFields : [];
  return (
    <Notice kind={isSaid ? 'warning' : 'danger'} title={title}>
      {wrong.length === 0 ? (
        <p className="kern-body">{detail}</p>
      ) : (
        wrong.map((field) => (
          <p className="kern-body" key={field.field}>
            {field.detail}
          </p>
        ))
      )}
      {children}
      {problem.requestNumber !== undefined && (
        <p className="kern-body kern-body--small">
          {say.number} <code>{problem.requestNumber}</code>
        </p>
      )}
      {onRetry && !isSaid && (
        <button type="button" className="kern-btn kern-btn--secondary" onClick={onRetry}>
          <span className="kern-label">{say.again}</span>
        </button>
      )}
    </Notice>
  );
}

/** What a question of TanStack Query says of its answer. */
export interface Answering<Value> {
  readonly data: Value | undefined;
  readonly error: Problem | null;
  readonly dataUpdatedAt: number;
  readonly refetch: () => Promise<unknown>;
}

interface WhenReadyProps<Value> {
  readonly answer: Answering<Value>;
  /** Said calmly where there is nothing of what was asked for, instead of a refusal. */
  readonly whenNotFound?: ReactNode;
  readonly children: (value: Value, receivedAt: Date) => ReactNode;
}

/** Shows what was loaded, or that it is still loading, or why it cannot be shown. */
export function WhenReady<Value>({ answer, whenNotFound, children }: WhenReadyProps<Value>) {
  const say = useWords(words);
  const { asOf, knownAt } = useMoment();
  if (answer.data !== undefined) return <>{children(answer.data, new Date(answer.dataUpdatedAt))}</>;
  if (!answer.error)
    return (
      <p className="kern-body loading" role="status">
        {say.loading}
      </p>
    );
  if (answer.error.status === 404 && whenNotFound !== undefined) return <>{whenNotFound}</>;
  if (answer.error.status === 404 && (asOf !== undefined || knownAt !== undefined))
    return (
      <Notice kind="info" title={say.notYet}>
        <p className="kern-body">{say.notYetHint}</p>
      </Notice>
    );
  return <ProblemNotice problem={answer.error} onRetry={() => void answer.refetch()} />;
}
