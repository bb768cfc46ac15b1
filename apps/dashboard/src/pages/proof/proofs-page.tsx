import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useAnswer } from '../../api/index.ts';
import { useKept } from '../../frame/entries.ts';
import { PagesTable } from '../../table/pages-table.tsx';
import { useWords } from '../../words/language.ts';
import { CasesFrame } from '../cases/cases-frame.tsx';
import { ChoiceRow } from '../shared/choice-row.tsx';
import { Panel } from '../shared/panel.tsx';
import { keyOfProof, ProofForms, useProofColumns, type Proof } from './proof-table.tsx';
import { proofWords } from './proof.words.ts';

const states = [
  'alle',
  'OVERDUE',
  'DUE',
  'RECEIVED',
  'ACCEPTED',
  'ACCEPTED_WITH_REDUCTION',
  'OBJECTED',
] as const;

/** Proofs of use with their deadlines as they stood on the day of the page; what came in is recorded and examined here. */
export function ProofsPage() {
  const words = useWords(proofWords);
  const { stand, programm } = useSearch({ from: '/vorgaenge/verwendungsnachweise' });
  const navigate = useNavigate({ from: '/vorgaenge/verwendungsnachweise' });
  const programmes = useAnswer('/api/v1/programmes');
  const [opened, setOpened] = useKept<Proof | undefined>('nachweis', undefined);
  const open = useCallback((proof: Proof) => setOpened(proof), []);
  const columns = useProofColumns(open);
  const state = states.find((one) => one === stand) ?? 'alle';
  return (
    <CasesFrame part="proofs">
      <Panel id="nachweise" title={words.title}>
        <div className="filters">
          <ChoiceRow
            label={words.filter}
            choices={states.map((value) => ({ value, label: words.states[value] }))}
            chosen={state}
            onChoose={(value) =>
              void navigate({
                search: (search) => ({ ...search, stand: value === 'alle' ? undefined : value }),
                resetScroll: false,
              })
            }
          />
          <div className="filter-row">
            <label>
              {words.programme}
              <select
                value={programm ?? ''}
                onChange={({ target: { value } }) =>
                  void navigate({
                    search: (search) => ({ ...search, programm: value === '' ? undefined : value }),
                    resetScroll: false,
                  })
                }
              >
                <option value="">{words.allProgrammes}</option>
                {programmes.data?.items.map(({ programme, name }) => (
                  <option key={programme} value={programme}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          </div>
        </div>
        <PagesTable
          key={`${state} ${programm ?? ''}`}
          id="nachweise"
          caption={words.title}
          path="/api/v1/proofs-of-use"
          query={{
            ...(state !== 'alle' && { state }),
            ...(programm !== undefined && { programme: programm }),
          }}
          columns={columns}
          keyOf={keyOfProof}
          firstSort="dueOn"
          whenEmpty={words.none}
        />
        {opened && (
          <ProofForms key={keyOfProof(opened)} proof={opened} onClose={() => setOpened(undefined)} />
        )}
      </Panel>
    </CasesFrame>
  );
}
