import type { TestProject } from 'vitest/node'
import { startWaymark } from './waymark-process.ts'

declare module 'vitest' {
  interface ProvidedContext {
    demos: string[]
  }
}

/** A demonstration for each of the files that run side by side; each asserts only what it did itself. */
export default async function setup(project: TestProject): Promise<() => Promise<unknown>> {
  const most = Number(project.config.maxWorkers) || 1
  const demos = await Promise.all(Array.from({ length: most }, () => startWaymark('demo')))
  project.provide(
    'demos',
    demos.map(({ address }) => address),
  )
  return () => Promise.all(demos.map((demo) => demo.stop()))
}
