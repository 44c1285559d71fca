// SPDX-License-Identifier: MIT
import type { InstallImage } from '../../model/machine-view.ts'
import { type Disc, hasEntry, listPath, readText } from '../disc/disc.ts'

type VirtioDrivers = Extract<InstallImage['content'], { kind: 'virtio-drivers' }>

/**
 * The virtio-win driver disc: its version, and the systems for which it has the disk driver (`w11`, `2k22` …).
 * Source: make-virtio-win-rpm-archive.py and util/filemap.py of https://github.com/virtio-win/virtio-win-pkg-scripts
 */
export async function recogniseVirtioDrivers(disc: Disc): Promise<VirtioDrivers | null> {
  const systems = (await listPath(disc, 'viostor')).filter(({ isFolder }) => isFolder).map(({ name }) => name)
  if (systems.length === 0 || !(await hasEntry(disc, 'NetKVM'))) return null
  const version = /^virtio-win-(\d+\.\d+\.\d+)/i.exec(disc.volume.label)?.[1] ?? (await readManifestVersion(disc))
  return { kind: 'virtio-drivers', version, systems: systems.sort() }
}

/** The build from the drivers' versions (`…,100.95.104.26100` is build 261), where the label does not say. */
async function readManifestVersion(disc: Disc): Promise<string | null> {
  const build = /"driver_version":\s*"[^"]*\.(\d{3})\d\d"/.exec((await readText(disc, 'data/info.json')) ?? '')?.[1]
  return build === undefined ? null : `0.1.${build}`
}
