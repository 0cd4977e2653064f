import { Form } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { dayWords } from '#ui/dates.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { SelectField } from '#ui/Fields.tsx'
import { PrintButton } from '#ui/PrintButton.tsx'
import { ScrollBox } from '#ui/ScrollBox.tsx'
import { outcomePairs, pairOf } from './compare.rules.ts'
import { ComparedOutcomes } from './compared-outcomes.view.tsx'
import { closedWhyWords, standingOf, standingWords } from './standing.rules.ts'
import { type About, type Cycle, SupportHead } from './support-parts.view.tsx'

export interface CompareProps {
  about: About
  status: 'N' | 'K' | 'E' | 'W'
  cycles: readonly Cycle[]
  one: string | null
  other: string | null
}

type Pair = readonly [Cycle, Cycle]

const parts = [
  ['pupilView', 'What the pupil says'],
  ['familyView', 'What the family says'],
  ['needs', 'What is needed'],
  ['evidence', 'What shows it'],
  ['strategies', 'What every teacher does'],
  ['reviewPupilView', 'What the pupil said at the review'],
  ['reviewFamilyView', 'What the family said at the review'],
  ['reviewNote', 'What was talked about at the review'],
] as const

/** Two cycles of one pupil side by side: what was said and planned in each, and what became of each outcome. */
export function CompareView({ about, status, cycles, one, other }: CompareProps) {
  const pair = pairOf(cycles, { one, other })
  return (
    <>
      <SupportHead about={about} back title="Two cycles side by side" lead={pair ? leadOf(pair) : undefined} said={null}>
        {pair && <PrintButton />}
      </SupportHead>
      {pair ? (
        <>
          {cycles.length > 2 && <Choose cycles={cycles} pair={pair} />}
          <Beside pair={pair} cycles={cycles} supported={status === 'K' || status === 'E'} />
        </>
      ) : (
        <EmptyState title="There is one cycle so far">Once the next one has begun, both stand here side by side.</EmptyState>
      )}
    </>
  )
}

const leadOf = ([before, after]: Pair): string => `Cycle ${before.turn} and cycle ${after.turn}.`

function Choose({ cycles, pair: [before, after] }: { cycles: readonly Cycle[]; pair: Pair }) {
  const choices = cycles.map(({ turn }) => ({ value: String(turn), words: `Cycle ${turn}` }))
  return (
    <Form method="get" className="filter-row noprint" key={`${before.turn}-${after.turn}`}>
      <SelectField name="one" label="This cycle" value={String(before.turn)} choices={choices} />
      <SelectField name="other" label="beside this one" value={String(after.turn)} choices={choices} />
      <Button>Show these two</Button>
    </Form>
  )
}

function Beside({ pair, cycles, supported }: { pair: Pair; cycles: readonly Cycle[]; supported: boolean }) {
  const written = parts.filter(([part]) => pair.some((cycle) => cycle[part]))
  const all = cycles.flatMap(({ outcomes }) => outcomes)
  return (
    <ScrollBox label={leadOf(pair)} className="sheet card">
      <table className="plain-table compared">
        <caption className="vh">{leadOf(pair)}</caption>
        <thead>
          <tr>
            <th scope="col">Part</th>
            {pair.map((cycle) => (
              <th key={cycle.cycleId} scope="col">
                Cycle {cycle.turn}
                <p className="muted">{datesOf(cycle, { supported, newest: cycle === cycles[0] })}</p>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {written.map(([part, title]) => (
            <tr key={part}>
              <th scope="row">
                {title}
                {pair[0][part] === pair[1][part] && <p className="muted">The same in both</p>}
              </th>
              {pair.map((cycle) => (
                <td key={cycle.cycleId} className="said-words">
                  {cycle[part] ?? <span className="muted">Nothing written</span>}
                </td>
              ))}
            </tr>
          ))}
          <ComparedOutcomes pairs={outcomePairs(pair, all)} />
        </tbody>
      </table>
    </ScrollBox>
  )
}

function datesOf(cycle: Cycle, at: { supported: boolean; newest: boolean }): string {
  const { agreedOn, reviewedOn, closed } = cycle
  const days = [
    agreedOn && `agreed on ${dayWords(agreedOn)}`,
    reviewedOn && `reviewed on ${dayWords(reviewedOn)}`,
    closed && `closed on ${dayWords(closed.on)} without a review (${closedWhyWords[closed.why].toLowerCase()})`,
  ]
  return [standingWords[standingOf(cycle, at)], ...days].filter(Boolean).join(', ')
}
