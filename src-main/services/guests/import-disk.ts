// SPDX-License-Identifier: MIT
import fs from 'node:fs/promises'
import path from 'node:path'
import type { Failure } from '../../contract/failures.ts'
import { convertDisk } from '../../media/convert/convert-disk.ts'
import { withWorkFolder } from '../../media/with-work-folder.ts'
import { fail, ok, type Result } from '../../model/result.ts'
import { describeLibvirtError } from '../machines/describe-libvirt-error.ts'
import type { MachineContext } from '../machines/machine-context.ts'
import { describeMediaFailure } from './describe-media-failure.ts'
import { openStoragePool } from './open-storage-pool.ts'
import { readStoragePools } from './read-storage-pools.ts'
import type { TaskControl } from './task-runner.ts'
import { uploadFile } from './upload-file.ts'

/** A disk image that becomes a volume. */
export interface DiskImport {
  readonly path: string
  readonly pool: string
  readonly name: string
  readonly format: 'raw' | 'qcow2'
}

/**
 * Brings a disk image of another program into a pool: converted where the pool's folder takes files of this user, else
 * converted beside it and handed to libvirt.
 */
export async function importDisk(
  context: MachineContext,
  { path: from, pool: poolName, name, format }: DiskImport,
  control: TaskControl,
): Promise<Result<string, Failure>> {
  const opened = await context.link.connection()
  if (!opened.ok) return opened
  const connection = opened.value
  const pool = (await readStoragePools(connection)).find(({ name: offered }) => offered === poolName)
  if (pool === undefined || pool.path === null)
    return fail({
      code: 'image-refused',
      path: poolName,
      reason: 'It is no active pool with a folder. Start it, or choose another.',
    })
  const open = await openStoragePool(connection, pool.name, control)
  if (!open.ok) return open
  const taken = await connection.storageVolumes.lookupByName(open.value, name)
  if (taken.ok)
    return fail({
      code: 'image-refused',
      path: name,
      reason: `Pool ${poolName} has a volume of that name. Choose another name.`,
    })
  const isOpen = await fs.access(pool.path, fs.constants.W_OK).then(
    () => true,
    () => false,
  )
  const convert = async (to: string): Promise<Result<string, Failure>> => {
    control.step('Converting the disk')
    const share = isOpen ? 1 : 0.5
    const converted = await convertDisk({
      from,
      to,
      format,
      signal: control.signal,
      onProgress: (fraction, secondsLeft) => control.step('Converting the disk', fraction * share, secondsLeft),
    })
    if (!converted.ok) return fail(describeMediaFailure(converted.failure))
    if (isOpen) {
      const refreshed = await connection.storagePools.refresh(open.value)
      if (!refreshed.ok) return fail(describeLibvirtError(refreshed.failure, poolName))
      return ok(`${name} is in pool ${poolName}.`)
    }
    const uploaded = await uploadFile(connection, {
      pool: open.value,
      name,
      file: to,
      format,
      signal: control.signal,
      onProgress: (fraction) => control.step('Handing the disk to libvirt', share + fraction * (1 - share)),
    })
    return uploaded.ok ? ok(`${name} is in pool ${poolName}.`) : uploaded
  }
  if (isOpen) return convert(path.join(pool.path, name))
  return withWorkFolder('large', (folder) => convert(path.join(folder, name)))
}
