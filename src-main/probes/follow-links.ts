// SPDX-License-Identifier: MIT

const maxLinks = 40

// PATH_MAX in parts; a tree made to harm nests links so that a path grows without end.
const maxParts = 4096

/** The target of the link at `name` in a real folder, or null where no link stands there. */
export type LinkAt = (folder: string, name: string) => string | null

/**
 * The real path of `path`, every link followed as the kernel does inside a root, or null where links never end.
 *
 * A part that is not there counts as a plain one, so the path of something missing is real up to its own name.
 * `..` at the root stays there.
 */
export function followLinks(path: string, linkAt: LinkAt): string | null {
  const pending = splitBackwards(path)
  let real = ''
  let links = 0
  for (let parts = 0; ; parts += 1) {
    const part = pending.pop()
    if (part === undefined) return real === '' ? '/' : real
    if (parts > maxParts) return null
    if (part === '' || part === '.') continue
    if (part === '..') {
      real = real.slice(0, Math.max(0, real.lastIndexOf('/')))
      continue
    }
    const target = linkAt(real === '' ? '/' : real, part)
    if (target === null) {
      real = `${real}/${part}`
      continue
    }
    links += 1
    if (links > maxLinks) return null
    if (target.startsWith('/')) real = ''
    pending.push(...splitBackwards(target))
  }
}

function splitBackwards(path: string): string[] {
  return path.split('/').reverse()
}

/** The folder of a path; `/` for what stands in the root. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/')
  return slash <= 0 ? '/' : path.slice(0, slash)
}

/** The last part of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** A name in a folder as a path. */
export function joinPath(folder: string, name: string): string {
  return folder === '/' ? `/${name}` : `${folder}/${name}`
}

/** Where a path ends: a name in a real folder. The root itself is the empty name in `/`. */
export interface Place {
  readonly folder: string
  readonly name: string
}

/** The place as one path. */
export function formatPlace({ folder, name }: Place): string {
  return joinPath(folder, name)
}

/** Finds the places of many paths, resolving each folder once. */
export interface PathResolver {
  /** The place of `path`: links in its folder part are followed, one at its end is not. Null where links never end. */
  findPlace(path: string): Place | null
  /** The real path from a place on: a link that stands there is followed. */
  followPlace(place: Place): string | null
}

/** A resolver over `linkAt` that remembers each folder in `folders`; clear that to forget. */
export function createPathResolver(linkAt: LinkAt, folders: Map<string, string | null>): PathResolver {
  function resolveFolder(folder: string): string | null {
    const before = folders.get(folder)
    if (before !== undefined) return before
    const resolved = followLinks(folder, linkAt)
    folders.set(folder, resolved)
    return resolved
  }

  return {
    findPlace: (path) => {
      const name = nameOf(path)
      // What ends in no name of its own (`/a/..`, `/a/`) has no place in its folder as written.
      if (name === '' || name === '.' || name === '..') {
        const real = followLinks(path, linkAt)
        return real === null ? null : { folder: folderOf(real), name: nameOf(real) }
      }
      const folder = resolveFolder(folderOf(path))
      return folder === null ? null : { folder, name }
    },
    followPlace: (place) =>
      linkAt(place.folder, place.name) === null ? formatPlace(place) : followLinks(formatPlace(place), linkAt),
  }
}
