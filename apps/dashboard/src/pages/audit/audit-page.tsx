import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { eventWords, roleName } from '#event-words';
import { useAnswer, type Schemas } from '../../api/index.ts';
import { centsOf } from '../../fields/amount.ts';
import { PageHead } from '../../frame/page-head.tsx';
import type { Column } from '../../table/column.ts';
import { PagesTable } from '../../table/pages-table.tsx';
import { useFormats } from '../../words/formats.ts';
import { useLanguage, useWords } from '../../words/language.ts';
import { CaseLink } from '../case/case-link.tsx';
import { Panel } from '../shared/panel.tsx';

const words = {
  de: {
    title: 'Prüfung',
    sentence: 'Jedes Ereignis, wie es gebucht wurde: nichts wird geändert oder gelöscht.',
    trail: 'Prüfspur',
    search: 'Suchen',
    searchTrail: 'Suche in der Prüfspur',
    clear: 'Alles zeigen',
    fields: {
      vorgang: 'Vorgang',
      empfaenger: 'Empfänger (AGS)',
      person: 'Person oder System',
      ereignis: 'Ereignis (technischer Name)',
      ab: 'wirksam ab (JJJJ-MM-TT)',
      bis: 'wirksam bis (JJJJ-MM-TT)',
    },
    position: 'Position',
    recorded: 'gebucht am',
    effective: 'wirksam ab',
    event: 'Ereignis',
    case: 'Vorgang',
    amount: 'Betrag',
    who: 'Wer',
    none: 'Nichts passt dazu. Weniger Angaben zeigen mehr.',
    verification: 'Nachweis',
    state: (live: string, position: string) =>
      `${live} Auswertungen enthalten das Journal bis Position ${position}.`,
    stopped: (names: string) => `Angehalten: ${names}.`,
    howto:
      'Wer nichts davon glauben will, rechnet jede Zahl aus den Ereignissen neu, auch während das Förderbuch läuft:',
    command: 'npm run --silent cli -- replay --verify',
  },
  en: {
    title: 'Audit',
    sentence: 'Each event as it was recorded: nothing is ever changed or deleted.',
    trail: 'Trail',
    search: 'Search',
    searchTrail: 'Search of the trail',
    clear: 'Show all',
    fields: {
      vorgang: 'Case',
      empfaenger: 'Recipient (AGS)',
      person: 'Person or system',
      ereignis: 'Event (technical name)',
      ab: 'in effect from (YYYY-MM-DD)',
      bis: 'in effect by (YYYY-MM-DD)',
    },
    position: 'Position',
    recorded: 'recorded on',
    effective: 'in effect from',
    event: 'Event',
    case: 'Case',
    amount: 'Amount',
    who: 'Who',
    none: 'Nothing matches. Less shows more.',
    verification: 'Proof',
    state: (live: string, position: string) =>
      `${live} read models contain the log up to position ${position}.`,
    stopped: (names: string) => `Stopped: ${names}.`,
    howto:
      'Whoever wants to believe none of it computes every figure anew from the events, also while Förderbuch runs:',
    command: 'npm run --silent cli -- replay --verify',
  },
};

type Event = Schemas['TrailView.any'];
type Field = keyof (typeof words)['de']['fields'];

const fields: readonly Field[] = ['vorgang', 'empfaenger', 'person', 'ereignis', 'ab', 'bis'];

const amountOf = ({ data }: Event): bigint | undefined => {
  const { amount } = data as { readonly amount?: unknown };
  return typeof amount === 'string' && /^-?\d+\.\d\d$/.test(amount) ? centsOf({ amount }) : undefined;
};

/** The auditor's desk: the trail, and how far the proofs reach. */
export function AuditPage() {
  const say = useWords(words);
  const formats = useFormats();
  const language = useLanguage();
  const search = useSearch({ from: '/pruefung' });
  const navigate = useNavigate({ from: '/pruefung' });
  const [typed, setTyped] = useState<Readonly<Partial<Record<Field, string | undefined>>>>(search);
  const projections = useAnswer('/api/v1/projections');
  const columns = useMemo(
    (): readonly Column<Event>[] => [
      {
        id: 'event',
        label: say.event,
        value: ({ type }) => eventWords(type, language),
        cell: ({ type, data }) => (
          <>
            {eventWords(type, language)}
            {'reason' in data && typeof data['reason'] === 'string' && (
              <span className="row-key">{data['reason']}</span>
            )}
          </>
        ),
      },
      { id: 'recorded', label: say.recorded, kind: 'instant', value: ({ recordedAt }) => recordedAt },
      { id: 'effective', label: say.effective, kind: 'day', value: ({ effectiveDay }) => effectiveDay },
      {
        id: 'case',
        label: say.case,
        value: ({ caseNumber }) => caseNumber,
        cell: ({ caseNumber, programme, line, fiscalYear }) =>
          caseNumber !== undefined ? (
            <CaseLink caseNumber={caseNumber} />
          ) : programme !== undefined && line !== undefined && fiscalYear !== undefined ? (
            <Link
              className="kern-link"
              to="/programme/$programme/$line/$year"
              params={{ programme, line, year: String(fiscalYear) }}
            >
              {`${programme}/${line} ${fiscalYear}`}
            </Link>
          ) : (
            '–'
          ),
      },
      { id: 'amount', label: say.amount, kind: 'amount', value: amountOf, total: false },
      {
        id: 'who',
        label: say.who,
        value: ({ actor }) => actor.subject,
        cell: ({ actor }) => (
          <>
            {actor.subject}
            <span className="row-key">{roleName(actor.role, language)}</span>
          </>
        ),
      },
      {
        id: 'position',
        label: say.position,
        kind: 'count',
        value: ({ position }) => BigInt(position),
        sort: 'position',
        wideOnly: true,
      },
    ],
    [say, language],
  );
  const query = {
    ...(search.vorgang !== undefined && { caseNumber: search.vorgang }),
    ...(search.empfaenger !== undefined && { recipient: search.empfaenger }),
    ...(search.person !== undefined && { actor: search.person }),
    ...(search.ereignis !== undefined && { type: search.ereignis }),
    ...(search.ab !== undefined && { effectiveFrom: search.ab }),
    ...(search.bis !== undefined && { effectiveTo: search.bis }),
  };
  const all = projections.data?.items ?? [];
  const stopped = all.filter(({ state }) => state === 'STOPPED').map(({ name }) => name);
  const reached = all
    .map(({ position }) => BigInt(position))
    .reduce<bigint | undefined>(
      (least, one) => (least === undefined || one < least ? one : least),
      undefined,
    );
  return (
    <>
      <PageHead title={say.title}>
        <p className="quiet">{say.sentence}</p>
      </PageHead>
      <div className="panels">
        <Panel id="pruefspur" title={say.trail}>
          <form
            className="filter-row"
            role="search"
            aria-label={say.searchTrail}
            onSubmit={(event) => {
              event.preventDefault();
              void navigate({
                search: (before) => ({
                  ...before,
                  ...Object.fromEntries(
                    fields.map((field) => [
                      field,
                      typed[field]?.trim() === '' ? undefined : typed[field]?.trim(),
                    ]),
                  ),
                }),
              });
            }}
          >
            {fields.map((field) => (
              <label key={field}>
                {say.fields[field]}
                <input
                  name={field}
                  autoComplete="off"
                  value={typed[field] ?? ''}
                  onChange={({ target: { value } }) => setTyped((before) => ({ ...before, [field]: value }))}
                />
              </label>
            ))}
            <button type="submit" className="kern-btn kern-btn--primary">
              <span className="kern-label">{say.search}</span>
            </button>
            <button
              type="button"
              className="kern-btn kern-btn--tertiary"
              onClick={() => {
                setTyped({});
                void navigate({
                  search: (before) => ({
                    ...before,
                    ...Object.fromEntries(fields.map((field) => [field, undefined])),
                  }),
                });
              }}
            >
              <span className="kern-label">{say.clear}</span>
            </button>
          </form>
          <PagesTable
            key={JSON.stringify(query)}
            id="pruefspur"
            caption={say.trail}
            path="/api/v1/audit-trail"
            query={query}
            columns={columns}
            keyOf={({ position }) => position}
            firstSort="-position"
            whenEmpty={say.none}
            noTotal
            rowsFirst={15}
          />
        </Panel>
        <Panel id="nachweis" title={say.verification}>
          {reached !== undefined && (
            <p>{say.state(formats.count(all.length - stopped.length), formats.count(reached))}</p>
          )}
          {stopped.length > 0 && <p role="alert">{say.stopped(stopped.join(', '))}</p>}
          <p className="panel__text">{say.howto}</p>
          <pre className="command">
            <code>{say.command}</code>
          </pre>
        </Panel>
      </div>
    </>
  );
}
