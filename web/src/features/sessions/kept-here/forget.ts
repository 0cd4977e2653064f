export const databaseName = 'waymark-sessions'

/**
 * Nobody is signed in here any more: plans and keys are gone, and no waiting record can be read until its owner signs in again. Small
 * and without company, because the page where people sign in carries it.
 */
export function forget(): Promise<void> {
  return new Promise((resolve, reject) => {
    const asking = indexedDB.open(databaseName)
    const failed = () => reject(asking.error ?? new Error('The browser’s database does not answer.'))
    // Nothing was ever kept here, and no database is made to say so.
    asking.onupgradeneeded = () => asking.transaction?.abort()
    asking.onerror = () => (asking.error?.name === 'AbortError' ? resolve() : failed())
    asking.onsuccess = () => {
      const db = asking.result
      const transaction = db.transaction(['people', 'plans'], 'readwrite')
      transaction.objectStore('people').clear()
      transaction.objectStore('plans').clear()
      transaction.oncomplete = () => {
        db.close()
        resolve()
      }
      transaction.onabort = failed
    }
  })
}
