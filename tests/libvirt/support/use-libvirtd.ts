// SPDX-License-Identifier: MIT
import { afterAll, beforeAll } from 'vitest'
import type { LibvirtConnection } from '../../../src-main/libvirt/libvirt-connection.ts'
import { OwnLibvirtd } from '../../support/own-libvirtd.ts'
import { open } from './open.ts'

/** A libvirtd of a suite's own, and a connection to its QEMU driver. */
export interface UsedLibvirtd {
  readonly daemon: OwnLibvirtd
  readonly libvirt: LibvirtConnection
  /** What virsh prints of the same driver, without the blank lines at its end. */
  virsh(...words: readonly string[]): string
}

/** Starts one before the tests of the suite that calls this, and ends it after them; its parts are there within tests. */
export function useLibvirtd(): UsedLibvirtd {
  let daemon: OwnLibvirtd | null = null
  let libvirt: LibvirtConnection | null = null
  beforeAll(async () => {
    daemon = await OwnLibvirtd.start()
    libvirt = await open(daemon, 'qemu:///system')
  })
  afterAll(async () => {
    await libvirt?.close()
    await daemon?.stop()
  })
  const there = <T>(part: T | null): T => {
    if (part === null) throw new Error('the daemon runs within tests only')
    return part
  }
  return {
    get daemon() {
      return there(daemon)
    },
    get libvirt() {
      return there(libvirt)
    },
    virsh: (...words) => there(daemon).virsh(...words),
  }
}
