// What a phone keeps of its person's sessions, in the browser's own database. Everything about a child and every record is sealed with
// a key that the school hands out at each sign-in: when that key is forgotten, a plan is gone and a record waits unread for its owner.

import { databaseName } from './forget.ts'

export interface PersonHere {
  staffId: string
  person: string
  key: CryptoKey
}
export interface SealedPlan {
  staffId: string
  keptAt: number
  iv: Uint8Array<ArrayBuffer>
  sealed: ArrayBuffer
}
export interface SealedRecord {
  entryId: string
  staffId: string
  order: number
  iv: Uint8Array<ArrayBuffer>
  sealed: ArrayBuffer
}
interface Stores {
  people: PersonHere
  plans: SealedPlan
  queue: SealedRecord
}
type Store = keyof Stores

/** Whether this browser can keep anything: a database, and sealing, which browsers give only to safe addresses. */
export const canKeep = (): boolean =>
  typeof indexedDB !== 'undefined' && typeof crypto !== 'undefined' && typeof crypto.subtle !== 'undefined'

const answered = <T>(asking: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    asking.onsuccess = () => resolve(asking.result)
    asking.onerror = () => reject(asking.error ?? new Error('The browser’s database does not answer.'))
  })

function open(): Promise<IDBDatabase> {
  const asking = indexedDB.open(databaseName, 1)
  asking.onupgradeneeded = () => {
    asking.result.createObjectStore('people', { keyPath: 'staffId' })
    asking.result.createObjectStore('plans', { keyPath: 'staffId' })
    asking.result.createObjectStore('queue', { keyPath: 'entryId' })
  }
  return answered(asking)
}

/** One transaction over some stores; answers once it is on the disk. */
async function within(stores: readonly Store[], work: (at: (store: Store) => IDBObjectStore) => void): Promise<void> {
  const db = await open()
  try {
    await new Promise<void>((resolve, reject) => {
      const transaction = db.transaction(stores, 'readwrite', { durability: 'strict' })
      transaction.oncomplete = () => resolve()
      transaction.onabort = () => reject(transaction.error ?? new Error('This device did not keep it.'))
      work((store) => transaction.objectStore(store))
    })
  } finally {
    db.close()
  }
}

export async function everyOne<S extends Store>(store: S): Promise<Stores[S][]> {
  const db = await open()
  try {
    return await answered<Stores[S][]>(db.transaction(store).objectStore(store).getAll())
  } finally {
    db.close()
  }
}

export const keepOne = <S extends Store>(store: S, value: Stores[S]): Promise<void> =>
  within([store], (at) => at(store).put(value))

export const dropOne = (store: Store, key: string): Promise<void> => within([store], (at) => at(store).delete(key))

/** This person, and nobody else: what the device held of others is gone, but for their sealed records. */
export async function enter(person: PersonHere): Promise<void> {
  const others = (await everyOne('plans')).filter(({ staffId }) => staffId !== person.staffId)
  await within(['people', 'plans'], (at) => {
    at('people').clear()
    for (const { staffId } of others) at('plans').delete(staffId)
    at('people').put(person)
  })
}
