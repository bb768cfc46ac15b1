import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { hash } from 'node:crypto';
import {
  actOnGrant,
  awardedGrant,
  appliedGrant,
  bert,
  dora,
  fulda,
  registerStarkeHeimat,
} from '../support/grants.ts';
import { certifiedClaim, recipient, recordEfa2023, registerFrankfurt } from '../support/efa-2023.ts';
import { confirmedPayee, expectRecorded, grantAuthority, orderedPayment } from '../support/payments.ts';
import { printed as printedBy } from '../support/printed.ts';
import { TestLedger, type RequestOptions } from '../support/ledger.ts';

const ledger = new TestLedger();
let [grant, order, claim] = ['', '', ''];
beforeAll(async () => {
  ledger.nowMs = Date.UTC(2023, 6, 3, 12);
  await ledger.start();
  await registerStarkeHeimat(ledger, '4000000.00');
  grant = await awardedGrant(ledger, '900000.00');
  await recordEfa2023(ledger);
  await registerFrankfurt(ledger);
  await confirmedPayee(ledger, 'FRANKFURT', recipient);
  await grantAuthority(ledger, 'frieda', '100000.00');
  claim = await certifiedClaim(ledger, '48000.00');
  await expectRecorded(ledger.post(`/api/v1/claims/${claim}/approval`, {}, { as: ['dora', 'approver'] }));
  order = await orderedPayment(ledger, { caseNumber: claim, payeeId: 'FRANKFURT' });
});
afterAll(async () => {
  await ledger.stop();
  ledger.remove();
  expect(ledger.errors).toEqual([]);
});

const printed = (path: string, as: NonNullable<RequestOptions['as']> = ['ina', 'auditor']) =>
  printedBy(ledger, path, { as });

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

it('an award notice tells who gets what for what, by which law, and where it stands in the log', async () => {
  const { status, headers, text } = await printed(`grants/${grant}/award-notice`);
  expect(status).toBe(200);
  expect(headers.get('content-type')).toBe('application/pdf');
  expect(headers.get('content-disposition')).toContain(`Zuwendungsbescheid ${grant}.pdf`);
  const { body } = await ledger.get(`/api/v1/grants/${grant}/events`, { as: ['ina', 'auditor'] });
  const awarded = (body['items'] as { type: string; position: string; id: string; data: object }[]).find(
    ({ type }) => type === 'GrantAwarded',
  );
  const said = oneLine(text);
  for (const part of [
    'Zuwendungsbescheid',
    grant,
    `(AGS ${fulda})`,
    'eine Zuwendung von 900.000,00 € bewilligt',
    '01.01.2023 bis 31.12.2026',
    'Anteilfinanzierung',
    '90,00 %',
    'STARKE_HEIMAT / PHASE_2',
    'Kosten des Vorhabens 1.000.000,00 €',
    '§§ 23, 44 der Landeshaushaltsordnung',
    `Position ${awarded?.position ?? ''} des Journals`,
    awarded?.id ?? '',
  ])
    expect(said).toContain(part);
  expect(text.replaceAll(/\s/g, '')).toContain(hash('sha256', JSON.stringify(awarded?.data), 'hex'));
});

it('is tagged, in German, with its title shown and its fonts embedded', async () => {
  for (const path of [`grants/${grant}/award-notice`, `payment-orders/${order}/document`]) {
    const { roles, source } = await printed(path);
    expect(roles.filter((role) => role === 'H1')).toHaveLength(1);
    expect(roles).toEqual(expect.arrayContaining(['Document', 'P', 'H2', 'Table', 'TR', 'TH', 'TD']));
    for (const part of ['%PDF-1.7', '/Lang (de-DE)', '/Marked true', '/DisplayDocTitle true', 'pdfuaid:part'])
      expect(source).toContain(part);
    const [embedded, used] = [/\/FontFile[23] /g, /\/Type \/FontDescriptor/g].map(
      (part) => source.match(part)?.length,
    );
    expect(embedded).toBe(used);
  }
});

it('has the same bytes as long as nothing changes, and says what did', async () => {
  const once = await printed(`grants/${grant}/award-notice`);
  ledger.nowMs += 86_400_000;
  await ledger.post('/api/v1/programmes', { programme: 'NEU', name: 'Etwas anderes' });
  expect((await printed(`grants/${grant}/award-notice`)).bytes.equals(once.bytes)).toBe(true);
  await expectRecorded(
    actOnGrant(ledger, grant, 'reductions', dora, { amount: '100000.00', reason: 'Weniger Kosten' }),
  );
  const reduced = oneLine((await printed(`grants/${grant}/award-notice`)).text);
  expect(reduced).toContain('eine Zuwendung von 800.000,00 € bewilligt');
  expect(reduced).toContain('Zuletzt geändert mit');
});

it('is for those who may see the grant, and of an award alone', async () => {
  const status = async (path: string, ...as: NonNullable<RequestOptions['as']>) =>
    (await printed(path, as)).status;
  const notice = `grants/${grant}/award-notice`;
  expect(await status(notice, 'carla', 'claimant', fulda)).toBe(200);
  expect(await status(notice, 'carla', 'claimant', recipient)).toBe(404);
  expect(await status(`payment-orders/${order}/document`, 'carla', 'claimant', recipient)).toBe(403);
  const applied = await appliedGrant(ledger, '1000.00', { purpose: 'Noch nicht bewilligt' });
  expect(await status(`grants/${applied}/award-notice`, ...bert)).toBe(404);
});

it('a payment order tells whom, how much and by whose authority', async () => {
  const { text } = await printed(`payment-orders/${order}/document`);
  const said = oneLine(text);
  for (const part of [
    'Auszahlungsanordnung',
    order,
    'Betrag 48.000,00 €',
    'Fällig am 14.07.2023',
    'Kasse FRANKFURT',
    'DE02 1203 0000 0000 2020 51',
    'Sachlich richtig bert',
    'Angeordnet von frieda',
    'AB-frieda',
    'Höchstbetrag der Befugnis 100.000,00 €',
    'Stand angeordnet',
    '§§ 34, 70 der Landeshaushaltsordnung',
    'des Journals',
  ])
    expect(said).toContain(part);
});

it('a notice on a claim says what was decided and why: in full, in part and not at all', async () => {
  const inFull = oneLine((await printed(`claims/${claim}/notice`)).text);
  expect(inFull).toContain('Erstattungsbescheid');
  expect(inFull).toContain('in Höhe von 48.000,00 € erstattet.');
  expect(inFull).not.toContain('im Übrigen wird der Antrag abgelehnt');
  const undecided = await certifiedClaim(ledger, '900.00', {
    servicePeriod: { from: '2023-07-01', to: '2023-09-30' },
  });
  expect((await printed(`claims/${undecided}/notice`)).status).toBe(404);
  await expectRecorded(
    ledger.post(
      `/api/v1/claims/${undecided}/approval`,
      { amount: '600.00', reason: 'Nur zwei Monate belegt' },
      { as: ['dora', 'approver'] },
    ),
  );
  const inPart = oneLine((await printed(`claims/${undecided}/notice`)).text);
  for (const part of [
    'in Höhe von 600,00 € erstattet. Über 900,00 € war beantragt; im Übrigen wird der Antrag abgelehnt.',
    'Begründung Nur zwei Monate belegt',
    'Beantragt 900,00 €',
    'Bewilligt 600,00 €',
    '§§ 23, 44 der Landeshaushaltsordnung',
  ])
    expect(inPart).toContain(part);
  const rejected = await certifiedClaim(ledger, '500.00');
  await expectRecorded(
    ledger.post(
      `/api/v1/claims/${rejected}/rejection`,
      { reason: 'Kein Nachweis der Kosten' },
      { as: ['dora', 'approver'] },
    ),
  );
  const { text, roles } = await printed(`claims/${rejected}/notice`);
  expect(oneLine(text)).toContain('Ihr Antrag auf Erstattung von 500,00 € wird abgelehnt.');
  expect(oneLine(text)).toContain('Begründung Kein Nachweis der Kosten');
  expect(roles).toEqual(expect.arrayContaining(['Document', 'H1', 'Table', 'TH', 'TD']));
  expect((await printed(`claims/${rejected}/notice`, ['carla', 'claimant', fulda])).status).toBe(404);
});
