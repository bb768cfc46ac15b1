import { useMoment, type Moment } from '../../api/index.ts';
import { Notice } from '../../frame/notice.tsx';

interface NoLinesProps {
  /** Whether another year or programme has any. */
  readonly hasOthers: boolean;
}

/** Says why there is nothing to show, and what shows more. */
export const NoLines = ({ hasOthers }: NoLinesProps) => (
  <Notice kind="info" title="Dazu ist kein Haushaltsansatz gebucht.">
    <p className="kern-body">{hintOf(useMoment(), hasOthers)}</p>
  </Notice>
);

function hintOf({ asOf, knownAt, synthetic }: Moment, hasOthers: boolean): string {
  if (hasOthers) return 'Ein anderes Jahr oder ein anderes Programm zeigt mehr.';
  if (knownAt !== undefined || asOf !== undefined)
    return 'Bis zu diesem Stichtag oder Kenntnisstand war noch nichts gebucht. Ein späterer Tag zeigt mehr.';
  return synthetic
    ? '»npm run generate« im Ordner des Förderbuchs erzeugt Übungsdaten.'
    : '»npm run import« im Ordner des Förderbuchs liest die veröffentlichten Zahlen ein.';
}
