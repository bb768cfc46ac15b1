import type { ReactNode } from 'react';
import { useKept } from '../../frame/entries.ts';
import { useFormats } from '../../words/formats.ts';
import './panel.css';

interface FoldedProps {
  readonly title: string;
  /** How much there is inside; undefined while it is not known. */
  readonly count: number | undefined;
  readonly whenEmpty: string;
  readonly children: ReactNode;
}

/** A part that opens when it is wanted, and is asked for no earlier. */
export function Folded({ title, count, whenEmpty, children }: FoldedProps) {
  const formats = useFormats();
  const [isOpen, setOpen] = useKept(`offen.${title}`, false);
  if (count === 0) return <p className="folded-none">{whenEmpty}</p>;
  return (
    <details className="folded" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <h3>{title}</h3>
        {count !== undefined && <span className="quiet">{formats.count(count)}</span>}
      </summary>
      {isOpen && children}
    </details>
  );
}
