// SPDX-License-Identifier: MIT
import { pciIds } from '../../devices/device-index.ts'
import { joinWords, nameWithAddress } from '../../devices/device-words.ts'
import { bindingSwitch, parseBindingSwitch } from '../../host-config/binding/binding-switch.ts'
import { kernelArgName } from '../../model/kernel-args.ts'
import { isKernelAtLeast, parseKernelVersion } from '../../model/kernel-version.ts'
import type { BoundDevice } from '../../model/operation.ts'
import type { PciDevice } from '../../model/pci-device.ts'
import type { Refusal } from '../../model/plan.ts'
import { formatKernelArg } from '../../rules/passthrough-parameters.ts'
import { wakeFailures } from '../../rules/pci/wake-failures.ts'
import { type ChosenParameters, noParameters, type ParameterChange } from './chosen-parameters.ts'
import type { ParameterContext } from './parameter-context.ts'
import { presentArgs } from './present-args.ts'

/** What has vfio-pci take the devices at boot, and what they need of it. Nothing in the dynamic mode. */
export function chooseBindingParameters(context: ParameterContext): ChosenParameters {
  const { choices, given, carrier } = context
  if (choices.mode !== 'static' || given.length === 0 || carrier === null) return noParameters
  const taking = carrier.carrier === 'pieces' ? bySwitch(context) : byIds(context, carrier.reason)
  const care = chooseCare(context)
  return {
    add: [...taking.add, ...care.add],
    remove: taking.remove,
    refused: taking.refused,
    notes: [...taking.notes, ...care.notes],
  }
}

/** The devices that the switch will name: the given ones, and those of a switch that is there already and still fit. */
export function boundDevices(context: Pick<ParameterContext, 'facts' | 'given'>): readonly BoundDevice[] {
  const { facts, given } = context
  const chosen = given.map(({ device }) => boundDevice(device))
  const taken = new Set(chosen.map(({ address }) => address))
  const present = facts.pciDevices.known ? facts.pciDevices.value : []
  const { commandLineSources } = facts.boot
  const args = commandLineSources.known ? commandLineSources.value.flatMap((source) => source.args) : []
  const earlier = args.flatMap((arg) => parseBindingSwitch(formatKernelArg(arg)) ?? [])
  const kept = earlier.filter(
    (bound) =>
      !taken.has(bound.address) &&
      present.some(
        (device) => device.address === bound.address && pciIds(device) === `${bound.vendorId}:${bound.deviceId}`,
      ),
  )
  const unique = kept.filter((bound, place) => kept.findIndex(({ address }) => address === bound.address) === place)
  return [...chosen, ...unique]
}

function boundDevice({ address, vendorId, deviceId }: PciDevice): BoundDevice {
  return { address, vendorId, deviceId }
}

function bySwitch(context: ParameterContext): ChosenParameters {
  const devices = boundDevices(context)
  const token = bindingSwitch(devices)
  const names = joinWords(context.given.map(({ device }) => nameWithAddress(device)))
  const kept = devices.length - context.given.length
  const tooLong = token.length > 512
  const refused: Refusal[] = tooLong
    ? [
        {
          code: 'parameter-refused',
          device: null,
          text: `${devices.length} devices are too many for one kernel parameter.`,
        },
      ]
    : []
  return {
    add: tooLong ? [] : [{ token, reason: `Has vfio-pci take ${names} at boot, only where address and id are these.` }],
    remove: presentArgs(context)
      .filter((arg) => kernelArgName(arg.key) === 'throughway.bind' && formatKernelArg(arg) !== token)
      .map((arg) => ({ token: formatKernelArg(arg), reason: 'The new list takes its place.' })),
    refused,
    notes:
      kept === 0
        ? []
        : [`${kept} device${kept === 1 ? '' : 's'} kept for guests before ${kept === 1 ? 'stays' : 'stay'} so.`],
  }
}

/** `vfio-pci.ids=` where nothing finer is possible: it must name no device but the chosen ones. */
function byIds(context: ParameterContext, reason: string): ChosenParameters {
  const { facts, given } = context
  const own = new Set(given.map(({ device }) => device.address))
  const others = (facts.pciDevices.known ? facts.pciDevices.value : []).filter(({ address }) => !own.has(address))
  const refused: Refusal[] = []
  const ids: string[] = []
  for (const { device } of given) {
    const twins = others.filter((other) => pciIds(other) === pciIds(device))
    const boards = twins.filter((twin) => boardIds(twin) === boardIds(device))
    if (twins.length === 0) ids.push(pciIds(device))
    else if (boards.length === 0 && boardIds(device) !== null) ids.push(`${pciIds(device)}:${boardIds(device)}`)
    else {
      const text = `${nameWithAddress(device)} has the same ids as ${joinWords(twins.map(nameWithAddress))}, and here devices can only be taken by id: ${reason}. The dynamic mode tells them apart.`
      refused.push({ code: 'not-assignable', device: device.address, text })
    }
  }
  const present = presentArgs(context).filter((arg) => kernelArgName(arg.key) === 'vfio_pci.ids')
  const earlier = present.flatMap(({ value }) => (value ?? '').split(',').filter((id) => id !== ''))
  const token = `vfio-pci.ids=${[...new Set([...earlier, ...ids])].join(',')}`
  return {
    add:
      refused.length > 0 ? [] : [{ token, reason: `Has vfio-pci take every device of these ids at boot: ${reason}.` }],
    remove: present
      .filter((arg) => formatKernelArg(arg) !== token)
      .map((arg) => ({ token: formatKernelArg(arg), reason: 'The kernel takes one list only; the new one holds it.' })),
    refused,
    notes: [
      `Devices are taken by id here, not by address (${reason}): a card that is moved or added later and has such an id is taken too.`,
    ],
  }
}

function boardIds({ subsystemVendorId, subsystemDeviceId }: PciDevice): string | null {
  return subsystemVendorId === null || subsystemDeviceId === null ? null : `${subsystemVendorId}:${subsystemDeviceId}`
}

/** What the given cards need of vfio-pci and of the early screen, each with its reason. */
function chooseCare(context: ParameterContext): { add: ParameterChange[]; notes: string[] } {
  const { facts, given } = context
  const devices = given.map(({ device }) => device)
  const add: ParameterChange[] = []
  const notes: string[] = []
  if (wakeFailures(devices, facts).length > 0) {
    const reason = 'The kernel saw it fail to wake from a power state, so it is kept awake.'
    add.push({ token: 'vfio-pci.disable_idle_d3=1', reason })
  }
  if (needsVgaOff(context)) {
    const reason =
      'Keeps it out of VGA arbitration, in which Intel’s graphics cannot take part, so that the host’s screen stays fast.'
    add.push({ token: 'vfio-pci.disable_vga=1', reason })
  }
  const { firmwareFrameBuffer } = facts.graphics
  const holder = devices.find(({ address }) => firmwareFrameBuffer.known && firmwareFrameBuffer.value === address)
  if (holder === undefined) return { add, notes }
  const { release } = facts.kernel
  const version = release.known ? parseKernelVersion(release.value) : null
  if (version !== null && isKernelAtLeast(version, 6, 0) && holder.classCode.startsWith('0300')) {
    notes.push(
      `The firmware’s first picture lies in ${nameWithAddress(holder)}; vfio-pci takes it down when it binds, and that screen stays dark then.`,
    )
  } else {
    const reason =
      'The firmware’s picture lies in the card’s memory, and this kernel does not take it down when vfio-pci binds.'
    add.push({ token: 'initcall_blacklist=sysfb_init', reason })
    notes.push(
      'With initcall_blacklist=sysfb_init the console stays dark until the host’s own graphics driver loads: a disk password is then typed blind.',
    )
  }
  return { add, notes }
}

/** Source: Linux drivers/vfio/pci/vfio_pci_core.c, vfio_pci_vga_init(); drivers/pci/vgaarb.c. */
function needsVgaOff({ facts, given }: ParameterContext): boolean {
  const { configuration } = facts.kernel
  if (!configuration.known || configuration.value['VFIO_PCI_VGA'] !== 'y') return false
  const own = new Set(given.map(({ device }) => device.address))
  const all = facts.pciDevices.known ? facts.pciDevices.value : []
  const isVga = ({ classCode }: PciDevice) => classCode.startsWith('0300')
  const staysIntel = all.some((device) => isVga(device) && device.vendorId === '8086' && !own.has(device.address))
  return staysIntel && given.some(({ device }) => isVga(device))
}
