// SPDX-License-Identifier: MIT
import { capitalise } from '../capitalise.ts'
import { formatList } from '../format-list.ts'
import { loaderName } from '../loader-words.ts'
import { evidenceOf, pass, type Rule, unknownBecause, warn } from '../rule.ts'

export const singleLoader: Rule = {
  id: 'boot.single-loader',
  title: 'Only the loader in use has files here',
  why: 'With files of two loaders about, people and programs edit the wrong ones, or an update puts the other loader first.',
  sources: [
    'https://uapi-group.org/specifications/specs/boot_loader_specification/',
    'https://systemd.io/BOOT_LOADER_INTERFACE/',
  ],
  blocking: false,
  verdicts: ['pass', 'warn', 'unknown'],
  judge({ facts }) {
    const { otherLoaders, loader } = facts.boot
    if (!otherLoaders.known) return unknownBecause(otherLoaders)
    const evidence = [evidenceOf(otherLoaders), ...(loader.known ? loader.value.evidence : [])]
    // Proxmox keeps GRUB's packages beside systemd-boot and needs them.
    const isProxmox = loader.known && loader.value.kind === 'proxmox-boot-tool'
    const strangers = otherLoaders.value.filter((kind) => !(isProxmox && kind === 'grub'))
    if (strangers.length === 0) return pass('No other loader has left files.', evidence)
    const others = formatList(strangers.map(loaderName))
    const current = loader.known
      ? `${capitalise(loaderName(loader.value.kind))} started this system`
      : 'One loader started this system'
    return warn(`${current}, but files of ${others} lie here too.`, evidence, [
      {
        kind: 'information',
        text: `Change parameters in the files of the loader in use only; remove ${others} with the package manager where nothing needs it.`,
      },
    ])
  },
}
