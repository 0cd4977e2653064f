/** The part of the plan under way that a meeting talks about. */
export interface PlanToTalkOf {
  outcomes: readonly { says: string; baseline: string | null; target: string | null }[]
  strategies: string | null
}

/** An agenda made from what is known, the child's and the family's words first. A person changes it as they like. */
export function agendaFrom(forename: string, plan: PlanToTalkOf | null): string {
  const lines = [`What ${forename} says`, 'What the family says', 'What goes well']
  for (const { says, baseline, target } of plan?.outcomes ?? [])
    lines.push(`How it goes: ${says}${baseline && target ? ` (from ${baseline} to ${target})` : ''}`)
  if (plan?.strategies) lines.push('What every teacher does: does it still help?')
  lines.push('What changes, and who does what by when', 'When we meet next')
  return lines.map((line, index) => `${index + 1}. ${line}`).join('\n')
}
