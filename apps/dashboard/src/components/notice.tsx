import type { ComponentChildren } from 'preact';
import type { Answer } from '../use-answer.ts';

interface NoticeProps {
  readonly kind: 'info' | 'warning' | 'danger';
  readonly title: string;
  readonly children?: ComponentChildren;
}

export function Notice({ kind, title, children }: NoticeProps) {
  return (
    <div class={`kern-alert kern-alert--${kind} notice`} role={kind === 'danger' ? 'alert' : 'status'}>
      <div class="kern-alert__header">
        <span class={`kern-icon kern-icon--${kind}`} aria-hidden="true" />
        <span class="kern-title">{title}</span>
      </div>
      {children && <div class="kern-alert__body">{children}</div>}
    </div>
  );
}

interface WhenReadyProps<Value> {
  readonly answer: Answer<Value>;
  /** What to do when there is nothing of what was asked for. */
  readonly whenNotFound?: string | undefined;
  readonly children: (value: Value, receivedAt: Date) => ComponentChildren;
}

/** Shows what was loaded, or that it is still loading, or why it cannot be shown. */
export function WhenReady<Value>({ answer, whenNotFound, children }: WhenReadyProps<Value>) {
  if (answer.state === 'ready') return <>{children(answer.value, answer.receivedAt)}</>;
  if (answer.state === 'loading')
    return (
      <p class="kern-body loading" role="status">
        Wird geladen …
      </p>
    );
  const { problem, retry } = answer;
  return (
    <Notice kind="danger" title={problem.title}>
      <p class="kern-body">{problem.detail}</p>
      {problem.status === 404 && whenNotFound !== undefined && <p class="kern-body">{whenNotFound}</p>}
      <button type="button" class="kern-btn kern-btn--secondary" onClick={retry}>
        <span class="kern-label">Erneut versuchen</span>
      </button>
    </Notice>
  );
}
