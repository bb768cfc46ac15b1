import { lazy, Suspense } from 'react';
import { useWords } from '../words/language.ts';
import type { CommandFormProps } from './command-form.tsx';
import { commandWords } from './words.ts';

const Form = lazy(async () => ({ default: (await import('./command-form.tsx')).CommandForm }));

/** The form of a command, loaded when it is first opened. */
export function LazyCommandForm(props: CommandFormProps) {
  const { loading } = useWords(commandWords);
  return (
    <Suspense fallback={<p className="rehearsal__hint">{loading}</p>}>
      <Form {...props} />
    </Suspense>
  );
}
