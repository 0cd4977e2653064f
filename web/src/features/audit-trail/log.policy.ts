import { anyOf } from '#platform/access/may.ts'

export const mayReadLog = anyOf('senco', 'leadership', 'data-protection-officer')
