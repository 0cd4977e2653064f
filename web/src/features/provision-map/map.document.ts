import { halvesOf } from '@waymark/provision'
import type { Layer, LayerCard, Paper } from '#platform/paper/paper.ts'
import { dayWords } from '#ui/dates.ts'
import { adultsWords, counted, number, pounds, waveAbout, waveName, whenWords } from './map-words.rules.ts'
import { type Effect, tooFew } from './sums.rules.ts'
import type { ProvisionNode, Tree, Wave } from './tree.rules.ts'

export interface MapOnPaper {
  tree: Tree
  span: { name: string }
  waveWords: Partial<Record<Wave, string>>
  scaleWords: readonly string[]
  school: string
  today: string
  /** What narrows the map, in words. */
  narrowed: string
}

const order: readonly Wave[] = ['specialist', 'targeted', 'universal']

/** The whole school's provision on one A3 page: layers, the widest at the foot. It names no child. */
export function mapPaper({ tree, span, waveWords, scaleWords, school, today, narrowed }: MapOnPaper): Paper {
  const { sums } = tree
  const halves = halvesOf(scaleWords)
  const cost = sums.money ? `, ${pounds(sums.money.toDate)} to date` : ''
  return {
    title: 'Provision map',
    subtitle: `${span.name}${narrowed ? `, ${narrowed}` : ''}. ${number(sums.delivered)} of ${number(sums.planned)} sessions delivered${cost}. ${counted(tree.places, 'place')} for ${counted(tree.pupils, 'pupil')}.`,
    school,
    date: dayWords(today),
    page: 'a3-landscape',
    blocks:
      tree.waves.length === 0
        ? [{ kind: 'text', text: 'Nothing is given in these days.' }]
        : [
            {
              kind: 'text',
              text: `One dot for each pupil in a provision: filled ${halves.enough}, pale ${halves.less}, empty not measured yet or too few to say. In a card “${halves.point}” counts those who did better, too.`,
            },
            {
              kind: 'layers',
              caption: 'Layers of provision',
              layers: layersOf(tree, waveWords, halves.point),
              overleaf: 'More is given than one sheet can hold at a size that can be read. It goes on overleaf.',
            },
          ],
  }
}

function layersOf(tree: Tree, own: Partial<Record<Wave, string>>, point: string): Layer[] {
  return order.flatMap((wave) => {
    const found = tree.waves.find((one) => one.wave === wave)
    if (!found) return []
    const given = found.provisions.filter(({ strategy }) => !strategy)
    const cost = found.sums.money && found.places > 0 ? `, ${pounds(found.sums.money.toDate)}` : ''
    return [
      {
        name: waveName(wave, own),
        about: found.places > 0 ? `${counted(found.places, 'place')}${cost}` : waveAbout(wave),
        cards: given.map((one) => cardOf(one, point)),
        tags: found.provisions.filter(({ strategy }) => strategy).map(({ provision }) => provision),
      },
    ]
  })
}

function cardOf({ provision, places, groups, adults, sums, effect }: ProvisionNode, point: string): LayerCard {
  const whole = effect.asExpected + effect.less + effect.notMeasured
  const few = tooFew(effect)
  const when = groups.length === 1 && groups[0] ? whenWords(groups[0].slots) : counted(groups.length, 'group')
  return {
    title: provision,
    dots: few ? { filled: 0, pale: 0, empty: whole } : dotsOf(effect),
    lines: [
      `${counted(places, 'pupil')}${whole === 0 || few ? '' : `, ${effect.asExpected} ${point}`}`,
      `${number(sums.delivered)} of ${number(sums.planned)} sessions${sums.money ? `, ${pounds(sums.money.toDate)}` : ''}`,
      [adultsWords(adults), when.replaceAll(' minutes', ' min')].filter(Boolean).join('; '),
    ].filter(Boolean),
  }
}

const dotsOf = ({ asExpected, less, notMeasured }: Effect) => ({ filled: asExpected, pale: less, empty: notMeasured })
