import { useEffect, useRef } from 'react';
import { useWords } from '../words/language.ts';
import { ImportPreviewResult, ImportResult } from './import-preview-result.tsx';
import { StatementResult } from './statement-result.tsx';
import { PageLink } from './page-link.tsx';
import { commandWords } from './words.ts';
import type { Done } from './done.ts';

interface ResultProps {
  readonly operation: string;
  readonly done: Done;
  /** Where the page shows it. */
  readonly page: string | undefined;
  /** Where the same may be recorded anew. */
  readonly onAgain?: () => void;
  readonly onClose?: () => void;
}

const positions = new Intl.NumberFormat('de-DE');

/** What was recorded, in words, and where it is to be seen. */
export function Result({ operation, done, page, onAgain, onClose }: ResultProps) {
  const words = useWords(commandWords);
  const title = useRef<HTMLParagraphElement>(null);
  useEffect(() => title.current?.focus(), []);
  const { position, outcome } = done.answer;
  const isImport = operation === 'ImportFile';
  if (operation === 'ImportPreview')
    return (
      <div className="command-result" role="status">
        <section aria-label={words.readingIn}>
          <p className="command-result__title" tabIndex={-1} ref={title}>
            {words.readingIn}
          </p>
          <ImportPreviewResult answer={done.answer} />
        </section>
        <Buttons {...(onAgain && { onAgain })} {...(onClose && { onClose })} />
      </div>
    );
  return (
    <div className="command-result" role="status">
      <p className="command-result__title" tabIndex={-1} ref={title}>
        <span className="kern-icon kern-icon--success" aria-hidden="true" />{' '}
        {isImport && outcome === 'UNCHANGED' ? words.unchanged : words.done}
      </p>
      <ul>
        {(done.rehearsal?.events ?? []).map(({ words: said }, index) => (
          <li key={index}>{said}</li>
        ))}
      </ul>
      {isImport && <ImportResult answer={done.answer} />}
      {(operation === 'ReceiveStatement' || operation === 'RecordPaymentStatus') && (
        <StatementResult answer={done.answer} />
      )}
      <p className="rehearsal__hint">
        {typeof position === 'string' && words.position(positions.format(BigInt(position)))}
      </p>
      {page !== undefined && (
        <p>
          <PageLink to={page}>{words.show}</PageLink>
        </p>
      )}
      <Buttons {...(onAgain && { onAgain })} {...(onClose && { onClose })} />
    </div>
  );
}

function Buttons({ onAgain, onClose }: Pick<ResultProps, 'onAgain' | 'onClose'>) {
  const words = useWords(commandWords);
  return (
    <div className="command-form__buttons">
      {onClose && (
        <button type="button" className="kern-btn kern-btn--secondary" onClick={onClose}>
          <span className="kern-label">{words.cancel}</span>
        </button>
      )}
      {onAgain && (
        <button type="button" className="kern-btn kern-btn--tertiary" onClick={onAgain}>
          <span className="kern-label">{words.another}</span>
        </button>
      )}
    </div>
  );
}
