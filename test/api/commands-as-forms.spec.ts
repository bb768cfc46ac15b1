import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { roles } from '#identity';
import type { DescribedApi } from '../../apps/dashboard/src/command/described.ts';
import {
  commandModels,
  type CommandModel,
  type FieldModel,
} from '../../apps/dashboard/src/command/form-model.ts';
import type { KeyOf } from '../../apps/dashboard/src/command/key-of.ts';
import { filledOf, valuesOf, type Values } from '../../apps/dashboard/src/command/form-values.ts';
import { commandsOfRoutes } from '../../libs/api/commands-of-routes.ts';
import { TestLedger } from '../support/ledger.ts';
import { rehearse } from '../support/rehearsed.ts';

const ledger = new TestLedger();
const models = new Map<'de' | 'en', readonly CommandModel[]>();
beforeAll(async () => {
  await ledger.start();
  for (const language of ['de', 'en'] as const) {
    const answer = await fetch(`${ledger.address}/api/v1/commands.json?lang=${language}`);
    models.set(language, commandModels((await answer.json()) as DescribedApi));
  }
});
afterAll(async () => {
  await ledger.stop();
  ledger.remove();
});
const modelsIn = (language: 'de' | 'en') => models.get(language) ?? [];

/** What a person types into a field, as people write it. */
function typed(field: FieldModel): Values[string] {
  switch (field.kind) {
    case 'object':
      return typedInto(field.fields);
    case 'list':
      return [typed(field.row)];
    case 'choice':
      return field.choices[0]?.value ?? '';
    case 'amount':
      return '1.000,5';
    case 'percent':
      return '1,27 %';
    case 'day':
      return '30.06.';
    case 'stated-on':
      return '01.2023';
    case 'day-of-year':
      return '31.03.';
    case 'count':
      return String(Math.min(field.maximum ?? 2023, Math.max(field.minimum ?? 1, 2023)));
    case 'flag':
      return 'false';
    case 'key':
      return keys[field.keyOf] ?? field.example ?? examples[field.name] ?? 'Text';
    default:
      return field.example ?? examples[field.name] ?? 'Text';
  }
}
const keys: Readonly<Partial<Record<KeyOf, string>>> = {
  recipient: '06412000',
  service: '99108008000000',
  payee: 'FRANKFURT',
  case: 'EFA-2023-000417',
  order: 'EFA-2023-000417-Z01',
  programme: 'EFA',
  line: 'MAIN',
};
/** Texts whose form no example in the form tells. */
const examples: Readonly<Record<string, string>> = {
  address: 'https://digitales.hessen.de/presse',
  repaymentId: 'EFA-2023-000417-R01',
  country: 'DE',
};
const typedInto = (fields: readonly FieldModel[]): Values =>
  Object.fromEntries(fields.map((field) => [field.name, typed(field)]));

const isOfMachine = ({ roles: may }: CommandModel): boolean => may.length === 1 && may[0] === 'system';
const persons = roles.filter((role) => role !== 'claimant' && role !== 'system');

describe('the forms of all commands', () => {
  it('are made of every command that there is, in both languages', () => {
    const named = Object.values(commandsOfRoutes).map(({ useCase }) => useCase);
    for (const language of ['de', 'en'] as const) {
      const operations = modelsIn(language).map(({ operation }) => operation);
      expect(operations).toEqual(expect.arrayContaining(named));
    }
    const fieldsOf = (language: 'de' | 'en') =>
      modelsIn(language).map(({ operation, fields }) => [operation, valuesOf(fields)]);
    expect(fieldsOf('de')).toEqual(fieldsOf('en'));
  });

  it('name each field and each choice in words', () => {
    const wordless: string[] = [];
    const visit = (operation: string, field: FieldModel): void => {
      if (field.label === '' || (field.label === field.name && field.kind !== 'text'))
        wordless.push(`${operation} ${field.name}`);
      if (field.kind === 'choice')
        for (const { value, words } of field.choices)
          // A file is called what it is called.
          if (words === value && !value.endsWith('.csv'))
            wordless.push(`${operation} ${field.name} ${value}`);
      if (field.kind === 'object') for (const inner of field.fields) visit(operation, inner);
      if (field.kind === 'list' && field.row.kind === 'object')
        for (const inner of field.row.fields) visit(operation, inner);
    };
    for (const { operation, parameters, fields } of modelsIn('de'))
      for (const field of [...parameters, ...fields]) visit(operation, field);
    expect(wordless).toEqual([]);
  });

  it('make requests that the API reads, with everything filled in and with what is required alone', async () => {
    const commands = modelsIn('de').filter(({ fileTypes }) => !fileTypes);
    expect(commands.length).toBeGreaterThan(100);
    for (const command of commands) {
      const { path, parameters, fields } = command;
      const inPath = filledOf(parameters, typedInto(parameters), 2023);
      expect([...inPath.faults]).toEqual([]);
      const address = path.replace(/\{(\w+)\}/g, (_, name: string) =>
        encodeURIComponent(String(inPath.body[name])),
      );
      const required = fields.filter(({ isRequired }) => isRequired);
      for (const asked of [fields, required]) {
        const { body, faults } = filledOf(asked, typedInto(asked), 2023);
        expect([...faults]).toEqual([]);
        const { status, body: answer } = await rehearse(ledger, address, body, {
          as: isOfMachine(command) ? ['sap', 'system'] : ['anna', persons],
        });
        expect({ path, status, errors: answer['errors'] }).not.toMatchObject({ status: 400 });
      }
    }
  });
});
