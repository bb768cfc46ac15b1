import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Problem } from '#ledger-client';
import { useIsNow, useLedger, type Schemas } from '../api/index.ts';
import { usePerson } from '../session/session.ts';
import { useLanguage, useWords } from '../words/language.ts';
import { LazyCommandForm } from './lazy-command-form.tsx';
import { Refusal } from './refusal.tsx';
import { commandAt, useCommands } from './use-commands.ts';
import './command.css';

export interface ActionsProps {
  /** Address of the thing in the API, such as `/api/v1/claims/EFA-2023-000417`. */
  readonly of: string;
  /** What `31.12.` is of; this year where nothing else is meant. */
  readonly year?: number;
  /** What the forms begin with, by operation. */
  readonly known?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Those that are offered first, by operation. */
  readonly first?: readonly string[];
  /** These alone, by operation. */
  readonly only?: readonly string[];
  readonly title?: string;
  /** The address of the command whose form is open from the beginning. */
  readonly opened?: string;
}

const words = {
  de: {
    title: 'Was Sie jetzt tun können',
    also: 'Auch möglich',
    none: 'Für Sie ist hier gerade nichts zu tun.',
    refused: (count: number): string => `Heute nicht möglich (${count})`,
    others: (count: number): string => `Schon geschehen oder nur für andere Rollen (${count})`,
    loading: 'Wird geprüft …',
    ofToday: 'Was möglich ist, gilt für heute, nicht für den Stichtag oder Kenntnisstand dieser Seite.',
  },
  en: {
    title: 'What you may do now',
    also: 'Also possible',
    none: 'There is nothing for you to do here at present.',
    refused: (count: number): string => `Not possible today (${count})`,
    others: (count: number): string => `Done already, or for other roles alone (${count})`,
    loading: 'Being checked …',
    ofToday: 'What is possible holds today, not on the day or the state of knowledge that this page shows.',
  },
};

/** More reasons than these are folded up: after a year is closed there is one for each action. */
const refusedMax = 2;

const forbidden = 'urn:foerderbuch:problem:forbidden';
/** What no waiting helps against is folded up. */
const aside: ReadonlySet<string> = new Set([forbidden, 'urn:foerderbuch:problem:already-exists']);

/** What the caller may do now with something: each opens its form in place; and what not, and why. */
export function Actions({
  of,
  year = new Date().getFullYear(),
  known = {},
  first = [],
  only,
  title,
  opened: openedFirst,
}: ActionsProps) {
  const said = useWords(words);
  const isNow = useIsNow();
  const ledger = useLedger();
  const language = useLanguage();
  const commands = useCommands();
  const { roles } = usePerson();
  const [open, setOpen] = useState(openedFirst);
  const section = useRef<HTMLElement>(null);
  const left = useRef<string>(undefined);
  const answer = useQuery<Schemas['ActionsAnswer'], Problem>({
    queryKey: [`${of}/actions`, language],
    queryFn: async ({ signal }) =>
      (await (await ledger.request(`${of}/actions`, { signal })).json()) as Schemas['ActionsAnswer'],
  });
  useEffect(() => {
    if (open === undefined && left.current !== undefined) {
      // What was recorded may not be possible any more.
      const opener = section.current?.querySelector<HTMLElement>(`[data-href="${CSS.escape(left.current)}"]`);
      (opener ?? section.current)?.focus();
    }
    left.current = open;
  }, [open]);
  if (answer.error) return <Refusal problem={answer.error} />;
  if (!answer.data || !commands.data)
    return (
      <section className="actions" aria-busy="true">
        <h2 className="actions__title">{title ?? said.title}</h2>
        <p className="rehearsal__hint">{said.loading}</p>
      </section>
    );
  const found = (href: string) => commandAt(commands.data, href);
  const rank = (name: string): number => (first.includes(name) ? first.indexOf(name) : first.length);
  // A section stays beside its statute, and the dots beside the last word.
  const titleOf = (href: string, name: string): string =>
    (found(href)?.command.title ?? name).replaceAll(/ (?=§)|(?<=§) /g, '\u00a0');
  const isMeant = ({ name }: { readonly name: string }): boolean => only?.includes(name) ?? true;
  const [likeliest, ...rest] = answer.data.actions
    .filter(isMeant)
    .toSorted((a, b) => rank(a.name) - rank(b.name));
  // To claimants, the work of the administration is nobody's that they know.
  const isTold = ({ refusal }: Schemas['RefusedActionView']): boolean =>
    !roles.includes('claimant') || refusal.type !== forbidden;
  const [foreign, notNow] = [true, false].map((isForeign) =>
    answer.data.refused
      .filter(isMeant)
      .filter(isTold)
      .filter(({ refusal }) => aside.has(refusal.type) === isForeign),
  ) as [Schemas['RefusedActionView'][], Schemas['RefusedActionView'][]];
  // What was opened stays open although it may not be done any more: it says why.
  const opened = open === undefined ? undefined : found(open);
  return (
    <section ref={section} className="actions" tabIndex={-1}>
      <h2 className="actions__title">{opened?.command.title ?? title ?? said.title}</h2>
      {!isNow && <p className="rehearsal__hint">{said.ofToday}</p>}
      {opened && (
        <LazyCommandForm
          key={open}
          command={opened.command}
          known={{ ...known[opened.command.operation], ...opened.parameters }}
          year={year}
          onClose={() => setOpen(undefined)}
        />
      )}
      {!opened && (
        <>
          {!likeliest && <p>{said.none}</p>}
          {likeliest && (
            <button
              type="button"
              className="kern-btn kern-btn--block kern-btn--primary"
              data-href={likeliest.href}
              onClick={() => setOpen(likeliest.href)}
            >
              <span className="kern-label">
                {titleOf(likeliest.href, likeliest.name)}
                {'\u00a0…'}
              </span>
            </button>
          )}
          {rest.length > 0 && (
            <>
              <h3 className="actions__subtitle">{said.also}</h3>
              <ul className="actions__list">
                {rest.map(({ name, href }) => (
                  <li key={href}>
                    <button
                      type="button"
                      className="actions__item"
                      data-href={href}
                      onClick={() => setOpen(href)}
                    >
                      {titleOf(href, name)}
                      {'\u00a0…'}
                    </button>
                  </li>
                ))}
              </ul>
            </>
          )}
          {notNow.length > 0 && (
            <details className="actions__others" open={notNow.length <= refusedMax}>
              <summary>{said.refused(notNow.length)}</summary>
              <Refused actions={notNow} titleOf={titleOf} />
            </details>
          )}
          {foreign.length > 0 && (
            <details className="actions__others">
              <summary>{said.others(foreign.length)}</summary>
              <Refused actions={foreign} titleOf={titleOf} />
            </details>
          )}
        </>
      )}
    </section>
  );
}

function Refused({
  actions,
  titleOf,
}: {
  readonly actions: readonly Schemas['RefusedActionView'][];
  readonly titleOf: (href: string, name: string) => string;
}) {
  return (
    <ul className="actions__refused">
      {actions.map(({ name, href, refusal }) => (
        <li key={href} className="command-notice command-notice--warning">
          <p className="command-notice__title">{titleOf(href, name)}</p>
          <p>{refusal.detail}</p>
        </li>
      ))}
    </ul>
  );
}
