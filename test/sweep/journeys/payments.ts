import { camtFile } from '#bank-formats/testing';
import { approvedClaim, certifiedOrder, orderedBy } from './given.ts';
import { xmlFile } from './person.ts';
import { hold, type Journey } from './stage.ts';

/** What payment officers do. */
export const paymentJourneys: readonly Journey[] = [
  {
    name: 'a payee waits for a second person',
    travel: async (stage) => {
      const payeeId = `KASSE-${stage.mark}`;
      stage.step = 'it is proposed';
      await stage.as('Kira Kuhn', '/zahlungen/empfaenger', async (person) => {
        await person.press(person.button(/^Zahlungsempfänger anlegen/));
        await person.fill(/^Zahlungsempfänger/, payeeId);
        await person.fill(/^Kontoinhaber/, 'Stadtkasse Darmstadt');
        await person.fill(/^IBAN/, 'DE89 3704 0044 0532 0130 00');
        await person.fill(/^Grund/, 'Erstanlage');
        await person.record();
      });
      stage.step = 'who proposed it cannot confirm it';
      await stage.as('Kira Kuhn', `/zahlungen/empfaenger/${payeeId}`, async (person) => {
        await person.press(person.button(/bestätigen/));
        await person.form().getByText('So nicht möglich').first().waitFor();
      });
      stage.step = 'a second person confirms it';
      await stage.act('Karl Krug', `/zahlungen/empfaenger/${payeeId}`, /bestätigen/);
      const payee = await stage.read(`/api/v1/payees/${payeeId}`);
      hold(payee['iban'] === 'DE89370400440532013000', JSON.stringify(payee));
    },
  },
  {
    name: 'a file that is none of the bank is refused in words',
    travel: async (stage) => {
      const head = await stage.ledger.store.head();
      await stage.as('Kira Kuhn', '/zahlungen/bank', async (person) => {
        await person.press(person.button(/^Kontoauszug der Bank einlesen/));
        await person.attach(
          xmlFile('auszug.xml', Buffer.from('<html><body>Das ist kein Kontoauszug</body></html>')),
        );
        await person.rehearsed();
        await person.send();
        const alert = person.form().getByRole('alert');
        await alert.getByText(/Nicht gebucht/).waitFor();
        const said = await alert.innerText();
        hold(!/undefined|SyntaxError|\{|urn:/.test(said), said);
      });
      hold((await stage.ledger.store.head()) === head, 'Something was recorded.');
    },
  },
  {
    name: 'a payment officer orders within an authority, pays by a run, reads the file of the bank and clears what did not match',
    travel: async (stage) => {
      const [month, later] = stage.hands === 'mouse' ? ['04', '05'] : ['06', '07'];
      // The bank names no reference: what is alike in both of them would be known already.
      const [alone, stray] = stage.hands === 'mouse' ? ['310.00', '12.34'] : ['309.00', '12.35'];
      await stage.recorded('/api/v1/ordering-authorities', {
        authorityId: `AB-kira-${stage.mark}`,
        person: 'uebung-kira',
        limit: '5000.00',
        validFrom: '2026-01-01',
        reason: 'Vertretungsplan',
      });
      const small = await approvedClaim(stage, { amount: '1010.00', month });
      const large = await approvedClaim(stage, { amount: '6060.00', month: later });
      const order = await certifiedOrder(stage, small, { amount: '700.00' });
      const unnamed = await certifiedOrder(stage, small, { amount: alone });
      const tooLarge = await certifiedOrder(stage, large);
      await orderedBy(stage, unnamed);
      stage.step = 'what is above the authority cannot be ordered, and why';
      await stage.as('Kira Kuhn', `/zahlungen/anordnungen/${tooLarge}`, async (person) => {
        await person
          .main()
          .getByText(/^Heute nicht möglich/)
          .waitFor();
        await person.unfold(/^Heute nicht möglich/);
        await person
          .main()
          .locator('.actions__refused')
          .getByText(/6\.060,00.*5\.000,00/)
          .waitFor();
      });
      stage.step = 'what is within it is ordered, from the worklist on';
      await stage.as('Kira Kuhn', '/arbeitsvorrat', async (person) => {
        await person.press(person.link(/^Auszahlungen anordnen/));
        await person.press(person.link(order));
        await person.press(person.button(/^Auszahlung anordnen/));
        await person.record();
      });
      stage.step = 'a run is made of what is suggested';
      const run = await stage.as('Karl Krug', '/zahlungen/laeufe', async (person) => {
        await person.press(person.button(/^Zahllauf aus angeordneten/));
        await person.fill(/^Tag, an dem die Bank/, '24.11.2026');
        await person.take(/^Die Anordnungen/, '', new RegExp(order));
        await person.record();
        await person.press(person.link('Ansehen'));
        await person.page.waitForURL('**/zahlungen/laeufe/*');
        stage.step = 'its file is taken home, and given to the bank';
        const [download] = await Promise.all([
          person.page.waitForEvent('download'),
          person.press(person.button(/^Datei für die Bank/)),
        ]);
        const file = await textOf(await download.createReadStream());
        hold(file.includes(order) && file.includes('>700.00<'), file.slice(0, 400));
        await person.press(person.button(/^Festhalten, dass die Datei/));
        await person.record();
        return new URL(person.page.url()).pathname;
      });
      stage.step = 'the statement of the bank is read';
      const statement = camtFile({
        messageId: `M-${stage.mark}`,
        statements: [
          {
            id: `S-${stage.mark}`,
            entries: [
              {
                amount: '700.00',
                bookedOn: '2026-11-24',
                transactions: [{ endToEndId: order, creditor: 'Stadtkasse' }],
              },
              {
                amount: alone,
                bookedOn: '2026-11-24',
                transactions: [{ creditor: `Stadtkasse ${stage.mark}` }],
              },
              {
                amount: stray,
                direction: 'CRDT',
                bookedOn: '2026-11-24',
                transactions: [{ debtor: `Verirrt ${stage.mark}`, remittance: 'Vereinsbeitrag' }],
              },
            ],
          },
        ],
      });
      await stage.as('Karl Krug', '/zahlungen/bank', async (person) => {
        await person.press(person.button(/^Kontoauszug der Bank einlesen/));
        await person.drop(xmlFile('auszug.xml', statement));
        await person.record();
        const found = person.main().getByRole('region', { name: 'Was in der Datei gefunden wurde' });
        await found.getByText('gezahlt').first().waitFor();
        await found
          .getByText(/^beiseitegelegt/)
          .first()
          .waitFor();
      });
      stage.step = 'who has which order is proposed';
      await stage.as('Karl Krug', '/zahlungen/bank', async (person) => {
        await person.press(person.link(`Stadtkasse ${stage.mark}`));
        await person.press(person.button(/^Vorschlagen, von welcher/));
        await person.take(/^Die Anordnung/, unnamed.slice(0, -1), new RegExp(unnamed));
        await person.fill(/^Grund/, 'Betrag und Tag passen');
        await person.record();
      });
      stage.step = 'what is not ours is marked';
      await stage.as('Karl Krug', '/zahlungen/bank', async (person) => {
        await person.press(person.link(`Verirrt ${stage.mark}`));
        await person.press(person.button(/fremd kennzeichnen/));
        await person.fill(/^Grund/, 'Gehört dem Turnverein');
        await person.record();
      });
      stage.step = 'a second person confirms what was proposed';
      await stage.as('Kira Kuhn', '/arbeitsvorrat', async (person) => {
        await person.press(person.link(/^Buchungen der Bank zuordnen/));
        await person.press(person.link(`Stadtkasse ${stage.mark}`));
        await person.press(person.button(/^Zuordnung bestätigen/));
        await person.record();
      });
      for (const [orderNumber, state] of [
        [order, 'SETTLED'],
        [unnamed, 'SETTLED'],
        [tooLarge, 'CERTIFIED'],
      ] as const) {
        const answer = await stage.read(`/api/v1/payment-orders/${orderNumber}`);
        hold(answer['state'] === state, `${orderNumber}: ${JSON.stringify(answer)}`);
      }
      hold(run !== '', 'The run has no page.');
    },
  },
];

async function textOf(stream: AsyncIterable<Buffer>): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts).toString();
}
