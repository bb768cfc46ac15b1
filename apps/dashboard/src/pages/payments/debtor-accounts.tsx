import { useAnswer } from '../../api/index.ts';
import { WhenReady } from '../../frame/notice.tsx';
import { useFormats } from '../../words/formats.ts';
import { useWords } from '../../words/language.ts';
import { Facts } from '../shared/facts.tsx';
import { Panel } from '../shared/panel.tsx';
import { paymentsWords } from './payments.words.ts';

/** The account that new payment runs debit at the moment of the page, and that of practice data where it is another one. */
export function DebtorAccounts() {
  const words = useWords(paymentsWords);
  const formats = useFormats();
  const answer = useAnswer('/api/v1/debtor-accounts');
  return (
    <Panel id="konto" title={words.debtorAccount}>
      <WhenReady answer={answer}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="panel__text">{words.noDebtorAccount}</p>
          ) : (
            items.map((one) => (
              <Facts
                key={String(one.synthetic)}
                facts={[
                  [one.synthetic ? words.practiceHolder : words.holder, one.name],
                  [words.iban, formats.iban(one.iban)],
                  [words.bic, one.bic],
                  [words.since, formats.day(one.setOn)],
                  [words.setBy, one.setBy],
                  [words.why, one.reason],
                ]}
              />
            ))
          )
        }
      </WhenReady>
    </Panel>
  );
}
