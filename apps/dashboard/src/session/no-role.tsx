import { useAnswer } from '../api/index.ts';
import { Notice } from '../frame/notice.tsx';
import { useWords } from '../words/language.ts';
import { usePerson } from './session.ts';

const words = {
  de: {
    title: 'Ihre Anmeldung nennt keine Rolle des Förderbuchs.',
    whatToDo: (claim: string) =>
      `Damit ist nichts zu sehen und nichts zu buchen. Das Token nennt keine Rolle unter »${claim}«; bitte sagen Sie es denen, die den Anmeldedienst betreiben.`,
  },
  en: {
    title: 'Your sign-in names no role of Förderbuch.',
    whatToDo: (claim: string) =>
      `Nothing can be seen or recorded with it. The token names no role at “${claim}”; please tell those who run the issuer.`,
  },
};

/** Says to whom nothing is offered why that is, and where a role was looked for. */
export function NoRole() {
  const { roles } = usePerson();
  return roles.length > 0 ? null : <Told />;
}

function Told() {
  const say = useWords(words);
  const { data: way } = useAnswer('/api/v1/sign-in');
  return (
    <Notice kind="warning" title={say.title}>
      <p className="kern-body">{way && say.whatToDo(way.rolesClaim)}</p>
    </Notice>
  );
}
