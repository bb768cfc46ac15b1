import { InvalidArgumentError } from 'commander';
import { dayAt, endOfDayMs, isDay, type Day } from '#domain';
import type { Moment } from '#read-models';
import type { ReplayMoment } from '#replay';
import { dayText, instantText } from './german.ts';

export interface MomentOptions {
  readonly until?: Day;
  readonly knownAt?: number;
}

export function dayOption(text: string): Day {
  if (!isDay(text)) throw new InvalidArgumentError('Das ist kein Tag JJJJ-MM-TT.');
  return text;
}

/** A day, which stands for its end in Europe/Berlin, or an instant with its zone. */
export function instantOption(text: string): number {
  const ms = isDay(text)
    ? endOfDayMs(text)
    : /T.*(Z|[+-]\d\d:\d\d)$/.test(text)
      ? Date.parse(text)
      : Number.NaN;
  if (Number.isNaN(ms))
    throw new InvalidArgumentError(
      'Das ist kein Tag JJJJ-MM-TT und kein Zeitpunkt wie 2023-06-30T12:00:00Z.',
    );
  return ms;
}

/** The moment asked for; a day that is left out is today, as in the answers of the API. */
export const momentOf = ({ until, knownAt }: MomentOptions): ReplayMoment & { readonly until: Day } => ({
  until: until ?? today(),
  ...(knownAt !== undefined && { knownAtMs: knownAt }),
});

/** The same, as the read models are asked for it. */
export function shownMomentOf(options: MomentOptions): Moment {
  const { until, ...known } = momentOf(options);
  return { asOf: until, ...known };
}

const today = (): Day => dayAt(Date.now());

export const momentText = ({ until, knownAt }: MomentOptions): string =>
  [
    `wirksam bis ${until === undefined ? 'heute' : dayText(until)}`,
    knownAt === undefined ? 'alles Gebuchte' : `gebucht bis ${instantText(knownAt)}`,
  ].join(' · ');
