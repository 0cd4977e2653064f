export interface Rate {
  rateId: string
  startsOn: string
  per: 'hour' | 'weekly-hour'
  pence: number
  baseWeeks: number
  onCost: number
  recordedOn: string
  by: string | null
  withdrawnOn: string | null
}
export interface PayRole {
  roleId: string
  name: string
  inUse: boolean
  adults: number
  rates: readonly Rate[]
}
