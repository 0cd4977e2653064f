import { EmptyState } from '#ui/EmptyState.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { PrintButton } from '#ui/PrintButton.tsx'
import { Tabs } from '#ui/Tabs.tsx'
import { ClassSheet, type ClassSheetProps } from './class-sheet.view.tsx'
import './class-sheet.css'

export interface MyPupilsViewProps {
  groups: readonly (ClassSheetProps['group'] & { key: string })[]
  shown: string
  today: string
}

/** A class on one screen and one side of A4: those with something to know, what they are good at before what they need. */
export function MyPupilsView({ groups, shown, today }: MyPupilsViewProps) {
  const tabs = groups.map((group) => ({
    to: `/my-pupils?show=${group.key}`,
    label: lessonLabel(group),
    count: group.count,
    current: shown === group.key,
  }))
  const all = { to: '/my-pupils?show=all', label: 'All my pupils', current: shown === 'all' }
  return (
    <>
      <PageHead title="My pupils" lead="What they are good at, and what helps. A group at a time prints on a side of A4.">
        <PrintButton />
      </PageHead>
      {groups.length === 0 ? (
        <EmptyState title="You are in no group yet">
          Your pupils stand here once your groups are brought in or a pupil has you as key worker. Ask your SENCO.
        </EmptyState>
      ) : (
        <div className="lessons noprint">
          <Tabs label="My groups" tabs={groups.length > 1 ? [...tabs, all] : [all]} />
        </div>
      )}
      <div className="stack">
        {groups
          .filter((group) => shown === 'all' || group.key === shown)
          .map((group) => (
            <ClassSheet key={group.key + group.relation} group={group} today={today} />
          ))}
      </div>
    </>
  )
}

/** The name, and where the group is in the day. */
function lessonLabel({ name, lesson }: ClassSheetProps['group']): string {
  if (!lesson || lesson.is === 'over') return name
  return lesson.is === 'now' ? `Now: ${name}` : `${lesson.from} ${name}`
}
