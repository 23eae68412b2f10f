import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The reviewer's app: static files that the server hands out under a strict content security policy. */
export default defineConfig({
  root: 'src/web',
  plugins: [react(), tailwindcss()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    // Browsers that know `light-dark()` and `oklch()`: nothing is rewritten for older ones.
    target: ['chrome123', 'firefox120', 'safari17.5'],
    // `default-src 'self'` refuses data: addresses, so no file is folded into a style sheet.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:7411' } },
});
