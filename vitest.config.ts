import { defineConfig } from 'vitest/config'

/** Four suites: rules and API (no browser), journeys (a browser), papers (LibreOffice) and books (Debian's `ledger`), run where those are installed. */
export default defineConfig({
  test: {
    // .ci/run adds up what every stage wrote here.
    reporters: process.env.TEST_RESULTS ? ['default', ['json', { outputFile: `${process.env.TEST_RESULTS}/${process.pid}.json` }]] : ['default'],
    projects: [
      {
        test: {
          name: 'check',
          include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'],
          exclude: ['tests/journeys/**', 'tests/**/*.libreoffice.test.ts', 'tests/**/*.debian.test.ts'],
          globalSetup: ['tests/template-database.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts'],
          globalSetup: ['tests/journeys/demo-server.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        test: { name: 'books', include: ['tests/**/*.debian.test.ts'], globalSetup: ['tests/template-database.ts'], testTimeout: 180_000, hookTimeout: 180_000 },
      },
      {
        test: { name: 'papers', include: ['tests/**/*.libreoffice.test.ts'], testTimeout: 180_000, hookTimeout: 180_000 },
      },
    ],
  },
})
