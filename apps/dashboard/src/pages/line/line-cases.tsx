import { useMemo } from 'react';
import { useAnswer, type Schemas } from '../../api/index.ts';
import { centsOf } from '../../fields/amount.ts';
import { useStateWords } from '../../state-words.ts';
import type { Column } from '../../table/column.ts';
import { PagesTable } from '../../table/pages-table.tsx';
import { useWords } from '../../words/language.ts';
import { caseColumn, recipientsColumn } from '../shared/case-columns.tsx';
import { Folded } from '../shared/folded.tsx';
import { Panel } from '../shared/panel.tsx';
import { Recipients } from '../shared/recipients-cell.tsx';
import { lineWords } from './line.words.ts';
import type { LineKey } from './why-figure.tsx';

type Claim = Schemas['ClaimView'];
type Grant = Schemas['GrantView'];
type Agreement = Schemas['AgreementView'];

const rowsFirst = 10;

/** What stands behind a budget line: claims on it, and grants and agreements of its programme. */
export function LineCases({ programme, line, fiscalYear }: LineKey) {
  const words = useWords(lineWords);
  const stateWords = useStateWords();
  const claims = useMemo(
    (): readonly Column<Claim>[] => [
      caseColumn(words.case, { sort: 'caseNumber' }),
      {
        id: 'recipient',
        label: words.municipality,
        value: ({ recipient }) => recipient,
        cell: ({ recipient }) => <Recipients keys={[recipient]} />,
      },
      { id: 'state', label: words.state, value: ({ state }) => stateWords(state) },
      {
        id: 'received',
        label: words.received,
        kind: 'day',
        value: ({ receivedOn }) => receivedOn,
        sort: 'receivedOn',
        wideOnly: true,
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
        wideOnly: true,
      },
      { id: 'paid', label: words.paid, kind: 'amount', sum: 'paid', value: ({ paid }) => centsOf(paid) },
    ],
    [words, stateWords],
  );
  const grants = useMemo(
    (): readonly Column<Grant>[] => [
      caseColumn(words.case),
      recipientsColumn(words.municipality),
      { id: 'purpose', label: words.purpose, value: ({ purpose }) => purpose, wideOnly: true },
      { id: 'state', label: words.state, value: ({ state }) => stateWords(state) },
      {
        id: 'awarded',
        label: words.approved,
        kind: 'amount',
        sum: 'awarded',
        value: ({ awarded }) => centsOf(awarded),
        sort: 'awarded',
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
  const agreements = useMemo(
    (): readonly Column<Agreement>[] => [
      caseColumn(words.case),
      {
        id: 'provider',
        label: words.provider,
        value: ({ provider }) => provider,
        cell: ({ provider, subject }) => (
          <>
            {provider}
            <span className="row-key">{subject}</span>
          </>
        ),
      },
      {
        id: 'concluded',
        label: words.concluded,
        kind: 'day',
        value: ({ concludedOn }) => concludedOn,
        wideOnly: true,
      },
      {
        id: 'agreed',
        label: words.agreed,
        kind: 'amount',
        sum: 'amount',
        value: ({ amount }) => centsOf(amount),
      },
      {
        id: 'accepted',
        label: words.accepted,
        kind: 'amount',
        sum: 'accepted',
        value: ({ accepted }) => centsOf(accepted),
      },
      { id: 'paid', label: words.paid, kind: 'amount', sum: 'paid', value: ({ paid }) => centsOf(paid) },
    ],
    [words],
  );
  const summed = { sums: 'true', limit: 1 } as const;
  const count = {
    claims: useAnswer('/api/v1/claims', { query: { programme, line, fiscalYear, ...summed } }).data?.count,
    grants: useAnswer('/api/v1/grants', { query: { programme, fiscalYear, ...summed } }).data?.count,
    agreements: useAnswer('/api/v1/agreements', { query: { programme, ...summed } }).data?.count,
  };
  return (
    <Panel id="vorgaenge" title={words.cases}>
      <Folded title={words.claims} count={count.claims} whenEmpty={words.noClaims}>
        <PagesTable
          id="stelle-antraege"
          caption={words.claims}
          path="/api/v1/claims"
          query={{ programme, line, fiscalYear }}
          columns={claims}
          keyOf={({ caseNumber }) => caseNumber}
          whenEmpty={words.noClaims}
          firstSort="-claimed"
          rowsFirst={rowsFirst}
        />
      </Folded>
      <Folded title={words.grants} count={count.grants} whenEmpty={words.noGrants}>
        <PagesTable
          id="stelle-zuwendungen"
          caption={words.grants}
          path="/api/v1/grants"
          query={{ programme, fiscalYear }}
          columns={grants}
          keyOf={({ caseNumber }) => caseNumber}
          whenEmpty={words.noGrants}
          firstSort="-awarded"
          rowsFirst={rowsFirst}
        />
      </Folded>
      <Folded title={words.agreements} count={count.agreements} whenEmpty={words.noAgreements}>
        <PagesTable
          id="stelle-vereinbarungen"
          caption={words.agreements}
          path="/api/v1/agreements"
          query={{ programme }}
          columns={agreements}
          keyOf={({ caseNumber }) => caseNumber}
          whenEmpty={words.noAgreements}
          rowsFirst={rowsFirst}
        />
      </Folded>
    </Panel>
  );
}
