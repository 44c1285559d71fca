// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import { parseManifest } from '../capture/parse-manifest.ts'
import type { Failure } from '../contract/failures.ts'
import { fail, ok, type Result } from '../model/result.ts'
import { type CaptureManifest, captureManifestName } from '../probes/capture-manifest.ts'
import { createDirectoryHostReader } from '../probes/directory-host-reader.ts'
import type { HostReader } from '../probes/host-reader.ts'
import { readWholeFile } from '../probes/live/read-whole-file.ts'

/**
 * The host in a directory: a mounted system, a test host or an unpacked capture (one with a `capture.json`).
 *
 * Fails: `host-unreadable` where the directory cannot be entered, `capture-refused` where its manifest cannot be
 * understood; an unpacked capture is not read without its manifest, since nothing would tell absent from not read.
 */
export function openRoot(directory: string): Result<HostReader, Failure> {
  const root = path.resolve(directory)
  try {
    if (!fs.statSync(root).isDirectory()) return fail({ code: 'host-unreadable', path: directory, detail: 'ENOTDIR' })
    fs.accessSync(root, fs.constants.R_OK | fs.constants.X_OK)
    const top = findTop(root)
    const manifest = loadManifest(path.join(top, captureManifestName))
    return manifest.ok ? ok(createDirectoryHostReader(top, manifest.value)) : manifest
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    return fail({ code: 'host-unreadable', path: directory, detail: String(error.code) })
  }
}

/** The folder itself, or the `capture` folder that an archive of ours leaves where it is unpacked. */
function findTop(root: string): string {
  const inner = path.join(root, 'capture')
  const holdsSystem = (folder: string) =>
    ['proc', 'sys', 'etc', 'usr'].some((name) => isDirectory(path.join(folder, name)))
  const isAround = !holdsSystem(root) && isDirectory(inner) && holdsSystem(inner)
  return isAround ? inner : root
}

function isDirectory(folder: string): boolean {
  return fs.lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false
}

function loadManifest(file: string): Result<CaptureManifest | null, Failure> {
  let text: string
  try {
    text = readWholeFile(file, fs.constants.O_NOFOLLOW, (bytes) => bytes.toString('utf8'))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return ok(null)
    throw error
  }
  const manifest = parseManifest(text)
  return manifest.ok ? manifest : fail({ code: 'capture-refused', ...manifest.failure })
}
