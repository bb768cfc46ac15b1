import { camtFile, statusReportFile } from '#bank-formats/testing';
import { recipient } from '../../support/efa-2023.ts';
import { approvedClaim, certifiedOrder, orderedBy, ready, service } from './given.ts';
import { xmlFile } from './person.ts';
import { hold, type Journey } from './stage.ts';

/** What was not paid, or came back. */
export const returnedPaymentJourneys: readonly Journey[] = [
  {
    name: 'a run is discarded, a payment comes back, and it is prepared anew',
    travel: async (stage) => {
      const digit = stage.hands === 'mouse' ? '1' : '2';
      const leika = await service(stage, `9910800800${digit}701`, `Bewohnerparken ${stage.mark}`);
      await ready(stage, recipient, leika);
      const caseNumber = await approvedClaim(stage, { amount: '505.00', month: '06', service: leika });
      const order = await certifiedOrder(stage, caseNumber);
      await orderedBy(stage, order);
      const address = `/zahlungen/anordnungen/${order}`;
      stage.step = 'a run of the order alone';
      await stage.as('Karl Krug', '/zahlungen/laeufe', async (person) => {
        await person.press(person.button(/^Zahllauf aus angeordneten/));
        await person.fill(/^Tag, an dem die Bank/, '25.11.2026');
        await person.take(/^Die Anordnungen/, order.slice(0, -1), new RegExp(order));
        await person.record();
        await person.press(person.link('Ansehen'));
        await person.page.waitForURL('**/zahlungen/laeufe/*');
        stage.step = 'is discarded';
        await person.press(person.button(/^Zahllauf verwerfen/));
        await person.fill(/^Grund/, 'Falscher Tag');
        await person.record();
      });
      stage.step = 'the bank has paid';
      await stage.act('Kira Kuhn', address, /^Bestätigung der Bank buchen/, (person) =>
        person.fill(/^Referenz/, `B-${stage.mark}-1`),
      );
      stage.step = 'it comes back';
      await stage.act('Kira Kuhn', address, /^Rückläufer buchen/, async (person) => {
        await person.fill(/^Referenz/, `B-${stage.mark}-2`);
        await person.fill(/^Grund, den die Bank/, 'Konto erloschen');
      });
      stage.step = 'a case worker sees it, and prepares it anew';
      await stage.as('Sofia Sander', `/vorgaenge/${caseNumber}`, async (person) => {
        await person.sees('zurückgekommen');
        await person.press(person.button(/Auszahlung.* vorbereiten/));
        await person.take(/^Zahlungsempfänger/, 'KASSE-F', /KASSE-FFM/);
        await person.fill(/^Fällig am/, '01.12.2026');
        await person.fill(/^Zahlungsgrund/, 'Betriebskosten');
        await person.record();
      });
      const claim = await stage.read(`/api/v1/claims/${caseNumber}`);
      hold((claim['paid'] as { amount: string }).amount === '0.00', JSON.stringify(claim));
    },
  },
  {
    name: 'the answer of the bank is read, a payment to another name is stopped, and a wrong assignment is refused',
    travel: async (stage) => {
      const digit = stage.hands === 'mouse' ? '1' : '2';
      const leika = await service(stage, `9910800800${digit}711`, `Sondernutzung ${stage.mark}`);
      await ready(stage, recipient, leika);
      const caseNumber = await approvedClaim(stage, { amount: '910.00', month: '07', service: leika });
      const orders: string[] = [];
      // The bank names no reference: what is alike by both hands would be known already.
      const mistaken = `40${digit}.00`;
      for (const amount of ['200.00', '300.00', mistaken]) {
        const order = await certifiedOrder(stage, caseNumber, { amount });
        await orderedBy(stage, order);
        orders.push(order);
      }
      const [returned = '', renamed = '', alone = ''] = orders;
      const karl = ['uebung-karl', 'payment-officer'] as const;
      const run = await stage.recorded(
        '/api/v1/payment-runs',
        { executionDay: '2026-11-26', orderNumbers: [returned, renamed] },
        karl,
      );
      const runId = String(run['runId']);
      await stage.recorded(`/api/v1/payment-runs/${runId}/sending`, {}, karl);
      stage.step = 'the answer of the bank is read';
      await stage.as('Kira Kuhn', `/zahlungen/laeufe/${runId}`, async (person) => {
        await person.press(person.button(/^Antwort der Bank/));
        const report = statusReportFile({
          messageId: `A-${stage.mark}`,
          runId,
          transactions: [
            { endToEndId: returned, status: 'RJCT', reason: 'AC04' },
            { endToEndId: renamed, status: 'RVNM' },
          ],
        });
        await person.attach(xmlFile('antwort.xml', report));
        await person.record();
      });
      stage.step = 'what the bank knows by another name is not paid';
      await stage.act(
        'Kira Kuhn',
        `/zahlungen/anordnungen/${renamed}`,
        /^Entscheiden, ob gezahlt/,
        async (person) => {
          await person.choose(/^Ob gezahlt wird/, 'nicht zahlen');
          await person.fill(/^Grund/, 'Die Kommune nennt ein anderes Konto');
        },
      );
      for (const order of [returned, renamed]) {
        const answer = await stage.read(`/api/v1/payment-orders/${order}`);
        hold(answer['state'] === 'REJECTED', JSON.stringify(answer));
      }
      stage.step = 'a wrong assignment is refused';
      const debtor = `Verwechselt ${stage.mark}`;
      const statement = camtFile({
        messageId: `MW-${stage.mark}`,
        statements: [
          {
            id: `SW-${stage.mark}`,
            entries: [{ amount: mistaken, bookedOn: '2026-11-24', transactions: [{ creditor: debtor }] }],
          },
        ],
      });
      await stage.ledger.send('POST', '/api/v1/bank-statements', statement.toString(), {
        as: karl,
        headers: { 'content-type': 'application/xml' },
      });
      await stage.as('Karl Krug', '/zahlungen/bank', async (person) => {
        await person.press(person.link(debtor));
        await person.press(person.button(/^Vorschlagen, von welcher/));
        await person.take(/^Die Anordnung/, alone.slice(0, -1), new RegExp(alone));
        await person.fill(/^Grund/, 'Der Betrag passt');
        await person.record();
      });
      await stage.as('Kira Kuhn', '/arbeitsvorrat', async (person) => {
        await person.press(person.link(/^Buchungen der Bank zuordnen/));
        await person.press(person.link(debtor));
        await person.press(person.button(/^Vorgeschlagene Zuordnung ablehnen/));
        await person.fill(/^Grund/, 'Das Konto ist ein anderes');
        await person.record();
      });
    },
  },
  {
    name: 'what is not to be paid is withdrawn, and what the bank refuses is recorded',
    travel: async (stage) => {
      const digit = stage.hands === 'mouse' ? '1' : '2';
      const leika = await service(stage, `9910800800${digit}801`, `Parkausweis ${stage.mark}`);
      await ready(stage, recipient, leika);
      const caseNumber = await approvedClaim(stage, { amount: '410.00', month: '08', service: leika });
      const order = await certifiedOrder(stage, caseNumber, { amount: '10.00' });
      stage.step = 'an order is withdrawn';
      await stage.act(
        'Sofia Sander',
        `/zahlungen/anordnungen/${order}`,
        /^Auszahlungsanordnung zurückziehen/,
        (person) => person.fill(/^Grund/, 'Falscher Betrag'),
      );
      const second = await certifiedOrder(stage, caseNumber, { amount: '400.00' });
      await orderedBy(stage, second);
      stage.step = 'the bank refuses';
      await stage.act(
        'Kira Kuhn',
        `/zahlungen/anordnungen/${second}`,
        /^Zurückweisung der Bank/,
        async (person) => {
          await person.fill(/^Referenz/, `B-${stage.mark}-9`);
          await person.fill(/^Grund, den die Bank/, 'Konto unbekannt');
        },
      );
      for (const [orderNumber, state] of [
        [order, 'WITHDRAWN'],
        [second, 'REJECTED'],
      ] as const) {
        const answer = await stage.read(`/api/v1/payment-orders/${orderNumber}`);
        hold(answer['state'] === state, JSON.stringify(answer));
      }
      stage.step = 'the change of a payee is rejected';
      const payeeId = `KASSE-X${stage.mark}`;
      await stage.recorded(
        `/api/v1/payees/${payeeId}/changes`,
        { name: 'Stadtkasse', iban: 'DE89370400440532013000', reason: 'Erstanlage' },
        ['uebung-kira', 'payment-officer'],
      );
      await stage.as('Karl Krug', `/zahlungen/empfaenger/${payeeId}`, async (person) => {
        const proposed = person.main().getByRole('region', { name: 'Was vorgeschlagen ist' });
        await proposed.waitFor();
        await person.press(person.button(/^Änderung .* ablehnen/));
        await person.fill(/^Grund/, 'Der Name gehört nicht zum Konto');
        await person.record();
        await proposed.waitFor({ state: 'detached' });
      });
    },
  },
];
