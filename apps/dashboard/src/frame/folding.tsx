import { useFoldedPercent } from '../api/index.ts';
import { useWords } from '../words/language.ts';

const words = {
  de: {
    folding: 'Die Antwort wird aus den Buchungen gebildet',
    done: (percent: number) => `${percent}\u00a0% fertig`,
  },
  en: {
    folding: 'The answer is being put together from what was recorded',
    done: (percent: number) => `${percent}\u00a0% done`,
  },
};

const spokenStep = 10;

/** How far a moment is that takes longer than a second to be put together; spoken in steps, for it changes every second. */
export function Folding() {
  const say = useWords(words);
  const percent = useFoldedPercent();
  return (
    <div className="folding">
      <p className="folding__words" role="status">
        {percent !== undefined && `${say.folding}: ${say.done(percent - (percent % spokenStep))}`}
      </p>
      {percent !== undefined && (
        <progress className="folding__bar" aria-label={say.folding} max={100} value={percent} />
      )}
    </div>
  );
}
