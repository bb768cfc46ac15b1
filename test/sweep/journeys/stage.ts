import type { Browser } from 'playwright-core';
import type { RequestOptions, TestLedger } from '../../support/ledger.ts';
import { expectRecorded } from '../../support/payments.ts';
import { Person, type Hands } from './person.ts';

/** One job of one or several persons, from its beginning to its end. */
export interface Journey {
  readonly name: string;
  readonly travel: (stage: Stage) => Promise<void>;
}

/** Where people work: a ledger, and for each of them a browser in which they stay signed in. */
export class Stage {
  readonly ledger: TestLedger;
  readonly hands: Hands;
  /** What is done just now, for whoever reads of a fault. */
  step = 'begin';
  readonly #browser: Browser;
  readonly #people = new Map<string, Person>();
  readonly #left: Person[] = [];

  constructor(browser: Browser, ledger: TestLedger, hands: Hands) {
    this.#browser = browser;
    this.ledger = ledger;
    this.hands = hands;
  }

  /** What tells the keys of this stage from those of the other one. */
  get mark(): string {
    return this.hands === 'mouse' ? 'M' : 'T';
  }

  async person(name: string): Promise<Person> {
    const known = this.#people.get(name);
    if (known) return known;
    const { hands, ledger } = this;
    const person = await Person.signIn(this.#browser, ledger.address, { name, hands });
    this.#people.set(name, person);
    return person;
  }

  /** Somebody opens an address and does something there. */
  async as<Result>(name: string, address: string, act: (person: Person) => Promise<Result>): Promise<Result> {
    const person = await this.person(name);
    try {
      await person.open(address);
      const result = await act(person);
      if (person.complaints.length > 0) throw new Error(person.complaints.join());
      return result;
    } catch (error) {
      const open = person.form().or(person.main());
      const shown = await open
        .last()
        .innerText({ timeout: 1_000 })
        .catch(() => '');
      // Whatever it looks like, the next one begins anew.
      this.#people.delete(name);
      this.#left.push(person);
      await person.leave();
      throw new Error(`${name}: ${String(error).slice(0, 500)} · ${shown.slice(-400)}`, { cause: error });
    }
  }

  /** One command, by the button that opens its form. */
  act(
    name: string,
    address: string,
    action: RegExp,
    fill: (person: Person) => Promise<void> = noFields,
  ): Promise<void> {
    return this.as(name, address, async (person) => {
      await person.press(person.button(action));
      await fill(person);
      await person.record();
    });
  }

  /** What others have recorded before, without the page. */
  async recorded(
    address: string,
    body: object = {},
    as: RequestOptions['as'] = ['anna', 'administrator'],
  ): Promise<Readonly<Record<string, unknown>>> {
    return (await expectRecorded(this.ledger.post(address, body, { as }))).body;
  }

  /** As everything shows it that was recorded until now. */
  async read(address: string): Promise<Readonly<Record<string, unknown>>> {
    const position = await this.ledger.store.head();
    const { body } = await this.ledger.get(
      `${address}${address.includes('?') ? '&' : '?'}minPosition=${position}`,
    );
    return body;
  }

  /** What was recorded through the page until now, by whomever. */
  get recordings(): readonly string[] {
    return [...this.#left, ...this.#people.values()].flatMap(({ recordings }) => recordings);
  }

  async leave(): Promise<void> {
    for (const person of this.#people.values()) await person.leave();
    this.#left.push(...this.#people.values());
    this.#people.clear();
  }
}

const noFields = (_: Person): Promise<void> => Promise.resolve();

/** `12345.67` as the page writes it. */
export const germanOf = (amount: string): string =>
  new Intl.NumberFormat('de-DE', { minimumFractionDigits: 2 }).format(amount as Intl.StringNumericLiteral);

/** Says what does not hold. */
export function hold(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new Error(otherwise);
}
