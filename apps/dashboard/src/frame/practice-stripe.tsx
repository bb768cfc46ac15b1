import { Link } from '@tanstack/react-router';
import { useMoment } from '../api/index.ts';
import { useWords } from '../words/language.ts';

const words = {
  de: { all: 'Übungsdaten: alles hier ist erfunden.', real: 'Zu den echten Zahlen' },
  en: { all: 'Practice data: everything here is invented.', real: 'To the real figures' },
};

/** Practice data cannot be taken for real figures on any page. */
export function PracticeStripe() {
  const say = useWords(words);
  const { synthetic } = useMoment();
  if (!synthetic) return null;
  return (
    <div className="practice-stripe" role="status">
      <p>
        <strong>{say.all}</strong>{' '}
        <Link to="." search={(search) => ({ ...search, uebung: undefined, jahr: undefined })}>
          {say.real}
        </Link>
      </p>
    </div>
  );
}
