import { ButtonLink } from '#ui/Button.tsx'

/** Where one goes on from a pupil's page. */
export function PupilRooms({
  mayKeepRecord,
  teaches,
  seesCosts,
}: {
  mayKeepRecord: boolean
  teaches: boolean
  seesCosts: boolean
}) {
  return (
    <div className="id-a noprint">
      {mayKeepRecord && (
        <ButtonLink look="fill" to="status">
          Change status
        </ButtonLink>
      )}
      <ButtonLink look="default" to="support">
        SEN Support
      </ButtonLink>
      <ButtonLink look="plain" to="profiles">
        Plans and profiles
      </ButtonLink>
      <ButtonLink look="plain" to="provision">
        Provision
      </ButtonLink>
      {teaches && (
        <>
          <ButtonLink look="plain" to="scores">
            Scores
          </ButtonLink>
          <ButtonLink look="plain" to="specialists">
            Specialists
          </ButtonLink>
          <ButtonLink look="plain" to="contacts">
            Contact log
          </ButtonLink>
        </>
      )}
      {seesCosts && (
        <ButtonLink look="plain" to="money">
          Money
        </ButtonLink>
      )}
      <ButtonLink look="plain" to="meetings">
        Meetings
      </ButtonLink>
      <ButtonLink look={mayKeepRecord ? 'plain' : 'fill'} to="concerns/new">
        Raise a concern
      </ButtonLink>
      {mayKeepRecord && (
        <ButtonLink look="plain" to="details">
          Change details
        </ButtonLink>
      )}
    </div>
  )
}
