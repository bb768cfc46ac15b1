import { useSearch, useNavigate } from '@tanstack/react-router';
import { createContext, useContext, useMemo, useState } from 'react';
import { useAnswer, type Schemas } from '../../api/index.ts';
import { CommandPanel } from '../../command/command-panel.tsx';
import { Several, type Target } from '../../command/several.tsx';
import { centsOf } from '../../fields/amount.ts';
import { ChoiceField } from '../../fields/choice-field.tsx';
import { useKept } from '../../frame/entries.ts';
import { usePerson } from '../../session/session.ts';
import { useStateWords } from '../../state-words.ts';
import { DataTable } from '../../table/data-table.tsx';
import type { Column } from '../../table/column.ts';
import { pageSizeOfCases } from '../../table/page-size.ts';
import { PagesTable, useListTable } from '../../table/pages-table.tsx';
import { useWords } from '../../words/language.ts';
import { CaseLink } from '../case/case-link.tsx';
import { caseColumn } from '../shared/case-columns.tsx';
import { useRecipients } from '../shared/recipients.ts';
import { CasesFrame } from './cases-frame.tsx';
import '../case/case.css';
import '../shared/panel.css';
import './cases.css';

type Claim = Schemas['ClaimView'];

const words = {
  de: {
    kinds: { claims: 'Anträge', grants: 'Zuwendungen', agreements: 'Vereinbarungen' },
    kind: 'Was',
    state: 'Stand',
    all: 'alle',
    case: 'Vorgang',
    recipient: 'Kommune',
    service: 'Leistung',
    subject: 'Gegenstand',
    received: 'Eingang',
    claimed: 'beantragt',
    approved: 'bewilligt',
    agreed: 'vereinbart',
    paid: 'ausgezahlt',
    choose: 'Auswahl',
    chooseOne: (caseNumber: string): string => `${caseNumber} auswählen`,
    chosen: (count: number): string =>
      count === 0
        ? 'Mehrere auswählen, um sie in einem Zug zu zeichnen oder zu bewilligen.'
        : count === 1
          ? 'Ein Vorgang ausgewählt'
          : `${count} Vorgänge ausgewählt`,
    chooseAll: 'Alle geladenen auswählen',
    chooseNone: 'Auswahl aufheben',
    factual: 'Sachlich richtig zeichnen',
    arithmetic: 'Rechnerisch richtig zeichnen',
    approve: 'Bewilligen wie beantragt',
    empty: 'Kein Vorgang in diesem Stand. Neue kommen mit einem Antrag hierher.',
    new: 'Neuer Vorgang',
  },
  en: {
    kinds: { claims: 'Claims', grants: 'Grants', agreements: 'Agreements' },
    kind: 'What',
    state: 'State',
    all: 'all',
    case: 'Case',
    recipient: 'Municipality',
    service: 'Service',
    subject: 'Subject',
    received: 'Received',
    claimed: 'claimed',
    approved: 'approved',
    agreed: 'agreed',
    paid: 'paid',
    choose: 'Choose',
    chooseOne: (caseNumber: string): string => `Choose ${caseNumber}`,
    chosen: (count: number): string =>
      count === 0
        ? 'Choose several to certify or approve them in one go.'
        : count === 1
          ? 'One case chosen'
          : `${count} cases chosen`,
    chooseAll: 'Choose all that are loaded',
    chooseNone: 'Choose none',
    factual: 'Certify in fact',
    arithmetic: 'Certify in figures',
    approve: 'Approve as claimed',
    empty: 'No case in this state. New ones come here with a claim.',
    new: 'New case',
  },
};

const kinds = ['claims', 'grants', 'agreements'] as const;

/** The states that one can ask for, in the order in which a case goes through them. */
const states = {
  claims: ['SUBMITTED', 'CERTIFIED', 'APPROVED', 'REJECTED', 'WITHDRAWN', 'REVOKED'],
  grants: ['APPLIED', 'CERTIFIED', 'AWARDED', 'COMPLETED', 'REJECTED', 'REVOKED'],
  agreements: ['RUNNING', 'ENDED'],
} as const satisfies Readonly<Record<(typeof kinds)[number], readonly string[]>>;

/** All cases by their kind and state; several claims can be decided in one go. */
export function CasesPage() {
  const say = useWords(words);
  const { art: named, stand = '' } = useSearch({ from: '/vorgaenge' });
  const art = kinds.find((kind) => kind === named) ?? 'claims';
  const navigate = useNavigate({ from: '/vorgaenge' });
  const { roles } = usePerson();
  const stateWords = useStateWords();
  return (
    <CasesFrame part="cases">
      <section className="panel cases__list" aria-label={say.kinds[art]}>
        <div className="cases__filter">
          <ChoiceField
            label={say.kind}
            choices={kinds.map((value) => ({ value, words: say.kinds[value] }))}
            value={art}
            onChange={(value) =>
              void navigate({ search: ({ stand: _, ...before }) => ({ ...before, art: value }) })
            }
          />
          <ChoiceField
            label={say.state}
            choices={states[art].map((value) => ({ value, words: stateWords(value) }))}
            blank={say.all}
            value={stand}
            onChange={(value) =>
              void navigate({
                search: ({ stand: _, ...before }) => ({ ...before, ...(value !== '' && { stand: value }) }),
              })
            }
          />
        </div>
        {art === 'claims' && <Claims key={stand} state={stand} />}
        {art === 'grants' && <Grants state={stand} />}
        {art === 'agreements' && <Agreements state={stand} />}
      </section>
      <section className="cases__new" aria-label={say.new}>
        <h2 className="actions__title">{say.new}</h2>
        <CommandPanel operation="SubmitClaim" roles={roles} />
        <CommandPanel operation="ApplyForGrant" roles={roles} />
        <CommandPanel operation="ConcludeAgreement" roles={roles} />
      </section>
    </CasesFrame>
  );
}

interface Chosen {
  readonly all: ReadonlySet<string>;
  readonly toggle: (caseNumber: string) => void;
}
const ChosenContext = createContext<Chosen>({ all: new Set(), toggle: () => undefined });

function Choose({ caseNumber }: { readonly caseNumber: string }) {
  const say = useWords(words);
  const { all, toggle } = useContext(ChosenContext);
  return (
    <input
      className="kern-form-check__checkbox cases__choose"
      type="checkbox"
      aria-label={say.chooseOne(caseNumber)}
      checked={all.has(caseNumber)}
      onChange={() => toggle(caseNumber)}
    />
  );
}

/** A name in place of its key, where it is known. */
function useNames() {
  const recipients = useRecipients();
  const services = useAnswer('/api/v1/services', undefined, { staleTime: 600_000 });
  return useMemo(() => {
    const ofServices = new Map(services.data?.items.map(({ leikaKey, name }) => [leikaKey, name]));
    return (key: string): string => ofServices.get(key) ?? recipients?.nameOf(key) ?? key;
  }, [recipients, services.data]);
}

const several = ['factual', 'arithmetic', 'approve'] as const;
type SeveralKind = (typeof several)[number];
const pathOf: Readonly<Record<SeveralKind, string>> = {
  factual: 'factual-certification',
  arithmetic: 'arithmetic-certification',
  approve: 'approval',
};
const mayDo: Readonly<Record<SeveralKind, readonly string[]>> = {
  factual: ['case-worker', 'approver'],
  arithmetic: ['case-worker', 'approver'],
  approve: ['approver'],
};

const none: readonly string[] = [];

function Claims({ state }: { readonly state: string }) {
  const say = useWords(words);
  const stateWords = useStateWords();
  const { roles } = usePerson();
  const nameOf = useNames();
  const [kept, setKept] = useKept<readonly string[]>('ausgewaehlt', none);
  const chosen = useMemo(() => new Set(kept), [kept]);
  const [doing, setDoing] = useState<{ readonly kind: SeveralKind; readonly targets: readonly Target[] }>();
  const columns = useMemo<readonly Column<Claim>[]>(
    () => [
      {
        id: 'caseNumber',
        label: say.case,
        sort: 'caseNumber',
        value: ({ caseNumber }) => caseNumber,
        cell: ({ caseNumber }) => (
          <span className="cases__name">
            <Choose caseNumber={caseNumber} />
            <CaseLink caseNumber={caseNumber} />
          </span>
        ),
      },
      { id: 'recipient', label: say.recipient, value: ({ recipient }) => nameOf(recipient) },
      { id: 'service', label: say.service, value: ({ leikaKey }) => nameOf(leikaKey), wideOnly: true },
      { id: 'state', label: say.state, value: ({ state: at }) => stateWords(at) },
      {
        id: 'receivedOn',
        label: say.received,
        kind: 'day',
        sort: 'receivedOn',
        value: ({ receivedOn }) => receivedOn,
      },
      {
        id: 'claimed',
        label: say.claimed,
        kind: 'amount',
        sum: 'claimed',
        sort: 'claimed',
        value: ({ claimed }) => centsOf(claimed),
      },
      {
        id: 'approved',
        label: say.approved,
        kind: 'amount',
        sum: 'approved',
        value: ({ approved }) => approved && centsOf(approved),
      },
      { id: 'paid', label: say.paid, kind: 'amount', sum: 'paid', value: ({ paid }) => centsOf(paid) },
    ],
    [say, stateWords, nameOf],
  );
  const { rows, table } = useListTable({
    id: 'antraege',
    path: '/api/v1/claims',
    query: { ...(state !== '' && { state: state as Claim['state'] }) },
    columns,
    pageSize: pageSizeOfCases,
  });
  const context = useMemo<Chosen>(
    () => ({
      all: chosen,
      toggle: (caseNumber) => setKept([...chosen.symmetricDifference(new Set([caseNumber]))]),
    }),
    [chosen],
  );
  const begin = (kind: SeveralKind): void => {
    const targets = (rows ?? [])
      .filter(({ caseNumber }) => chosen.has(caseNumber))
      .map(({ caseNumber, claimed: { amount } }) => ({
        key: caseNumber,
        address: `/api/v1/claims/${caseNumber}/${pathOf[kind]}`,
        ...(kind === 'approve' && { body: { amount } }),
        amount,
        page: `/vorgaenge/${caseNumber}`,
      }));
    setDoing({ kind, targets });
  };
  const offered = several.filter((kind) => mayDo[kind].some((role) => roles.some((own) => own === role)));
  return (
    <ChosenContext value={context}>
      {offered.length > 0 && (
        <div className="cases__several">
          <span role="status">{say.chosen(chosen.size)}</span>
          <button
            type="button"
            className="command-form__link"
            onClick={() =>
              setKept(chosen.size > 0 ? none : (rows?.map(({ caseNumber }) => caseNumber) ?? none))
            }
          >
            {chosen.size > 0 ? say.chooseNone : say.chooseAll}
          </button>
          {chosen.size > 0 &&
            offered.map((kind) => (
              <button
                key={kind}
                type="button"
                className="kern-btn kern-btn--secondary kern-btn--x-small"
                onClick={() => begin(kind)}
              >
                <span className="kern-label">{say[kind]} …</span>
              </button>
            ))}
        </div>
      )}
      {doing && (
        <div className="case-card">
          <Several
            title={say[doing.kind]}
            targets={doing.targets}
            onSent={() => setKept(none)}
            onClose={() => {
              setDoing(undefined);
              setKept(none);
            }}
          />
        </div>
      )}
      <DataTable
        {...table}
        id="antraege"
        caption={say.kinds.claims}
        rows={rows}
        keyOf={({ caseNumber }) => caseNumber}
        whenEmpty={say.empty}
      />
    </ChosenContext>
  );
}

function Grants({ state }: { readonly state: string }) {
  type Grant = Schemas['GrantView'];
  const say = useWords(words);
  const stateWords = useStateWords();
  const nameOf = useNames();
  const columns = useMemo<readonly Column<Grant>[]>(
    () => [
      caseColumn(say.case, { sort: 'caseNumber' }),
      {
        id: 'recipients',
        label: say.recipient,
        value: ({ recipients }) => recipients.map(nameOf).join(', '),
      },
      { id: 'subject', label: say.subject, value: ({ purpose }) => purpose, wideOnly: true },
      { id: 'state', label: say.state, value: ({ state: at }) => stateWords(at) },
      { id: 'receivedOn', label: say.received, kind: 'day', value: ({ receivedOn }) => receivedOn },
      {
        id: 'claimed',
        label: say.claimed,
        kind: 'amount',
        sum: 'requested',
        value: ({ requested }) => centsOf(requested),
      },
      {
        id: 'approved',
        label: say.approved,
        kind: 'amount',
        sum: 'awarded',
        sort: 'awarded',
        value: ({ awarded }) => centsOf(awarded),
      },
      { id: 'paid', label: say.paid, kind: 'amount', sum: 'paid', value: ({ paid }) => centsOf(paid) },
    ],
    [say, stateWords, nameOf],
  );
  return (
    <PagesTable
      id="zuwendungen"
      caption={say.kinds.grants}
      path="/api/v1/grants"
      query={{ ...(state !== '' && { state: state as Grant['state'] }) }}
      columns={columns}
      keyOf={({ caseNumber }) => caseNumber}
      whenEmpty={say.empty}
      pageSize={pageSizeOfCases}
    />
  );
}

function Agreements({ state }: { readonly state: string }) {
  type Agreement = Schemas['AgreementView'];
  const say = useWords(words);
  const stateWords = useStateWords();
  const columns = useMemo<readonly Column<Agreement>[]>(
    () => [
      caseColumn(say.case, { sort: 'caseNumber' }),
      { id: 'subject', label: say.subject, value: ({ provider, subject }) => `${provider}: ${subject}` },
      { id: 'state', label: say.state, value: ({ state: at }) => stateWords(at) },
      {
        id: 'amount',
        label: say.agreed,
        kind: 'amount',
        sum: 'amount',
        sort: 'amount',
        value: ({ amount }) => centsOf(amount),
      },
      { id: 'paid', label: say.paid, kind: 'amount', sum: 'paid', value: ({ paid }) => centsOf(paid) },
    ],
    [say, stateWords],
  );
  return (
    <PagesTable
      id="vereinbarungen"
      caption={say.kinds.agreements}
      path="/api/v1/agreements"
      query={{ ...(state !== '' && { state: state as Agreement['state'] }) }}
      columns={columns}
      keyOf={({ caseNumber }) => caseNumber}
      whenEmpty={say.empty}
      pageSize={pageSizeOfCases}
    />
  );
}
