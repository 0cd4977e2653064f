// Plain JavaScript that any Node from 20.19 on can read: says what is wrong before anything newer is loaded.
const major = Number(process.versions.node.split('.')[0])
if (major < 26) {
  console.error(`Waymark needs Node 26 and this is Node ${process.versions.node}.
"npm install" brings Node 26 with it: run Waymark through npm (npm start, npm test), and do not install with --omit=optional.
On a system without a ready-made package (Alpine Linux, Windows on ARM) install Node 26 yourself.`)
  process.exit(1)
}
export const root = new URL('..', import.meta.url)
