import { recipient } from '../../support/efa-2023.ts';
import { approvedClaim, certifiedOrder, ready, service, settled } from './given.ts';
import { hold, type Journey, type Stage } from './stage.ts';

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
    name: 'interest is claimed on what was used late, until the day from which no base rate is known',
    travel: async (stage) => {
      const { caseNumber, drawdownId } = await lateUse(stage);
      const command = 'Zinsen auf verspätet verwendete Mittel fordern';
      await stage.as('Berta Brandt', '/hilfe', async (person) => {
        await person.openCommand(command);
        await person.fill(/^Vorgangsnummer/, caseNumber);
        await person.take(/^Kennung des Mittelabrufs/, '', new RegExp(drawdownId));
        await person.fill(/^Bis zu welchem Tag/, '01.07.2026');
        await person.fill(/^Grund/, 'Verwendung verspätet');
        await person.record();
      });
      const use = (await stage.read(`/api/v1/grants/${caseNumber}/use-of-funds`)) as {
        readonly drawdowns: readonly {
          readonly drawdownId: string;
          readonly interestClaimed: { readonly amount: string };
        }[];
      };
      const claimed = use.drawdowns.find((one) => one.drawdownId === drawdownId)?.interestClaimed.amount;
      hold(claimed !== undefined && /[1-9]/.test(claimed), JSON.stringify(use));
    },
  },
];

/** One of the practice data, of which interest may be claimed. */
async function lateUse(stage: Stage): Promise<{ readonly caseNumber: string; readonly drawdownId: string }> {
  const { items } = (await stage.read('/api/v1/overdue-uses?synthetic=true&limit=200')) as {
    readonly items: readonly { readonly caseNumber: string; readonly drawdownId: string }[];
  };
  const said: unknown[] = [];
  for (const { caseNumber, drawdownId } of items) {
    const { status, body } = await stage.ledger.post(
      `/api/v1/grants/${caseNumber}/drawdowns/${drawdownId}/late-use-interest`,
      { until: '2026-07-01', reason: 'Verwendung verspätet' },
      { as: ['uebung-berta', 'approver'], headers: { prefer: 'handling=rehearse' } },
    );
    if (status === 200) return { caseNumber, drawdownId };
    said.push(status, body['detail']);
  }
  throw new Error(`Of ${items.length} no interest may be claimed: ${JSON.stringify(said)}`);
}
