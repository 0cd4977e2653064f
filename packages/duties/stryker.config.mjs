/**
 * Mutation testing of how time is counted: `npm run mutation`. Each operator, number, condition and function is changed in turn, and a
 * test must notice. Words are left as they are: they are for people to judge. Not part of `npm test`: it takes minutes.
 */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts', related: true },
  coverageAnalysis: 'perTest',
  mutate: ['src/counting/**/*.ts', '!src/**/*.test.ts'],
  mutator: { excludedMutations: ['StringLiteral'] },
  thresholds: { high: 95, low: 90, break: 90 },
  reporters: ['clear-text', 'progress'],
  clearTextReporter: { allowColor: false, logTests: false },
  // The copy has no repository around it, so the base of its tsconfig is not there; types are stripped without it.
  ignorePatterns: ['tsconfig.json', 'dist'],
  tempDirName: '.stryker-tmp',
  concurrency: 2,
  allowEmpty: false,
}
