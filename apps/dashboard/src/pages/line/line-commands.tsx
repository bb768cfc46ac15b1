import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useAnswer, useMoment, type Schemas } from '../../api/index.ts';
import { Actions } from '../../command/actions.tsx';
import { PageLink } from '../../command/page-link.tsx';
import { centsOf } from '../../fields/amount.ts';
import { usePerson } from '../../session/session.ts';
import { useFormats } from '../../words/formats.ts';
import { useWords } from '../../words/language.ts';
import { useBudgetActName } from '../shared/budget-act-words.ts';
import { dayOf } from '../shared/today.ts';
import '../case/case.css';

interface LineKey {
  readonly programme: string;
  readonly line: string;
  readonly fiscalYear: number;
}

const words = {
  de: {
    closing: 'Jahresabschluss',
    closed: (day: string): string => `Abgeschlossen am ${day}.`,
    over: (year: number): string => `Das Haushaltsjahr ${year} ist zu Ende`,
    notOver: (year: number): string => `Das Haushaltsjahr ${year} läuft noch bis zum 31.12.${year}`,
    commitments: 'Keine Festlegung ist mehr offen',
    further: (count: number): string => `und ${count} weitere`,
    commitmentsOpen: (count: number, amount: string): string =>
      `${count === 1 ? 'Eine Festlegung ist' : `${count} Festlegungen sind`} noch offen: ${amount}`,
    matters: 'Nichts ist mehr auf dem Weg oder zu entscheiden',
    mattersOpen: (count: number): string =>
      count === 1
        ? 'Eines ist noch auf dem Weg oder zu entscheiden'
        : `${count} sind noch auf dem Weg oder zu entscheiden`,
    commitment: (id: string): string => `Was mit der Festlegung ${id} möglich ist`,
    goesOn: 'Hält den Abschluss nicht auf und geht danach in einem offenen Jahr weiter:',
    proposed: (by: string, day: string): string => `vorgeschlagen von ${by} am ${day}`,
    lapsing: (amount: string): string => `Beim Abschluss verfällt: ${amount}`,
    may: 'Der Abschluss ist möglich.',
    mayNot: 'Der Abschluss ist noch nicht möglich.',
    kinds: {
      PAYMENT_ORDER: 'Auszahlungsanordnung',
      BANK_BOOKING: 'Buchung der Bank',
      CLAIM: 'Antrag',
      GRANT: 'Zuwendung',
      BUDGET_ACT: 'Haushaltsakt',
    },
  },
  en: {
    closing: 'Closing of the year',
    closed: (day: string): string => `Closed on ${day}.`,
    over: (year: number): string => `The fiscal year ${year} is over`,
    notOver: (year: number): string => `The fiscal year ${year} runs until 31.12.${year}`,
    commitments: 'No commitment is open any more',
    further: (count: number): string => `and ${count} more`,
    commitmentsOpen: (count: number, amount: string): string =>
      `${count === 1 ? 'One commitment is' : `${count} commitments are`} still open: ${amount}`,
    matters: 'Nothing is on its way or to be decided any more',
    mattersOpen: (count: number): string =>
      count === 1
        ? 'One is still on its way or to be decided'
        : `${count} are still on their way or to be decided`,
    commitment: (id: string): string => `What may be done with the commitment ${id}`,
    goesOn: 'Does not hold the closing back, and goes on afterwards in an open year:',
    proposed: (by: string, day: string): string => `proposed by ${by} on ${day}`,
    lapsing: (amount: string): string => `What lapses with it: ${amount}`,
    may: 'The year may be closed.',
    mayNot: 'The year may not be closed yet.',
    kinds: {
      PAYMENT_ORDER: 'payment order',
      BANK_BOOKING: 'booking of the bank',
      CLAIM: 'claim',
      GRANT: 'grant',
      BUDGET_ACT: 'budget act',
    },
  },
};

/** What may be done with a budget line now, and what its closing still needs. */
export function LineCommands({ of: shown }: { readonly of: Schemas['BudgetLineAnswer'] }) {
  const { roles } = usePerson();
  const { programme, line, fiscalYear, name, appropriation, exactness, source, product } = shown;
  const of = `/api/v1/budget-lines/${programme}/${line}/${fiscalYear}`;
  if (roles.includes('claimant')) return null;
  return (
    <>
      <div className="case-card">
        <Actions
          of={of}
          year={fiscalYear}
          first={['CommitFunds', 'EnactSupplement', 'BlockFunds', 'TransferFunds', 'CarryOverFunds']}
          known={{ CorrectAppropriation: { name, amount: appropriation.amount, exactness, source, product } }}
        />
      </div>
      <ClosingChecklist programme={programme} line={line} fiscalYear={fiscalYear} />
    </>
  );
}

/** Closing a year: what is done, and what is still in the way. */
function ClosingChecklist(path: LineKey) {
  const say = useWords(words);
  const format = useFormats();
  const { asOf } = useMoment();
  const closing = useAnswer('/api/v1/budget-lines/{programme}/{line}/{fiscalYear}/closing', {
    path,
    query: { limit: mattersMax },
  });
  if (!closing.data) return null;
  const {
    closedOn,
    committed,
    openCommitments,
    openCommitmentCount,
    openMatters,
    holdingBackCount,
    lapsing,
    mayBeClosed,
  } = closing.data;
  const { fiscalYear } = path;
  const holding = openMatters.filter(({ holdsBack }) => holdsBack);
  const goingOn = openMatters.filter(({ holdsBack }) => !holdsBack);
  const isOver = fiscalYear < Number((asOf ?? dayOf(new Date())).slice(0, 4));
  return (
    <section className="case-card" aria-label={say.closing}>
      <h2 className="case-card__title">{say.closing}</h2>
      {closedOn !== undefined ? (
        <p>{say.closed(format.day(closedOn))}</p>
      ) : (
        <>
          <ul className="checklist">
            <Item isDone={isOver}>{isOver ? say.over(fiscalYear) : say.notOver(fiscalYear)}</Item>
            <Item isDone={openCommitmentCount === 0}>
              {openCommitmentCount === 0
                ? say.commitments
                : say.commitmentsOpen(openCommitmentCount, format.euros(centsOf(committed.amount)))}
              <OpenCommitments of={path} commitments={openCommitments} />
              <Further count={openCommitmentCount - openCommitments.length} />
            </Item>
            <Item isDone={holdingBackCount === 0}>
              {holdingBackCount === 0 ? say.matters : say.mattersOpen(holdingBackCount)}
              <Matters matters={holding} />
              <Further count={holdingBackCount - holding.length} />
            </Item>
          </ul>
          {goingOn.length > 0 && (
            <>
              <p>{say.goesOn}</p>
              <Matters matters={goingOn} />
            </>
          )}
          <p>{say.lapsing(format.euros(centsOf(lapsing.amount)))}</p>
          <p>
            <strong>{mayBeClosed && isOver ? say.may : say.mayNot}</strong>
          </p>
        </>
      )}
    </section>
  );
}

interface OpenCommitmentsProps {
  readonly of: LineKey;
  readonly commitments: readonly Schemas['OpenCommitmentView'][];
}

/** What is still bound; what is of no case is worked on here. */
function OpenCommitments({ of, commitments }: OpenCommitmentsProps) {
  const say = useWords(words);
  const format = useFormats();
  const [opened, setOpened] = useState<string>();
  return (
    <ul className="checklist__matters">
      {commitments.slice(0, mattersMax).map(({ commitmentId, open, isOfCase }) => (
        <li key={commitmentId}>
          {isOfCase ? (
            <PageLink to={`/vorgaenge/${commitmentId}`}>{commitmentId}</PageLink>
          ) : (
            <button
              type="button"
              className="command-form__link"
              aria-expanded={opened === commitmentId}
              onClick={() => setOpened(opened === commitmentId ? undefined : commitmentId)}
            >
              {commitmentId}
            </button>
          )}
          <span className="checklist__amount">{format.euros(centsOf(open))}</span>
          {opened === commitmentId && (
            <Actions
              of={`/api/v1/budget-lines/${of.programme}/${of.line}/${of.fiscalYear}/commitments/${encodeURIComponent(commitmentId)}`}
              year={of.fiscalYear}
              title={say.commitment(commitmentId)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

/** That there are more than are named. */
function Further({ count }: { readonly count: number }) {
  const say = useWords(words);
  return count > 0 && <p className="quiet">{say.further(count)}</p>;
}

type Matter = Schemas['OpenMatterView'];

/** More of them than these are not named one by one. */
const mattersMax = 20;

function Matters({ matters }: { readonly matters: readonly Matter[] }) {
  return (
    <ul className="checklist__matters">
      {matters.slice(0, mattersMax).map((matter) => (
        <li key={`${matter.kind} ${matter.reference}`}>
          {matter.kind === 'BUDGET_ACT' ? <OpenAct matter={matter} /> : <OpenMatter matter={matter} />}
        </li>
      ))}
    </ul>
  );
}

function OpenMatter({ matter: { kind, reference, amount } }: { readonly matter: Matter }) {
  const say = useWords(words);
  const format = useFormats();
  return (
    <>
      {kind === 'BANK_BOOKING' ? (
        // Its number says nothing to anybody.
        <Link className="kern-link" to="/zahlungen/bank" search={{ buchung: reference }}>
          {say.kinds[kind]}
        </Link>
      ) : (
        <span>
          {say.kinds[kind]}{' '}
          <PageLink
            to={kind === 'PAYMENT_ORDER' ? `/zahlungen/anordnungen/${reference}` : `/vorgaenge/${reference}`}
          >
            {reference}
          </PageLink>
        </span>
      )}
      {amount && <span className="checklist__amount">{format.euros(centsOf(amount.amount))}</span>}
    </>
  );
}

/** What a budget act is about, for its number says nothing; and where a second person decides on it. */
function OpenAct({ matter: { kind, reference, amount } }: { readonly matter: Matter }) {
  const say = useWords(words);
  const format = useFormats();
  const nameOf = useBudgetActName();
  const { data: act } = useAnswer('/api/v1/budget-acts/{budgetActId}', { path: { budgetActId: reference } });
  return (
    <>
      <Link className="kern-link" to="/arbeitsvorrat" search={{ schritt: 'BUDGET_ACT', akt: reference }}>
        {act ? nameOf(act) : say.kinds[kind]}
      </Link>
      {[
        act && [act.programme, act.line, act.fiscalYear].filter(Boolean).join('/'),
        amount && format.euros(centsOf(amount.amount)),
        act && say.proposed(act.proposedBy, format.day(act.proposedOn)),
      ]
        .filter(Boolean)
        .map((told) => ` · ${told ?? ''}`)
        .join('')}
    </>
  );
}

function Item({ isDone, children }: { readonly isDone: boolean; readonly children: ReactNode }) {
  return (
    <li className={isDone ? 'checklist__done' : 'checklist__open'}>
      <span className={`kern-icon kern-icon--${isDone ? 'check' : 'warning'}`} aria-hidden="true" />
      <div>{children}</div>
    </li>
  );
}
