// SPDX-License-Identifier: MIT
import { type CaptureManifest, captureOutputFolder } from './capture-manifest.ts'
import { type FailedRead, fileSystemError } from './failed-read.ts'
import { folderOf, nameOf } from './follow-links.ts'
import type { HostReader, OpenFiles, Read } from './host-reader.ts'
import { type HostTree, readKindAt } from './host-tree.ts'
import { copyBytes, createTreeAccess, decodeText } from './tree-access.ts'

/**
 * Gives the answers of a capture again: files and links from its tree, the rest from its manifest.
 *
 * What was never asked for when captured is `not-captured`, except where an answer about a folder settles it.
 */
export function createReplayHostReader(capture: HostTree, manifest: CaptureManifest): HostReader {
  const tree = putWrittenLinks(capture, manifest.links)
  const explainMissing = createMissingExplainer(manifest)
  const access = createTreeAccess(tree, explainMissing)
  const readText = (hostPath: string) => access.readFile(hostPath, decodeText)

  /** The manifest's answer for what a path leads to. */
  function recall<T>(hostPath: string, answers: Readonly<Record<string, T>>): Read<T> {
    return access.atEnd(hostPath, (realPath) => recallAt(realPath, answers))
  }

  function recallAt<T>(realPath: string, answers: Readonly<Record<string, T>>): Read<T> {
    const answer = answers[realPath]
    return answer === undefined ? explainMissing(realPath) : { ok: true, value: answer }
  }

  function readOutput(name: string): Read<string> {
    const problem = manifest.outputProblems[name]
    return problem === undefined ? readText(`/${captureOutputFolder}/${name}.txt`) : { ok: false, ...problem }
  }

  return {
    origin: 'directory',
    readText,
    readBytes: (hostPath) => access.readFile(hostPath, copyBytes),
    listDirectory: (hostPath) =>
      access.atEnd(hostPath, (realPath) => {
        if (readKindAt(tree, realPath) === 'file') throw fileSystemError('ENOTDIR', 'not a directory')
        return recallAt(realPath, manifest.listings)
      }),
    readLink: access.readLink,
    resolvePath: (hostPath) => {
      const end = access.atPlace(hostPath, (place) => recallAt(place, manifest.resolved))
      if (end.ok) return end
      return access.atEnd(hostPath, (realPath) =>
        readKindAt(tree, realPath) === null ? explainMissing(realPath) : { ok: true, value: realPath },
      )
    },
    readStatus: (hostPath) => recall(hostPath, manifest.statuses),
    readFreeBytes: (hostPath) => recall(hostPath, manifest.freeBytes),
    readIdentity: () =>
      manifest.identity === null ? notCaptured('who looked was not kept') : { ok: true, value: manifest.identity },
    readKernelLog: async () => {
      const output = readOutput('dmesg')
      return output.ok
        ? { ok: true, value: { text: output.value, source: manifest.kernelLogSource ?? 'dmesg' } }
        : output
    },
    findOpenFiles: (prefixes) => selectOpenFiles(manifest, prefixes),
    runTool: async (tool) => readOutput(tool),
  }
}

/** `tree` with links as they were written on the host. */
function putWrittenLinks(tree: HostTree, links: CaptureManifest['links']): HostTree {
  const byFolder = new Map<string, Map<string, string>>()
  for (const [path, target] of Object.entries(links)) {
    const names = byFolder.get(folderOf(path)) ?? new Map<string, string>()
    byFolder.set(folderOf(path), names.set(nameOf(path), target))
  }
  return {
    ...tree,
    readKind: (folder, name) => (byFolder.get(folder)?.has(name) ? 'link' : tree.readKind(folder, name)),
    readLink: (path) => links[path] ?? tree.readLink(path),
  }
}

/** Says what follows from a path that a capture's tree does not hold, by everything its manifest recorded. */
function createMissingExplainer(manifest: CaptureManifest): (realPath: string) => FailedRead {
  const denied = new Set(manifest.denied)
  const absent = new Set(manifest.absent)
  const listings = new Map<string, ReadonlySet<string>>()

  function isListed(path: string): boolean {
    const folder = folderOf(path)
    const listing = manifest.listings[folder]
    if (listing === undefined) return true
    const names = listings.get(folder) ?? new Set(listing)
    listings.set(folder, names)
    return names.has(nameOf(path))
  }

  return function explainMissing(realPath) {
    if (denied.has(realPath)) return { ok: false, problem: 'denied', detail: 'EACCES' }
    const failure = manifest.failed[realPath]
    if (failure !== undefined) return { ok: false, problem: 'failed', detail: failure }
    for (let path = realPath; path !== '/'; path = folderOf(path)) {
      if (absent.has(path) || !isListed(path)) return { ok: false, problem: 'absent', detail: 'ENOENT' }
    }
    return notCaptured('was not read when captured')
  }
}

/** The recorded holders of files below `prefixes`, if all of these were asked about. */
function selectOpenFiles({ openFiles }: CaptureManifest, prefixes: readonly string[]): Read<OpenFiles> {
  if (openFiles === null) return notCaptured('processes were not looked at')
  const isCovered = (prefix: string) => openFiles.prefixes.some((asked) => prefix.startsWith(asked))
  if (!prefixes.every(isCovered)) return notCaptured('these files were not looked for')
  const users = openFiles.users
    .map((user) => ({
      ...user,
      paths: user.paths.filter((path) => prefixes.some((prefix) => path.startsWith(prefix))),
    }))
    .filter((user) => user.paths.length > 0)
  return { ok: true, value: { users, isComplete: openFiles.isComplete } }
}

function notCaptured(detail: string): FailedRead {
  return { ok: false, problem: 'not-captured', detail }
}
