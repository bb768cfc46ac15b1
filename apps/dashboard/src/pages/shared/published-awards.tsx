import { useMemo } from 'react';
import type { Parameters, Schemas } from '../../api/index.ts';
import { centsOf } from '../../fields/amount.ts';
import type { Column } from '../../table/column.ts';
import { DataTable, type TableProblem } from '../../table/data-table.tsx';
import { useTakeList } from '../../table/take-list.ts';
import { useFormats } from '../../words/formats.ts';
import { useWords } from '../../words/language.ts';
import { Panel } from './panel.tsx';
import { useRowCommands } from './row-commands.tsx';
import { SourceLink } from './source-link.tsx';

const words = {
  de: {
    recipient: 'Empfänger',
    joint: 'gemeinsam, ungeteilt:',
    purpose: 'Vorhaben',
    decided: 'bewilligt am',
    awarded: 'bewilligt',
    exactness: 'Genauigkeit',
    exact: { EXACT: 'genau', UP_TO: 'bis zu', APPROXIMATE: 'rund' },
    source: 'Quelle',
  },
  en: {
    recipient: 'Recipient',
    joint: 'joint, not split:',
    purpose: 'Project',
    decided: 'awarded on',
    awarded: 'awarded',
    exactness: 'Exactness',
    exact: { EXACT: 'exactly', UP_TO: 'up to', APPROXIMATE: 'about' },
    source: 'Source',
  },
};

type Award = Schemas['PublishedAwardView'];

interface PublishedAwardsProps {
  readonly title: string;
  readonly sentence: string;
  readonly awards: readonly Award[] | undefined;
  readonly problem?: TableProblem | undefined;
  /** What was asked for, for the file with all rows. */
  readonly query: NonNullable<NonNullable<Parameters<'/api/v1/published-awards'>>['query']>;
}

const awardCommands = {
  keyOf: ({ awardId }: Award): string => awardId,
  nameOf: ({ recipientNames, purpose }: Award): string => `${recipientNames}: ${purpose}`,
  forms: {
    CorrectPublishedAward: ({ amount, ...award }: Award) => ({ ...award, amount: amount.amount }),
  },
};

/** Awards that a ministry or the press named, each with its recipients and source. */
export function PublishedAwards({ title, sentence, awards, problem, query }: PublishedAwardsProps) {
  const say = useWords(words);
  const formats = useFormats();
  const take = useTakeList('/api/v1/published-awards', { query });
  const { column, opened } = useRowCommands<Award>(awardCommands);
  const columns = useMemo(
    (): readonly Column<Award>[] => [
      {
        id: 'recipient',
        label: say.recipient,
        value: ({ recipientNames }) => recipientNames,
        cell: ({ recipientNames, recipients }) => (
          <>
            {recipientNames}
            <span className="row-key">
              {recipients.length > 1 && `${say.joint} `}
              {recipients.join(', ')}
            </span>
          </>
        ),
      },
      {
        id: 'purpose',
        label: say.purpose,
        value: ({ purpose }) => purpose,
        cell: ({ purpose, source }) => (
          <div>
            {purpose}
            <span className="row-key">
              {say.source}: <SourceLink source={source} />
            </span>
          </div>
        ),
      },
      { id: 'decided', label: say.decided, kind: 'day', value: ({ decidedOn }) => decidedOn },
      {
        id: 'amount',
        label: say.awarded,
        kind: 'amount',
        value: ({ amount }) => centsOf(amount),
        cell: ({ amount, exactness }) => (
          <>
            {exactness !== 'EXACT' && <span className="quiet">{say.exact[exactness]} </span>}
            {formats.cents(centsOf(amount))}
          </>
        ),
      },
      {
        id: 'exactness',
        label: say.exactness,
        value: ({ exactness }) => say.exact[exactness],
        wideOnly: true,
      },
      ...column,
    ],
    [say, formats, column],
  );
  return (
    <Panel id="bewilligungen" title={title}>
      <p className="panel__text">{sentence}</p>
      <DataTable
        id="bewilligungen"
        caption={title}
        columns={columns}
        rows={awards}
        keyOf={({ awardId }) => awardId}
        problem={problem}
        takeAway={take}
        rowsFirst={6}
      />
      {opened}
    </Panel>
  );
}
