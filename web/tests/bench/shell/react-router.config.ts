import type { Config } from '@react-router/dev/config'

export default { appDirectory: '.', buildDirectory: process.env['SHELL_BUILD'] ?? 'build', ssr: true } satisfies Config
