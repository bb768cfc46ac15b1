import { enacted } from './given.ts';
import { openedRow, panel } from './master-data.ts';
import { hold, type Journey } from './stage.ts';

/** What others announced or published, and what it is compared with. */
export const publishedJourneys: readonly Journey[] = [
  {
    name: 'a budget controller records an announced total and a published award, and corrects both out of their rows',
    travel: async (stage) => {
      const programme = await enacted(stage, 'BEKANNT', [['KOPF', 2026, '5000000.00']]);
      const address = `/programme/${programme}`;
      stage.step = 'a total is recorded';
      await stage.act('Hanna Hauser', address, /^Angekündigte Summe festhalten/, async (person) => {
        await person.fill(/^Haushaltsstelle/, 'KOPF');
        await person.fill(/^Bezeichnung/, `Rahmen ${stage.mark}`);
        await person.fill(/^Jahr oder Zeitraum/, '2026-2028');
        await person.choose(/^Rahmen oder/, 'Vergleichssumme');
        await person.fill(/^Summe/, '2000000');
        await person.choose(/^Wie wörtlich/, 'rund');
        await person.fill(/^Kennung/, `SUMME-${stage.mark}`);
        await person.fill(/^Titel der Quelle/, 'Pressemitteilung');
      });
      stage.step = 'it is corrected';
      await stage.as('Hanna Hauser', address, async (person) => {
        await openedRow(person, `Rahmen ${stage.mark}`);
        await person.fill(/^Summe/, '2500000');
        await person.fill(/^Grund/, 'Zahlendreher');
        await person.record();
        await panel(person, 'Rahmen und Vergleichssummen').getByText('2.500.000,00').first().waitFor();
      });
      stage.step = 'an award is recorded';
      await stage.act('Hanna Hauser', address, /^Veröffentlichte Bewilligung festhalten/, async (person) => {
        await person.fill(/^Haushaltsstelle/, 'KOPF');
        const recipients = person.form().getByRole('group', { name: /^Empfänger \(AGS\)/ });
        await person.press(recipients.getByRole('button', { name: 'Zeile anlegen' }));
        await person.fill(/^Empfänger \(AGS\)/, '06411000');
        await person.fill(/^Empfänger, wie/, 'Darmstadt');
        await person.fill(/^Bewilligte Summe/, '40000');
        await person.choose(/^Wie wörtlich/, 'genau');
        await person.fill(/^Vorhaben/, `Digitale Stadt ${stage.mark}`);
        await person.fill(/^Wann es bewilligt/, '2026');
        await person.fill(/^Kennung/, `BEKANNT-${stage.mark}`);
        await person.fill(/^Titel der Quelle/, 'Pressemitteilung');
      });
      stage.step = 'it is corrected, with its commitment';
      await stage.as('Hanna Hauser', address, async (person) => {
        await openedRow(person, `Digitale Stadt ${stage.mark}`);
        await person.fill(/^Bewilligte Summe/, '45000');
        await person.fill(/^Grund/, 'Zahlendreher');
        await person.record();
        await panel(person, 'Veröffentlichte Bewilligungen').getByText('45.000,00').first().waitFor();
      });
      const line = await stage.read(`/api/v1/budget-lines/${programme}/KOPF/2026`);
      hold((line['committed'] as { amount: string }).amount === '45000.00', JSON.stringify(line));
    },
  },
];
