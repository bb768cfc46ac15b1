import type { Schemas } from '../../api/index.ts';
import { useFormats } from '../../words/formats.ts';
import { useWords } from '../../words/language.ts';

type Hearing = Schemas['HearingView'];

const words = {
  de: {
    title: 'Anhörungen',
    of: 'Anhörung am',
    note: (text: string): string => `, »${text}«`,
    decided: (day: string): string => `entschieden am ${day}`,
    before: {
      REVOCATION: 'vor dem Widerruf',
      WITHDRAWAL: 'vor der Rücknahme',
      REDUCTION: 'vor der Kürzung',
      FINANCING_CHANGE: 'vor der Änderung wegen anderer Kosten oder Einnahmen',
      EXCESS_CLAIM: 'vor der Rückforderung des Überzahlten',
    } satisfies Readonly<Record<Hearing['before'], string>>,
    statements: {
      RECEIVED: 'Stellungnahme eingegangen',
      NONE: 'keine Stellungnahme',
      DISPENSED: 'von der Anhörung abgesehen',
    } satisfies Readonly<Record<Hearing['statement'], string>>,
  },
  en: {
    title: 'Hearings',
    of: 'Hearing of',
    note: (text: string): string => `, “${text}”`,
    decided: (day: string): string => `decided on ${day}`,
    before: {
      REVOCATION: 'before the revocation',
      WITHDRAWAL: 'before the withdrawal',
      REDUCTION: 'before the reduction',
      FINANCING_CHANGE: 'before the change for other cost or income',
      EXCESS_CLAIM: 'before the claim of what was paid beyond',
    } satisfies Readonly<Record<Hearing['before'], string>>,
    statements: {
      RECEIVED: 'statement received',
      NONE: 'no statement',
      DISPENSED: 'hearing left out',
    } satisfies Readonly<Record<Hearing['statement'], string>>,
  },
};

/** Who was heard before a decision that burdens somebody, and what came of it; nothing where nobody was. */
export function CaseHearings({ hearings }: { readonly hearings: readonly Hearing[] }) {
  const say = useWords(words);
  const format = useFormats();
  if (hearings.length === 0) return null;
  return (
    <section className="case-card" aria-label={say.title}>
      <h2 className="case-card__title">{say.title}</h2>
      <ul className="case-list">
        {hearings.map(({ before, decidedOn, heldOn, statement, note }) => (
          <li key={`${before} ${decidedOn} ${heldOn}`}>
            <span>
              {say.of} {format.day(heldOn)} {say.before[before]}: {say.statements[statement]}
              {note !== undefined && say.note(note)}
              <span className="timeline__who">{say.decided(format.day(decidedOn))}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
