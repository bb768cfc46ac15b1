import { Places } from '../places.ts';
import { Problem } from '../problem/problem.ts';

/**
 * Of all callers, and of one of them. Each list holds a moment of the read models until its last byte is taken: of PostgreSQL one of ten
 * connections, of which the other queries need some, and of the embedded database what it could else let go of.
 */
const most = { ofAll: 6, ofSubject: 3 } as const;

/** Whole lists, and bundles, that are on their way. */
export class ListsAtOnce {
  readonly #places = new Places();

  /** Counts one until what is returned is called. @throws Problem OVERLOADED, TOO_MANY_REQUESTS */
  begin(subject: string): () => void {
    const { count } = this.#places;
    const own = this.#places.of(subject);
    if (own >= most.ofSubject) throw tooManyOfSubject(own);
    if (count >= most.ofAll) throw tooMany(count);
    return this.#places.take(subject);
  }
}

const again = { headers: { 'retry-after': '5' } };

const tooMany = (count: number): Problem =>
  new Problem(
    'OVERLOADED',
    {
      de: `${count} ganze Listen oder Prüfpakete werden gerade ausgegeben, mehr gehen nicht zugleich. Bitte gleich noch einmal versuchen, oder seitenweise lesen.`,
      en: `${count} whole lists or bundles are being given out, and no more can be at once. Try again in a moment, or read page by page.`,
    },
    again,
  );

const tooManyOfSubject = (count: number): Problem =>
  new Problem(
    'TOO_MANY_REQUESTS',
    {
      de: `Mit diesem Zugang werden schon ${count} ganze Listen oder Prüfpakete ausgegeben, mehr sind nicht zugleich zulässig. Bitte warten, bis eine davon da ist, oder seitenweise lesen.`,
      en: `${count} whole lists or bundles are being given out to this account already, and no more are allowed at once. Wait until one of them is there, or read page by page.`,
    },
    again,
  );
