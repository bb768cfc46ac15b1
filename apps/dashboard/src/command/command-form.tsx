import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef, useState, type SubmitEvent } from 'react';
import { Problem } from '#ledger-client';
import { useLedger } from '../api/index.ts';
import { FileField } from '../fields/file-field.tsx';
import { useWords } from '../words/language.ts';
import './command.css';
import { forgetDraft, newKey, useDraft, type Attempt, type Draft } from './draft.ts';
import type { CommandModel } from './form-model.ts';
import { filledOf, valuesOf, type Values } from './form-values.ts';
import { ImportRehearsal } from './import-rehearsal.tsx';
import { Inputs, textsIn } from './inputs.tsx';
import { pageOf } from './page-of.ts';
import { Refusal } from './refusal.tsx';
import { movesMoney, type Rehearsal } from './rehearsal.ts';
import { RehearsalView, Would } from './rehearsal-view.tsx';
import { TemplatePreview } from './template-preview.tsx';
import type { Done } from './done.ts';
import { Result } from './result.tsx';
import { addressOf } from './use-commands.ts';
import { headersOf, rehearsed, textOf, useRehearsal, type Request } from './use-rehearsal.ts';
import { commandWords } from './words.ts';

/** What is known of a command before anybody types: parts of its address, and fields with what they begin with. */
export type Known = Readonly<Record<string, unknown>>;

export interface CommandFormProps {
  readonly command: CommandModel;
  readonly known?: Known;
  /** What `31.12.` is of. */
  readonly year: number;
  readonly onClose?: () => void;
}

const json = 'application/json';
/** Reads a file and records nothing: nothing to rehearse. */
const previews: ReadonlySet<string> = new Set(['ImportPreview']);
/** What would happen with each row of its file is shown in place of a rehearsal. */
const importing = 'ImportFile';

/** The form of any command, beside it what it would do, and then one click. */
export function CommandForm({ command, known = {}, year, onClose }: CommandFormProps) {
  const words = useWords(commandWords);
  const { operation, path, fields, fileTypes } = command;
  const parameters = command.parameters.filter(({ name }) => known[name] === undefined);
  const fixed = Object.fromEntries(command.parameters.map(({ name }) => [name, known[name]]));
  const empty = useMemo<Draft>(
    () => ({ parameters: valuesOf(parameters), body: valuesOf(fields, known) }),
    // A form that is open keeps what it began with.
    [operation],
  );
  // What was typed for one thing is not offered for another; what is known may change while one types.
  const [draftName] = useState(() => `${operation} ${JSON.stringify(known)}`);
  const { draft, isRestored, change, forget } = useDraft(draftName, empty);
  const [file, setFile] = useState<File>();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [isTried, setTried] = useState(false);
  const [isConfirming, setConfirming] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  const inPath = filledOf(parameters, draft.parameters, year);
  const inBody = filledOf(fields, draft.body, year);
  const faultCount = inPath.faults.size + inBody.faults.size + (fileTypes && !file ? 1 : 0);
  const request: Request | undefined =
    faultCount > 0
      ? undefined
      : {
          address: addressOf(path, { ...fixed, ...inPath.body }),
          ...(fileTypes
            ? { type: fileTypes[0] ?? '', ...(file && { body: file }) }
            : fields.length > 0
              ? { type: json, body: JSON.stringify(inBody.body) }
              : {}),
        };
  const isRehearsed = !previews.has(operation) && operation !== importing;
  const sending = useSending(draft.attempt, (attempt) => change({ ...draft, attempt }));
  const rehearsal = useRehearsal<Rehearsal>(
    isRehearsed && sending.state !== 'done' ? request : undefined,
    rehearsed,
  );
  const problem = rehearsal.error ?? undefined;
  const errors = errorsOf(
    inPath.faults,
    inBody.faults,
    (pointer) => isTried || left.has(pointer),
    words.faults,
    sending.problem ?? (rehearsal.isAsking ? undefined : problem),
  );

  const settle = (): void => {
    if (request)
      void sending.send(request, rehearsal.isSettled ? rehearsal.data : undefined).then((isDone) => {
        setConfirming(false);
        if (isDone) forgetDraft(draftName);
        else void rehearsal.refetch();
      });
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!request) {
      // When the errors stand in the page.
      setTimeout(() =>
        form.current?.querySelector<HTMLElement>('[aria-invalid], .kern-fieldset--error input')?.focus(),
      );
      return;
    }
    if (rehearsal.data && !problem && movesMoney(rehearsal.data) && !isConfirming) setConfirming(true);
    else settle();
  };
  const begin = (): void => {
    forget();
    setFile(undefined);
    setTried(false);
    setLeft(new Set());
    setConfirming(false);
    sending.reset();
  };

  if (sending.done)
    return (
      <Result
        operation={operation}
        done={sending.done}
        page={otherPage(sending.done.location)}
        {...((parameters.length > 0 || command.parameters.length === 0) && { onAgain: begin })}
        {...(onClose && {
          onClose: () => {
            begin();
            onClose();
          },
        })}
      />
    );
  const isLocked = sending.state === 'sending' || sending.state === 'unknown' || isConfirming;
  const set = (change_: Partial<Draft>): void => {
    sending.clear();
    change({ ...draft, ...change_ });
  };
  const inputs = {
    operation,
    around: {
      ...textsIn(valuesOf(command.parameters, fixed)),
      ...textsIn(draft.parameters),
      ...textsIn(draft.body),
    },
    onLeave: (pointer: string) => setLeft((before) => new Set([...before, pointer])),
    errors,
    year,
    isLocked,
  };
  return (
    <form className="command-form" ref={form} onSubmit={submit} noValidate aria-label={command.title}>
      <div className="command-form__fields">
        {command.about !== '' && <p className="command-form__about">{command.about}</p>}
        {isRestored && (
          <p className="command-form__restored">
            {words.restored}{' '}
            <button type="button" className="command-form__link" onClick={begin}>
              {words.discard}
            </button>
          </p>
        )}
        <Inputs
          {...inputs}
          fields={parameters}
          values={draft.parameters}
          onChange={(values: Values) => set({ parameters: values })}
        />
        <Inputs
          {...inputs}
          fields={fields}
          values={draft.body}
          onChange={(values: Values) => set({ body: values })}
        />
        {fileTypes && (
          <FileField
            label={words.file}
            accept={endingsOf(fileTypes)}
            file={file}
            error={isTried && !file ? words.noFile : undefined}
            isDisabled={isLocked}
            onFile={(chosen) => {
              sending.clear();
              setFile(chosen);
            }}
          />
        )}
      </div>
      <div className="command-form__beside">
        {isRehearsed && (
          <RehearsalView
            isComplete={request !== undefined}
            isAsking={rehearsal.isAsking}
            problem={sending.problem ? undefined : problem}
          >
            {rehearsal.data && <Would rehearsal={rehearsal.data} />}
          </RehearsalView>
        )}
        {operation === importing && <ImportRehearsal request={request} />}
        {operation === 'SetDocumentTemplate' && request && <TemplatePreview template={inBody.body} />}
        <div role="alert">
          {isTried && faultCount > 0 && (
            <p className="command-form__faults">{words.faultsAbove(faultCount)}</p>
          )}
          {sending.problem && <SendingProblem sending={sending} />}
        </div>
        {isConfirming && sending.state !== 'sending' && (
          <p className="command-form__confirm">
            <span className="kern-icon kern-icon--warning" aria-hidden="true" /> {words.confirmHint}
          </p>
        )}
        <div className="command-form__buttons">
          <button
            type="submit"
            className="kern-btn kern-btn--primary"
            key={isConfirming ? 'confirm' : 'send'}
            autoFocus={isConfirming}
            aria-disabled={sending.state === 'sending'}
          >
            <span className="kern-label">
              {sending.state === 'sending'
                ? words.sending
                : sending.state === 'unknown'
                  ? words.again
                  : isConfirming
                    ? words.confirm
                    : previews.has(operation)
                      ? words.look
                      : words.send}
            </span>
          </button>
          {isConfirming ? (
            <button
              type="button"
              className="kern-btn kern-btn--secondary"
              onClick={() => setConfirming(false)}
            >
              <span className="kern-label">{words.back}</span>
            </button>
          ) : (
            onClose && (
              <button type="button" className="kern-btn kern-btn--tertiary" onClick={onClose}>
                <span className="kern-label">{words.cancel}</span>
              </button>
            )
          )}
        </div>
      </div>
    </form>
  );
}

/** Where the page shows what was recorded, unless it is here. */
function otherPage(address: string | undefined): string | undefined {
  const page = address === undefined ? undefined : pageOf(address);
  return page === location.pathname ? undefined : page;
}

/** Media types for a machine, endings for the dialog of a person. */
const endingsOf = (types: readonly string[]): string =>
  [...types, types.includes('text/csv') ? '.csv' : '.xml'].join(',');

type Faults = ReadonlyMap<string, keyof (typeof commandWords)['de']['faults']>;

function errorsOf(
  inPath: Faults,
  inBody: Faults,
  isShown: (pointer: string) => boolean,
  words: Readonly<Record<string, string>>,
  problem: Problem | undefined,
): ReadonlyMap<string, string> {
  const faults = [...inPath, ...inBody]
    .filter(([pointer]) => isShown(pointer))
    .map(([pointer, fault]) => [pointer, words[fault] ?? fault] as const);
  const refused = (problem?.invalidFields ?? []).map(
    ({ field, detail }) => [field.replace(/^\/(path|body)(?=\/)/, ''), detail] as const,
  );
  return new Map([...refused, ...faults]);
}

interface Sending {
  readonly state: 'open' | 'sending' | 'unknown' | 'done';
  readonly problem: Problem | undefined;
  /** Whether the rehearsal had said that it would be recorded. */
  readonly wasRehearsed: boolean;
  readonly done: Done | undefined;
}

/** Whether a request may have been recorded although it was not answered so. */
const isUnknown = (problem: Problem): boolean =>
  problem.status === 0 ||
  problem.is('outcome-unknown') ||
  (problem.type === 'about:blank' && problem.status >= 500);

function useSending(attempt: Attempt | undefined, onAttempt: (attempt: Attempt) => void) {
  const ledger = useLedger();
  const client = useQueryClient();
  const [sending, set] = useState<Sending>({
    state: 'open',
    problem: undefined,
    wasRehearsed: false,
    done: undefined,
  });
  const mutation = useMutation<
    Done,
    Problem,
    { request: Request; key: string; rehearsal: Rehearsal | undefined }
  >({
    mutationFn: async ({ request, key, rehearsal }) => {
      const response = await ledger.request(request.address, {
        method: 'POST',
        headers: { ...headersOf(request), 'idempotency-key': key },
        ...(request.body !== undefined && { body: request.body }),
      });
      const location = response.headers.get('location') ?? undefined;
      const answer = (await response.json()) as Readonly<Record<string, unknown>>;
      return { answer, location, rehearsal };
    },
    retry: false,
  });
  const send = async (request: Request, rehearsal: Rehearsal | undefined): Promise<boolean> => {
    if (sending.state === 'sending') return false;
    const text = textOf(request);
    const next = attempt?.request === text ? attempt : { request: text, key: newKey() };
    onAttempt(next);
    set({ ...sending, state: 'sending', problem: undefined });
    try {
      const done = await mutation.mutateAsync({ request, key: next.key, rehearsal });
      await readBack(done);
      set({ state: 'done', problem: undefined, wasRehearsed: false, done });
      void client.invalidateQueries({ predicate: ({ queryKey }) => !kept.has(String(queryKey[0])) });
      return true;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const state = isUnknown(error) ? 'unknown' : 'open';
      set({ state, problem: error, wasRehearsed: rehearsal !== undefined, done: undefined });
      // Whoever was faster changed what is shown.
      if (error.status === 409)
        void client.invalidateQueries({ predicate: ({ queryKey }) => !kept.has(String(queryKey[0])) });
      return false;
    }
  };
  /** Until the read models have it: what is shown next shows it. */
  const readBack = async ({ answer: { position }, location }: Done): Promise<void> => {
    if (typeof position !== 'string' || location === undefined) return;
    await ledger.request(`${location}?minPosition=${position}`).catch(() => undefined);
  };
  return {
    ...sending,
    send,
    clear: (): void => {
      if (sending.problem) set({ ...sending, state: 'open', problem: undefined });
    },
    reset: (): void => set({ state: 'open', problem: undefined, wasRehearsed: false, done: undefined }),
  };
}

/** What no booking changes. */
const kept: ReadonlySet<string> = new Set(['commands', 'rehearsal']);

function SendingProblem({ sending: { problem, state, wasRehearsed } }: { readonly sending: Sending }) {
  const words = useWords(commandWords);
  if (!problem) return null;
  if (state === 'unknown')
    return (
      <Refusal problem={problem} title={words.unknown}>
        <p>{words.unknownHint}</p>
      </Refusal>
    );
  const isLate = problem.status === 409 && wasRehearsed;
  return (
    <Refusal problem={problem} title={words.nothingRecorded}>
      {problem.status === 401 && <p>{words.signedOut}</p>}
      {problem.is('import-refused') && (
        <ul>
          {problem.invalidFields.map(({ field, detail }) => (
            <li key={field}>
              {words.row(field.split('/')[2] ?? '')}: {detail}
            </li>
          ))}
        </ul>
      )}
      {isLate && <p>{problem.is('not-enough-funds') ? words.exhausted : words.faster}</p>}
    </Refusal>
  );
}
