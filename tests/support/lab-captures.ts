// SPDX-License-Identifier: MIT
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { createDirectoryHostReader } from '../../src-main/probes/directory-host-reader.ts'
import type { HostReader } from '../../src-main/probes/host-reader.ts'

const folder = path.resolve(import.meta.dirname, '../../../shared/lab/captures')

/** Whether the captures of the virtual workstations are at hand; they lie beside the repository, not in it. */
export const hasLabCaptures = fs.existsSync(folder)

/** Why a group of tests is skipped, for its title. */
export const labTitle = hasLabCaptures ? 'captures of virtual workstations' : 'captures are not at hand: skipped'

/** Unpacking thousands of small files takes its time on a busy machine. */
export const labTimeoutMs = 60_000

/** Unpacks one capture and reads it; `dispose` removes it again. */
export function openLabCapture(name: string): { readonly reader: HostReader; dispose(): void } {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'throughway-lab-'))
  execFileSync('tar', ['-xzf', path.join(folder, `${name}.tar.gz`), '-C', root])
  return {
    reader: createDirectoryHostReader(path.join(root, 'capture'), null),
    dispose: () => fs.rmSync(root, { recursive: true, force: true }),
  }
}

/** The captures at hand; a single nameless one where there are none, for a test that is skipped then. */
export const labCaptureNames: readonly string[] = hasLabCaptures
  ? fs
      .readdirSync(folder)
      .filter((file) => file.endsWith('.tar.gz'))
      .map((file) => file.slice(0, -'.tar.gz'.length))
  : ['none at hand']

/** A capture as the archive it is. */
export function labCaptureBytes(name: string): Uint8Array {
  return fs.readFileSync(path.join(folder, `${name}.tar.gz`))
}
