import { Link, useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useAnswer, useMoment, useWholeList, type Schemas } from '../../api/index.ts';
import { centsOf } from '../../fields/amount.ts';
import { Notice, WhenReady } from '../../frame/notice.tsx';
import { PageHead } from '../../frame/page-head.tsx';
import { useStateWords } from '../../state-words.ts';
import type { Column } from '../../table/column.ts';
import { DataTable } from '../../table/data-table.tsx';
import { PagesTable } from '../../table/pages-table.tsx';
import { tableProblemOf } from '../../table/problem-of.ts';
import { useTakeList } from '../../table/take-list.ts';
import { useFormats } from '../../words/formats.ts';
import { useWords } from '../../words/language.ts';
import { BackLink } from '../shared/back-link.tsx';
import { caseColumn, orderColumn } from '../shared/case-columns.tsx';
import { Panel } from '../shared/panel.tsx';
import { SourceLink } from '../shared/source-link.tsx';
import { JointAwardsOf } from './joint-awards.tsx';
import { municipalityWords } from './municipality.words.ts';
import { ReadinessGrid } from './readiness-grid.tsx';
import { RecipientLink } from './recipient-link.tsx';
import { RegisteredPanel } from './registered-panel.tsx';

type Consumption = Schemas['RecipientConsumptionView'];
type Claim = Schemas['ClaimView'];
type Grant = Schemas['GrantView'];
type Order = Schemas['PaymentOrderView'];
type Award = Schemas['PublishedAwardView'];

const pattern = /^\d{5}(\d{3})?$/;

/** One municipality: what it got, its cases, awards and payments, and what is ready there. */
export function MunicipalityPage() {
  const words = useWords(municipalityWords);
  const { key } = useParams({ from: '/kommunen/$key' });
  return (
    <>
      <BackLink to="/kommunen">{words.all}</BackLink>
      {pattern.test(key) ? <Found key={key} recipient={key} /> : <Unknown />}
    </>
  );
}

function Unknown() {
  const words = useWords(municipalityWords);
  return (
    <>
      <PageHead title={words.title} />
      <Notice kind="info" title={words.unknown}>
        <p className="kern-body">{words.unknownHint}</p>
      </Notice>
    </>
  );
}

function Found({ recipient }: { readonly recipient: string }) {
  const words = useWords(municipalityWords);
  const formats = useFormats();
  const answer = useAnswer('/api/v1/recipients/{recipient}', { path: { recipient } });
  return (
    <>
      {!answer.data && <PageHead title={recipient} />}
      <WhenReady answer={answer} whenNotFound={<Unknown />}>
        {(one) => (
          <>
            <PageHead title={`${one.name} ${recipient}`} heading={one.name}>
              <p className="quiet">
                {recipient} · {words.population(formats.count(one.population), formats.day(one.populationOn))}
              </p>
            </PageHead>
            {one.validTo !== undefined && (
              <Notice kind="info" title={words.ended(formats.day(one.validTo))}>
                {one.successor !== undefined && (
                  <p className="kern-body">
                    {words.successor}: <RecipientLink recipient={one.successor} />
                  </p>
                )}
              </Notice>
            )}
            {one.predecessors.length > 0 && (
              <p className="quiet">
                {words.predecessors}:{' '}
                {one.predecessors.map(({ recipient: key, name, validTo }) => (
                  <span key={key}>
                    <RecipientLink recipient={key} name={name} /> ({formats.day(validTo)}){' '}
                  </span>
                ))}
              </p>
            )}
          </>
        )}
      </WhenReady>
      <div className="panels">
        <ConsumptionPanel recipient={recipient} />
        <JointAwardsOf recipient={recipient} />
        <div className="panels panels--beside">
          <ClaimsPanel recipient={recipient} />
          <GrantsPanel recipient={recipient} />
          <PaymentsPanel recipient={recipient} />
          <AwardsPanel recipient={recipient} />
        </div>
        <ReadinessGrid recipient={recipient} />
        {answer.data && <RegisteredPanel one={answer.data} />}
      </div>
    </>
  );
}

interface PartProps {
  readonly recipient: string;
}

function ConsumptionPanel({ recipient }: PartProps) {
  const words = useWords(municipalityWords);
  const { synthetic } = useMoment();
  const list = useWholeList('/api/v1/recipient-consumption', { query: { recipient } });
  const take = useTakeList('/api/v1/recipient-consumption', { query: { recipient } });
  const rows = useMemo(
    () => list.data?.items.filter((row) => row.synthetic === synthetic),
    [list.data, synthetic],
  );
  const programmes = useAnswer('/api/v1/programmes');
  const columns = useMemo(
    (): readonly Column<Consumption>[] => [
      {
        id: 'programme',
        label: words.programme,
        value: ({ programme }) => programme,
        cell: ({ programme: key }) => {
          const name = programmes.data?.items.find(({ programme }) => programme === key)?.name;
          return (
            <>
              <Link className="kern-link" to="/programme/$programme" params={{ programme: key }}>
                {name ?? key}
              </Link>
              {name !== undefined && <span className="row-key">{key}</span>}
            </>
          );
        },
      },
      { id: 'year', label: words.year, value: ({ fiscalYear }) => String(fiscalYear) },
      {
        id: 'committed',
        label: words.committed,
        kind: 'amount',
        value: ({ committed }) => centsOf(committed),
      },
      { id: 'paid', label: words.paid, kind: 'amount', value: ({ paid }) => centsOf(paid) },
      {
        id: 'benefit',
        label: words.benefit,
        kind: 'amount',
        value: ({ benefitPaid }) => centsOf(benefitPaid),
      },
    ],
    [words, programmes.data],
  );
  return (
    <Panel id="mittel" title={words.consumption}>
      <p className="panel__text">{words.jointNote}</p>
      <DataTable
        id="kommune-mittel"
        caption={words.consumption}
        columns={columns}
        rows={rows}
        keyOf={({ programme, fiscalYear }) => `${programme}/${fiscalYear}`}
        whenEmpty={words.noConsumption}
        problem={tableProblemOf(list.error, () => list.refetch())}
        takeAway={take}
      />
    </Panel>
  );
}

function ClaimsPanel({ recipient }: PartProps) {
  const words = useWords(municipalityWords);
  const stateWords = useStateWords();
  const columns = useMemo(
    (): readonly Column<Claim>[] => [
      caseColumn(words.case, { sort: 'caseNumber' }),
      { id: 'state', label: words.state, value: ({ state }) => stateWords(state) },
      {
        id: 'received',
        label: words.received,
        kind: 'day',
        value: ({ receivedOn }) => receivedOn,
        sort: 'receivedOn',
      },
      {
        id: 'claimed',
        label: words.claimed,
        kind: 'amount',
        sum: 'claimed',
        value: ({ claimed }) => centsOf(claimed),
        sort: 'claimed',
      },
      {
        id: 'approved',
        label: words.approved,
        kind: 'amount',
        sum: 'approved',
        value: ({ approved }) => approved && centsOf(approved),
      },
      { id: 'paid', label: words.paid, kind: 'amount', sum: 'paid', value: ({ paid }) => centsOf(paid) },
    ],
    [words, stateWords],
  );
  return (
    <Panel id="antraege" title={words.claims}>
      <PagesTable
        id="kommune-antraege"
        caption={words.claims}
        path="/api/v1/claims"
        query={{ recipient }}
        columns={columns}
        keyOf={({ caseNumber }) => caseNumber}
        whenEmpty={words.noClaims}
        pageSize={10}
      />
    </Panel>
  );
}

function GrantsPanel({ recipient }: PartProps) {
  const words = useWords(municipalityWords);
  const stateWords = useStateWords();
  const columns = useMemo(
    (): readonly Column<Grant>[] => [
      caseColumn(words.case),
      {
        id: 'purpose',
        label: words.purpose,
        value: ({ purpose }) => purpose,
        cell: ({ purpose, recipients }) => (
          <>
            {purpose}
            {recipients.length > 1 && <span className="row-key">{words.joint}</span>}
          </>
        ),
      },
      { id: 'state', label: words.state, value: ({ state }) => stateWords(state) },
      {
        id: 'awarded',
        label: words.approved,
        kind: 'amount',
        sum: 'awarded',
        value: ({ awarded }) => centsOf(awarded),
      },
      {
        id: 'drawnDown',
        label: words.drawnDown,
        kind: 'amount',
        sum: 'drawnDown',
        value: ({ drawnDown }) => centsOf(drawnDown),
        wideOnly: true,
      },
      { id: 'paid', label: words.paid, kind: 'amount', sum: 'paid', value: ({ paid }) => centsOf(paid) },
    ],
    [words, stateWords],
  );
  return (
    <Panel id="zuwendungen" title={words.grants}>
      <PagesTable
        id="kommune-zuwendungen"
        caption={words.grants}
        path="/api/v1/grants"
        query={{ recipient }}
        columns={columns}
        keyOf={({ caseNumber }) => caseNumber}
        whenEmpty={words.noGrants}
        pageSize={10}
      />
    </Panel>
  );
}

function PaymentsPanel({ recipient }: PartProps) {
  const words = useWords(municipalityWords);
  const stateWords = useStateWords();
  const columns = useMemo(
    (): readonly Column<Order>[] => [
      orderColumn(words.order, { sort: 'orderNumber' }),
      { id: 'state', label: words.state, value: ({ state }) => stateWords(state) },
      { id: 'due', label: words.due, kind: 'day', value: ({ dueOn }) => dueOn, sort: 'dueOn' },
      {
        id: 'amount',
        label: words.amount,
        kind: 'amount',
        sum: 'amount',
        value: ({ amount }) => centsOf(amount),
        sort: 'amount',
      },
    ],
    [words, stateWords],
  );
  return (
    <Panel id="auszahlungen" title={words.payments}>
      <PagesTable
        id="kommune-auszahlungen"
        caption={words.payments}
        path="/api/v1/payment-orders"
        query={{ recipient }}
        columns={columns}
        keyOf={({ orderNumber }) => orderNumber}
        whenEmpty={words.noPayments}
        pageSize={10}
      />
    </Panel>
  );
}

function AwardsPanel({ recipient }: PartProps) {
  const words = useWords(municipalityWords);
  const { synthetic } = useMoment();
  const list = useWholeList('/api/v1/published-awards', { query: { recipient } });
  const columns = useMemo(
    (): readonly Column<Award>[] => [
      {
        id: 'purpose',
        label: words.purpose,
        value: ({ purpose }) => purpose,
        cell: ({ purpose, recipients, recipientNames }) => (
          <>
            {purpose}
            {recipients.length > 1 && <span className="row-key">{`${words.joint}: ${recipientNames}`}</span>}
          </>
        ),
      },
      { id: 'decided', label: words.decided, kind: 'day', value: ({ decidedOn }) => decidedOn },
      { id: 'amount', label: words.approved, kind: 'amount', value: ({ amount }) => centsOf(amount) },
      {
        id: 'source',
        label: words.source,
        value: ({ source }) => source.title,
        cell: ({ source }) => <SourceLink source={source} />,
      },
    ],
    [words],
  );
  if (synthetic || list.data?.items.length === 0) return null;
  return (
    <Panel id="bewilligungen" title={words.awards}>
      <DataTable
        id="kommune-bewilligungen"
        caption={words.awards}
        columns={columns}
        rows={list.data?.items}
        keyOf={({ awardId }) => awardId}
        problem={tableProblemOf(list.error, () => list.refetch())}
      />
    </Panel>
  );
}
