import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, gzipSync } from 'node:zlib';
import { defaultClientConditions, defineConfig, type HtmlTagDescriptor, type Plugin } from 'vite';

const outDir = join(import.meta.dirname, '../../dist/apps/dashboard/dist');
const startPage = '/pages/overview/overview-page.tsx';
/** Below this a file is sent as it is, bytes. */
const compressedFrom = 4 * 1024;

/**
 * `index.html`, which answers the bare address, names the scripts of the page that opens there, so that they come along with the first ones
 * instead of after them; `room.html` answers every other address and names none.
 */
function startPagePreloaded(): Plugin {
  return {
    name: 'start-page-preloaded',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) => {
        const start = Object.values(bundle).find(
          (file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(startPage),
        );
        if (start?.type !== 'chunk') throw new Error(`No script begins with ${startPage}.`);
        const names = new Set<string>([start.fileName]);
        for (const name of names) {
          const file = bundle[name];
          if (file?.type === 'chunk') for (const one of file.imports) names.add(one);
        }
        const styles = [...names].flatMap((name) => {
          const file = bundle[name];
          return file?.type === 'chunk' ? [...(file.viteMetadata?.importedCss ?? [])] : [];
        });
        return [...names, ...new Set(styles)]
          .filter((name) => !html.includes(name))
          .map((name): HtmlTagDescriptor => ({
            tag: 'link',
            attrs: {
              ...(name.endsWith('.css') ? { rel: 'preload', as: 'style' } : { rel: 'modulepreload' }),
              crossorigin: '',
              href: `/${name}`,
              'data-start': '',
            },
            injectTo: 'head',
          }));
      },
    },
    closeBundle() {
      const html = readFileSync(join(outDir, 'index.html'), 'utf8');
      writeFileSync(join(outDir, 'room.html'), html.replaceAll(/^.*data-start.*\n/gm, ''));
    },
  };
}

/** Each text once as it is sent, in place of at each request. */
function compressed(): Plugin {
  return {
    name: 'compressed',
    closeBundle() {
      const assets = join(outDir, 'assets');
      for (const name of readdirSync(assets)) {
        if (!/\.(js|css|json|svg)$/.test(name)) continue;
        const content = readFileSync(join(assets, name));
        if (content.length < compressedFrom) continue;
        writeFileSync(join(assets, `${name}.gz`), gzipSync(content, { level: constants.Z_BEST_COMPRESSION }));
      }
    },
  };
}

export default defineConfig({
  root: import.meta.dirname,
  plugins: [startPagePreloaded(), compressed()],
  resolve: { conditions: ['source', ...defaultClientConditions] },
  build: {
    outDir,
    emptyOutDir: true,
    // Everything from the ledger's own address: nothing needs to be allowed besides.
    assetsInlineLimit: 0,
    rolldownOptions: {
      // »use client« in libraries is for servers that render pages; there is none here.
      onLog: (level, log, show) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && show(level, log),
    },
  },
});
