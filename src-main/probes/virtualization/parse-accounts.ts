// SPDX-License-Identifier: MIT

/** Names in /etc/passwd or /etc/group by their number; the first of two is the one the system uses. */
export function parseAccountNames(text: string): ReadonlyMap<number, string> {
  const names = new Map<number, string>()
  for (const line of text.split('\n')) {
    const [name, , id] = line.split(':')
    if (name === undefined || id === undefined || !/^\d+$/.test(id) || names.has(Number(id))) continue
    names.set(Number(id), name)
  }
  return names
}

export interface Group {
  readonly name: string
  readonly id: number
  readonly members: readonly string[]
}

/** Groups of /etc/group, `name:password:id:member,member`. */
export function parseGroups(text: string): Group[] {
  return text.split('\n').flatMap((line) => {
    const [name, , id, members = ''] = line.split(':')
    if (name === undefined || id === undefined || !/^\d+$/.test(id)) return []
    return [{ name, id: Number(id), members: members.split(',').flatMap((member) => member.trim() || []) }]
  })
}

/** Users and the group they start with, from /etc/passwd. */
export function parsePrimaryGroups(text: string): { user: string; groupId: number }[] {
  return text.split('\n').flatMap((line) => {
    const [user, , , groupId] = line.split(':')
    return user === undefined || !/^\d+$/.test(groupId ?? '') ? [] : [{ user, groupId: Number(groupId) }]
  })
}
