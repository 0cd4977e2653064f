import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['packages/**/*.test.ts', 'web/src/**/*.test.{ts,tsx}', 'web/tests/walls/*.test.ts'],
          exclude: ['**/*.db.test.ts', '**/node_modules/**'],
        },
      },
      {
        test: {
          name: 'database',
          include: ['web/**/*.db.test.ts'],
          exclude: ['**/node_modules/**'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['web/tests/journeys/*.journey.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          // Two at a time, each with a demonstration and a browser of its own.
          maxWorkers: 2,
          globalSetup: ['web/tests/journeys/demo-server.ts'],
        },
      },
    ],
  },
})
