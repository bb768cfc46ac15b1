import { problemTypeUri } from '#connections';
import { ShownChoice, ShownCount, ShownList, ShownText } from '../shown.ts';
import { problemTypes, type ProblemCode } from './problem-types.ts';

class FieldErrorBody {
  @ShownText(
    { de: 'Betroffenes Feld als JSON Pointer', en: 'The field as a JSON pointer' },
    { example: '/amount' },
  )
  readonly field!: string;

  @ShownText({ de: 'Verletzte Regel', en: 'The rule that was broken' }, { example: 'isAmount' })
  readonly code!: string;

  @ShownText(
    { de: 'Was stattdessen erwartet wird', en: 'What is expected instead' },
    {
      example: {
        de: 'Verlangt ist ein Betrag über null als Text mit Punkt und zwei Nachkommastellen.',
        en: 'Required is an amount above zero as a text with a point and two decimals.',
      },
    },
  )
  readonly detail!: string;
}

/** A problem of RFC 9457; further members hold the figures of its type. */
export class ProblemBody {
  @ShownChoice(
    { de: 'Art des Problems; bleibt gleich', en: 'Type of the problem; stays the same' },
    Object.keys(problemTypes).map((code) => problemTypeUri(code as ProblemCode)),
    { example: 'urn:foerderbuch:problem:not-enough-funds' },
  )
  readonly type!: string;

  @ShownText(
    { de: 'Überschrift', en: 'Title' },
    { example: { de: 'Mittel reichen nicht aus', en: 'Not enough funds' } },
  )
  readonly title!: string;

  @ShownCount({ de: 'HTTP-Status', en: 'HTTP status' }, { example: 409 })
  readonly status!: number;

  @ShownText(
    {
      de: 'Was falsch ist, mit den Zahlen, und was zu tun ist',
      en: 'What is wrong, with the figures, and what to do',
    },
    {
      example: {
        de: 'Benötigt werden 527.500,01 €, verfügbar sind 527.500,00 €.',
        en: '€527,500.01 are needed, €527,500.00 are available.',
      },
    },
  )
  readonly detail!: string;

  @ShownText(
    { de: 'Nummer der Anfrage', en: 'Number of the request' },
    { example: 'urn:foerderbuch:request:8f14e45f' },
  )
  readonly instance!: string;

  @ShownList({ de: 'Die einzelnen Felder', en: 'The single fields' }, FieldErrorBody, { optional: true })
  readonly errors?: readonly FieldErrorBody[];
}
