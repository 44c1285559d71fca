// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import { inject, onTestFinished } from 'vitest'
import { type MachineOptions, VirtualMachine } from '../driver/virtual-machine.ts'
import { type ImageVariant, labFolder } from '../image/lab-folder.ts'

/**
 * A machine on the stock image of a variant, switched off. It ends with the test; of a test that failed, serial line and
 * kernel log stay for reading.
 */
export function makeMachine(
  variant: ImageVariant,
  options: Pick<MachineOptions, 'topology'> & Partial<MachineOptions>,
): VirtualMachine {
  const image = inject('stockImages')[variant]
  if (image === undefined) throw new Error(`no image was made for ${variant}`)
  const folder = path.join(inject('machineFolder'), `${variant}-${options.topology}-${process.pid}-${made++}`)
  const machine = new VirtualMachine({ folder, image, ...options })
  onTestFinished(async ({ task }) => {
    if (task.result?.state === 'fail') keepLogs(folder)
    await machine.stop()
    fs.rmSync(folder, { recursive: true, force: true })
  })
  return machine
}

let made = 0

/** Copies what a machine said to where it outlives the run. */
export function keepLogs(folder: string): void {
  const kept = path.join(labFolder, 'failed', path.basename(folder))
  fs.mkdirSync(kept, { recursive: true })
  for (const name of ['serial.log', 'qemu.log']) {
    if (fs.existsSync(path.join(folder, name))) fs.copyFileSync(path.join(folder, name), path.join(kept, name))
  }
  process.stderr.write(`lab: what the machine said is in ${kept}\n`)
}

/** Prints a line with the seconds since the last one, so that a run tells where its time goes. */
export function makeStopwatch(name: string): (what: string) => void {
  let last = Date.now()
  return (what) => {
    const seconds = ((Date.now() - last) / 1000).toFixed(1)
    last = Date.now()
    process.stderr.write(`lab: ${name}: ${what}: ${seconds} s\n`)
  }
}
