import { AmountField } from '../fields/amount-field.tsx';
import { ChoiceField } from '../fields/choice-field.tsx';
import { DayField } from '../fields/day-field.tsx';
import { FieldGroup } from '../fields/field.tsx';
import { KeyField } from '../fields/key-field.tsx';
import { ListField } from '../fields/list-field.tsx';
import { LongTextField, TextField, WholeNumberField } from '../fields/text-field.tsx';
import { useWords } from '../words/language.ts';
import { afterPress } from './after-press.ts';
import type { FieldModel } from './form-model.ts';
import { changed, valueAt, valueOf, type Value, type Values } from './form-values.ts';
import { useKeySearch } from './key-search.ts';
import type { Beside } from './key-sources.ts';
import { commandWords } from './words.ts';

export interface InputsProps {
  /** Name of the use case that is filled in. */
  readonly operation: string;
  readonly fields: readonly FieldModel[];
  readonly values: Values;
  /** What is known beside the fields, by name: what the form is of, and what was typed into others. */
  readonly around: Beside;
  readonly onChange: (values: Values) => void;
  /** Told the JSON pointer of a field that was left. */
  readonly onLeave: (pointer: string) => void;
  /** What is wrong, by JSON pointer. */
  readonly errors: ReadonlyMap<string, string>;
  /** What `31.12.` is of. */
  readonly year: number;
  readonly isLocked: boolean;
}

/** The fields of a form, whatever they are. */
export const Inputs = (props: InputsProps) =>
  props.fields.map((field) => <Input key={field.name} {...props} field={field} path={[field.name]} />);

interface InputProps extends InputsProps {
  readonly field: FieldModel;
  readonly path: readonly string[];
}

function Input(props: InputProps) {
  const { operation, field, path, values, around, onChange, onLeave, errors, year, isLocked } = props;
  const words = useWords(commandWords);
  const searchFor = useKeySearch();
  const pointer = `/${path.join('/')}`;
  const set = (value: Value): void => onChange(changed(values, path, value));
  const hint = [field.hint, field.example === undefined ? undefined : words.example(field.example)]
    .filter((part) => part !== undefined)
    .join(' ');
  const common = {
    label: field.label,
    hint: hint === '' ? undefined : hint,
    error: errors.get(pointer),
    isOptional: !field.isRequired,
    isDisabled: isLocked,
  };
  if (field.kind === 'object')
    return (
      <FieldGroup {...common} className="command-form__group">
        {field.fields.map((inner) => (
          <Input key={inner.name} {...props} field={inner} path={[...path, inner.name]} />
        ))}
      </FieldGroup>
    );
  const value = valueAt(values, path);
  if (field.kind === 'list') {
    const rows = Array.isArray(value) ? (value as readonly Value[]) : [];
    const row = field.row.label === '' ? { ...field.row, label: field.label } : field.row;
    return (
      <ListField
        {...common}
        length={rows.length}
        isPlain={row.kind !== 'object'}
        max={field.maximum}
        onAdd={() => set([...rows, valueOf(field.row, undefined)])}
        onRemove={(index) => set(rows.toSpliced(index, 1))}
        row={(index) =>
          row.kind === 'object' ? (
            row.fields.map((inner) => (
              <Input key={inner.name} {...props} field={inner} path={[...path, String(index), inner.name]} />
            ))
          ) : (
            <Input {...props} field={row} path={[...path, String(index)]} />
          )
        }
      />
    );
  }
  const bound = {
    ...common,
    value: typeof value === 'string' ? value : '',
    onChange: set,
    onBlur: () => afterPress(() => onLeave(pointer)),
  };
  switch (field.kind) {
    case 'amount':
      return <AmountField {...bound} />;
    case 'percent':
      return <TextField {...bound} hint={bound.hint ?? words.example('1,27')} />;
    case 'day':
      return <DayField {...bound} year={year} />;
    case 'stated-on':
      return <TextField {...bound} hint={bound.hint ?? words.example('31.01.2023, 01.2023, 2023')} />;
    case 'day-of-year':
      return <TextField {...bound} hint={bound.hint ?? words.example('31.03.')} />;
    case 'count':
      return <WholeNumberField {...bound} />;
    case 'choice':
      return <ChoiceField {...bound} choices={field.choices} />;
    case 'flag':
      return (
        <ChoiceField
          {...bound}
          choices={[
            { value: 'true', words: words.yes },
            { value: 'false', words: words.no },
          ]}
        />
      );
    case 'long-text':
      return <LongTextField {...bound} maxLength={field.maxLength} />;
    case 'text':
      return <TextField {...bound} maxLength={field.maxLength} />;
    case 'key': {
      const beside = { ...around, ...textsIn(valueAt(values, path.slice(0, -1))) };
      const { partnerProgramme } = beside;
      return (
        <KeyField
          {...bound}
          search={searchFor(field.keyOf, operation, {
            ...beside,
            // The line at the other end is one of the other programme.
            ...(field.name === 'partnerLine' && partnerProgramme && { programme: partnerProgramme }),
          })}
        />
      );
    }
  }
}

/** What was typed, by field; what is blank says nothing. */
export const textsIn = (values: Value | undefined): Beside =>
  values === undefined || typeof values === 'string' || Array.isArray(values)
    ? {}
    : Object.fromEntries(
        Object.entries(values).flatMap(([name, value]) =>
          typeof value === 'string' && value.trim() !== '' ? [[name, value.trim()]] : [],
        ),
      );
