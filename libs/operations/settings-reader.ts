export type Environment = Readonly<Record<string, string | undefined>>;

/** Settings that cannot be used; the message names each of them and says what is expected. */
export class InvalidSetting extends Error {
  override readonly name = 'InvalidSetting';
}

/** Reads settings from the environment and collects everything that is wrong with them, to say it at once. */
export class SettingsReader {
  readonly #environment: Environment;
  readonly #wrong: string[] = [];

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  /** The text, or the fallback where it is not set or empty. */
  text(name: string, fallback: string): string {
    return this.given(name) ?? fallback;
  }

  given(name: string): string | undefined {
    const value = this.#environment[name];
    return value === undefined || value === '' ? undefined : value;
  }

  /** `purpose` says what it is for, in German, where it is missing. */
  required(name: string, purpose: string): string {
    const value = this.given(name);
    if (value === undefined) this.wrong(`${name} fehlt: ${purpose}`);
    return value ?? '';
  }

  /** An address with one of the schemes. Its value is not repeated in a message, for it may hold a password. */
  address(name: string, schemes: readonly string[], purpose: string): string {
    const value = this.required(name, purpose);
    if (value !== '' && !schemes.some((scheme) => value.startsWith(`${scheme}://`)))
      this.wrong(`${name} muss mit ${schemes.map((scheme) => `${scheme}://`).join(' oder ')} beginnen`);
    return value;
  }

  port(name: string, fallback: number): number {
    const value = this.text(name, String(fallback));
    const port = Number(value);
    if (!/^\d{1,5}$/.test(value) || port > 65_535) this.wrong(`${name} ist keine Portnummer: ${value}`);
    return port;
  }

  /** A time in milliseconds, from `min` to ten minutes. */
  milliseconds(name: string, fallback: number, min: number): number {
    const value = this.text(name, String(fallback));
    const time = Number(value);
    if (!/^\d{1,6}$/.test(value) || time < min || time > 600_000)
      this.wrong(`${name} ist keine Zeit von ${min} bis 600000 Millisekunden: ${value}`);
    return time;
  }

  /** How many, from 1 to a million. */
  count(name: string, fallback: number): number {
    const value = this.text(name, String(fallback));
    const count = Number(value);
    if (!/^\d{1,7}$/.test(value) || count < 1 || count > 1_000_000)
      this.wrong(`${name} ist keine Zahl von 1 bis 1000000: ${value}`);
    return count;
  }

  choice<Choice extends string>(name: string, choices: readonly Choice[], fallback: Choice): Choice {
    const value = this.text(name, fallback);
    const chosen = choices.find((one) => one === value);
    if (chosen === undefined) this.wrong(`${name} muss eines sein von: ${choices.join(', ')}`);
    return chosen ?? fallback;
  }

  wrong(sentence: string): void {
    this.#wrong.push(sentence);
  }

  /** @throws InvalidSetting when anything was wrong */
  assertUsable(): void {
    const [only] = this.#wrong;
    if (only === undefined) return;
    throw new InvalidSetting(
      this.#wrong.length === 1
        ? only
        : `${this.#wrong.length} Einstellungen sind nicht brauchbar:\n${this.#wrong.map((one) => `  - ${one}`).join('\n')}`,
    );
  }
}
