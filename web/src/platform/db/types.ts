import pg from 'pg'

const { builtins } = pg.types
const asWritten = (value: string) => value
const listsAsWritten = (value: string) => pg.types.getTypeParser(textArray, 'text')(value)
const textArray: number = 1009

// A day or a clock time stays as written: a Date would move it across midnight. A number that a double cannot hold stays text.
const own = new Map<number, (value: string) => unknown>([
  [builtins.DATE, asWritten],
  [builtins.TIME, asWritten],
  [builtins.TIMESTAMP, asWritten],
  [builtins.INTERVAL, asWritten],
  [1182, listsAsWritten], // date[]
  [1115, listsAsWritten], // timestamp[]
  [1187, listsAsWritten], // interval[]
  [1231, listsAsWritten], // numeric[]
])

/** How both homes turn what PostgreSQL says into JavaScript. */
export const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') => own.get(oid) ?? pg.types.getTypeParser(oid, format ?? 'text'),
}
