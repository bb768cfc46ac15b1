import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Schemas } from '../../api/index.ts';
import { CommandPanel } from '../../command/command-panel.tsx';
import { usePerson } from '../../session/session.ts';
import type { Column } from '../../table/column.ts';
import { PagesTable } from '../../table/pages-table.tsx';
import { useFormats } from '../../words/formats.ts';
import { useWords } from '../../words/language.ts';
import { Panel } from '../shared/panel.tsx';
import { useRecipients } from '../shared/recipients.ts';
import { PaymentsFrame } from './payments-frame.tsx';
import { paymentsWords } from './payments.words.ts';

type Payee = Schemas['PayeeView'];

/** Payees, and which of them wait for a second person. */
export function PayeesPage() {
  const words = useWords(paymentsWords);
  const formats = useFormats();
  const { roles } = usePerson();
  const recipients = useRecipients();
  const columns = useMemo(
    (): readonly Column<Payee>[] => [
      {
        id: 'name',
        label: words.name,
        value: ({ payeeId, name, proposed }) => name ?? proposed?.name ?? payeeId,
        cell: ({ payeeId, name, proposed }) => (
          <Link className="kern-link" to="/zahlungen/empfaenger/$payeeId" params={{ payeeId }}>
            {name ?? proposed?.name ?? payeeId}
          </Link>
        ),
      },
      { id: 'payee', label: words.key, value: ({ payeeId }) => payeeId },
      {
        id: 'iban',
        label: words.iban,
        value: ({ iban, proposed }) => formats.iban(iban ?? proposed?.iban ?? ''),
      },
      {
        id: 'recipient',
        label: words.ofRecipient,
        value: ({ recipient }) => recipient && (recipients?.nameOf(recipient) ?? recipient),
        wideOnly: true,
      },
      {
        id: 'state',
        label: words.state,
        value: ({ proposed }) => (proposed ? words.waits : words.confirmed),
      },
    ],
    [words, formats, recipients],
  );
  return (
    <PaymentsFrame part="payees">
      <Panel id="empfaenger" title={words.parts.payees}>
        <PagesTable
          id="zahlungsempfaenger"
          caption={words.parts.payees}
          path="/api/v1/payees"
          columns={columns}
          keyOf={({ payeeId }) => payeeId}
          whenEmpty={words.noPayees}
        />
      </Panel>
      <div className="commands">
        <CommandPanel operation="ProposePayeeChange" roles={roles} />
      </div>
    </PaymentsFrame>
  );
}
