import type { ReactNode } from 'react';
import type { Problem } from '#ledger-client';
import { centsOf } from '../fields/amount.ts';
import { useFormats } from '../words/formats.ts';
import { useWords } from '../words/language.ts';
import { Refusal } from './refusal.tsx';
import { changesOf, usedOf, type Rehearsal } from './rehearsal.ts';
import { commandWords } from './words.ts';

interface RehearsalViewProps {
  /** Where it is not what holds afterwards. */
  readonly title?: string;
  readonly isComplete: boolean;
  readonly isAsking: boolean;
  readonly problem: Problem | undefined;
  /** What it would do; undefined as long as that is not known. */
  readonly children: ReactNode;
}

/** What a command would do, said before it is sent. */
export function RehearsalView({ title, isComplete, isAsking, problem, children }: RehearsalViewProps) {
  const words = useWords(commandWords);
  const name = title ?? words.then;
  return (
    <section className="rehearsal" aria-label={name} aria-busy={isAsking}>
      <p className="rehearsal__title">{name}</p>
      <div role="status" className={isAsking ? 'rehearsal__waiting' : ''}>
        {!isComplete && <p className="rehearsal__hint">{words.incomplete}</p>}
        {isComplete && isAsking && children === undefined && !problem && (
          <p className="rehearsal__hint">{words.asking}</p>
        )}
        {isComplete && problem && <Refusal problem={problem} title={words.notPossible} />}
        {isComplete && !problem && children}
      </div>
    </section>
  );
}

export function Would({ rehearsal }: { readonly rehearsal: Rehearsal }) {
  const words = useWords(commandWords);
  const format = useFormats();
  const { events, budgetLines, warnings } = rehearsal;
  return (
    <>
      <ul className="rehearsal__events">
        {events.map(({ type, words: said, effectiveDay, data }, index) => (
          <li key={`${type}-${index}`}>
            <span>{said}</span>
            <Amount data={data} />
            <span className="rehearsal__day">{words.on(format.day(effectiveDay))}</span>
          </li>
        ))}
      </ul>
      {budgetLines.map((line) => (
        <LineChange key={`${line.programme}/${line.line}/${line.fiscalYear}`} line={line} />
      ))}
      {budgetLines.length === 0 && events.length > 0 && <p className="rehearsal__hint">{words.noFigures}</p>}
      {warnings.map((warning) => (
        <p className="rehearsal__warning" key={warning}>
          <span className="kern-icon kern-icon--warning" aria-hidden="true" /> {warning}
        </p>
      ))}
      {warnings.length === 0 && <p className="rehearsal__hint">{words.noWarning}</p>}
      <p className="rehearsal__hint">{words.thenHint}</p>
    </>
  );
}

function Amount({ data }: { readonly data: unknown }) {
  const format = useFormats();
  const { amount } = data as { readonly amount?: unknown };
  return typeof amount === 'string' && /^-?\d+\.\d{2}$/.test(amount) ? (
    <span className="rehearsal__amount">{format.euros(centsOf(amount))}</span>
  ) : null;
}

/** Out of tenths of a percent. */
const percentOf = (tenths: number): string => (tenths / 10).toFixed(2);

function LineChange({ line }: { readonly line: Rehearsal['budgetLines'][number] }) {
  const words = useWords(commandWords);
  const format = useFormats();
  const used = usedOf(line);
  return (
    <>
      <p className="rehearsal__line-name">
        {line.programme}/{line.line}/{line.fiscalYear} <span className="rehearsal__before">in €</span>
      </p>
      <dl className="rehearsal__line">
        {changesOf(line).map(({ name, before, after }) => (
          <Change
            key={name}
            label={words.figures[name]}
            before={before === undefined ? words.newLine : format.cents(centsOf(before))}
            after={format.cents(centsOf(after))}
          />
        ))}
        {used && (
          <Change
            label={words.used}
            before={used.before === undefined ? words.newLine : format.percent(percentOf(used.before))}
            after={format.percent(percentOf(used.after))}
          />
        )}
      </dl>
    </>
  );
}

function Change({
  label,
  before,
  after,
}: {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}) {
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {before !== after && (
          <>
            <span className="rehearsal__before">{before}</span> <span aria-hidden="true">→</span>{' '}
          </>
        )}
        <span className="rehearsal__after">{after}</span>
      </dd>
    </>
  );
}
