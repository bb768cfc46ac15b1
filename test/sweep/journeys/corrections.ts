import type { Locator } from 'playwright-core';
import { source } from '../../support/efa-2023.ts';
import { resting } from './commitments.ts';
import { enacted } from './given.ts';
import { openedRow } from './master-data.ts';
import type { Person } from './person.ts';
import { hold, type Journey, type Stage } from './stage.ts';

const consent = { consentReference: 'HMdF-2026-3', consentedOn: '2026-01-05' };

/** What was recorded wrongly, or holds no longer: each by who recorded it, out of where it is listed. */
export const correctionJourneys: readonly Journey[] = [
  {
    name: 'a budget controller ends a cover link and takes back a carry-over, out of the list of events',
    travel: async (stage) => {
      const programme = await enacted(stage, 'ZURUECK', [
        ['KOPF', 2026, '5000.00'],
        ['ZIEL', 2026, '1000.00'],
        ['KOPF', 2025, '5000.00'],
      ]);
      const line = `/api/v1/budget-lines/${programme}/KOPF/2026`;
      const other = { partnerProgramme: programme, partnerLine: 'ZIEL' };
      const reason = 'Haushaltsvermerk';
      await stage.recorded(`${line}/cover-links`, {
        coverLinkId: 'DV-1',
        ...other,
        direction: 'MUTUAL',
        source,
      });
      stage.step = 'a cover link is ended';
      await takenBack(
        stage,
        `/programme/${programme}/KOPF/2026`,
        /^Deckungsvermerk.*DV-1/,
        /^Deckungsvermerk beenden/,
      );
      const { items } = (await stage.read(`${line}/cover-links`)) as {
        readonly items: readonly { readonly revokedFrom?: string }[];
      };
      hold(items[0]?.revokedFrom !== undefined, JSON.stringify(items));
      stage.step = 'a carry-over is taken back';
      await stage.recorded(`/api/v1/budget-lines/${programme}/KOPF/2025/carry-overs`, {
        carryOverId: 'AR-1',
        amount: '400.00',
        consent,
        reason,
      });
      await takenBack(stage, `/programme/${programme}/KOPF/2025`, 'AR-1', /^Ausgaberest zurücknehmen/);
      const next = await stage.read(line);
      hold((next['carriedIn'] as { amount: string }).amount === '0.00', JSON.stringify(next));
    },
  },
  {
    name: 'a budget controller grants an authority for a later year, enters an obligation, and gives it up where it rests on the line',
    travel: async (stage) => {
      const programme = await enacted(stage, 'VORGRIFF', [['KOPF', 2026, '5000.00']]);
      const address = `/programme/${programme}/KOPF/2026`;
      stage.step = 'an authority';
      await stage.act('Hanna Hauser', address, /^Verpflichtungsermächtigung eintragen/, async (person) => {
        await person.fill(/^Kennung/, 'VE-1');
        await person.fill(/^Späteres Jahr/, '2027');
        await person.fill(/^Betrag/, '3000');
        await person.fill(/^Titel der Quelle/, 'Haushaltsplan 2026');
      });
      stage.step = 'an obligation';
      await stage.act('Hanna Hauser', address, /^Verpflichtung für ein .* eingehen/, async (person) => {
        await person.fill(/^Kennung/, 'OB-1');
        await person.fill(/^Späteres Jahr/, '2027');
        await person.fill(/^Betrag/, '1000');
        await person.fill(/^Grund/, 'Vertrag über zwei Jahre');
      });
      stage.step = 'it is given up';
      await stage.as('Hanna Hauser', address, async (person) => {
        await openedResting(person, /^Verpflichtungen/, 'OB-1');
        await person.fill(/^Grund/, 'Vertrag aufgehoben');
        await person.record();
        const given = resting(person).getByRole('row').filter({ hasText: 'OB-1' });
        await given.getByText('0,00', { exact: true }).waitFor();
        await person.press(resting(person).getByRole('button', { name: 'schließen', exact: true }));
        hold(await person.isWithin(resting(person)), 'What was open is closed, and the keyboard led away.');
      });
    },
  },
  {
    name: 'a budget controller blocks in percent, corrects an appropriation, and takes back one that was never enacted',
    travel: async (stage) => {
      const programme = await enacted(stage, 'IRRTUM', [
        ['KOPF', 2026, '5000.00'],
        ['FALSCH', 2026, '777.00'],
      ]);
      const address = `/programme/${programme}/KOPF/2026`;
      stage.step = 'ten percent are blocked';
      await stage.as('Hanna Hauser', address, async (person) => {
        await person.press(person.button(/^Prozent des Ansatzes/));
        await person.fill(/^Kennung/, 'SP-1');
        await person.fill(/^Prozent/, '10');
        await person.fill(/^Grund/, 'Haushaltswirtschaftliche Sperre');
        await person.record();
        await person.sees('4.500,00');
        await person.press(person.main().getByRole('button', { name: 'Schließen', exact: true }));
        hold(
          await person.isWithin(person.button(/^Prozent des Ansatzes/)),
          'What was recorded is closed, and the keyboard led away.',
        );
      });
      stage.step = 'the appropriation is corrected; what is not wrong need not be typed again';
      await stage.as('Hanna Hauser', address, async (person) => {
        await person.press(person.button(/^Haushaltsansatz berichtigen/));
        await person.fill(/^Haushaltsansatz/, '6000');
        await person.fill(/^Grund/, 'Zahlendreher');
        await person.record();
        await person.sees('6.000,00');
      });
      stage.step = 'one that was never enacted is taken back';
      await stage.act(
        'Hanna Hauser',
        `/programme/${programme}/FALSCH/2026`,
        /^Haushaltsansatz zurücknehmen/,
        (person) => person.fill(/^Grund/, 'Gehört zu einem anderen Programm'),
      );
      const { items } = (await stage.read(`/api/v1/budget-lines?programme=${programme}`)) as {
        readonly items: readonly { readonly line: string; readonly appropriation: { amount: string } }[];
      };
      const left = items.find(({ line }) => line === 'FALSCH');
      hold(left === undefined || left.appropriation.amount === '0.00', JSON.stringify(left));
    },
  },
  {
    name: 'a budget controller sets the rules of a year, finds an overrun above the threshold on the list, and takes it back',
    travel: async (stage) => {
      const programme = await enacted(stage, 'UEBER', [['KOPF', 2026, '100.00']]);
      const line = `/api/v1/budget-lines/${programme}/KOPF/2026`;
      const overrunId = `UE-${stage.mark}-1`;
      await stage.recorded(`${line}/commitments`, { commitmentId: 'F-1', amount: '100.00' });
      await stage.recorded(`${line}/overruns`, {
        overrunId,
        amount: '180.00',
        consent,
        reason: 'Sturmschaden',
      });
      const year = '/programme?jahr=2026';
      const listed = (person: Person): Locator =>
        person
          .main()
          .getByRole('region', { name: /^Überschreitungen/ })
          .getByRole('row')
          .filter({ hasText: overrunId });
      stage.step = 'the threshold of the list';
      const threshold = stage.hands === 'mouse' ? '120' : '150';
      await stage.as('Hanna Hauser', year, async (person) => {
        await person.press(person.button(/^Grenze der vierteljährlichen/));
        await person.fill(/^Betrag, über dem/, threshold);
        await person.fill(/^Titel der Quelle/, 'Haushaltsgesetz 2026');
        await person.record();
        await listed(person).getByText(`Grenze ${threshold},00`).waitFor();
        await listed(person).getByText(/^ja/).first().waitFor();
      });
      stage.step = 'how long what is carried over may be used';
      await stage.act('Hanna Hauser', year, /^Festlegen, wie lange/, async (person) => {
        await person.fill(/^Bis zum Ende des/, stage.hands === 'mouse' ? '2' : '3');
        await person.fill(/^Titel der Quelle/, 'Haushaltsgesetz 2026');
      });
      stage.step = 'it is taken back';
      await stage.as('Hanna Hauser', year, async (person) => {
        await openedRow(person, overrunId);
        await person.fill(/^Grund/, 'Anderweitig gedeckt');
        await person.record();
        await listed(person).waitFor({ state: 'detached' });
      });
    },
  },
  {
    name: 'a budget act is rejected by the second person, and who proposed it sees that nothing is blocked',
    travel: async (stage) => {
      const programme = await enacted(stage, 'ABLEHNUNG', [['KOPF', 2026, '5000.00']]);
      await stage.recorded(`/api/v1/programmes/${programme}/second-person-rules`, {
        required: true,
        reason: 'Dienstanweisung',
      });
      await stage.recorded(
        `/api/v1/budget-lines/${programme}/KOPF/2026/blocks`,
        { blockId: 'SP-1', amount: '300.00', reason: 'Sperre' },
        ['uebung-hanna', 'budget-controller'],
      );
      stage.step = 'it is rejected, from the worklist on';
      await stage.as('Henrik Hahn', '/arbeitsvorrat?schritt=BUDGET_ACT', async (person) => {
        const row = person.main().locator('tr', { hasText: programme });
        await person.press(row.getByRole('link').first());
        await person.press(person.button(/^Vorgeschlagenen Haushaltsakt ablehnen/));
        await person.fill(/^Grund/, 'Der Betrag ist falsch');
        await person.record();
      });
      stage.step = 'nothing is blocked';
      await stage.as('Hanna Hauser', `/programme/${programme}/KOPF/2026`, async (person) => {
        await person.sees('5.000,00');
        await resting(person).getByText('Auf dieser Haushaltsstelle war noch nichts gesperrt.').waitFor();
      });
    },
  },
  {
    name: 'an administrator reopens a closed year by consent',
    travel: async (stage) => {
      const programme = await enacted(stage, 'OFFEN', [['KOPF', 2024, '5000.00']]);
      await stage.recorded(`/api/v1/budget-lines/${programme}/KOPF/2024/closing`, {
        reason: 'Jahresabschluss',
      });
      await stage.as('Verena Vogt', `/programme/${programme}/KOPF/2024`, async (person) => {
        const closing = person.main().getByRole('region', { name: 'Jahresabschluss' });
        await closing.getByText(/^Abgeschlossen am/).waitFor();
        await person.press(person.button(/^Abgeschlossenes Haushaltsjahr wieder/));
        await person.fill(/^Aktenzeichen/, 'HMdF-2026-4');
        await person.fill(/^Tag der Einwilligung/, '20.11.2026');
        await person.fill(/^Grund/, 'Eine Rechnung fehlte');
        await person.record();
        await closing.getByText('Der Abschluss ist möglich.').waitFor();
      });
    },
  },
];

/** Out of its row; its number is not typed. */
const takenBack = (stage: Stage, address: string, id: RegExp | string, command: RegExp): Promise<void> =>
  stage.as('Hanna Hauser', address, async (person) => {
    await openedRow(person, id);
    await person.page.getByRole('form', { name: command }).waitFor();
    await person.fill(/^Grund/, 'Irrtum');
    await person.record();
  });

/** By its number, where it rests on the page of its line. */
async function openedResting(person: Person, kind: RegExp, id: string): Promise<void> {
  await person.unfold(kind);
  await person.press(resting(person).getByRole('button', { name: id }));
}
