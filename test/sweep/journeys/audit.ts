import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportLog } from '#log-transfer';
import { computedByOthers } from '../../support/computed-by-others.ts';
import { recipient } from '../../support/efa-2023.ts';
import { UnpackedBundle } from '../../support/unpacked-bundle.ts';
import { approvedClaim, ready, service } from './given.ts';
import { germanOf, hold, type Journey, type Stage } from './stage.ts';

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
  {
    name: 'an auditor explains a difference between two days and plays a year',
    travel: async (stage) => {
      const digit = stage.hands === 'mouse' ? '1' : '2';
      const leika = await service(stage, `9910800800${digit}511`, `Feuerstätte ${stage.mark}`);
      await ready(stage, recipient, leika);
      await stage.as('Paula Petri', '/programme/EFA/SCHAU/2026', async (person) => {
        stage.step = 'another day beside that of the page';
        const day = person.main().getByLabel(/^Vergleichstag/);
        await person.type(day, '30.06.2026');
        await person.page.keyboard.press('Enter');
        const why = person
          .main()
          .getByRole('region', { name: /^Warum .*30\.06\.2026|30\.06\.2026/ })
          .first();
        await why.getByText(/^Von .* auf .*:/).waitFor();
        stage.step = 'of another figure';
        await person.press(person.link(/ausgezahlt: woraus/));
        await person.page.waitForURL(/zahl=paid/);
        await person
          .main()
          .getByRole('region', { name: /ausgezahlt.*30\.06\.2026/ })
          .first()
          .waitFor();
        stage.step = 'without it again';
        await person.press(person.button('kein Vergleich'));
        await why.waitFor({ state: 'detached' });
      });
      await stage.as('Paula Petri', '/programme/EFA/MAIN/2023?stichtag=2023-03-01', async (person) => {
        stage.step = 'a year is played';
        const bar = person.page.getByRole('region', { name: 'Zeitpunkt' });
        await person.press(bar.getByRole('button', { name: /Tag für Tag abspielen/ }));
        await person.page.waitForURL(/stichtag=2023-03-0[4-9]/);
        await person.press(bar.getByRole('button', { name: 'Anhalten' }));
        stage.step = 'and stands where it was stopped';
        const stopped = person.page.url();
        await bar.getByRole('button', { name: /Tag für Tag abspielen/ }).waitFor();
        await person.page.waitForTimeout(1_000);
        hold(person.page.url() === stopped, `${stopped} went on to ${person.page.url()}`);
        stage.step = 'back leads to where one was';
        await person.press(bar.getByRole('button', { name: 'Zurück zu heute' }));
        await bar.getByRole('button', { name: 'Zurück zu heute' }).waitFor({ state: 'detached' });
      });
    },
  },
  {
    name: 'an auditor verifies, takes the trail of a case home, and others compute the sum of the last event',
    travel: async (stage) => {
      const digit = stage.hands === 'mouse' ? '1' : '2';
      const leika = await service(stage, `9910800800${digit}521`, `Sondernutzung ${stage.mark}`);
      await ready(stage, recipient, leika);
      const caseNumber = await approvedClaim(stage, { amount: '432.10', month: '09', service: leika });
      await stage.read(`/api/v1/claims/${caseNumber}`);
      await stage.as('Paula Petri', '/pruefung', async (person) => {
        stage.step = 'the read models are computed a second time';
        const proof = person.main().getByRole('region', { name: 'Nachweis' });
        await person.press(proof.getByRole('button', { name: 'Auswertungen jetzt nachrechnen' }));
        await proof.getByText(/alle \d+ Tabellen gleich/).waitFor();
        stage.step = 'a program of others computes the leaf of the last event';
        const shown = await proof.locator('code.hash').innerText();
        hold((await leafByOthers(stage)) === shown, `${shown} is not what others compute.`);
        stage.step = 'the trail of a case is sought';
        await person.type(person.main().getByRole('combobox', { name: /^Vorgang/ }), caseNumber);
        await person.page.keyboard.press('Tab');
        await person.press(person.main().getByRole('button', { name: 'Suchen' }));
        await person.page.waitForURL(`**vorgang=${caseNumber}*`);
        const trail = person.main().getByRole('region', { name: 'Prüfspur' });
        await trail
          .getByRole('link', { name: /Antrag bewilligt/ })
          .first()
          .waitFor();
        stage.step = 'and taken home';
        const file = (await person.download(trail.getByRole('button', { name: /^als JSON/ }))).toString();
        const events = await trailOf(stage, caseNumber);
        hold(events.length > 3 && events.every((id) => file.includes(id)), file.slice(0, 300));
        hold(file.includes('432.10'), file.slice(0, 300));
        stage.step = 'one event whole, as it is stored';
        await person.press(trail.getByRole('link', { name: /Antrag bewilligt/ }).first());
        await person.page.waitForURL(/position=\d+/);
        await person
          .main()
          .getByRole('region', { name: /^Ereignis \d/ })
          .getByText('dora')
          .first()
          .waitFor();
      });
    },
  },
  {
    name: 'an auditor takes the bundle of a case and of a search home, and checks them with programs of others',
    travel: async (stage) => {
      const digit = stage.hands === 'mouse' ? '1' : '2';
      const leika = await service(stage, `9910800800${digit}531`, `Gaststätte ${stage.mark}`);
      await ready(stage, recipient, leika);
      const caseNumber = await approvedClaim(stage, { amount: '543.21', month: '10', service: leika });
      await stage.read(`/api/v1/claims/${caseNumber}`);
      await stage.as('Paula Petri', `/vorgaenge/${caseNumber}`, async (person) => {
        stage.step = 'the bundle of a case';
        const take = person.main().getByRole('button', { name: 'Prüfpaket herunterladen' });
        const home = new UnpackedBundle(await person.download(take));
        try {
          hold(home.names.includes(`dokumente/Bescheid ${caseNumber}.pdf`), home.names.join());
          hold(home.text('verlauf.csv').includes('Antrag bewilligt;543,21;dora'), home.text('verlauf.csv'));
          const sums = await home.run('sha256sum', '-c', '--quiet', 'SHA256SUMS');
          hold(sums.code === 0, sums.output);
          stage.step = 'is checked by itself and against the exported log';
          for (const log of [[], [await exportedTo(stage, home.folder)]]) {
            const { code, output } = await home.run('python3', 'pruefen.py', ...log);
            hold(code === 0 && output.includes('stehen unverändert im Journal'), output);
          }
          stage.step = 'and a changed amount is found out';
          home.write('ereignisse.ndjson', home.text('ereignisse.ndjson').replaceAll('543.21', '543.22'));
          const { code, output } = await home.run('python3', 'pruefen.py');
          hold(code === 1 && output.includes('ist nicht, was gebucht wurde'), output);
        } finally {
          home.remove();
        }
      });
      await stage.as('Paula Petri', '/pruefung?person=dora', async (person) => {
        stage.step = 'the bundle of a search';
        const trail = person.main().getByRole('region', { name: 'Prüfspur' });
        const take = trail.getByRole('button', { name: 'Prüfpaket herunterladen' });
        const home = new UnpackedBundle(await person.download(take));
        try {
          const { code, output } = await home.run('python3', 'pruefen.py');
          hold(code === 0, output);
          const persons = home.events();
          hold(
            persons.length > 0 && persons.every(({ subject }) => subject === 'dora'),
            String(persons.length),
          );
        } finally {
          home.remove();
        }
      });
    },
  },
];

async function trailOf(stage: Stage, caseNumber: string): Promise<readonly string[]> {
  const { items } = (await stage.read(`/api/v1/audit-trail?limit=100&caseNumber=${caseNumber}`)) as {
    readonly items: readonly { readonly id: string }[];
  };
  return items.map(({ id }) => id);
}

/** What the program in `docs/event-encoding.md` prints of the last event of the log. */
async function leafByOthers(stage: Stage): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'foerderbuch-audit-'));
  try {
    return (await computedByOthers(await exportedTo(stage, folder)))[0] ?? '';
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The whole log, as a file in a folder. */
async function exportedTo(stage: Stage, folder: string): Promise<string> {
  const { file } = await exportLog({
    reader: stage.ledger.store,
    file: join(folder, 'log.jsonl'),
    onProgress: () => undefined,
  });
  return file;
}
