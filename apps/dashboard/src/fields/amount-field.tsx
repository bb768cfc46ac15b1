import { amountText, parseAmount } from './amount.ts';
import { Field, type TextFieldProps } from './field.tsx';

/** An amount in euro, typed as people type it and shown as `1.234,56` when the field is left. */
export function AmountField({ value, onChange, onBlur, ...field }: TextFieldProps) {
  const tidy = (): void => {
    const cents = parseAmount(value);
    if (cents !== undefined && amountText(cents) !== value) onChange(amountText(cents));
    onBlur?.();
  };
  return (
    <Field {...field}>
      {(bound) => (
        <span className="field__with-unit">
          <input
            {...bound}
            className="kern-form-input__input field__amount"
            type="text"
            inputMode="decimal"
            autoComplete="off"
            value={value}
            onChange={({ currentTarget }) => onChange(currentTarget.value)}
            onBlur={tidy}
          />
          <span className="field__unit" aria-hidden="true">
            €
          </span>
        </span>
      )}
    </Field>
  );
}
