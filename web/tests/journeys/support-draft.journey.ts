import { expect, test } from 'vitest'
import { as, expectWell, withBrowser } from './browser.ts'
import { look, withoutPlan } from './support-scene.ts'

withBrowser()

test('a draft saves itself as it is typed, survives a lost connection, and two writers both keep their words', async () => {
  const ruth = await as('Ruth Adeyemi')
  const path = await withoutPlan(ruth)
  await ruth.goto(`${path}/support`)
  await ruth.getByRole('button', { name: 'Begin the first cycle' }).click()
  await ruth.getByText('The draft of the cycle is begun').waitFor()
  await ruth.goto(`${path}/support/plan`)
  const priya = await as('Priya Nair')
  await priya.goto(`${path}/support/plan`)

  await ruth.getByLabel('What is needed').fill('Time to take in words')
  await ruth.getByText('Saved as you typed').waitFor()
  await ruth.context().setOffline(true)
  await ruth.getByLabel('What shows it').fill('What three teachers saw')
  await ruth.getByText('there is no connection').waitFor()
  await expectWell(ruth, 'a draft without a connection')
  await ruth.context().setOffline(false)
  await ruth.getByText('Saved as you typed').waitFor()
  const second = await as('Ruth Adeyemi')
  await second.goto(`${path}/support/plan`)
  expect(await second.getByLabel('What is needed').inputValue()).toBe('Time to take in words')
  expect(await second.getByLabel('What shows it').inputValue()).toBe('What three teachers saw')

  await priya.getByLabel('What is needed').fill('A quiet place to begin')
  await priya.getByText('Somebody else saved this meanwhile').waitFor()
  await priya.getByRole('button', { name: 'Save the draft' }).click()
  await priya.getByRole('alert').waitFor()
  await expectWell(priya, 'both versions of a draft')
  expect(await priya.getByRole('alert').innerText()).toContain('Time to take in words')
  expect(await priya.getByLabel('What is needed').inputValue()).toBe('A quiet place to begin')
  await look(priya, 'clash')
  await second.reload()
  expect(await second.getByLabel('What is needed').inputValue()).toBe('Time to take in words')
  // What Priya never touched is Ruth's: saving again does not empty it.
  expect(await priya.getByLabel('What shows it').inputValue()).toBe('What three teachers saw')
  await priya.getByLabel('What is needed').fill('Time to take in words, and a quiet place to begin')
  await priya.getByRole('button', { name: 'Save the draft' }).click()
  await priya.getByText('The draft is saved').waitFor()
  const kept = await priya.locator('main').innerText()
  for (const words of ['Time to take in words, and a quiet place to begin', 'What three teachers saw'])
    expect(kept).toContain(words)
}, 120_000)
