/** Another process has this folder open. */
export class DatabaseHeld extends Error {
  constructor(folder: string) {
    super(`The data folder ${folder} is already open in another Waymark process. Stop that one first.`)
  }
}

/** The database's thread ended. What was answered is kept; what was not answered may not be. */
export class DatabaseGone extends Error {
  constructor(cause?: Error) {
    super(
      'The embedded database has stopped. Everything that was saved is kept. Check that the disk is not full, then start Waymark again.',
      cause ? { cause } : {},
    )
  }
}
