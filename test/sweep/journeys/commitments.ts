import type { Locator } from 'playwright-core';
import { source } from '../../support/efa-2023.ts';
import { enacted } from './given.ts';
import type { Person } from './person.ts';
import { hold, type Journey } from './stage.ts';

const reason = 'Haushaltsvermerk';

/** What is bound on a line, paid from it, or set free again. */
export const commitmentJourneys: readonly Journey[] = [
  {
    name: 'a budget controller who knows no number releases a block, gives up a commitment and takes back a transfer, each picked from what stands',
    travel: async (stage) => {
      const programme = await enacted(stage, 'AUSWAHL', [
        ['KOPF', 2026, '5000.00'],
        ['ZIEL', 2026, '1000.00'],
      ]);
      const line = `/api/v1/budget-lines/${programme}/KOPF/2026`;
      const other = { partnerProgramme: programme, partnerLine: 'ZIEL' };
      await stage.recorded(`${line}/blocks`, { blockId: 'SP-1', amount: '300.00', reason });
      await stage.recorded(`${line}/commitments`, { commitmentId: 'F-1', amount: '250.00' });
      await stage.recorded(`${line}/cover-links`, {
        coverLinkId: 'DV-1',
        ...other,
        direction: 'MUTUAL',
        source,
      });
      await stage.recorded(`${line}/transfers`, { transferId: 'UM-1', ...other, amount: '700.00', reason });
      const picked = [
        ['Gesperrte Mittel freigeben', 'SP-1', /Haushaltsvermerk .* 300,00/],
        ['Festlegung auflösen', 'F-1', /250,00/],
        ['Umbuchung zurücknehmen', 'UM-1', new RegExp(`${programme}/ZIEL .* 700,00`)],
      ] as const;
      for (const [command, id, told] of picked) {
        stage.step = command;
        await stage.as('Hanna Hauser', '/hilfe', async (person) => {
          await person.openCommand(command);
          await person.take(/^Programm/, 'AUSWAHL', new RegExp(programme));
          await person.take(/^Haushaltsstelle/, 'KO', /KOPF/);
          await person.fill(/^Haushaltsjahr/, '2026');
          await person.take(/^Kennung/, '', told);
          hold(
            (await person
              .form()
              .getByLabel(/^Kennung/)
              .inputValue()) === id,
            `${id} is not taken.`,
          );
          await person.fill(/^Grund/, 'Irrtum');
          await person.record();
        });
      }
      stage.step = 'everything is available again';
      await stage.as('Hanna Hauser', `/programme/${programme}/KOPF/2026`, (person) =>
        person.main().locator('.line-figures__sum').getByText('5.000,00').waitFor(),
      );
    },
  },
  {
    name: 'an order is prepared on a commitment where it rests on the line, and booked by consent in the year it was budgeted for',
    travel: async (stage) => {
      const programme = await enacted(stage, 'BINDUNG', [['KOPF', 2025, '5000.00']]);
      const address = `/programme/${programme}/KOPF/2025`;
      await stage.recorded(`/api/v1/budget-lines/${programme}/KOPF/2025/commitments`, {
        commitmentId: 'F-2',
        amount: '250.00',
        effectiveDay: '2025-12-31',
      });
      stage.step = 'an order is prepared';
      const order = await stage.as('Sofia Sander', address, async (person) => {
        await person.unfold(/^Festlegungen/);
        await person.press(resting(person).getByRole('button', { name: 'F-2' }));
        await person.press(person.button(/^Auszahlungsanordnung auf eine Festlegung/));
        await person.take(/^Zahlungsempfänger/, 'KASSE-F', /KASSE-FFM/);
        await person.fill(/^Fällig am/, '01.12.2026');
        await person.fill(/^Zahlungsgrund/, 'Letzte Rate 2025');
        await person.record();
        await person.press(person.link('Ansehen'));
        await person.page.waitForURL('**/zahlungen/anordnungen/*');
        return new URL(person.page.url()).pathname;
      });
      stage.step = 'it may be booked in the year before';
      await stage.act('Hanna Hauser', order, /^Buchung im Jahr des Haushaltsansatzes/, async (person) => {
        await person.fill(/^Aktenzeichen/, 'HMdF-2026-9');
        await person.fill(/^Tag der Einwilligung/, '20.11.2026');
        await person.fill(/^Grund/, 'Die Rechnung kam spät');
      });
      stage.step = 'whoever certifies it sees by what consent';
      await stage.as('Stefan Scholl', order, (person) => person.sees(/HMdF-2026-9/));
    },
  },
];

/** What rests on the line of the page. */
export const resting = (person: Person): Locator =>
  person.main().getByRole('region', { name: 'Was auf der Haushaltsstelle ruht' });
