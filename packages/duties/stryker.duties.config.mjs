import counting from './stryker.config.mjs'

/** The same of the duties with a clock, against their worked examples alone: what random days would notice besides is not counted. */
export default {
  ...counting,
  // A question mark that the types ask for, where the duty has said already that it does not apply, changes nothing when it is gone.
  mutator: { excludedMutations: ['StringLiteral', 'OptionalChaining'] },
  // Its examples are its tests: see the plugin.
  plugins: ['@stryker-mutator/vitest-runner', './stryker-ignore-examples.mjs'],
  ignorers: ['examples'],
  vitest: { configFile: 'vitest.mutation-of-duties.config.ts', related: false },
  mutate: [
    'src/duties/**/*.duty.ts',
    'src/duties/pupils.ts',
    'src/duties/moving-on/phase.ts',
    'src/duties/senco/*.ts',
    '!src/**/*.test.ts',
  ],
  // Declared once when the file is read, so a mutant is active from the start of its own run.
  ignoreStatic: false,
}
