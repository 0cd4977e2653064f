import address from './worker.ts?worker&url'

interface Syncing {
  sync?: { register(tag: string): Promise<void> }
}

/** Starts the service worker where there can be one, and has it keep the page as it is now. */
export async function startWorker(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  try {
    const registration = await navigator.serviceWorker.register(address, { scope: '/sessions', updateViaCache: 'none' })
    registration.active?.postMessage('keep')
  } catch {
    // Without one the page still keeps records while it is open.
  }
}

/** Asks the browser to send once there is a signal, also when the page is closed by then. Not every browser can. */
export async function askToSend(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  const registration: (ServiceWorkerRegistration & Syncing) | undefined =
    await navigator.serviceWorker.getRegistration('/sessions')
  await registration?.sync?.register('send-sessions').catch(() => {})
}
