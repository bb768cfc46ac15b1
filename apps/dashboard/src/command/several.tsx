import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Problem } from '#ledger-client';
import { useLedger } from '../api/index.ts';
import { centsOf } from '../fields/amount.ts';
import { useFormats } from '../words/formats.ts';
import { useWords } from '../words/language.ts';
import './command.css';
import { newKey } from './draft.ts';
import { PageLink } from './page-link.tsx';
import { ResultTable } from './result-table.tsx';

/** One of several things that the same command is sent for. */
export interface Target {
  /** Names it, such as a case number. */
  readonly key: string;
  /** Where its command is sent. */
  readonly address: string;
  readonly body?: Readonly<Record<string, unknown>>;
  /** As a decimal. */
  readonly amount?: string;
  /** Where the page shows it. */
  readonly page: string;
}

interface SeveralProps {
  /** What the command does, in words. */
  readonly title: string;
  readonly targets: readonly Target[];
  /** All that was possible is sent, whatever became of each. */
  readonly onSent: () => void;
  readonly onClose: () => void;
}

type Row =
  | { readonly state: 'asking' | 'possible' | 'sending' | 'done' }
  | { readonly state: 'refused' | 'unknown'; readonly why: string };

const words = {
  de: {
    states: {
      asking: 'wird geprobt …',
      possible: 'möglich',
      sending: 'wird gebucht …',
      done: 'gebucht',
      refused: 'nicht möglich',
      unknown: 'noch nicht bekannt',
    },
    alone: 'Über jeden wird einzeln entschieden: Was abgewiesen wird, hält die anderen nicht auf.',
    send: (count: number): string => (count === 1 ? 'Einen buchen' : `${count} buchen`),
    sum: (count: number): string => (count === 1 ? 'Summe von einem' : `Summe von ${count}`),
    result: (done: number, of: number): string => `${done} von ${of} gebucht.`,
    close: 'Schließen',
    case: 'Vorgang',
    amount: 'Betrag',
    outcome: 'Ergebnis',
    noAnswer:
      'Das Förderbuch antwortet nicht. Bitte noch einmal buchen: Gebucht wird jeder höchstens einmal.',
  },
  en: {
    states: {
      asking: 'being rehearsed …',
      possible: 'possible',
      sending: 'being recorded …',
      done: 'recorded',
      refused: 'not possible',
      unknown: 'not known yet',
    },
    alone: 'Each is decided alone: what is refused does not hold up the others.',
    send: (count: number): string => (count === 1 ? 'Record one' : `Record ${count}`),
    sum: (count: number): string => (count === 1 ? 'Sum of one' : `Sum of ${count}`),
    result: (done: number, of: number): string => `${done} of ${of} recorded.`,
    close: 'Close',
    case: 'Case',
    amount: 'Amount',
    outcome: 'Outcome',
    noAnswer: 'The Förderbuch does not answer. Please record again: each is recorded once at most.',
  },
};

/** The same command for several things: rehearsed for each, then sent for each, with a result per row. */
export function Several({ title, targets, onSent, onClose }: SeveralProps) {
  const say = useWords(words);
  const format = useFormats();
  const ledger = useLedger();
  const client = useQueryClient();
  const [rows, setRows] = useState<Readonly<Record<string, Row>>>({});
  const [isSending, setSending] = useState(false);
  // The same key again where it is not known whether it was recorded.
  const keys = useRef(new Map<string, string>());
  const set = (key: string, row: Row): void => setRows((before) => ({ ...before, [key]: row }));

  const post = async ({ address, body, key }: Target, isRehearsed: boolean): Promise<void> => {
    const idempotencyKey = keys.current.get(key) ?? newKey();
    keys.current.set(key, idempotencyKey);
    await ledger.request(address, {
      method: 'POST',
      headers: {
        ...(body && { 'content-type': 'application/json' }),
        ...(isRehearsed ? { prefer: 'handling=rehearse' } : { 'idempotency-key': idempotencyKey }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
  };
  const attempt = async (target: Target, isRehearsed: boolean): Promise<void> => {
    set(target.key, { state: isRehearsed ? 'asking' : 'sending' });
    try {
      await post(target, isRehearsed);
      set(target.key, { state: isRehearsed ? 'possible' : 'done' });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const isUnknown = error.status === 0 || error.status >= 500;
      set(
        target.key,
        isUnknown
          ? { state: 'unknown', why: error.detail === '' ? say.noAnswer : error.detail }
          : { state: 'refused', why: error.detail },
      );
    }
  };
  useEffect(() => {
    // One after the other: others are at work as well.
    void (async () => {
      for (const target of targets) await attempt(target, true);
    })();
    // Another choice is another list.
  }, [targets]);

  const stateOf = ({ key }: Target): Row => rows[key] ?? { state: 'asking' };
  const ready = targets.filter((target) => ['possible', 'unknown'].includes(stateOf(target).state));
  const done = targets.filter((target) => stateOf(target).state === 'done');
  const send = async (): Promise<void> => {
    setSending(true);
    for (const target of ready) await attempt(target, false);
    setSending(false);
    onSent();
    await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'commands' });
  };
  const sumOf = (some: readonly Target[]): bigint =>
    some.reduce((sum, { amount = '0.00' }) => sum + centsOf(amount), 0n);
  return (
    <section className="several" aria-label={title}>
      <h2 className="actions__title">{title}</h2>
      <p className="rehearsal__hint">{say.alone}</p>
      <ResultTable
        caption={title}
        rows={targets}
        keyOf={({ key }) => key}
        columns={[
          {
            label: say.case,
            cell: ({ page, key }) => <PageLink to={page}>{key}</PageLink>,
            total: say.sum(done.length > 0 ? done.length : ready.length),
          },
          {
            label: say.amount,
            isNumeric: true,
            cell: ({ amount }) => amount !== undefined && format.euros(centsOf(amount)),
            total: format.euros(sumOf(done.length > 0 ? done : ready)),
          },
          {
            label: say.outcome,
            cell: (target) => {
              const row = stateOf(target);
              return (
                <>
                  <span className={`several__state several__state--${row.state}`}>
                    {say.states[row.state]}
                  </span>
                  {'why' in row && <div>{row.why}</div>}
                </>
              );
            },
          },
        ]}
      />
      <p role="status">{done.length > 0 && !isSending && say.result(done.length, targets.length)}</p>
      <div className="command-form__buttons">
        {ready.length > 0 && (
          <button
            type="button"
            className="kern-btn kern-btn--primary"
            disabled={isSending}
            onClick={() => void send()}
          >
            <span className="kern-label">{say.send(ready.length)}</span>
          </button>
        )}
        <button type="button" className="kern-btn kern-btn--tertiary" disabled={isSending} onClick={onClose}>
          <span className="kern-label">{say.close}</span>
        </button>
      </div>
    </section>
  );
}
