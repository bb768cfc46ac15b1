import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  retainSearchParams,
} from '@tanstack/react-router';
import { askedAhead, LedgerProvider, type PageContext } from './api/index.ts';
import { languageNamed, PageLanguage } from './frame/page-language.tsx';
import { isLineKey } from './pages/line/line-key.ts';
import { municipalQuery } from './pages/municipality/municipal-query.ts';
import { trailNames } from './pages/audit/trail-names.ts';
import { firstWaiting, isListed, stepOf, waitingList } from './pages/worklist/steps.ts';
import { Frame, NotFound, PageFailed } from './frame/frame.tsx';
import { pageSizeOfCases, pageSizeUsually } from './table/page-size.ts';
import { keptInSearch, pageSearchOf, parseSearch, stringifySearch, type PageSearch } from './search.ts';

const root = createRootRouteWithContext<PageContext>()({
  validateSearch: (search: Record<string, unknown>): PageSearch => pageSearchOf(search),
  search: { middlewares: [retainSearchParams<PageSearch>([...keptInSearch])] },
  component: Frame,
  notFoundComponent: NotFound,
  errorComponent: PageFailed,
});

/** The page's own part of an address: these names, each with a text or absent. */
const texts =
  <Name extends string>(...names: readonly Name[]) =>
  (search: Readonly<Record<string, unknown>>): { readonly [One in Name]?: string | undefined } =>
    Object.fromEntries(
      names.flatMap((name) => {
        const value = search[name];
        return typeof value === 'string' && value !== '' ? [[name, value]] : [];
      }),
    ) as { readonly [One in Name]?: string | undefined };

/** Of the time bar. */
type TimeControl = 'year' | 'asOf' | 'knownAt';
const allControls: readonly TimeControl[] = ['year', 'asOf', 'knownAt'];
/** The parts of the administration that show what was registered by the day; the others show how it is now. */
const masterData = ['programme', 'befugnisse', 'leistungen', 'empfaenger'];

/** A page about a case, a payment or a record of it: of whatever year it is. */
const ofAllYears = { staticData: { ignores: (): readonly TimeControl[] => ['year'] } };

// Each page is loaded when it is opened; what its address says behind `?` is read here, once.
const overview = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: texts('warum', 'karte', 'seit'),
  ...askedAhead((ahead) => {
    ahead.whole('/api/v1/budget-lines');
    ahead.one('/api/v1/worklist-sums');
  }),
  component: lazyRouteComponent(() => import('./pages/overview/overview-page.tsx'), 'OverviewPage'),
});
const worklist = createRoute({
  getParentRoute: () => root,
  path: '/arbeitsvorrat',
  ...ofAllYears,
  validateSearch: texts('schritt', 'akt'),
  ...askedAhead(
    (ahead) =>
      ahead.one('/api/v1/worklist-sums', undefined, ({ items }) => {
        const step =
          stepOf(ahead.named('schritt')) ?? firstWaiting(ahead.roles, new Set(items.map(({ step }) => step)));
        if (step === undefined || !isListed(step)) return;
        const { query, firstSort } = waitingList(step, ahead.moment.synthetic);
        ahead.pages('/api/v1/worklist', { query: { ...query, sort: firstSort, limit: pageSizeUsually } });
      }),
    ['schritt'],
  ),
  component: lazyRouteComponent(() => import('./pages/worklist/worklist-page.tsx'), 'WorklistPage'),
});
const cases = createRoute({
  getParentRoute: () => root,
  path: '/vorgaenge',
  ...ofAllYears,
  validateSearch: texts('art', 'stand'),
  ...askedAhead(
    (ahead) => {
      if (!ahead.namesAny) ahead.pages('/api/v1/claims', { query: { limit: pageSizeOfCases } });
    },
    ['art', 'stand'],
  ),
  component: lazyRouteComponent(() => import('./pages/cases/cases-page.tsx'), 'CasesPage'),
});
const oneCase = createRoute({
  getParentRoute: () => root,
  path: '/vorgaenge/$caseNumber',
  ...ofAllYears,
  ...askedAhead((ahead, { caseNumber }: { readonly caseNumber: string }) => {
    ahead.one('/api/v1/claims/{caseNumber}', { path: { caseNumber } });
    ahead.whole('/api/v1/payment-orders', { query: { caseNumber } });
  }),
  component: lazyRouteComponent(() => import('./pages/case/case-page.tsx'), 'CasePage'),
});
const proofs = createRoute({
  getParentRoute: () => root,
  path: '/vorgaenge/verwendungsnachweise',
  ...ofAllYears,
  validateSearch: texts('stand', 'programm'),
  component: lazyRouteComponent(() => import('./pages/proof/proofs-page.tsx'), 'ProofsPage'),
});
const repayments = createRoute({
  getParentRoute: () => root,
  path: '/vorgaenge/rueckforderungen',
  ...ofAllYears,
  component: lazyRouteComponent(() => import('./pages/repayment/repayments-page.tsx'), 'RepaymentsPage'),
});
const repayment = createRoute({
  getParentRoute: () => root,
  path: '/vorgaenge/$caseNumber/rueckforderungen/$repaymentId',
  ...ofAllYears,
  component: lazyRouteComponent(() => import('./pages/repayment/repayment-page.tsx'), 'RepaymentPage'),
});
const payments = createRoute({
  getParentRoute: () => root,
  path: '/zahlungen',
  validateSearch: texts('stand'),
  ...askedAhead(
    (ahead) => {
      const { year: fiscalYear } = ahead;
      if (fiscalYear !== undefined && !ahead.namesAny)
        ahead.pages('/api/v1/payment-orders', {
          query: { fiscalYear, sort: 'dueOn', limit: pageSizeUsually },
        });
    },
    ['stand'],
  ),
  component: lazyRouteComponent(() => import('./pages/payments/orders-page.tsx'), 'OrdersPage'),
});
const payment = createRoute({
  getParentRoute: () => root,
  path: '/zahlungen/anordnungen/$orderNumber',
  ...ofAllYears,
  ...askedAhead((ahead, { orderNumber }: { readonly orderNumber: string }) =>
    ahead.one('/api/v1/payment-orders/{orderNumber}', { path: { orderNumber } }),
  ),
  component: lazyRouteComponent(() => import('./pages/order/order-page.tsx'), 'OrderPage'),
});
const paymentRuns = createRoute({
  getParentRoute: () => root,
  path: '/zahlungen/laeufe',
  ...ofAllYears,
  component: lazyRouteComponent(() => import('./pages/payments/runs-page.tsx'), 'RunsPage'),
});
const paymentRun = createRoute({
  getParentRoute: () => root,
  path: '/zahlungen/laeufe/$runId',
  ...ofAllYears,
  component: lazyRouteComponent(() => import('./pages/payments/run-page.tsx'), 'RunPage'),
});
const bankBookings = createRoute({
  getParentRoute: () => root,
  path: '/zahlungen/bank',
  ...ofAllYears,
  validateSearch: texts('buchung'),
  component: lazyRouteComponent(() => import('./pages/payments/bank-page.tsx'), 'BankPage'),
});
const payees = createRoute({
  getParentRoute: () => root,
  path: '/zahlungen/empfaenger',
  ...ofAllYears,
  ...askedAhead((ahead) => ahead.pages('/api/v1/payees', { query: { limit: pageSizeUsually } })),
  component: lazyRouteComponent(() => import('./pages/payments/payees-page.tsx'), 'PayeesPage'),
});
const payee = createRoute({
  getParentRoute: () => root,
  path: '/zahlungen/empfaenger/$payeeId',
  ...ofAllYears,
  component: lazyRouteComponent(() => import('./pages/payments/payee-page.tsx'), 'PayeePage'),
});
const paymentAuthorities = createRoute({
  getParentRoute: () => root,
  path: '/zahlungen/befugnisse',
  component: lazyRouteComponent(() => import('./pages/payments/authorities-page.tsx'), 'AuthoritiesPage'),
});
const programmes = createRoute({
  getParentRoute: () => root,
  path: '/programme',
  validateSearch: texts('kosten'),
  ...askedAhead((ahead) => ahead.whole('/api/v1/budget-lines')),
  component: lazyRouteComponent(() => import('./pages/programme/programmes-page.tsx'), 'ProgrammesPage'),
});
const programme = createRoute({
  getParentRoute: () => root,
  path: '/programme/$programme',
  ...ofAllYears,
  ...askedAhead((ahead, _: { readonly programme: string }) => ahead.whole('/api/v1/budget-lines')),
  component: lazyRouteComponent(() => import('./pages/programme/programmes-page.tsx'), 'ProgrammePage'),
});
const line = createRoute({
  getParentRoute: () => root,
  path: '/programme/$programme/$line/$year',
  validateSearch: texts('zahl', 'vergleich'),
  ...askedAhead((ahead, params: { programme: string; line: string; year: string }) => {
    if (!isLineKey(params)) return;
    const path = { programme: params.programme, line: params.line, fiscalYear: Number(params.year) };
    ahead.one('/api/v1/budget-lines/{programme}/{line}/{fiscalYear}', { path });
    ahead.pages('/api/v1/budget-lines/{programme}/{line}/{fiscalYear}/events', {
      path,
      query: { sort: '-position', limit: pageSizeUsually },
    });
    ahead.one('/api/v1/claims', { query: { ...path, sums: 'true', limit: 1 } });
  }),
  component: lazyRouteComponent(() => import('./pages/line/line-page.tsx'), 'LinePage'),
});
const municipalities = createRoute({
  getParentRoute: () => root,
  path: '/kommunen',
  validateSearch: texts('mass', 'suche'),
  ...askedAhead((ahead) => {
    const { year, moment } = ahead;
    if (year !== undefined)
      ahead.one('/api/v1/municipal-consumption', { query: municipalQuery(moment, year) });
  }),
  component: lazyRouteComponent(
    () => import('./pages/municipality/municipalities-page.tsx'),
    'MunicipalitiesPage',
  ),
});
const municipality = createRoute({
  getParentRoute: () => root,
  path: '/kommunen/$key',
  ...ofAllYears,
  validateSearch: texts('leistung', 'schritt', 'bereit'),
  ...askedAhead((ahead, { key: recipient }: { readonly key: string }) => {
    ahead.one('/api/v1/recipients/{recipient}', { path: { recipient } });
    ahead.whole('/api/v1/recipient-consumption', { query: { recipient } });
  }),
  component: lazyRouteComponent(
    () => import('./pages/municipality/municipality-page.tsx'),
    'MunicipalityPage',
  ),
});
/** Of the address of the trail; the position opens an event of it. */
const ofTrail = [...trailNames, 'position'] as const;
const audit = createRoute({
  getParentRoute: () => root,
  path: '/pruefung',
  ...ofAllYears,
  validateSearch: texts(...ofTrail),
  ...askedAhead((ahead) => {
    if (!ahead.namesAny)
      ahead.pages('/api/v1/audit-trail', { query: { sort: '-position', limit: pageSizeUsually } });
  }, ofTrail),
  component: lazyRouteComponent(() => import('./pages/audit/audit-page.tsx'), 'AuditPage'),
});
const administration = createRoute({
  getParentRoute: () => root,
  path: '/verwaltung',
  staticData: { ignores: () => allControls },
  component: lazyRouteComponent(
    () => import('./pages/administration/administration-page.tsx'),
    'AdministrationPage',
  ),
});
const administrationPart = createRoute({
  getParentRoute: () => root,
  path: '/verwaltung/$part',
  staticData: {
    ignores: (part) => (part !== undefined && masterData.includes(part) ? ['year'] : allControls),
  },
  component: lazyRouteComponent(
    () => import('./pages/administration/administration-page.tsx'),
    'AdministrationPage',
  ),
});
const help = createRoute({
  getParentRoute: () => root,
  path: '/hilfe',
  staticData: { ignores: () => allControls },
  component: lazyRouteComponent(() => import('./pages/help/help-page.tsx'), 'HelpPage'),
});

export const router = createRouter({
  // Whoever is signed in comes with the page.
  context: { languageNamed },
  routeTree: root.addChildren([
    overview,
    worklist,
    cases,
    oneCase,
    proofs,
    repayments,
    repayment,
    payments,
    payment,
    paymentRuns,
    paymentRun,
    bankBookings,
    payees,
    payee,
    paymentAuthorities,
    programmes,
    programme,
    line,
    municipalities,
    municipality,
    audit,
    administration,
    administrationPart,
    help,
  ]),
  parseSearch,
  stringifySearch,
  scrollRestoration: true,
  // The stylesheet scrolls smoothly: within a page, not from one to the next.
  scrollRestorationBehavior: 'instant',
  defaultPreload: 'intent',
  defaultPendingMs: 300,
  InnerWrap: ({ children }) => (
    <PageLanguage>
      <LedgerProvider>{children}</LedgerProvider>
    </PageLanguage>
  ),
});

declare module '@tanstack/react-router' {
  interface Register {
    readonly router: typeof router;
  }
  interface StaticDataRouteOption {
    /** What of the time bar the page does not follow; the bar says so. Followed are all three unless given. */
    readonly ignores?: (part: string | undefined) => readonly TimeControl[];
  }
}

/** Loads the scripts of the page that the address names, while it is found out who is signed in. */
export function loadPageOfAddress(): void {
  const [matchedRoutes] = router.getMatchedRoutes(router.latestLocation.pathname);
  // A page that cannot be loaded says so once it is shown.
  for (const route of matchedRoutes) router.loadRouteChunk(route)?.catch(() => undefined);
}
