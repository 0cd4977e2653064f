import type { TestProject } from 'vitest/node'
import { startWaymark } from './waymark-process.ts'

declare module 'vitest' {
  interface ProvidedContext {
    demo: string
  }
}

/** One demonstration for all journeys; each asserts only what it did itself. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const demo = await startWaymark('demo')
  project.provide('demo', demo.address)
  return demo.stop
}
