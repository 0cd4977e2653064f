import { anyOf } from '#platform/access/may.ts'

export const maySeeEvidence = anyOf('senco', 'sen-administrator', 'leadership', 'governor')
export const mayRecordEvidence = anyOf('senco', 'sen-administrator', 'leadership')
