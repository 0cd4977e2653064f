import type { Clock } from './clock.ts'
import { ehcClocks } from './ehc/index.ts'
import { schoolClocks } from './school/index.ts'

/** Every clock that can be asked for by name. */
export const clocks: readonly Clock[] = [...ehcClocks, ...schoolClocks]
