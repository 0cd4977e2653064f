import { Link } from 'react-router'
import { type Due, DueSection } from '#ui/DueRow.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { SegLinks } from '#ui/Tabs.tsx'
import { type YearMark, YearStrip } from '#ui/YearStrip.tsx'

interface Props {
  today: string
  todayWords: string
  headline: string
  mine: boolean
  sections: readonly {
    id: string
    title: string
    context: string
    count: number
    rows: readonly Due[]
    hidden: number
    all: string
  }[]
  year: { startsOn: string; heldWords: string; toComeWords: string; marks: readonly YearMark[] }
}

export function TodayView({ today, todayWords, headline, mine, sections, year }: Props) {
  return (
    <div className="today">
      <PageHead eyebrow={todayWords} title={headline}>
        <SegLinks
          label="Whose work"
          links={[
            { to: '/', label: 'Everything I may see', current: !mine },
            { to: '/?whose=mine', label: 'Only mine', current: mine },
          ]}
        />
      </PageHead>
      {year.marks.length > 0 && <YearStrip {...year} today={today} />}
      {sections.length === 0 && (
        <EmptyState title="Nothing to see to within a month">
          What is late, due soon, or cannot be told will stand here, each with its reason and the place to act.
        </EmptyState>
      )}
      {sections.map((section) => (
        <DueSection
          key={section.id}
          id={section.id}
          title={section.title}
          count={section.count}
          context={section.context}
          rows={section.rows}
          tail={section.hidden > 0 && <Link to={section.all}>Show the other {section.hidden}</Link>}
        />
      ))}
    </div>
  )
}
