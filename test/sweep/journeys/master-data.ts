import type { Locator } from 'playwright-core';
import { source } from '../../support/efa-2023.ts';
import { service } from './given.ts';
import type { Person } from './person.ts';
import { hold, type Journey, type Stage } from './stage.ts';

/** The forms of a row open out of it, and stand below its table. */
export const openedRow = (person: Person, name: RegExp | string): Promise<void> =>
  person.press(
    person
      .main()
      .getByRole('row')
      .filter({ hasText: name })
      .getByRole('button', { name: /^öffnen/ })
      .first(),
  );

export const panel = (person: Person, name: string): Locator => person.main().getByRole('region', { name });

/** What administrators keep right: rules, municipalities, services, rates, authorities, accounts. */
export const masterDataJourneys: readonly Journey[] = [
  {
    name: 'an administrator sets the rules of a programme and sees what holds',
    travel: async (stage) => {
      const programme = `REGEL_${stage.mark}`;
      const address = `/programme/${programme}`;
      await stage.recorded('/api/v1/programmes', { programme, name: `Regelwerk ${stage.mark}` });
      const rules: readonly (readonly [RegExp, (person: Person) => Promise<void>, RegExp])[] = [
        [/^Namen eines/, (person) => person.fill(/^Name/, `Geregelt ${stage.mark}`), /^Geregelt/],
        [/^Förderquote/, (person) => person.fill(/^Höchste Förderquote/, '75'), /^75\s%$/],
        [/^Regeln, ob eine zweite/, (person) => person.choose(/^Ob eine zweite/, 'ja'), /^ja$/],
        [/^Regeln, ob aus einem Rahmen/, (person) => person.choose(/^Ob aus einem/, 'ja'), /^ja$/],
        [/^Verwendungsfrist/, (person) => person.fill(/^Monate nach/, '2'), /^binnen 2 Monaten/],
        [/^Fristen der Verw/, (person) => person.fill(/^Monate nach Ende des/, '6'), /^6 Monate nach Ende/],
        [
          /^Zinsmethode/,
          (person) => person.choose(/^Wie Zinstage/, 'Monate zu 30 Tagen durch 360'),
          /^Monate zu 30 Tagen/,
        ],
        [/^Tag setzen, an dem/, (person) => person.fill(/^Tag des Folgejahres/, '31.03.'), /^31\.03\./],
      ];
      for (const [command, fill, shown] of rules) {
        stage.step = command.source;
        await stage.as('Verena Vogt', address, async (person) => {
          await person.press(person.button(command));
          await fill(person);
          await person.fill(/^Grund/, 'Förderrichtlinie');
          await person.record();
          await person.sees(shown);
        });
      }
      const answer = await stage.read(`/api/v1/programmes/${programme}`);
      hold(answer['secondPerson'] === true && answer['framePayments'] === true, JSON.stringify(answer));
    },
  },
  {
    name: 'an administrator looks at a template before it is set, and sees it hold',
    travel: async (stage) => {
      const programme = `VORLAGE_${stage.mark}`;
      await stage.recorded('/api/v1/programmes', { programme, name: `Schriftstücke ${stage.mark}` });
      await stage.as('Verena Vogt', `/programme/${programme}`, async (person) => {
        await person.press(person.button(/^Vorlage der Bescheide/));
        await person.fill(/^Name der Behörde/, 'Amt für Muster');
        await person.fill(/^Straße/, 'Musterstraße 1');
        await person.fill(/^Postleitzahl/, '65199');
        await person.fill(/^Ort(?! der)/, 'Wiesbaden');
        await person.choose(/^Rechtsbehelf(?!sbelehrung)/, 'Klage');
        await person.fill(/^Gericht/, 'Verwaltungsgericht Musterstadt');
        await person.fill(/^Sitz/, 'Gerichtsweg 1, 65199 Musterstadt');
        await person.fill(/^Ab welchem Tag/, '24.11.2026');
        await person.fill(/^Grund/, 'Erste Vorlage');
        stage.step = 'it is looked at';
        const preview = person.form().getByRole('group', { name: /^Vorschau als PDF/ });
        const file = await person.download(preview.getByRole('button', { name: 'Zuwendungsbescheid' }));
        hold(file.subarray(0, 5).toString() === '%PDF-', file.subarray(0, 20).toString());
        stage.step = 'it is set';
        await person.record();
        await person.sees(/^Klage innerhalb eines Monats: Verwaltungsgericht Musterstadt/);
      });
    },
  },
  {
    name: 'an administrator renames, corrects, merges and splits a municipality',
    travel: async (stage) => {
      const digit = stage.hands === 'mouse' ? '1' : '2';
      const [old, next, other] = [`0699910${digit}`, `0699920${digit}`, `0699930${digit}`] as const;
      for (const [recipient, name] of [
        [old, 'Altdorf'],
        [next, 'Neudorf'],
        [other, 'Nebendorf'],
      ] as const)
        await stage.recorded('/api/v1/recipients', {
          recipient,
          name: `${name} ${stage.mark}`,
          kind: 'GEMEINDE',
          population: 5_000,
          populationOn: '2024-12-31',
          source,
        });
      const address = `/kommunen/${old}`;
      stage.step = 'it has another name from a day on';
      await stage.as('Verena Vogt', address, async (person) => {
        await person.press(person.button(/^Neuer Name/));
        await person.fill(/^Name/, `Bad Altdorf ${stage.mark}`);
        await person.choose(/^Art/, 'Stadt');
        await person.fill(/^Ab diesem Tag/, '01.06.2026');
        await person.record();
        await panel(person, 'Stammdaten').getByText(`Bad Altdorf ${stage.mark}`).first().waitFor();
      });
      stage.step = 'it is corrected';
      await stage.as('Verena Vogt', `/kommunen/${next}`, async (person) => {
        await person.press(person.button(/^Angaben zu einer Kommune/));
        await person.fill(/^Einwohner/, '5123');
        await person.fill(/^Grund/, 'Zahlendreher');
        await person.record();
        await person.sees(/5\.123/);
      });
      stage.step = 'it is reported with an association';
      await stage.act('Verena Vogt', address, /^Mit welchem Verband/, async (person) => {
        await person.choose(/^Verband/, 'Hessischer Städtetag');
        await person.fill(/^Ab diesem Tag/, '01.06.2026');
        await person.fill(/^Titel der Quelle/, 'Mitgliederliste');
      });
      stage.step = 'it is merged';
      await stage.as('Verena Vogt', address, async (person) => {
        await person.press(person.button(/^Gemeindeschlüssel beenden/));
        await person.fill(/^Letzter Tag/, '31.10.2026');
        await person.take(/^Nachfolger/, `Neudorf ${stage.mark}`, new RegExp(next));
        await person.fill(/^Titel der Quelle/, 'Gesetz über den Zusammenschluss');
        await person.record();
        await panel(person, 'Stammdaten').getByText('31.10.2026').first().waitFor();
      });
      stage.step = 'it was split: another one takes a part';
      await stage.as('Verena Vogt', address, async (person) => {
        await person.press(person.button(/^Ende eines Gemeindeschlüssels/));
        const others = person.form().getByRole('group', { name: /^Wer außerdem/ });
        await person.press(others.getByRole('button', { name: 'Zeile anlegen' }));
        await person.fill(/^Wer außerdem/, other);
        await person.fill(/^Titel der Quelle/, 'Gesetz über die Teilung');
        await person.fill(/^Grund/, 'Nur der Kern ging über');
        await person.record();
        const registered = panel(person, 'Stammdaten');
        await registered.getByRole('link', { name: new RegExp(`Nebendorf|${other}`) }).waitFor();
      });
    },
  },
  {
    name: 'an administrator corrects a service, states what it costs, and a case worker records that it is no longer ready',
    travel: async (stage) => {
      const digit = stage.hands === 'mouse' ? '1' : '2';
      const leika = await service(stage, `9900000000${digit}001`, `Abfallgebühr ${stage.mark}`);
      await stage.recorded(`/api/v1/recipients/06411000/services/${leika}/prerequisites`, {
        prerequisite: 'LOCAL_INTEGRATION',
        since: '2024-01-01',
      });
      stage.step = 'it is corrected';
      await stage.as('Verena Vogt', '/verwaltung/leistungen', async (person) => {
        await openedRow(person, leika);
        await person.press(person.button(/^EfA-Leistung berichtigen/));
        await person.fill(/^Name/, `Abfallgebührenbescheid ${stage.mark}`);
        await person.fill(/^Grund/, 'Amtliche Bezeichnung');
        await person.record();
        const row = person.main().getByRole('row').filter({ hasText: leika });
        await row.getByText(`Abfallgebührenbescheid ${stage.mark}`).first().waitFor();
      });
      stage.step = 'what it costs is stated';
      await stage.as('Verena Vogt', '/verwaltung/leistungen', async (person) => {
        await openedRow(person, leika);
        await person.press(person.button(/^Betriebskosten einer/));
        await person.fill(/^Jahr, in dem/, '2026');
        await person.fill(/^Betriebskosten/, '123456,78');
        await person.fill(/^Titel der Quelle/, 'Mitteilung des Betreibers');
        await person.record();
      });
      await stage.as('Verena Vogt', '/programme?jahr=2026&kosten=SERVICE', async (person) => {
        const costs = panel(person, 'Betriebskosten der EfA-Leistungen und was sie deckt');
        await costs.getByText('123.456,78').first().waitFor();
      });
      stage.step = 'it is ready no longer';
      await stage.as('Sofia Sander', '/kommunen/06411000', async (person) => {
        const name = `vor Ort eingebunden, Abfallgebührenbescheid ${stage.mark}: eintragen`;
        const cell = person.main().getByRole('button', { name });
        await person.press(cell);
        await person.fill(/^Grund/, 'Verfahren abgeschaltet');
        await person.record();
        await cell.getByText('noch nicht').waitFor();
      });
    },
  },
  {
    name: 'an administrator records the base rate of the half-year, not of one to come, and corrects one',
    travel: async (stage) => {
      const isFirst = stage.hands === 'mouse';
      await stage.as('Verena Vogt', '/verwaltung/basiszinssaetze', async (person) => {
        await person.press(person.button(/^Basiszinssatz eines Halbjahres/));
        stage.step = isFirst ? 'the next one' : 'one to come is refused';
        await person.fill(/^Erster Tag/, isFirst ? '01.07.2026' : '01.01.2027');
        await person.fill(/^Prozent/, '1,52');
        await person.fill(/^Titel der Quelle/, 'Bekanntgabe der Bundesbank');
        if (isFirst) {
          await person.record();
          await panel(person, 'Basiszinssätze').getByText('01.07.2026').first().waitFor();
        } else {
          await person.form().getByText('So nicht möglich').first().waitFor();
        }
      });
      stage.step = 'one is corrected';
      await stage.as('Verena Vogt', '/verwaltung/basiszinssaetze', async (person) => {
        const percent = isFirst ? '1,37' : '1,47';
        await openedRow(person, '01.01.2026');
        await person.fill(/^Prozent/, percent);
        await person.fill(/^Titel der Quelle/, 'Bekanntgabe der Bundesbank');
        await person.fill(/^Grund/, 'Zahlendreher');
        await person.record();
        const row = panel(person, 'Basiszinssätze').getByRole('row').filter({ hasText: '01.01.2026' });
        await row.getByText(percent).first().waitFor();
      });
    },
  },
  {
    name: 'whoever may order delegates an authority for some days, and an administrator ends it',
    travel: async (stage) => {
      const own = `AA-${stage.mark}`;
      const given = `AA-${stage.mark}-V`;
      await stage.recorded('/api/v1/ordering-authorities', {
        authorityId: own,
        person: 'uebung-bastian',
        limit: '90000.00',
        validFrom: '2026-01-01',
        reason: 'Vertretungsplan',
      });
      stage.step = 'it is delegated';
      await stage.as('Bastian Behrens', '/zahlungen/befugnisse', async (person) => {
        await openedRow(person, own);
        await person.fill(/^Wer anordnen darf/, 'uebung-berta');
        await person.fill(/^Kennung der übertragenen/, given);
        await person.fill(/^Höchster Betrag einer/, '1000');
        await person.fill(/^Erster Tag/, '24.11.2026');
        await person.fill(/^Letzter Tag/, '30.11.2026');
        await person.fill(/^Grund/, 'Urlaub');
        await person.record();
        const row = panel(person, 'Anordnungsbefugnisse').getByRole('row').filter({ hasText: given });
        await row.getByText('übertragen von uebung-bastian').waitFor();
      });
      stage.step = 'it is ended';
      await stage.as('Verena Vogt', '/verwaltung/befugnisse', async (person) => {
        await openedRow(person, given);
        await person.fill(/^Letzter Tag/, '25.11.2026');
        await person.fill(/^Grund/, 'Früher zurück');
        await person.record();
        const row = panel(person, 'Anordnungsbefugnisse').getByRole('row').filter({ hasText: given });
        await row.getByText('25.11.2026').waitFor();
      });
    },
  },
  {
    name: 'an administrator sets the account that is paid from',
    travel: (stage: Stage) =>
      stage.as('Verena Vogt', '/zahlungen/laeufe', async (person) => {
        await person.press(person.button(/^Konto setzen/));
        await person.fill(/^Kontoinhaber/, `Landeskasse ${stage.mark}`);
        await person.fill(/^IBAN/, 'DE89 3704 0044 0532 0130 00');
        await person.fill(/^BIC/, 'COBADEFFXXX');
        await person.fill(/^Grund/, 'Neuer Name der Kasse');
        await person.record();
        await person.sees(/Auftraggeberkonto gesetzt/);
      }),
  },
];
