import { checkWording } from '@waymark/duties'
import type { Asked, Questions } from './wording.view.tsx'

/** The measure and the day stand in fields of their own: an outcome is not asked for them twice. */
const whole = ({ says, target, dueOn }: Written): string =>
  [says, target, dueOn && `by ${dueOn.split('-').reverse().join('/')}`].filter(Boolean).join(', ')

interface Written {
  says: string | null
  target: string | null
  dueOn: string | null
  provision: string | null
}

const asked = (findings: ReturnType<typeof checkWording>['findings']): Asked[] =>
  findings.filter(({ severity }) => severity !== 'info').map(({ rule, says, ask }) => ({ rule, says, ask }))

/** What is open in an outcome and in what is given for it. In a plan of SEN Support all of it is advice. */
export const questionsOf = (written: Written): Questions => ({
  outcome: written.says ? asked(checkWording('outcome', whole(written)).findings) : [],
  provision: written.provision
    ? asked(checkWording('provision', written.provision).findings.filter(({ severity }) => severity === 'error'))
    : [],
})
