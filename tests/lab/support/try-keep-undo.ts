// SPDX-License-Identifier: MIT
import { expect } from 'vitest'
import { cardAddresses, cardIds, type TopologyName } from '../driver/topologies.ts'
import type { VirtualMachine } from '../driver/virtual-machine.ts'
import type { ImageVariant } from '../image/lab-folder.ts'
import {
  compareStates,
  driverOf,
  readCommandLine,
  readDriversOfBoot,
  readFileStates,
  readFileTimes,
  readFunctions,
} from './guest-state.ts'
import { makeMachine, makeStopwatch } from './lab-machine.ts'
import { runThroughway, succeed } from './throughway.ts'

const ownDrivers = ['bochs-drm', 'snd_hda_intel']
const bindingSwitch = `throughway.bind=${cardAddresses.map((address, index) => `${address}=${cardIds[index]}`).join(',')}`

/**
 * The whole way on one machine: a stock host, a trial boot with the card bound, kept, still so after a restart, undone,
 * and after a last restart the host is what it was, to the byte.
 */
export async function tryKeepUndo(variant: ImageVariant, topology: TopologyName, offSwitch: string): Promise<void> {
  const lap = makeStopwatch(`${variant} ${topology}`)
  const machine = makeMachine(variant, { topology })
  await machine.start()
  await machine.waitUntilUp()
  lap('first boot')

  const stock = await readFileStates(machine)
  const stockTimes = new Map(await readFileTimes(machine))
  const stockFunctions = await readFunctions(machine)
  expect(cardAddresses.map((address) => driverOf(stockFunctions, address))).toEqual(ownDrivers)
  expect(stockFunctions.filter(({ group }) => group !== null)).toEqual([])
  await expectIommuOff(machine, offSwitch)
  lap('doctor on the stock system')

  const tried = await succeed(machine, `apply --device ${cardAddresses[0]} --trial --yes`)
  const { transaction } = tried.json
  expect(transaction).toMatch(/^\d{8}-\d+$/)
  const armed = await readFileStates(machine)
  const touched = compareStates(stock, armed).map((line) => line.slice(0, line.indexOf(':')))
  const mainFiles =
    /^\/boot\/(grub\/grub\.cfg|initrd\.img-[^/]*amd64|vmlinuz-[^/]*)$|^\/etc\/(default\/grub|kernel\/cmdline)$/
  expect(touched.filter((path) => mainFiles.test(path))).toEqual([])
  expect(touched.length).toBeGreaterThan(0)
  lap('apply --trial')

  await machine.reboot()
  lap('restart into the trial')
  await expectBound(machine)
  expect((await readCommandLine(machine)).some((word) => /^throughway\.trial=[0-9a-f]{8}$/.test(word))).toBe(true)
  expect(await trialState(machine)).toBe('running')
  const verified = await runThroughway(machine, 'verify')
  expect(JSON.stringify(verified.json)).toContain('iommu.enabled')

  await succeed(machine, 'keep')
  lap('keep')
  await machine.reboot()
  lap('restart after keep')
  await expectBound(machine)
  expect((await readCommandLine(machine)).filter((word) => word.startsWith('throughway.trial='))).toEqual([])

  await succeed(machine, `undo ${transaction}`)
  lap('undo')
  expect(compareStates(stock, await readFileStates(machine))).toEqual([])
  await machine.reboot()
  lap('restart after undo')
  expect(compareStates(stock, await readFileStates(machine))).toEqual([])
  expect(await readFunctions(machine)).toEqual(stockFunctions)
  // Where `systemd.machine_id=` is on the command line, as kernel-install puts it, each boot writes the file anew.
  stockTimes.delete('/etc/machine-id')
  const paths: ReadonlySet<string> = new Set((await pathsOf(machine, transaction)) as readonly string[])
  const untouched = new Map([...stockTimes].filter(([path]) => !paths.has(path)))
  const timesNow = await readFileTimes(machine)
  expect(compareStates(untouched, new Map([...timesNow].filter(([path]) => untouched.has(path))))).toEqual([])
}

/** `doctor` names the switch that turns the IOMMU off. */
export async function expectIommuOff(machine: VirtualMachine, offSwitch: string): Promise<void> {
  const doctor = await runThroughway(machine, 'doctor')
  expect(doctor.status).toBe(1)
  const finding = (id: string) => doctor.json.findings.find((each: { readonly id: string }) => each.id === id)
  expect(finding('iommu.enabled')).toMatchObject({ verdict: 'fail' })
  expect(finding('iommu.not-disabled-by-parameter')).toMatchObject({ verdict: 'fail' })
  expect(finding('iommu.not-disabled-by-parameter').statement).toContain(offSwitch)
}

/** Groups exist, both functions of the card are vfio-pci's, and no other driver has had them in this boot. */
export async function expectBound(machine: VirtualMachine): Promise<void> {
  const functions = await readFunctions(machine)
  const ofCard = functions.filter(({ address }) => cardAddresses.some((each) => each === address))
  // An IOMMU that is a PCI function itself is in no group.
  expect(ofCard.map(({ group }) => group)).not.toContain(null)
  expect(cardAddresses.map((address) => driverOf(functions, address))).toEqual(['vfio-pci', 'vfio-pci'])
  expect((await readCommandLine(machine)).filter((word) => word.startsWith('throughway.bind='))).toEqual([
    bindingSwitch,
  ])
  for (const address of cardAddresses) {
    const others = (await readDriversOfBoot(machine, address)).filter((driver) => driver !== 'vfio-pci')
    expect(others, `drivers that the kernel log names for ${address}`).toEqual([])
  }
}

/** `armed`, `running`, `over`, or null where there is no trial. */
export async function trialState(machine: VirtualMachine): Promise<string | null> {
  const status = await runThroughway(machine, 'status')
  if (status.json === null) throw new Error(`status: ${status.stdout}${status.stderr}`)
  return status.json.trial?.state ?? null
}

/** Where a transaction is, as `history` tells it. */
export async function transactionState(machine: VirtualMachine, id: string): Promise<string | null> {
  return (await transactionOf(machine, id))?.state ?? null
}

async function pathsOf(machine: VirtualMachine, id: string): Promise<unknown> {
  return (await transactionOf(machine, id))?.paths ?? []
}

async function transactionOf(machine: VirtualMachine, id: string) {
  const history = await runThroughway(machine, 'history')
  return history.json?.transactions?.find((each: { readonly id: string }) => each.id === id)
}
