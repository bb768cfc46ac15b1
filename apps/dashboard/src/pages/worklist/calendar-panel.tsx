import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useMoment, useWholeList } from '../../api/index.ts';
import { daysAfter } from '../../fields/day.ts';
import { ProblemNotice } from '../../frame/notice.tsx';
import { roomsFor } from '../../frame/rooms.ts';
import { usePerson } from '../../session/session.ts';
import { useFormats } from '../../words/formats.ts';
import { useWords } from '../../words/language.ts';
import { CaseLink } from '../case/case-link.tsx';
import { OrderLink } from '../order/order-link.tsx';
import { RepaymentLink } from '../repayment/repayment-link.tsx';
import { Panel } from '../shared/panel.tsx';
import { Recipients } from '../shared/recipients-cell.tsx';
import { dayOf } from '../shared/today.ts';
import { deadlinesOf, mondayOf, type Deadline } from './deadlines.ts';
import './calendar-panel.css';

const weeks = 6;
const shownPerWeek = 12;

const words = {
  de: {
    title: 'Fristen der nächsten Wochen',
    hint: (from: string, until: string): string =>
      `Vom ${from} bis ${until}: Nachweise, Auflagen, Verwendungsfristen, Ende der Bewilligungszeiträume, Meilensteine, Raten, Auszahlungen, Ende von Anordnungsbefugnissen, Jahresende.`,
    week: (monday: string): string => `Woche ab ${monday}`,
    none: 'In den nächsten Wochen ist nichts fällig.',
    more: (count: number): string => `und ${count} weitere in dieser Woche`,
    kinds: {
      proof: 'Verwendungsnachweis',
      condition: 'Auflage',
      use: 'Zu verwenden aus dem Mittelabruf',
      periodEnd: 'Ende des Bewilligungszeitraums',
      milestone: 'Meilenstein',
      instalment: 'Rückzahlung',
      order: 'Auszahlung',
      authorityEnd: 'Letzter Tag der Anordnungsbefugnis',
      yearEnd: 'Ende des Haushaltsjahres',
    },
  },
  en: {
    title: 'Deadlines of the next weeks',
    hint: (from: string, until: string): string =>
      `From ${from} to ${until}: proofs, conditions, funds to be used, ends of award periods, milestones, instalments, payments, ends of ordering authorities, end of the year.`,
    week: (monday: string): string => `Week of ${monday}`,
    none: 'Nothing is due in the next weeks.',
    more: (count: number): string => `and ${count} more in this week`,
    kinds: {
      proof: 'proof of use',
      condition: 'condition',
      use: 'to be used of the drawdown',
      periodEnd: 'end of the award period',
      milestone: 'milestone',
      instalment: 'repayment',
      order: 'payment',
      authorityEnd: 'last day of the ordering authority',
      yearEnd: 'end of the fiscal year',
    },
  },
};

/** What is due in the weeks from the day of the page on, by week. */
export function CalendarPanel() {
  const say = useWords(words);
  const formats = useFormats();
  const { asOf } = useMoment();
  const from = asOf ?? dayOf(new Date());
  const until = daysAfter(mondayOf(from), weeks * 7 - 1);
  const proofs = useWholeList('/api/v1/proofs-of-use', { query: { state: 'DUE' } });
  const conditions = useWholeList('/api/v1/award-conditions', { query: { state: 'OPEN' } });
  // What is not used by the end of these weeks, unless somebody uses it until then.
  const uses = useWholeList('/api/v1/overdue-uses', { query: { asOf: daysAfter(until, 1) } });
  const grants = useWholeList('/api/v1/grants', { query: { state: 'AWARDED' } });
  const milestones = useWholeList('/api/v1/milestones', { query: { dueBy: until } });
  const authorities = useWholeList('/api/v1/ordering-authorities', { query: { validOn: from } });
  const repayments = useWholeList('/api/v1/repayments');
  const unpaid = [
    useWholeList('/api/v1/payment-orders', { query: { state: 'PREPARED' } }),
    useWholeList('/api/v1/payment-orders', { query: { state: 'CERTIFIED' } }),
    useWholeList('/api/v1/payment-orders', { query: { state: 'ORDERED' } }),
  ];
  const answers = [proofs, conditions, uses, grants, milestones, authorities, repayments, ...unpaid];
  const problem = answers.find(({ error, data }) => error && !data);
  const isLoading = answers.some(({ data }) => !data);
  const due = useMemo(
    () =>
      isLoading
        ? undefined
        : deadlinesOf(
            {
              proofs: proofs.data?.items ?? [],
              conditions: conditions.data?.items ?? [],
              uses: uses.data?.items ?? [],
              grants: grants.data?.items ?? [],
              milestones: milestones.data?.items ?? [],
              authorities: authorities.data?.items ?? [],
              repayments: repayments.data?.items ?? [],
              orders: unpaid.flatMap(({ data }) => data?.items ?? []),
            },
            from,
            until,
          ),
    [
      isLoading,
      proofs.data,
      conditions.data,
      uses.data,
      grants.data,
      milestones.data,
      authorities.data,
      repayments.data,
      ...unpaid.map(({ data }) => data),
      from,
      until,
    ],
  );
  return (
    <Panel id="fristen" title={say.title}>
      <p className="panel__text">{say.hint(formats.day(from), formats.day(until))}</p>
      {problem?.error && <ProblemNotice problem={problem.error} onRetry={() => void problem.refetch()} />}
      {due?.length === 0 && <p className="table-empty">{say.none}</p>}
      {due &&
        [...Map.groupBy(due, ({ day }) => mondayOf(day))].map(([monday, those]) => (
          <section key={monday} className="calendar__week" aria-label={say.week(formats.day(monday))}>
            <h3>{say.week(formats.day(monday))}</h3>
            <ul>
              {those.slice(0, shownPerWeek).map((one) => (
                <li key={one.key}>
                  <time dateTime={one.day}>{formats.day(one.day)}</time>
                  <span className="calendar__what">
                    {say.kinds[one.kind]} <Reference deadline={one} />
                    <span className="row-key">
                      {one.recipients.length > 0 && <Recipients keys={one.recipients} />}
                      {one.recipients.length > 0 && one.subject !== '' && ' · '}
                      {one.subject}
                    </span>
                  </span>
                  {one.amount !== undefined && (
                    <span className="calendar__amount">{formats.euros(one.amount)}</span>
                  )}
                </li>
              ))}
            </ul>
            {those.length > shownPerWeek && <p className="quiet">{say.more(those.length - shownPerWeek)}</p>}
          </section>
        ))}
    </Panel>
  );
}

function Reference({ deadline: { kind, reference } }: { readonly deadline: Deadline }) {
  switch (kind) {
    case 'proof':
    case 'condition':
    case 'use':
    case 'periodEnd':
    case 'milestone':
      return <CaseLink caseNumber={reference} />;
    case 'instalment':
      return <RepaymentLink repaymentId={reference} />;
    case 'order':
      return <OrderLink orderNumber={reference} />;
    case 'authorityEnd':
      return <AuthorityLink authorityId={reference} />;
    case 'yearEnd':
      return (
        <Link className="kern-link" to="/programme" search={(search) => ({ ...search, jahr: reference })}>
          {reference}
        </Link>
      );
  }
}

/** The way to the authorities, for those who may go it. */
function AuthorityLink({ authorityId }: { readonly authorityId: string }) {
  const { roles } = usePerson();
  if (!roomsFor(roles).some(({ to }) => to === '/verwaltung')) return authorityId;
  return (
    <Link className="kern-link" to="/verwaltung/$part" params={{ part: 'befugnisse' }}>
      {authorityId}
    </Link>
  );
}
