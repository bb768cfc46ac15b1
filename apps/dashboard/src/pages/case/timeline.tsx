import { eventWords, roleName, takesBack } from '#event-words';
import type { Schemas } from '../../api/index.ts';
import { centsOf } from '../../fields/amount.ts';
import { useKept } from '../../frame/entries.ts';
import { useFormats } from '../../words/formats.ts';
import { useLanguage, useWords } from '../../words/language.ts';
import { Dotted } from '../shared/dotted.tsx';
import type { Step } from './case-facts.ts';

/** A long history is read from its end. */
const shownFirst = 10;

type Event = Schemas['TrailView.any'] | Schemas['ChainLinkView'];

const words = {
  de: {
    title: 'Verlauf',
    position: (text: string): string => `Position\u00a0${text}`,
    authority: (id: string, limit: string): string => `Befugnis ${id} bis ${limit}`,
    consent: (reference: string, day: string): string => `Einwilligung ${reference} vom ${day}`,
    reason: (text: string): string => `»${text}«`,
    lastReason: (text: string): string => `zuletzt begründet: »${text}«`,
    all: (count: string): string => `Alle ${count} Ereignisse zeigen`,
    latest: 'Nur die letzten zeigen',
    nothing: 'Bis zu diesem Tag ist hier nichts gebucht.',
  },
  en: {
    title: 'History',
    position: (text: string): string => `Position\u00a0${text}`,
    authority: (id: string, limit: string): string => `authority ${id} up to ${limit}`,
    consent: (reference: string, day: string): string => `consent ${reference} of ${day}`,
    reason: (text: string): string => `“${text}”`,
    lastReason: (text: string): string => `last reason: “${text}”`,
    all: (count: string): string => `Show all ${count} events`,
    latest: 'Show the latest alone',
    nothing: 'Nothing is recorded here by that day.',
  },
};

/** Everything that happened, the newest first: with persons, and the authority that was held then. */
export function Timeline({ events }: { readonly events: readonly Event[] }) {
  const say = useWords(words);
  const format = useFormats();
  const language = useLanguage();
  const [isWhole, setWhole] = useKept('verlauf', false);
  const isLong = events.length > shownFirst + 2;
  return (
    <section className="case-card" aria-label={say.title}>
      <h2 className="case-card__title">{say.title}</h2>
      {events.length === 0 && <p>{say.nothing}</p>}
      <ol className="timeline">
        {events
          .toSorted((a, b) => Number(BigInt(b.position) - BigInt(a.position)))
          .slice(0, isLong && !isWhole ? shownFirst : events.length)
          .map(({ position, type, effectiveDay, actor, data }) => {
            const { amount, reason, authorityId, authorityLimit, consentReference, consentedOn } = data as {
              readonly amount?: string;
              readonly reason?: string;
              readonly authorityId?: string;
              readonly authorityLimit?: string;
              readonly consentReference?: string;
              readonly consentedOn?: string;
            };
            return (
              <li key={position} className="timeline__entry">
                <time className="timeline__day" dateTime={effectiveDay}>
                  {format.day(effectiveDay)}
                </time>
                <div className="timeline__what">
                  <span>{eventWords(type, language)}</span>
                  {reason !== undefined && <span> {say.reason(reason)}</span>}
                  <span className="timeline__who">
                    <Dotted
                      parts={[
                        actor.subject,
                        roleName(actor.role, language),
                        authorityId !== undefined && authorityLimit !== undefined
                          ? say.authority(authorityId, format.euros(centsOf(authorityLimit)))
                          : undefined,
                        consentReference !== undefined && consentedOn !== undefined
                          ? say.consent(consentReference, format.day(consentedOn))
                          : undefined,
                        say.position(format.count(BigInt(position))),
                      ]}
                    />
                  </span>
                </div>
                <span className="timeline__amount">
                  {amount === undefined
                    ? ''
                    : format.euros(takesBack(type) ? -centsOf(amount) : centsOf(amount))}
                </span>
              </li>
            );
          })}
      </ol>
      {isLong && (
        <button
          type="button"
          className="data-table__take"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? say.latest : say.all(format.count(events.length))}
        </button>
      )}
    </section>
  );
}

/** What is known of the way of a case to who may not read every event of it. */
export function StepTimeline({
  steps,
  reason,
}: {
  readonly steps: readonly Step[];
  readonly reason?: string;
}) {
  const say = useWords(words);
  const format = useFormats();
  const told = steps.filter(({ state }) => state === 'done' || state === 'stopped').toReversed();
  return (
    <section className="case-card" aria-label={say.title}>
      <h2 className="case-card__title">{say.title}</h2>
      <ol className="timeline">
        {told.map(({ name, day, by, instead, isDecision }) => (
          <li key={name} className="timeline__entry">
            <span className="timeline__day">{day === undefined ? '' : format.day(day)}</span>
            <div className="timeline__what">
              <span>{instead ?? name}</span>
              <span className="timeline__who">
                <Dotted
                  parts={[by, isDecision && reason !== undefined ? say.lastReason(reason) : undefined]}
                />
              </span>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
