import { type Environment, NotDone, reasonOf, usage, WrongUse } from './outcome.ts'

type Verb = (args: string[], environment: Environment) => Promise<void>

// Each is loaded when it is asked for: checking a UPN or working out a day needs no database.
const verbs: Readonly<Record<string, () => Promise<Verb>>> = {
  'school add': async () => (await import('./schools.ts')).addOneSchool,
  'school trust': async () => (await import('./schools.ts')).setOneTrust,
  'school-from-gias': async () => (await import('./school-from-gias.ts')).schoolFromGias,
  import: async () => (await import('./bring-in.ts')).bringInFile,
  register: async () => (await import('./lists.ts')).registerList,
  due: async () => (await import('./lists.ts')).dueList,
  upn: async () => (await import('./upn.ts')).checkOneUpn,
  deadlines: async () => (await import('./deadlines.ts')).workOneClock,
  cost: async () => (await import('./cost.ts')).workOneCost,
  wording: async () => (await import('./wording.ts')).checkOneWording,
  'log verify': async () => (await import('./schools.ts')).verifyOneLog,
  backup: async () => (await import('./backup.ts')).backUp,
  restore: async () => (await import('./backup.ts')).restoreFrom,
}

function chosen(words: readonly string[]): { verb: () => Promise<Verb>; args: string[] } | null {
  for (const length of [2, 1]) {
    const verb = verbs[words.slice(0, length).join(' ')]
    if (verb) return { verb, args: words.slice(length) }
  }
  return null
}

/** Runs one command. 0 done, 1 refused with the reason, 2 wrong usage. Only what was asked for goes to standard output. */
export async function runCommandLine(words: string[], environment: Environment): Promise<0 | 1 | 2> {
  if (words[0] === 'help' || words[0] === '--help') {
    console.log(usage)
    return 0
  }
  const asked = chosen(words)
  if (!asked) {
    console.error(usage)
    return 2
  }
  try {
    await (await asked.verb())(asked.args, environment)
    return 0
  } catch (error) {
    return explained(error)
  }
}

/** A reason a person can act on. Anything unexpected is a fault of Waymark, and is thrown as it is. */
async function explained(error: unknown): Promise<1 | 2> {
  if (error instanceof WrongUse) {
    console.error(`${error.message}\n\n${usage}`)
    return 2
  }
  const reason = error instanceof NotDone ? error.message : ((await import('./reasons.ts')).knownReason(error) ?? reasonOf(error))
  if (reason === null) throw error
  console.error(reason)
  return 1
}
