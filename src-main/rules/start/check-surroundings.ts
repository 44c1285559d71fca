// SPDX-License-Identifier: MIT

import { formatCpuList } from '../../model/cpu-list.ts'
import type { OutlineUsb } from '../../model/domain-outline.ts'
import type { PreflightCheck } from '../../model/machine-view.ts'
import type { StartUsb } from '../../model/start-facts.ts'
import { failed, passed, untold, warned } from './check.ts'
import type { StartQuestion } from './start-question.ts'

/** Whether what the guest is plugged into is there and runs. */
export function checkNetworks({ outline, host, libvirt }: StartQuestion): PreflightCheck[] {
  return outline.networks.flatMap(({ kind, source }) => {
    if (source === null) return []
    if (kind === 'network') {
      const isActive = libvirt.networks.get(source)
      if (isActive === undefined) return []
      if (!isActive.known) return [untold('network', `Whether the network “${source}” runs`, isActive)]
      if (isActive.value === null)
        return [
          failed(
            'network',
            `There is no network “${source}”. \`throughway plan --stack\` sets the default one up.`,
            isActive.source,
          ),
        ]
      return [
        isActive.value
          ? passed('network', `The network “${source}” runs.`, isActive.source)
          : failed(
              'network',
              `The network “${source}” does not run: \`virsh net-start ${source}\` starts it, \`throughway plan --stack\` has it start with the host.`,
              isActive.source,
            ),
      ]
    }
    const place = host.paths.get(`/sys/class/net/${source}`)
    if (place === undefined) return []
    if (!place.known) return [untold('network', `Whether the interface ${source} is there`, place)]
    return [
      place.value === 'absent'
        ? failed('network', `There is no network interface ${source}.`, place.source)
        : passed('network', `The interface ${source} is there.`, place.source),
    ]
  })
}

/** Whether USB devices that the guest cannot start without are plugged in. */
export function checkUsb({ outline, host: { usbDevices } }: StartQuestion): PreflightCheck[] {
  return outline.usbDevices.flatMap((wanted) => {
    if (wanted.startupPolicy !== 'mandatory') return []
    if (!usbDevices.known) return [untold('usb', `Whether the USB device ${spell(wanted)} is plugged in`, usbDevices)]
    return [
      usbDevices.value.some((device) => fits(device, wanted))
        ? passed('usb', `The USB device ${spell(wanted)} is plugged in.`, usbDevices.source)
        : failed(
            'usb',
            `The USB device ${spell(wanted)} is not plugged in, and the machine is set not to start without it.`,
            usbDevices.source,
          ),
    ]
  })
}

function fits(device: StartUsb, wanted: OutlineUsb): boolean {
  const same = <T>(now: T, then: T | null) => then === null || now === then
  return (
    same(device.vendorId, wanted.vendorId) &&
    same(device.productId, wanted.productId) &&
    same(device.bus, wanted.bus) &&
    same(device.device, wanted.device) &&
    (wanted.port === null || device.port.endsWith(`-${wanted.port}`))
  )
}

function spell({ vendorId, productId, bus, device, port }: OutlineUsb): string {
  if (vendorId !== null) return `${vendorId}:${productId}`
  return port === null ? `${bus}.${device}` : `at port ${bus}-${port}`
}

/** Whether the host CPUs that something is pinned to are online. */
export function checkCpus({ outline, host: { onlineCpus } }: StartQuestion): PreflightCheck[] {
  if (outline.pinnedCpus.length === 0) return []
  if (!onlineCpus.known) return [untold('cpus', 'Which CPUs are online', onlineCpus)]
  const gone = outline.pinnedCpus.filter((cpu) => !onlineCpus.value.includes(cpu))
  return [
    gone.length === 0
      ? passed('cpus', `CPUs ${formatCpuList(outline.pinnedCpus)} are online.`, onlineCpus.source)
      : failed(
          'cpus',
          `CPUs ${formatCpuList(gone)} are offline or gone, and this machine is pinned to them.`,
          onlineCpus.source,
        ),
  ]
}

/** Whether what is to happen to the host at the start will happen. */
export function checkHook({ outline, host: { hasHook } }: StartQuestion): PreflightCheck[] {
  if (outline.tuning === null) return []
  if (!hasHook.known) return [untold('hook', 'Whether the hook that makes room for the guest is installed', hasHook)]
  return [
    hasHook.value
      ? passed('hook', 'The hook that makes room for the guest is installed.', hasHook.source)
      : warned(
          'hook',
          'The hook that makes room for the guest is not installed: the host stays as it is. `throughway plan --guest-hook` shows what it would do.',
          hasHook.source,
        ),
  ]
}
