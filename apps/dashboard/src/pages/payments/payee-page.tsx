import { useParams } from '@tanstack/react-router';
import { useAnswer } from '../../api/index.ts';
import { CommandPanel } from '../../command/command-panel.tsx';
import { WhenReady } from '../../frame/notice.tsx';
import { usePerson } from '../../session/session.ts';
import { useFormats } from '../../words/formats.ts';
import { useWords } from '../../words/language.ts';
import { BundleButton } from '../shared/bundle-button.tsx';
import { Facts } from '../shared/facts.tsx';
import { RecipientLink } from '../municipality/recipient-link.tsx';
import { Panel } from '../shared/panel.tsx';
import { useRecipients } from '../shared/recipients.ts';
import { PaymentsFrame } from './payments-frame.tsx';
import { paymentsWords } from './payments.words.ts';

const addressText = (address: object | undefined): string =>
  Object.values(address ?? {})
    .filter((part): part is string => typeof part === 'string')
    .join(', ');

/** One payee: what is in force, what is proposed beside it, and the second person's decision. */
export function PayeePage() {
  const words = useWords(paymentsWords);
  const formats = useFormats();
  const { roles } = usePerson();
  const recipients = useRecipients();
  const { payeeId } = useParams({ from: '/zahlungen/empfaenger/$payeeId' });
  const answer = useAnswer('/api/v1/payees/{payeeId}', { path: { payeeId } });
  const named = (recipient: string | undefined) =>
    recipient && <RecipientLink recipient={recipient} name={recipients?.nameOf(recipient) ?? recipient} />;
  return (
    <PaymentsFrame
      part="payees"
      title={[answer.data?.name ?? answer.data?.proposed?.name, payeeId].filter(Boolean).join(' · ')}
    >
      <WhenReady answer={answer}>
        {(one) => (
          <>
            <Panel
              id="gilt"
              title={words.now}
              aside={<BundleButton path="/api/v1/payees/{payeeId}/bundle" of={{ payeeId }} />}
            >
              {one.confirmedBy === undefined ? (
                <p className="panel__text">{words.notYet}</p>
              ) : (
                <Facts
                  facts={[
                    [words.name, one.name],
                    [words.iban, one.iban && formats.iban(one.iban)],
                    [words.address, addressText(one.address)],
                    [words.ofRecipient, named(one.recipient)],
                    [words.confirmedBy, one.confirmedBy],
                    [words.why, one.reason],
                  ]}
                />
              )}
            </Panel>
            {one.proposed && (
              <Panel id="vorgeschlagen" title={words.next}>
                <Facts
                  facts={[
                    [words.name, one.proposed.name],
                    [words.iban, one.proposed.iban && formats.iban(one.proposed.iban)],
                    [words.address, addressText(one.proposed.address)],
                    [words.ofRecipient, named(one.proposed.recipient)],
                    [words.proposedBy, one.proposed.proposedBy],
                  ]}
                />
              </Panel>
            )}
            <div className="commands">
              {(['ConfirmPayeeChange', 'RejectPayeeChange'] as const).map((operation) => (
                <CommandPanel
                  key={operation}
                  operation={operation}
                  known={{ payeeId }}
                  roles={roles}
                  isOffered={one.proposed !== undefined}
                />
              ))}
              <CommandPanel
                operation="ProposePayeeChange"
                known={{ payeeId, name: one.name, iban: one.iban, recipient: one.recipient }}
                roles={roles}
              />
            </div>
          </>
        )}
      </WhenReady>
    </PaymentsFrame>
  );
}
