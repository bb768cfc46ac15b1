import { defaultClientConditions, defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  resolve: { conditions: ['source', ...defaultClientConditions] },
  build: {
    outDir: '../../dist/apps/dashboard/dist',
    emptyOutDir: true,
    // Everything from the ledger's own address: nothing needs to be allowed besides.
    assetsInlineLimit: 0,
  },
});
