import type { TagWords } from '../http/openapi/words.ts';

export const importPreviewWords: TagWords = {
  tag: { de: 'Einlesen', en: 'Import' },
  about: {
    de: 'Was das Einlesen veröffentlichter Zahlen mit einer Datei täte.',
    en: 'What an import of published figures would do with a file.',
  },
  operations: {
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
