import { approvedClaim, service, ready } from './given.ts';
import { recipient } from '../../support/efa-2023.ts';
import { germanOf, type Journey } from './stage.ts';

/** What auditors do. */
export const auditJourneys: readonly Journey[] = [
  {
    name: 'an auditor goes back in time, follows a figure to its events and a case to whoever acted',
    travel: async (stage) => {
      const digit = stage.hands === 'mouse' ? '1' : '2';
      const leika = await service(stage, `9910800800${digit}501`, `Gewerbe ${stage.mark}`);
      await ready(stage, recipient, leika);
      const caseNumber = await approvedClaim(stage, { amount: '321.00', month: '08', service: leika });
      stage.step = 'the figure of today';
      const line = await stage.read('/api/v1/budget-lines/EFA/SCHAU/2026');
      const before = await stage.read('/api/v1/budget-lines/EFA/SCHAU/2026?asOf=2026-06-30');
      const amountOf = (one: Readonly<Record<string, unknown>>): string =>
        germanOf((one['available'] as { readonly amount: string }).amount);
      await stage.as('Paula Petri', '/programme/EFA/SCHAU/2026', async (person) => {
        await person.main().locator('.line-figures__sum').getByText(amountOf(line)).waitFor();
        stage.step = 'that of another day';
        const bar = person.page.getByRole('region', { name: 'Zeitpunkt' });
        await person.type(bar.getByLabel(/^Stichtag/), '30.06.2026');
        await person.page.keyboard.press('Enter');
        await person.main().locator('.line-figures__sum').getByText(amountOf(before)).waitFor();
        stage.step = 'as it was known then';
        await person.type(bar.getByLabel(/^Kenntnisstand/), '240126');
        await person.page.keyboard.press('Enter');
        await person.sees('Hier ist bis dahin nichts gebucht.');
        stage.step = 'back to today';
        await person.press(bar.getByRole('button', { name: 'Zurück zu heute' }));
        await person.main().locator('.line-figures__sum').getByText(amountOf(line)).waitFor();
        stage.step = 'from a figure to its events';
        await person.press(person.link(/festgelegt: woraus/));
        const why = person.main().getByRole('region', { name: /^Warum festgelegt/ });
        const event = why.getByRole('link', { name: caseNumber }).first();
        const more = why.getByRole('button', { name: 'Weitere laden' });
        await event.or(more).first().waitFor();
        // The latest ones are shown first, and others have worked on the line since.
        for (let pages = 0; pages < 20 && !(await event.isVisible()) && (await more.isVisible()); pages += 1)
          await person.press(more);
        await person.press(event);
        stage.step = 'from an event to whoever acted';
        await person.page.waitForURL(`**/vorgaenge/${caseNumber}*`);
        await person.sees('dora');
      });
    },
  },
];
