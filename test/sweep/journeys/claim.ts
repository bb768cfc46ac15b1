import { leikaKey, recipient } from '../../support/efa-2023.ts';
import { ownLine } from '../page-world.ts';
import { germanOf, hold, type Journey, type Stage } from './stage.ts';

/** From the claim to the payment: five persons, and one who watches. */
export const claimJourneys: readonly Journey[] = [
  {
    name: 'a claim is submitted, certified, approved and paid, and the figures change by themselves',
    travel: async (stage) => {
      const month = stage.hands === 'mouse' ? '02' : '03';
      stage.step = 'the watcher opens the line';
      const watcher = await stage.person('Hanna Hauser');
      await watcher.open('/programme/EFA/SCHAU/2026');
      await watcher.markWindow();
      const changes = async (before: string): Promise<string> => {
        const line = await stage.read(ownLine);
        const figures = ['available', 'paid'].map((name) => amountOf(line[name]));
        for (const figure of figures) await watcher.sees(germanOf(figure));
        hold(figures.join() !== before, `Nothing changed: ${before}`);
        return figures.join();
      };
      let figures = await changes('');
      stage.step = 'the claimant submits';
      const caseNumber = await submitted(stage, month);
      const address = `/vorgaenge/${caseNumber}`;
      stage.step = 'a case worker certifies in fact';
      await stage.act('Sofia Sander', address, /^Sachlich richtig zeichnen/);
      stage.step = 'a second one in figures';
      await stage.act('Stefan Scholl', address, /^Rechnerisch richtig zeichnen/);
      stage.step = 'an approver approves';
      await stage.act('Berta Brandt', address, /^Antrag bewilligen/);
      figures = await changes(figures);
      stage.step = 'a payment order is prepared';
      const order = await stage.as('Sofia Sander', address, async (person) => {
        await person.press(person.button(/Auszahlung.* vorbereiten/));
        await person.take(/^Zahlungsempfänger/, 'KASSE-F', /KASSE-FFM/);
        await person.fill(/^Fällig am/, '01.12.2026');
        await person.fill(/^Zahlungsgrund/, 'Betriebskosten');
        await person.record();
        await person.press(person.link('Ansehen'));
        await person.page.waitForURL('**/zahlungen/anordnungen/*');
        return new URL(person.page.url()).pathname;
      });
      stage.step = 'it is certified in fact';
      await stage.act('Stefan Scholl', order, /sachlich richtig zeichnen/);
      stage.step = 'it is certified in figures';
      await stage.act('Sofia Sander', order, /rechnerisch richtig zeichnen/);
      stage.step = 'it is ordered';
      await stage.act('Bastian Behrens', order, /^Auszahlung anordnen/);
      stage.step = 'the bank has paid';
      await stage.act('Kira Kuhn', order, /^Bestätigung der Bank buchen/, (person) =>
        person.fill(/Referenz|Bank/, `BANK-${month}`),
      );
      await changes(figures);
      hold(await watcher.hasSameWindow(), 'The page of the watcher was loaded anew.');
    },
  },
];

const amountOf = (figure: unknown): string => (figure as { readonly amount: string }).amount;

/** Frankfurt claims what its service costs in a month. */
function submitted(stage: Stage, month: string): Promise<string> {
  return stage.as('Clara Claas', '/vorgaenge', async (person) => {
    await person.press(person.button('Antrag stellen'));
    await person.fill(/^Programm/, 'EFA');
    await person.fill(/^Haushaltsstelle/, 'SCHAU');
    await person.fill(/Kommune/, recipient);
    await person.take(/EfA-Leistung/, 'Wohng', new RegExp(leikaKey));
    await person.fill(/^Erster Tag/, `01.${month}.2026`);
    await person.fill(/^Letzter Tag/, `28.${month}.2026`);
    await person.fill(/^Beantragter Betrag/, '4321,09');
    await person.record();
    await person.press(person.link('Ansehen'));
    await person.page.waitForURL('**/vorgaenge/EFA-*');
    return new URL(person.page.url()).pathname.split('/').at(-1) ?? '';
  });
}
