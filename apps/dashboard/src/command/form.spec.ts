import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { DescribedApi } from './described.ts';
import { commandModels, type CommandModel, type FieldModel } from './form-model.ts';
import { changed, filledOf, valueAt, valuesOf } from './form-values.ts';

const amount = { type: 'string', pattern: String.raw`^-?(0|[1-9]\d{0,12})\.\d{2}$` };
const api: DescribedApi = {
  paths: {
    '/api/v1/budget-lines/{programme}/{line}/{fiscalYear}/overruns': {
      post: {
        operationId: 'ConsentToOverrun',
        summary: 'Überschreitung buchen',
        description: 'Bucht eine Überschreitung.\n\n**Rollen:** Haushalt.',
        tags: ['Haushalt'],
        'x-roles': ['budget-controller'],
        parameters: [
          { name: 'programme', description: 'Programm', schema: { type: 'string' } },
          { name: 'line', description: 'Haushaltsstelle', schema: { type: 'string' } },
          { name: 'fiscalYear', description: 'Haushaltsjahr', schema: { type: 'integer' } },
          {
            name: 'act',
            description: 'Was es ist',
            'x-enum-descriptions': { OVERRUN: 'Überschreitung' },
            schema: { type: 'string', enum: ['OVERRUN'] },
          },
        ],
        requestBody: {
          content: { 'application/json': { schema: { $ref: '#/components/schemas/OverrunDto' } } },
        },
      },
    },
    '/api/v1/bank-statements': {
      post: {
        operationId: 'ReceiveStatement',
        requestBody: { content: { 'application/xml,text/xml': { schema: { type: 'string' } } } },
      },
    },
    '/api/v1/payment-orders/{orderNumber}/order': { post: { operationId: 'OrderPayment' } },
  },
  components: {
    schemas: {
      OverrunDto: {
        type: 'object',
        required: ['overrunId', 'amount', 'reason', 'kind'],
        properties: {
          effectiveDay: {
            type: 'string',
            format: 'date',
            description: 'Tag, ab dem es wirkt; heute, wenn nichts angegeben ist',
          },
          reason: { type: 'string', maxLength: 1000, description: 'Grund' },
          overrunId: {
            type: 'string',
            pattern: String.raw`^[\w.:+-]{1,64}$`,
            description: 'Kennung',
            example: 'UE-1',
          },
          amount: { ...amount, description: 'Betrag' },
          kind: {
            type: 'string',
            enum: ['EXACT', 'UP_TO'],
            'x-enum-descriptions': { EXACT: 'genau', UP_TO: 'bis zu' },
            description: 'Wie wörtlich',
          },
          years: { type: 'integer', minimum: 0, maximum: 10, description: 'Jahre' },
          isFinal: { type: 'boolean', description: 'Ob es das letzte ist' },
          consent: { description: 'Einwilligung', allOf: [{ $ref: '#/components/schemas/ConsentDto' }] },
          recipients: {
            type: 'array',
            items: { type: 'string' },
            example: ['06412000'],
            description: 'Kommunen',
          },
          instalments: {
            type: 'array',
            minItems: 1,
            maxItems: 3,
            description: 'Raten',
            items: { $ref: '#/components/schemas/InstalmentDto' },
          },
        },
      },
      ConsentDto: {
        type: 'object',
        required: ['consentedOn'],
        properties: {
          consentedOn: { type: 'string', format: 'date', description: 'Tag der Einwilligung' },
          reference: { type: 'string', description: 'Aktenzeichen' },
        },
      },
      InstalmentDto: {
        type: 'object',
        required: ['dueOn', 'amount'],
        properties: {
          dueOn: { type: 'string', format: 'date', description: 'Fällig am' },
          amount: { ...amount, description: 'Betrag' },
        },
      },
    },
  },
};
const models = commandModels(api);
const [overrun, statement, order] = models as [CommandModel, CommandModel, CommandModel];
const field = (name: string): FieldModel | undefined => overrun.fields.find((one) => one.name === name);

describe('a form that is made of the description of a command', () => {
  it('has a title, what is to be minded, and who may send it', () => {
    expect(overrun).toMatchObject({
      operation: 'ConsentToOverrun',
      title: 'Überschreitung buchen',
      about: 'Bucht eine Überschreitung.',
      tag: 'Haushalt',
      roles: ['budget-controller'],
    });
    expect(overrun.parameters).toMatchObject([
      { name: 'programme', kind: 'key', keyOf: 'programme', isRequired: true },
      { name: 'line', kind: 'key', keyOf: 'line' },
      { name: 'fiscalYear', kind: 'count' },
      { name: 'act', choices: [{ value: 'OVERRUN', words: 'Überschreitung' }] },
    ]);
  });

  it('asks for everything in a field of its kind', () => {
    expect(Object.fromEntries(overrun.fields.map(({ name, kind }) => [name, kind]))).toEqual({
      overrunId: 'text',
      amount: 'amount',
      kind: 'choice',
      years: 'count',
      isFinal: 'flag',
      reason: 'long-text',
      consent: 'object',
      recipients: 'list',
      instalments: 'list',
      effectiveDay: 'day',
    });
    expect(field('kind')).toMatchObject({
      choices: [
        { value: 'EXACT', words: 'genau' },
        { value: 'UP_TO', words: 'bis zu' },
      ],
    });
    expect(field('recipients')).toMatchObject({ row: { kind: 'key', keyOf: 'recipient' } });
  });

  it('asks for what is required first, and for the day of effect last', () => {
    expect(overrun.fields[0]?.name).toBe('overrunId');
    expect(overrun.fields.at(-1)).toMatchObject({
      name: 'effectiveDay',
      label: 'Tag, ab dem es wirkt',
      hint: 'Heute, wenn nichts angegeben ist.',
    });
  });

  it('takes a file where the command does, and nothing where it takes nothing', () => {
    expect(statement).toMatchObject({ fileTypes: ['application/xml', 'text/xml'], fields: [] });
    expect(order.fields).toEqual([]);
    expect(order.fileTypes).toBeUndefined();
  });
});

describe('what is typed into a form', () => {
  const empty = valuesOf(overrun.fields);
  const typed = Object.entries({
    overrunId: ' UE-1 ',
    amount: '1.234,5',
    kind: 'UP_TO',
    years: '2',
    isFinal: 'false',
    reason: 'Hochwasser',
    effectiveDay: '31.12.',
  }).reduce((values, [name, text]) => changed(values, [name], text), empty);

  it('becomes the request, without what is left blank', () => {
    expect(filledOf(overrun.fields, typed, 2023)).toEqual({
      body: {
        overrunId: 'UE-1',
        amount: '1234.50',
        kind: 'UP_TO',
        years: 2,
        isFinal: false,
        reason: 'Hochwasser',
        effectiveDay: '2023-12-31',
      },
      faults: new Map(),
    });
  });

  it('says of each field what is missing or cannot be read, at its place', () => {
    const rows = changed(typed, ['instalments'], [{ dueOn: '30.2.2023', amount: '' }]);
    const values = changed(changed(rows, ['amount'], '1.23'), ['consent', 'reference'], 'HMdF-1');
    expect(Object.fromEntries(filledOf(overrun.fields, values, 2023).faults)).toEqual({
      '/amount': 'not-an-amount',
      '/instalments/0/dueOn': 'not-a-day',
      '/instalments/0/amount': 'missing',
      '/consent/consentedOn': 'missing',
    });
    expect([...filledOf(overrun.fields, empty, 2023).faults.keys()]).toEqual([
      '/overrunId',
      '/amount',
      '/kind',
      '/reason',
    ]);
  });

  it('begins with what is known, shown as people write it', () => {
    const known = { amount: '12500.00', instalments: [{ dueOn: '2024-01-31', amount: '1.00' }], years: 3 };
    const values = valuesOf(overrun.fields, known);
    expect(values).toMatchObject({
      amount: '12.500,00',
      years: '3',
      instalments: [{ dueOn: '31.01.2024', amount: '1,00' }],
    });
    expect(filledOf(overrun.fields, values, 2030).body).toEqual(known);
  });

  it('is changed at one place alone', () => {
    const rows = changed(
      typed,
      ['instalments'],
      [
        { dueOn: '', amount: '1' },
        { dueOn: '', amount: '2' },
      ],
    );
    const after = changed(rows, ['instalments', '1', 'amount'], '3');
    expect(valueAt(after, ['instalments', '0', 'amount'])).toBe('1');
    expect(valueAt(after, ['instalments', '1', 'amount'])).toBe('3');
    expect(valueAt(rows, ['instalments', '1', 'amount'])).toBe('2');
    expect(valueAt(after, ['consent', 'nothing', 'there'])).toBeUndefined();
  });

  it('gives back every request that it was begun with', () => {
    const cents = fc.bigInt({ min: 1n, max: 999_999_999_999_999n }).map((one) => {
      const digits = one.toString().padStart(3, '0');
      return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
    });
    const day = fc
      .integer({ min: 11_000, max: 47_000 })
      .map((one) => new Date(one * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(
        fc.record({
          overrunId: fc.stringMatching(/^[\w.:+-]{1,64}$/),
          amount: cents,
          kind: fc.constantFrom('EXACT', 'UP_TO'),
          years: fc.nat(10),
          isFinal: fc.boolean(),
          reason: fc.string({ minLength: 1 }).filter((text) => text.trim() === text && text !== ''),
          consent: fc.record({ consentedOn: day, reference: fc.constant('HMdF-1') }),
          recipients: fc.array(fc.constantFrom('06412000', '06431'), { minLength: 1, maxLength: 4 }),
          instalments: fc.array(fc.record({ dueOn: day, amount: cents }), { minLength: 1, maxLength: 3 }),
          effectiveDay: day,
        }),
        (request) => {
          const { body, faults } = filledOf(overrun.fields, valuesOf(overrun.fields, request), 2023);
          expect(faults.size).toBe(0);
          expect(body).toEqual(request);
        },
      ),
    );
  });
});
