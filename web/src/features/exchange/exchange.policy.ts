import { anyOf } from '#platform/access/may.ts'

export const mayExchange = anyOf('senco', 'sen-administrator')
