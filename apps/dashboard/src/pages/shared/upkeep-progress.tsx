import { useFormats } from '../../words/formats.ts';
import { useWords } from '../../words/language.ts';
import { useReadModelName } from './read-model-names.ts';
import type { UpkeepRun } from './upkeep.ts';

const words = {
  de: {
    runs: { REBUILD: 'Neuaufbau', COMPARISON: 'Nachrechnen' },
    begins: 'beginnt …',
    at: (done: string, total: string) => `Position ${done} von ${total}`,
  },
  en: {
    runs: { REBUILD: 'Rebuild', COMPARISON: 'Comparison' },
    begins: 'begins …',
    at: (done: string, total: string) => `position ${done} of ${total}`,
  },
};

/** How far a run over the log is. */
export function UpkeepProgress({ run }: { readonly run: UpkeepRun }) {
  const say = useWords(words);
  const formats = useFormats();
  const nameOf = useReadModelName();
  const [done, total] = [BigInt(run.done), BigInt(run.total)];
  const name =
    run.projections.length === 1
      ? `${say.runs[run.kind]}, ${nameOf(run.projections[0] ?? '')}`
      : say.runs[run.kind];
  return (
    <p className="upkeep-progress">
      <progress aria-label={name} max={100} value={total === 0n ? 0 : Number((done * 100n) / total)} />
      <span role="status">
        {`${name}: ${total === 0n ? say.begins : say.at(formats.count(done), formats.count(total))}`}
      </span>
    </p>
  );
}
