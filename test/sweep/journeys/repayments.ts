import { recipient } from '../../support/efa-2023.ts';
import { approvedClaim, certifiedOrder, ready, service, settled } from './given.ts';
import type { Journey, Stage } from './stage.ts';

/** What is decided on what was claimed back, or used late. */
export const repaymentJourneys: readonly Journey[] = [
  {
    name: 'an approver defers, waives and writes off, each within an authority for that',
    travel: async (stage) => {
      const digit = stage.hands === 'mouse' ? '1' : '2';
      const leika = await service(stage, `9910800800${digit}901`, `Taxikonzession ${stage.mark}`);
      await ready(stage, recipient, leika);
      const caseNumber = await approvedClaim(stage, { amount: '600.00', month: '09', service: leika });
      await settled(stage, await certifiedOrder(stage, caseNumber));
      await stage.recorded(
        `/api/v1/claims/${caseNumber}/approval/revocation`,
        {
          amount: '200.00',
          reason: 'Der Betrieb endete früher',
          hearing: { heldOn: '2026-11-20', statement: 'RECEIVED', note: 'Einverstanden' },
        },
        ['dora', 'approver'],
      );
      for (const act of ['DEFER', 'WAIVE', 'WRITE_OFF'])
        await stage.recorded('/api/v1/ordering-authorities', {
          authorityId: `ZZ-${act}-${stage.mark}`,
          person: 'uebung-berta',
          limit: '500.00',
          validFrom: '2026-01-01',
          act,
          reason: 'Geschäftsverteilung',
        });
      const address = `/vorgaenge/${caseNumber}/rueckforderungen/${caseNumber}-R01`;
      stage.step = 'it is deferred';
      await stage.as('Berta Brandt', address, async (person) => {
        await person.press(person.button(/^Rückforderung stunden/));
        await person.fill(/^Fällig am/, '31.01.2027');
        await person.fill(/^Betrag/, '200');
        await person.fill(/^Grund/, 'Haushaltssperre der Kommune');
        await person.record();
        await person.main().getByRole('region', { name: 'Fälligkeiten' }).getByText('31.01.2027').waitFor();
      });
      for (const [command, amount] of [
        [/^Rückforderung oder Zinsen erlassen/, '10'],
        [/^Rückforderung oder Zinsen niederschlagen/, '20'],
      ] as const) {
        stage.step = command.source;
        await stage.as('Berta Brandt', address, async (person) => {
          await person.press(person.button(command));
          await person.choose(/^Hauptforderung oder/, 'Hauptforderung');
          await person.fill(/^Betrag/, amount);
          await person.fill(/^Grund/, 'Kleinbetrag');
          await person.record();
          const remissions = person.main().getByRole('region', { name: /^Erlasse/ });
          await remissions.getByText(`${amount},00`).first().waitFor();
        });
      }
    },
  },
  {
    name: 'interest is claimed on what was used late',
    travel: async (stage) => {
      const late = await lateUse(stage);
      await stage.as('Berta Brandt', `/vorgaenge/${late.caseNumber}?uebung=1`, async (person) => {
        const drawdowns = person.main().getByRole('region', { name: 'Mittelabrufe und ihre Verwendung' });
        await person.press(
          drawdowns.getByRole('button', { name: new RegExp(`${late.drawdownId}$`) }).first(),
        );
        await person.press(drawdowns.getByRole('button', { name: /^Zinsen auf verspätet/ }));
        await person.fill(/^Grund/, 'Verwendung verspätet');
        await person.record();
        stage.step = 'it stands among what is claimed back';
        await person.open('/vorgaenge/rueckforderungen?uebung=1');
        await person.link(new RegExp(`^${late.caseNumber}`)).waitFor();
      });
    },
  },
];

/** One of the practice data, of which interest may be claimed. */
async function lateUse(stage: Stage): Promise<{ readonly caseNumber: string; readonly drawdownId: string }> {
  const { items } = (await stage.read('/api/v1/overdue-uses?synthetic=true&limit=200')) as {
    readonly items: readonly { readonly caseNumber: string; readonly drawdownId: string }[];
  };
  const refused: unknown[] = [];
  for (const { caseNumber, drawdownId } of items) {
    const address = `/api/v1/grants/${caseNumber}/drawdowns/${drawdownId}/actions`;
    const { body } = await stage.ledger.get(address, { as: ['uebung-berta', 'approver'] });
    const { actions } = body as { readonly actions: readonly { readonly name: string }[] };
    if (actions.some(({ name }) => name === 'ClaimLateUseInterest')) return { caseNumber, drawdownId };
    refused.push(body['refused']);
  }
  throw new Error(`Of ${items.length} no interest may be claimed: ${JSON.stringify(refused[0])}`);
}
