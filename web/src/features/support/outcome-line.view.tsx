import { ProgressLine } from '#ui/ProgressLine.tsx'

interface LineProps {
  cycle: { agreedOn: string | null }
  outcome: {
    says: string
    counted: string | null
    countedFrom: number | null
    countedTo: number | null
    dueOn: string | null
    progress: readonly { notedOn: string; counted: number | null }[]
  }
}

/** The way of an outcome that is counted: from the number at the start, by what was seen, to the number aimed at. */
export function OutcomeLine({ cycle, outcome }: LineProps) {
  const { counted, countedFrom, countedTo, dueOn, progress } = outcome
  if (!counted || countedFrom === null || countedTo === null) return null
  const seen = progress.flatMap(({ notedOn, counted: value }) => (value === null ? [] : [{ on: notedOn, value }])).reverse()
  const from = cycle.agreedOn
  if (!from || !dueOn)
    return (
      <p>
        {counted}: from <b>{countedFrom}</b> to <b>{countedTo}</b>
      </p>
    )
  return <ProgressLine what={counted} from={{ on: from, value: countedFrom }} to={{ on: dueOn, value: countedTo }} seen={seen} />
}
