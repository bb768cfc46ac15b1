import { recipient } from '../../support/efa-2023.ts';
import { hold, type Journey, type Stage } from './stage.ts';

const bert = ['bert', 'case-worker'] as const;

/** What an award binds both sides to, and what a provider delivers. */
export const awardJourneys: readonly Journey[] = [
  {
    name: 'nothing is drawn down before a condition is met, and the page says why',
    travel: async (stage) => {
      const caseNumber = await certifiedApplication(stage);
      const address = `/vorgaenge/${caseNumber}`;
      stage.step = 'it is awarded';
      await stage.act('Berta Brandt', address, /^Zuwendung bewilligen/, async (person) => {
        await person.fill(/^Erster Tag/, '01.11.2026');
        await person.fill(/^Letzter Tag/, '31.12.2026');
      });
      stage.step = 'a condition is set';
      await stage.act('Berta Brandt', address, /^Auflage einer Bewilligung/, async (person) => {
        await person.fill(/^Kennung/, 'A-1');
        await person.fill(/^Was zu erfüllen ist/, 'Beschluss der Gemeindevertretung');
        await person.choose(/^Ob vorher nichts/, 'ja');
      });
      stage.step = 'the municipality learns why it gets nothing yet';
      await stage.as('Clara Claas', address, async (person) => {
        await person
          .main()
          .getByText(/^Heute nicht möglich/)
          .waitFor();
        await person.unfold(/^Heute nicht möglich/);
        const why = person.main().locator('.actions__refused li').filter({ hasText: 'Mittel abrufen' });
        await why
          .getByText(/Auflage/)
          .first()
          .waitFor();
      });
      stage.step = 'the condition is met';
      await stage.as('Sofia Sander', address, async (person) => {
        const conditions = person.main().getByRole('region', { name: 'Auflagen' });
        await person.press(conditions.getByRole('row').getByRole('button').first());
        await person.press(
          conditions.getByRole('button', { name: /^Festhalten, dass eine Auflage erfüllt/ }),
        );
        await person.fill(/^Woraus es hervorgeht/, 'Protokoll vom 12.11.2026');
        await person.record();
      });
      stage.step = 'and funds are drawn down';
      await stage.act('Clara Claas', address, /^Mittel abrufen/, (person) => person.fill(/^Betrag/, '300'));
      const grant = await stage.read(`/api/v1/grants/${caseNumber}`);
      hold((grant['drawnDown'] as { amount: string }).amount === '300.00', JSON.stringify(grant));
    },
  },
  {
    name: 'a milestone is agreed, reported, and accepted by who did not report it',
    travel: async (stage) => {
      const agreement = await stage.recorded('/api/v1/agreements', {
        programme: 'EFA',
        provider: `Rechenzentrum ${stage.mark}`,
        payeeId: 'KASSE-FFM',
        subject: 'Schulung',
        amount: '400.00',
        budgets: [{ line: 'SCHAU', fiscalYear: 2026, amount: '400.00' }],
        allocation: { method: 'EQUAL', beneficiaries: [{ recipient }] },
        concludedOn: '2026-11-02',
      });
      const address = `/vorgaenge/${String(agreement['caseNumber'])}`;
      stage.step = 'it is agreed';
      await stage.act('Sofia Sander', address, /^Meilenstein vereinbaren/, async (person) => {
        await person.fill(/^Kennung/, 'M1');
        await person.fill(/^Bezeichnung/, 'Erste Schulung');
        await person.fill(/^Betrag/, '400');
        await person.fill(/^Haushaltsstelle/, 'SCHAU');
        await person.fill(/^Haushaltsjahr/, '2026');
      });
      stage.step = 'it is reported';
      await stage.as('Sofia Sander', address, async (person) => {
        await person.press(person.button('Bearbeiten'));
        await person.press(person.button(/^Erreichten Meilenstein/));
        await person.fill(/^Nachweis/, 'Rechnung 4711');
        await person.record();
      });
      stage.step = 'it is accepted';
      await stage.as('Stefan Scholl', address, async (person) => {
        await person.press(person.button('Bearbeiten'));
        await person.press(person.button(/^Meilenstein abnehmen/));
        await person.record();
        await person.sees('abgenommen');
      });
    },
  },
];

/** An application that waits for its award. */
async function certifiedApplication(stage: Stage): Promise<string> {
  const grant = await stage.recorded(
    '/api/v1/grants',
    {
      programme: 'EFA',
      line: 'SCHAU',
      fiscalYear: 2026,
      recipient,
      purpose: `Bürgerbüro ${stage.mark}`,
      projectCost: '1000.00',
      requested: '900.00',
      receivedOn: '2026-11-03',
    },
    ['sina', 'case-worker'],
  );
  const caseNumber = String(grant['caseNumber']);
  for (const kind of ['factual', 'arithmetic'])
    await stage.recorded(`/api/v1/grants/${caseNumber}/${kind}-certification`, {}, bert);
  return caseNumber;
}
