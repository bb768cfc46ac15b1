import { version } from '../../../../package.json';
import { LiveLine } from './live.tsx';
import { useWords } from '../words/language.ts';

const words = {
  de: { description: 'Beschreibung der API', source: 'Jede Zahl wird aus dem Journal berechnet.' },
  en: { description: 'Description of the API', source: 'Every figure is computed from the log.' },
};

export function Footer() {
  const say = useWords(words);
  return (
    <footer className="page-footer">
      <span>Förderbuch {version}</span>
      <span>{say.source}</span>
      <LiveLine />
      <a className="kern-link kern-link--small" href="/api/v1/docs">
        {say.description}
      </a>
    </footer>
  );
}
