import type { Browser } from 'playwright-core';
import { leikaKey, recipient } from '../support/efa-2023.ts';
import type { TestLedger } from '../support/ledger.ts';
import { Person, type Hands } from './page-people.ts';
import { ownLine } from './page-world.ts';
import type { Fault } from './page-looks.ts';

interface Journey {
  readonly name: string;
  readonly travel: (hands: Hands, told: (step: string) => void) => Promise<void>;
}

/** What people do in the page from sign-in on, each by mouse and by keyboard alone. */
export async function travelAll(
  browser: Browser,
  ledger: TestLedger,
): Promise<{ readonly travelled: readonly string[]; readonly faults: readonly Fault[] }> {
  const travelled: string[] = [];
  const faults: Fault[] = [];
  for (const by of ['mouse', 'keyboard'] as const)
    for (const { name, travel } of journeysOf(browser, ledger)) {
      let at = 'begin';
      try {
        await travel(by, (step) => (at = step));
        travelled.push(`${name}, by ${by}`);
      } catch (error) {
        faults.push({ look: `${name}, by ${by}: ${at}`, what: String(error).slice(0, 600) });
      }
    }
  return { travelled, faults };
}

const journeysOf = (browser: Browser, ledger: TestLedger): readonly Journey[] => {
  const as = async <Result>(
    name: string,
    address: string,
    hands: Hands,
    act: (person: Person) => Promise<Result>,
  ): Promise<Result> => {
    const person = await Person.signIn(browser, ledger.address, { name, address, hands });
    try {
      const result = await act(person);
      if (person.complaints.length > 0) throw new Error(person.complaints.join());
      return result;
    } catch (error) {
      const shown = await person.page
        .locator('main')
        .innerText()
        .catch(() => '');
      throw new Error(`${String(error).slice(0, 300)} · ${shown.slice(-250)}`, { cause: error });
    } finally {
      await person.leave();
    }
  };
  const act = (name: string, address: string, hands: Hands, action: RegExp, fill = noFields) =>
    as(name, address, hands, async (person) => {
      await person.press(person.page.getByRole('button', { name: action }).first());
      await fill(person);
      await person.record();
    });

  return [
    {
      name: 'a claim is submitted, certified, approved and paid, and the figures change by themselves',
      travel: async (hands, told) => {
        const month = hands === 'mouse' ? '02' : '03';
        told('the watcher signs in');
        const watcher = await Person.signIn(browser, ledger.address, {
          name: 'Hanna Hauser',
          address: '/programme/EFA/SCHAU/2026',
          hands,
        });
        const changes = async (step: string, before: string): Promise<string> => {
          const { body } = await ledger.get(`${ownLine}?minPosition=${await ledger.store.head()}`);
          const wanted = germanOf((body['available'] as { readonly amount: string }).amount);
          const paid = germanOf((body['paid'] as { readonly amount: string }).amount);
          for (const figure of [wanted, paid])
            await watcher.page.locator('main').getByText(figure).first().waitFor();
          const after = `${wanted} ${paid}`;
          if (after === before) throw new Error(`Nothing changed: ${step}`);
          return after;
        };
        let figures = await changes('at first', '');
        told('the claimant submits');
        const caseNumber = await as('Clara Claas', '/vorgaenge', hands, async (person) => {
          await person.press(person.page.getByRole('button', { name: 'Antrag stellen' }));
          await person.fill(/^Programm/, 'EFA');
          await person.fill(/^Haushaltsstelle/, 'SCHAU');
          await person.fill(/Kommune/, recipient);
          await person.fill(/EfA-Leistung/, leikaKey);
          await person.fill(/^Erster Tag/, `01.${month}.2026`);
          await person.fill(/^Letzter Tag/, `28.${month}.2026`);
          await person.fill(/^Beantragter Betrag/, '4321,09');
          await person.record();
          await person.press(person.page.getByRole('link', { name: 'Ansehen' }));
          await person.page.waitForURL('**/vorgaenge/EFA-*');
          return new URL(person.page.url()).pathname.split('/').at(-1) ?? '';
        });
        const address = `/vorgaenge/${caseNumber}`;
        told('a case worker certifies in fact');
        await act('Sofia Sander', address, hands, /^Sachlich richtig zeichnen/);
        told('a second one in figures');
        await act('Stefan Scholl', address, hands, /^Rechnerisch richtig zeichnen/);
        told('an approver approves');
        await act('Berta Brandt', address, hands, /^Antrag bewilligen/);
        figures = await changes('approved', figures);
        told('a payment order is prepared');
        const order = await as('Sofia Sander', address, hands, async (person) => {
          await person.press(person.page.getByRole('button', { name: /Auszahlung.* vorbereiten/ }).first());
          await person.fill(/^Zahlungsempfänger/, 'KASSE-FFM');
          await person.fill(/^Fällig am/, '01.12.2026');
          await person.fill(/^Zahlungsgrund/, 'Betriebskosten');
          await person.record();
          await person.press(person.page.getByRole('link', { name: 'Ansehen' }));
          await person.page.waitForURL('**/zahlungen/anordnungen/*');
          return new URL(person.page.url()).pathname;
        });
        told('it is certified in fact');
        await act('Stefan Scholl', order, hands, /sachlich richtig zeichnen/);
        told('it is certified in figures');
        await act('Sofia Sander', order, hands, /rechnerisch richtig zeichnen/);
        told('it is ordered');
        await act('Bastian Behrens', order, hands, /^Auszahlung anordnen/);
        told('the bank has paid');
        await act('Kira Kuhn', order, hands, /^Bestätigung der Bank buchen/, (person) =>
          person.fill(/Referenz|Bank/, `BANK-${month}`),
        );
        await changes('paid', figures);
        await watcher.leave();
      },
    },
    {
      name: 'a payee waits for a second person',
      travel: async (hands, told) => {
        const payeeId = `KASSE-${hands.toUpperCase()}`;
        told('it is proposed');
        await as('Kira Kuhn', '/zahlungen/empfaenger', hands, async (person) => {
          await person.press(person.page.getByRole('button', { name: /^Zahlungsempfänger anlegen/ }));
          await person.fill(/Zahlungsempfänger|Kennung/, payeeId);
          await person.fill(/^Kontoinhaber/, 'Stadtkasse Darmstadt');
          await person.fill(/^IBAN/, 'DE89 3704 0044 0532 0130 00');
          await person.fill(/^Grund/, 'Erstanlage');
          await person.record();
          told('who proposed it cannot confirm it');
          await person.open(`/zahlungen/empfaenger/${payeeId}`);
          await person.press(person.page.getByRole('button', { name: /bestätigen/ }).first());
          await person.form().getByText('So nicht möglich').first().waitFor();
        });
        told('a second person confirms it');
        await act('Karl Krug', `/zahlungen/empfaenger/${payeeId}`, hands, /bestätigen/);
        const { body } = await ledger.get(
          `/api/v1/payees/${payeeId}?minPosition=${await ledger.store.head()}`,
        );
        if (body['iban'] !== 'DE89370400440532013000') throw new Error(JSON.stringify(body));
      },
    },
    {
      name: 'a year that cannot be closed yet says what is in the way',
      travel: (hands) =>
        as('Hanna Hauser', '/programme/EFA/SCHAU/2026', hands, async ({ page }) => {
          const closing = page.getByRole('region', { name: 'Jahresabschluss' });
          await closing.getByText('Der Abschluss ist noch nicht möglich.').waitFor();
          await closing
            .getByText(/Festlegung(en sind| ist) noch offen|noch auf dem Weg/)
            .first()
            .waitFor();
        }),
    },
    {
      name: 'a file that is none of the bank is refused in words',
      travel: async (hands) => {
        const head = await ledger.store.head();
        await as('Kira Kuhn', '/zahlungen/bank', hands, async (person) => {
          await person.press(person.page.getByRole('button', { name: /^Kontoauszug der Bank einlesen/ }));
          await person
            .form()
            .getByLabel(/Datei/)
            .last()
            .setInputFiles({
              name: 'auszug.xml',
              mimeType: 'application/xml',
              buffer: Buffer.from('<html><body>Das ist kein Kontoauszug</body></html>'),
            });
          await person.press(person.form().getByRole('button', { name: 'Buchen', exact: true }));
          const alert = person.form().getByRole('alert');
          await alert.getByText(/Nicht gebucht/).waitFor();
          if (/undefined|SyntaxError|\{|urn:/.test(await alert.innerText()))
            throw new Error(await alert.innerText());
        });
        if ((await ledger.store.head()) !== head) throw new Error('Something was recorded.');
      },
    },
  ];
};

const noFields = (_: Person): Promise<void> => Promise.resolve();

/** `12345.67` as the page writes it. */
const germanOf = (amount: string): string =>
  new Intl.NumberFormat('de-DE', { minimumFractionDigits: 2 }).format(amount as Intl.StringNumericLiteral);
