import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { eventWords, roleName } from '#event-words';
import { useWholeList, type Schemas } from '../../api/index.ts';
import { centsOf } from '../../fields/amount.ts';
import type { Column } from '../../table/column.ts';
import { DataTable } from '../../table/data-table.tsx';
import { useFormats } from '../../words/formats.ts';
import { useLanguage, useWords } from '../../words/language.ts';
import { Panel } from '../shared/panel.tsx';
import { grantWords } from './grant.words.ts';

type GrantEvent = Schemas['TrailView.any'];

const changes: ReadonlySet<string> = new Set([
  'AwardAmended',
  'GrantFinancingChanged',
  'AwardReduced',
  'GrantExcessClaimed',
  'GrantFundsReturned',
  'GrantFundsReturnedAsIncome',
  'GrantPartlyRevoked',
  'GrantRevoked',
  'GrantCompleted',
]);

interface ChangeData {
  readonly amount?: string;
  /** Of what was changed to the amount. */
  readonly before?: string;
  readonly repayable?: string;
  readonly released?: string;
  readonly reason?: string;
  readonly reducedFrom?: string;
  readonly ineffectiveFrom?: string;
  readonly hearing?: { readonly heldOn: string; readonly statement: string; readonly note?: string };
}

/** What changed an award after it was made, with its reason and the hearing before it. */
export function GrantChanges({ caseNumber }: { readonly caseNumber: string }) {
  const words = useWords(grantWords);
  const formats = useFormats();
  const language = useLanguage();
  const events = useWholeList('/api/v1/grants/{caseNumber}/events', { path: { caseNumber } });
  const rows = useMemo(() => events.data?.items.filter(({ type }) => changes.has(type)), [events.data]);
  const columns = useMemo(
    (): readonly Column<GrantEvent>[] => [
      {
        id: 'what',
        label: words.change,
        value: ({ type }) => eventWords(type, language),
        cell: ({ type, position, id }) => (
          <>
            {eventWords(type, language)}
            <span className="row-key">
              <Link className="kern-link kern-link--small" to="/pruefung" search={{ ereignis: id }}>
                {words.position(formats.count(BigInt(position)))}
              </Link>
            </span>
          </>
        ),
      },
      {
        id: 'on',
        label: words.on,
        kind: 'day',
        value: ({ data, effectiveDay }) => {
          const { reducedFrom, ineffectiveFrom } = data as ChangeData;
          return reducedFrom ?? ineffectiveFrom ?? effectiveDay;
        },
      },
      {
        id: 'amount',
        label: words.amount,
        kind: 'amount',
        value: ({ data }) => {
          const { amount, before, repayable, released } = data as ChangeData;
          const told = amount ?? repayable;
          if (told !== undefined) return centsOf(told) - (before === undefined ? 0n : centsOf(before));
          // As the history has it: it binds nothing any more.
          return released && -centsOf(released);
        },
        total: false,
      },
      { id: 'reason', label: words.reason, value: ({ data }) => (data as ChangeData).reason },
      {
        id: 'hearing',
        label: words.hearing,
        value: ({ data }) => {
          const { hearing } = data as ChangeData;
          return (
            hearing &&
            words.hearingOf(
              formats.day(hearing.heldOn),
              words.statements[hearing.statement] ?? hearing.statement,
              hearing.note,
            )
          );
        },
      },
      {
        id: 'by',
        label: words.by,
        value: ({ actor }) => `${actor.subject}, ${roleName(actor.role, language)}`,
        wideOnly: true,
      },
    ],
    [words, formats, language],
  );
  if (!rows || rows.length === 0) return null;
  return (
    <Panel id="aenderungen" title={words.changes}>
      <DataTable
        id="zuwendung-aenderungen"
        caption={words.changes}
        columns={columns}
        rows={rows}
        keyOf={({ position }) => position}
        noTotal
      />
    </Panel>
  );
}
