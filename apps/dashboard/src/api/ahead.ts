import type { ListPath, ReadPath } from '#ledger-client';
import type { Session } from '../session/session.ts';
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

  constructor(session: Session, language: Language, { jahr, ...named }: PageSearch) {
    this.#session = session;
    this.#language = language;
    this.moment = momentOfSearch(named);
    this.year = jahr !== undefined && /^\d{4}$/.test(jahr) ? Number(jahr) : undefined;
  }

  one<Path extends ReadPath>(path: Path, parameters?: Parameters<Path>): void {
    queryClient.query(questionOf(this.#asker(), path, parameters)).catch(toldByThePage);
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

/** What of an address is behind the questions of its page. */
const depsOf = ({ search }: { readonly search: PageSearch }): PageSearch => {
  const { jahr, stichtag, kenntnisstand, uebung, sprache } = search;
  return { jahr, stichtag, kenntnisstand, uebung, sprache };
};

/** Of a route: what its page asks first. The page is shown at once, whatever is answered when. */
export const askedAhead = <Params extends object>(ask: (ahead: Ahead, params: Params) => void) => ({
  loaderDeps: depsOf,
  loader: ({
    context,
    deps,
    params,
  }: {
    readonly context: PageContext;
    readonly deps: PageSearch;
    readonly params: Params;
  }): void => {
    const { session, languageNamed } = context;
    if (session) ask(new Ahead(session, languageNamed(deps.sprache), deps), params);
  },
});
