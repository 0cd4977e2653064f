import { always, type Code, finder } from './code-set.ts'
import { ethnicities } from './ethnicities.ts'
import { languages } from './languages.ts'
import { relationships } from './relationships.ts'
import { senProvision } from './sen-provision.ts'
import { senTypes } from './sen-types.ts'
import { yearGroups } from './year-groups.ts'

export const sexes: readonly Code[] = always({ F: 'Female', M: 'Male' })

export const findSex = finder(sexes, { Girl: 'F', Boy: 'M' })

export const codeSets = { senProvision, senTypes, yearGroups, sexes, ethnicities, languages, relationships } as const
