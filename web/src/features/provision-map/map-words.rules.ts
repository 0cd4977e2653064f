import { usualWaveWords } from '@waymark/provision'
import type { Money, Sums } from './sums.rules.ts'
import type { AdultFact, Slot, Wave } from './tree.rules.ts'

const abouts: Readonly<Record<Wave, string>> = {
  targeted: 'small groups',
  specialist: 'from a plan, or by a visiting expert',
  universal: 'good teaching for everyone',
}

/** What the school calls a layer of its provision. */
export const waveName = (wave: Wave, own: Partial<Record<Wave, string>>): string => own[wave] || usualWaveWords[wave]
export const waveAbout = (wave: Wave): string => abouts[wave]

export const wentWords = (went: number | null, scale: readonly string[]): string =>
  went === null ? 'Not measured yet' : (scale[went - 1] ?? String(went))

export const sentence = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1)

const whole = new Intl.NumberFormat('en-GB')
export const number = (n: number): string => whole.format(n)

/** Pence as pounds, exactly: £1,598.40. */
export function pounds(pence: number): string {
  const [sign, amount] = pence < 0 ? ['-', -pence] : ['', pence]
  return `${sign}£${number(Math.floor(amount / 100))}.${String(amount % 100).padStart(2, '0')}`
}

/** Minutes as hours, exactly: 8 h 20 min. */
export function hours(minutes: number): string {
  const [h, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (h === 0) return `${rest} min`
  return rest === 0 ? `${number(h)} h` : `${number(h)} h ${rest} min`
}

const days = ['', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
export const weekdayName = (weekday: number): string => days[weekday] ?? ''

/** 20 minutes, Mon Wed Fri. Where they differ, each by itself. */
export function whenWords(slots: readonly Slot[]): string {
  if (slots.length === 0) return ''
  const lengths = [...new Set(slots.map(({ minutes }) => minutes))]
  const day = ({ weekday, week }: Slot) => `${weekdayName(weekday)}${week === 'every' ? '' : ` (week ${week})`}`
  const on = [...new Set(slots.map(day))].join(' ')
  if (lengths.length === 1) return `${lengths[0]} minutes, ${on === 'Mon Tue Wed Thu Fri' ? 'every day' : on}`
  return slots.map((slot) => `${day(slot)} ${slot.minutes} minutes`).join(', ')
}

export const adultsWords = (adults: readonly AdultFact[]): string =>
  adults.map(({ name, share }) => (share === 100 ? name : `${name} ${share}%`)).join(', ')

export const counted = (n: number, one: string, many = `${one}s`): string => `${number(n)} ${n === 1 ? one : many}`

const smallNumbers = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve']
export const sentenceNumber = (n: number): string => smallNumbers[n] ?? number(n)

/** From where to where in the measure: 71 to 88, began at 81. */
export function measureWords({ entryValue, exitValue }: { entryValue: number | null; exitValue: number | null }): string {
  if (entryValue === null) return exitValue === null ? '' : `now ${exitValue}`
  return exitValue === null ? `began at ${entryValue}` : `${entryValue} to ${exitValue}`
}

export const missedWords = ({ planned, delivered, open }: Pick<Sums, 'planned' | 'delivered' | 'open'>): string =>
  open > 0
    ? `${number(delivered)} of ${number(planned)} (${number(open)} not recorded)`
    : `${number(delivered)} of ${number(planned)}`

/** Costs in the order they are always told in. */
export const moneyRows = ({ planned, toDate, forecast }: Money): { name: string; pence: number }[] => [
  { name: 'Planned', pence: planned },
  { name: 'To date', pence: toDate },
  { name: 'Forecast', pence: forecast },
]
