import { Icon, type IconName } from './Icon.tsx'

export type BadgeState = 'late' | 'due-soon' | 'running' | 'met' | 'cannot-tell' | 'late-exception-claimed' | 'does-not-apply'

const looks: Record<BadgeState, { icon: IconName; look: string; word: string }> = {
  late: { icon: 's-late', look: 'late', word: 'Late' },
  'due-soon': { icon: 's-due', look: 'due', word: 'Due' },
  running: { icon: 's-run', look: 'run', word: 'Running' },
  met: { icon: 's-met', look: 'met', word: 'Met' },
  'cannot-tell': { icon: 's-unk', look: 'unk', word: 'Cannot tell' },
  'late-exception-claimed': { icon: 's-exc', look: 'exc', word: 'Exception claimed' },
  'does-not-apply': { icon: 's-na', look: 'na', word: 'Does not apply' },
}

export const stateWord = (state: BadgeState): string => looks[state].word

/** Shape, then word, then colour. `boxed` when it stands alone. */
export function StateBadge({ state, words, boxed = false }: { state: BadgeState; words?: string; boxed?: boolean }) {
  const { icon, look, word } = looks[state]
  return (
    <span className={`st st-${look}${boxed ? ' box' : ''}`}>
      <Icon name={icon} />
      <span>{words ?? word}</span>
    </span>
  )
}
