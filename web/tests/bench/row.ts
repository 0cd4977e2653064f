import type { Ground } from './ground.ts'
import { NotMeasured } from './not-measured.ts'

export interface Figure {
  ours: number
  floor: number
  unit: 'ms' | 'kB' | 'MB' | 'requests/s'
  p95?: number
  /** What a reader must know to judge the figure. */
  notes?: string[]
}

export interface Row {
  name: string
  work: string
  floor: string
  target: { most: number } | { least: number }
  measure(ground: Ground): Promise<Figure>
}

export interface Result extends Pick<Row, 'name' | 'work' | 'floor' | 'target'> {
  figure: (Figure & { ratio: number; met: boolean }) | null
  notMeasured: string | null
  seconds: number
}

export async function resultOf(row: Row, ground: Ground): Promise<Result> {
  const { name, work, floor, target } = row
  const started = performance.now()
  const answer = { name, work, floor, target }
  const seconds = () => Math.round((performance.now() - started) / 100) / 10
  try {
    const figure = await row.measure(ground)
    const ratio = figure.ours / figure.floor
    const met = 'most' in target ? ratio <= target.most : ratio >= target.least
    return { ...answer, figure: { ...figure, ratio, met }, notMeasured: null, seconds: seconds() }
  } catch (error) {
    const why = error instanceof NotMeasured ? error.message : `it failed: ${error instanceof Error ? error.message : error}`
    return { ...answer, figure: null, notMeasured: why, seconds: seconds() }
  }
}
