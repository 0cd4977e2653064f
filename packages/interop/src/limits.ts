/** How much of a file we agree to look at. Beyond it the file is refused, with a problem that says so. */
export interface Limits {
  bytes: number
  depth: number
  elements: number
  pupils: number
  /** Files inside a zip (an XLSX is a zip). */
  entries: number
  /** All the files of a zip together, once unpacked. */
  inflatedBytes: number
  /** Unpacked size against packed size, per file, once it is larger than a megabyte. */
  ratio: number
}

const MB = 1024 * 1024

export const standardLimits: Limits = {
  bytes: 50 * MB,
  depth: 40,
  elements: 5_000_000,
  pupils: 20_000,
  entries: 200,
  inflatedBytes: 200 * MB,
  ratio: 150,
}

/** Thrown inside a reader to stop reading at once; the reader turns it into a problem about the whole file. */
export class Stop extends Error {
  readonly rule: string
  readonly says: string
  readonly line: number | null

  constructor(rule: string, says: string, line: number | null = null) {
    super(rule)
    this.rule = rule
    this.says = says
    this.line = line
  }
}
