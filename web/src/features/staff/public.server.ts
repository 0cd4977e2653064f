// The one door of this feature for others.
export { type BroughtInGroup, endGroupsOf, saveBroughtInGroups, undoBroughtInGroups } from './brought-in-groups.store.server.ts'
export { groupsOfPupil, personAndPupils, setGroupStaff, staffList, staffOfPupil } from './groups.store.server.ts'
export { type Meets, type Today as MeetsToday, todayOf } from './timetable.rules.ts'
