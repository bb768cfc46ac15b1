import { useWords } from '../../words/language.ts';
import { Panel } from '../shared/panel.tsx';
import { Blocks } from './blocks.tsx';
import { Commitments } from './commitments.tsx';
import { lineItemWords } from './line-items.words.ts';
import { Obligations } from './obligations.tsx';
import { Transfers } from './transfers.tsx';
import type { LineKey } from './why-figure.tsx';

/** What rests on a budget line: blocks, commitments, transfers, and obligations for later years. */
export function LineItems(of: LineKey) {
  const words = useWords(lineItemWords);
  return (
    <Panel id="ruht" title={words.title}>
      <Blocks {...of} />
      <Commitments {...of} />
      <Transfers {...of} />
      <Obligations {...of} />
    </Panel>
  );
}
