// SPDX-License-Identifier: MIT
import type { LibvirtStream } from '../connection/libvirt-stream.ts'
import type { StoragePoolRef, StorageVolumeRef } from '../objects.ts'
import type {
  storagePoolBuildFlags,
  storagePoolCreateFlags,
  storagePoolDefineFlags,
  storagePoolDeleteFlags,
  storagePoolListFlags,
  storagePoolStates,
  storageVolumeCreateFlags,
  storageVolumeDeleteFlags,
  storageVolumeResizeFlags,
  storageVolumeTypes,
  storageXmlFlags,
} from '../protocol/enums.gen.ts'
import type { FlagChoices } from '../protocol/named-values.ts'
import type { Answer } from './answer.ts'

/** The state and sizes of a pool. */
export interface StoragePoolInfo {
  readonly state: keyof typeof storagePoolStates | 'unknown'
  readonly capacityBytes: number
  readonly allocationBytes: number
  readonly availableBytes: number
}

/** The kind and sizes of a volume. */
export interface StorageVolumeInfo {
  readonly type: keyof typeof storageVolumeTypes | 'unknown'
  readonly capacityBytes: number
  readonly allocationBytes: number
}

/** Storage pools. */
export interface StoragePoolCalls {
  list(options?: FlagChoices<typeof storagePoolListFlags>): Answer<StoragePoolRef[]>
  lookupByName(name: string): Answer<StoragePoolRef>
  lookupByUuid(uuid: string): Answer<StoragePoolRef>
  /** The pool whose folder this is. */
  lookupByTargetPath(path: string): Answer<StoragePoolRef>
  lookupByVolume(volume: StorageVolumeRef): Answer<StoragePoolRef>
  define(xml: string, options?: FlagChoices<typeof storagePoolDefineFlags>): Answer<StoragePoolRef>
  createTransient(xml: string, options?: FlagChoices<typeof storagePoolCreateFlags>): Answer<StoragePoolRef>
  /** Makes what the pool is to lie in, such as its folder. */
  build(pool: StoragePoolRef, options?: FlagChoices<typeof storagePoolBuildFlags>): Answer<null>
  start(pool: StoragePoolRef, options?: FlagChoices<typeof storagePoolCreateFlags>): Answer<null>
  /** Stops a pool; its data stays. */
  stop(pool: StoragePoolRef): Answer<null>
  undefine(pool: StoragePoolRef): Answer<null>
  /** Deletes what the pool lies in. */
  delete(pool: StoragePoolRef, options?: FlagChoices<typeof storagePoolDeleteFlags>): Answer<null>
  refresh(pool: StoragePoolRef): Answer<null>
  xml(pool: StoragePoolRef, options?: FlagChoices<typeof storageXmlFlags>): Answer<string>
  info(pool: StoragePoolRef): Answer<StoragePoolInfo>
  isActive(pool: StoragePoolRef): Answer<boolean>
  isPersistent(pool: StoragePoolRef): Answer<boolean>
  autostart(pool: StoragePoolRef): Answer<boolean>
  setAutostart(pool: StoragePoolRef, autostart: boolean): Answer<null>
  /** What pools of a type can do on this host. */
  capabilities(): Answer<string>
}

/** Which part of a volume a transfer takes; none said: from the start, all of it. */
export interface VolumeRange {
  readonly offsetBytes?: number
  readonly lengthBytes?: number
}

/** Storage volumes. */
export interface StorageVolumeCalls {
  list(pool: StoragePoolRef): Answer<StorageVolumeRef[]>
  lookupByName(pool: StoragePoolRef, name: string): Answer<StorageVolumeRef>
  lookupByPath(path: string): Answer<StorageVolumeRef>
  lookupByKey(key: string): Answer<StorageVolumeRef>
  create(
    pool: StoragePoolRef,
    xml: string,
    options?: FlagChoices<typeof storageVolumeCreateFlags>,
  ): Answer<StorageVolumeRef>
  /** Makes a volume with the contents of another. */
  createFrom(
    pool: StoragePoolRef,
    xml: string,
    source: StorageVolumeRef,
    options?: FlagChoices<typeof storageVolumeCreateFlags>,
  ): Answer<StorageVolumeRef>
  delete(volume: StorageVolumeRef, options?: FlagChoices<typeof storageVolumeDeleteFlags>): Answer<null>
  /** Overwrites it with zeros. */
  wipe(volume: StorageVolumeRef): Answer<null>
  resize(
    volume: StorageVolumeRef,
    capacityBytes: number,
    options?: FlagChoices<typeof storageVolumeResizeFlags>,
  ): Answer<null>
  xml(volume: StorageVolumeRef): Answer<string>
  info(volume: StorageVolumeRef): Answer<StorageVolumeInfo>
  path(volume: StorageVolumeRef): Answer<string>
  /** Opens a stream to write a volume's bytes to; they are there once `finish` has answered. */
  upload(volume: StorageVolumeRef, range?: VolumeRange): Answer<LibvirtStream>
  /** Opens a stream to read a volume's bytes from. */
  download(volume: StorageVolumeRef, range?: VolumeRange): Answer<LibvirtStream>
}
