import { FactsTable, StackedBars, StackedColumns } from '#ui/Bars.tsx'
import { barsOf, inYearOrder, largestFirst, onRegister, type StatusTally } from './counts.rules.ts'
import { needWords, yearWords } from './words.rules.ts'

const most = 6

/** How many in each year and with each primary need; the same facts as tables beside them. */
export function RegisterPictures({ byYear, byNeed }: { byYear: readonly StatusTally[]; byNeed: readonly StatusTally[] }) {
  const years = inYearOrder(barsOf(byYear)).filter((bar) => onRegister(bar) > 0)
  const needs = largestFirst(barsOf(byNeed)).filter((bar) => onRegister(bar) > 0)
  if (years.length === 0) return null
  const rest = needs.slice(most)
  const drawn = needs.slice(0, most).map((bar) => ({ label: needWords(bar.code), first: bar.plan, second: bar.support }))
  if (rest.length > 0)
    drawn.push({ label: 'All others', first: sum(rest.map((bar) => bar.plan)), second: sum(rest.map((bar) => bar.support)) })
  const short = years.length > 6
  return (
    <div className="pics">
      <figure className="sheet pic">
        <figcaption>
          <b>By year</b>
          <span className="key">
            <span>
              <i className="kE" /> EHC plan
            </span>
            <span>
              <i className="kK" /> SEN Support
            </span>
          </span>
          <FactsTable
            caption="On the register by year"
            heads={['Year', 'EHC plan', 'SEN Support']}
            rows={years.map((bar) => [yearWords(bar.code), bar.plan, bar.support])}
          />
        </figcaption>
        <StackedColumns
          says={`On the register by year: ${years.map((bar) => `${yearWords(bar.code)}, ${bar.plan} with an EHC plan and ${bar.support} on SEN Support`).join('; ')}`}
          stacks={years.map((bar) => ({
            label: short && bar.code ? bar.code : yearWords(bar.code),
            first: bar.plan,
            second: bar.support,
          }))}
        />
      </figure>
      <figure className="sheet pic">
        <figcaption>
          <b>By primary need</b>
          <FactsTable
            caption="On the register by primary need"
            heads={['Primary need', 'EHC plan', 'SEN Support']}
            rows={needs.map((bar) => [needWords(bar.code), bar.plan, bar.support])}
          />
        </figcaption>
        <StackedBars stacks={drawn} />
      </figure>
    </div>
  )
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
