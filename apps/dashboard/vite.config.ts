import { defaultClientConditions, defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  resolve: { conditions: ['source', ...defaultClientConditions] },
  build: {
    outDir: '../../dist/apps/dashboard/dist',
    emptyOutDir: true,
    // Everything from the ledger's own address: nothing needs to be allowed besides.
    assetsInlineLimit: 0,
    rolldownOptions: {
      // »use client« in libraries is for servers that render pages; there is none here.
      onLog: (level, log, show) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && show(level, log),
    },
  },
});
