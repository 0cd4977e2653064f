/**
 * What the log says of a fault: its kind and where it happened. Never its message or detail, which can hold what somebody typed
 * or a row of the database.
 */
export function faultOf(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: typeof error }
  const of = (name: string) => {
    const value: unknown = Object.entries(error).find(([key]) => key === name)?.[1]
    return typeof value === 'string' ? { [name]: value } : {}
  }
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  const at = frames.slice(0, 8).map((line) => line.trim())
  return { error: error.constructor.name, ...of('code'), ...of('table'), ...of('constraint'), at }
}
