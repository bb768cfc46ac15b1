import type { TagWords } from '../http/openapi/words.ts';

const what = {
  de: 'Ein ZIP: die Ereignisse, wie sie gespeichert sind, der Nachweis, dass sie unverändert im Journal stehen, ein Verlauf für Excel und die Schriftstücke als PDF; LIESMICH.txt sagt, wie es ohne das Förderbuch geprüft wird. Derselbe Stand gibt dieselben Bytes.',
  en: 'A ZIP: the events as they are stored, what shows that they stand in the log unaltered, a timeline for Excel, and the documents as PDF; LIESMICH.txt says how it is checked without this software. The same moment gives the same bytes. Its texts are in German.',
};

const words = (de: string, summary: string, en: string) => ({
  de: `${de} ${what.de}`,
  en: { summary, description: `${en} ${what.en}` },
});

export const bundleWords: TagWords = {
  tag: { de: 'Prüfpakete', en: 'Audit bundles' },
  about: {
    de: 'Was man mitnimmt, um es ohne das Förderbuch zu prüfen.',
    en: 'What is taken home to be checked without this software.',
  },
  operations: {
    'GET /api/v1/claims/{caseNumber}/bundle': words(
      'Alles, was mit dem Antrag geschah, vom Eingang bis zur Zahlung und zurück.',
      'The audit bundle of a claim',
      'Everything that happened to the claim, from its receipt to its payment and back.',
    ),
    'GET /api/v1/grants/{caseNumber}/bundle': words(
      'Alles, was mit der Zuwendung geschah, vom Antrag bis zum Verwendungsnachweis.',
      'The audit bundle of a grant',
      'Everything that happened to the grant, from the application to the proof of use.',
    ),
    'GET /api/v1/agreements/{caseNumber}/bundle': words(
      'Alles, was mit der Vereinbarung geschah.',
      'The audit bundle of an agreement',
      'Everything that happened to the agreement.',
    ),
    'GET /api/v1/budget-lines/{programme}/{line}/{fiscalYear}/bundle': words(
      'Alles, woraus die Zahlen der Haushaltsstelle in diesem Jahr folgen.',
      'The audit bundle of a budget line and year',
      'Everything that the figures of the line in this year follow from.',
    ),
    'GET /api/v1/payees/{payeeId}/bundle': words(
      'Wer welche Bankverbindung vorgeschlagen und bestätigt hat.',
      'The audit bundle of a payee',
      'Who proposed and confirmed which account.',
    ),
    'GET /api/v1/payment-runs/{runId}/bundle': words(
      'Der Zahllauf mit seinen Überweisungen und den Anordnungen dazu.',
      'The audit bundle of a payment run',
      'The run with its transfers and their payment orders.',
    ),
    'GET /api/v1/programmes/{programme}/bundle': words(
      'Die Regeln, Summen und Vorlagen des Programms und wer sie wann gesetzt hat; nicht seine Vorgänge.',
      'The audit bundle of a programme',
      'The rules, totals and templates of the programme, and who set them when; not its cases.',
    ),
    'GET /api/v1/audit-trail/bundle': words(
      'Jedes Ereignis, das diese Suche in der Prüfspur findet; Schriftstücke nur, wenn sie einem Vorgang gilt.',
      'The audit bundle of what is searched for in the trail',
      'Every event that this search of the trail finds; documents only where it is for one case.',
    ),
  },
};
