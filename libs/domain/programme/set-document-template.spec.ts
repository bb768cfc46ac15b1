import { describe, expect, it } from '@jest/globals';
import { onDay, specification } from '../testing/given.ts';
import {
  filledIn,
  templateOfDocument,
  templateOn,
  type DocumentTemplate,
  type Placeholder,
} from './document-template.ts';
import { evolveProgramme } from './programme.ts';
import { setDocumentTemplate, type SetDocumentTemplate } from './set-document-template.ts';

const { given } = specification(evolveProgramme);
const registered = {
  type: 'ProgrammeRegistered',
  data: { programme: 'IKZ', name: 'Interkommunale Zusammenarbeit', synthetic: false },
} as const;

const template: DocumentTemplate = {
  from: '2023-01-01',
  authority: { name: 'Amt Muster', street: 'Musterstraße 1', postalCode: '65199', city: 'Musterstadt' },
  texts: [
    {
      document: 'AWARD_NOTICE',
      opening: 'Auf Ihren Antrag ergeht für {Gegenstand} dieser Bescheid.',
      closing: 'Bei Fragen nennen Sie bitte {Vorgangsnummer}.',
    },
  ],
  collateral: 'ANBEST_GK',
  remedy: {
    kind: 'ACTION',
    body: 'Verwaltungsgericht Musterstadt',
    seat: 'Gerichtsweg 1, 65199 Musterstadt',
  },
};
const command: SetDocumentTemplate = { programme: 'IKZ', ...template, reason: 'Erste Vorlage' };

describe('the template of a programme’s documents', () => {
  it('is set as it is given; the last one that was set is the programme’s', () => {
    given(registered)
      .when((programme) => setDocumentTemplate(programme, command))
      .then({ type: 'DocumentTemplateSet', data: command });
    const later = { ...command, from: '2024-01-01', signature: { name: 'M. Muster', function: 'Leitung' } };
    expect(
      given(
        registered,
        { type: 'DocumentTemplateSet', data: command },
        onDay('2023-06-30', { type: 'DocumentTemplateSet', data: later } as const),
      ).state?.documentTemplate,
    ).toEqual({ ...template, from: '2024-01-01', signature: { name: 'M. Muster', function: 'Leitung' } });
  });

  it('is of a programme that there is', () =>
    given()
      .when((programme) => setDocumentTemplate(programme, command))
      .thenRefused('PROGRAMME_UNKNOWN', { programme: 'IKZ' }));

  it.each([
    ['of an opening', { texts: [{ document: 'AWARD_NOTICE', opening: 'An {Adresse}' }] }, '{Adresse}'],
    ['of a closing', { texts: [{ document: 'PAYMENT_ORDER', closing: '{betrag}' }] }, '{betrag}'],
    ['of the provisions', { furtherProvisions: '{Betrag} und { Betrag }' }, '{ Betrag }'],
    ['of the remedy', { remedy: { ...template.remedy, note: 'An {Gericht}' } }, '{Gericht}'],
    ['that has no end', { furtherProvisions: 'Ein {Betrag' }, '{'],
    ['that has no beginning', { furtherProvisions: 'Ein Betrag}' }, '}'],
  ] as const)(
    'is refused with a placeholder %s that there is not, which is named',
    (_, change, placeholder) =>
      given(registered)
        .when((programme) => setDocumentTemplate(programme, { ...command, ...change }))
        .thenRefused('PLACEHOLDER_UNKNOWN', {
          placeholder,
          known: [
            '{Vorgangsnummer}',
            '{Empfänger}',
            '{Gegenstand}',
            '{Betrag}',
            '{Datum}',
            '{Programm}',
            '{Behörde}',
          ],
        }),
  );

  it('has its placeholders filled in, each as often as it stands there', () => {
    const values: Readonly<Record<Placeholder, string>> = {
      Vorgangsnummer: 'IKZ-2023-000001',
      Empfänger: 'Fulda',
      Gegenstand: 'Smarte {Region}',
      Betrag: '1,00 €',
      Datum: '30.06.2023',
      Programm: 'IKZ',
      Behörde: 'Amt Muster',
    };
    expect(filledIn('{Betrag} für {Gegenstand}, noch einmal {Betrag}: $& {Empfänger}.', values)).toBe(
      '1,00 € für Smarte {Region}, noch einmal 1,00 €: $& Fulda.',
    );
  });
});

describe('which template a document takes', () => {
  const one = (from: string, position: bigint) => ({ from, position });
  const first = one('2023-01-01', 10n);
  const second = one('2024-01-01', 20n);
  const corrected = one('2023-01-01', 30n);

  it('is the one that holds on the day: the last to begin, and of these the last that was set', () => {
    const all = [second, corrected, first];
    expect(templateOn(all, '2022-12-31')).toBeUndefined();
    expect(templateOn(all, '2023-01-01')).toBe(corrected);
    expect(templateOn(all, '2023-12-31')).toBe(corrected);
    expect(templateOn(all, '2024-01-01')).toBe(second);
  });

  it('is what was known when it was decided: what is set later for the same day changes no document', () => {
    const all = [first, second, corrected];
    expect(templateOfDocument(all, { day: '2023-06-30', position: 15n })).toBe(first);
    expect(templateOfDocument(all, { day: '2023-06-30', position: 31n })).toBe(corrected);
    expect(templateOfDocument(all, { day: '2024-06-30', position: 15n })).toBe(first);
    expect(templateOfDocument(all, { day: '2024-06-30', position: 25n })).toBe(second);
  });

  it('is, where none was known then, the first one that was added and holds on its day', () => {
    expect(templateOfDocument([first, corrected], { day: '2023-06-30', position: 5n })).toBe(first);
    expect(templateOfDocument([second, corrected], { day: '2023-06-30', position: 5n })).toBe(corrected);
    expect(templateOfDocument([second], { day: '2023-06-30', position: 5n })).toBeUndefined();
  });
});
