import type { ReactNode } from 'react';
import './tiles.css';

export interface Tile {
  readonly id: string;
  /** What is asked. */
  readonly name: string;
  /** The answer, in one figure or a few words. */
  readonly value: ReactNode;
  readonly under?: ReactNode;
  /** Over its edge, such as that it has changed. */
  readonly mark?: ReactNode;
  /** Beside the words, never instead of them. */
  readonly tone?: 'good' | 'attention' | 'danger' | 'result' | undefined;
}

/** A few questions with their answers beside each other, before everything else on a page. */
export const Tiles = ({ label, tiles }: { readonly label: string; readonly tiles: readonly Tile[] }) => (
  <ul className="tiles" aria-label={label}>
    {tiles.map(({ id, name, value, under, mark, tone }) => (
      <li key={id} className={`tiles__item ${tone === undefined ? '' : `tiles__item--${tone}`}`}>
        <span className="tiles__name">{name}</span>
        {mark}
        <span className="tiles__value">{value}</span>
        {under !== undefined && <span className="tiles__under">{under}</span>}
      </li>
    ))}
  </ul>
);
