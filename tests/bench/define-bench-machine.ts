// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import type { OwnLibvirtd } from '../support/own-libvirtd.ts'

/** Defines `bench`, a machine that does as good as nothing. */
export function defineBenchMachine(daemon: OwnLibvirtd): void {
  const file = path.join(daemon.folder, 'bench.xml')
  fs.writeFileSync(
    file,
    `<domain type='qemu'><name>bench</name><memory unit='MiB'>64</memory><vcpu>1</vcpu>
      <os><type arch='x86_64' machine='q35'>hvm</type></os><devices><video><model type='none'/></video></devices></domain>`,
  )
  daemon.virsh('define', file)
}
