// SPDX-License-Identifier: MIT
import type { Failure } from '../../contract/failures.ts'
import type { LibvirtConnection } from '../../libvirt/libvirt-connection.ts'
import { isNoStoragePool } from '../../libvirt/libvirt-error.ts'
import type { StoragePoolRef } from '../../libvirt/objects.ts'
import { fail, type Result } from '../../model/result.ts'
import { describeLibvirtError } from '../machines/describe-libvirt-error.ts'
import { standardPoolFolder, standardPoolName } from './standard-pool.ts'
import type { TaskControl } from './task-runner.ts'

/**
 * The pool of this name, active: started where it was stopped and, the standard one, made where it is absent. What was done
 * is taken back where the task fails; the folder stays.
 */
export async function openStoragePool(
  connection: LibvirtConnection,
  name: string,
  control: TaskControl,
): Promise<Result<StoragePoolRef, Failure>> {
  const { storagePools } = connection
  const refuse = (failure: Parameters<typeof describeLibvirtError>[0]) => fail(describeLibvirtError(failure, name))
  const found = await storagePools.lookupByName(name)
  if (!found.ok && (name !== standardPoolName || !isNoStoragePool(found.failure))) return refuse(found.failure)
  const uri = await connection.host.uri()
  if (!uri.ok) return refuse(uri.failure)
  const pool = found.ok ? found : await storagePools.define(describePool(standardPoolFolder(uri.value)))
  if (!pool.ok) return refuse(pool.failure)
  if (!found.ok) {
    control.step('Making the storage pool')
    control.onRollback(() => storagePools.undefine(pool.value))
    const built = await storagePools.build(pool.value)
    if (!built.ok) return refuse(built.failure)
  }
  const active = await storagePools.isActive(pool.value)
  if (!active.ok) return refuse(active.failure)
  if (active.value) return pool
  const started = await storagePools.start(pool.value)
  if (!started.ok) return refuse(started.failure)
  control.onRollback(() => storagePools.stop(pool.value))
  if (found.ok) return pool
  const set = await storagePools.setAutostart(pool.value, true)
  return set.ok ? pool : refuse(set.failure)
}

function describePool(folder: string): string {
  const escaped = folder.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<pool type='dir'><name>${standardPoolName}</name><target><path>${escaped}</path></target></pool>`
}
