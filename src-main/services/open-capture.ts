// SPDX-License-Identifier: MIT
import { parseManifest } from '../capture/parse-manifest.ts'
import { unpackArchive } from '../capture/unpack-archive.ts'
import type { Failure } from '../contract/failures.ts'
import { fail, ok, type Result } from '../model/result.ts'
import { captureManifestName } from '../probes/capture-manifest.ts'
import type { HostReader } from '../probes/host-reader.ts'
import { createReplayHostReader } from '../probes/replay-host-reader.ts'
import { decodeText } from '../probes/tree-access.ts'
import { createTreeHostReader } from '../probes/tree-host-reader.ts'

/** A capture that can be read, until it is disposed of. */
export interface OpenCapture {
  readonly reader: HostReader
  /** Lets go of what was unpacked. It is in memory, so nothing is left behind where this is not called. */
  dispose(): void
}

/**
 * The host in a capture archive: one of ours, or files of a host packed by hand (`proc`, `sys` and so on).
 *
 * Fails: `capture-refused`. The archive may come from anybody.
 */
export async function openCapture(archive: Uint8Array): Promise<Result<OpenCapture, Failure>> {
  const unpacked = await unpackArchive(archive)
  if (!unpacked.ok) return fail({ code: 'capture-refused', ...unpacked.failure })
  const tree = unpacked.value
  const dispose = () => {}
  if (tree.nodes.get(`/${captureManifestName}`)?.kind !== 'file') {
    return tree.readKind('/', 'proc') === 'directory' || tree.readKind('/', 'sys') === 'directory'
      ? ok({ reader: createTreeHostReader(tree), dispose })
      : fail({ code: 'capture-refused', reason: 'not-a-capture', detail: 'neither capture.json nor proc nor sys' })
  }
  const manifest = parseManifest(tree.readFile(`/${captureManifestName}`, decodeText))
  return manifest.ok
    ? ok({ reader: createReplayHostReader(tree, manifest.value), dispose })
    : fail({ code: 'capture-refused', ...manifest.failure })
}
