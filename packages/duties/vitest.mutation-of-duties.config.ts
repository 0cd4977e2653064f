import { defineConfig } from 'vitest/config'

/** The worked examples, what the catalogue says of every duty, and the tests beside them. */
export default defineConfig({
  test: {
    exclude: ['**/*.property.test.ts'],
    include: ['src/book/book.test.ts', 'src/duties/**/*.test.ts', 'src/clocks/**/senco-qualification.test.ts'],
  },
})
