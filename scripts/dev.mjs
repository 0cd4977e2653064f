// Waymark as it runs, with what only its builders see: /look shows every part in every state. Built anew when a source changed.
process.env.NODE_ENV = 'development'
await import('./start.mjs')
