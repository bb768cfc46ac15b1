import { useQuery, keepPreviousData } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import type { AnswerOf, Problem } from '#ledger-client';
import { keyOf, questionOf, useAsker, useMoment } from '../api/index.ts';
import { caseOfRepayment } from '../pages/repayment/repayment-address.ts';
import { useStateWords } from '../state-words.ts';
import { useWords } from '../words/language.ts';

const words = {
  de: {
    label: 'Suche über alles',
    placeholder: 'Vorgang, Kommune, Betrag …',
    keys: 'Strg K',
    nothing: (text: string) => `Zu »${text}« ist nichts zu finden.`,
    count: (count: number) => (count === 1 ? 'Ein Treffer' : `${count} Treffer`),
    failed: 'Die Suche antwortet gerade nicht.',
    kinds: {
      CLAIM: 'Antrag',
      GRANT: 'Zuwendung',
      AGREEMENT: 'Vereinbarung',
      PAYMENT_ORDER: 'Anordnung',
      REPAYMENT: 'Rückforderung',
      RECIPIENT: 'Kommune',
      PAYEE: 'Zahlungsempfänger',
      PROGRAMME: 'Programm',
      BUDGET_LINE: 'Haushaltsstelle',
    },
  },
  en: {
    label: 'Search everything',
    placeholder: 'Case, municipality, amount …',
    keys: 'Ctrl K',
    nothing: (text: string) => `Nothing is found for “${text}”.`,
    count: (count: number) => (count === 1 ? 'One result' : `${count} results`),
    failed: 'The search does not answer at the moment.',
    kinds: {
      CLAIM: 'Claim',
      GRANT: 'Grant',
      AGREEMENT: 'Agreement',
      PAYMENT_ORDER: 'Payment order',
      REPAYMENT: 'Repayment claim',
      RECIPIENT: 'Municipality',
      PAYEE: 'Payee',
      PROGRAMME: 'Programme',
      BUDGET_LINE: 'Budget line',
    },
  },
};

type Hit = AnswerOf<'/api/v1/search'>['items'][number];

/** As long nobody types, the text is asked for. */
const pauseMs = 120;

/** Finds anything from anywhere: Strg K, a few characters, Enter. */
export function SearchField() {
  const say = useWords(words);
  const stateWords = useStateWords();
  const [text, setText] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const { asked, hits, error } = useHits(text, isOpen);
  const open = useOpening();
  useShortcut(input);
  useEffect(() => setActive(0), [asked]);
  const go = (hit: Hit | undefined): void => {
    if (!hit) return;
    setIsOpen(false);
    setText('');
    open(hit);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      if (isOpen) event.preventDefault();
      setIsOpen(false);
    }
    if (event.key === 'Enter') go(hits?.[active]);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || !hits?.length) return;
    event.preventDefault();
    setIsOpen(true);
    setActive((active + step + hits.length) % hits.length);
  };
  const isShown = isOpen && asked !== '';
  return (
    <form
      role="search"
      aria-label={say.label}
      className="search"
      onSubmit={(event) => event.preventDefault()}
    >
      <input
        ref={input}
        className="search__input"
        type="text"
        role="combobox"
        aria-label={say.label}
        aria-expanded={isShown && Boolean(hits?.length)}
        aria-controls={`${id}-hits`}
        aria-autocomplete="list"
        {...(isShown && hits?.[active] && { 'aria-activedescendant': `${id}-${active}` })}
        autoComplete="off"
        spellCheck={false}
        placeholder={say.placeholder}
        value={text}
        onChange={({ currentTarget }) => {
          setText(currentTarget.value);
          setIsOpen(true);
        }}
        onFocus={() => setIsOpen(true)}
        onBlur={() => setIsOpen(false)}
        onKeyDown={onKeyDown}
      />
      <kbd className="search__keys" aria-hidden="true">
        {say.keys}
      </kbd>
      <ul
        id={`${id}-hits`}
        role="listbox"
        aria-label={say.label}
        className="search__hits"
        hidden={!isShown || !hits?.length}
      >
        {isShown &&
          hits?.map((hit, index) => (
            <li
              key={`${hit.kind} ${hit.key}`}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === active}
              className={index === active ? 'search__hit search__hit--active' : 'search__hit'}
              // The field keeps the keyboard.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => go(hit)}
            >
              <span className="search__kind">{say.kinds[hit.kind]}</span>
              <span className="search__key">{isKnownByName(hit) ? hit.name : hit.key}</span>
              <span className="search__name">
                {[
                  isKnownByName(hit) ? hit.key : hit.name,
                  hit.recipients.join(', '),
                  hit.state && stateWords(hit.state, hit.kind),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </li>
          ))}
      </ul>
      <p
        className={isShown && !hits?.length && (hits || error) ? 'search__told' : 'kern-sr-only'}
        role="status"
      >
        {isShown &&
          (error ? say.failed : hits && (hits.length === 0 ? say.nothing(asked) : say.count(hits.length)))}
      </p>
    </form>
  );
}

/** A municipality, a programme and a payee are known by their names, a case and an order by their numbers. */
const isKnownByName = ({ kind, name }: Hit): boolean =>
  name !== undefined && ['RECIPIENT', 'PROGRAMME', 'PAYEE'].includes(kind);

/** What is found of a text, once nobody types any more. */
function useHits(
  text: string,
  isOpen: boolean,
): { readonly asked: string; readonly hits: readonly Hit[] | undefined; readonly error: Problem | null } {
  const { synthetic } = useMoment();
  const asker = useAsker({ synthetic });
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text.trim()), pauseMs);
    return () => clearTimeout(timer);
  }, [text]);
  const question = questionOf(asker, '/api/v1/search', { query: { q: asked } });
  const { data, error } = useQuery({
    ...question,
    queryKey: keyOf('/api/v1/search', asked, synthetic, asker.language),
    enabled: isOpen && asked !== '',
    placeholderData: keepPreviousData,
    staleTime: 10_000,
  });
  return { asked, hits: asked === '' ? undefined : data?.items, error };
}

/** The address of what was found. */
function useOpening(): (hit: Hit) => void {
  const router = useRouter();
  return ({ kind, key }) => {
    switch (kind) {
      case 'CLAIM':
      case 'GRANT':
      case 'AGREEMENT':
        return void router.navigate({ to: '/vorgaenge/$caseNumber', params: { caseNumber: key } });
      case 'PAYMENT_ORDER':
        return void router.navigate({
          to: '/zahlungen/anordnungen/$orderNumber',
          params: { orderNumber: key },
        });
      case 'REPAYMENT':
        return void router.navigate({
          to: '/vorgaenge/$caseNumber/rueckforderungen/$repaymentId',
          params: { caseNumber: caseOfRepayment(key), repaymentId: key },
        });
      case 'RECIPIENT':
        return void router.navigate({ to: '/kommunen/$key', params: { key } });
      case 'PAYEE':
        return void router.navigate({ to: '/zahlungen/empfaenger/$payeeId', params: { payeeId: key } });
      case 'PROGRAMME':
        return void router.navigate({ to: '/programme/$programme', params: { programme: key } });
      case 'BUDGET_LINE': {
        const [programme = '', line = '', year = ''] = key.split('/');
        return void router.navigate({
          to: '/programme/$programme/$line/$year',
          params: { programme, line, year },
        });
      }
    }
  };
}

function useShortcut(input: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    const focus = (event: globalThis.KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    addEventListener('keydown', focus);
    return () => removeEventListener('keydown', focus);
  }, []);
}
