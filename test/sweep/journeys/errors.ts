import { recipient } from '../../support/efa-2023.ts';
import { certifiedClaim, ready, service } from './given.ts';
import type { Person } from './person.ts';
import { hold, type Journey, type Stage } from './stage.ts';

const kept = 'foerderbuch-anmeldung';

/** What may go wrong, and how one goes on. */
export const errorJourneys: readonly Journey[] = [
  {
    name: 'the server is gone and back: a notice, what was typed stays, and it is recorded once',
    travel: async (stage) => {
      const caseNumber = await oneClaim(stage, '1', '01');
      await stage.as('Berta Brandt', `/vorgaenge/${caseNumber}`, async (person) => {
        await person.press(person.button(/^Antrag ablehnen/));
        await person.fill(/^Grund/, 'Nicht zuwendungsfähig');
        await person.rehearsed();
        stage.step = 'it is gone';
        await person.page.context().setOffline(true);
        await person.page.getByText('Keine Verbindung; gezeigt wird').first().waitFor();
        await person.press(person.form().getByRole('button', { name: 'Buchen', exact: true }));
        await person.form().getByText('Noch nicht bekannt, ob gebucht ist').first().waitFor();
        stage.step = 'it is back';
        await person.page.context().setOffline(false);
        await person.page.getByText('Keine Verbindung; gezeigt wird').first().waitFor({ state: 'detached' });
        const reason = person.form().getByLabel(/^Grund/);
        hold((await reason.inputValue()) === 'Nicht zuwendungsfähig', 'What was typed is gone.');
        await person.press(person.form().getByRole('button', { name: 'Noch einmal senden' }));
        await person.recorded().waitFor();
      });
      const claim = await stage.read(`/api/v1/claims/${caseNumber}`);
      hold(claim['state'] === 'REJECTED', JSON.stringify(claim));
    },
  },
  {
    name: 'the session ends in a form: what was typed survives the new sign-in',
    travel: async (stage) => {
      const caseNumber = await oneClaim(stage, '2', '01');
      await stage.as('Berta Brandt', `/vorgaenge/${caseNumber}`, async (person) => {
        await person.press(person.button(/^Antrag ablehnen/));
        await person.fill(/^Grund/, 'Gehört in ein anderes Programm');
        await person.rehearsed();
        stage.step = 'it ends';
        await person.page.evaluate(`{
          const { refreshToken, ...session } = JSON.parse(localStorage.getItem('${kept}'));
          localStorage.setItem('${kept}', JSON.stringify({ ...session, expiresAtMs: 0 }));
          dispatchEvent(new StorageEvent('storage', { key: '${kept}' }));
        }`);
        const again = person.page.getByRole('dialog', { name: 'Ihre Anmeldung ist abgelaufen' });
        stage.step = 'it is begun again beside the page';
        const [beside] = await Promise.all([
          person.page.context().waitForEvent('page'),
          person.press(again.getByRole('button').first()),
        ]);
        if (!beside.isClosed()) await beside.waitForEvent('close');
        await again.waitFor({ state: 'hidden' });
        stage.step = 'it is recorded as it was typed';
        const reason = person.form().getByLabel(/^Grund/);
        hold((await reason.inputValue()) === 'Gehört in ein anderes Programm', 'What was typed is gone.');
        await person.record();
      });
    },
  },
  {
    name: 'somebody else was faster: the form says what changed and what to do',
    travel: async (stage) => {
      const caseNumber = await oneClaim(stage, '3', '01');
      await stage.as('Berta Brandt', `/vorgaenge/${caseNumber}`, async (person) => {
        await person.press(person.button(/^Antrag bewilligen/));
        await person.rehearsed();
        stage.step = 'another one rejects it';
        await late(person, stage, `/api/v1/claims/${caseNumber}/rejection`, { reason: 'Kein Betrieb' });
        const alert = person.form().getByRole('alert');
        await alert.getByText('Jemand war schneller').waitFor();
        await alert
          .getByText(/abgelehnt/)
          .first()
          .waitFor();
        await person
          .main()
          .locator('.case-steps')
          .getByText(/abgelehnt/i)
          .first()
          .waitFor();
      });
    },
  },
  {
    name: 'the budget is exhausted meanwhile: the refusal names the figures',
    travel: async (stage) => {
      const caseNumber = await oneClaim(stage, '4', '01');
      await stage.as('Berta Brandt', `/vorgaenge/${caseNumber}`, async (person) => {
        await person.press(person.button(/^Antrag bewilligen/));
        await person.rehearsed();
        stage.step = 'another one takes what is left';
        const line = '/api/v1/budget-lines/EFA/SCHAU/2026';
        const { available } = (await stage.read(line)) as { readonly available: { readonly amount: string } };
        const commitmentId = `ALLES-${stage.mark}`;
        await late(
          person,
          stage,
          `${line}/commitments`,
          { commitmentId, amount: available.amount },
          'budget-controller',
        );
        const alert = person.form().getByRole('alert');
        await alert.getByText('Die Mittel sind inzwischen anders gebunden.').waitFor();
        await alert.getByText(/Benötigt werden 400,00.*verfügbar sind .*0,00/).waitFor();
        stage.step = 'it goes on where there are funds again';
        await stage.recorded(`${line}/commitments/${commitmentId}/release`, { reason: 'Irrtum' }, [
          'anna',
          'budget-controller',
        ]);
        await person.open(`/vorgaenge/${caseNumber}`);
        await person.press(person.button(/^Antrag bewilligen/));
        await person.record();
      });
    },
  },
  {
    name: 'a read model has stopped: the page says so with the number to quote, and goes on',
    travel: (stage) =>
      stage.as('Hanna Hauser', '/', async (person) => {
        const line = '**/api/v1/budget-lines/EFA/SCHAU/2026?**';
        const problem = {
          type: 'urn:foerderbuch:problem:projection-stopped',
          title: 'Auswertung steht',
          detail: 'Bitte gleich noch einmal fragen.',
          instance: 'urn:foerderbuch:request:r-17',
        };
        await person.page.route(line, (route) => route.fulfill({ status: 503, json: problem }));
        await person.page.route(line.replace('?**', ''), (route) =>
          route.fulfill({ status: 503, json: problem }),
        );
        await person.open('/programme/EFA/SCHAU/2026');
        const alert = person.main().getByRole('alert').filter({ hasText: 'Auswertung steht' }).first();
        await alert.getByText('r-17').waitFor();
        await person.page.unrouteAll();
        await person.press(alert.getByRole('button', { name: 'Erneut versuchen' }));
        await person.main().locator('.line-figures__sum').waitFor();
      }),
  },
];

/** A certified claim on a service of its own. */
async function oneClaim(stage: Stage, number: string, month: string): Promise<string> {
  const digit = stage.hands === 'mouse' ? '1' : '2';
  const leika = await service(stage, `9910800800${digit}60${number}`, `Fall ${number} ${stage.mark}`);
  await ready(stage, recipient, leika);
  return certifiedClaim(stage, { amount: '400.00', month, service: leika });
}

/** Somebody else records it when the form was rehearsed and before it is sent: then it is sent. */
async function late(
  person: Person,
  stage: Stage,
  address: string,
  body: object,
  role: 'approver' | 'budget-controller' = 'approver',
): Promise<void> {
  const send = person.form().getByRole('button', { name: 'Buchen', exact: true });
  await person.press(send);
  const confirm = person.form().getByRole('button', { name: 'Ja, jetzt buchen' });
  await confirm.waitFor();
  await stage.recorded(address, body, ['dora', role]);
  await person.press(confirm);
}
