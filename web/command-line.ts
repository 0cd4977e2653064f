import { runCommandLine } from './src/command-line/run.ts'

process.exitCode = await runCommandLine(process.argv.slice(2), process.env)
