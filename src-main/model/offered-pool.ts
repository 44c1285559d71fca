// SPDX-License-Identifier: MIT

/** A storage pool of libvirt's that new disks can go to. */
export interface OfferedPool {
  readonly name: string
  /** Its folder, or null where it is none. */
  readonly path: string | null
  readonly freeBytes: number | null
  /** Whether it is there already; else it is started, or made, when something is put into it. */
  readonly standing: 'active' | 'stopped' | 'absent'
}
