import { useCallback, useEffect, useRef, useState } from 'react'
import type { RecordSent } from '../record.form.ts'
import { canKeep, type PersonHere } from './device.ts'
import { listen } from './listen.ts'
import { fetchPlan } from './plan-here.ts'
import { dropRecord, keepRecord, personHere, type Waiting, waitingOf } from './queue.ts'
import { type Sending, sendWaiting } from './send.ts'
import { askToSend, startWorker } from './worker-here.ts'

export interface Kept {
  /** Records can be kept on this device for the person of this page. */
  ready: boolean
  /** Something went wrong on the device itself: what was pressed is not kept. */
  failed: boolean
  person: PersonHere | null
  own: readonly Waiting[]
  others: number
  signal: boolean
  sending: Sending | null
  keep: (record: RecordSent, instead: string | null) => Promise<boolean>
  giveUp: (entryId: string) => Promise<void>
}

interface Here {
  person: PersonHere | null
  own: readonly Waiting[]
  others: number
}

/** Whose records lie on this device, and how many of others. */
function useHere() {
  const [here, setHere] = useState<Here>({ person: null, own: [], others: 0 })
  const known = useRef<PersonHere | null>(null)
  const look = useCallback(async () => {
    // When the session ends the device forgets the key; this page still has it, so that what is pressed now is kept all the same.
    const person = (await personHere()) ?? known.current
    known.current = person
    setHere({ person, ...(await waitingOf(person)) })
  }, [])
  return { here, look }
}

/** Sends what waits, one try at a time. */
function useSending(look: () => Promise<void>, changed: () => Promise<unknown>) {
  const [signal, setSignal] = useState(true)
  const [sending, setSending] = useState<Sending | null>(null)
  const at = useRef({ busy: false, changed })
  at.current.changed = changed
  const send = useCallback(async () => {
    if (at.current.busy) return
    at.current.busy = true
    try {
      const came = await sendWaiting()
      if (came === 'sent') await at.current.changed()
      setSignal(came === 'no-signal' ? false : navigator.onLine)
      setSending(came)
      await look()
    } finally {
      at.current.busy = false
    }
  }, [look])
  return { signal, setSignal, sending, send }
}

/**
 * What waits on this device, and its sending: at once, when there is a signal again, when the page is looked at again, and every half
 * minute. `staffId` is of whom the page speaks, null where the page has only what the device holds. `changed` fetches what the school
 * has, after something was sent.
 */
export function useKept(staffId: string | null, changed: () => Promise<unknown>): Kept {
  const { here, look } = useHere()
  const { signal, setSignal, sending, send } = useSending(look, changed)
  const [failed, setFailed] = useState(false)

  useEffect(() => {
    if (!canKeep()) return
    let gone = false
    const begin = async () => {
      if (staffId !== null) await fetchPlan()
      await look()
      if (gone) return
      setSignal(navigator.onLine)
      await startWorker()
      await send()
    }
    begin().catch(() => {})
    const deaf = listen({ again: () => void send().catch(() => {}), lost: () => setSignal(false) })
    return () => {
      gone = true
      deaf()
    }
  }, [staffId, look, send, setSignal])

  async function keep(record: RecordSent, instead: string | null): Promise<boolean> {
    if (!here.person) return false
    setFailed(false)
    try {
      await keepRecord(here.person, record)
      if (instead) await dropRecord(instead)
    } catch {
      setFailed(true)
      return false
    }
    await look()
    void askToSend()
    void send().catch(() => {})
    return true
  }

  const ready = here.person !== null && (staffId === null || here.person.staffId === staffId)
  return { ...here, ready, failed, signal, sending, keep, giveUp: (entryId) => dropRecord(entryId).then(look) }
}
