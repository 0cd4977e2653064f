import { index, layout, prefix, type RouteConfig, route } from '@react-router/dev/routes'

/** Every address in the system, on one page. */
export default [
  route('sign-in', 'platform/sign-in/sign-in.page.tsx'),
  route('two-step', 'platform/sign-in/two-step.page.tsx'),
  route('sign-out', 'platform/sign-in/sign-out.page.tsx'),
  route('set-up/:token', 'features/staff/set-up.page.tsx'),
  route('join/:token', 'features/staff/join.page.tsx'),
  route('reading', 'platform/reading/reading.page.tsx'),
  route('look', 'platform/reading/look.page.tsx'),

  layout('signed-in.layout.tsx', [
    index('features/deadlines/today.page.tsx'),
    route('register', 'features/register/register.page.tsx'),
    route('register/export', 'features/register/export-register.page.ts'),
    route('register/views', 'features/register/saved-views.page.tsx'),
    route('find', 'features/pupil/find-pupil.page.tsx'),
    route('find.json', 'features/pupil/find-pupil-quick.page.ts'),
    route('my-pupils', 'features/pupil/my-pupils.page.tsx'),
    ...prefix('pupils/:pupilId', [
      index('features/pupil/pupil.page.tsx'),
      route('status', 'features/pupil/change-status.page.tsx'),
      route('needs', 'features/pupil/change-needs.page.tsx'),
      route('strengths', 'features/pupil/change-strengths.page.tsx'),
      route('plan', 'features/pupil/record-plan-dates.page.tsx'),
      route('told', 'features/pupil/record-family-told.page.tsx'),
      route('details', 'features/pupil/change-details.page.tsx'),
    ]),
    ...prefix('imports', [
      index('features/exchange/imports.page.tsx'),
      route('new', 'features/exchange/upload.page.tsx'),
      route(':batchId', 'features/exchange/import.page.tsx'),
      route(':batchId/mapping', 'features/exchange/mapping.page.tsx'),
      route(':batchId/problems', 'features/exchange/problems.page.ts'),
    ]),
    ...prefix('duties', [
      index('features/duties/duties.page.tsx'),
      route('who', 'features/duties/who.page.tsx'),
      route('changes', 'features/duties/changes.page.tsx'),
      route('book', 'features/duties/book.page.tsx'),
      route(':dutyId', 'features/duties/duty.page.tsx'),
      route(':dutyId/evidence', 'features/evidence/record-evidence.page.tsx'),
    ]),
    route('senco', 'features/deadlines/record-senco.page.tsx'),
    route('people', 'features/staff/people.page.tsx'),
    route('people/invite', 'features/staff/invite.page.tsx'),
    route('people/:staffId', 'features/staff/person.page.tsx'),
    route('groups', 'features/staff/groups.page.tsx'),
    route('account', 'platform/sign-in/account.page.tsx'),
    route('switch-school', 'platform/sign-in/switch-school.page.tsx'),
    route('log', 'features/audit-trail/log.page.tsx'),
  ]),
] satisfies RouteConfig
