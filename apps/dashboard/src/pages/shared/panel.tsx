import type { ReactNode } from 'react';
import './panel.css';

interface PanelProps {
  readonly id: string;
  readonly title: string;
  /** Right of the title. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page with its heading. */
export const Panel = ({ id, title, aside, children }: PanelProps) => (
  <section className="panel" aria-labelledby={id}>
    <div className="panel__head">
      <h2 className="panel__title" id={id}>
        {title}
      </h2>
      {aside !== undefined && <div className="panel__aside">{aside}</div>}
    </div>
    {children}
  </section>
);
