import { day, euros } from '../../figures.ts';
import type { Schemas } from '../../api/index.ts';
import { stateWords } from '../../state-words.ts';
import { CaseLink } from '../case/case-link.tsx';
import { PagedTable } from '../shared/paged-table.tsx';

interface LineCasesProps {
  readonly programme: string;
  readonly line: string;
  readonly fiscalYear: number;
  readonly recipients: readonly Schemas['RecipientView'][];
}

/** Who and what stands behind a budget line, as it is today: municipalities, claims, grants and agreements. */
export function LineCases({ programme, line, fiscalYear, recipients }: LineCasesProps) {
  const names = new Map(recipients.map(({ recipient, name }) => [recipient, name]));
  const named = (key: string) => (
    <>
      {names.get(key) ?? key}
      <span className="figures__key">{key}</span>
    </>
  );
  const ofLine = { programme, line, fiscalYear };
  const ofYear = { programme, fiscalYear };
  const link = (caseNumber: string) => <CaseLink caseNumber={caseNumber} />;
  return (
    <>
      <PagedTable
        path="/api/v1/recipient-consumption"
        query={{ ...ofYear, sort: '-paid' }}
        id="empfaenger"
        title="Kommunen"
        sentence="Im ganzen Programm und Jahr, nach dem heutigen Stand: als Empfängerin, und anteilig als Begünstigte von Leistungen eines Dienstleisters."
        keyOf={({ recipient }) => recipient}
        columns={[
          { label: 'Kommune', cell: ({ recipient }) => named(recipient) },
          { label: 'Festgelegt', isNumeric: true, cell: ({ committed }) => euros(committed) },
          { label: 'Ausgezahlt', isNumeric: true, cell: ({ paid }) => euros(paid) },
          { label: 'Begünstigt', isNumeric: true, cell: ({ benefitAccepted }) => euros(benefitAccepted) },
          { label: 'davon bezahlt', isNumeric: true, cell: ({ benefitPaid }) => euros(benefitPaid) },
        ]}
      />
      <PagedTable
        path="/api/v1/claims"
        query={{ ...ofLine, sort: '-claimed' }}
        id="antraege"
        title="Anträge"
        keyOf={({ caseNumber }) => caseNumber}
        columns={[
          { label: 'Vorgang', cell: ({ caseNumber }) => link(caseNumber) },
          { label: 'Kommune', cell: ({ recipient }) => named(recipient) },
          { label: 'Stand', cell: ({ state }) => stateWords(state) },
          { label: 'Beantragt', isNumeric: true, cell: ({ claimed }) => euros(claimed) },
          { label: 'Bewilligt', isNumeric: true, cell: ({ approved }) => approved && euros(approved) },
          { label: 'Ausgezahlt', isNumeric: true, cell: ({ paid }) => euros(paid) },
        ]}
      />
      <PagedTable
        path="/api/v1/grants"
        query={{ ...ofYear, sort: '-awarded' }}
        id="zuwendungen"
        title="Zuwendungen"
        keyOf={({ caseNumber }) => caseNumber}
        columns={[
          { label: 'Vorgang', cell: ({ caseNumber }) => link(caseNumber) },
          {
            label: 'Kommune',
            cell: ({ recipients: [first = '', ...others] }) => (
              <>
                {named(first)}
                {others.length > 0 && ` und ${others.length} weitere`}
              </>
            ),
          },
          { label: 'Vorhaben', cell: ({ purpose }) => purpose },
          { label: 'Stand', cell: ({ state }) => stateWords(state) },
          { label: 'Bewilligt', isNumeric: true, cell: ({ awarded }) => euros(awarded) },
          { label: 'Abgerufen', isNumeric: true, cell: ({ drawnDown }) => euros(drawnDown) },
          { label: 'Ausgezahlt', isNumeric: true, cell: ({ paid }) => euros(paid) },
        ]}
      />
      <PagedTable
        path="/api/v1/agreements"
        query={{ programme }}
        id="vereinbarungen"
        title="Vereinbarungen des Programms"
        keyOf={({ caseNumber }) => caseNumber}
        columns={[
          { label: 'Vorgang', cell: ({ caseNumber }) => link(caseNumber) },
          {
            label: 'Dienstleister',
            cell: ({ provider, subject }) => (
              <>
                {provider}
                <span className="figures__key">{subject}</span>
              </>
            ),
          },
          { label: 'Geschlossen', cell: ({ concludedOn }) => day(concludedOn) },
          { label: 'Begünstigte', isNumeric: true, cell: ({ beneficiaries }) => beneficiaries },
          { label: 'Vereinbart', isNumeric: true, cell: ({ amount }) => euros(amount) },
          { label: 'Abgenommen', isNumeric: true, cell: ({ accepted }) => euros(accepted) },
          { label: 'Ausgezahlt', isNumeric: true, cell: ({ paid }) => euros(paid) },
        ]}
      />
    </>
  );
}
