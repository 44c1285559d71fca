// SPDX-License-Identifier: MIT
import { because, element, type XmlElement } from '../xml/xml-element.ts'
import type { GuestBuild } from './guest-build.ts'
import { sources } from './sources.ts'

/** `<shmem>` for Looking Glass over a file in /dev/shm. */
export function sharedMemoryElement({ spec }: GuestBuild): XmlElement | null {
  const glass = spec.display.lookingGlass
  if (glass?.transport !== 'ivshmem') return null
  return because(
    element(
      'shmem',
      { name: 'looking-glass' },
      element('model', { type: 'ivshmem-plain' }),
      element('size', { unit: 'M' }, `${glass.sizeMiB}`),
    ),
    'Memory in which Looking Glass shows the guest’s screen; as large as the screen’s size needs.',
    { source: sources.lookingGlass, part: 'display' },
  )
}

/** `<qemu:commandline>`: what libvirt has no element for. */
export function commandLineElement({ spec }: GuestBuild): XmlElement | null {
  const glass = spec.display.lookingGlass
  const window = spec.firmware.pciWindowMiB
  const parts = [
    ...(glass?.transport === 'kvmfr' ? kvmfrArguments(glass.sizeMiB) : []),
    ...(window === null ? [] : windowArguments(window)),
  ]
  return parts.length === 0 ? null : element('qemu:commandline', {}, parts)
}

function kvmfrArguments(sizeMiB: number): XmlElement[] {
  const device = { driver: 'ivshmem-plain', id: 'looking-glass-device', memdev: 'looking-glass' }
  const memory = {
    'qom-type': 'memory-backend-file',
    id: 'looking-glass',
    'mem-path': '/dev/kvmfr0',
    size: sizeMiB * 1024 * 1024,
    share: true,
  }
  const reason =
    'The kvmfr module lets the viewer’s graphics card read the picture itself; libvirt has no element for it.'
  return [
    because(element('qemu:arg', { value: '-object' }), reason, { source: sources.lookingGlass, part: 'display' }),
    element('qemu:arg', { value: JSON.stringify(memory) }),
    element('qemu:arg', { value: '-device' }),
    element('qemu:arg', { value: JSON.stringify(device) }),
  ]
}

function windowArguments(windowMiB: number): XmlElement[] {
  return [
    because(
      element('qemu:arg', { value: '-fw_cfg' }),
      'Makes the firmware’s window for BARs this large; libvirt keeps the name for itself, so it goes past it.',
      { source: sources.qemuInvocation, part: 'firmware' },
    ),
    element('qemu:arg', { value: `opt/ovmf/X-PciMmio64Mb,string=${windowMiB}` }),
  ]
}
