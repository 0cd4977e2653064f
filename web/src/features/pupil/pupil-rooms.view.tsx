import { ButtonLink } from '#ui/Button.tsx'
import { type Tab, Tabs } from '#ui/Tabs.tsx'

export interface PupilRoomsProps {
  pupilId: string
  mayKeepRecord: boolean
  teaches: boolean
  seesCosts: boolean
}

/** What can be recorded about the pupil from here. */
export function RecordSomething({ mayKeepRecord }: Pick<PupilRoomsProps, 'mayKeepRecord'>) {
  return (
    <div className="id-a noprint">
      <ButtonLink look={mayKeepRecord ? 'default' : 'fill'} to="concerns/new">
        Raise a concern
      </ButtonLink>
      {mayKeepRecord && (
        <>
          <ButtonLink look="fill" to="status">
            Change status
          </ButtonLink>
          <ButtonLink look="plain" to="details">
            Change details
          </ButtonLink>
        </>
      )}
    </div>
  )
}

/** The pages about a pupil, each a room of its own. */
export function PupilRooms({ pupilId, teaches, seesCosts }: PupilRoomsProps) {
  const rooms: [string, string, boolean][] = [
    ['support', 'SEN Support', true],
    ['profiles', 'Plans and profiles', true],
    ['provision', 'Provision', true],
    ['meetings', 'Meetings', true],
    ['contacts', 'Contact log', teaches],
    ['scores', 'Scores', teaches],
    ['specialists', 'Specialists', teaches],
    ['money', 'Money', seesCosts],
  ]
  const tabs: Tab[] = rooms
    .filter(([, , shown]) => shown)
    .map(([room, label]) => ({ to: `/pupils/${pupilId}/${room}`, label, current: false }))
  return <Tabs label="About this pupil" tabs={[{ to: `/pupils/${pupilId}`, label: 'At a glance', current: true }, ...tabs]} />
}
