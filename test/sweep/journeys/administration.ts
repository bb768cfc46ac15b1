import { hold, type Journey } from './stage.ts';

const municipalitiesCsv =
  'key,name,type,landkreis,population_2020,valid_to,successor,valid_from\n' +
  '06411000,"Darmstadt, Wissenschaftsstadt",KREISFREIE_STADT,,159174,,,\n' +
  '06412000,"Frankfurt am Main, Stadt",KREISFREIE_STADT,,764105,,,\n';

/** What administrators and auditors do. */
export const administrationJourneys: readonly Journey[] = [
  {
    name: 'an administrator registers a programme, a line, a municipality, a service and an authority, and sees the lag',
    travel: async (stage) => {
      const programme = `NEU_${stage.mark}`;
      const digit = stage.hands === 'mouse' ? '1' : '2';
      stage.step = 'a programme';
      await stage.act('Verena Vogt', '/verwaltung', /^Förderprogramm anlegen/, async (person) => {
        await person.fill(/^Kürzel/, programme);
        await person.fill(/^Name/, `Neues Programm ${stage.mark}`);
      });
      stage.step = 'a line';
      await stage.act('Verena Vogt', '/verwaltung', /^Haushaltsansatz einer/, async (person) => {
        await person.fill(/^Programm/, programme);
        await person.fill(/^Haushaltsstelle/, 'EINS');
        await person.fill(/^Haushaltsjahr/, '2026');
        await person.fill(/^Zweckbestimmung/, 'Erste Stelle');
        await person.fill(/^Haushaltsansatz/, '1000000');
        await person.choose(/^Wie wörtlich/, 'genau');
        await person.fill(/^Titel der Quelle/, 'Haushaltsplan 2026');
      });
      stage.step = 'a municipality';
      await stage.act('Verena Vogt', '/verwaltung', /^Kommune oder Landkreis/, async (person) => {
        await person.fill(/^AGS/, `0699900${digit}`);
        await person.fill(/^Name/, `Neustadt ${stage.mark}`);
        await person.choose(/^Art/, 'Stadt');
        await person.fill(/^Einwohner/, '12345');
        await person.fill(/^Stichtag/, '31.12.2025');
        await person.fill(/^Titel der Quelle/, 'Statistisches Landesamt');
      });
      stage.step = 'a service';
      await stage.act('Verena Vogt', '/verwaltung', /^EfA-Leistung aufnehmen/, async (person) => {
        await person.fill(/^LeiKa/, `9910800800${digit}401`);
        await person.fill(/^Name/, `Personalausweis ${stage.mark}`);
        await person.choose(/^Land, das/, 'Bremen');
        await person.choose(/^Plattform/, 'civento, von Hessen finanziert');
      });
      stage.step = 'an authority';
      await stage.act('Verena Vogt', '/verwaltung', /^Anordnungsbefugnis erteilen/, async (person) => {
        await person.fill(/^Kennung der Anordnungsbefugnis/, `AB-NEU-${stage.mark}`);
        await person.fill(/^Kennung der Person/, 'uebung-karl');
        await person.fill(/^Höchster Betrag einer/, '2.500');
        await person.fill(/^Erster Tag/, '24.11.2026');
        await person.fill(/^Grund/, 'Vertretung');
      });
      stage.step = 'whether everything runs';
      await stage.as('Verena Vogt', '/verwaltung/auswertungen', async (person) => {
        await person.sees('aktuell');
        await person.sees('Rückstand');
      });
      const line = await stage.read(`/api/v1/budget-lines/${programme}/EINS/2026`);
      hold((line['available'] as { amount: string }).amount === '1000000.00', JSON.stringify(line));
    },
  },
  {
    name: 'a file is looked at before it is read in',
    travel: async (stage) => {
      const head = await stage.ledger.store.head();
      await stage.as('Verena Vogt', '/verwaltung', async (person) => {
        await person.type(person.main().getByLabel('Was möchten Sie tun?'), 'Einlesen');
        await person.press(person.button(/^Was das Einlesen mit jeder Zeile/));
        await person.choose(/^Welche Datei/, 'Kommunen');
        await person.attach({
          name: 'kommunen-hessen.csv',
          mimeType: 'text/csv',
          buffer: Buffer.from(municipalitiesCsv),
        });
        await person.press(person.form().getByRole('button', { name: 'Vorschau zeigen' }));
        const preview = person.main().getByRole('region', { name: 'Was das Einlesen täte' });
        await preview.getByText('berichtigt').first().waitFor();
        await preview.getByText('764104').or(preview.getByText('764.104')).first().waitFor();
        await preview.getByText('Gebucht ist nichts.').waitFor();
      });
      hold((await stage.ledger.store.head()) === head, 'Something was recorded.');
    },
  },
];
