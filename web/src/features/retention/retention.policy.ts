import { anyOf } from '#platform/access/may.ts'

/** How long files are kept, holds, and destroying: the data protection officer's work, and the SENCO's. Neither reads a file by it. */
export const mayKeepTime = anyOf('senco', 'data-protection-officer')
