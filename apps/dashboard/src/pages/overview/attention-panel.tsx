import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useAnswer, useWholeList } from '../../api/index.ts';
import type { BudgetLine } from '../../api/schemas.ts';
import { centsOf } from '../../fields/amount.ts';
import { usePerson } from '../../session/session.ts';
import { useFormats } from '../../words/formats.ts';
import { useWords } from '../../words/language.ts';
import { Panel } from '../shared/panel.tsx';
import { useReadModelName } from '../shared/read-model-names.ts';
import { overviewWords } from './overview.words.ts';

interface Attention {
  readonly key: string;
  readonly text: ReactNode;
  readonly more: string;
  readonly isUrgent?: boolean;
}

const seesProjections = ['auditor', 'budget-controller', 'administrator'];

/** What somebody should look at today. */
export function AttentionPanel({ lines }: { readonly lines: readonly BudgetLine[] }) {
  const words = useWords(overviewWords);
  const formats = useFormats();
  const nameOf = useReadModelName();
  const { roles } = usePerson();
  const proofs = useWholeList('/api/v1/proofs-of-use', { query: { state: 'OVERDUE' } });
  const conditions = useWholeList('/api/v1/award-conditions', { query: { state: 'OVERDUE' } });
  const sums = useAnswer('/api/v1/worklist-sums');
  // Bookings of the bank are never practice data.
  const bank = useAnswer('/api/v1/worklist-sums', undefined, { moment: { synthetic: false } });
  const projections = useAnswer('/api/v1/projections', undefined, {
    enabled: roles.some((role) => seesProjections.includes(role)),
  });
  const isKnown = proofs.data && conditions.data && sums.data;
  const oldest = (days: readonly string[]): string => {
    const [first] = days.toSorted();
    return first === undefined ? '' : words.since(formats.day(first));
  };
  const unmatched = bank.data?.items.find(({ step }) => step === 'BANK_BOOKING');
  const held = sums.data?.items.find(({ step }) => step === 'ORDER_NAME');
  const items: readonly Attention[] = [
    ...(projections.data?.items ?? [])
      .filter(({ state }) => state === 'STOPPED')
      .map(({ name }) => ({
        key: `p-${name}`,
        text: (
          <Link className="kern-link" to="/verwaltung/$part" params={{ part: 'auswertungen' }}>
            {words.stopped(nameOf(name))}
          </Link>
        ),
        more: '',
        isUrgent: true,
      })),
    ...lines
      .filter(({ warnedAt }) => warnedAt !== undefined)
      .map((line) => ({
        key: `w-${line.programme}/${line.line}`,
        text: (
          <Link
            className="kern-link"
            to="/programme/$programme/$line/$year"
            params={{ programme: line.programme, line: line.line, year: String(line.fiscalYear) }}
          >
            {words.warned(line.name)}
          </Link>
        ),
        more: formats.percent(line.usedPercent),
        isUrgent: true,
      })),
    ...(proofs.data && proofs.data.items.length > 0
      ? [
          {
            key: 'proofs',
            text: (
              <Link className="kern-link" to="/arbeitsvorrat" search={{ schritt: 'PROOF_OVERDUE' }}>
                {words.overdueProofs(formats.count(proofs.data.items.length))}
              </Link>
            ),
            more: oldest(proofs.data.items.map(({ dueOn }) => dueOn)),
          },
        ]
      : []),
    ...(conditions.data && conditions.data.items.length > 0
      ? [
          {
            key: 'conditions',
            text: (
              <Link className="kern-link" to="/arbeitsvorrat" search={{ schritt: 'CONDITION_OVERDUE' }}>
                {words.overdueConditions(formats.count(conditions.data.items.length))}
              </Link>
            ),
            more: oldest(conditions.data.items.flatMap(({ dueOn }) => dueOn ?? [])),
          },
        ]
      : []),
    ...(unmatched
      ? [
          {
            key: 'bank',
            text: (
              <Link className="kern-link" to="/arbeitsvorrat" search={{ schritt: 'BANK_BOOKING' }}>
                {words.unmatched(formats.count(unmatched.waiting))}
              </Link>
            ),
            more: formats.euros(centsOf(unmatched.amount)),
          },
        ]
      : []),
    ...(held
      ? [
          {
            key: 'names',
            text: (
              <Link className="kern-link" to="/arbeitsvorrat" search={{ schritt: 'ORDER_NAME' }}>
                {words.heldNames(formats.count(held.waiting))}
              </Link>
            ),
            more: formats.euros(centsOf(held.amount)),
          },
        ]
      : []),
  ];
  return (
    <Panel id="aufmerksamkeit" title={words.attention}>
      {!isKnown ? (
        <span className="skeleton" />
      ) : items.length === 0 ? (
        <p className="panel__text">{words.attentionNone}</p>
      ) : (
        <ul className="attention">
          {items.map(({ key, text, more, isUrgent }) => (
            <li key={key}>
              <span
                className={isUrgent === true ? 'attention__mark attention__mark--urgent' : 'attention__mark'}
                aria-hidden="true"
              />
              <span className="attention__text">{text}</span>
              <span className="attention__more">{more}</span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
