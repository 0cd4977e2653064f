const often = 30_000

/**
 * Hears of everything after which sending may go well: a signal, the page looked at again, the worker that has sent, and half a minute
 * gone by. Answers how to stop.
 */
export function listen({ again, lost }: { again: () => void; lost: () => void }): () => void {
  const seen = () => document.visibilityState === 'visible' && again()
  window.addEventListener('online', again)
  window.addEventListener('offline', lost)
  window.addEventListener('focus', again)
  document.addEventListener('visibilitychange', seen)
  navigator.serviceWorker?.addEventListener('message', again)
  const timer = setInterval(again, often)
  return () => {
    clearInterval(timer)
    window.removeEventListener('online', again)
    window.removeEventListener('offline', lost)
    window.removeEventListener('focus', again)
    document.removeEventListener('visibilitychange', seen)
    navigator.serviceWorker?.removeEventListener('message', again)
  }
}
