import { useId } from 'react';
import { useWords } from '../words/language.ts';
import { Field, FieldGroup, type TextFieldProps } from './field.tsx';

export interface Choice {
  readonly value: string;
  readonly words: string;
}

/** As many are seen at a glance; more are a list. */
const radiosMax = 4;

const words = {
  de: { none: 'keine Angabe', choose: 'Bitte wählen' },
  en: { none: 'not stated', choose: 'Please choose' },
};

interface ChoiceFieldProps extends TextFieldProps {
  readonly choices: readonly Choice[];
  /** What it means to choose none, where that is a choice as well. */
  readonly blank?: string;
}

/** One of several: few as radio buttons, many as a list. */
export function ChoiceField({ choices, blank, value, onChange, onBlur, ...field }: ChoiceFieldProps) {
  const name = useId();
  const { none, choose } = useWords(words);
  if (choices.length > radiosMax)
    return (
      <Field {...field}>
        {(bound) => (
          <div className="kern-form-input__select-wrapper">
            <select
              {...bound}
              className="kern-form-input__select"
              value={value}
              onChange={({ currentTarget }) => onChange(currentTarget.value)}
              onBlur={onBlur}
            >
              <option value="">{blank ?? (field.isOptional ? none : choose)}</option>
              {choices.map((choice) => (
                <option key={choice.value} value={choice.value}>
                  {choice.words}
                </option>
              ))}
            </select>
          </div>
        )}
      </Field>
    );
  const offered =
    field.isOptional || blank !== undefined ? [{ value: '', words: blank ?? none }, ...choices] : choices;
  return (
    <FieldGroup {...field}>
      {offered.map((choice) => (
        <div className="kern-form-check" key={choice.value}>
          <input
            className="kern-form-check__radio"
            type="radio"
            id={`${name}-${choice.value}`}
            name={name}
            checked={value === choice.value}
            disabled={field.isDisabled}
            onChange={() => onChange(choice.value)}
            onBlur={onBlur}
          />
          <label className="kern-label" htmlFor={`${name}-${choice.value}`}>
            {choice.words}
          </label>
        </div>
      ))}
    </FieldGroup>
  );
}
