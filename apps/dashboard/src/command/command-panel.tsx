import { useId, useRef, useState } from 'react';
import { LazyCommandForm } from './lazy-command-form.tsx';
import { useCommands } from './use-commands.ts';
import './command.css';

interface CommandPanelProps {
  /** Name of the use case, such as `RegisterProgramme`. */
  readonly operation: string;
  /** Parts of its address, and what its fields begin with, in the words of the API: amounts as decimals, days ISO. */
  readonly known?: Readonly<Record<string, unknown>>;
  /** What `31.12.` is of; this year where nothing else is meant. */
  readonly year?: number;
  /** The roles of who is signed in: who may not send it is not offered it. */
  readonly roles?: readonly string[];
  /** Of what stands around it. */
  readonly className?: string;
  /** Instead of the title of the command. */
  readonly title?: string;
  readonly isOpen?: boolean;
  /** False where it may not be sent any more: one that is open stays, and says what was recorded. */
  readonly isOffered?: boolean;
}

/** A command with its form, folded up until it is wanted. */
export function CommandPanel({
  operation,
  known = {},
  year,
  roles,
  title,
  className,
  isOpen = false,
  isOffered = true,
}: CommandPanelProps) {
  const { data: commands } = useCommands();
  const [isShown, setShown] = useState(isOpen);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const command = commands?.find((one) => one.operation === operation);
  if (!isOffered && !isShown) return null;
  if (!command || (roles && !command.roles.some((role) => roles.includes(role)))) return null;
  const name = title ?? command.title;
  const panel = (
    <section className={`command-panel ${isShown ? 'command-panel--open' : ''}`} aria-label={name}>
      <button
        ref={button}
        type="button"
        className="command-panel__button"
        aria-expanded={isShown}
        aria-controls={id}
        onClick={() => setShown(!isShown)}
      >
        <span
          className={`kern-icon ${isShown ? 'kern-icon--arrow-up' : 'kern-icon--arrow-down'}`}
          aria-hidden="true"
        />
        <span>{name}</span>
      </button>
      <div id={id} hidden={!isShown}>
        {isShown && (
          <LazyCommandForm
            command={command}
            known={known}
            year={year ?? new Date().getFullYear()}
            onClose={() => {
              setShown(false);
              button.current?.focus();
            }}
          />
        )}
      </div>
    </section>
  );
  return className === undefined ? panel : <div className={className}>{panel}</div>;
}
