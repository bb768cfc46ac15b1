import type { TagWords } from '../http/openapi/words.ts';

export const importPreviewWords: TagWords = {
  tag: { de: 'Einlesen', en: 'Import' },
  about: {
    de: 'Veröffentlichte Zahlen einlesen, und was das Einlesen einer Datei täte.',
    en: 'Import published figures, and see what the import of a file would do.',
  },
  operations: {
    'POST /api/v1/imports/{inputFile}': {
      de: 'Bucht, was in der Datei neu oder berichtigt ist, im Namen der Anfragenden, mit denselben Prüfungen wie jeder andere. Wird eine Zeile abgewiesen, ist keine gebucht. Noch einmal gesendet ändert sie nichts und braucht darum keinen »Idempotency-Key«; nach einer Unterbrechung geht es weiter. Mehrere Dateien nacheinander: Kommunen, Haushaltsansätze, Summen, Bewilligungen. Größtens zwei Megabyte.',
      en: {
        summary: 'Import a file: what is new or corrected is recorded',
        description:
          'Records what is new or corrected in the file, in the caller’s name, with the same checks as everyone else’s. Where a row is refused, none is recorded. Sent again it changes nothing, so it needs no “Idempotency-Key”; after an interruption it goes on. Several files one after another: municipalities, appropriations, totals, awards. Two megabytes at most.',
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
