import { AllCommands } from '../../command/all-commands.tsx';
import { PageHead } from '../../frame/page-head.tsx';
import { useWords } from '../../words/language.ts';

const words = {
  de: { title: 'Verwaltung', commands: 'Alles, was Sie buchen dürfen' },
  en: { title: 'Administration', commands: 'Everything that you may record' },
};

export function AdministrationPage() {
  const say = useWords(words);
  return (
    <>
      <PageHead title={say.title} />
      <p className="kern-body">{say.commands}</p>
      <AllCommands />
    </>
  );
}
