import type { Area, Evidence, Wave } from './provision-words.rules.ts'

/** A provision of the library. */
export interface ProvisionRow {
  provisionId: string
  version: number
  name: string
  about: string | null
  wave: Wave
  areas: Area[]
  evidence: Evidence | null
  evidenceAbout: string | null
  evidenceLink: string | null
  evidenceOn: string | null
  roleId: string | null
  role: string | null
  qualification: string | null
  minutes: number | null
  timesAWeek: number | null
  weeks: number | null
  size: number | null
  room: string | null
  /** Null also where the person may not see costs: then it is not read. */
  resourcesPence: number | null
  licencePence: number | null
  entryMeasure: string | null
  exitMeasure: string | null
  expectedGain: number | null
  expectedEffect: string | null
  startedAs: string | null
  withdrawn: boolean
  groups: number
}
