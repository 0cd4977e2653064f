import { halvesOf } from '@waymark/provision'
import { areaWords, fundedWords } from './map-filter.form.ts'
import { adultsWords, sentence, waveName, wentWords, whenWords } from './map-words.rules.ts'
import type { Effect, Money, Sums } from './sums.rules.ts'
import type { GroupNode, ProvisionNode, PupilNode, Tree, Wave } from './tree.rules.ts'

export type Cell = string | number | null
export type Sheet = { name: string; rows: Cell[][] }

/** Pence as pounds, a number that a spreadsheet program can add. */
export const asPounds = (pence: number): number => pence / 100

const headingsIn = (scale: readonly string[]): string[] => [
  'Level',
  'Layer',
  'Provision',
  'Group',
  'Pupil',
  'Class',
  'Area of need',
  'Given by',
  'When',
  'Funded from',
  'Pupils',
  'Sessions planned to date',
  'Sessions delivered',
  'Sessions not recorded',
  'Minutes planned to date',
  'Minutes delivered',
  'Staff minutes',
  'Cost planned (£)',
  'Cost to date (£)',
  'Cost forecast (£)',
  sentence(halvesOf(scale).enough),
  sentence(halvesOf(scale).less),
  'Not measured yet',
  'How it went',
]

const money = (of: Money | null): Cell[] => (of ? [of.planned, of.toDate, of.forecast].map(asPounds) : [null, null, null])
const sums = (of: Sums): Cell[] => [
  of.planned,
  of.delivered,
  of.open,
  of.plannedMinutes,
  of.minutes,
  of.staffMinutes,
  ...money(of.money),
]
const effect = ({ asExpected, less, notMeasured }: Effect): Cell[] => [asExpected, less, notMeasured, null]

/** The view that is shown, down to its pupils, as rows. Each level says which it is: a filter on one of them adds up to the whole. */
export function mapRows(tree: Tree, own: Partial<Record<Wave, string>>, scale: readonly string[]): Cell[][] {
  const rows = tree.waves.flatMap((wave) => {
    const name = waveName(wave.wave, own)
    return [
      ['Layer', name, null, null, null, null, null, null, null, null, wave.places, ...sums(wave.sums), ...effect(wave.effect)],
      ...wave.provisions.flatMap((one) => [
        provisionRow(one, name),
        ...one.groups.flatMap((group) => groupRows(group, one, name, scale)),
      ]),
    ]
  })
  const blank = Array<Cell>(9).fill(null)
  return [headingsIn(scale), ...rows, ['All', ...blank, tree.places, ...sums(tree.sums), ...effect(tree.effect)]]
}

export function provisionRow(one: ProvisionNode, layer: string): Cell[] {
  const { provision, area, adults, places } = one
  const start = ['Provision', layer, provision, null, null, null, areaWords[area], adultsWords(adults), null, null]
  return [...start, places, ...sums(one.sums), ...effect(one.effect)]
}

export function groupRow(group: GroupNode, layer: string): Cell[] {
  const { provision, name, area, adults, slots, fundedFrom, places } = group
  const funded = fundedWords[fundedFrom as keyof typeof fundedWords] ?? fundedFrom
  const start = ['Group', layer, provision, name, null, null, areaWords[area], adultsWords(adults), whenWords(slots), funded]
  return [...start, places, ...sums(group.sums), ...effect(group.effect)]
}

function groupRows(group: GroupNode, { provision }: ProvisionNode, layer: string, scale: readonly string[]): Cell[][] {
  const left = group.unshared
  const nobody = Array<Cell>(6).fill(null)
  return [
    groupRow(group, layer),
    ...group.pupils.map((pupil) => pupilRow(pupil, { provision, group: group.name, layer }, scale)),
    ...(left && (left.planned !== 0 || left.toDate !== 0 || left.forecast !== 0)
      ? [
          [
            'Not shared',
            layer,
            provision,
            group.name,
            'Places not filled',
            null,
            null,
            null,
            null,
            null,
            0,
            ...nobody,
            ...money(left),
            null,
            null,
            null,
            null,
          ],
        ]
      : []),
  ]
}

export function pupilRow(
  pupil: PupilNode,
  { provision, group, layer }: { provision: string; group: string; layer: string },
  scale: readonly string[],
): Cell[] {
  const { asExpected, less, notMeasured } = pupil.effect
  const start = ['Pupil', layer, provision, group, `${pupil.surname}, ${pupil.forename}`, pupil.class, null, null, null, null, 1]
  const counts = [pupil.planned, pupil.delivered, pupil.open, pupil.plannedMinutes, pupil.minutes, null]
  return [...start, ...counts, ...money(pupil.money), asExpected, less, notMeasured, wentWords(pupil.went, scale)]
}

export const headingsOfMap = headingsIn
