import { defineConfig } from 'vitest/config';

/** Two files at a time even on two cores: much of the time goes to programs and pages that tests wait for. */
export default defineConfig({ test: { setupFiles: ['tests/same-cases.ts'], maxWorkers: 2 } });
