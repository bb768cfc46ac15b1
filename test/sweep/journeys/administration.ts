import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { readModelsFileOf } from '#operations/data-folder';
import { hold, type Journey, type Stage } from './stage.ts';

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
    name: 'an administrator finds a stopped read model, builds it anew with progress, and sees it follow again',
    travel: async (stage) => {
      stage.step = 'it stops';
      await stopped(stage, 'registry');
      await stage.as('Verena Vogt', '/', async (person) => {
        stage.step = 'it is found from the first page';
        await person.press(person.link(/Programme, Kommunen und Leistungen/));
        const row = person.main().getByRole('row').filter({ hasText: 'registry' }).first();
        await row.getByText('angehalten').waitFor();
        await person.sees('ServiceRegistered at position 17');
        stage.step = 'it is built anew';
        const progress = person
          .main()
          .getByRole('progressbar', { name: /^Neuaufbau/ })
          .first();
        const shown = progress.waitFor({ state: 'attached' });
        await person.press(row.getByRole('button', { name: /^Neu aufbauen/ }));
        await shown;
        await person.sees(/Zuletzt neu aufgebaut: Programme, Kommunen und Leistungen/);
        await row.getByText('aktuell').waitFor();
        stage.step = 'it follows';
        const programme = `FOLGT_${stage.mark}`;
        const name = `Nach dem Aufbau ${stage.mark}`;
        await stage.recorded('/api/v1/programmes', { programme, name });
        await person.open(`/programme/${programme}`);
        await person.sees(name);
      });
      const { items } = (await stage.ledger.get('/api/v1/projections')).body as {
        readonly items: readonly {
          readonly name: string;
          readonly state: string;
          readonly position: string;
        }[];
      };
      const rebuilt = items.find(({ name }) => name === 'registry');
      hold(
        rebuilt?.state === 'LIVE' && BigInt(rebuilt.position) === (await stage.ledger.store.head()),
        JSON.stringify(rebuilt),
      );
    },
  },
  {
    name: 'roles, subscribers and what is registered are told to an administrator',
    travel: async (stage) => {
      const shown: readonly (readonly [address: string, said: RegExp])[] = [
        ['/verwaltung/rollen', /Verwaltung/],
        ['/verwaltung/abnehmer', /uebung-\w+/],
        ['/verwaltung/programme', /EFA/],
        ['/verwaltung/befugnisse', /AB-/],
        ['/verwaltung/leistungen', /\d{14}/],
        ['/verwaltung/empfaenger', /Frankfurt/],
        ['/verwaltung/auswertungen', /SHA-256/],
      ];
      for (const [address, said] of shown) {
        stage.step = address;
        await stage.as('Verena Vogt', address, (person) => person.sees(said));
      }
      stage.step = 'the address of no part';
      await stage.as('Verena Vogt', '/verwaltung/gibt-es-nicht', (person) =>
        person.sees('Diese Seite gibt es nicht.'),
      );
    },
  },
  {
    name: 'a file is looked at before it is read in, and then read in',
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
      stage.step = 'it is read in';
      // Of two rows alike in all but the key, one is taken to be the other with its key changed.
      const [key, population] = stage.hands === 'mouse' ? ['06991000', '4321'] : ['06992000', '8765'];
      await stage.as('Verena Vogt', '/verwaltung', async (person) => {
        await person.type(person.main().getByLabel('Was möchten Sie tun?'), 'Einlesen');
        await person.press(person.button(/^Eine Datei einlesen/));
        await person.choose(/^Welche Datei/, 'Kommunen');
        await person.attach({
          name: 'kommunen-hessen.csv',
          mimeType: 'text/csv',
          buffer: Buffer.from(
            `${municipalitiesCsv.split('\n')[0]}\n${key},Eingelesen ${key},KREISFREIE_STADT,,${population},,,\n`,
          ),
        });
        const preview = person.main().getByRole('region', { name: 'Was das Einlesen täte' });
        await preview.getByText('neu', { exact: true }).waitFor();
        await person.send();
        await person.recorded().waitFor();
        await person.main().getByText('Neu gebucht: 1,').waitFor();
      });
      stage.step = 'what was in it is there';
      await stage.as('Verena Vogt', `/kommunen/${key}`, (person) =>
        person.sees(population.replace(/^\d/, '$&.')),
      );
    },
  },
];

/** As it is after an event that it could not take in; who follows the log notices within seconds. */
async function stopped(stage: Stage, name: string): Promise<void> {
  const database = new DatabaseSync(readModelsFileOf(stage.ledger.folder), { timeout: 5_000 });
  database
    .prepare("UPDATE projection SET state = 'STOPPED', error = ? WHERE name = ? AND state = 'LIVE'")
    .run('ServiceRegistered at position 17: of a journey', name);
  database.close();
  const isStopped = async (): Promise<boolean> => {
    const { items } = (await stage.ledger.get('/api/v1/projections')).body as {
      readonly items: readonly { readonly name: string; readonly state: string }[];
    };
    return items.some((one) => one.name === name && one.state === 'STOPPED');
  };
  while (!(await isStopped())) await pause(100);
}
