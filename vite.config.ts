import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { publish } from './src/publish/plugin.ts';
import { shakePackages } from './src/publish/bundle/shake-packages.ts';
import { serveWorkbench } from './src/workbench/serve-workbench.ts';

/** A machine may be busy, and no test is about how long something takes. In milliseconds. */
const patience = { testTimeout: 30_000, hookTimeout: 60_000, expect: { poll: { timeout: 10_000 } } };

export default defineConfig({
  plugins: [react(), publish(), shakePackages(), serveWorkbench()],
  test: {
    ...patience,
    // Left alone, it takes one core less than there are: of two, one.
    maxWorkers: '100%',
    // Processes take a fifth longer.
    pool: 'threads',
    projects: [
      {
        extends: true,
        test: {
          name: 'logic',
          include: ['test/**/*.test.ts'],
          environment: 'node',
          setupFiles: 'test/support/properties.ts',
          // Cards take a tenth of a second each: the tests that are about them ask for them.
          env: { GENERICO_CARDS: 'off' },
        },
      },
      {
        extends: true,
        test: {
          name: 'screen',
          include: ['test/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: ['test/support/properties.ts', 'test/support/setup.ts'],
        },
      },
    ],
  },
});
