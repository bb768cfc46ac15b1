import { AllCommands } from '../../command/all-commands.tsx';
import { PageHead } from '../../frame/page-head.tsx';
import { useWords } from '../../words/language.ts';

const words = {
  de: {
    title: 'Hilfe',
    sentence:
      'Alles, was Sie mit Ihren Rollen buchen dürfen, steht hier. Jede Buchung sagt vorher, was sie bewirkt; gebucht wird erst auf einen Klick.',
    formats:
      'Beträge so schreiben: 1.234,56. Tage so: 31.12.2023, 311223 oder 31.12. – dann im Haushaltsjahr, das oben steht; die Pfeiltasten gehen einen Tag vor und zurück.',
  },
  en: {
    title: 'Help',
    sentence:
      'Everything that you may record in your roles is here. Each says before what it will do; it is recorded by a click alone.',
    formats:
      'Write amounts so: 1.234,56. Days so: 31.12.2023, 311223 or 31.12. – of the fiscal year above then; the arrow keys go a day on and back.',
  },
};

/** How things are written here, and everything that may be done, found by a word. */
export function HelpPage() {
  const say = useWords(words);
  return (
    <>
      <PageHead title={say.title} />
      <p className="kern-body">{say.sentence}</p>
      <p className="kern-body">{say.formats}</p>
      <AllCommands />
    </>
  );
}
