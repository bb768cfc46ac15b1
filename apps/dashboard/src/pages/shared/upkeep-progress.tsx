import { useFormats } from '../../words/formats.ts';
import { useWords } from '../../words/language.ts';
import { useReadModelName } from './read-model-names.ts';
import type { UpkeepRun } from './upkeep.ts';

const words = {
  de: {
    runs: { REBUILD: 'Neuaufbau', COMPARISON: 'Nachrechnen' },
    begins: 'beginnt …',
    waits:
      'wartet auf den Dienst »projector«. Sobald einer läuft, wird es begonnen oder wieder aufgenommen; sonst liegt der Auftrag.',
    at: (done: string, total: string, percent: string) => `Position ${done} von ${total} (${percent})`,
    begun: (at: string, by: string) => `begonnen ${at} von ${by}`,
  },
  en: {
    runs: { REBUILD: 'Rebuild', COMPARISON: 'Comparison' },
    begins: 'begins …',
    waits:
      'waits for the service “projector”. Once one runs it is begun or taken up again; until then the request stays.',
    at: (done: string, total: string, percent: string) => `position ${done} of ${total} (${percent})`,
    begun: (at: string, by: string) => `begun ${at} by ${by}`,
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
  const percent = total === 0n ? 0n : (done * 100n) / total;
  const howFar =
    run.state === 'WAITING'
      ? say.waits
      : total === 0n
        ? say.begins
        : say.at(formats.count(done), formats.count(total), formats.percent(percent.toString()));
  return (
    <p className="upkeep-progress">
      <progress aria-label={name} max={100} value={Number(percent)} />
      <span role="status">{`${name}: ${howFar}`}</span>
      <span>{say.begun(formats.instant(run.begunAt), run.begunBy)}</span>
    </p>
  );
}
