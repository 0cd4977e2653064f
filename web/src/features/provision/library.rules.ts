import type { ProvisionGiven } from './library.form.ts'
import { penceIn, poundsOf } from './pounds.rules.ts'
import { type Area, areaWords, evidenceWords, type Wave } from './provision-words.rules.ts'
import type { StartingProvision } from './starting-library.rules.ts'

/** A form as it is kept. */
export const keptOf = (given: ProvisionGiven, startedAs: string | null = null) => ({
  name: given.name,
  about: given.about,
  wave: given.wave,
  areas: [...new Set(given.areas)],
  evidence: given.evidence,
  evidence_about: given.evidenceAbout,
  evidence_link: given.evidenceLink,
  evidence_on: given.evidenceOn,
  role_id: given.roleId,
  qualification: given.qualification,
  minutes: given.minutes,
  times_a_week: given.timesAWeek,
  weeks: given.weeks,
  size: given.size,
  room: given.room,
  resources_pence: penceIn(given.resources),
  licence_pence: penceIn(given.licence),
  entry_measure: given.entryMeasure,
  exit_measure: given.exitMeasure,
  expected_gain: given.expectedGain,
  expected_effect: given.expectedEffect,
  started_as: startedAs,
})

const nothing: ProvisionGiven = {
  name: '',
  about: null,
  wave: 'targeted',
  areas: [],
  evidence: null,
  evidenceAbout: null,
  evidenceLink: null,
  evidenceOn: null,
  roleId: null,
  qualification: null,
  minutes: null,
  timesAWeek: null,
  weeks: null,
  size: null,
  room: null,
  resources: null,
  licence: null,
  entryMeasure: null,
  exitMeasure: null,
  expectedGain: null,
  expectedEffect: null,
}

export const keptStarting = ({ key, ...given }: StartingProvision) =>
  keptOf({ ...nothing, ...given, areas: [...given.areas] }, key)

interface Recorded extends Omit<ProvisionGiven, 'resources' | 'licence'> {
  resourcesPence: number | null
  licencePence: number | null
}

/** A recorded provision as its form shows it. */
export const fieldsOf = (row: Recorded): Record<keyof ProvisionGiven, string> => ({
  name: row.name,
  about: row.about ?? '',
  wave: row.wave,
  areas: row.areas.join(','),
  evidence: row.evidence ?? '',
  evidenceAbout: row.evidenceAbout ?? '',
  evidenceLink: row.evidenceLink ?? '',
  evidenceOn: row.evidenceOn ?? '',
  roleId: row.roleId ?? '',
  qualification: row.qualification ?? '',
  minutes: numberWords(row.minutes),
  timesAWeek: numberWords(row.timesAWeek),
  weeks: numberWords(row.weeks),
  size: numberWords(row.size),
  room: row.room ?? '',
  resources: poundsOf(row.resourcesPence),
  licence: poundsOf(row.licencePence),
  entryMeasure: row.entryMeasure ?? '',
  exitMeasure: row.exitMeasure ?? '',
  expectedGain: numberWords(row.expectedGain),
  expectedEffect: row.expectedEffect ?? '',
})

const numberWords = (value: number | null): string => (value === null ? '' : String(value))

/** The same in words, for whoever finds that somebody else has saved meanwhile. */
export function wordsOfRecorded(
  row: Recorded & { role: string | null },
  waveWords: Readonly<Record<Wave, string>>,
): Record<keyof ProvisionGiven, string> {
  return {
    ...fieldsOf(row),
    wave: waveWords[row.wave],
    areas: row.areas.map((area) => areaWords[area]).join(', '),
    evidence: row.evidence ? evidenceWords[row.evidence] : '',
    roleId: row.role ?? '',
  }
}

export interface LibraryFilter {
  wave: Wave | ''
  area: Area | ''
  words: string
}

/** Every word has to stand somewhere in the name or in what it is. */
export function matches(
  one: { name: string; about: string | null; wave: Wave; areas: readonly Area[] },
  { wave, area, words }: LibraryFilter,
): boolean {
  const text = `${one.name} ${one.about ?? ''}`.toLowerCase()
  return (
    (wave === '' || one.wave === wave) &&
    (area === '' || one.areas.includes(area)) &&
    words
      .toLowerCase()
      .split(/\s+/)
      .every((word) => text.includes(word))
  )
}

/** "20 minutes, 3 times a week, 10 weeks, up to 6 pupils". */
export function shapeWords(one: {
  minutes: number | null
  timesAWeek: number | null
  weeks: number | null
  size: number | null
}): string {
  const times = one.timesAWeek === 1 ? 'once a week' : one.timesAWeek && `${one.timesAWeek} times a week`
  const parts = [
    one.minutes && `${one.minutes} minutes`,
    times,
    one.weeks && (one.weeks === 1 ? '1 week' : `${one.weeks} weeks`),
    one.size && (one.size === 1 ? 'one pupil' : `up to ${one.size} pupils`),
  ]
  return parts.filter(Boolean).join(', ')
}
