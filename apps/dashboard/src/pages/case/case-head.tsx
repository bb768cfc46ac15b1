import { useAnswer, type Moment } from '../../api/index.ts';
import { PageLink } from '../../command/page-link.tsx';
import { centsOf } from '../../fields/amount.ts';
import { useFigureMarks } from '../../frame/changes.tsx';
import { holdsOneOf, readers } from '../../frame/rooms.ts';
import { usePerson } from '../../session/session.ts';
import { useFormats } from '../../words/formats.ts';
import { useWords } from '../../words/language.ts';
import { Dotted } from '../shared/dotted.tsx';
import type { CaseFacts, Figure, Step } from './case-facts.ts';

const words = {
  de: {
    waiting: 'wartet',
    none: '–',
    states: 'Stand',
    of: 'bis',
    figures: 'Beträge',
    practice: 'Übungsdaten',
  },
  en: {
    waiting: 'waiting',
    none: '–',
    states: 'State',
    of: 'to',
    figures: 'Amounts',
    practice: 'Practice data',
  },
};

/** Whom and what a case is about. */
export function CaseSubject({ facts }: { readonly facts: CaseFacts }) {
  const say = useWords(words);
  const format = useFormats();
  const { roles } = usePerson();
  const isReader = holdsOneOf(roles, readers);
  const { programme, line, fiscalYear, recipients, leikaKey, subject, period } = facts;
  return (
    <p className="case-subject">
      {leikaKey !== undefined && <ServiceName leikaKey={leikaKey} />}
      {subject !== undefined && <span>{subject}</span>}
      {recipients.map((recipient) => (
        <span key={recipient}>
          <RecipientName recipient={recipient} />
        </span>
      ))}
      {period && (
        <span>
          {format.day(period.from)} {say.of} {format.day(period.to)}
        </span>
      )}
      <span>
        {!isReader ? (
          [programme, line, fiscalYear].filter(Boolean).join('/')
        ) : line !== undefined && fiscalYear !== undefined ? (
          <PageLink to={`/programme/${programme}/${line}/${fiscalYear}`}>
            {programme}/{line}/{fiscalYear}
          </PageLink>
        ) : (
          <PageLink to={`/programme/${programme}`}>{programme}</PageLink>
        )}
      </span>
      {facts.synthetic && <span className="case-subject__practice">{say.practice}</span>}
    </p>
  );
}

const always: Moment = { synthetic: false };

function ServiceName({ leikaKey }: { readonly leikaKey: string }) {
  const services = useAnswer('/api/v1/services', undefined, { moment: always });
  const name = services.data?.items.find((service) => service.leikaKey === leikaKey)?.name;
  return (
    <span>
      {name} {name === undefined ? leikaKey : `(${leikaKey})`}
    </span>
  );
}

export function RecipientName({ recipient }: { readonly recipient: string }) {
  const found = useAnswer(
    '/api/v1/recipients/{recipient}',
    { path: { recipient } },
    { moment: always, staleTime: 600_000 },
  );
  const { roles } = usePerson();
  const name = found.data ? `${found.data.name} (${recipient})` : recipient;
  // The pages of the municipalities are not for claimants.
  return holdsOneOf(roles, readers) ? <PageLink to={`/kommunen/${recipient}`}>{name}</PageLink> : name;
}

/** How far a case is. */
export function Steps({ steps }: { readonly steps: readonly Step[] }) {
  const say = useWords(words);
  const format = useFormats();
  return (
    <ol className="case-steps" aria-label={say.states}>
      {steps.map(({ name, state, day, by, instead }) => (
        <li
          key={name}
          className={`case-step case-step--${state}`}
          {...(state === 'waiting' && { 'aria-current': 'step' as const })}
        >
          <span className="case-step__name">{instead ?? name}</span>
          <span className="case-step__detail">
            <Dotted
              parts={[
                day === undefined ? undefined : format.day(day),
                by,
                state === 'waiting' ? say.waiting : undefined,
              ]}
            />
          </span>
        </li>
      ))}
    </ol>
  );
}

/** The amounts of a case, each a tile. */
export function Figures({
  figures,
  of,
  position,
}: {
  readonly figures: readonly Figure[];
  /** What they are the figures of. */
  readonly of: string;
  /** Of the log, as the figures contain it. */
  readonly position: string | undefined;
}) {
  const say = useWords(words);
  const format = useFormats();
  const mark = useFigureMarks(
    of,
    position,
    Object.fromEntries(figures.map(({ amount }, place) => [String(place), amount])),
  );
  return (
    <dl className="case-figures" aria-label={say.figures}>
      {figures.map(({ label, amount, absent = say.none }, place) => (
        <div key={label} className="case-figure">
          <dt>{label}</dt>
          <dd>
            {amount === undefined ? absent : format.euros(centsOf(amount))}
            {mark(String(place))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
