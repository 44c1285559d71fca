// SPDX-License-Identifier: MIT
import type { CapturedOpenFiles, OutputProblem } from './capture-manifest.ts'
import { createPathResolver, formatPlace, joinPath } from './follow-links.ts'
import type { HostReader, KernelLog, OpenFiles, Read } from './host-reader.ts'
import { createHostRecording, type HostRecording } from './host-recording.ts'

/** A reader that remembers what it answered, and what it remembers so far. */
export interface RecordingHostReader {
  readonly reader: HostReader
  readonly recording: HostRecording
}

/** Puts a recorder before `inner`. A question asked again gets its first answer, since a replay can give only one. */
export function createRecordingHostReader(inner: HostReader): RecordingHostReader {
  const recording = createHostRecording()
  const paths = recordLinks(inner, recording.links)
  const answers = new Map<string, unknown>()

  function once<T>(question: string, ask: () => T): T {
    if (!answers.has(question)) answers.set(question, ask())
    return answers.get(question) as T
  }

  /** The answer about `path`, kept in `memory`; a failure is kept among the others of its kind. */
  function note<T>(memory: Map<string, T>, path: string, answer: Read<T>): Read<T> {
    if (answer.ok) memory.set(path, answer.value)
    else noteProblem(recording, path, answer)
    return answer
  }

  const readBytes = (path: string) => {
    const end = paths.findEnd(path)
    return once(`file ${end}`, () => note(recording.files, end, inner.readBytes(path)))
  }

  const noteOutput = (name: string, answer: Read<string>) => {
    if (answer.ok) recording.outputs.set(name, answer.value)
    else recording.outputProblems.set(name, { problem: answer.problem, detail: answer.detail })
  }

  const reader: HostReader = {
    origin: inner.origin,
    readBytes,
    readText: (path) => {
      const bytes = readBytes(path)
      return bytes.ok ? { ok: true, value: Buffer.from(bytes.value).toString('utf8') } : bytes
    },
    listDirectory: (path) => {
      const end = paths.findEnd(path)
      return once(`names ${end}`, () => note(recording.listings, end, inner.listDirectory(path)))
    },
    readLink: (path) => {
      const place = paths.findPlace(path)
      return once(`link ${place}`, () => note(recording.links, place, inner.readLink(path)))
    },
    resolvePath: (path) => {
      const place = paths.findPlace(path)
      return once(`end ${place}`, () => note(recording.resolved, place, inner.resolvePath(path)))
    },
    readStatus: (path) => {
      const end = paths.findEnd(path)
      return once(`status ${end}`, () => note(recording.statuses, end, inner.readStatus(path)))
    },
    readFreeBytes: (path) => {
      const end = paths.findEnd(path)
      return once(`space ${end}`, () => note(recording.freeBytes, end, inner.readFreeBytes(path)))
    },
    readIdentity: () => {
      const identity = once('identity', () => inner.readIdentity())
      if (identity.ok) recording.identity = identity.value
      return identity
    },
    readKernelLog: () =>
      once('kernel log', async () => {
        const log = await inner.readKernelLog()
        noteOutput('dmesg', log.ok ? { ok: true, value: log.value.text } : log)
        if (log.ok) recording.kernelLogSource = log.value.source
        return log
      }) as Promise<Read<KernelLog>>,
    findOpenFiles: (prefixes) =>
      once(`open files ${prefixes.join(' ')}`, () => {
        const found = inner.findOpenFiles(prefixes)
        if (found.ok) recording.openFiles = joinOpenFiles(recording.openFiles, prefixes, found.value)
        return found
      }),
    runTool: (tool) =>
      once(`tool ${tool}`, async () => {
        const output = await inner.runTool(tool)
        noteOutput(tool, output)
        return output
      }),
  }
  return { reader, recording }
}

/**
 * Finds where paths lead, and records every link on the way: it takes them to find the same file in a tree.
 *
 * A path through endless links leads nowhere in a tree either; its answer is kept under the path as asked.
 */
function recordLinks(inner: HostReader, links: Map<string, string>) {
  const others = new Set<string>()
  const resolver = createPathResolver((folder, name) => {
    const path = joinPath(folder, name)
    const known = links.get(path)
    if (known !== undefined || others.has(path)) return known ?? null
    const target = inner.readLink(path)
    if (target.ok) links.set(path, target.value)
    else others.add(path)
    return target.ok ? target.value : null
  }, new Map())

  return {
    findPlace: (path: string): string => {
      const place = resolver.findPlace(path)
      return place === null ? path : formatPlace(place)
    },
    findEnd: (path: string): string => {
      const place = resolver.findPlace(path)
      return (place === null ? null : resolver.followPlace(place)) ?? path
    },
  }
}

function noteProblem(recording: HostRecording, path: string, { problem, detail }: OutputProblem): void {
  if (problem === 'denied') recording.denied.add(path)
  else if (problem === 'absent') recording.absent.add(path)
  else if (problem === 'failed') recording.failed.set(path, detail)
}

function joinOpenFiles(
  before: CapturedOpenFiles | null,
  prefixes: readonly string[],
  found: OpenFiles,
): CapturedOpenFiles {
  const users = new Map(before?.users.map((user) => [user.processId, user]))
  for (const user of found.users) {
    const paths = new Set([...(users.get(user.processId)?.paths ?? []), ...user.paths])
    users.set(user.processId, { ...user, paths: [...paths].sort() })
  }
  return {
    prefixes: [...new Set([...(before?.prefixes ?? []), ...prefixes])],
    users: [...users.values()],
    isComplete: found.isComplete && (before?.isComplete ?? true),
  }
}
