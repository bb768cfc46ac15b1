import type { ReactNode } from 'react';
import { PageHead } from '../../frame/page-head.tsx';
import { holdsOneOf, readers } from '../../frame/rooms.ts';
import { SavedViews } from '../../frame/saved-views.tsx';
import { usePerson } from '../../session/session.ts';
import { useWords } from '../../words/language.ts';
import { Parts } from '../shared/parts.tsx';

const words = {
  de: {
    title: 'Vorgänge',
    nav: 'Teile der Vorgänge',
    parts: {
      cases: 'Anträge und Bewilligungen',
      proofs: 'Verwendungsnachweise',
      repayments: 'Rückforderungen',
    },
  },
  en: {
    title: 'Cases',
    nav: 'Parts of the cases',
    parts: { cases: 'Claims and awards', proofs: 'Proofs of use', repayments: 'Repayment claims' },
  },
};

const parts = [
  { part: 'cases', to: '/vorgaenge' },
  { part: 'proofs', to: '/vorgaenge/verwendungsnachweise' },
  { part: 'repayments', to: '/vorgaenge/rueckforderungen' },
] as const;

interface CasesFrameProps {
  readonly part: (typeof parts)[number]['part'];
  readonly children: ReactNode;
}

/** The lists of the cases beside each other; a claimant has its own cases and what is claimed back from it alone. */
export function CasesFrame({ part, children }: CasesFrameProps) {
  const say = useWords(words);
  const { roles } = usePerson();
  const shown = parts.filter((one) => one.part !== 'proofs' || holdsOneOf(roles, readers));
  return (
    <>
      <PageHead
        title={part === 'cases' ? say.title : `${say.title}: ${say.parts[part]}`}
        heading={say.title}
      />
      <Parts
        label={say.nav}
        parts={shown.map(({ part: one, to }) => ({
          name: say.parts[one],
          link: { to },
          isShown: one === part,
        }))}
      />
      <SavedViews key={part} />
      <div className="panels">{children}</div>
    </>
  );
}
