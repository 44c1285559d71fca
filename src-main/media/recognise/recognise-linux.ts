// SPDX-License-Identifier: MIT
import { type Disc, hasEntry, listPath, readText } from '../disc/disc.ts'
import type { LinuxContent } from './linux-content.ts'
import { parseDiscInfo } from './parse-disc-info.ts'
import { parseTreeInfo } from './parse-tree-info.ts'
import { recogniseLabel } from './recognise-label.ts'

/**
 * A Linux disc: its family, its version, and the installer's way to be answered, by the files that each family marks its discs with;
 * where it has none, by the label. Null for any other disc.
 */
export async function recogniseLinux(disc: Disc): Promise<LinuxContent | null> {
  return (
    (await recogniseDebianKin(disc)) ??
    (await recogniseTreeInfo(disc)) ??
    (await recogniseProxmox(disc)) ??
    (await recogniseArchKin(disc)) ??
    (await recogniseAlpine(disc)) ??
    (await recogniseByLabel(disc))
  )
}

/** Debian, Ubuntu and what is made of them say in `.disk/info` what they are. */
async function recogniseDebianKin(disc: Disc): Promise<LinuxContent | null> {
  const info = parseDiscInfo((await readText(disc, '.disk/info')) ?? '')
  if (info === null) return null
  return { kind: 'linux', family: info.family, version: info.version, unattended: await debianWay(disc, info.family) }
}

async function debianWay(disc: Disc, family: string): Promise<LinuxContent['unattended']> {
  // Subiquity's list of what it can install, on servers since 21.10 and desktops since 23.04; 20.04 had its own layer for it.
  const isUbuntu = family.startsWith('Ubuntu')
  if (isUbuntu && (await hasEntry(disc, 'casper/install-sources.yaml'))) return 'autoinstall'
  if (isUbuntu && (await hasEntry(disc, 'casper/installer.squashfs'))) return 'autoinstall'
  // A live disc has the installer's kernel elsewhere; what it starts is another installer.
  return family === 'Debian' && (await hasEntry(disc, 'install.amd/initrd.gz')) ? 'preseed' : null
}

/** Fedora, RHEL and its kin, and openSUSE, describe their discs in `.treeinfo`. */
async function recogniseTreeInfo(disc: Disc): Promise<LinuxContent | null> {
  const text = (await readText(disc, '.treeinfo')) ?? (await readText(disc, 'treeinfo'))
  const tree = text === null ? null : parseTreeInfo(text)
  if (tree === null) return null
  const isSuse = /suse/i.test(tree.family)
  const starts = await hasEntry(disc, 'images/pxeboot/initrd.img')
  return { kind: 'linux', ...tree, unattended: !isSuse && starts ? 'kickstart' : null }
}

async function recogniseProxmox(disc: Disc): Promise<LinuxContent | null> {
  if (!(await hasEntry(disc, '.pve-cd-id.txt')) && !(await hasEntry(disc, 'proxmox'))) return null
  const text = (await readText(disc, '.cd-info')) ?? ''
  const family = /^PRODUCTLONG='?([^'\n]{1,60})/m.exec(text)?.[1] ?? 'Proxmox VE'
  return { kind: 'linux', family, version: /^RELEASE='?([\d.]{1,12})/m.exec(text)?.[1] ?? null, unattended: null }
}

async function recogniseArchKin(disc: Disc): Promise<LinuxContent | null> {
  if (await hasEntry(disc, 'arch')) {
    const version = /^\d{4}\.\d\d\.\d\d/.exec((await readText(disc, 'arch/version')) ?? '')?.[0]
    const byLabel = recogniseLabel(disc.volume.label)
    // EndeavourOS, CachyOS and others keep the folder's name and say in the label who they are.
    return byLabel !== null && byLabel.family !== 'Arch Linux'
      ? byLabel
      : { kind: 'linux', family: 'Arch Linux', version: version ?? byLabel?.version ?? null, unattended: null }
  }
  if (!(await hasEntry(disc, 'manjaro'))) return null
  return {
    kind: 'linux',
    family: 'Manjaro',
    version: recogniseLabel(disc.volume.label)?.version ?? null,
    unattended: null,
  }
}

async function recogniseAlpine(disc: Disc): Promise<LinuxContent | null> {
  const release = await readText(disc, '.alpine-release')
  if (release === null) return null
  return {
    kind: 'linux',
    family: 'Alpine Linux',
    version: /\d+\.\d+(\.\d+)?/.exec(release)?.[0] ?? null,
    unattended: null,
  }
}

/** A label alone is believed of a disc that a PC can start Linux from. */
async function recogniseByLabel(disc: Disc): Promise<LinuxContent | null> {
  const folders = ['boot', 'isolinux', 'casper', 'live', 'LiveOS', 'images/pxeboot', 'boot/x86_64/loader']
  const names = (await Promise.all(folders.map((folder) => listPath(disc, folder)))).flat().map(({ name }) => name)
  const starts = names.some((name) => /^(vmlinuz|linux|bzImage|kernel|squashfs\.img)/i.test(name))
  const known = recogniseLabel(disc.volume.label)
  if (known !== null && (starts || (await hasEntry(disc, 'nix-store.squashfs')))) return known
  return starts ? { kind: 'linux', family: 'Linux', version: null, unattended: null } : null
}
