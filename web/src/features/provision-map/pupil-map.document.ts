import type { Block, Paper } from '#platform/paper/paper.ts'
import { dayWords } from '#ui/dates.ts'
import { areaWords } from './map-filter.form.ts'
import { adultsWords, hours, measureWords, moneyRows, number, pounds, wentWords, whenWords } from './map-words.rules.ts'
import { missedReasons, type PupilLine, type PupilTotal } from './pupil-map.rules.ts'

export interface PupilMapOnPaper {
  about: { forename: string; surname: string; class: string | null }
  span: { name: string }
  lines: readonly PupilLine[]
  total: PupilTotal
  words: { scale: readonly string[] }
  school: string
  today: string
}

/** What a pupil is given, delivered and how it went; with costs only where the reader may see them. */
export function pupilMapPaper({ about, span, lines, total, words, school, today }: PupilMapOnPaper): Paper {
  return {
    title: 'Provision',
    subtitle: [`${about.forename} ${about.surname}`, about.class, span.name].filter(Boolean).join(', '),
    school,
    date: dayWords(today),
    blocks: [
      {
        kind: 'facts',
        rows: [
          { name: 'Sessions', value: `${number(total.delivered)} of ${number(total.planned)} to date` },
          { name: 'Time', value: `${hours(total.minutes)} of ${hours(total.plannedMinutes)} planned to date` },
          ...(total.money ? moneyRows(total.money).map(({ name, pence }) => ({ name, value: pounds(pence) })) : []),
        ],
      },
      ...(lines.length === 0
        ? [{ kind: 'text', text: 'Nothing is given in these days.' } as const]
        : lines.flatMap((line) => blocksOf(line, words.scale, today))),
    ],
  }
}

function blocksOf(line: PupilLine, scale: readonly string[], today: string): Block[] {
  const missed = missedReasons(line)
  const [newest] = line.reviews
  const moved = measureWords({ entryValue: line.entryValue, exitValue: newest?.exitValue ?? null })
  const dates = `${dayWords(line.startsOn)}${line.endsOn ? ` to ${dayWords(line.endsOn)}` : ' on'}`
  const rows = [
    { name: 'Area', value: areaWords[line.area] },
    { name: 'When', value: [dates, whenWords(line.slots)].filter(Boolean).join('. ') },
    { name: 'Given by', value: adultsWords(line.adults) || 'nobody yet' },
    { name: 'Sessions', value: `${number(line.delivered)} of ${number(line.planned)} to date${missed ? `: ${missed}` : ''}` },
    { name: 'Time', value: `${hours(line.minutes)} of ${hours(line.plannedMinutes)} planned to date` },
    ...(line.money
      ? [
          {
            name: 'Cost',
            value: moneyRows(line.money)
              .map(({ name, pence }) => `${name} ${pounds(pence)}`)
              .join(', '),
          },
        ]
      : []),
    ...(line.outcome ? [{ name: 'Outcome', value: line.outcome.says }] : []),
    ...(moved ? [{ name: line.measure ?? 'Measure', value: moved }] : []),
    {
      name: 'How it goes',
      value: newest
        ? `${wentWords(newest.went, scale)}, reviewed on ${dayWords(newest.reviewedOn, 'long', today)}`
        : 'not reviewed yet',
    },
  ]
  return [
    { kind: 'heading', text: `${line.provision}, ${line.group}` },
    { kind: 'facts', rows },
  ]
}
