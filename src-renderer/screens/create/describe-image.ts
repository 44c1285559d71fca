// SPDX-License-Identifier: MIT
import type { GuestSystem } from '../../../src-main/model/guest-spec.ts'
import type { InstallImage } from '../../../src-main/model/machine-view.ts'
import { createWords } from '../../words/spoken.ts'

const says = createWords.image

/** What an image is, in a few words, and what there is to know besides. */
export function describeImage({ content }: InstallImage): {
  readonly title: string
  readonly facts: readonly string[]
} {
  switch (content.kind) {
    case 'windows':
      return {
        title: says.windows(content.version),
        facts: [
          ...(content.build === null ? [] : [says.build(content.build)]),
          ...(content.editions.length === 0 ? [] : [says.editions(content.editions.length)]),
          ...(content.architecture === null ? [] : [content.architecture]),
          ...content.languages,
        ],
      }
    case 'linux':
      return {
        title: [content.family, content.version].filter((part) => part !== null).join(' '),
        facts: content.unattended === null ? [] : [says.answering[content.unattended]],
      }
    case 'virtio-drivers':
      return { title: says.drivers(content.version), facts: content.systems }
    case 'disk-image':
      return { title: says.diskImage, facts: [content.format, says.importFirst] }
    case 'other':
      return { title: says.other(content.label), facts: [says.otherNote] }
    case 'not-an-image':
      return {
        title: says.noImage,
        facts: [says.notImages[content.reason], ...(content.detail === '' ? [] : [content.detail])],
      }
  }
}

/** The system that an image installs, or null where it does not tell. */
export function systemOfImage({ content }: InstallImage): GuestSystem | null {
  if (content.kind === 'linux') return 'linux'
  if (content.kind !== 'windows') return null
  return content.version === '10' ? 'windows-10' : 'windows-11'
}

/** Whether something can be installed from it: all but drivers, disks and what is no image. */
export function isInstaller({ content }: InstallImage): boolean {
  return content.kind === 'windows' || content.kind === 'linux' || content.kind === 'other'
}

/** Whether its installer can be told everything beforehand. */
export function canAnswer({ content }: InstallImage): boolean {
  if (content.kind === 'windows') return content.version !== 'other'
  return content.kind === 'linux' && content.unattended !== null
}
