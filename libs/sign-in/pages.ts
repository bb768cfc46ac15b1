import { roleName } from '#event-words';
import { roles } from '#identity';
import type { Language, Words } from '#refusal-words';
import { samplePersons, type SamplePerson } from './sample-persons.ts';

/** What stands on the pages of the issuer beside their words. */
export interface PageSurroundings extends PageLooks {
  readonly language: Language;
}

/** Addresses of what a page loads. */
export interface PageLooks {
  readonly styles: readonly string[];
  readonly icon?: string;
}

/** Without one a browser asks for `/favicon.ico`, which there is none of. */
const noIcon = 'data:,';

const words = {
  de: {
    title: 'Anmelden zum Ausprobieren',
    practice: 'Nur zum Ausprobieren',
    explained:
      'Diese Personen sind erfunden und haben kein Kennwort. Was sie buchen, steht mit ihrem Namen im Förderbuch. Sobald ein Anmeldedienst der Behörde eingerichtet ist, gibt es sie nicht mehr.',
    choose: 'Als wer möchten Sie sich anmelden?',
    machine: 'Maschine, keine Person',
    abort: 'Abbrechen',
    other: 'English',
    signOut: 'Abmelden',
    signOutAsked: 'Möchten Sie sich vom Förderbuch abmelden?',
    back: 'Zum Förderbuch',
    failed: 'Die Anmeldung ging nicht weiter',
  },
  en: {
    title: 'Sign in to try it out',
    practice: 'For trying out only',
    explained:
      'These people are invented and have no password. What they record is kept in the ledger under their name. They disappear as soon as the authority’s identity provider is configured.',
    choose: 'Who do you want to sign in as?',
    machine: 'a machine, not a person',
    abort: 'Cancel',
    other: 'Deutsch',
    signOut: 'Sign out',
    signOutAsked: 'Do you want to sign out of Förderbuch?',
    back: 'To Förderbuch',
    failed: 'The sign-in could not continue',
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, string>>>>;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

/** Scripts have no place on these pages, and nobody shows them inside others. */
export const pagePolicy =
  "default-src 'none';style-src 'self';font-src 'self';img-src 'self' data:;form-action 'self';base-uri 'none';frame-ancestors 'none'";

function page({ language, styles, icon = noIcon }: PageSurroundings, title: string, content: string): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} – Förderbuch</title>
<link rel="icon" href="${escaped(icon)}">
${styles.map((address) => `<link rel="stylesheet" href="${escaped(address)}">`).join('\n')}
</head>
<body>
<main class="kern-container issuer-page">
<p class="brand">Förderbuch</p>
<h1 class="kern-heading-large">${title}</h1>
${content}
</main>
</body>
</html>
`;
}

const person = ({ subject, name, municipality, roles: [role] }: SamplePerson, language: Language): string => {
  const beside = municipality ?? (role === 'system' ? words[language].machine : undefined);
  return `<li><button type="submit" name="person" value="${subject}" class="kern-btn kern-btn--secondary"><span class="kern-label">${escaped(name)}${beside === undefined ? '' : ` (${escaped(beside)})`}</span></button></li>`;
};

const capitalised = (text: string): string => text.replace(/^./, (first) => first.toUpperCase());

/** Whom one may sign in as; `action` is where the choice goes. */
export function personsPage(surroundings: PageSurroundings, action: string): string {
  const { language } = surroundings;
  const said = words[language];
  const other = language === 'de' ? 'en' : 'de';
  const groups = roles
    .map((role) => {
      const held = samplePersons.filter((one) => one.roles[0] === role);
      return `<section aria-labelledby="role-${role}">
<h3 class="kern-title" id="role-${role}">${capitalised(roleName(role, language))}</h3>
<ul>${held.map((one) => person(one, language)).join('')}</ul>
</section>`;
    })
    .join('\n');
  return page(
    surroundings,
    said.title,
    `<div class="kern-alert kern-alert--warning notice">
<div class="kern-alert__header"><span class="kern-icon kern-icon--warning" aria-hidden="true"></span><strong class="kern-title">${said.practice}</strong></div>
<div class="kern-alert__body"><p class="kern-body">${said.explained}</p></div>
</div>
<p class="kern-body"><a class="kern-link" href="${escaped(action)}?lang=${other}" lang="${other}" hreflang="${other}">${said.other}</a></p>
<form method="post" action="${escaped(action)}">
<h2 class="kern-heading-medium">${said.choose}</h2>
<div class="issuer-page__roles">
${groups}
</div>
<p><button type="submit" name="person" value="" class="kern-btn kern-btn--tertiary"><span class="kern-label">${said.abort}</span></button></p>
</form>`,
  );
}

/** Asks whether to sign out; `form` is the issuer's own, without a button. */
export function signOutPage(surroundings: PageSurroundings, form: string): string {
  const said = words[surroundings.language];
  const button = `<button type="submit" name="logout" value="yes" class="kern-btn kern-btn--primary"><span class="kern-label">${said.signOut}</span></button>`;
  return page(
    surroundings,
    said.signOut,
    `<p class="kern-body">${said.signOutAsked}</p>
${form.replace('</form>', `${button}</form>`)}
<p class="kern-body"><a class="kern-link" href="/">${said.back}</a></p>`,
  );
}

/** What went wrong on the way, to a person. */
export function failurePage(surroundings: PageSurroundings, detail: Words): string {
  const said = words[surroundings.language];
  return page(
    surroundings,
    said.failed,
    `<p class="kern-body">${escaped(detail[surroundings.language])}</p>
<p class="kern-body"><a class="kern-link" href="/">${said.back}</a></p>`,
  );
}
