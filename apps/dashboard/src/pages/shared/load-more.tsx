import { useWords } from '../../words/language.ts';

const words = {
  de: { more: 'Weitere laden', loading: 'Wird geladen …' },
  en: { more: 'Load more', loading: 'Loading …' },
};

interface LoadMoreProps {
  /** What there is more of. */
  readonly of: string;
  readonly isLoading: boolean;
  readonly onLoad: () => void;
}

/** The button stays where the keyboard is while the next page loads. */
export function LoadMore({ of, isLoading, onLoad }: LoadMoreProps) {
  const say = useWords(words);
  return (
    <button
      type="button"
      className="kern-btn kern-btn--secondary load-more"
      aria-disabled={isLoading}
      onClick={() => !isLoading && onLoad()}
    >
      <span className="kern-label">
        {isLoading ? say.loading : say.more}
        <span className="kern-sr-only"> ({of})</span>
      </span>
    </button>
  );
}
