import { recipient } from '../../support/efa-2023.ts';
import {
  approvedClaim,
  certifiedClaim,
  certifiedOrder,
  countersigned,
  ready,
  service,
  settled,
  submittedClaim,
} from './given.ts';
import { hold, type Journey, type Stage } from './stage.ts';

const darmstadt = '06411000';

/** What case workers and approvers do. */
export const caseJourneys: readonly Journey[] = [
  {
    name: 'a case worker takes in a claim, records readiness, certifies several at once and asks back',
    travel: async (stage) => {
      const digit = stage.hands === 'mouse' ? '1' : '2';
      const leika = await service(stage, `9910800800${digit}101`, `Hundesteuer ${stage.mark}`);
      stage.step = 'readiness is recorded';
      await stage.as('Sofia Sander', `/kommunen/${darmstadt}`, async (person) => {
        const name = `vor Ort eingebunden, Hundesteuer ${stage.mark}: eintragen`;
        await person.press(person.main().getByRole('button', { name }));
        await person.fill(/^Erfüllt seit/, '01.01.2024');
        await person.record();
      });
      await ready(stage, darmstadt, leika, ['HESSENFINDER_ENTRY', 'PORTAL_VISIBILITY']);
      const given = { amount: '200.00', service: leika, of: darmstadt };
      const second = await submittedClaim(stage, { ...given, month: '02' });
      const refused = await submittedClaim(stage, { ...given, month: '03', by: 'uebung-stefan' });
      stage.step = 'a claim is taken in';
      const first = await stage.as('Sofia Sander', '/vorgaenge', async (person) => {
        await person.press(person.button('Antrag stellen'));
        await person.fill(/^Programm/, 'EFA');
        await person.take(/^Haushaltsstelle/, 'SCH', /SCHAU/);
        await person.take(/Kommune/, 'Darmst', /06411000/);
        await person.take(/EfA-Leistung/, 'Hundesteuer', new RegExp(leika));
        await person.fill(/^Erster Tag/, '01.01.2026');
        await person.fill(/^Letzter Tag/, '310126');
        await person.fill(/^Beantragter Betrag/, '100');
        await person.fill(/^Eingang/, '20.11.');
        await person.record();
        await person.press(person.link('Ansehen'));
        await person.page.waitForURL('**/vorgaenge/EFA-*');
        return new URL(person.page.url()).pathname.split('/').at(-1) ?? '';
      });
      for (const action of [/^Sachlich richtig/, /^Rechnerisch richtig/]) {
        stage.step = `several are certified at once: ${action.source}`;
        await stage.as('Stefan Scholl', '/vorgaenge?stand=SUBMITTED', async (person) => {
          for (const caseNumber of [first, second, refused])
            await person.check(person.main().getByRole('checkbox', { name: `${caseNumber} auswählen` }));
          await person.press(person.button(action));
          const result = person.main().locator('section.several');
          await result.getByRole('row', { name: refused }).getByText('nicht möglich').waitFor();
          await person.press(result.getByRole('button', { name: '2 buchen' }));
          await result.getByText('2 von 3 gebucht.').waitFor();
        });
      }
      for (const [caseNumber, state] of [
        [first, 'CERTIFIED'],
        [second, 'CERTIFIED'],
        [refused, 'SUBMITTED'],
      ] as const) {
        const claim = await stage.read(`/api/v1/claims/${caseNumber}`);
        hold(claim['state'] === state, JSON.stringify(claim));
      }
      stage.step = 'what a provider reported is asked back';
      const agreement = await stage.recorded('/api/v1/agreements', {
        programme: 'EFA',
        provider: `Dienstleister ${stage.mark}`,
        payeeId: 'KASSE-FFM',
        subject: 'Anbindung',
        amount: '500.00',
        budgets: [{ line: 'SCHAU', fiscalYear: 2026, amount: '500.00' }],
        allocation: { method: 'EQUAL', beneficiaries: [{ recipient }] },
        concludedOn: '2026-11-02',
      });
      const milestones = `/api/v1/agreements/${String(agreement['caseNumber'])}/milestones`;
      await stage.recorded(milestones, {
        milestoneId: 'M1',
        name: 'Abnahme der Anbindung',
        amount: '500.00',
        agreedOn: '2026-11-02',
        budget: { line: 'SCHAU', fiscalYear: 2026 },
      });
      await stage.recorded(`${milestones}/M1/reports`, { evidence: 'Rechnung 1' }, ['bert', 'case-worker']);
      await stage.as('Sofia Sander', `/vorgaenge/${String(agreement['caseNumber'])}`, async (person) => {
        await person.press(person.button('Bearbeiten'));
        await person.press(person.button(/^Meldung eines Meilensteins zurückgeben/));
        await person.fill(/^Grund/, 'Das Protokoll der Abnahme fehlt');
        await person.record();
        await person.sees('vereinbart');
      });
    },
  },
  {
    name: 'an approver approves in full, in part with a reason, and rejects; what may not be decided says why',
    travel: async (stage) => {
      const digit = stage.hands === 'mouse' ? '1' : '2';
      const leika = await service(stage, `9910800800${digit}201`, `Angelschein ${stage.mark}`);
      await ready(stage, darmstadt, leika);
      const claim = (month: string) => ({ amount: '800.00', month, service: leika, of: darmstadt });
      const full = await certifiedClaim(stage, claim('01'));
      const part = await certifiedClaim(stage, claim('02'));
      const rejected = await certifiedClaim(stage, claim('03'));
      const early = await submittedClaim(stage, claim('04'));
      stage.step = 'in full, from the worklist on';
      await stage.as('Berta Brandt', '/arbeitsvorrat', async (person) => {
        await person.press(person.link(/^Über Anträge entscheiden/));
        await person.press(person.link(full));
        await person.press(person.button(/^Antrag bewilligen/));
        await person.record();
      });
      stage.step = 'in part, with a reason';
      await stage.act('Berta Brandt', `/vorgaenge/${part}`, /^Antrag bewilligen/, async (person) => {
        await person.fill(/^Bewilligter Betrag/, '500');
        await person.form().getByText('So nicht möglich: Begründung fehlt').waitFor();
        await person.fill(/^Begründung/, 'Nur der laufende Betrieb ist zuwendungsfähig');
      });
      stage.step = 'rejected';
      await stage.act('Berta Brandt', `/vorgaenge/${rejected}`, /^Antrag ablehnen/, (person) =>
        person.fill(/^Grund/, 'Kein Betrieb in diesem Monat'),
      );
      stage.step = 'why one that is not certified cannot be decided';
      await stage.as('Berta Brandt', `/vorgaenge/${early}`, async (person) => {
        await person
          .main()
          .getByText(/^Heute nicht möglich/)
          .waitFor();
        await person.unfold(/^Heute nicht möglich/);
        const why = person.main().locator('.actions__refused').filter({ hasText: 'Antrag bewilligen' });
        await why
          .getByText(/sachlich|festgestellt|gezeichnet/i)
          .first()
          .waitFor();
      });
      for (const [caseNumber, state] of [
        [full, 'APPROVED'],
        [part, 'APPROVED'],
        [rejected, 'REJECTED'],
        [early, 'SUBMITTED'],
      ] as const) {
        const answer = await stage.read(`/api/v1/claims/${caseNumber}`);
        hold(answer['state'] === state, JSON.stringify(answer));
      }
    },
  },
  {
    name: 'an approver hears, revokes in part and claims back; the case shows the hearing, and the municipality sees it and what it owes',
    travel: async (stage) => {
      const digit = stage.hands === 'mouse' ? '1' : '2';
      const leika = await service(stage, `9910800800${digit}211`, `Jagdschein ${stage.mark}`);
      await ready(stage, recipient, leika);
      const caseNumber = await approvedClaim(stage, { amount: '600.00', month: '10', service: leika });
      const order = await certifiedOrder(stage, caseNumber);
      await settled(stage, order);
      const address = `/vorgaenge/${caseNumber}`;
      stage.step = 'without a hearing nothing is claimed back, and the form says so';
      await stage.as('Berta Brandt', address, async (person) => {
        await person.press(person.button(/^Bewilligung widerrufen/));
        await person.fill(/^Was von der Bewilligung/, '200');
        await person.fill(/^Grund/, 'Der Betrieb endete im Oktober');
        await person
          .form()
          .getByText(/So nicht möglich/)
          .first()
          .waitFor();
        stage.step = 'it is heard and revoked';
        await person.fill(/^Tag der Anhörung/, '20.11.2026');
        await person.choose(/^Ob eine Stellungnahme/, 'Stellungnahme eingegangen');
        await person.fill(/^Was vorgebracht wurde/, 'Der Betrieb lief bis zum 20.10.');
        await person.record();
      });
      if (await waitsForSecond(stage, caseNumber)) await countersigned(stage, caseNumber);
      stage.step = 'the case shows the hearing and what is claimed back';
      await stage.as('Berta Brandt', address, async (person) => {
        const hearings = person.main().getByRole('region', { name: 'Anhörungen' });
        await hearings.getByText(/20\.11\.2026.*Stellungnahme eingegangen/).waitFor();
        await person
          .main()
          .getByRole('region', { name: 'Rückforderungen' })
          .getByText('200,00')
          .first()
          .waitFor();
      });
      stage.step = 'it is paid back';
      await stage.as('Kira Kuhn', address, async (person) => {
        const claimed = person.main().getByRole('region', { name: 'Rückforderungen' });
        await person.press(claimed.getByRole('link', { name: new RegExp(caseNumber) }).first());
        await person.page.waitForURL('**/rueckforderungen/*');
        await person.press(person.button(/^Zahlung auf eine Rückforderung/));
        await person.fill(/^Kennung/, 'RZ-1');
        await person.record();
        await person.main().getByRole('region', { name: 'Eingänge' }).getByText('200,00').first().waitFor();
      });
      stage.step = 'the municipality sees that it was heard, not what is noted of it';
      await stage.as('Clara Claas', address, async (person) => {
        const hearings = person.main().getByRole('region', { name: 'Anhörungen' });
        await hearings.getByText(/20\.11\.2026/).waitFor();
        hold(!(await hearings.innerText()).includes('20.10.'), 'A note of the administration is shown.');
        stage.step = 'and what is claimed back from it, to the cent';
        const claimed = person.main().getByRole('region', { name: 'Rückforderungen' });
        await person.press(claimed.getByRole('link', { name: new RegExp(caseNumber) }).first());
        await person.page.waitForURL('**/rueckforderungen/*');
        await person.main().getByRole('region', { name: 'Eingänge' }).getByText('200,00').first().waitFor();
        await person.button(/^Rückforderungsbescheid/).waitFor();
        await person.open('/vorgaenge/rueckforderungen');
        await person.link(new RegExp(caseNumber)).waitFor();
      });
    },
  },
];

async function waitsForSecond(stage: Stage, caseNumber: string): Promise<boolean> {
  const { items } = (await stage.read('/api/v1/case-acts?state=PROPOSED&limit=500')) as {
    readonly items: readonly { readonly caseNumber: string }[];
  };
  return items.some((act) => act.caseNumber === caseNumber);
}
