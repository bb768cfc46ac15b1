import { source } from '../../support/efa-2023.ts';
import type { Person } from './person.ts';
import { hold, type Journey, type Stage } from './stage.ts';

const year = '2025';

/** What budget controllers do: two of them, where the programme wants it so. */
export const budgetJourneys: readonly Journey[] = [
  {
    name: 'a budget controller enacts, drills into a figure, exports, blocks, transfers and closes a year',
    travel: async (stage) => {
      const programme = `HAUSHALT_${stage.mark}`;
      const address = `/programme/${programme}/KOPF/${year}`;
      await stage.recorded('/api/v1/programmes', { programme, name: `Vorführung ${stage.hands}` });
      await stage.recorded('/api/v1/budget-lines', {
        programme,
        line: 'ZIEL',
        fiscalYear: Number(year),
        name: 'Wohin umgebucht wird',
        amount: '1000.00',
        exactness: 'EXACT',
        product: 'VORFUEHRUNG',
        source,
        effectiveDay: `${year}-01-01`,
      });
      await stage.recorded(`/api/v1/programmes/${programme}/second-person-rules`, {
        required: true,
        reason: 'Dienstanweisung',
      });
      stage.step = 'an appropriation is enacted';
      await stage.act('Hanna Hauser', '/verwaltung', /^Haushaltsansatz einer/, async (person) => {
        await person.fill(/^Programm/, programme);
        await person.fill(/^Haushaltsstelle/, 'KOPF');
        await person.fill(/^Haushaltsjahr/, year);
        await person.fill(/^Zweckbestimmung/, 'Was ein Haushalt braucht');
        await person.fill(/^Haushaltsansatz/, '50000');
        await person.choose(/^Wie wörtlich/, 'genau');
        await person.fill(/^Produkt/, 'VORFUEHRUNG');
        await person.fill(/^Titel der Quelle/, 'Haushaltsplan 2025');
        await person.fill(/^Tag, ab dem/, `01.01.${year}`);
      });
      stage.step = 'a second person confirms it';
      await confirmed(stage, 'KOPF');
      stage.step = 'funds are committed';
      await stage.act('Hanna Hauser', address, /^Mittel festlegen/, async (person) => {
        await person.fill(/^Kennung/, 'F-1');
        await person.fill(/^Betrag/, '2000');
        await person.fill(/^Tag, ab dem/, `31.12.${year}`);
      });
      stage.step = 'funds are blocked';
      await stage.act('Hanna Hauser', address, /^Mittel sperren/, async (person) => {
        await person.fill(/^Kennung/, 'S-1');
        await person.fill(/^Gesperrter Betrag/, '5.000');
        await person.fill(/^Grund/, 'Haushaltswirtschaftliche Sperre');
        await person.fill(/^Tag, ab dem/, `31.12.${year}`);
      });
      await confirmed(stage, 'KOPF');
      stage.step = 'funds are transferred';
      await stage.act('Hanna Hauser', address, /^Mittel auf eine andere/, async (person) => {
        await person.take(/^Programm der anderen/, 'HAUSHALT', new RegExp(programme));
        await person.take(/^Die andere/, 'Wohin', /ZIEL/);
        await person.fill(/^Kennung/, 'U-1');
        await person.fill(/^Betrag/, '3000,00');
        await person.fill(/^Grund/, 'Mehrbedarf');
        await person.fill(/^Tag, ab dem/, `31.12.${year}`);
      });
      await confirmed(stage, 'KOPF');
      await stage.as('Hanna Hauser', `/programme/${programme}?jahr=${year}`, async (person) => {
        stage.step = 'the lines are exported';
        const [download] = await Promise.all([
          person.page.waitForEvent('download'),
          person.press(person.button(/^als CSV/)),
        ]);
        const parts: Buffer[] = [];
        for await (const part of await download.createReadStream()) parts.push(part as Buffer);
        const file = Buffer.concat(parts).toString();
        hold(file.includes('50000,00') || file.includes('50.000,00'), file.slice(0, 300));
        stage.step = 'a line is opened, and a figure of it';
        await person.press(person.link(/Was ein Haushalt braucht|KOPF/));
        await person.press(person.link(/verfügbar: woraus/));
        const why = person.main().getByRole('region', { name: /^Warum verfügbar/ });
        for (const text of ['+50.000,00', '-2.000,00', '-5.000,00', '-3.000,00', '40.000,00'])
          await why.getByText(text.replace('-', '−')).or(why.getByText(text)).first().waitFor();
        stage.step = 'what is in the way of closing';
        const closing = person.main().getByRole('region', { name: 'Jahresabschluss' });
        await closing.getByText('Eine Festlegung ist noch offen: 2.000,00').waitFor();
        await closing.getByText('Der Abschluss ist noch nicht möglich.').waitFor();
      });
      stage.step = 'the commitment is given up';
      await stage.act('Hanna Hauser', address, /^Offene Festlegungen/, (person) =>
        person.fill(/^Grund/, 'Nicht mehr gebraucht'),
      );
      stage.step = 'the year is closed';
      await stage.as('Hanna Hauser', address, async (person) => {
        const closing = person.main().getByRole('region', { name: 'Jahresabschluss' });
        await closing.getByText('Der Abschluss ist möglich.').waitFor();
        await person.press(person.button(/^Haushaltsjahr der Haushaltsstelle abschließen/));
        await person.fill(/^Grund/, 'Jahresabschluss');
        await person.record();
        stage.step = 'what is proposed is named, and leads to where it is confirmed';
        const proposed = closing.getByRole('listitem').filter({ hasText: /vorgeschlagen von uebung-hanna/ });
        await proposed.getByText(`${programme}/KOPF/${year}`).waitFor();
        await proposed.getByRole('link', { name: 'Jahresabschluss' }).waitFor();
      });
      await confirmed(stage, 'KOPF');
      await stage.as('Hanna Hauser', address, async (person) => {
        const closing = person.main().getByRole('region', { name: 'Jahresabschluss' });
        await closing.getByText(/^Abgeschlossen am/).waitFor();
      });
      const line = await stage.read(`/api/v1/budget-lines/${programme}/KOPF/${year}`);
      hold((line['lapsed'] as { amount: string }).amount === '47000.00', JSON.stringify(line));
    },
  },
  {
    name: 'a budget controller supplements, covers, reduces a commitment, lets a line overrun by consent and carries over into the next year',
    travel: async (stage) => {
      const programme = `DECKUNG_${stage.mark}`;
      const of = `/api/v1/budget-lines/${programme}`;
      const address = `/programme/${programme}/KOPF/${year}`;
      await stage.recorded('/api/v1/programmes', { programme, name: `Deckung ${stage.hands}` });
      for (const [line, fiscalYear, amount] of [
        ['KOPF', 2025, '5000.00'],
        ['ZIEL', 2025, '1000.00'],
        ['KOPF', 2026, '5000.00'],
      ] as const)
        await stage.recorded('/api/v1/budget-lines', {
          programme,
          line,
          fiscalYear,
          name: `Deckungskreis ${line}`,
          amount,
          exactness: 'EXACT',
          source,
          effectiveDay: `${fiscalYear}-01-01`,
        });
      const lastDay = (person: Person) => person.fill(/^Tag, ab dem/, `31.12.${year}`);
      stage.step = 'a supplement cuts';
      await stage.act('Hanna Hauser', address, /^Nachtrag beschließen/, async (person) => {
        await person.fill(/^Kennung/, 'NT-1');
        await person.fill(/^Änderung des Ansatzes/, '-1000');
        await person.choose(/^Wie wörtlich/, 'genau');
        await person.fill(/^Titel der Quelle/, 'Nachtragshaushalt');
        await lastDay(person);
      });
      stage.step = 'a cover link is declared';
      await stage.act('Hanna Hauser', address, /^Deckungsvermerk eintragen/, async (person) => {
        await person.take(/^Programm der anderen/, 'DECKUNG', new RegExp(programme));
        await person.take(/^Die andere/, 'ZIE', /ZIEL/);
        await person.fill(/^Kennung/, 'DV-1');
        await person.choose(/^In welche Richtung/, 'gegenseitig');
        await person.fill(/^Titel der Quelle/, 'Haushaltsvermerk');
        await lastDay(person);
      });
      stage.step = 'a block is found on its line, and released there';
      await stage.act('Hanna Hauser', address, /^Mittel sperren/, async (person) => {
        await person.fill(/^Kennung/, 'S-1');
        await person.fill(/^Gesperrter Betrag/, '300');
        await person.fill(/^Grund/, 'Sperrvermerk');
        await lastDay(person);
      });
      await stage.as('Hanna Hauser', address, async (person) => {
        await person.unfold(/^Sperren/);
        const resting = person.main().getByRole('region', { name: 'Was auf der Haushaltsstelle ruht' });
        await person.press(resting.getByRole('button', { name: 'S-1' }));
        await person.press(person.button(/^Gesperrte Mittel freigeben/));
        await person.fill(/^Grund/, 'Bedarf nachgewiesen');
        await lastDay(person);
        await person.record();
        await resting.getByText('freigegeben', { exact: true }).waitFor();
      });
      stage.step = 'all of it is committed';
      await stage.act('Hanna Hauser', address, /^Mittel festlegen/, async (person) => {
        await person.fill(/^Kennung/, 'F-1');
        await person.fill(/^Betrag/, '4000');
        await lastDay(person);
      });
      stage.step = 'a line overruns by consent';
      await stage.act('Hanna Hauser', address, /^Überschreitung mit Einwilligung/, async (person) => {
        await person.fill(/^Kennung/, 'UE-1');
        await person.fill(/^Betrag/, '250');
        await person.fill(/^Aktenzeichen/, 'HMdF-2025-7');
        await person.fill(/^Tag der Einwilligung/, `20.12.${year}`);
        await person.fill(/^Warum der Bedarf/, 'Sturmschaden');
        await lastDay(person);
      });
      stage.step = 'a commitment is reduced, from the checklist on';
      await stage.as('Hanna Hauser', address, async (person) => {
        const closing = person.main().getByRole('region', { name: 'Jahresabschluss' });
        await person.press(closing.getByRole('button', { name: 'F-1' }));
        await person.press(person.button(/^Festlegung mindern/));
        await person.fill(/^Minderung/, '1500');
        await person.fill(/^Grund/, 'Günstiger geworden');
        await person.record();
      });
      stage.step = 'what is left is carried over';
      await stage.act('Hanna Hauser', address, /^Ausgaberest ins Folgejahr/, async (person) => {
        await person.fill(/^Kennung/, 'AR-1');
        await person.fill(/^Betrag/, '700');
        await consented(person);
        await person.fill(/^Grund/, 'Lieferung im Januar');
      });
      stage.step = 'and what is bound';
      await stage.act('Hanna Hauser', address, /^Offene Festlegungen mit ihren Mitteln/, async (person) => {
        await person.fill(/^Kennung/, 'AR-2');
        await consented(person);
        await person.fill(/^Grund/, 'Vertrag läuft weiter');
      });
      stage.step = 'the next year has both';
      const next = await stage.read(`${of}/KOPF/2026`);
      const amounts = ['available', 'committed'].map((name) => (next[name] as { amount: string }).amount);
      hold(amounts.join() === '5700.00,2500.00', JSON.stringify(next));
      await stage.as('Hanna Hauser', `/programme/${programme}/KOPF/2026`, (person) =>
        person.sees('5.700,00'),
      );
    },
  },
  {
    name: 'a year that cannot be closed yet says what is in the way',
    travel: (stage) =>
      stage.as('Hanna Hauser', '/programme/EFA/SCHAU/2026', async (person) => {
        const closing = person.main().getByRole('region', { name: 'Jahresabschluss' });
        await closing.getByText('Der Abschluss ist noch nicht möglich.').waitFor();
        await closing.getByText('Das Haushaltsjahr 2026 läuft noch bis zum 31.12.2026').waitFor();
      }),
  },
];

/** In a carry-over (LHO § 45). */
async function consented(person: Person): Promise<void> {
  await person.fill(/^Aktenzeichen/, 'HMdF-2026-1');
  await person.fill(/^Tag der Einwilligung/, '05.01.2026');
}

/** By a second person, from the worklist on. */
const confirmed = (stage: Stage, line: string): Promise<void> =>
  stage.as('Henrik Hahn', '/arbeitsvorrat?schritt=BUDGET_ACT', async (person) => {
    const row = person.main().locator('tr', { hasText: line });
    await person.press(row.getByRole('link').first());
    await person.press(person.button(/^Vorgeschlagenen Haushaltsakt/));
    await person.record();
  });
