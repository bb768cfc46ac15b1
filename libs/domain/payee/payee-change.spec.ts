import { describe, it } from '@jest/globals';
import { onDay, specification } from '../testing/given.ts';
import { confirmPayeeChange, rejectPayeeChange } from './confirm-payee-change.ts';
import { evolvePayee, type PayeeEvent } from './payee.ts';
import { proposePayeeChange } from './propose-payee-change.ts';

const { given } = specification(evolvePayee);
const payeeId = 'EKOM21';
const account = { name: 'ekom21', iban: 'DE02120300000000202051' };
const proposed = (version: number): PayeeEvent => ({
  type: 'PayeeChangeProposed',
  data: { payeeId, version, ...account, reason: 'Neu', proposedBy: 'paul', synthetic: false },
});
const confirmed: PayeeEvent = {
  type: 'PayeeChangeConfirmed',
  data: { payeeId, version: 1, confirmedBy: 'petra' },
};
const dated = (on: string) => ({ on, today: '2023-12-29' });

describe('the days of a payee', () => {
  const figures = { day: '2023-03-09', earliest: '2023-03-10', cause: 'PROPOSAL' };

  it('have no confirmation before its proposal', () => {
    const waiting = given(onDay('2023-03-10', proposed(1)));
    const confirm = (on: string) => (payee: typeof waiting.state) =>
      confirmPayeeChange({ payee, recipient: undefined }, { payeeId, confirmedBy: 'petra' }, dated(on));
    waiting.when(confirm('2023-03-09')).thenRefused('DAY_BEFORE_CAUSE', figures);
    waiting.when(confirm('2023-03-10')).then(confirmed);
  });

  it('have no rejection before its proposal', () => {
    const waiting = given(onDay('2023-03-10', proposed(1)));
    waiting
      .when((payee) =>
        rejectPayeeChange(payee, { payeeId, reason: 'Falsch', rejectedBy: 'petra' }, dated('2023-03-09')),
      )
      .thenRefused('DAY_BEFORE_CAUSE', figures);
  });

  it('have no further change before the latest was decided', () => {
    given(onDay('2023-03-10', proposed(1)), onDay('2023-03-20', confirmed))
      .when((payee) =>
        proposePayeeChange(
          { payee, recipient: undefined },
          {
            payeeId,
            ...account,
            reason: 'Umzug',
            proposedOn: '2023-03-19',
            proposedBy: 'paul',
            synthetic: false,
          },
        ),
      )
      .thenRefused('DAY_BEFORE_CAUSE', {
        day: '2023-03-19',
        earliest: '2023-03-20',
        cause: 'LATEST_STEP',
      });
  });
});
