// SPDX-License-Identifier: MIT
import { captureOutputFolder } from '../../probes/capture-manifest.ts'
import { joinPath } from '../../probes/follow-links.ts'
import type { HostRecording } from '../../probes/host-recording.ts'

/** The text of a file, or null for one that is not text: it holds a NUL, or bytes that are not UTF-8. */
export function decodeTextFile(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null
  const text = Buffer.from(bytes).toString('utf8')
  return text.includes('�') && !Buffer.from(text).equals(bytes) ? null : text
}

/** Every text in a recording with the path it is known by: files, outputs of programs. */
export function listTexts(recording: HostRecording): { path: string; text: string }[] {
  const files = [...recording.files].flatMap(([path, bytes]) => {
    const text = decodeTextFile(bytes)
    return text === null ? [] : [{ path, text }]
  })
  const outputs = [...recording.outputs].map(([name, text]) => ({ path: outputPath(name), text }))
  return [...files, ...outputs]
}

/** The path by which the output of a program is known. */
export function outputPath(name: string): string {
  return `/${captureOutputFolder}/${name}.txt`
}

/** Every path in a recording: what was asked for, and what listings and links name. */
export function listPaths(recording: HostRecording): string[] {
  const { files, links, resolved, listings, statuses, freeBytes, denied, absent, failed, openFiles } = recording
  const asked = [files, links, resolved, listings, statuses, freeBytes, failed].flatMap((memory) => [...memory.keys()])
  const listed = [...listings].flatMap(([folder, names]) => names.map((name) => joinPath(folder, name)))
  const held = openFiles?.users.flatMap((user) => user.paths) ?? []
  return [...new Set([...asked, ...denied, ...absent, ...resolved.values(), ...links.values(), ...listed, ...held])]
}
