import './table.css';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useWords } from '../words/language.ts';
import { tableWords } from './table.words.ts';

/** Scrolls sideways only where it must; then the keyboard can scroll it too. */
export function Scrolled({ caption, children }: { readonly caption: string; readonly children: ReactNode }) {
  const words = useWords(tableWords);
  const frame = useRef<HTMLDivElement>(null);
  const [isWide, setIsWide] = useState(false);
  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const measure = (): void => setIsWide(element.scrollWidth > element.clientWidth + 1);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    if (element.firstElementChild) observer.observe(element.firstElementChild);
    return () => observer.disconnect();
  }, []);
  return (
    <div
      ref={frame}
      className={isWide ? 'table-frame table-frame--wide' : 'table-frame'}
      {...(isWide && { role: 'region', 'aria-label': words.scrolled(caption), tabIndex: 0 })}
    >
      {children}
    </div>
  );
}
