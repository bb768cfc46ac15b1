import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useAnswer, type Schemas } from '../../api/index.ts';
import { Actions } from '../../command/actions.tsx';
import { CommandPanel } from '../../command/command-panel.tsx';
import { centsOf } from '../../fields/amount.ts';
import { usePerson } from '../../session/session.ts';
import type { Column } from '../../table/column.ts';
import { PagesTable } from '../../table/pages-table.tsx';
import { useFormats } from '../../words/formats.ts';
import { useWords } from '../../words/language.ts';
import { CaseLink } from '../case/case-link.tsx';
import { Folded } from '../shared/folded.tsx';
import { OpenedForm } from '../shared/opened.tsx';
import { Panel } from '../shared/panel.tsx';
import { Recipients } from '../shared/recipients-cell.tsx';
import { lineItemWords } from './line-items.words.ts';
import type { LineKey } from './why-figure.tsx';

type Block = Schemas['BlockView'];
type Commitment = Schemas['CommitmentView'];
type Transfer = Schemas['FundsTransferView'];
type Obligation = Schemas['ObligationView'];

const rowsFirst = 10;
const counted = { sums: 'true', limit: 1 } as const;

/** What rests on a budget line: blocks, commitments, transfers, and obligations for later years. */
export function LineItems(of: LineKey) {
  const words = useWords(lineItemWords);
  return (
    <Panel id="ruht" title={words.title}>
      <Blocks {...of} />
      <Commitments {...of} />
      <Transfers {...of} />
      <Obligations {...of} />
    </Panel>
  );
}

interface WorkedOnProps {
  readonly id: string;
  readonly opened: string | undefined;
  readonly onOpen: (id: string | undefined) => void;
}

/** The number of what may be worked on right here. */
const WorkedOn = ({ id, opened, onOpen }: WorkedOnProps) => (
  <button
    type="button"
    className="command-form__link"
    aria-expanded={opened === id}
    onClick={() => onOpen(opened === id ? undefined : id)}
  >
    {id}
  </button>
);

interface WorkProps {
  readonly of: LineKey;
  readonly id: string;
  readonly title: string;
  readonly onClose: () => void;
}

/** What may be done now with what has actions of its own. */
const ActionsOn = ({
  of: { programme, line, fiscalYear },
  collection,
  id,
  title,
  onClose,
}: WorkProps & { readonly collection: 'blocks' | 'commitments' }) => (
  <OpenedForm key={id} title={title} onClose={onClose}>
    <Actions
      of={`/api/v1/budget-lines/${programme}/${line}/${fiscalYear}/${collection}/${encodeURIComponent(id)}`}
      year={fiscalYear}
    />
  </OpenedForm>
);

/** The one command that there is on something. */
function CommandOn({ of, operation, id, title, onClose }: WorkProps & { readonly operation: string }) {
  const { roles } = usePerson();
  return (
    <OpenedForm key={id} title={title} onClose={onClose}>
      <CommandPanel operation={operation} known={{ ...of, id }} year={of.fiscalYear} roles={roles} isOpen />
    </OpenedForm>
  );
}

function Blocks(of: LineKey) {
  const words = useWords(lineItemWords);
  const formats = useFormats();
  const [opened, setOpened] = useState<string>();
  const { count } = useAnswer('/api/v1/budget-blocks', { query: { ...of, ...counted } }).data ?? {};
  const columns = useMemo(
    (): readonly Column<Block>[] => [
      {
        id: 'block',
        label: words.block,
        sort: 'blockId',
        value: ({ blockId }) => blockId,
        cell: ({ blockId, state }) =>
          state === 'RELEASED' ? blockId : <WorkedOn id={blockId} opened={opened} onOpen={setOpened} />,
      },
      {
        id: 'state',
        label: words.state,
        value: ({ state }) => words.states[state],
        cell: ({ state, stopsPayments }) => (
          <>
            {words.states[state]}
            {stopsPayments && state !== 'RELEASED' && <span className="row-key">{words.stopsPayments}</span>}
          </>
        ),
      },
      {
        id: 'from',
        label: words.from,
        kind: 'day',
        sort: 'blockedFrom',
        value: ({ blockedFrom }) => blockedFrom,
        wideOnly: true,
      },
      {
        id: 'reason',
        label: words.reason,
        value: ({ reason }) => reason,
        cell: ({ reason, percent }) => (
          <>
            {reason}
            {percent !== undefined && (
              <span className="row-key">{`${formats.percent(percent)} ${words.percent}`}</span>
            )}
          </>
        ),
        wideOnly: true,
      },
      {
        id: 'amount',
        label: words.wasBlocked,
        kind: 'amount',
        sum: 'amount',
        sort: 'amount',
        value: ({ amount }) => centsOf(amount),
      },
      {
        id: 'blocked',
        label: words.stillBlocked,
        kind: 'amount',
        sum: 'blocked',
        sort: 'blocked',
        value: ({ blocked }) => centsOf(blocked),
      },
    ],
    [words, formats, opened],
  );
  return (
    <Folded title={words.blocks} count={count} whenEmpty={words.noBlocks}>
      <PagesTable
        id="stelle-sperren"
        caption={words.blocks}
        path="/api/v1/budget-blocks"
        query={of}
        columns={columns}
        keyOf={({ blockId }) => blockId}
        whenEmpty={words.noBlocks}
        firstSort="-blockedFrom"
        rowsFirst={rowsFirst}
      />
      {opened !== undefined && (
        <ActionsOn
          of={of}
          collection="blocks"
          id={opened}
          title={words.blockActions(opened)}
          onClose={() => setOpened(undefined)}
        />
      )}
    </Folded>
  );
}

function Commitments(of: LineKey) {
  const words = useWords(lineItemWords);
  const [opened, setOpened] = useState<string>();
  const { count } = useAnswer('/api/v1/commitments', { query: { ...of, ...counted } }).data ?? {};
  const columns = useMemo(
    (): readonly Column<Commitment>[] => [
      {
        id: 'commitment',
        label: words.commitment,
        sort: 'commitmentId',
        value: ({ commitmentId }) => commitmentId,
        cell: ({ commitmentId, isOfCase }) =>
          isOfCase ? (
            <CaseLink caseNumber={caseOf(commitmentId)} />
          ) : (
            <WorkedOn id={commitmentId} opened={opened} onOpen={setOpened} />
          ),
      },
      {
        id: 'recipient',
        label: words.recipient,
        value: ({ recipient }) => recipient,
        cell: ({ recipient }) => recipient !== undefined && <Recipients keys={[recipient]} />,
        wideOnly: true,
      },
      { id: 'state', label: words.state, value: ({ state }) => words.states[state], wideOnly: true },
      {
        id: 'from',
        label: words.from,
        kind: 'day',
        sort: 'committedFrom',
        value: ({ committedFrom }) => committedFrom,
        wideOnly: true,
      },
      {
        id: 'amount',
        label: words.committed,
        kind: 'amount',
        sum: 'amount',
        sort: 'amount',
        value: ({ amount }) => centsOf(amount),
      },
      {
        id: 'open',
        label: words.open,
        kind: 'amount',
        sum: 'open',
        sort: 'open',
        value: ({ open }) => centsOf(open),
      },
    ],
    [words, opened],
  );
  return (
    <Folded title={words.commitments} count={count} whenEmpty={words.noCommitments}>
      <PagesTable
        id="stelle-festlegungen"
        caption={words.commitments}
        path="/api/v1/commitments"
        query={of}
        columns={columns}
        keyOf={({ commitmentId }) => commitmentId}
        whenEmpty={words.noCommitments}
        firstSort="-open"
        rowsFirst={rowsFirst}
      />
      {opened !== undefined && (
        <ActionsOn
          of={of}
          collection="commitments"
          id={opened}
          title={words.commitmentActions(opened)}
          onClose={() => setOpened(undefined)}
        />
      )}
    </Folded>
  );
}

/** The funds of a milestone or of another year bear a number behind that of their case. */
const caseOf = (commitmentId: string): string => commitmentId.split('.')[0] ?? commitmentId;

function Transfers(of: LineKey) {
  const words = useWords(lineItemWords);
  const [opened, setOpened] = useState<string>();
  // Their changes add up to nothing that anybody asks for.
  const { items } = useAnswer('/api/v1/transfers', { query: { ...of, limit: 1 } }).data ?? {};
  const columns = useMemo(
    (): readonly Column<Transfer>[] => [
      {
        id: 'transfer',
        label: words.transfer,
        sort: 'transferId',
        value: ({ transferId }) => transferId,
        // The line that gave takes it back.
        cell: ({ transferId, direction, state, reverses }) =>
          direction === 'OUT' && state === 'STANDING' && reverses === undefined ? (
            <WorkedOn id={transferId} opened={opened} onOpen={setOpened} />
          ) : (
            transferId
          ),
      },
      {
        id: 'partner',
        label: words.partner,
        value: ({ partnerProgramme, partnerLine }) => `${partnerProgramme}/${partnerLine}`,
        cell: ({ partnerProgramme, partnerLine, fiscalYear }) => (
          <Link
            className="kern-link"
            to="/programme/$programme/$line/$year"
            params={{ programme: partnerProgramme, line: partnerLine, year: String(fiscalYear) }}
          >
            {`${partnerProgramme}/${partnerLine}`}
          </Link>
        ),
      },
      { id: 'state', label: words.state, value: ({ state }) => words.states[state] },
      {
        id: 'from',
        label: words.from,
        kind: 'day',
        sort: 'effectiveDay',
        value: ({ effectiveDay }) => effectiveDay,
        wideOnly: true,
      },
      { id: 'reason', label: words.reason, value: ({ reason }) => reason, wideOnly: true },
      {
        id: 'change',
        label: words.change,
        kind: 'amount',
        isSigned: true,
        total: false,
        value: ({ direction, amount }) => (direction === 'OUT' ? -centsOf(amount) : centsOf(amount)),
      },
    ],
    [words, opened],
  );
  return (
    <Folded title={words.transfers} count={items?.length === 0 ? 0 : undefined} whenEmpty={words.noTransfers}>
      <PagesTable
        id="stelle-umbuchungen"
        caption={words.transfers}
        path="/api/v1/transfers"
        query={of}
        columns={columns}
        keyOf={({ transferId }) => transferId}
        whenEmpty={words.noTransfers}
        firstSort="-effectiveDay"
        noTotal
        rowsFirst={rowsFirst}
      />
      {opened !== undefined && (
        <CommandOn
          of={of}
          operation="ReverseTransfer"
          id={opened}
          title={words.transferActions(opened)}
          onClose={() => setOpened(undefined)}
        />
      )}
    </Folded>
  );
}

function Obligations(of: LineKey) {
  const words = useWords(lineItemWords);
  const [opened, setOpened] = useState<string>();
  const { count } = useAnswer('/api/v1/obligations', { query: { ...of, ...counted } }).data ?? {};
  const columns = useMemo(
    (): readonly Column<Obligation>[] => [
      {
        id: 'obligation',
        label: words.obligation,
        sort: 'obligationId',
        value: ({ obligationId }) => obligationId,
        cell: ({ obligationId, state }) =>
          state === 'STANDING' ? (
            <WorkedOn id={obligationId} opened={opened} onOpen={setOpened} />
          ) : (
            obligationId
          ),
      },
      {
        id: 'burdens',
        label: words.burdens,
        sort: 'burdenedYear',
        value: ({ burdenedYear }) => String(burdenedYear),
      },
      {
        id: 'recipient',
        label: words.recipient,
        value: ({ recipient }) => recipient,
        cell: ({ recipient }) => recipient !== undefined && <Recipients keys={[recipient]} />,
        wideOnly: true,
      },
      {
        id: 'state',
        label: words.state,
        value: ({ state }) => (state === 'RELEASED' ? words.obligationReleased : words.states[state]),
        wideOnly: true,
      },
      { id: 'reason', label: words.reason, value: ({ reason }) => reason, wideOnly: true },
      {
        id: 'amount',
        label: words.entered,
        kind: 'amount',
        sum: 'amount',
        sort: 'amount',
        value: ({ amount }) => centsOf(amount),
      },
      {
        id: 'standing',
        label: words.standing,
        kind: 'amount',
        sum: 'standing',
        sort: 'standing',
        value: ({ standing }) => centsOf(standing),
      },
    ],
    [words, opened],
  );
  return (
    <Folded title={words.obligations} count={count} whenEmpty={words.noObligations}>
      <PagesTable
        id="stelle-verpflichtungen"
        caption={words.obligations}
        path="/api/v1/obligations"
        query={of}
        columns={columns}
        keyOf={({ obligationId }) => obligationId}
        whenEmpty={words.noObligations}
        firstSort="obligationId"
        rowsFirst={rowsFirst}
      />
      {opened !== undefined && (
        <CommandOn
          of={of}
          operation="ReleaseObligation"
          id={opened}
          title={words.obligationActions(opened)}
          onClose={() => setOpened(undefined)}
        />
      )}
    </Folded>
  );
}
