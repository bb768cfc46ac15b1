import type { KeyboardEvent } from 'react';
import { dayBeside, dayText, parseDay, type IsoDay } from './day.ts';
import { Field, type TextFieldProps } from './field.tsx';

interface DayFieldProps extends TextFieldProps {
  /** What `31.12.` is taken to be of. */
  readonly year: number;
  /** Told the day when the field is left or Enter is pressed. */
  readonly onDay?: (day: IsoDay) => void;
}

/** A day as people type it; the arrow keys go a day up and down, with Shift a week. */
export function DayField({ value, onChange, onBlur, onDay, year, ...field }: DayFieldProps) {
  const settle = (): void => {
    const day = parseDay(value, year);
    if (day === undefined) return;
    if (dayText(day) !== value) onChange(dayText(day));
    onDay?.(day);
  };
  const step = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') settle();
    const steps = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    const day = parseDay(value, year);
    if (steps === undefined || day === undefined) return;
    event.preventDefault();
    onChange(dayText(dayBeside(day, event.shiftKey ? 7 * steps : steps)));
  };
  return (
    <Field {...field}>
      {(bound) => (
        <input
          {...bound}
          className="kern-form-input__input field__day"
          type="text"
          inputMode="numeric"
          autoComplete="off"
          value={value}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
          onKeyDown={step}
          onBlur={() => {
            settle();
            onBlur?.();
          }}
        />
      )}
    </Field>
  );
}
