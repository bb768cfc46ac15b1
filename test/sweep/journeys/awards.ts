import { recipient } from '../../support/efa-2023.ts';
import { certifiedGrant } from './given.ts';
import { hold, type Journey } from './stage.ts';

/** What an award binds both sides to, and what a provider delivers. */
export const awardJourneys: readonly Journey[] = [
  {
    name: 'nothing is drawn down before a condition is met, and the page says why',
    travel: async (stage) => {
      const caseNumber = await certifiedGrant(stage, 'Bürgerbüro');
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
  {
    name: 'a case worker concludes an agreement; a milestone of it is picked from those that stand and closed, and the agreement is ended',
    travel: async (stage) => {
      stage.step = 'it is concluded';
      const address = await stage.as('Sofia Sander', '/vorgaenge', async (person) => {
        await person.press(person.button(/^Vereinbarung mit einem/));
        await person.fill(/^Programm/, 'EFA');
        await person.fill(/^Dienstleister/, `Rechenzentrum Nord ${stage.mark}`);
        await person.take(/^Zahlungsempfänger/, 'KASSE-F', /KASSE-FFM/);
        await person.fill(/^Gegenstand/, 'Anbindung');
        await person.fill(/^Vereinbarter Betrag/, '500');
        const years = person.form().getByRole('group', { name: /^Die Jahre/ });
        await person.press(years.getByRole('button', { name: 'Zeile anlegen' }));
        await person.fill(/^Haushaltsstelle/, 'SCHAU');
        await person.fill(/^Haushaltsjahr/, '2026');
        await person.fill(/^Womit die Vereinbarung/, '500');
        await person.choose(/^Zu gleichen Teilen/, 'zu gleichen Teilen');
        await person.fill(/^Begünstigte Kommune/, recipient);
        await person.record();
        await person.press(person.link('Ansehen'));
        await person.page.waitForURL('**/vorgaenge/EFA-*');
        return new URL(person.page.url()).pathname;
      });
      const caseNumber = address.split('/').at(-1) ?? '';
      await stage.recorded(`/api/v1/agreements/${caseNumber}/milestones`, {
        milestoneId: 'M1',
        name: 'Abnahme',
        amount: '500.00',
        budget: { line: 'SCHAU', fiscalYear: 2026 },
      });
      stage.step = 'a milestone is closed';
      const command = 'Meilenstein schließen';
      await stage.as('Sofia Sander', '/hilfe', async (person) => {
        await person.openCommand(command);
        await person.fill(/^Vorgangsnummer/, caseNumber);
        await person.take(/^Meilenstein/, '', /Abnahme .* 500,00/);
        await person.fill(/^Grund/, 'Wird nicht mehr gebraucht');
        await person.record();
      });
      await stage.as('Sofia Sander', address, async (person) => {
        const milestone = person.main().getByRole('listitem').filter({ hasText: 'Abnahme' });
        await milestone.getByText('geschlossen').first().waitFor();
      });
      stage.step = 'it is ended';
      await stage.act('Sofia Sander', address, /^Vereinbarung beenden/, (person) =>
        person.fill(/^Grund/, 'Der Dienstleister stellt den Betrieb ein'),
      );
      await stage.as('Sofia Sander', address, (person) =>
        person.main().locator('.case-steps').getByText('beendet').waitFor(),
      );
      const agreement = await stage.read(`/api/v1/agreements/${caseNumber}`);
      hold(agreement['state'] === 'ENDED', JSON.stringify(agreement));
    },
  },
];
