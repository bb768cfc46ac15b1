import { useId, type ReactNode } from 'react';
import { useWords } from '../words/language.ts';
import './fields.css';

/** What every field says of itself. */
export interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** Why what is typed does not do; said beside the field. */
  readonly error?: string | undefined;
  readonly isOptional?: boolean;
  readonly isDisabled?: boolean;
  readonly className?: string;
}

/** A field whose value is the text as it is typed. */
export interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onBlur?: () => void;
}

const words = {
  de: { optional: 'freiwillig' },
  en: { optional: 'optional' },
};

/** The attributes that tie an input to its label, hint and error. */
export interface Bound {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
  readonly disabled?: true;
}

/** Label, hint and error around an input. */
export function Field({
  label,
  hint,
  error,
  isOptional = false,
  isDisabled = false,
  className = '',
  children,
}: FieldProps & { readonly children: (bound: Bound) => ReactNode }) {
  const id = useId();
  const { optional } = useWords(words);
  const describedBy = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter(
    (one) => one !== false,
  );
  return (
    <div
      className={`kern-form-input field ${error === undefined ? '' : 'kern-form-input--error'} ${className}`}
    >
      <label className="kern-label" htmlFor={id}>
        {label}
        {isOptional && <span className="kern-label__optional"> {optional}</span>}
      </label>
      {hint !== undefined && (
        <div className="kern-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {children({
        id,
        ...(describedBy.length > 0 && { 'aria-describedby': describedBy.join(' ') }),
        ...(error !== undefined && { 'aria-invalid': true as const }),
        ...(isDisabled && { disabled: true as const }),
      })}
      <FieldError id={`${id}-error`} error={error} />
    </div>
  );
}

export function FieldError({ id, error }: { readonly id: string; readonly error: string | undefined }) {
  if (error === undefined) return null;
  return (
    <p className="kern-error" id={id}>
      <span className="kern-icon kern-icon--danger" aria-hidden="true" />
      <span className="kern-body">{error}</span>
    </p>
  );
}

/** Several inputs under one label. */
export function FieldGroup({
  label,
  hint,
  error,
  isOptional = false,
  className = '',
  children,
}: FieldProps & { readonly children: ReactNode }) {
  const id = useId();
  const { optional } = useWords(words);
  const describedBy = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter(
    (one) => one !== false,
  );
  return (
    <fieldset
      className={`kern-fieldset field ${error === undefined ? '' : 'kern-fieldset--error'} ${className}`}
      {...(describedBy.length > 0 && { 'aria-describedby': describedBy.join(' ') })}
    >
      <legend className="kern-label">
        {label}
        {isOptional && <span className="kern-label__optional"> {optional}</span>}
      </legend>
      {hint !== undefined && (
        <div className="kern-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      <div className="kern-fieldset__body">{children}</div>
      <FieldError id={`${id}-error`} error={error} />
    </fieldset>
  );
}
