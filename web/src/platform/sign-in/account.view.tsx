import { Form } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { TextField } from '#ui/Fields.tsx'
import { FormErrors, problemOf } from '#ui/FormErrors.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHead } from '#ui/PageHead.tsx'

interface Props {
  sessions: readonly { token: string; since: string; from: string; current: boolean }[]
  twoStep: boolean
  problems: readonly { field: string; says: string }[]
  enrol: { picture: string; key: string; codes: readonly string[] } | null
  said: string | null
}

export function AccountView({ sessions, twoStep, problems, enrol, said }: Props) {
  return (
    <div className="narrow">
      <PageHead title="Your account" />
      {said && <Notice kind="ok">{said}</Notice>}
      <FormErrors problems={problems} />
      {enrol ? <Enrol enrol={enrol} /> : <SecondStep on={twoStep} problems={problems} />}
      <Card title="Password">
        <Form method="post">
          <input type="hidden" name="do" value="password" />
          <TextField
            name="now"
            label="Present password"
            type="password"
            autoComplete="current-password"
            problem={problemOf(problems, 'now')}
          />
          <TextField
            name="next"
            label="New password"
            hint="At least 12 characters: three or four words that do not belong together"
            type="password"
            autoComplete="new-password"
            problem={problemOf(problems, 'next')}
          />
          <Button>Change password</Button>
        </Form>
      </Card>
      <Card title="Where you are signed in">
        <ul className="list">
          {sessions.map((session) => (
            <li key={session.token}>
              {session.from}, since {session.since}
              {session.current ? (
                <span className="muted"> (this one)</span>
              ) : (
                <Form method="post">
                  <input type="hidden" name="session" value={session.token} />
                  <Button small name="do" value="end-session">
                    End the session of {session.from}
                  </Button>
                </Form>
              )}
            </li>
          ))}
        </ul>
        <p className="hint">A session that you end can go on for up to a minute.</p>
      </Card>
    </div>
  )
}

function SecondStep({ on, problems }: { on: boolean; problems: Props['problems'] }) {
  return (
    <Card title="Second step">
      <p>
        {on
          ? 'On: signing in asks for a code from your app.'
          : 'Off. With it on, a stolen password alone does not open children’s records.'}
      </p>
      <Form method="post">
        <TextField
          name="password"
          label="Your password"
          type="password"
          autoComplete="current-password"
          problem={problemOf(problems, 'password')}
        />
        <Button look={on ? 'default' : 'fill'} name="do" value={on ? 'stop' : 'start'}>
          {on ? 'Turn the second step off' : 'Turn the second step on'}
        </Button>
      </Form>
    </Card>
  )
}

function Enrol({ enrol }: { enrol: NonNullable<Props['enrol']> }) {
  return (
    <Card title="Finish the second step">
      <div className="stack">
        <p>Scan this with an authenticator app, or type the key into it.</p>
        <img
          src={enrol.picture}
          width="200"
          height="200"
          alt="A square code for your authenticator app. The key below says the same."
        />
        <p>
          Key: <b>{enrol.key}</b>
        </p>
        <p>Keep these backup codes on paper. Each works once, and they are not shown again.</p>
        <ul className="tn">
          {enrol.codes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ul>
        <Form method="post">
          <input type="hidden" name="do" value="finish" />
          <TextField name="code" label="The six digits your app shows" autoComplete="one-time-code" inputMode="numeric" short />
          <Button look="fill">Turn it on</Button>
        </Form>
      </div>
    </Card>
  )
}
