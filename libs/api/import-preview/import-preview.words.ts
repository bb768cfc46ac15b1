import type { TagWords } from '../http/openapi/words.ts';

export const importPreviewWords: TagWords = {
  tag: { de: 'Einlesen', en: 'Import' },
  about: {
    de: 'Veröffentlichte Zahlen einlesen, und was das Einlesen einer Datei täte.',
    en: 'Import published figures, and see what the import of a file would do.',
  },
  operations: {
    'POST /api/v1/imports/{inputFile}': {
      de: 'Bucht, was in der Datei neu oder berichtigt ist, im Namen der Anfragenden, mit denselben Prüfungen wie jeder andere. Wird eine Zeile abgewiesen, ist keine gebucht. Noch einmal gesendet ändert die Datei nichts; nach einer Unterbrechung geht es weiter. Mehrere Dateien nacheinander: Kommunen, Haushaltsansätze, Summen, Bewilligungen. Größtens zwei Megabyte.\n\nAbgewiesene Zeilen nennt die Antwort 422, jede mit ihrem Grund. Einen »Idempotency-Key« braucht es nicht.',
      en: {
        summary: 'Import a file: what is new or corrected is recorded',
        description:
          'Records what is new or corrected in the file, in the caller’s name, with the same checks as everyone else’s. Where a row is refused, none is recorded. Sent again the file changes nothing; after an interruption it goes on. Several files one after another: municipalities, appropriations, totals, awards. Two megabytes at most.\n\nRefused rows are told by the answer 422, each with its reason. No “Idempotency-Key” is needed.',
      },
    },
    'POST /api/v1/imports': {
      de: 'Liest bis zu vier Dateien zusammen ein, als wären sie in einem Ordner: Jede darf sich auf die anderen beziehen, und wird eine Zeile abgewiesen, ist von keiner etwas gebucht; die Antwort ist dann 422 und nennt jede abgewiesene Zeile mit ihrem Grund. Braucht keinen »Idempotency-Key«. Zusammen größtens 256 Kilobyte; größere Dateien nacheinander unter /api/v1/imports/{inputFile}.',
      en: {
        summary: 'Import several files together: all or none',
        description:
          'Imports up to four files together, as if they were in one folder: each may refer to the others, and where a row is refused, nothing of any is recorded; the answer is 422 then, and names each refused row with its reason. Needs no “Idempotency-Key”. 256 kilobytes in all at most; larger files one after another at /api/v1/imports/{inputFile}.',
      },
    },
    'POST /api/v1/import-previews': {
      de: 'Sagt zu jeder Zeile der Dateien, die man zusammen einlesen will, was das Einlesen täte. Gebucht wird nichts. Zusammen größtens 256 Kilobyte.',
      en: {
        summary: 'What an import of several files would do with each row; nothing is recorded',
        description:
          'Says of each row of the files that are to be imported together what the import would do. Nothing is recorded. 256 kilobytes in all at most.',
      },
    },
    'POST /api/v1/import-previews/{inputFile}': {
      de: 'Sagt zu jeder Zeile der Datei, ob sie neu, berichtigt oder bekannt ist oder abgewiesen würde, und warum. Gebucht wird nichts. Was andere Dateien früher sagten, bleibt, wie es ist. Größtens zwei Megabyte.',
      en: {
        summary: 'What an import would do with each row of a file; nothing is recorded',
        description:
          'Says of each row of the file whether it is new, corrected, known or would be refused, and why. Nothing is recorded. What other files said before stays as it is. Two megabytes at most.',
      },
    },
  },
};
