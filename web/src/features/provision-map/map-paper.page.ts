import { answer } from '#platform/http/answer.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import { openLogo } from '#platform/paper/open-logo.query.server.ts'
import { formatOf, paperResponse } from '#platform/paper/paper-file.server.ts'
import { yearGroupWords } from '#ui/year-groups.ts'
import type { Route } from './+types/map-paper.page'
import { mapPaper } from './map.document.ts'
import { areaWords, fundedWords, mapFilterFrom } from './map-filter.form.ts'
import { openMap } from './open-map.query.server.ts'

/** The map as filtered, on one A3 page. As the picture, it names no child. */
export async function loader({ context, params, url }: Route.LoaderArgs) {
  const scope = context.get(scopeContext)
  const format = formatOf(params.kind)
  const filter = { ...mapFilterFrom(url.searchParams), picture: true }
  const page = await answer(openMap(scope, { filter }))
  const narrowed = [
    filter.area && areaWords[filter.area].toLowerCase(),
    filter.class ? `class ${filter.class}` : filter.year && yearGroupWords(filter.year),
    page.choices.staff.find(({ staffId }) => staffId === filter.staff)?.name,
    filter.funded && fundedWords[filter.funded].toLowerCase(),
  ].filter(Boolean)
  const paper = mapPaper({ ...page, narrowed: narrowed.join(', '), school: scope.school.name, today: scope.today })
  return paperResponse([paper], format, `provision-map-${scope.today}`, await answer(openLogo(scope, null)))
}
