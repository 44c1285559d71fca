// SPDX-License-Identifier: MIT
import { spawnSync } from 'node:child_process'
import { VirtualMachine } from '../driver/virtual-machine.ts'

/**
 * The machine as its owner has it before the first change: Throughway copied in, its helper installed by its own
 * command, one ordinary boot behind it.
 */
export async function makeStockImage(image: string, program: string, stock: string): Promise<void> {
  const packed = spawnSync('tar', ['-C', program, '-cz', '.'], { maxBuffer: 1 << 30 })
  if (packed.status !== 0) throw new Error(`tar: ${packed.stderr}`)
  const machine = new VirtualMachine({ folder: `${stock}.preparing`, image, topology: 'intel', cache: 'unsafe' })
  try {
    await machine.start()
    await machine.waitUntilUp()
    await machine.read('mkdir -p /opt/throughway')
    await machine.putFile(packed.stdout, '/root/program.tar.gz')
    await machine.read('tar -xzf /root/program.tar.gz -C /opt/throughway && rm /root/program.tar.gz')
    const starter = '#!/bin/sh\nexec /usr/local/bin/node /opt/throughway/cli.mjs "$@"\n'
    await machine.putFile(Buffer.from(starter), '/usr/local/bin/throughway', '755')
    await machine.read('throughway helper install')
    await machine.read('systemctl is-system-running --wait || systemctl --failed --no-legend; sync')
    await machine.powerOff()
    machine.saveDisk(stock)
  } finally {
    await machine.stop()
  }
}
