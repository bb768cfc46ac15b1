import { AllCommands } from '../../command/all-commands.tsx';
import { PageHead } from '../../frame/page-head.tsx';
import { useWords } from '../../words/language.ts';
import { Facts } from '../shared/facts.tsx';
import { Panel } from '../shared/panel.tsx';

const words = {
  de: {
    title: 'Hilfe',
    howto: 'So geht es hier',
    everything: 'Alles, was Sie buchen dürfen',
    facts: [
      ['Beträge', '1.234,56 – auch 1234,56'],
      ['Tage', '31.12.2023, 311223 oder 31.12.; die Pfeiltasten gehen einen Tag vor und zurück'],
      ['Stichtag', 'zeigt, was bis zu diesem Tag wirksam war'],
      ['Kenntnisstand', 'zeigt, was bis zu diesem Tag gebucht war'],
      ['Suche', 'Strg K; Vorgang, Kommune, Empfänger oder Betrag'],
      ['Woher eine Zahl kommt', 'ein Klick auf die Zahl zeigt, was sie ausmacht'],
      ['Vor dem Buchen', 'jedes Formular zeigt, was es bewirkt; gebucht wird erst auf einen Klick'],
      ['Adressen', 'jede Ansicht ist ein Link, den Sie weitergeben können'],
    ],
  },
  en: {
    title: 'Help',
    howto: 'How things work here',
    everything: 'Everything you may record',
    facts: [
      ['Amounts', '1.234,56 – or 1234,56'],
      ['Days', '31.12.2023, 311223 or 31.12.; the arrow keys move a day forward and back'],
      ['As of', 'shows what was in effect by that day'],
      ['Known at', 'shows what had been recorded by that day'],
      ['Search', 'Ctrl K; case, municipality, payee or amount'],
      ['Where a figure comes from', 'click a figure to see what makes it up'],
      ['Before recording', 'every form shows its effect; nothing is recorded until you click'],
      ['Addresses', 'every view is a link that you can pass on'],
    ],
  },
} as const;

/** How things are written here, and everything that may be done, found by a word. */
export function HelpPage() {
  const say = useWords<(typeof words)['de' | 'en']>(words);
  return (
    <>
      <PageHead title={say.title} />
      <div className="panels">
        <Panel id="anleitung" title={say.howto}>
          <Facts facts={say.facts} />
        </Panel>
        <Panel id="alles" title={say.everything}>
          <AllCommands />
        </Panel>
      </div>
    </>
  );
}
