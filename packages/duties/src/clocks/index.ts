import type { Clock } from './clock.ts'
import { schoolClocks } from './school/index.ts'

/** Every clock that can be asked for by name. */
export const clocks: readonly Clock[] = [...schoolClocks]
