import { defineConfig } from 'vitest/config'

/** The law's own tests, from this folder: what the mutation testing runs on its copy of the package. */
export default defineConfig({ test: { include: ['src/**/*.test.ts'] } })
