// SPDX-License-Identifier: MIT
import { collectHostCosts } from '../devices/collect-host-costs.ts'
import { buildDeviceIndex } from '../devices/device-index.ts'
import { nameWithAddress } from '../devices/device-words.ts'
import type { HostCost } from '../model/device-report.ts'
import type { HostFacts } from '../model/host-facts.ts'
import { kernelArgValues } from '../model/kernel-args.ts'
import type { PciAddress } from '../model/pci-address.ts'
import type { Refusal } from '../model/plan.ts'
import type { GivenDevice } from './given-devices.ts'
import type { PlanRequest } from './plan-request.ts'

/** What speaks against a plan: refusals stop it, notes are shown with it. */
export interface Interlock {
  readonly refused: readonly Refusal[]
  readonly notes: readonly string[]
}

type CostCode = HostCost['code']

/** The word for each thing that the host cannot lose. */
const refusalCodes: Readonly<Record<CostCode, Refusal['code']>> = {
  'boot-disk': 'boot-disk',
  'mounted-file-system': 'storage-in-use',
  swap: 'storage-in-use',
  'last-keyboard': 'last-input',
  'last-pointer': 'last-input',
  'input-device': 'last-input',
  'default-route': 'network-in-use',
  'ssh-session': 'ssh-session',
  'network-in-use': 'network-in-use',
  'only-display': 'only-display',
  'boot-display': 'only-display',
  'display-in-use': 'only-display',
  'management-controller': 'management-controller',
  'platform-device': 'platform-device',
  'virtual-functions-in-use': 'not-assignable',
  unknown: 'could-not-tell',
}

/** What would help, where something would. */
const advice: Partial<Readonly<Record<CostCode, string>>> = {
  'mounted-file-system': 'Unmount it for good first, also in /etc/fstab.',
  swap: 'Swap elsewhere first, also in /etc/fstab.',
  'last-keyboard': 'Plug the keyboard into a port of another controller.',
  'last-pointer': 'Plug the mouse into a port of another controller.',
  'default-route': 'Give the host another way to the network first.',
  'ssh-session': 'Come in over another interface, or sit at the machine.',
  'only-display':
    'Choose the dynamic mode, in which the host keeps it until a guest starts, or add a second graphics card.',
  'virtual-functions-in-use': 'Switch its virtual functions off first.',
}

/**
 * What the host would lose with the devices: what breaks it is refused, what it merely misses is a note.
 *
 * The only display is refused in the static mode alone, and not where the console is a serial line; in the dynamic
 * one the host gives it up only while a guest runs. What could not be told is refused, but for displays, of which nothing graver than "the only one" could come
 * out, and that is known wherever the displays are.
 */
export function checkHostCosts({ facts, choices }: PlanRequest, given: readonly GivenDevice[]): Interlock {
  const refused: Refusal[] = []
  const notes: string[] = []
  // A host whose console is a serial line is not blind without a display.
  const isStatic = choices.mode === 'static' && !hasSerialConsole(facts)
  for (const { device, mapped } of given) {
    const name = nameWithAddress(device)
    if (mapped.isBridge) {
      const text = `${name} is a bridge to further devices: it stays in the host, and what is below it can be given.`
      refused.push({ code: 'platform-device', device: device.address, text })
    }
    for (const cost of mapped.hostCost) {
      if (isRefused(cost, mapped.kind === 'display', isStatic)) refused.push(refusalOf(device.address, name, cost))
      else notes.push(`${name}: ${cost.text}`)
    }
  }
  const addresses = new Set(given.map(({ device }) => device.address))
  for (const need of collectHostCosts(facts, buildDeviceIndex(facts)).needs) {
    if (!need.holders.every((holder) => addresses.has(holder))) continue
    const text = `The chosen devices hold ${need.what}.`
    if (need.severity === 'refuse' || (need.code === 'only-display' && isStatic)) {
      refused.push({ code: refusalCodes[need.code], device: null, text: withAdvice(text, need.code) })
    } else notes.push(text)
  }
  return { refused, notes }
}

/** Source: Linux Documentation/admin-guide/serial-console.rst. */
function hasSerialConsole({ kernel }: HostFacts): boolean {
  const { commandLineArgs } = kernel
  return (
    commandLineArgs.known &&
    kernelArgValues(commandLineArgs.value, 'console').some((value) => /^(tty(S|AMA|USB|MV|SC)|hvc)\d/.test(value))
  )
}

function isRefused({ code, severity }: HostCost, isDisplay: boolean, isStatic: boolean): boolean {
  if (severity === 'refuse') return true
  if (severity === 'unknown') return !isDisplay
  return code === 'only-display' && isStatic
}

function refusalOf(device: PciAddress, name: string, { code, text }: HostCost): Refusal {
  return { code: refusalCodes[code], device, text: withAdvice(`${name}: ${text}`, code) }
}

function withAdvice(text: string, code: CostCode): string {
  const help = advice[code]
  return help === undefined ? text : `${text} ${help}`
}
