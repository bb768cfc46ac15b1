import type { Browser, Locator, Page } from 'playwright-core';

export type Hands = 'mouse' | 'keyboard';

export interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export const xmlFile = (name: string, buffer: Buffer): GivenFile => ({
  name,
  mimeType: 'application/xml',
  buffer,
});

const patienceMs = 60_000;
const tabsMax = 800;
const arrowsMax = 40;
const stops =
  'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), summary, [tabindex="0"]';

/** What is read of an element in the page. */
interface Stop {
  readonly type?: string;
  readonly name?: string;
  readonly checkVisibility: () => boolean;
  readonly contains: (other: Stop | null) => boolean;
  readonly compareDocumentPosition: (other: Stop) => number;
  readonly ownerDocument: {
    readonly activeElement: Stop | null;
    readonly querySelectorAll: (selector: string) => Iterable<Stop>;
  };
}

/** About how many stops it is from where the keyboard is, backwards below zero; of radio buttons the tabulator stops at one. */
function stopsTo(element: Stop, selector: string): number {
  const { ownerDocument } = element;
  const { activeElement: active } = ownerDocument;
  const isReached =
    active === element ||
    (element.type === 'radio' && active?.type === 'radio' && active.name === element.name);
  if (isReached) return 0;
  const all = [...ownerDocument.querySelectorAll(selector)].filter((one) => one.checkVisibility());
  const preceding = 2;
  const at = all.findLastIndex(
    (one) => one === active || ((active?.compareDocumentPosition(one) ?? 0) & preceding) !== 0,
  );
  const ways = all.indexOf(element) - at;
  return ways > 0 || all[at] === active ? ways : ways - 1;
}

/** Somebody in a browser of their own, signed in on the issuer's page as a sample person. */
export class Person {
  readonly page: Page;
  readonly complaints: string[] = [];
  /** What was recorded through the page: `POST /api/v1/claims`, with everything that its address names. */
  readonly recordings: string[] = [];
  readonly #origin: string;
  readonly #hands: Hands;

  private constructor(page: Page, origin: string, hands: Hands) {
    this.page = page;
    this.#origin = origin;
    this.#hands = hands;
    page.setDefaultTimeout(patienceMs);
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('response', (response) => {
      const request = response.request();
      const isRecorded = request.method() === 'POST' && response.ok();
      if (isRecorded && request.headers()['prefer'] === undefined)
        this.recordings.push(`POST ${new URL(request.url()).pathname}`);
    });
  }

  /** `name` as the page of the sample persons shows it. */
  static async signIn(
    browser: Browser,
    origin: string,
    { name, hands }: { readonly name: string; readonly hands: Hands },
  ): Promise<Person> {
    const context = await browser.newContext({ locale: 'de-DE', viewport: { width: 1280, height: 900 } });
    const person = new Person(await context.newPage(), origin, hands);
    await person.page.goto(`${origin}/`);
    await person.press(person.page.getByRole('button', { name: 'Zum Ausprobieren anmelden' }));
    await person.press(person.page.getByRole('button', { name }));
    await person.page.getByRole('button', { name: 'Abmelden' }).waitFor();
    await person.page.getByRole('heading', { level: 1 }).waitFor();
    return person;
  }

  /** As by a link that somebody was sent. */
  async open(address: string): Promise<void> {
    await this.page.goto(`${this.#origin}${address}`);
    await this.page.getByRole('heading', { level: 1 }).waitFor();
  }

  main(): Locator {
    return this.page.locator('main');
  }

  /** What the page puts into the browser's own window: it is gone as soon as the page is loaded anew. */
  async markWindow(): Promise<void> {
    await this.page.evaluate('window.seenSince = true');
  }

  async hasSameWindow(): Promise<boolean> {
    return (await this.page.evaluate('window.seenSince === true')) === true;
  }

  /** Everything of a file that a button gives. */
  async download(button: Locator): Promise<Buffer> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.press(button)]);
    const parts: Buffer[] = [];
    for await (const part of await download.createReadStream()) parts.push(part as Buffer);
    return Buffer.concat(parts);
  }

  form(): Locator {
    return this.page.locator('form.command-form');
  }

  button(name: RegExp | string): Locator {
    return this.main().getByRole('button', { name }).first();
  }

  link(name: RegExp | string): Locator {
    return this.main().getByRole('link', { name }).first();
  }

  /** Whether the keyboard is in that part of the page. */
  isWithin(part: Locator): Promise<boolean> {
    return part.evaluate((element: Stop) => element.contains(element.ownerDocument.activeElement));
  }

  async sees(text: RegExp | string): Promise<void> {
    await this.main().getByText(text).first().waitFor();
  }

  async press(control: Locator): Promise<void> {
    if (this.#hands === 'mouse') return control.click();
    await this.reach(control);
    await this.page.keyboard.press('Enter');
  }

  /** The form of any command, by its whole name, where all of them are. */
  async openCommand(name: string): Promise<void> {
    await this.type(this.main().getByLabel('Was möchten Sie tun?'), name);
    await this.press(this.main().getByRole('button', { name, exact: true }));
  }

  /** What is folded up, where it is. */
  async unfold(summary: RegExp): Promise<void> {
    await this.main().locator('details > summary').filter({ hasText: summary }).first().waitFor();
    const folded = this.main().locator('details:not([open]) > summary').filter({ hasText: summary }).first();
    if (await folded.isVisible()) await this.press(folded);
  }

  /** A box or a radio button. */
  async check(control: Locator): Promise<void> {
    if (this.#hands === 'mouse') return control.click();
    await this.reach(control);
    await this.page.keyboard.press('Space');
    for (let arrows = 0; arrows < arrowsMax && !(await control.isChecked()); arrows += 1)
      await this.page.keyboard.press('ArrowDown');
  }

  /** One of several, in the form that is open. */
  async choose(label: RegExp, words: string): Promise<void> {
    const group = this.form().getByRole('group', { name: label });
    const list = this.form().getByRole('combobox', { name: label });
    await group.or(list).first().waitFor();
    if (await group.isVisible()) return this.check(group.getByLabel(words, { exact: true }));
    await this.pick(list, words);
  }

  /** Out of a list that unfolds. */
  async pick(list: Locator, words: string): Promise<void> {
    if (this.#hands === 'mouse') {
      await list.selectOption({ label: words });
      return;
    }
    await this.reach(list);
    await this.page.keyboard.type(words);
  }

  async fill(label: RegExp, text: string): Promise<void> {
    await this.type(this.form().getByLabel(label).first(), text);
    // What is suggested is folded up.
    await this.page.keyboard.press('Tab');
  }

  async type(field: Locator, text: string): Promise<void> {
    if (this.#hands === 'mouse') {
      await field.click();
      await field.fill(text);
    } else {
      await this.reach(field);
      await this.page.keyboard.press('Control+a');
      await this.page.keyboard.type(text);
    }
  }

  /** What is suggested for what is typed, and takes it. */
  async take(label: RegExp, typed: string, suggestion: RegExp): Promise<void> {
    const field = this.form().getByLabel(label).first();
    await this.type(field, typed);
    if (typed === '') await this.page.keyboard.press('ArrowDown');
    const options = this.form().getByRole('option');
    const wanted = options.filter({ hasText: suggestion }).first();
    await wanted.waitFor();
    if (this.#hands === 'mouse') return wanted.click();
    for (let arrows = 0; arrows < arrowsMax; arrows += 1) {
      if ((await wanted.getAttribute('aria-selected')) === 'true') break;
      await this.page.keyboard.press('ArrowDown');
    }
    await this.page.keyboard.press('Enter');
  }

  /** Through the dialog of the browser. */
  async attach(file: GivenFile): Promise<void> {
    const [dialog] = await Promise.all([
      this.page.waitForEvent('filechooser'),
      this.press(this.form().locator('input[type=file]')),
    ]);
    await dialog.setFiles(file);
  }

  /** Onto the field, from outside of the browser: something that hands on a keyboard choose in the dialog. */
  async drop(file: GivenFile): Promise<void> {
    if (this.#hands === 'keyboard') return this.attach(file);
    const { name, mimeType, buffer } = file;
    const given = { name, mimeType, text: buffer.toString('base64') };
    const dropped = await this.page.evaluateHandle(
      `{
        const { name, mimeType, text } = ${JSON.stringify(given)};
        const transfer = new DataTransfer();
        const bytes = Uint8Array.from(atob(text), (one) => one.codePointAt(0));
        transfer.items.add(new File([bytes], name, { type: mimeType }));
        transfer;
      }`,
    );
    const place = this.form().locator('.file-field');
    for (const event of ['dragover', 'drop']) await place.dispatchEvent(event, { dataTransfer: dropped });
  }

  /** Waits until what the form would do is said, or why it cannot be done. */
  async rehearsed(): Promise<void> {
    await this.form()
      .locator('.rehearsal[aria-busy=false]')
      .locator('.rehearsal__events, .command-notice')
      .first()
      .waitFor({ state: 'attached' });
  }

  /** Sends the form, confirms where money moves, and waits until it is recorded. */
  async record(): Promise<void> {
    await this.rehearsed();
    await this.send();
    const recorded = this.recorded();
    if (!(await recorded.isVisible())) throw new Error(await this.form().getByRole('alert').innerText());
  }

  /** Sends the form, confirms where money moves, and waits until it is answered. */
  async send(): Promise<void> {
    const form = this.form();
    await this.press(form.getByRole('button', { name: 'Buchen', exact: true }));
    const confirm = form.getByRole('button', { name: 'Ja, jetzt buchen' });
    const answered = this.recorded().or(form.getByRole('alert').locator('.command-notice'));
    await answered.or(confirm).first().waitFor();
    if (await confirm.isVisible()) await this.press(confirm);
    await answered.first().waitFor();
  }

  recorded(): Locator {
    return this.page.locator('.command-result__title', { hasText: 'Gebucht' });
  }

  async leave(): Promise<void> {
    await this.page.context().close();
  }

  /** With the tabulator; of radio buttons, any of the group. */
  async reach(control: Locator): Promise<void> {
    await control.waitFor();
    for (let tabs = 0; tabs < tabsMax;) {
      const ways = await control.evaluate(stopsTo, stops);
      if (ways === 0) return;
      // Not every stop is one for the tabulator: half the way is asked for at once, and the rest anew.
      for (let left = Math.ceil(Math.abs(ways) / 2); left > 0; left -= 1, tabs += 1)
        await this.page.keyboard.press(ways > 0 ? 'Tab' : 'Shift+Tab');
    }
    throw new Error(`Not reached by keyboard: ${String(control)}`);
  }
}
