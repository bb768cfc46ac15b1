import { dayWords } from '#refusal-words';
import type { TreeHead } from '#event-store';
import { wallClock } from '#table-files';
import type { BundleMoment } from './moment.ts';
import type { BundleSubject } from './subject.ts';

export interface ReadMe {
  readonly subject: BundleSubject;
  readonly events: number;
  readonly head: TreeHead;
  readonly moment: BundleMoment;
  /** Names of files; undefined where none were looked for. */
  readonly documents?: readonly string[];
}

const instant = (ms: number): string => {
  const [day = '', time = ''] = wallClock(ms).split('T');
  return `${dayWords(day).de}, ${time} Uhr`;
};

/** What is in a bundle, of which moment, and how it is checked with means that are not ours. */
export function readMe({ subject, events, head, moment, documents }: ReadMe): string {
  return `PRÜFPAKET: ${subject.title}

Stand des Journals   Position ${head.position}, gebucht am ${instant(moment.recordedAtMs)}
Stichtag             ${moment.asOf === undefined ? 'keiner: alles, was bis dahin gebucht war' : `${dayWords(moment.asOf).de}: nur, was bis zu diesem Tag wirksam war`}
Ereignisse           ${events} von ${head.events} des ganzen Journals
Prüfsumme            ${head.sum}

Derselbe Stand ergibt dieses Paket Byte für Byte noch einmal.


WAS DARIN IST

ereignisse.ndjson    Je Zeile ein Ereignis, wie es gespeichert ist: dieselbe Zeile, die auch die
                     Ausleitung des Journals hat. »payload« ist der Inhalt, Zeichen für Zeichen.
nachweis.ndjson      Warum diese Ereignisse unverändert im Journal stehen: erst der Stand des Journals
                     mit seiner Prüfsumme, dann die Teile, aus denen sie folgt. Ein Teil mit »position«
                     ist das nächste Ereignis aus ereignisse.ndjson, die übrigen sind Zusammenfassungen
                     der Ereignisse von »from« bis vor »to«, die nicht im Paket sind.
verlauf.csv          Dasselbe zum Lesen, für Excel: wer wann was tat, mit welcher Befugnis, mit
                     Beträgen; was etwas zurücknimmt, hat ein Minus.
dokumente/           ${documentsText(documents)}
pruefen.py           Ein Programm zum Nachrechnen, nur mit der Standardbibliothek von Python.
SHA256SUMS           Prüfsummen aller übrigen Dateien dieses Pakets.


WIE ES GEPRÜFT WIRD

Ohne das Förderbuch, mit dem Paket allein:

  sha256sum -c SHA256SUMS
      Keine Datei dieses Pakets ist beschädigt.
  python3 pruefen.py
      Jedes Ereignis ist das, was an seiner Stelle in die Prüfsumme des Journals eingegangen ist.
  jq -r '[.position, .type, .subject, .role, .effectiveDay] | @tsv' ereignisse.ndjson
      Zeigt die Ereignisse; »jq -r .payload ereignisse.ndjson« zeigt ihren Inhalt.

Die Rechnung steht in docs/event-encoding.md und docs/audit-bundle.md des Förderbuchs und in RFC 9162,
Abschnitt 2.1.1. Wer dem Programm im Paket nicht traut, schreibt danach ein eigenes: Es sind fünfzig Zeilen.

Was das Paket allein NICHT zeigt: dass die Prüfsumme die des Journals ist, und dass kein Ereignis fehlt.
Das zeigt das ausgeleitete Journal (»npm run cli -- export journal.jsonl«):

  python3 pruefen.py journal.jsonl
      ${completeness(subject)}
  grep -c -x -F -f ereignisse.ndjson journal.jsonl
      So viele Zeilen des Pakets stehen wörtlich im Journal; es müssen ${events} sein.

Wer die Prüfsumme eines Standes an anderer Stelle notiert hat, in einem früheren Bericht oder einem
anderen Paket desselben Standes, vergleicht sie auch ohne die Ausleitung: Ein Journal, in dem danach etwas
geändert, eingefügt oder entfernt wurde, hat eine andere.
${documents === undefined || documents.length === 0 ? '' : `\n\nSCHRIFTSTÜCKE\n\n${documents.join('\n')}\n`}`;
}

function documentsText(documents: readonly string[] | undefined): string {
  if (documents === undefined)
    return `Nicht dabei. Das Paket eines Vorgangs, wie die Seite und die API es geben, bringt
                     seine Schriftstücke mit.`;
  if (documents.length === 0) return 'Keine: Aus diesen Ereignissen folgt kein Schriftstück.';
  return `Die Schriftstücke, die es dazu gibt (PDF, ${documents.length}), nach dem Stand der
                     Auswertungen. Sie nennen die Position, mit der sie gelten.`;
}

/** What the exported log can say of what is missing. */
function completeness({ of }: BundleSubject): string {
  const same = 'Das Journal hatte bis zu diesem Stand dieselbe Prüfsumme';
  if ('stream' in of) return `${same}, und im Paket fehlt kein Ereignis dieses Stroms.`;
  if ('caseNumber' in of) return `${same}, und im Paket fehlt kein Ereignis dieses Vorgangs.`;
  return `${same}. Ob die Suche alles gefunden hat, zeigt es nicht.`;
}
