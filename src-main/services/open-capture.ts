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

/**
 * The host in a capture archive: one of ours, or files of a host packed by hand (`proc`, `sys` and so on).
 *
 * It is unpacked in memory, so there is nothing to clean up.
 * Fails: `capture-refused`. The archive may come from anybody.
 */
export async function openCapture(archive: Uint8Array): Promise<Result<HostReader, Failure>> {
  const unpacked = await unpackArchive(archive)
  if (!unpacked.ok) return fail({ code: 'capture-refused', ...unpacked.failure })
  const tree = unpacked.value
  if (tree.nodes.get(`/${captureManifestName}`)?.kind !== 'file') {
    return tree.readKind('/', 'proc') === 'directory' || tree.readKind('/', 'sys') === 'directory'
      ? ok(createTreeHostReader(tree))
      : fail({ code: 'capture-refused', reason: 'not-a-capture', detail: 'neither capture.json nor proc nor sys' })
  }
  const manifest = parseManifest(tree.readFile(`/${captureManifestName}`, decodeText))
  return manifest.ok
    ? ok(createReplayHostReader(tree, manifest.value))
    : fail({ code: 'capture-refused', ...manifest.failure })
}
