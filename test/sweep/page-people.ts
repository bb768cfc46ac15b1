import type { Browser, Locator, Page } from 'playwright-core';

export type Hands = 'mouse' | 'keyboard';

const tabsMax = 800;
const stops =
  'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), summary, [tabindex="0"]';

/** What is read of an element in the page. */
interface Stop {
  readonly type?: string;
  readonly name?: string;
  readonly checkVisibility: () => boolean;
  readonly ownerDocument: {
    readonly activeElement: Stop | null;
    readonly querySelectorAll: (selector: string) => Iterable<Stop>;
  };
}

/** Of radio buttons the tabulator stops at one. */
const isReached = (element: Stop): boolean => {
  const { activeElement: active } = element.ownerDocument;
  return (
    active === element ||
    (element.type === 'radio' && active?.type === 'radio' && active.name === element.name)
  );
};

/** Somebody in a browser of their own, signed in on the issuer's page as a sample person. */
export class Person {
  readonly page: Page;
  readonly complaints: string[] = [];
  readonly #origin: string;
  readonly #hands: Hands;

  private constructor(page: Page, origin: string, hands: Hands) {
    this.page = page;
    this.#origin = origin;
    this.#hands = hands;
    page.setDefaultTimeout(15_000);
    page.on('pageerror', (error) => this.complaints.push(error.message));
  }

  /** `name` as the page of the sample persons shows it. */
  static async signIn(
    browser: Browser,
    origin: string,
    { name, address, hands }: { readonly name: string; readonly address: string; readonly hands: Hands },
  ): Promise<Person> {
    const context = await browser.newContext({ locale: 'de-DE', viewport: { width: 1280, height: 900 } });
    const person = new Person(await context.newPage(), origin, hands);
    await person.page.goto(`${origin}${address}`);
    await person.press(person.page.getByRole('button', { name: 'Zum Ausprobieren anmelden' }));
    await person.press(person.page.getByRole('button', { name }));
    await person.page.getByRole('button', { name: 'Abmelden' }).waitFor();
    await person.page.getByRole('heading', { level: 1 }).waitFor();
    return person;
  }

  open(address: string): Promise<unknown> {
    return this.page.goto(`${this.#origin}${address}`);
  }

  form(): Locator {
    return this.page.locator('form.command-form');
  }

  async press(control: Locator): Promise<void> {
    if (this.#hands === 'mouse') return control.click();
    await this.#reach(control);
    await this.page.keyboard.press('Enter');
  }

  async fill(label: RegExp, text: string): Promise<void> {
    await this.type(this.form().getByLabel(label).first(), text);
    // What is suggested is folded up.
    await this.page.keyboard.press('Tab');
  }

  file(): Locator {
    return this.form().locator('input[type=file]');
  }

  async type(field: Locator, text: string): Promise<void> {
    if (this.#hands === 'mouse') {
      await field.click();
      await field.fill(text);
    } else {
      await this.#reach(field);
      await this.page.keyboard.press('Control+a');
      await this.page.keyboard.type(text);
    }
  }

  /** Sends the form, confirms where money moves, and waits until it is recorded. */
  async record(): Promise<void> {
    const form = this.form();
    // Not before it was rehearsed: what moves money is then asked once more.
    await form
      .getByText(/Keine Warnung|Kein Betrag einer|wirksam am|Was dann gilt/)
      .first()
      .waitFor();
    await this.page
      .locator('[aria-busy=true]')
      .first()
      .waitFor({ state: 'detached' })
      .catch(() => undefined);
    await this.press(form.getByRole('button', { name: 'Buchen', exact: true }));
    const recorded = this.page.getByText('Gebucht', { exact: true });
    const confirm = form.getByRole('button', { name: 'Ja, jetzt buchen' });
    await recorded.or(confirm).or(form.getByRole('alert').getByText('Nicht gebucht')).first().waitFor();
    if (await confirm.isVisible()) await this.press(confirm);
    await recorded.or(form.getByRole('alert').getByText('Nicht gebucht')).first().waitFor();
    if (!(await recorded.isVisible())) throw new Error(await form.getByRole('alert').innerText());
  }

  async leave(): Promise<void> {
    await this.page.context().close();
  }

  /** With the tabulator, the shorter way round; of radio buttons, any of the group. */
  async #reach(control: Locator): Promise<void> {
    await control.waitFor();
    const ways = await control.evaluate((element: Stop, selector) => {
      const { activeElement, querySelectorAll } = element.ownerDocument;
      const all = [...querySelectorAll.call(element.ownerDocument, selector)].filter((one) =>
        one.checkVisibility(),
      );
      return all.indexOf(element) - all.findIndex((one) => one === activeElement);
    }, stops);
    for (let tabs = 0; tabs < tabsMax; tabs += 1) {
      if (await control.evaluate(isReached)) return;
      await this.page.keyboard.press(ways >= 0 ? 'Tab' : 'Shift+Tab');
    }
    throw new Error(`Not reached by keyboard: ${String(control)}`);
  }
}
