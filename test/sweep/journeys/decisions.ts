import { appliedGrant, awardedGrant, paidGrant } from './given.ts';
import type { Person } from './person.ts';
import { hold, type Journey } from './stage.ts';

/** What becomes of applications, and of awards after they were made. */
export const decisionJourneys: readonly Journey[] = [
  {
    name: 'an application is certified by two case workers and rejected by an approver',
    travel: async (stage) => {
      const address = `/vorgaenge/${await appliedGrant(stage, 'Sporthalle')}`;
      stage.step = 'it is certified';
      await stage.act('Sofia Sander', address, /^Antrag auf Zuwendung sachlich/);
      await stage.act('Stefan Scholl', address, /^Antrag auf Zuwendung rechnerisch/);
      stage.step = 'it is rejected';
      await stage.act('Berta Brandt', address, /^Antrag auf Zuwendung ablehnen/, (person) =>
        person.fill(/^Grund/, 'Kein digitales Vorhaben'),
      );
      stage.step = 'the municipality sees why';
      await stage.as('Clara Claas', address, (person) => person.sees('Kein digitales Vorhaben'));
    },
  },
  {
    name: 'an approver amends an award, records changed cost, reduces it and claims back what is paid beyond',
    travel: async (stage) => {
      const caseNumber = await awardedGrant(stage, 'Serverraum');
      await paidGrant(stage, caseNumber, '600.00');
      const address = `/vorgaenge/${caseNumber}`;
      const facts = (person: Person) => person.main().locator('.case-figures');
      stage.step = 'it is amended';
      await stage.as('Berta Brandt', address, async (person) => {
        await person.press(person.button(/^Bewilligung ändern/));
        await person.fill(/^Bewilligung von jetzt/, '850');
        await person.fill(/^Grund/, 'Günstiger geworden');
        await person.record();
        await facts(person).getByText('850,00').first().waitFor();
      });
      stage.step = 'its cost has changed';
      await stage.act('Berta Brandt', address, /^Geänderte Kosten/, async (person) => {
        await person.fill(/^Zuwendungsfähige Kosten/, '900');
        await person.fill(/^Mittel Dritter/, '0');
        await person.fill(/^Grund/, 'Schlussrechnung');
      });
      stage.step = 'it is reduced';
      await stage.act('Berta Brandt', address, /^Bewilligung kürzen/, async (person) => {
        await person.fill(/^Um wie viel/, '400');
        await person.fill(/^Grund/, 'Auflage nicht erfüllt');
      });
      stage.step = 'what is paid beyond is claimed back';
      await stage.act('Berta Brandt', address, /^Zurückfordern, was über/, async (person) => {
        await person.fill(/^Tag der Anhörung/, '20.11.2026');
        await person.choose(/^Ob eine Stellungnahme/, 'keine Stellungnahme');
        await person.fill(/^Grund/, 'Schlussrechnung');
      });
      await stage.as('Berta Brandt', address, async (person) => {
        const claimed = person.main().getByRole('region', { name: 'Rückforderungen' });
        await claimed.getByRole('link', { name: `${caseNumber}-R01` }).waitFor();
      });
    },
  },
  {
    name: 'a proof is given more time, money comes back, and a project is completed',
    travel: async (stage) => {
      const caseNumber = await awardedGrant(stage, 'Lesesaal');
      await paidGrant(stage, caseNumber, '600.00');
      const address = `/vorgaenge/${caseNumber}`;
      stage.step = 'a proof is given more time';
      await stage.as('Sofia Sander', address, async (person) => {
        const proofs = person.main().getByRole('region', { name: 'Verwendungsnachweise' });
        await person.press(proofs.getByRole('row').getByRole('button').first());
        await person.press(proofs.getByRole('button', { name: /^Frist eines Verwendungsnachweises/ }));
        await person.fill(/^Fällig am/, '31.08.2027');
        await person.fill(/^Grund/, 'Die Prüfung des Rechnungshofs geht vor');
        await person.record();
        await proofs.getByText('31.08.2027').first().waitFor();
      });
      stage.step = 'money comes back';
      await stage.act('Kira Kuhn', address, /^Rückzahlung einer Zuwendung/, async (person) => {
        await person.fill(/^Kennung/, 'RZ-1');
        await person.fill(/^Betrag/, '50');
        await person.fill(/^Grund/, 'Nicht gebraucht');
      });
      stage.step = 'the project is completed';
      await stage.act('Sofia Sander', address, /^Vorhaben abschließen/);
      stage.step = 'the municipality sees both';
      await stage.as('Clara Claas', address, async (person) => {
        await person
          .main()
          .locator('.case-steps')
          .getByText(/abgeschlossen/i)
          .first()
          .waitFor();
        await person.sees('50,00');
      });
      const grant = await stage.read(`/api/v1/grants/${caseNumber}`);
      hold((grant['returned'] as { amount: string }).amount === '50.00', JSON.stringify(grant));
    },
  },
  {
    name: 'a condition is missed, the waiver of another is rejected by the second person, and the award is revoked',
    travel: async (stage) => {
      const caseNumber = await awardedGrant(stage, 'Ratssaal');
      for (const [conditionId, subject] of [
        ['A-1', 'Beschluss der Gemeindevertretung'],
        ['A-2', 'Nachweis der Barrierefreiheit'],
      ] as const)
        await stage.recorded(`/api/v1/grants/${caseNumber}/conditions`, { conditionId, subject }, [
          'dora',
          'approver',
        ]);
      const address = `/vorgaenge/${caseNumber}`;
      const conditions = (person: Person) => person.main().getByRole('region', { name: 'Auflagen' });
      const opened = (person: Person, subject: string) =>
        person.press(conditions(person).getByRole('row', { name: subject }).getByRole('button').first());
      stage.step = 'one is missed';
      await stage.as('Sofia Sander', address, async (person) => {
        await opened(person, 'Beschluss der Gemeindevertretung');
        await person.press(conditions(person).getByRole('button', { name: /eine Auflage verfehlt/ }));
        await person.fill(/^Grund/, 'Der Beschluss kam nicht');
        await person.record();
        await conditions(person).getByText('verfehlt').first().waitFor();
      });
      stage.step = 'the waiver of the other is proposed';
      await stage.as('Berta Brandt', address, async (person) => {
        await opened(person, 'Nachweis der Barrierefreiheit');
        await person.press(conditions(person).getByRole('button', { name: /^Erlass einer Auflage/ }));
        await person.fill(/^Grund/, 'Das Gebäude ist denkmalgeschützt');
        await person.record();
      });
      stage.step = 'it is rejected';
      await stage.as('Bastian Behrens', '/arbeitsvorrat?schritt=CASE_ACT', async (person) => {
        await person.press(person.link(caseNumber));
        await person.press(person.button(/^Vorgelegte Entscheidung ablehnen/));
        await person.fill(/^Grund/, 'Barrierefreiheit ist Pflicht');
        await person.record();
      });
      stage.step = 'so it is still to be met';
      await stage.as('Berta Brandt', address, (person) =>
        conditions(person)
          .getByRole('row', { name: 'Nachweis der Barrierefreiheit' })
          .getByText('offen')
          .first()
          .waitFor(),
      );
      stage.step = 'the award is revoked';
      await stage.act('Berta Brandt', address, /^Bewilligung einer Zuwendung widerrufen/, (person) =>
        person.fill(/^Grund/, 'Auflage verfehlt'),
      );
      stage.step = 'the municipality sees why';
      await stage.as('Clara Claas', address, (person) => person.sees('Auflage verfehlt'));
      const grant = await stage.read(`/api/v1/grants/${caseNumber}`);
      hold(grant['state'] === 'REVOKED', JSON.stringify(grant));
    },
  },
];
