import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState, type SyntheticEvent } from 'react';
import { allEventWords } from '#event-words';
import { fitting, useKeySearch } from '../../command/key-search.ts';
import { AmountField } from '../../fields/amount-field.tsx';
import { amountTextOf, decimalOf, parseAmount } from '../../fields/amount.ts';
import { DayField } from '../../fields/day-field.tsx';
import { dayText, parseDay, yearOf } from '../../fields/day.ts';
import { KeyField } from '../../fields/key-field.tsx';
import { TextField } from '../../fields/text-field.tsx';
import { useLanguage, useWords } from '../../words/language.ts';
import { trailNames } from './trail-names.ts';
import { trailWords } from './trail.words.ts';

type Name = (typeof trailNames)[number];

type TrailAddress = { readonly [One in Name]?: string | undefined };

const days: readonly Name[] = ['ab', 'bis'];
const amounts: readonly Name[] = ['betrag', 'betragbis'];
const decimal = /^-?(0|[1-9]\d{0,12})\.\d{2}$/;

/** How what the address says stands in a field. */
const shownOf = (name: Name, said: string): string => {
  if (days.includes(name)) return dayText(said);
  return amounts.includes(name) && decimal.test(said) ? amountTextOf(said) : said;
};

const typedOf = (address: TrailAddress): Readonly<Partial<Record<Name, string>>> =>
  Object.fromEntries(
    trailNames.flatMap((name) => {
      const said = address[name];
      return said === undefined ? [] : [[name, shownOf(name, said)]];
    }),
  );

/** What the address says of a typed text; undefined where it is no day and no amount. */
function saidOf(name: Name, typed: string): string | undefined {
  if (days.includes(name)) return parseDay(typed, yearOf(new Date()));
  if (!amounts.includes(name)) return typed;
  const cents = parseAmount(typed);
  return cents === undefined ? undefined : decimalOf(cents);
}

/** What the trail is asked for; an amount alone is meant exactly. What an address says and no field would let through is left out. */
export function trailQueryOf(address: TrailAddress) {
  const { vorgang, empfaenger, person, ereignis } = address;
  const [ab, bis] = [address.ab, address.bis].map((day) =>
    day === undefined ? undefined : parseDay(day, yearOf(new Date())),
  );
  const [betrag, betragbis] = [address.betrag, address.betragbis].map((amount) =>
    amount !== undefined && decimal.test(amount) ? amount : undefined,
  );
  const amountTo = betragbis ?? betrag;
  return {
    ...(vorgang !== undefined && { caseNumber: vorgang }),
    ...(empfaenger !== undefined && { recipient: empfaenger }),
    ...(person !== undefined && { actor: person }),
    ...(ereignis !== undefined && { type: ereignis }),
    ...(betrag !== undefined && { amountFrom: betrag }),
    ...(amountTo !== undefined && { amountTo }),
    ...(ab !== undefined && { effectiveFrom: ab }),
    ...(bis !== undefined && { effectiveTo: bis }),
  };
}

/** By case, recipient, person, event, amount and day; what is sought is the address. */
export function TrailSearch() {
  const say = useWords(trailWords);
  const language = useLanguage();
  const keySearch = useKeySearch();
  const address = useSearch({ from: '/pruefung' });
  const navigate = useNavigate({ from: '/pruefung' });
  const [typed, setTyped] = useState(() => typedOf(address));
  // A link to another search fills the fields as well.
  const sought = JSON.stringify(trailNames.map((name) => address[name]));
  useEffect(() => setTyped(typedOf(address)), [sought]);
  const [isAsked, setAsked] = useState(false);
  const yearMeant = yearOf(new Date());
  const wrong = (name: Name): string | undefined => {
    const text = typed[name]?.trim() ?? '';
    if (!isAsked || text === '' || saidOf(name, text) !== undefined) return undefined;
    return days.includes(name) ? say.noDay : say.noAmount;
  };
  const bound = (name: Name, label: string) => ({
    label,
    value: typed[name] ?? '',
    onChange: (text: string) => setTyped((before) => ({ ...before, [name]: text })),
    error: wrong(name),
  });
  const go = (sought: TrailAddress): void =>
    void navigate({
      search: (before) => ({
        ...before,
        ...Object.fromEntries(trailNames.map((name) => [name, sought[name]])),
        position: undefined,
      }),
      resetScroll: false,
    });
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setAsked(true);
    const filled = trailNames.flatMap((name) => {
      const text = typed[name]?.trim() ?? '';
      return text === '' ? [] : [[name, saidOf(name, text)] as const];
    });
    if (filled.some(([, said]) => said === undefined)) return;
    go(Object.fromEntries(filled));
  };
  const eventTypes = Object.entries(allEventWords).map(([key, words]) => ({ key, name: words[language] }));
  return (
    <form className="trail-search" role="search" aria-label={say.searchTrail} onSubmit={submit}>
      <KeyField {...bound('vorgang', say.caseNumber)} search={keySearch('case')} />
      <KeyField {...bound('empfaenger', say.recipient)} search={keySearch('recipient')} />
      <TextField {...bound('person', say.person)} />
      <KeyField
        {...bound('ereignis', say.eventType)}
        search={(text) => Promise.resolve(text.trim() === '' ? [] : fitting(eventTypes, text))}
      />
      <AmountField {...bound('betrag', say.amount)} />
      <AmountField {...bound('betragbis', say.amountTo)} />
      <DayField {...bound('ab', say.from)} year={yearMeant} />
      <DayField {...bound('bis', say.to)} year={yearMeant} />
      <div className="trail-search__buttons">
        <button type="submit" className="kern-btn kern-btn--primary">
          <span className="kern-label">{say.search}</span>
        </button>
        <button
          type="button"
          className="kern-btn kern-btn--tertiary"
          onClick={() => {
            setTyped({});
            setAsked(false);
            go({});
          }}
        >
          <span className="kern-label">{say.clear}</span>
        </button>
      </div>
    </form>
  );
}
