// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import { captureLimits } from '../capture/capture-limits.ts'
import type { Failure } from '../contract/failures.ts'
import type { HostSource } from '../model/host-view.ts'
import { fail, ok, type Result } from '../model/result.ts'
import type { HostReader } from '../probes/host-reader.ts'
import { findAsset } from './find-asset.ts'

/** Which machine to look at. */
export type HostChoice =
  | { readonly kind: 'live' }
  | { readonly kind: 'directory'; readonly path: string }
  | { readonly kind: 'capture'; readonly path: string }
  | { readonly kind: 'demo' }

/** A machine that can be read. */
export interface OpenHost {
  readonly reader: HostReader
  readonly source: HostSource
}

/** Folder of the sample workstation among the assets. */
const demoFolder = 'demo-workstation'

/** Opens the chosen machine for reading. Code for captures is loaded only for captures. */
export async function openHost(choice: HostChoice): Promise<Result<OpenHost, Failure>> {
  switch (choice.kind) {
    case 'live': {
      const { createLiveHostReader } = await import('../probes/live-host-reader.ts')
      return ok({
        reader: createLiveHostReader(),
        source: { kind: 'live', name: null },
      })
    }
    case 'directory':
      return openDirectory(choice.path, { kind: 'directory', name: choice.path })
    case 'demo': {
      const folder = findAsset(demoFolder)
      return folder === null
        ? fail({ code: 'host-unreadable', path: `assets/${demoFolder}`, detail: 'missing from this installation' })
        : openDirectory(folder, { kind: 'demo', name: null })
    }
    case 'capture':
      return openCaptureFile(choice.path)
  }
}

async function openDirectory(directory: string, source: HostSource): Promise<Result<OpenHost, Failure>> {
  const { openRoot } = await import('./open-root.ts')
  const opened = openRoot(directory)
  return opened.ok ? ok({ reader: opened.value, source }) : opened
}

async function openCaptureFile(file: string): Promise<Result<OpenHost, Failure>> {
  const archive = readArchive(file)
  if (!archive.ok) return archive
  const { openCapture } = await import('./open-capture.ts')
  const opened = await openCapture(archive.value)
  if (!opened.ok) return opened
  return ok({ reader: opened.value, source: { kind: 'capture', name: path.basename(file) } })
}

function readArchive(file: string): Result<Uint8Array, Failure> {
  try {
    const status = fs.statSync(file)
    if (!status.isFile()) return fail({ code: 'host-unreadable', path: file, detail: 'not a file' })
    if (status.size > captureLimits.archiveBytes) {
      return fail({ code: 'capture-refused', reason: 'too-large', detail: `${status.size} bytes` })
    }
    return ok(fs.readFileSync(file))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : null
    if (code === null) throw error
    return fail({ code: 'host-unreadable', path: file, detail: code })
  }
}
