import { useIsFetching } from '@tanstack/react-query';
import { useMatches, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useId, useState } from 'react';
import { useYear, useYearOfPath, useYears } from '../api/index.ts';
import { dayBeside, dayText, parseDay, yearOf } from '../fields/day.ts';
import { allYears, type PageSearch } from '../search.ts';
import { useWords } from '../words/language.ts';
import { Folding } from './folding.tsx';

const words = {
  de: {
    bar: 'Zeitpunkt',
    year: 'Haushaltsjahr',
    all: 'alle Jahre',
    asOf: 'Stichtag',
    asOfHint: 'wirksam bis',
    knownAt: 'Kenntnisstand',
    knownAtHint: 'gebucht bis',
    ignored: 'ohne Wirkung',
    allYearsHere: 'hier alle Jahre',
    now: 'heute',
    practice: 'Übungsdaten',
    back: 'Zurück zu heute',
    noDay: 'Bitte einen Tag wie 31.12.2023 eingeben.',
    play: (year: number) => `${year} Tag für Tag abspielen`,
    step: 'Einen Tag weiter',
    stop: 'Anhalten',
    dayOfYear: (year: number) => `Tag im Jahr ${year}`,
    shown: 'Gezeigt wird,',
    effective: (day: string) => `was bis zum ${day} wirksam war`,
    recorded: (day: string) => `was bis zum Ende des ${day} gebucht war`,
    and: ', und davon, ',
  },
  en: {
    bar: 'Point in time',
    year: 'Fiscal year',
    all: 'all years',
    asOf: 'As of',
    asOfHint: 'in effect by',
    knownAt: 'Known at',
    knownAtHint: 'recorded by',
    ignored: 'no effect',
    allYearsHere: 'all years here',
    now: 'today',
    practice: 'Practice data',
    back: 'Back to today',
    noDay: 'Please enter a day such as 31.12.2023.',
    play: (year: number) => `Play ${year} day by day`,
    step: 'One day on',
    stop: 'Stop',
    dayOfYear: (year: number) => `Day of ${year}`,
    shown: 'Shown is',
    effective: (day: string) => `what was in effect by ${day}`,
    recorded: (day: string) => `what was recorded by the end of ${day}`,
    and: ', and of that, ',
  },
};

/** The least time that a day is shown while a year is played; a slow answer shows it longer. */
const dayMs = 120;

/** When the page is: the same on every page, in every question it asks. */
export function TimeBar() {
  const say = useWords(words);
  const { stichtag, kenntnisstand, uebung } = useSearch({ from: '__root__' });
  const navigate = useNavigate();
  const [isOpen, setIsOpen] = useState(false);
  const year = useYear();
  const years = useYears();
  const yearOfPath = useYearOfPath();
  const yearId = useId();
  const ignored = useIgnored();
  const isPast = stichtag !== undefined || kenntnisstand !== undefined;
  const go = (change: PageSearch, replace = false): void =>
    void navigate({ to: '.', search: (search) => ({ ...search, ...change }), replace, resetScroll: false });
  const typedYear = stichtag === undefined ? yearOf(new Date()) : Number(stichtag.slice(0, 4));
  return (
    <section className={isPast ? 'time-bar time-bar--past' : 'time-bar'} aria-label={say.bar}>
      <button
        type="button"
        className="time-bar__toggle"
        aria-expanded={isOpen}
        aria-controls="zeitpunkt"
        onClick={() => setIsOpen(!isOpen)}
      >
        {say.bar}: {year === allYears || ignored.includes('year') ? say.all : year} ·{' '}
        {stichtag === undefined ? say.now : dayText(stichtag)}
        {kenntnisstand !== undefined && ` · ${say.knownAt} ${dayText(kenntnisstand)}`}
      </button>
      <div id="zeitpunkt" className={isOpen ? 'time-bar__row time-bar__row--open' : 'time-bar__row'}>
        <div className="time-bar__field">
          <label htmlFor={yearId}>
            {say.year}
            {ignored.includes('year') && (
              <Hint isIgnored>{ignored.includes('asOf') ? say.ignored : say.allYearsHere}</Hint>
            )}
          </label>
          <select
            id={yearId}
            className="time-bar__input"
            value={String(year)}
            onChange={({ currentTarget: { value: jahr } }) =>
              yearOfPath === undefined
                ? go({ jahr })
                : void navigate({
                    to: '/programme/$programme/$line/$year',
                    params: (path) => ({ programme: '', line: '', ...path, year: jahr }),
                    search: (search) => ({ ...search, jahr }),
                    resetScroll: false,
                  })
            }
          >
            {years.map((one) => (
              <option key={one} value={String(one)}>
                {one}
              </option>
            ))}
            {yearOfPath === undefined && <option value={allYears}>{say.all}</option>}
          </select>
        </div>
        <DayInput
          label={say.asOf}
          hint={say.asOfHint}
          isIgnored={ignored.includes('asOf')}
          day={stichtag}
          year={typedYear}
          onDay={(day) => go({ stichtag: day })}
        />
        <DayInput
          label={say.knownAt}
          hint={say.knownAtHint}
          isIgnored={ignored.includes('knownAt')}
          day={kenntnisstand}
          year={typedYear}
          onDay={(day) => go({ kenntnisstand: day })}
        />
        <label className="time-bar__practice">
          <input
            type="checkbox"
            checked={uebung === '1'}
            onChange={({ currentTarget }) =>
              go({ uebung: currentTarget.checked ? '1' : undefined, jahr: undefined })
            }
          />
          {say.practice}
        </label>
        {!ignored.includes('asOf') && (
          <Play
            year={year === allYears ? typedYear : year}
            day={stichtag}
            onDay={(day) => go({ stichtag: day }, true)}
          />
        )}
      </div>
      {isPast && (
        <div className="time-bar__past">
          <p className="time-bar__shown" role="status">
            {say.shown}{' '}
            {[
              ...(stichtag === undefined ? [] : [say.effective(dayText(stichtag))]),
              ...(kenntnisstand === undefined ? [] : [say.recorded(dayText(kenntnisstand))]),
            ].join(say.and)}
            .
          </p>
          <button
            type="button"
            className="time-bar__back"
            onClick={() => go({ stichtag: undefined, kenntnisstand: undefined })}
          >
            {say.back}
          </button>
        </div>
      )}
      <Folding />
    </section>
  );
}

/** Behind the name of a control; that the page does not follow it is in sight on a phone as well. */
const Hint = ({ isIgnored, children }: { readonly isIgnored: boolean; readonly children: string }) => (
  <span className={isIgnored ? 'time-bar__hint time-bar__hint--ignored' : 'time-bar__hint'}> {children}</span>
);

/** What the page shown does not follow. */
function useIgnored(): readonly string[] {
  const { part } = useParams({ strict: false });
  return useMatches().at(-1)?.staticData.ignores?.(part) ?? [];
}

interface DayInputProps {
  readonly label: string;
  readonly hint: string;
  /** The page does not follow it. */
  readonly isIgnored: boolean;
  readonly day: string | undefined;
  /** What `31.12.` is taken to be of. */
  readonly year: number;
  /** Told undefined when the field was emptied: then it is today. */
  readonly onDay: (day: string | undefined) => void;
}

/** A day as people type it, asked for when the field is left or Enter is pressed; empty is today. */
function DayInput({ label, hint, isIgnored, day, year, onDay }: DayInputProps) {
  const say = useWords(words);
  const id = useId();
  const shown = day === undefined ? '' : dayText(day);
  const [typed, setTyped] = useState(shown);
  const [isWrong, setIsWrong] = useState(false);
  useEffect(() => {
    setTyped(shown);
    setIsWrong(false);
  }, [shown]);
  const settle = (): void => {
    if (typed.trim() === '') {
      setIsWrong(false);
      if (day !== undefined) onDay(undefined);
      return;
    }
    const parsed = parseDay(typed, year);
    setIsWrong(parsed === undefined);
    if (parsed === undefined) return;
    setTyped(dayText(parsed));
    if (parsed !== day) onDay(parsed);
  };
  return (
    <div className="time-bar__field">
      <label htmlFor={id}>
        {label}
        <Hint isIgnored={isIgnored}>{isIgnored ? say.ignored : hint}</Hint>
      </label>
      <input
        id={id}
        className="time-bar__input time-bar__day"
        type="text"
        inputMode="numeric"
        autoComplete="off"
        placeholder={say.now}
        value={typed}
        aria-invalid={isWrong}
        {...(isWrong && { 'aria-describedby': `${id}-error` })}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === 'Enter') settle();
          const step = { ArrowUp: 1, ArrowDown: -1 }[event.key];
          const parsed = parseDay(typed, year);
          if (step === undefined || parsed === undefined) return;
          event.preventDefault();
          onDay(dayBeside(parsed, event.shiftKey ? 7 * step : step));
        }}
      />
      {isWrong && (
        <span className="time-bar__error" id={`${id}-error`} role="alert">
          {say.noDay}
        </span>
      )}
    </div>
  );
}

interface PlayProps {
  readonly year: number;
  readonly day: string | undefined;
  readonly onDay: (day: string) => void;
}

const millisecondsOfDay = 86_400_000;

const firstOf = (year: number): string => `${year}-01-01`;
const dayCountOf = (year: number): number =>
  Math.round((Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1)) / millisecondsOfDay);
const indexIn = (year: number, day: string): number =>
  Math.round((Date.parse(day) - Date.UTC(year, 0, 1)) / millisecondsOfDay);

/** Runs through a year day by day; who wants no movement steps through it. */
function Play({ year, day, onDay }: PlayProps) {
  const say = useWords(words);
  const [isPlaying, setIsPlaying] = useState(false);
  const asking = useIsFetching();
  const wantsNoMovement = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const last = dayCountOf(year) - 1;
  const index = day?.startsWith(String(year)) ? indexIn(year, day) : undefined;
  const next = (): void => onDay(index === undefined ? firstOf(year) : dayBeside(firstOf(year), index + 1));
  useEffect(() => {
    // Every day is shown: the next one waits until this one is answered.
    if (!isPlaying || asking > 0) return;
    if (index === last) {
      setIsPlaying(false);
      return;
    }
    const timer = setTimeout(next, dayMs);
    return () => clearTimeout(timer);
  }, [isPlaying, asking, index]);
  return (
    <div className="time-bar__play">
      <button
        type="button"
        className="time-bar__button"
        aria-label={wantsNoMovement ? say.step : isPlaying ? say.stop : say.play(year)}
        title={wantsNoMovement ? say.step : isPlaying ? say.stop : say.play(year)}
        onClick={() => {
          if (wantsNoMovement) {
            if (index !== last) next();
          } else {
            if (!isPlaying && index === last) onDay(firstOf(year));
            setIsPlaying(!isPlaying);
          }
        }}
      >
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
          {isPlaying ? <path d="M2 1h4v12H2zM8 1h4v12H8z" /> : <path d="M2 0l12 7-12 7z" />}
        </svg>
      </button>
      <input
        type="range"
        className="time-bar__range"
        aria-label={say.dayOfYear(year)}
        aria-valuetext={day === undefined ? say.now : dayText(day)}
        min={0}
        max={last}
        value={index ?? (day !== undefined && day < firstOf(year) ? 0 : last)}
        onChange={({ currentTarget }) => {
          setIsPlaying(false);
          onDay(dayBeside(firstOf(year), Number(currentTarget.value)));
        }}
      />
    </div>
  );
}
