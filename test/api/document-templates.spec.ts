import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { actOnGrant, awardedGrant, dora, registerStarkeHeimat } from '../support/grants.ts';
import { documentTemplate } from '../support/document-template.ts';
import { expectRecorded } from '../support/payments.ts';
import { printed } from '../support/printed.ts';
import { TestLedger } from '../support/ledger.ts';

const ledger = new TestLedger();
const templates = '/api/v1/programmes/STARKE_HEIMAT/document-templates';
const day = 86_400_000;
const heinz = { as: ['heinz', 'budget-controller'] } as const;
let [first, firstSetAt] = ['', ''];

const set = (change: object = {}) => ledger.post(templates, { ...documentTemplate, ...change }, heinz);
const noticeOf = (caseNumber: string, search = '') =>
  printed(ledger, `grants/${caseNumber}/award-notice${search}`);
const now = (): string => new Date(ledger.nowMs).toISOString();

beforeAll(async () => {
  ledger.nowMs = Date.UTC(2023, 6, 3, 12);
  await ledger.start();
  await registerStarkeHeimat(ledger, '4000000.00');
  first = await awardedGrant(ledger, '900000.00');
  ledger.nowMs += day;
});
afterAll(async () => {
  await ledger.stop();
  ledger.remove();
  expect(ledger.errors).toEqual([]);
});

describe('the template of a programme’s documents', () => {
  it('is missing at first: what is printed says that it is a draft, and of which programme', async () => {
    const { status, said } = await noticeOf(first);
    expect(status).toBe(200);
    for (const part of [
      'Förderprogramm Starke Heimat',
      'Entwurf – für dieses Programm ist keine Vorlage hinterlegt. Behörde, Rechtsbehelfsbelehrung und Unterschrift fehlen; so darf der Bescheid nicht versandt werden.',
      'eine Zuwendung von 900.000,00 € bewilligt',
    ])
      expect(said).toContain(part);
    expect(said).not.toContain('innerhalb eines Monats');
  });

  it('is rehearsed without being set', async () => {
    const { status, body } = await ledger.post(templates, documentTemplate, {
      ...heinz,
      headers: { prefer: 'handling=rehearse' },
    });
    expect([status, (body['events'] as object[]).length]).toEqual([200, 1]);
    expect((await ledger.get(templates)).body['items']).toEqual([]);
  });

  it('is refused with a placeholder that there is not, which is named beside those that there are', async () => {
    const texts = [{ document: 'AWARD_NOTICE', opening: 'An {Adresse}' }];
    const { status, body } = await set({ texts });
    expect([status, body['title']]).toEqual([422, 'Platzhalter unbekannt']);
    expect(body['detail']).toBe(
      'Den Platzhalter »{Adresse}« gibt es nicht; bekannt sind {Vorgangsnummer}, {Empfänger}, {Gegenstand}, {Betrag}, {Datum}, {Programm} und {Behörde}. Einen davon verwenden; geschweifte Klammern stehen für nichts anderes.',
    );
    const preview = { ...documentTemplate, texts, document: 'AWARD_NOTICE' };
    const { from: _, reason: _reason, ...words } = preview;
    expect((await ledger.post('/api/v1/document-previews', words, heinz)).body['title']).toBe(
      'Platzhalter unbekannt',
    );
    expect((await ledger.post(templates, documentTemplate, { as: ['bert', 'case-worker'] })).status).toBe(
      403,
    );
    expect((await set({ authority: { ...documentTemplate.authority, postalCode: '6519' } })).status).toBe(
      400,
    );
    expect((await set({ texts: [documentTemplate.texts[0], documentTemplate.texts[0]] })).status).toBe(400);
  });

  it('gives a notice its authority, texts, provisions, remedy and signature, in this order', async () => {
    const { body } = await expectRecorded(set());
    expect(body['documentTemplateFrom']).toBe('2023-01-01');
    firstSetAt = String(body['position']);
    // Nothing was known when it was awarded: the template that was added since and holds on its day.
    const { said, roles } = await noticeOf(first);
    const parts = [
      'Amt für Muster Referat M 1',
      'Amt für Muster · Musterstraße 1 · 65199 Wiesbaden',
      'Fulda, Stadt AGS 06631009',
      `Unser Zeichen ${first}`,
      'Ort und Datum Wiesbaden, 03.07.2023',
      'Bearbeitung Referat M 1',
      'Telefon 0611 000-0',
      'E-Mail foerderung@amt.example',
      'Zuwendungsbescheid Smarte Region',
      'Sehr geehrte Damen und Herren, für Smarte Region erhalten Sie 900.000,00 € aus dem Programm Starke Heimat.',
      '1. Bewilligung Auf Ihren Antrag wird Ihnen für das genannte Vorhaben eine Zuwendung von 900.000,00 € bewilligt.',
      'STARKE_HEIMAT / PHASE_2 2023 900.000,00 €',
      '2. Kosten und Finanzierung',
      '3. Begründung und Rechtsgrundlage',
      '4. Nebenbestimmungen Die Allgemeinen Nebenbestimmungen für Zuwendungen zur Projektförderung an Gebietskörperschaften und Zusammenschlüsse von Gebietskörperschaften (ANBest-Gk) sind Bestandteil dieses Bescheids',
      'Auf die Förderung ist hinzuweisen.',
      '5. Rechtsbehelfsbelehrung Gegen diesen Bescheid kann innerhalb eines Monats nach seiner Bekanntgabe Klage erhoben werden. Zu richten ist die Klage an: Verwaltungsgericht Musterstadt, Gerichtsweg 1, 65199 Musterstadt.',
      `Bei Fragen nennen Sie bitte ${first} vom 03.07.2023.`,
      'Dieser Bescheid wurde mit Hilfe automatischer Einrichtungen erlassen und ist ohne Unterschrift und Namenswiedergabe gültig (§ 37 Abs. 5 des Hessischen Verwaltungsverfahrensgesetzes).',
      '6. Nachweis im Förderbuch Bewilligt mit Position',
      'Geprüft wird im Förderbuch unter »Prüfung«',
    ];
    const places = parts.map((part) => said.indexOf(part));
    expect(parts.filter((_, index) => places[index] === -1)).toEqual([]);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(said).not.toContain('Entwurf');
    expect(roles.filter((role) => role === 'H1')).toHaveLength(1);
    expect(roles.filter((role) => role === 'H2')).toHaveLength(6);
    expect(said).toMatch(new RegExp(`${first} · Position \\d+ des Journals, zu prüfen .* Seite 1 von 2`));
  });

  it('changes no notice that was decided before: the next one has the new template, each its own bytes', async () => {
    ledger.nowMs += day;
    const before = (await noticeOf(first)).bytes;
    const second = await awardedGrant(ledger, '1000.00', { purpose: 'Zweites Vorhaben' });
    ledger.nowMs += day;
    await expectRecorded(
      set({
        authority: { ...documentTemplate.authority, name: 'Neues Amt' },
        signature: { name: 'M. Muster (erfunden)', function: 'Referatsleitung' },
        remedy: { kind: 'OBJECTION', body: 'Neues Amt', seat: 'Musterstraße 1, 65199 Wiesbaden' },
        reason: 'Umbenannt',
      }),
    );
    expect((await noticeOf(first)).bytes.equals(before)).toBe(true);
    expect((await noticeOf(second)).said).toContain('Amt für Muster Referat M 1');
    const third = (await noticeOf(await awardedGrant(ledger, '1000.00', { purpose: 'Drittes Vorhaben' })))
      .said;
    for (const part of [
      'Neues Amt Referat M 1',
      'Widerspruch erhoben werden. Zu richten ist der Widerspruch an: Neues Amt, Musterstraße 1, 65199 Wiesbaden.',
      'M. Muster (erfunden) Referatsleitung',
    ])
      expect(third).toContain(part);
    expect(third).not.toContain('automatischer Einrichtungen');
    // What is changed is a notice of its own day.
    await expectRecorded(
      actOnGrant(ledger, second, 'reductions', dora, { amount: '100.00', reason: 'Weniger Kosten' }),
    );
    expect((await noticeOf(second)).said).toContain('Neues Amt Referat M 1');
  });

  it('begins on its day: until then the one before holds, and the list says which does', async () => {
    await expectRecorded(set({ from: '2024-01-01', reason: 'Für das neue Jahr' }));
    const held = async (search: string) => {
      const { body } = await ledger.get(`${templates}?${search}`, heinz);
      return (body['items'] as { holds: boolean; reason: string }[]).map(({ holds, reason }) =>
        holds ? `${reason}!` : reason,
      );
    };
    expect(await held('')).toEqual(['Erste Vorlage', 'Umbenannt!', 'Für das neue Jahr']);
    expect(await held('asOf=2024-01-01')).toEqual(['Erste Vorlage', 'Umbenannt', 'Für das neue Jahr!']);
    expect(await held('asOf=2022-12-31')).toEqual(['Erste Vorlage', 'Umbenannt', 'Für das neue Jahr']);
    expect(await held('knownAt=2023-07-05')).toEqual(['Erste Vorlage!']);
    expect(await held('knownAt=2023-07-03')).toEqual([]);
    const { body } = await ledger.get(templates, heinz);
    expect((body['items'] as object[])[0]).toEqual({
      ...documentTemplate,
      holds: false,
      recordedAt: '2023-07-04T12:00:00.000Z',
      setAtPosition: firstSetAt,
    });
    expect((await ledger.get(templates, { as: ['carla', 'claimant', '06631009'] })).status).toBe(403);
  });

  it('is taken as of a day and as known at a moment, like the figures of the notice', async () => {
    const at = now();
    ledger.nowMs += day;
    await expectRecorded(
      actOnGrant(ledger, first, 'reductions', dora, { amount: '100000.00', reason: 'Weniger Kosten' }),
    );
    const today = (await noticeOf(first)).said;
    expect(today).toContain('eine Zuwendung von 800.000,00 € bewilligt');
    expect(today).toContain('Geändert am 07.07.2023');
    for (const search of ['?asOf=2023-07-06', `?knownAt=${at}`]) {
      const { said } = await noticeOf(first, search);
      expect(said).toContain('eine Zuwendung von 900.000,00 € bewilligt');
      expect(said).not.toContain('Geändert am');
      expect(said).toContain('Amt für Muster Referat M 1');
    }
    const asKnown = (await noticeOf(first, '?knownAt=2023-07-03')).said;
    expect(asKnown).toContain('Entwurf – für dieses Programm ist keine Vorlage hinterlegt.');
    expect((await noticeOf(first, '?asOf=2023-07-02')).status).toBe(404);
  });
});

describe('a preview', () => {
  const { from: _, reason: _reason, ...words } = documentTemplate;

  it.each([
    ['AWARD_NOTICE', 'Zuwendungsbescheid', 'eine Zuwendung von 90.000,00 € bewilligt', 'dieser Bescheid'],
    ['CLAIM_NOTICE', 'Erstattungsbescheid', 'in Höhe von 4.000,00 € erstattet.', 'dieser Bescheid'],
    ['REPAYMENT_NOTICE', 'Rückforderungsbescheid', 'in Höhe von 1.000,00 € zu erstatten', 'dieser Bescheid'],
    [
      'PAYMENT_ORDER',
      'Auszahlungsanordnung',
      'Die Kasse zahlt 4.000,00 € für Amt für Muster.',
      'diese Anordnung',
    ],
  ])(
    'of a document %s is shown on an invented sample that says so, and records nothing',
    async (document, ...parts) => {
      const head = await ledger.store.head();
      const as = ['heinz', 'budget-controller'] as const;
      const { status, headers, said, source } = await printed(ledger, 'document-previews', {
        as: [...as],
        body: { ...words, document },
      });
      expect([status, headers.get('content-type')]).toEqual([200, 'application/pdf']);
      for (const part of [
        ...parts,
        `Vorschau mit erfundenen Angaben – nichts ist gebucht, ${parts[2]} ist nicht ergangen.`,
        'Amt für Muster',
      ])
        expect(said).toContain(part);
      expect(said).not.toMatch(/\{\w+\}/);
      expect(source).toContain('/Lang (de-DE)');
      expect(await ledger.store.head()).toBe(head);
    },
  );
});
