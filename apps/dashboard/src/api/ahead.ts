import type { AnswerOf, ListPath, ReadPath } from '#ledger-client';
import type { Role, Session } from '../session/session.ts';
import type { PageSearch } from '../search.ts';
import type { Language } from '../words/language.ts';
import { ledgerOf, queryClient } from './ledger.tsx';
import { momentOfSearch, type Moment } from './moment.ts';
import { pagesOf, questionOf, wholeListOf, type Asker, type Parameters } from './questions.ts';

/** What the routes know beside their address. */
export interface PageContext {
  /** Absent as long as nobody is signed in. */
  readonly session?: Session;
  readonly languageNamed: (named: Language | undefined) => Language;
}

/**
 * Asks what a page is going to ask, while its scripts are on their way and as soon as somebody points at a link to it: the page finds the
 * answers, or waits for the same ones. What is asked here and by no component would be asked in vain.
 */
class Ahead {
  readonly moment: Moment;
  /** Of the address; undefined where it names none, or all. */
  readonly year: number | undefined;
  readonly #session: Session;
  readonly #language: Language;
  readonly #search: OwnSearch;

  constructor(session: Session, language: Language, search: OwnSearch) {
    const { jahr, ...named } = search;
    this.#session = session;
    this.#language = language;
    this.#search = search;
    this.moment = momentOfSearch(named);
    this.year = jahr !== undefined && /^\d{4}$/.test(jahr) ? Number(jahr) : undefined;
  }

  get roles(): readonly Role[] {
    const { current } = this.#session;
    return current.state === 'signed-in' ? current.person.roles : [];
  }

  /** What the address says under one of the names that the route gave along. */
  named(name: string): string | undefined {
    return this.#search[name];
  }

  /** Whether the address says anything under those names. */
  get namesAny(): boolean {
    return Object.entries(this.#search).some(
      ([name, value]) => value !== undefined && !ofEachPage.includes(name),
    );
  }

  /** @param andThen asks what follows from the answer. */
  one<Path extends ReadPath>(
    path: Path,
    parameters?: Parameters<Path>,
    andThen?: (answer: AnswerOf<Path>) => void,
  ): void {
    queryClient
      .query(questionOf(this.#asker(), path, parameters))
      .then(andThen)
      .catch(toldByThePage);
  }

  whole<Path extends ListPath>(path: Path, parameters?: Parameters<Path>): void {
    queryClient.query(wholeListOf(this.#asker(), path, parameters)).catch(toldByThePage);
  }

  pages<Path extends ListPath>(path: Path, parameters?: Parameters<Path>): void {
    queryClient.infiniteQuery(pagesOf(this.#asker(), path, parameters)).catch(toldByThePage);
  }

  #asker(): Asker {
    const language = this.#language;
    return { ledger: ledgerOf(this.#session, language), moment: this.moment, language };
  }
}

/** A refusal is kept with the question, and shown by whoever asks it. */
const toldByThePage = (): void => undefined;

type OwnSearch = PageSearch & { readonly [name: string]: string | undefined };

/** What of each address is behind the questions of its page. */
const ofEachPage = ['jahr', 'stichtag', 'kenntnisstand', 'uebung', 'sprache'];

/**
 * Of a route: what its page asks first, which may follow from further parts of its address (`names`) as well. The page is shown at once,
 * whatever is answered when.
 */
export const askedAhead = <Params extends object>(
  ask: (ahead: Ahead, params: Params) => void,
  names: readonly string[] = [],
) => ({
  loaderDeps: ({ search }: { readonly search: OwnSearch }): OwnSearch =>
    Object.fromEntries([...ofEachPage, ...names].map((name) => [name, search[name]])),
  loader: ({
    context,
    deps,
    params,
  }: {
    readonly context: PageContext;
    readonly deps: OwnSearch;
    readonly params: Params;
  }): void => {
    const { session, languageNamed } = context;
    if (session) ask(new Ahead(session, languageNamed(deps.sprache), deps), params);
  },
});
