import { useCallback, useMemo } from 'react';
import { useIsNow, type Schemas } from '../../api/index.ts';
import { Actions } from '../../command/actions.tsx';
import { centsOf } from '../../fields/amount.ts';
import { holdsOneOf } from '../../frame/rooms.ts';
import { usePerson } from '../../session/session.ts';
import type { Column } from '../../table/column.ts';
import { useFormats } from '../../words/formats.ts';
import { useWords } from '../../words/language.ts';
import { CaseLink } from '../case/case-link.tsx';
import { recipientsColumn } from '../shared/case-columns.tsx';
import { Facts } from '../shared/facts.tsx';
import { OpenedForm, openingColumn } from '../shared/opened.tsx';
import { proofWords } from './proof.words.ts';

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

/** Who records and examines proofs: the others see what became of them. */
const whoRecords = ['case-worker', 'approver'] as const;

/** The columns of a list of proofs; `onOpen` opens the forms of one. */
export function useProofColumns(onOpen: ((proof: Proof) => void) | undefined): readonly Column<Proof>[] {
  const words = useWords(proofWords);
  const formats = useFormats();
  const nameOf = useProofName();
  const { roles } = usePerson();
  const mayAct = holdsOneOf(roles, whoRecords);
  return useMemo(
    (): readonly Column<Proof>[] => [
      {
        id: 'proof',
        label: words.proof,
        value: ({ caseNumber }) => caseNumber,
        cell: (proof) => (
          <>
            <CaseLink caseNumber={proof.caseNumber} />
            {proof.proof !== 'FINAL' && <span className="row-key">{nameOf(proof)}</span>}
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
      {
        id: 'spent',
        label: words.spent,
        kind: 'amount',
        sum: 'spent',
        value: ({ spent }) => spent && centsOf(spent),
      },
      {
        id: 'amount',
        label: words.notAccepted,
        kind: 'amount',
        sum: 'amount',
        value: ({ amount }) => amount && centsOf(amount),
        hidden: true,
      },
      ...(onOpen
        ? [
            openingColumn<Proof>({
              label: words.next,
              textOf: ({ receivedOn, examinedOn }) =>
                !mayAct
                  ? words.look
                  : receivedOn === undefined
                    ? words.receive
                    : examinedOn === undefined
                      ? words.examine
                      : words.look,
              nameOf: (proof) => words.of(nameOf(proof), proof.caseNumber),
              onOpen,
            }),
          ]
        : []),
    ],
    [words, formats, nameOf, onOpen, mayAct],
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
  const isNow = useIsNow();
  const { caseNumber, proof: kind, fiscalYear, dueOn, reason, dueReason } = proof;
  const which = { proof: kind, ...(fiscalYear !== undefined && { fiscalYear }) };
  return (
    <OpenedForm title={words.of(nameOf(proof), caseNumber)} onClose={onClose}>
      <Facts
        facts={[
          [words.dueReason, dueReason],
          [words.reason, reason],
        ]}
      />
      {isNow ? (
        <Actions
          of={`/api/v1/grants/${caseNumber}`}
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
    </OpenedForm>
  );
}
