import type { ReactNode } from 'react';
import { PageHead } from '../../frame/page-head.tsx';
import { holdsOneOf, readers } from '../../frame/rooms.ts';
import { SavedViews } from '../../frame/saved-views.tsx';
import { usePerson } from '../../session/session.ts';
import { useWords } from '../../words/language.ts';
import { Parts } from '../shared/parts.tsx';
import { paymentsWords } from './payments.words.ts';

const parts = [
  { part: 'orders', to: '/zahlungen' },
  { part: 'runs', to: '/zahlungen/laeufe' },
  { part: 'bank', to: '/zahlungen/bank' },
  { part: 'payees', to: '/zahlungen/empfaenger' },
  { part: 'authorities', to: '/zahlungen/befugnisse' },
] as const;

interface PaymentsFrameProps {
  readonly part: (typeof parts)[number]['part'];
  /** Of what is opened. */
  readonly title?: string;
  readonly children: ReactNode;
}

/** The parts of the payments beside each other; a claimant sees the orders of its municipality alone. */
export function PaymentsFrame({ part, title, children }: PaymentsFrameProps) {
  const words = useWords(paymentsWords);
  const { roles } = usePerson();
  const shown = parts.filter((one) => one.part === 'orders' || holdsOneOf(roles, readers));
  return (
    <>
      <PageHead title={title ?? `${words.title}: ${words.parts[part]}`} heading={title ?? words.title} />
      <Parts
        label={words.nav}
        parts={shown.map(({ part: one, to }) => ({
          name: words.parts[one],
          link: { to },
          isShown: one === part,
        }))}
      />
      {title === undefined && <SavedViews key={part} />}
      <div className="panels">{children}</div>
    </>
  );
}
