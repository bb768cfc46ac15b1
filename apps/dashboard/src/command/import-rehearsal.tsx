import { ImportPreviewResult, type ImportPreviewAnswer } from './import-preview-result.tsx';
import { RehearsalView } from './rehearsal-view.tsx';
import { useWords } from '../words/language.ts';
import { commandWords } from './words.ts';
import { lookedThrough, useRehearsal, type Request } from './use-rehearsal.ts';

/** What would happen with each row of a file, before it is read in. */
export function ImportRehearsal({ request }: { readonly request: Request | undefined }) {
  const { data, error, isAsking } = useRehearsal<ImportPreviewAnswer>(request, lookedThrough);
  const { readingIn } = useWords(commandWords);
  return (
    <RehearsalView
      title={readingIn}
      isComplete={request !== undefined}
      isAsking={isAsking}
      problem={error ?? undefined}
    >
      {data && <ImportPreviewResult answer={data} />}
    </RehearsalView>
  );
}
