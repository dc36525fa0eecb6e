import { defaultExclude, defineConfig } from 'vitest/config';

/** Tests that look at the clock, or at what is packed: they run no line of src that others do not. */
const apart = ['tests/package/**', 'tests/examples/**'];

export default defineConfig({
  test: {
    setupFiles: ['tests/same-cases.ts', 'tests/reliability/branches/setup.ts'],
    exclude: [...defaultExclude, ...apart],
    testTimeout: 120_000,
    coverage: { enabled: true, provider: 'v8', include: ['src/**/*.ts'], reporter: ['json'], reportOnFailure: true, reportsDirectory: `${process.env['GOODTURN_COVERAGE'] ?? 'coverage'}/tests` },
  },
});
