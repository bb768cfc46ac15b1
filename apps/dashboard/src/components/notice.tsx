import type { ReactNode } from 'react';
import type { Answer } from '../use-answer.ts';

interface NoticeProps {
  readonly kind: 'info' | 'warning' | 'danger';
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

interface WhenReadyProps<Value> {
  readonly answer: Answer<Value>;
  /** What to do when there is nothing of what was asked for. */
  readonly whenNotFound?: string | undefined;
  readonly children: (value: Value, receivedAt: Date) => ReactNode;
}

/** Shows what was loaded, or that it is still loading, or why it cannot be shown. */
export function WhenReady<Value>({ answer, whenNotFound, children }: WhenReadyProps<Value>) {
  if (answer.state === 'ready') return <>{children(answer.value, answer.receivedAt)}</>;
  if (answer.state === 'loading')
    return (
      <p className="kern-body loading" role="status">
        Wird geladen …
      </p>
    );
  const { problem, retry } = answer;
  return (
    <Notice kind="danger" title={problem.title}>
      <p className="kern-body">{problem.detail}</p>
      {problem.status === 404 && whenNotFound !== undefined && <p className="kern-body">{whenNotFound}</p>}
      <button type="button" className="kern-btn kern-btn--secondary" onClick={retry}>
        <span className="kern-label">Erneut versuchen</span>
      </button>
    </Notice>
  );
}
