import { Link } from 'react-router'
import { type Due, DueSection } from '#ui/DueRow.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { PrintButton } from '#ui/PrintButton.tsx'
import { SegLinks } from '#ui/Tabs.tsx'
import { type YearMark, YearStrip } from '#ui/YearStrip.tsx'

interface Section {
  id: string
  title: string
  context: string
  count: number
  rows: readonly Due[]
  hidden: number
  all: string
}

export interface TodayProps {
  today: string
  todayWords: string
  headline: string
  lead: string | null
  whose: { mine: boolean; all: string }
  sections: readonly Section[]
  year: { startsOn: string; heldWords: string; toComeWords: string; marks: readonly YearMark[] }
}

export function TodayView({ today, todayWords, headline, lead, whose, sections, year }: TodayProps) {
  return (
    <div className="today">
      <PageHead eyebrow={todayWords} title={headline} lead={lead}>
        <SegLinks
          label="Whose work"
          links={[
            { to: '/', label: whose.all, current: !whose.mine },
            { to: '/?whose=mine', label: 'Only mine', current: whose.mine },
          ]}
        />
        <PrintButton />
      </PageHead>
      {year.marks.length > 0 && <YearStrip {...year} today={today} />}
      {sections.length === 0 && <NothingDue mine={whose.mine} />}
      {sections.map(({ hidden, all, ...section }) => (
        <DueSection
          key={section.id}
          {...section}
          tail={
            hidden > 0 && (
              <Link to={all}>
                Show the other {hidden}
                <span className="vh"> in {section.title}</span>
              </Link>
            )
          }
        />
      ))}
    </div>
  )
}

function NothingDue({ mine }: { mine: boolean }) {
  return (
    <EmptyState title={mine ? 'Nothing of yours within a month' : 'Nothing to see to within a month'}>
      {mine
        ? 'What is late, due or cannot be told for the pupils whose key worker you are'
        : 'What is late, due or cannot be told'}{' '}
      will stand here, each with its reason and the place to act.
    </EmptyState>
  )
}
