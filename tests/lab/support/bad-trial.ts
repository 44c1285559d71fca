// SPDX-License-Identifier: MIT
import { expect } from 'vitest'
import type { ImageVariant } from '../image/lab-folder.ts'
import { compareStates, readCommandLine, readFileStates, readFunctions } from './guest-state.ts'
import { makeMachine, makeStopwatch } from './lab-machine.ts'
import { runThroughway } from './throughway.ts'
import { transactionState, trialState } from './try-keep-undo.ts'

/** What is tried: options of `apply`, and how the kernel or the initramfs ends on it (a line of the serial log). */
export interface BadSet {
  readonly name: string
  readonly options: string
  readonly ends: RegExp
}

/** The disk that holds the root file system in the topology `intel`. */
const bootDisk = '0000:00:02.0'

export const badSets: readonly BadSet[] = [
  {
    name: 'the boot disk’s driver is kept out',
    options: '--parameter module_blacklist=virtio_blk',
    ends: /ALERT!|Gave up waiting|does not exist/,
  },
  {
    name: 'the kernel panics',
    options: '--parameter initcall_blacklist=populate_rootfs',
    ends: /Kernel panic/,
  },
  {
    name: 'the boot disk itself is kept for guests',
    options: `--device ${bootDisk}`,
    ends: /ALERT!|Gave up waiting|does not exist/,
  },
  {
    name: 'more huge pages than there is memory',
    options: '--hugepages 100000:2M',
    ends: /Kernel panic|Out of memory|oom-kill|page allocation failure/,
  },
]

/**
 * Tries what cannot boot, waits until the kernel has seen that it cannot, cuts power, and finds the machine back with
 * its old command line, its old files, and a `status` that says so.
 */
export async function expectComesBack(variant: ImageVariant, set: BadSet): Promise<void> {
  const lap = makeStopwatch(`${variant}: ${set.name}`)
  const machine = makeMachine(variant, { topology: 'intel' })
  await machine.start()
  await machine.waitUntilUp()
  const stock = await readFileStates(machine)
  const functions = await readFunctions(machine)
  const commandLine = await readCommandLine(machine)

  // The planner and the helper refuse this; only the laboratory's build has a switch that lets it through.
  const environment = 'THROUGHWAY_IGNORE_INTERLOCKS=1'
  if (/^--(device|hugepages) /.test(set.options)) {
    const refused = await runThroughway(machine, `apply ${set.options} --trial --yes`)
    expect(refused.status).toBe(1)
  }
  const tried = await runThroughway(machine, `apply ${set.options} --trial --yes`, { environment })
  expect(tried.status, `${tried.stdout}${tried.stderr}`).toBe(0)
  expect(await trialState(machine)).toBe('armed')
  lap('apply --trial')

  const before = machine.serialLog().length
  machine.startInBackground('systemctl reboot')
  await expect
    .poll(() => set.ends.test(machine.serialLog().slice(before)), { timeout: 900_000, interval: 1000 })
    .toBe(true)
  lap('the trial boot ends badly')
  await machine.cutPower()
  await machine.start()
  await machine.waitUntilUp()
  lap('power cycle')

  expect(await readCommandLine(machine)).toEqual(commandLine)
  await machine.run('systemctl is-system-running --wait')
  expect(await trialState(machine)).toBe('over')
  expect(await transactionState(machine, tried.json.transaction)).toBe('expired')
  expect(compareStates(stock, await readFileStates(machine))).toEqual([])
  expect(await readFunctions(machine)).toEqual(functions)
}
