import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Language } from '#refusal-words';
import { PreparedContent } from './prepared-content.ts';

const swaggerUi = (file: string): Buffer =>
  readFileSync(createRequire(import.meta.url).resolve(`swagger-ui-dist/${file}`));

/**
 * Started by a file of its own: the content security policy allows no script inside the page. Swagger UI takes five times as long for a
 * description of OpenAPI 3.1; ours says nothing that 3.0 does not know, so it is read here as one.
 */
const start = `
const dark = matchMedia('(prefers-color-scheme: dark)');
const follow = () => document.documentElement.classList.toggle('dark-mode', dark.matches);
dark.addEventListener('change', follow);
follow();
SwaggerUIBundle({
  url: '/api/v1/openapi.json?lang=' + document.documentElement.lang,
  dom_id: '#swagger-ui',
  deepLinking: true,
  displayRequestDuration: true,
  docExpansion: 'none',
  defaultModelsExpandDepth: -1,
  filter: true,
  persistAuthorization: false,
  validatorUrl: null,
  responseInterceptor: (response) => {
    if (response.url.includes('/api/v1/openapi.json'))
      response.text = response.text.replace(/("openapi": ?")3\\.1\\.\\d+"/, '$13.0.3"');
    return response;
  },
});
`;

const style = `
body { margin: 0; }
/* Which OpenAPI the description is of, it says itself. */
.version-stamp { display: none; }
.languages { max-width: 1460px; margin: 0 auto; padding: 1rem 20px 0; font-family: sans-serif; }
.languages a { color: #0b57d0; }
html.dark-mode .languages a { color: #a8c7fa; }
`;

const javascript = (content: string | Buffer) =>
  new PreparedContent('text/javascript; charset=utf-8', content);
const css = (content: string | Buffer) => new PreparedContent('text/css; charset=utf-8', content);

const files: ReadonlyMap<string, () => PreparedContent> = new Map(
  Object.entries({
    'swagger-ui-bundle.js': () => javascript(swaggerUi('swagger-ui-bundle.js')),
    'swagger-ui.css': () => css(swaggerUi('swagger-ui.css')),
    'icon.png': () => new PreparedContent('image/png', swaggerUi('favicon-32x32.png')),
    'start.js': () => javascript(start),
    'page.css': () => css(style),
  }),
);

const made = new Map<string, PreparedContent>();

/** A file of the page, read when it is first asked for. */
export function docsFile(name: string): PreparedContent | undefined {
  const file = made.get(name) ?? files.get(name)?.();
  if (file) made.set(name, file);
  return file;
}

const words = {
  de: { title: 'Schnittstelle des Förderbuchs', other: 'en', switch: 'This page in English' },
  en: { title: 'API of the Förderbuch', other: 'de', switch: 'Diese Seite auf Deutsch' },
} as const;

const page = (language: Language): PreparedContent => {
  const { title, other, switch: switchText } = words[language];
  const html = `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    <link rel="icon" href="/api/docs/icon.png" />
    <link rel="stylesheet" href="/api/docs/swagger-ui.css" />
    <link rel="stylesheet" href="/api/docs/page.css" />
  </head>
  <body>
    <nav class="languages"><a href="/api/docs?lang=${other}" hreflang="${other}" lang="${other}">${switchText}</a></nav>
    <main id="swagger-ui"></main>
    <script src="/api/docs/swagger-ui-bundle.js"></script>
    <script src="/api/docs/start.js"></script>
  </body>
</html>
`;
  return new PreparedContent('text/html; charset=utf-8', html, {
    'content-language': language,
    vary: 'accept-language',
  });
};

/** The page itself; everything that it loads comes from this server. */
export const docsPages: Readonly<Record<Language, PreparedContent>> = { de: page('de'), en: page('en') };
