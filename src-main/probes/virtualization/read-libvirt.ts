// SPDX-License-Identifier: MIT
import { known } from '../../model/fact.ts'
import type { LibvirtLayout, VirtualizationFacts } from '../../model/virtualization-facts.ts'
import type { HostReader } from '../host-reader.ts'
import { unknownFromProblem } from '../read-fact.ts'
import { readLinkName } from '../sysfs-path.ts'
import { upstreamVersion } from './parse-package-version.ts'
import { type PackageNames, readPackageVersion } from './read-package-version.ts'
import { findFirstPresent, readPresence } from './read-presence.ts'
import { isMaskedUnit, readEnabledServices, unitFolders } from './read-service-links.ts'

const programFolders = ['/usr/sbin', '/usr/bin', '/usr/local/sbin', '/run/current-system/sw/bin'] as const
const libraryFolders = [
  '/usr/lib64',
  '/usr/lib/x86_64-linux-gnu',
  '/usr/lib',
  '/usr/local/lib64',
  '/usr/local/lib',
] as const

const packages: PackageNames = {
  dpkg: ['libvirt-daemon', 'libvirt-daemon-system', 'libvirt0'],
  pacman: ['libvirt'],
  apk: ['libvirt-daemon', 'libvirt'],
  portage: 'app-emulation/libvirt',
}

/**
 * Which of libvirt's two layouts is installed, which starts at boot, and whether it can be reached.
 *
 * Told by programs, unit files and links, never by the distribution: Arch ships both and leaves the choice to the user.
 */
export async function readLibvirt(reader: HostReader): Promise<VirtualizationFacts['libvirt']> {
  const { monolithic, modular } = findDaemons(reader)
  if (!monolithic.ok) return unknownFromProblem('/usr/sbin/libvirtd', monolithic.problem, monolithic.detail)
  if (!modular.ok) return unknownFromProblem('/usr/sbin/virtqemud', modular.problem, modular.detail)
  const found = monolithic.value ?? modular.value
  if (found === null) return known(null, '/usr/sbin')
  const services = readEnabledServices(reader)
  const isEnabled = (name: string) =>
    services.ok && (services.names.has(`${name}.service`) || services.names.has(`${name}.socket`))
  const libvirt = {
    version: await readVersion(reader, found),
    layout: toLayout(monolithic.value !== null, modular.value !== null),
    enabled: services.ok ? toLayout(isEnabled('libvirtd'), isEnabled('virtqemud')) : null,
    isRunning: readIsRunning(reader),
  }
  return known(libvirt, found)
}

/**
 * Where each daemon stands, or null.
 *
 * What a service manager knows of comes first: a distribution may ship the program of a layout that it has no service
 * for. Only a system without any such file is told by its programs.
 */
function findDaemons(reader: HostReader): { monolithic: Found; modular: Found } {
  const services = findBoth(reader, (name) => [
    ...unitFolders.map((folder) => `${folder}/${name}.service`).filter((unit) => !isMaskedUnit(reader, unit)),
    `/etc/init.d/${name}`,
    `/etc/sv/${name}`,
  ])
  const isNone = [services.monolithic, services.modular].every((read) =>
    read.ok ? read.value === null : read.problem === 'not-captured',
  )
  return isNone
    ? findBoth(reader, (name) => programFolders.map((folder) => `${folder}/${name}`))
    : { monolithic: orNone(services.monolithic), modular: orNone(services.modular) }
}

/** Beside a daemon that was found, one that may be in a part that was not kept does not count. */
function orNone(read: Found): Found {
  return !read.ok && read.problem === 'not-captured' ? { ok: true, value: null } : read
}

type Found = ReturnType<typeof findFirstPresent>

function findBoth(
  reader: HostReader,
  places: (name: string) => readonly string[],
): { monolithic: Found; modular: Found } {
  return {
    monolithic: findFirstPresent(reader, places('libvirtd')),
    modular: findFirstPresent(reader, places('virtqemud')),
  }
}

function toLayout(monolithic: boolean, modular: boolean): LibvirtLayout {
  if (monolithic && modular) return 'both'
  return monolithic ? 'monolithic' : modular ? 'modular' : 'none'
}

async function readVersion(reader: HostReader, path: string): Promise<string | null> {
  for (const folder of libraryFolders) {
    const version = parseLibraryVersion(readLinkName(reader, `${folder}/libvirt.so.0`) ?? '')
    if (version !== null) return version
  }
  const packaged = readPackageVersion(reader, packages, path)
  if (packaged !== null) return packaged
  const output = await reader.runTool(path.includes('virtqemud') ? 'virtqemud-version' : 'libvirtd-version')
  return output.ok ? upstreamVersion(/(\d+(?:\.\d+)+)\s*$/.exec(output.value)?.[1] ?? '') : null
}

/**
 * The version in the library's name, or null: `libvirt.so.0.11006.0` is 11.6.0.
 *
 * Source: libvirt's meson.build: the soname's second number is 1000 × major + minor.
 */
export function parseLibraryVersion(name: string): string | null {
  const [, number, micro] = /^libvirt\.so\.0\.(\d{4,})\.(\d+)$/.exec(name) ?? []
  return number === undefined ? null : `${Math.floor(Number(number) / 1000)}.${Number(number) % 1000}.${micro}`
}

/** systemd makes the sockets before the daemon runs and starts it on the first call, so a socket is enough. */
function readIsRunning(reader: HostReader): boolean | null {
  const signs = ['/run/libvirt/libvirt-sock', '/run/libvirt/virtqemud-sock', '/run/libvirtd.pid', '/run/virtqemud.pid']
  const found = signs.map((path) => readPresence(reader, path))
  if (found.some((read) => read.ok && read.value !== null)) return true
  return found.every((read) => read.ok) ? false : null
}
