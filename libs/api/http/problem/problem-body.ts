import { ShownChoice, ShownCount, ShownList, ShownText } from '../shown.ts';
import { problemTypes, problemTypeUri, type ProblemCode } from './problem-types.ts';

class FieldErrorBody {
  @ShownText('Betroffenes Feld als JSON Pointer', { example: '/amount' })
  readonly field!: string;

  @ShownText('Verletzte Regel', { example: 'isAmount' })
  readonly code!: string;

  @ShownText('Was stattdessen erwartet wird', {
    example: 'Verlangt ist ein Betrag über null als Text mit Punkt und zwei Nachkommastellen.',
  })
  readonly detail!: string;
}

/** A problem of RFC 9457; further members hold the figures of its type. */
export class ProblemBody {
  @ShownChoice(
    'Art des Problems; bleibt gleich',
    Object.keys(problemTypes).map((code) => problemTypeUri(code as ProblemCode)),
    { example: 'urn:foerderbuch:problem:not-enough-funds' },
  )
  readonly type!: string;

  @ShownText('Überschrift', { example: 'Mittel reichen nicht aus' })
  readonly title!: string;

  @ShownCount('HTTP-Status', { example: 409 })
  readonly status!: number;

  @ShownText('Was falsch ist, mit den Zahlen, und was zu tun ist', {
    example: 'Benötigt werden 527.500,01 €, verfügbar sind 527.500,00 €.',
  })
  readonly detail!: string;

  @ShownText('Nummer der Anfrage', { example: 'urn:foerderbuch:request:8f14e45f' })
  readonly instance!: string;

  @ShownList('Die einzelnen Felder', FieldErrorBody, { optional: true })
  readonly errors?: readonly FieldErrorBody[];
}
