import { defineConfig } from 'vitest/config';

/**
 * Each kind of test is a project of its own; JSX is the server's, as in tsconfig.json. Files that share a worker share
 * its modules where `isolate` is false: nothing of ours keeps state in a module, and loading them anew takes longer
 * than the tests.
 */
function project(name: string, include: string[], testTimeout: number, isolate = true) {
  return {
    oxc: { jsx: { runtime: 'automatic' as const, importSource: 'hono/jsx' } },
    test: { name, include, testTimeout, isolate, hookTimeout: Math.max(120_000, testTimeout) },
  };
}

export default defineConfig({
  test: {
    // One throwaway PostgreSQL for all projects.
    globalSetup: ['test/global-setup.ts'],
    maxWorkers: 2,
    projects: [
      project('unit', ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}'], 30_000, false),
      project('journeys', ['e2e/**/*.journey.ts'], 60_000),
      project('drills', ['src/**/*.drill.ts', 'e2e/**/*.drill.ts'], 300_000),
      // Every page of every visitor at four widths: long, and run by hand before a release.
      project('matrix', ['e2e/**/*.matrix.ts'], 900_000),
    ],
  },
});
