import { recipient } from '../../support/efa-2023.ts';
import { countersigned, ready, service } from './given.ts';
import type { Person } from './person.ts';
import { hold, type Journey } from './stage.ts';

const bert = ['bert', 'case-worker'] as const;

/** What municipalities do. */
export const municipalityJourneys: readonly Journey[] = [
  {
    name: 'a municipality submits, amends and withdraws a claim, and sees no other one',
    travel: async (stage) => {
      const digit = stage.hands === 'mouse' ? '1' : '2';
      const leika = await service(stage, `9910800800${digit}301`, `Fischereischein ${stage.mark}`);
      await ready(stage, recipient, leika);
      stage.step = 'it submits';
      const address = await stage.as('Clara Claas', '/vorgaenge', async (person) => {
        await person.press(person.button('Antrag stellen'));
        await person.fill(/^Programm/, 'EFA');
        await person.fill(/^Haushaltsstelle/, 'SCHAU');
        await person.fill(/Kommune/, recipient);
        await person.take(/EfA-Leistung/, 'Fischerei', new RegExp(leika));
        await person.fill(/^Erster Tag/, '01.05.2026');
        await person.fill(/^Letzter Tag/, '31.05.2026');
        await person.fill(/^Beantragter Betrag/, '900');
        await person.record();
        await person.press(person.link('Ansehen'));
        await person.page.waitForURL('**/vorgaenge/EFA-*');
        return new URL(person.page.url()).pathname;
      });
      stage.step = 'it amends';
      await stage.act('Clara Claas', address, /^Antrag ändern/, async (person) => {
        await person.fill(/^Neuer Betrag/, '950,50');
        await person.fill(/^Grund/, 'Rechnung nachgereicht');
      });
      stage.step = 'it sees where its money is';
      await stage.as('Clara Claas', address, async (person) => {
        await person.main().locator('.case-figures').getByText('950,50').waitFor();
        await person.main().locator('.case-steps [aria-current=step]').waitFor();
      });
      stage.step = 'another municipality sees nothing of it';
      await stage.as('Cem Celik', address, (person) => person.sees('Diesen Vorgang gibt es nicht.'));
      stage.step = 'it withdraws';
      await stage.act('Clara Claas', address, /^Antrag zurückziehen/, (person) =>
        person.fill(/^Grund/, 'Doppelt gestellt'),
      );
      const claim = await stage.read(address.replace('/vorgaenge/', '/api/v1/claims/'));
      hold(claim['state'] === 'WITHDRAWN', JSON.stringify(claim));
    },
  },
  {
    name: 'a municipality applies for a grant, draws down, is paid and proves use',
    travel: async (stage) => {
      stage.step = 'it applies';
      const address = await stage.as('Clara Claas', '/vorgaenge', async (person) => {
        await person.press(person.button('Zuwendung beantragen'));
        await person.fill(/^Programm/, 'EFA');
        await person.fill(/^Haushaltsstelle/, 'SCHAU');
        await person.fill(/^Haushaltsjahr/, '2026');
        await person.fill(/^Federführende/, recipient);
        await person.fill(/^Vorhaben/, `Digitales Rathaus ${stage.mark}`);
        await person.fill(/^Kosten des Vorhabens/, '5000');
        await person.fill(/^Beantragte Zuwendung/, '4000');
        await person.record();
        await person.press(person.link('Ansehen'));
        await person.page.waitForURL('**/vorgaenge/EFA-*');
        return new URL(person.page.url()).pathname;
      });
      const caseNumber = address.split('/').at(-1) ?? '';
      const grant = `/api/v1/grants/${caseNumber}`;
      for (const kind of ['factual', 'arithmetic'])
        await stage.recorded(`${grant}/${kind}-certification`, {}, bert);
      stage.step = 'it is awarded';
      await stage.act('Berta Brandt', address, /^Zuwendung bewilligen/, async (person) => {
        await person.fill(/^Erster Tag/, '01.11.2026');
        await person.fill(/^Letzter Tag/, '31.12.2026');
      });
      stage.step = 'it draws down, and the number is proposed';
      await stage.act('Clara Claas', address, /^Mittel abrufen/, async (person) => {
        hold(
          (await person
            .form()
            .getByLabel(/^Kennung/)
            .inputValue()) === 'MA-1',
          'No number is proposed.',
        );
        await person.fill(/^Betrag/, '1500');
      });
      stage.step = 'it sees it, and the next number';
      await stage.as('Clara Claas', address, async (person) => {
        const drawdowns = person.main().getByRole('region', { name: 'Mittelabrufe und ihre Verwendung' });
        await drawdowns.getByRole('row', { name: /MA-1/ }).getByText('1.500,00').first().waitFor();
        await person.press(person.button(/^Mittel abrufen/));
        hold(
          (await person
            .form()
            .getByLabel(/^Kennung/)
            .inputValue()) === 'MA-2',
          'The next is not MA-2.',
        );
      });
      const order = await stage.recorded(
        '/api/v1/payment-orders',
        { caseNumber, drawdownId: 'MA-1', payeeId: 'KASSE-FFM', dueOn: '2026-11-30', reason: 'Abruf' },
        bert,
      );
      const orders = `/api/v1/payment-orders/${String(order['orderNumber'])}`;
      for (const kind of ['factual', 'arithmetic'])
        await stage.recorded(`${orders}/${kind}-certification`, {}, bert);
      await stage.recorded(`${orders}/order`, {}, ['uebung-bastian', 'approver']);
      await stage.recorded(`${orders}/settlement`, { bankReference: `BANK-A-${stage.mark}` }, [
        'paul',
        'payment-officer',
      ]);
      stage.step = 'it proves what it used';
      await stage.as('Clara Claas', address, async (person) => {
        await person.main().locator('.case-figures').getByText('1.500,00').first().waitFor();
        await person.press(person.button(/^Verwendung von MA-1 melden/));
        hold(
          (await person
            .form()
            .getByLabel(/^Kennung/)
            .inputValue()) === 'VW-1',
          'No number is proposed.',
        );
        await person.fill(/^Verwendet$/, '1200');
        await person.record();
      });
      const use = await stage.read(`${grant}/use-of-funds`);
      hold(JSON.stringify(use).includes('1200.00'), JSON.stringify(use));
      const proofs = (person: Person) => person.main().getByRole('region', { name: 'Verwendungsnachweise' });
      const openProof = (person: Person) =>
        person.press(proofs(person).getByRole('row').getByRole('button').first());
      stage.step = 'its proof is received';
      await stage.as('Sofia Sander', address, async (person) => {
        await openProof(person);
        await person.press(
          proofs(person).getByRole('button', { name: /^Eingang eines Verwendungsnachweises/ }),
        );
        await person.fill(/^Ausgaben nach/, '1400');
        await person.record();
      });
      stage.step = 'it is asked back';
      await stage.as('Stefan Scholl', address, async (person) => {
        await openProof(person);
        await person.press(proofs(person).getByRole('button', { name: /^Verwendungsnachweis prüfen/ }));
        await person.choose(/^Ergebnis/, 'beanstandet');
        await person.fill(/^Was nicht anerkannt/, '200');
        await person.fill(/^Begründung/, 'Die Rechnung der Schulung fehlt');
        await person.record();
      });
      await countersigned(stage, caseNumber);
      stage.step = 'the municipality sees why';
      await stage.as('Clara Claas', address, async (person) => {
        await proofs(person).getByText('beanstandet').first().waitFor();
        await openProof(person);
        await person.sees('Die Rechnung der Schulung fehlt');
      });
      stage.step = 'the amended one is received and accepted';
      await stage.as('Sofia Sander', address, async (person) => {
        await openProof(person);
        await person.press(
          proofs(person).getByRole('button', { name: /^Eingang eines Verwendungsnachweises/ }),
        );
        await person.fill(/^Ausgaben nach/, '1500');
        await person.record();
      });
      await stage.as('Stefan Scholl', address, async (person) => {
        await openProof(person);
        await person.press(proofs(person).getByRole('button', { name: /^Verwendungsnachweis prüfen/ }));
        await person.choose(/^Ergebnis/, 'anerkannt');
        await person.record();
      });
      await countersigned(stage, caseNumber);
      const { items } = (await stage.read(`/api/v1/proofs-of-use?caseNumber=${caseNumber}`)) as {
        readonly items: readonly { readonly state: string }[];
      };
      hold(
        items.some(({ state }) => state === 'ACCEPTED'),
        JSON.stringify(items),
      );
    },
  },
];
