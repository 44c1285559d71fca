// SPDX-License-Identifier: MIT
import type { ElementReader } from './element-reader.ts'

/** Elements of `<features>` that follow from system, processor and firmware. */
const features = new Set(['acpi', 'apic', 'hyperv', 'kvm', 'pmu', 'vmport', 'smm', 'pae'])
const timers = new Set(['rtc', 'pit', 'hpet', 'hypervclock', 'kvmclock', 'tsc'])
/** Controllers that libvirt adds by itself. */
const controllers = new Set(['usb', 'virtio-serial', 'sata', 'ide'])

/**
 * Reads what follows from a spec and a host or is of libvirt's making, so that it does not count as not understood. Words in it that
 * are unknown still do.
 */
export function readDerived(domain: ElementReader): void {
  for (const name of ['type', 'id']) domain.attribute(name)
  for (const name of ['name', 'uuid', 'on_poweroff', 'on_reboot', 'on_crash', 'iothreads']) domain.child(name)
  for (const feature of domain.child('features')?.childrenThat(({ name }) => features.has(name)) ?? [])
    feature.readWhole()
  const clock = domain.child('clock')
  clock?.attribute('offset')
  for (const timer of clock?.childrenThat(({ name, peek }) => name === 'timer' && timers.has(peek('name') ?? '')) ??
    []) {
    timer.readWhole()
  }
  for (const sleep of domain.child('pm')?.childrenThat(({ name }) => name.startsWith('suspend-to-')) ?? [])
    sleep.readWhole()
  readFirmwareChoice(domain)
  readMachinery(domain.child('devices'))
}

function readFirmwareChoice(domain: ElementReader): void {
  const os = domain.child('os')
  os?.child('type')?.attributes()
  for (const boot of os?.children('boot') ?? []) boot.attributes()
  domain.child('resource')?.readWhole()
}

function readMachinery(devices: ElementReader | null): void {
  devices?.child('emulator')
  const machinery = devices?.childrenThat(({ name, peek }) => {
    if (name === 'controller') return controllers.has(peek('type') ?? '')
    if (name === 'serial' || name === 'console') return peek('type') === 'pty'
    if (name === 'channel') return peek('type') === 'spicevmc'
    if (name === 'watchdog') return peek('model') === 'itco'
    return name === 'rng'
  })
  for (const part of machinery ?? []) part.readWhole()
  const balloon = devices?.child('memballoon')
  balloon?.child('address')?.attributes()
  balloon?.child('alias')?.attributes()
}
