// SPDX-License-Identifier: MIT
import type { InspectedFile, InspectedFolder } from '../contract/helper-protocol.ts'
import { createLiveHostFiles } from './live-host-files.ts'
import type { Tree } from './tree.ts'

/** Configuration that some systems keep from ordinary users and that a plan has to see; nothing with secrets of people. */
const files = [
  '/etc/default/grub',
  '/boot/grub/grub.cfg',
  '/boot/grub/grubenv',
  '/boot/grub/custom.cfg',
  '/boot/grub2/grub.cfg',
  '/boot/grub2/grubenv',
  '/boot/grub2/custom.cfg',
  '/etc/kernel/cmdline',
  '/boot/refind_linux.conf',
  '/boot/limine.conf',
]
const folders = ['/boot', '/boot/efi', '/efi', '/boot/loader', '/boot/efi/loader', '/efi/loader']
const entryFolders = ['/boot/loader/entries', '/boot/efi/loader/entries', '/efi/loader/entries', '/etc/default/grub.d']
const totalBytes = 3 * 1024 * 1024

/** What only root can read of the boot configuration: a fixed list of texts and folder names, at most 3 MiB. */
export function inspectHost(tree: Tree): { readonly files: InspectedFile[]; readonly folders: InspectedFolder[] } {
  const host = createLiveHostFiles(tree)
  const listed = [...folders, ...entryFolders].flatMap((path): InspectedFolder[] => {
    const names = host.list(path)
    return names.state === 'names' ? [{ path, names: names.names }] : []
  })
  const entries = listed
    .filter(({ path }) => entryFolders.includes(path))
    .flatMap(({ path, names }) => names.filter((name) => /\.(conf|cfg)$/.test(name)).map((name) => `${path}/${name}`))
  const loaderFiles = ['/boot', '/boot/efi', '/efi'].map((folder) => `${folder}/loader/loader.conf`)
  let left = totalBytes
  const read = [...files, ...loaderFiles, ...entries].flatMap((path): InspectedFile[] => {
    const file = host.read(path)
    if (file.state === 'absent') return [{ path, text: null }]
    if (file.state !== 'text' || file.text.length > left) return []
    left -= file.text.length
    return [{ path, text: file.text }]
  })
  return { files: read, folders: listed }
}
