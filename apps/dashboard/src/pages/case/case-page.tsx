import { useParams, useSearch } from '@tanstack/react-router';
import { useAnswer, useWholeList } from '../../api/index.ts';
import { Actions } from '../../command/actions.tsx';
import { CommandPanel } from '../../command/command-panel.tsx';
import { nextNumber } from '../../command/next-number.ts';
import { PageLink } from '../../command/page-link.tsx';
import { centsOf } from '../../fields/amount.ts';
import { useKept } from '../../frame/entries.ts';
import { Notice, ProblemNotice } from '../../frame/notice.tsx';
import { PageHead } from '../../frame/page-head.tsx';
import { usePerson } from '../../session/session.ts';
import { useStateWords } from '../../state-words.ts';
import { useFormats } from '../../words/formats.ts';
import { useLanguage, useWords } from '../../words/language.ts';
import { ReportUsePanels } from '../grant/report-use-panels.tsx';
import { GrantParts } from '../grant/grant-parts.tsx';
import { BackLink } from '../shared/back-link.tsx';
import { BundleButton } from '../shared/bundle-button.tsx';
import { DocumentButton } from '../shared/document-button.tsx';
import { Dotted } from '../shared/dotted.tsx';
import '../shared/opened.css';
import './case.css';
import { CaseHearings } from './case-hearings.tsx';
import { CaseRepayments } from './case-repayments.tsx';
import {
  factsOfAgreement,
  factsOfClaim,
  factsOfGrant,
  type Agreement,
  type CaseFacts,
  type Order,
} from './case-facts.ts';
import { CaseSubject, Figures, Steps } from './case-head.tsx';
import { StepTimeline, Timeline } from './timeline.tsx';

const casePattern = /^[A-Z][A-Z0-9_]{1,39}-2\d{3}-\d{6}$/;

const words = {
  de: {
    notice: 'Bescheid',
    back: 'Alle Vorgänge',
    title: (caseNumber: string): string => `Vorgang ${caseNumber}`,
    noCase: 'Diese Adresse nennt keinen Vorgang.',
    noCaseHint: 'Erwartet wird eine Vorgangsnummer wie EFA-2023-000417.',
    unknown: 'Diesen Vorgang gibt es nicht.',
    unknownHint: 'Vielleicht ist die Nummer vertippt, oder zum Stichtag war noch nichts gebucht.',
    loading: 'Der Vorgang wird geladen …',
    orders: 'Auszahlungsanordnungen',
    noOrders: 'Noch ist keine Auszahlung vorbereitet.',
    due: (day: string): string => `fällig ${day}`,
    sameMatter: 'Derselbe Zweck',
    sameMatterHint: 'Mögliche doppelte Förderung: Für dasselbe gibt es',
    milestones: 'Meilensteine',
    noMilestones: 'Noch ist kein Meilenstein vereinbart.',
    open: 'Bearbeiten',
    actionsOf: (name: string): string => `Was mit »${name}« möglich ist`,
    prepare: 'Auszahlung vorbereiten',
  },
  en: {
    notice: 'Notice',
    back: 'All cases',
    title: (caseNumber: string): string => `Case ${caseNumber}`,
    noCase: 'This address names no case.',
    noCaseHint: 'A case number such as EFA-2023-000417 is expected.',
    unknown: 'There is no such case.',
    unknownHint: 'The number may be mistyped, or nothing was recorded by the day that is shown.',
    loading: 'The case is being loaded …',
    orders: 'Payment orders',
    noOrders: 'No payment is prepared yet.',
    due: (day: string): string => `due ${day}`,
    sameMatter: 'The same purpose',
    sameMatterHint: 'Possible double funding: for the same there are',
    milestones: 'Milestones',
    noMilestones: 'No milestone is agreed yet.',
    open: 'Work on it',
    actionsOf: (name: string): string => `What may be done with “${name}”`,
    prepare: 'Prepare a payment',
  },
};

export function CasePage() {
  const { caseNumber } = useParams({ from: '/vorgaenge/$caseNumber' });
  const say = useWords(words);
  return (
    <div className="case">
      <BackLink to="/vorgaenge">{say.back}</BackLink>
      {casePattern.test(caseNumber) ? (
        <FoundCase key={caseNumber} caseNumber={caseNumber} />
      ) : (
        <>
          <PageHead title={say.title(caseNumber)} />
          <Notice kind="danger" title={say.noCase}>
            <p className="kern-body">{say.noCaseHint}</p>
          </Notice>
        </>
      )}
    </div>
  );
}

/** A number does not say whether it is of a claim, a grant or an agreement: each is asked for in turn. */
function FoundCase({ caseNumber }: { readonly caseNumber: string }) {
  const say = useWords(words);
  const language = useLanguage();
  const path = { path: { caseNumber } };
  const claim = useAnswer('/api/v1/claims/{caseNumber}', path);
  const isNoClaim = claim.error?.status === 404;
  const grant = useAnswer('/api/v1/grants/{caseNumber}', path, { enabled: isNoClaim });
  const isNoGrant = isNoClaim && grant.error?.status === 404;
  const agreement = useAnswer('/api/v1/agreements/{caseNumber}', path, { enabled: isNoGrant });
  const orders = useWholeList('/api/v1/payment-orders', { query: { caseNumber } });
  const items = orders.data?.items ?? [];
  const facts = claim.data
    ? factsOfClaim(claim.data, items, language)
    : grant.data
      ? factsOfGrant(grant.data, items, language)
      : agreement.data && factsOfAgreement(agreement.data, items, language);
  const problem = [claim, grant, agreement]
    .map(({ error }) => error)
    .find((error) => error && error.status !== 404);
  const isNothing = isNoGrant && [403, 404].includes(agreement.error?.status ?? 0);
  if (facts)
    return (
      <>
        <CaseView
          caseNumber={caseNumber}
          facts={facts}
          orders={items}
          agreement={agreement.data}
          position={(claim.data ?? grant.data ?? agreement.data)?.position}
        />
        {grant.data && !claim.data && <GrantParts grant={grant.data} />}
        <CaseRepayments caseNumber={caseNumber} />
      </>
    );
  return (
    <>
      <PageHead title={say.title(caseNumber)} heading={caseNumber} />
      {isNothing ? (
        <Notice kind="info" title={say.unknown}>
          <p className="kern-body">{say.unknownHint}</p>
        </Notice>
      ) : problem ? (
        <ProblemNotice problem={problem} />
      ) : (
        <p className="kern-body" role="status">
          {say.loading}
        </p>
      )}
    </>
  );
}

interface CaseViewProps {
  readonly caseNumber: string;
  readonly facts: CaseFacts;
  readonly orders: readonly Order[];
  readonly agreement: Agreement | undefined;
  readonly position: string | undefined;
}

const readsEverything: readonly string[] = ['auditor', 'budget-controller', 'administrator'];

function CaseView({ caseNumber, facts, orders, agreement, position }: CaseViewProps) {
  const say = useWords(words);
  const { jahr } = useSearch({ from: '__root__' });
  const { roles } = usePerson();
  const year = Number(jahr) || facts.fiscalYear || new Date().getFullYear();
  const amount = facts.figures[0]?.amount;
  return (
    <>
      <PageHead title={say.title(caseNumber)} heading={caseNumber}>
        <CaseSubject facts={facts} />
        {facts.hasNotice && (
          <DocumentButton
            title={say.notice}
            address={`/api/v1/${facts.kind}/${encodeURIComponent(caseNumber)}/${facts.kind === 'grants' ? 'award-notice' : 'notice'}`}
          />
        )}
        <BundleButton path={`/api/v1/${facts.kind}/{caseNumber}/bundle`} of={{ caseNumber }} />
      </PageHead>
      <Steps steps={facts.steps} />
      <Figures figures={facts.figures} of={caseNumber} position={position} />
      <div className="case__columns">
        <aside className="case__beside">
          <div className="case-card">
            <Actions
              of={`/api/v1/${facts.kind}/${caseNumber}`}
              year={year}
              first={['ApproveClaim', 'AwardGrant', 'CertifyFactual', 'CertifyArithmetic', 'DrawDownFunds']}
              known={{
                ApproveClaim: { amount },
                AwardGrant: { amount },
                PreparePaymentOrder: { caseNumber },
                DrawDownFunds: { drawdownId: nextNumber('MA-', facts.drawdowns) },
              }}
            />
          </div>
          {facts.kind === 'grants' && orders.some(({ state }) => state === 'SETTLED') && (
            <ReportUsePanels caseNumber={caseNumber} year={year} />
          )}
          {facts.isPayable && (
            <div className="case-card case-card--panel">
              <CommandPanel
                operation="PreparePaymentOrder"
                title={say.prepare}
                known={{
                  caseNumber,
                  // Most likely the latest is paid next.
                  ...(facts.drawdowns.length > 0 && { drawdownId: facts.drawdowns.at(-1) }),
                }}
                year={year}
                roles={roles}
              />
            </div>
          )}
        </aside>
        <div className="case__main">
          <History caseNumber={caseNumber} facts={facts} orders={orders} />
          {facts.possibleDoubleFunding.length > 0 && (
            <section className="case-card" aria-label={say.sameMatter}>
              <h2 className="case-card__title">{say.sameMatter}</h2>
              <p>
                {say.sameMatterHint}{' '}
                {facts.possibleDoubleFunding.map((other, index) => (
                  <span key={other}>
                    {index > 0 && ', '}
                    <PageLink to={`/vorgaenge/${other}`}>{other}</PageLink>
                  </span>
                ))}
                .
              </p>
            </section>
          )}
          <CaseHearings hearings={facts.hearings} />
          {agreement && <Milestones agreement={agreement} year={year} />}
          <Orders orders={orders} />
        </div>
      </div>
    </>
  );
}

/** Every event for whom it is given to read them; the way of a payment for the others, or the steps that are known. */
function History({ caseNumber, facts, orders }: Pick<CaseViewProps, 'caseNumber' | 'facts' | 'orders'>) {
  const { roles } = usePerson();
  const isAuditor = roles.some((role) => readsEverything.includes(role));
  const trail = useWholeList('/api/v1/audit-trail', { query: { caseNumber } }, { enabled: isAuditor });
  const [first] = orders;
  const isChained = !isAuditor && first !== undefined && !roles.includes('claimant');
  const chain = useAnswer(
    '/api/v1/payment-orders/{orderNumber}/chain',
    { path: { orderNumber: first?.orderNumber ?? '' } },
    { enabled: isChained },
  );
  if (trail.data) return <Timeline events={trail.data.items} />;
  if (isChained && chain.data) return <Timeline events={chain.data.links} />;
  return <StepTimeline steps={facts.steps} {...(facts.reason !== undefined && { reason: facts.reason })} />;
}

function Orders({ orders }: { readonly orders: readonly Order[] }) {
  const say = useWords(words);
  const format = useFormats();
  const stateWords = useStateWords();
  return (
    <section className="case-card" aria-label={say.orders}>
      <h2 className="case-card__title">{say.orders}</h2>
      {orders.length === 0 && <p>{say.noOrders}</p>}
      <ul className="case-list">
        {orders.map(({ orderNumber, state, amount, dueOn, reason, payeeName, payeeId }) => (
          <li key={orderNumber}>
            <span>
              <PageLink to={`/zahlungen/anordnungen/${orderNumber}`}>{orderNumber}</PageLink>{' '}
              <span className="case-list__state">{stateWords(state, 'PAYMENT_ORDER')}</span>
              <span className="timeline__who">
                <Dotted parts={[reason, payeeName ?? payeeId, dueOn && say.due(format.day(dueOn))]} />
              </span>
            </span>
            <span className="timeline__amount">{format.euros(centsOf(amount.amount))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Milestones({ agreement, year }: { readonly agreement: Agreement; readonly year: number }) {
  const say = useWords(words);
  const format = useFormats();
  const stateWords = useStateWords();
  const [opened, setOpened] = useKept<string | undefined>('meilenstein', undefined);
  return (
    <section className="case-card" aria-label={say.milestones}>
      <h2 className="case-card__title">{say.milestones}</h2>
      {agreement.milestones.length === 0 && <p>{say.noMilestones}</p>}
      <ul className="case-list">
        {agreement.milestones.map(({ milestoneId, name, state, amount, dueOn }) => (
          <li key={milestoneId}>
            <span>
              {name} <span className="case-list__state">{stateWords(state)}</span>
              <span className="timeline__who">
                <Dotted parts={[milestoneId, dueOn && say.due(format.day(dueOn))]} />
              </span>
            </span>
            <span className="case-list__end">
              <span className="timeline__amount">{format.euros(centsOf(amount.amount))}</span>
              <button
                type="button"
                className="open-button"
                aria-expanded={opened === milestoneId}
                onClick={() => setOpened(opened === milestoneId ? undefined : milestoneId)}
              >
                {say.open}
                <span className="kern-sr-only"> {name}</span>
              </button>
            </span>
            {opened === milestoneId && (
              <div className="case-list__opened">
                <Actions
                  of={`/api/v1/agreements/${agreement.caseNumber}/milestones/${milestoneId}`}
                  year={year}
                  title={say.actionsOf(name)}
                />
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
