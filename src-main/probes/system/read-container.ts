// SPDX-License-Identifier: MIT
import { type Fact, known, unknown } from '../../model/fact.ts'
import type { HostReader } from '../host-reader.ts'
import { readLine } from '../read-fact.ts'

/** Files that container managers lay down, and whose they are. Those with a manager's name in them have null. */
const marks: readonly { readonly path: string; readonly name: string | null }[] = [
  { path: '/run/systemd/container', name: null },
  { path: '/run/host/container-manager', name: null },
  { path: '/run/.containerenv', name: 'podman' },
  { path: '/.dockerenv', name: 'docker' },
]

/**
 * The container this system runs in.
 *
 * An image of a container is often the root of a virtual machine, marks and all. A system that sees the kernel's
 * own threads and has a disk for a root is not in one.
 */
export function readContainer(reader: HostReader): Fact<string | null> {
  const release = readLine(reader, '/proc/sys/kernel/osrelease') ?? ''
  if (/microsoft/i.test(release)) return known('wsl', '/proc/sys/kernel/osrelease')
  const seesKernelThreads = readLine(reader, '/proc/2/comm') === 'kthreadd'
  const mountinfo = reader.readText('/proc/self/mountinfo')
  const rootFileSystem = mountinfo.ok ? parseRootFileSystem(mountinfo.value) : null
  const ownsMachine = seesKernelThreads && rootFileSystem !== null && rootFileSystem !== 'overlay'
  if (ownsMachine) return known(null, '/proc/self/mountinfo')
  for (const { path, name } of marks) {
    if (reader.readStatus(path).ok) return known(name ?? (readLine(reader, path) || 'unknown'), path)
  }
  if (mountinfo.ok && /\blxcfs\b/.test(mountinfo.value)) return known('lxc', '/proc/self/mountinfo')
  if (seesKernelThreads) return known(null, '/proc/2/comm')
  const mark = reader.readStatus('/run/systemd/container')
  // systemd writes its mark in every container it starts in, so its silence says as much.
  if (!mark.ok && mark.problem === 'absent' && reader.readStatus('/run/systemd/system').ok) {
    return known(null, '/run/systemd')
  }
  return unknown('no container manager left a mark, and neither the kernel’s threads nor systemd are to be seen')
}

/**
 * The type of the root file system; null where none is listed.
 *
 * Shape: fifth field the mount point, the type after a lone `-` (proc_pid_mountinfo(5)). The last one mounted shows.
 */
function parseRootFileSystem(mountinfo: string): string | null {
  let type: string | null = null
  for (const line of mountinfo.split('\n')) {
    const [mount = '', source = ''] = line.split(' - ')
    if (mount.split(' ')[4] === '/') type = source.split(' ')[0] ?? null
  }
  return type
}
