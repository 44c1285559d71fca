// SPDX-License-Identifier: MIT
import type { Failure } from '../../contract/failures.ts'
import { escapeXml } from '../../guest/xml/escape-xml.ts'
import type { LibvirtConnection } from '../../libvirt/libvirt-connection.ts'
import { isNoStoragePool, type LibvirtError } from '../../libvirt/libvirt-error.ts'
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
  const refuse = (failure: LibvirtError) => fail(describeLibvirtError(failure, name))
  const found = await storagePools.lookupByName(name)
  if (!found.ok) {
    if (name !== standardPoolName || !isNoStoragePool(found.failure)) return refuse(found.failure)
    return makeStandardPool(connection, control)
  }
  const active = await storagePools.isActive(found.value)
  if (!active.ok) return refuse(active.failure)
  if (active.value) return found
  const started = await storagePools.start(found.value)
  if (!started.ok) return refuse(started.failure)
  control.onRollback(() => storagePools.stop(found.value))
  return found
}

async function makeStandardPool(
  { host, storagePools }: LibvirtConnection,
  control: TaskControl,
): Promise<Result<StoragePoolRef, Failure>> {
  const refuse = (failure: LibvirtError) => fail(describeLibvirtError(failure, standardPoolName))
  control.step('Making the storage pool')
  const uri = await host.uri()
  if (!uri.ok) return refuse(uri.failure)
  const path = escapeXml(standardPoolFolder(uri.value))
  const xml = `<pool type='dir'><name>${standardPoolName}</name><target><path>${path}</path></target></pool>`
  const pool = await storagePools.define(xml)
  if (!pool.ok) return refuse(pool.failure)
  control.onRollback(() => storagePools.undefine(pool.value))
  const started = await storagePools.start(pool.value, { withBuild: true })
  if (!started.ok) return refuse(started.failure)
  control.onRollback(() => storagePools.stop(pool.value))
  const set = await storagePools.setAutostart(pool.value, true)
  return set.ok ? pool : refuse(set.failure)
}
