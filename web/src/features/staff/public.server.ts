// The one door of this feature for others.
export { type BroughtInGroup, groupsOfPupil, saveBroughtInGroups, setGroupStaff, staffList } from './groups.store.server.ts'
