import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useMoment, type Schemas } from '../../api/index.ts';
import { Actions } from '../../command/actions.tsx';
import { centsOf } from '../../fields/amount.ts';
import type { Column } from '../../table/column.ts';
import { useFormats } from '../../words/formats.ts';
import { useWords } from '../../words/language.ts';
import { CaseLink } from '../case/case-link.tsx';
import { recipientsColumn } from '../shared/case-columns.tsx';
import { Facts } from '../shared/facts.tsx';
import { proofWords } from './proof.words.ts';
import '../municipality/readiness-grid.css';

export type Proof = Schemas['ProofOfUseView'];

export const keyOfProof = ({ caseNumber, proof, fiscalYear }: Proof): string =>
  [caseNumber, proof, ...(fiscalYear === undefined ? [] : [fiscalYear])].join('/');

/** `FINAL` and `INTERIM` in the words of the page. */
function useProofName(): (proof: Proof) => string {
  const words = useWords(proofWords);
  return useCallback(
    ({ proof, fiscalYear }) => (proof === 'FINAL' ? words.final : words.interim(fiscalYear)),
    [words],
  );
}

/** The columns of a list of proofs; `onOpen` opens the forms of one. */
export function useProofColumns(onOpen: ((proof: Proof) => void) | undefined): readonly Column<Proof>[] {
  const words = useWords(proofWords);
  const formats = useFormats();
  const nameOf = useProofName();
  return useMemo(
    (): readonly Column<Proof>[] => [
      {
        id: 'proof',
        label: words.proof,
        value: ({ caseNumber }) => caseNumber,
        cell: (proof) => (
          <>
            <CaseLink caseNumber={proof.caseNumber} />
            <span className="row-key">{nameOf(proof)}</span>
          </>
        ),
        sort: 'caseNumber',
      },
      recipientsColumn(words.municipality),
      { id: 'purpose', label: words.purpose, value: ({ purpose }) => purpose, hidden: true },
      {
        id: 'state',
        label: words.state,
        value: ({ state }) => words.states[state],
        cell: ({ state, daysLate }) => (
          <>
            {words.states[state]}
            {daysLate > 0 && <span className="row-key">{words.late(formats.count(daysLate))}</span>}
          </>
        ),
      },
      { id: 'due', label: words.due, kind: 'day', value: ({ dueOn }) => dueOn, sort: 'dueOn' },
      { id: 'received', label: words.received, kind: 'day', value: ({ receivedOn }) => receivedOn },
      {
        id: 'examined',
        label: words.examined,
        kind: 'day',
        value: ({ examinedOn }) => examinedOn,
        hidden: true,
      },
      {
        id: 'awarded',
        label: words.awarded,
        kind: 'amount',
        value: ({ awarded }) => centsOf(awarded),
        // Of an award with several proofs it stands in each of them.
        total: false,
        hidden: true,
      },
      { id: 'spent', label: words.spent, kind: 'amount', value: ({ spent }) => spent && centsOf(spent) },
      {
        id: 'amount',
        label: words.notAccepted,
        kind: 'amount',
        value: ({ amount }) => amount && centsOf(amount),
        hidden: true,
      },
      ...(onOpen
        ? [
            {
              id: 'next',
              label: words.next,
              value: () => undefined,
              cell: (proof: Proof) => (
                <button
                  type="button"
                  id={`nachweis-${keyOfProof(proof)}`}
                  className="readiness__step readiness__step--met readiness__step--open"
                  onClick={() => onOpen(proof)}
                >
                  {proof.receivedOn === undefined
                    ? words.receive
                    : proof.examinedOn === undefined
                      ? words.examine
                      : words.look}
                  <span className="kern-sr-only"> {words.of(nameOf(proof), proof.caseNumber)}</span>
                </button>
              ),
            },
          ]
        : []),
    ],
    [words, formats, nameOf, onOpen],
  );
}

interface ProofFormsProps {
  readonly proof: Proof;
  readonly onClose: () => void;
}

/** What may be recorded of a proof; whether, and why not, says the API. */
export function ProofForms({ proof, onClose }: ProofFormsProps) {
  const words = useWords(proofWords);
  const nameOf = useProofName();
  const { asOf, knownAt } = useMoment();
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    section.current?.focus();
    section.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const { caseNumber, proof: kind, fiscalYear, dueOn, reason, dueReason } = proof;
  const which = { proof: kind, ...(fiscalYear !== undefined && { fiscalYear }) };
  const title = words.of(nameOf(proof), caseNumber);
  return (
    <section ref={section} className="readiness__form" tabIndex={-1} aria-label={title}>
      <div className="readiness__form-head">
        <h3>{title}</h3>
        <button type="button" className="kern-btn kern-btn--tertiary kern-btn--x-small" onClick={onClose}>
          <span className="kern-label">{words.close}</span>
        </button>
      </div>
      <Facts
        facts={[
          [words.dueReason, dueReason],
          [words.reason, reason],
        ]}
      />
      {asOf === undefined && knownAt === undefined ? (
        <Actions
          of={`/api/v1/grants/${caseNumber}`}
          year={new Date().getFullYear()}
          only={['ReceiveProof', 'ExamineProof', 'SetProofDeadline']}
          first={proof.receivedOn === undefined ? ['ReceiveProof'] : ['ExamineProof']}
          known={{
            ReceiveProof: which,
            ExamineProof: which,
            SetProofDeadline: { ...which, dueOn },
          }}
        />
      ) : (
        <p>{words.notInPast}</p>
      )}
    </section>
  );
}
