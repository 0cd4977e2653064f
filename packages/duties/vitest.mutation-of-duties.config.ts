import { defineConfig } from 'vitest/config'

/** The worked examples and what the catalogue says of every duty. */
export default defineConfig({
  test: {
    include: [
      'src/book/book.test.ts',
      'src/duties/worked-examples.test.ts',
      'src/duties/catalogue.test.ts',
      'src/clocks/**/senco-qualification.test.ts',
    ],
  },
})
