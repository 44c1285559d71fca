// SPDX-License-Identifier: MIT

import { kernelArgValues } from '../../model/kernel-args.ts'
import type { KernelFacts, ModprobeDirective } from '../../model/kernel-facts.ts'
import type { PciDevice } from '../../model/pci-device.ts'
import { formatList } from '../format-list.ts'
import { moduleState } from '../module-state.ts'
import { evidenceOf, notApplicable, pass, type Rule, unknownBecause, warn } from '../rule.ts'
import { isVfioPci, reservedDevices, vfioReservations } from '../vfio-reservations.ts'

export const earlyModules: Rule = {
  id: 'boot.early-modules',
  title: 'vfio-pci comes before the drivers of the cards it is to take',
  why: 'A card goes to whichever driver is there first; ids given to vfio-pci are of no use once the usual driver has the card.',
  sources: ['https://docs.kernel.org/driver-api/vfio.html', 'https://man7.org/linux/man-pages/man5/modprobe.d.5.html'],
  blocking: false,
  verdicts: ['pass', 'warn', 'unknown', 'not-applicable'],
  judge({ facts }) {
    const { kernel, boot } = facts
    const reservations = vfioReservations(facts)
    if (reservations === null) return unknownBecause(kernel.commandLineArgs, kernel.modprobe)
    if (reservations.ids.length === 0) return notApplicable('No ids are given to vfio-pci.', reservations.evidence)
    const reserved = reservedDevices(facts.pciDevices, reservations.ids)
    if (reserved.length > 0 && reserved.every(({ driver }) => driver.known && driver.value === 'vfio-pci')) {
      return pass('vfio-pci holds every device it is to take.', [
        ...reservations.evidence,
        ...reserved.map(({ driver }) => evidenceOf(driver)),
      ])
    }
    const state = moduleState(kernel, 'vfio_pci')
    if (state.known && state.value === 'builtin') {
      return pass('vfio-pci is built into the kernel, so it is there first.', [evidenceOf(state)])
    }
    if (kernel.modprobe.known) {
      // One that names another driver than these cards have orders nothing; all of DRM's drivers come after drm.
      const usual = new Set(['drm', ...usualDrivers(reserved)])
      const softdep = kernel.modprobe.value.find(
        (line) => isBeforeOthers(line) && (usual.size === 1 || usual.has(line.module.replaceAll('-', '_'))),
      )
      if (softdep) {
        return pass('A softdep loads vfio-pci before the usual driver.', [
          { source: softdep.source, text: `softdep ${softdep.module} ${softdep.rest}` },
        ])
      }
    }
    const asked = kernel.commandLineArgs.known ? kernelArgValues(kernel.commandLineArgs.value, 'rd.driver.pre') : []
    if (asked.flatMap((value) => value.split(',')).some(isVfioPci)) {
      return pass('rd.driver.pre loads vfio-pci first.', [evidenceOf(kernel.commandLine)])
    }
    const rivals = usualDrivers(reserved)
    const blocked = blockedModules(kernel)
    if (rivals.length > 0 && rivals.every((name) => blocked.has(name))) {
      return pass(
        `Nothing else takes the devices: ${formatList(rivals)} ${rivals.length === 1 ? 'is' : 'are'} blacklisted.`,
        [
          ...reservations.evidence,
          evidenceOf(kernel.modprobe, () => rivals.map((name) => `blacklist ${name}`).join('; ')),
        ],
      )
    }
    if (!boot.initramfsModules.known) return unknownBecause(boot.initramfsModules)
    // In initramfs-tools a named module is included, but udev has already handed the devices out when it is loaded.
    const isOrdered = !(boot.initramfsGenerator.known && boot.initramfsGenerator.value === 'initramfs-tools')
    if (isOrdered && boot.initramfsModules.value.some(isVfioPci)) {
      return pass('vfio-pci is loaded early from the initial ramdisk.', [evidenceOf(boot.initramfsModules)])
    }
    if (!kernel.modprobe.known) return unknownBecause(kernel.modprobe)
    return warn(
      'Nothing makes sure that vfio-pci is loaded before the usual drivers.',
      [...reservations.evidence, evidenceOf(boot.initramfsModules)],
      [
        {
          kind: 'setting',
          text: 'Name vfio-pci as a soft dependency of the card’s usual driver in /etc/modprobe.d, and rebuild the initial ramdisk.',
          detail: orderCommand(rivals.length > 0 ? rivals : ['nouveau']),
        },
      ],
    )
  },
}

function orderCommand(modules: readonly string[]): string {
  const lines = modules.map((name) => `'softdep ${name} pre: vfio-pci'`).join(' ')
  return `printf '%s\\n' ${lines} | sudo tee /etc/modprobe.d/vfio-order.conf`
}

/** Modules that would take the devices, vfio-pci aside. */
function usualDrivers(devices: readonly PciDevice[]): string[] {
  const names = devices.flatMap(({ modules }) => (modules.known ? modules.value : []))
  return [...new Set(names.map((name) => name.replaceAll('-', '_')))].filter((name) => !isVfioPci(name))
}

/** Modules that are not loaded by themselves, by modprobe’s word or the kernel’s. */
function blockedModules({ modprobe, commandLineArgs }: KernelFacts): ReadonlySet<string> {
  const listed = modprobe.known
    ? modprobe.value.filter(({ kind }) => kind === 'blacklist').map(({ module }) => module)
    : []
  const args = commandLineArgs.known ? commandLineArgs.value : []
  const given = ['module_blacklist', 'modprobe.blacklist'].flatMap((key) => kernelArgValues(args, key))
  return new Set([...listed, ...given.flatMap((value) => value.split(','))].map((name) => name.replaceAll('-', '_')))
}

function isBeforeOthers({ kind, rest }: ModprobeDirective): boolean {
  const before = /pre:(.*?)(?:post:|$)/.exec(rest)?.[1] ?? ''
  return kind === 'softdep' && before.split(/\s+/).some(isVfioPci)
}
