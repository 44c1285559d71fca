// SPDX-License-Identifier: MIT
import type { Failure } from '../../contract/failures.ts'
import type { LibvirtConnection } from '../../libvirt/libvirt-connection.ts'
import type { StoragePoolRef } from '../../libvirt/objects.ts'
import { fetchDriverDisc } from '../../media/fetch-driver-disc.ts'
import { withCachedFile } from '../../media/with-work-folder.ts'
import { fail, ok, type Result } from '../../model/result.ts'
import type { MachineContext } from '../machines/machine-context.ts'
import { describeMediaFailure } from './describe-media-failure.ts'
import { openStoragePool } from './open-storage-pool.ts'
import { readStoragePools } from './read-storage-pools.ts'
import type { TaskControl } from './task-runner.ts'
import { uploadFile } from './upload-file.ts'

const name = 'virtio-win.iso'
const downloadShare = 0.9

/** Fetches the VirtIO driver disc from its publisher, and puts it into the first pool, where guests can read it. */
export async function fetchDrivers(context: MachineContext, control: TaskControl): Promise<Result<string, Failure>> {
  const opened = await context.link.connection()
  if (!opened.ok) return opened
  const [pool] = (await readStoragePools(opened.value)).filter(({ path: folder }) => folder !== null)
  if (pool === undefined)
    return fail({ code: 'part-missing', part: 'an active storage pool', remedy: 'Start one; drivers go into it.' })
  const open = await openStoragePool(opened.value, pool.name, control)
  if (!open.ok) return open
  const taken = await opened.value.storageVolumes.lookupByName(open.value, name)
  if (taken.ok) return ok(`${name} is in pool ${pool.name} already.`)
  return withCachedFile(name, async (target) => {
    const value = await fetchInto(opened.value, open.value, target, control)
    return { value, isDone: value.ok }
  })
}

async function fetchInto(
  connection: LibvirtConnection,
  pool: StoragePoolRef,
  target: string,
  control: TaskControl,
): Promise<Result<string, Failure>> {
  control.step('Fetching the drivers')
  const fetched = await fetchDriverDisc({
    target,
    signal: control.signal,
    onProgress: (fraction) => control.step('Fetching the drivers', fraction === null ? null : fraction * downloadShare),
  })
  if (!fetched.ok) return fail(describeMediaFailure(fetched.failure))
  const uploaded = await uploadFile(connection, {
    pool,
    name,
    file: target,
    format: 'raw',
    signal: control.signal,
    onProgress: (fraction) => control.step('Handing the drivers to libvirt', downloadShare + fraction * 0.1),
  })
  return uploaded.ok ? ok(`${name} is in pool ${pool.name}.`) : uploaded
}
