import type { Role } from '../session/session.ts';

/** Who reads everything; a claimant reads what is its municipality's own. */
export const readers: readonly Role[] = [
  'case-worker',
  'approver',
  'payment-officer',
  'budget-controller',
  'auditor',
  'system',
  'administrator',
];

const everybody: readonly Role[] = [...readers, 'claimant'];

/** The rooms of the page in the order of its navigation, and who works in them. */
export const rooms = [
  { to: '/', name: { de: 'Übersicht', en: 'Overview' }, icon: 'home', roles: readers },
  {
    to: '/arbeitsvorrat',
    name: { de: 'Arbeitsvorrat', en: 'Worklist' },
    icon: 'checklist',
    roles: ['case-worker', 'approver', 'payment-officer', 'budget-controller'],
  },
  { to: '/vorgaenge', name: { de: 'Vorgänge', en: 'Cases' }, icon: 'description', roles: everybody },
  { to: '/zahlungen', name: { de: 'Zahlungen', en: 'Payments' }, icon: 'payments', roles: everybody },
  { to: '/programme', name: { de: 'Programme', en: 'Programmes' }, icon: 'folder', roles: readers },
  { to: '/kommunen', name: { de: 'Kommunen', en: 'Municipalities' }, icon: 'map', roles: readers },
  {
    to: '/pruefung',
    name: { de: 'Prüfung', en: 'Audit' },
    icon: 'search',
    roles: ['auditor', 'budget-controller', 'administrator'],
  },
  {
    to: '/verwaltung',
    name: { de: 'Verwaltung', en: 'Administration' },
    icon: 'settings',
    roles: ['administrator', 'budget-controller'],
  },
] as const satisfies readonly {
  readonly to: string;
  readonly name: Readonly<Record<'de' | 'en', string>>;
  readonly icon: string;
  readonly roles: readonly Role[];
}[];

type Room = (typeof rooms)[number];

export const holdsOneOf = (held: readonly Role[], roles: readonly Role[]): boolean =>
  held.some((role) => roles.includes(role));

export const roomsFor = (held: readonly Role[]): readonly Room[] =>
  rooms.filter(({ roles }) => holdsOneOf(held, roles));

/** What a role wants to see first; who holds several begins with the overview, or where most of the work waits. */
export function startFor(held: readonly Role[]): Room['to'] {
  if (held.includes('budget-controller')) return '/';
  if (holdsOneOf(held, ['case-worker', 'approver', 'payment-officer'])) return '/arbeitsvorrat';
  if (held.includes('auditor')) return '/pruefung';
  if (held.includes('administrator')) return '/verwaltung';
  return holdsOneOf(held, readers) ? '/' : '/vorgaenge';
}
