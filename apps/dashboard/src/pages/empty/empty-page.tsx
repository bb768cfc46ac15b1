import { PageHead } from '../../frame/page-head.tsx';
import { useWords } from '../../words/language.ts';

const words = {
  de: {
    worklist: 'Arbeitsvorrat',
    cases: 'Vorgänge',
    payments: 'Zahlungen',
    programmes: 'Programme',
    municipalities: 'Kommunen',
    audit: 'Prüfung',
    administration: 'Verwaltung',
    help: 'Hilfe',
    soon: 'Diese Seite entsteht gerade. Die Zahlen stehen in der Übersicht.',
  },
  en: {
    worklist: 'Worklist',
    cases: 'Cases',
    payments: 'Payments',
    programmes: 'Programmes',
    municipalities: 'Municipalities',
    audit: 'Audit',
    administration: 'Administration',
    help: 'Help',
    soon: 'This page is being made. The figures are in the overview.',
  },
};

type Room = Exclude<keyof typeof words.de, 'soon'>;

const emptyPage = (room: Room) =>
  function EmptyPage() {
    const say = useWords(words);
    return (
      <>
        <PageHead title={say[room]} />
        <p className="kern-body">{say.soon}</p>
      </>
    );
  };

export const WorklistPage = emptyPage('worklist');
export const CasesPage = emptyPage('cases');
export const PaymentsPage = emptyPage('payments');
export const ProgrammesPage = emptyPage('programmes');
export const MunicipalitiesPage = emptyPage('municipalities');
export const AuditPage = emptyPage('audit');
export const AdministrationPage = emptyPage('administration');
export const HelpPage = emptyPage('help');
