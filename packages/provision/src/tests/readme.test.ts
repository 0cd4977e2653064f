import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import { expect, test } from 'vitest'

const readme = new URL('../../README.md', import.meta.url)
const examples = [...fs.readFileSync(readme, 'utf8').matchAll(/```js\n([\s\S]*?)```/g)].map(([, code = '']) => code)

test('there are examples in the README', () => expect(examples).toHaveLength(2))

test.each(examples)('an example prints what it says it prints', (code) => {
  const said = [...code.matchAll(/\/\/ prints (.*)$/gm)].map(([, line]) => line)
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: new URL('.', readme),
    encoding: 'utf8',
  })
  expect(printed.trimEnd().split('\n')).toEqual(said)
})
