import { Field, type TextFieldProps } from './field.tsx';

interface PlainProps extends TextFieldProps {
  readonly maxLength?: number | undefined;
}

/** Text in one line. */
export function TextField({
  value,
  onChange,
  onBlur,
  maxLength,
  inputMode,
  ...field
}: PlainProps & { readonly inputMode?: 'numeric' | 'url' }) {
  return (
    <Field {...field}>
      {(bound) => (
        <input
          {...bound}
          className="kern-form-input__input"
          type="text"
          autoComplete="off"
          {...(maxLength !== undefined && { maxLength })}
          {...(inputMode !== undefined && { inputMode })}
          value={value}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
          onBlur={onBlur}
        />
      )}
    </Field>
  );
}

/** Text that may have several lines. */
export function LongTextField({ value, onChange, onBlur, maxLength, ...field }: PlainProps) {
  return (
    <Field {...field}>
      {(bound) => (
        <textarea
          {...bound}
          className="kern-form-input__input field__long"
          rows={3}
          {...(maxLength !== undefined && { maxLength })}
          value={value}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
          onBlur={onBlur}
        />
      )}
    </Field>
  );
}

export function WholeNumberField(props: TextFieldProps) {
  return <TextField {...props} inputMode="numeric" />;
}
