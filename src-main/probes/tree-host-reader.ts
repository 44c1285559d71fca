// SPDX-License-Identifier: MIT
import { captureOutputFolder } from './capture-manifest.ts'
import { createMissingExplainer } from './explain-missing.ts'
import { type FailedRead, fileSystemError } from './failed-read.ts'
import type { HostReader, Read } from './host-reader.ts'
import { type HostTree, readKindAt } from './host-tree.ts'
import { copyBytes, createTreeAccess, decodeText } from './tree-access.ts'

/**
 * Reads a tree of files as if it were a machine: a mounted system, a test host, a capture made by hand.
 *
 * Programs are not run; outputs kept in `cmd/<tool>.txt` are given instead. What belongs to a running system (who
 * looks, who holds files open, free space) is not captured.
 */
export function createTreeHostReader(tree: HostTree): HostReader {
  const { explainMissing, isUntellingWhenEmpty } = createMissingExplainer(tree)
  const access = createTreeAccess(tree, explainMissing)
  const readText = (hostPath: string) => access.readFile(hostPath, decodeText)

  function readOutput(name: string): Read<string> {
    const output = readText(`/${captureOutputFolder}/${name}.txt`)
    return output.ok || output.problem !== 'absent' ? output : notCaptured('programs are not run for a directory')
  }

  return {
    origin: 'directory',
    readText,
    readBytes: (hostPath) => access.readFile(hostPath, copyBytes),
    listDirectory: (hostPath) =>
      access.atEnd(hostPath, (realPath) => {
        const kind = readKindAt(tree, realPath)
        if (kind === null) return explainMissing(realPath)
        if (kind !== 'directory') throw fileSystemError('ENOTDIR', 'not a directory')
        const names = [...tree.listNames(realPath)].sort()
        return names.length === 0 && isUntellingWhenEmpty(realPath)
          ? notCaptured('empty, as where nothing is mounted')
          : { ok: true, value: names }
      }),
    readLink: access.readLink,
    resolvePath: (hostPath) =>
      access.atEnd(hostPath, (realPath) =>
        readKindAt(tree, realPath) === null ? explainMissing(realPath) : { ok: true, value: realPath },
      ),
    readStatus: (hostPath) =>
      access.atEnd(hostPath, (realPath) =>
        readKindAt(tree, realPath) === null ? explainMissing(realPath) : { ok: true, value: tree.readStatus(realPath) },
      ),
    readFreeBytes: (hostPath) =>
      access.atEnd(hostPath, (realPath) =>
        readKindAt(tree, realPath) === null
          ? explainMissing(realPath)
          : notCaptured('free space is not known for a directory'),
      ),
    readIdentity: () => notCaptured('who looked is not known for a directory'),
    readKernelLog: async () => {
      const output = readOutput('dmesg')
      if (output.ok) return { ok: true, value: { text: output.value, source: 'dmesg' } }
      const file = readText('/var/log/dmesg')
      return file.ok ? { ok: true, value: { text: file.value, source: '/var/log/dmesg' } } : output
    },
    findOpenFiles: () => notCaptured('processes are not known for a directory'),
    runTool: async (tool) => readOutput(tool),
  }
}

function notCaptured(detail: string): FailedRead {
  return { ok: false, problem: 'not-captured', detail }
}
