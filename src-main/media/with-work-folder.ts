// SPDX-License-Identifier: MIT
import { existsSync } from 'node:fs'
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

/** `small`: in memory where the session has such a place. `large`: on a disk, for what may not fit there. */
export type WorkSize = 'small' | 'large'

/** Calls with the path of a new folder that only this user can enter; it is gone afterwards, with all that is in it. */
export async function withWorkFolder<T>(size: WorkSize, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await fs.mkdtemp(path.join(size === 'small' ? smallPlace() : largePlace(), 'throughway-'))
  try {
    return await use(folder)
  } finally {
    await fs.rm(folder, { recursive: true, force: true })
  }
}

function smallPlace(): string {
  const runtime = process.env['XDG_RUNTIME_DIR'] ?? ''
  return path.isAbsolute(runtime) && existsSync(runtime) ? runtime : os.tmpdir()
}

/** /tmp often lies in memory; /var/tmp does not. */
function largePlace(): string {
  return existsSync('/var/tmp') ? '/var/tmp' : os.tmpdir()
}

/** Calls with the path of a file in this user's cache; a download that was cut off goes on there the next time. */
export async function withCachedFile<T>(
  name: string,
  use: (file: string) => Promise<{ readonly value: T; readonly isDone: boolean }>,
): Promise<T> {
  const cache = process.env['XDG_CACHE_HOME'] ?? ''
  const folder = path.join(path.isAbsolute(cache) ? cache : path.join(os.homedir(), '.cache'), 'throughway')
  await fs.mkdir(folder, { recursive: true, mode: 0o700 })
  const file = path.join(folder, name)
  const { value, isDone } = await use(file)
  if (isDone) await fs.rm(file, { force: true })
  return value
}
