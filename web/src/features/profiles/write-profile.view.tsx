import { Form, Link } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { TextArea } from '#ui/Fields.tsx'
import { problemOf } from '#ui/FormErrors.tsx'
import { useKeptDraft } from '#ui/KeptDraft.tsx'
import { leftAlone, problemsIn, Refusal, Remembering, type Sent, typedIn } from '#ui/SentForm.tsx'
import { type Content, kinds, type ProfileKind } from './kinds.rules.ts'
import { type About, ProfileHead } from './profile-parts.view.tsx'
import { type Placed, sectionsOf } from './sections.rules.ts'

export interface WriteProfileProps {
  about: About
  kind: ProfileKind
  layout: readonly Placed[]
  draft: { version: number; content: Content }
  sent: Sent | null
}

/** The sections of a document, one box each. It saves itself as it is typed. */
export function WriteProfileView({ about, kind, layout, draft, sent }: WriteProfileProps) {
  const { title, for: what } = kinds[kind]
  const sections = sectionsOf(kind, layout, draft.content)
  const at = `/pupils/${about.pupilId}/profiles/${kind}`
  const kept = useKeptDraft(`${at}/write/keep`, draft.version, 'Save the draft')
  const problems = problemsIn(sent, 'write')
  const typed = typedIn(sent, 'write')
  const words = Object.fromEntries(sections.map((section) => [`section-${section.id}`, section.title]))
  return (
    <div className="narrow">
      <ProfileHead about={about} back={{ to: `/${kind}`, title }} title={`Write: ${title}`} lead={what} />
      <Refusal sent={sent} form="write" words={words} />
      <Form method="post" className="sheet card" onInput={(event) => kept.typed(event.currentTarget)}>
        <input type="hidden" name="form" value="write" />
        <input type="hidden" name="version" value={kept.version} />
        {sections.map(({ id, title: label, hint }) => {
          const name = `section-${id}`
          const recorded = draft.content[id] ?? ''
          return (
            <Remembering key={id} sent={sent} name={name} was={recorded} version={draft.version}>
              <TextArea
                name={name}
                label={label}
                hint={hint}
                rows={4}
                value={leftAlone(sent, name) ? recorded : typed(name, recorded)}
                problem={problemOf(problems, name)}
              />
            </Remembering>
          )
        })}
        <p className="muted" role="status">
          {kept.says}
        </p>
        <div className="btn-row">
          <Button look="fill">Save the draft</Button>
          <Link to={at}>Cancel</Link>
        </div>
      </Form>
    </div>
  )
}
