// SPDX-License-Identifier: MIT
import type { GuestProblem } from '../../model/guest-draft.ts'
import { hasPart } from '../build/guest-build.ts'
import { type GuestCase, type GuestJudge, note, refuse, repeated, warn } from './judgement.ts'

/** Screen, sound and shared folders. */
export const judgeDisplay: GuestJudge = (of) => {
  const { spec, host } = of
  const { video, graphics } = spec.display
  const hasCard = spec.hostDevices.length > 0
  const dark = 'display.video is none and no card is handed over, so there is nothing to look at'
  return [
    video === 'none' &&
      !hasCard &&
      (spec.system === 'linux'
        ? warn('no-screen', 'display.video', `${dark} but the text console. Take virtio, or hand over a card.`)
        : refuse('no-screen', 'display.video', `${dark}. Take vga, or hand over a card.`)),
    video !== 'none' &&
      !host.videoModels.includes(video) &&
      refuse(
        'video-unknown',
        'display.video',
        `display.video is ${video}, which QEMU here does not have. It has ${host.videoModels.join(', ')}.`,
      ),
    graphics !== 'none' &&
      !host.graphicsTypes.includes(graphics) &&
      refuse(
        'graphics-unknown',
        'display.graphics',
        `display.graphics is ${graphics}, which QEMU here does not have. It has ${host.graphicsTypes.join(', ')}.`,
      ),
    graphics === 'none' &&
      video !== 'none' &&
      note(
        'screen-unseen',
        'display.graphics',
        'The emulated card has a screen that nobody can see: display.graphics is none.',
      ),
    ...judgeLookingGlass(of),
    ...judgeSound(of),
    ...judgeFolders(of),
    !spec.hasAgent &&
      note(
        'no-agent',
        'hasAgent',
        'Without the guest agent, a stop is a press of the power button that the guest may ignore.',
      ),
  ]
}

function judgeLookingGlass({ spec, host }: GuestCase): (GuestProblem | false)[] {
  const glass = spec.display.lookingGlass
  if (glass === null) return []
  const isPower = Number.isInteger(Math.log2(glass.sizeMiB)) && glass.sizeMiB >= 16 && glass.sizeMiB <= 1024
  return [
    !isPower &&
      refuse(
        'glass-size',
        'display.lookingGlass.sizeMiB',
        `display.lookingGlass.sizeMiB is ${glass.sizeMiB}; give a power of two from 16 to 1024. 32 suits 1080p, 64 1440p, 128 4K.`,
      ),
    glass.transport === 'kvmfr' &&
      !host.hasKvmfr &&
      refuse(
        'no-kvmfr',
        'display.lookingGlass.transport',
        'display.lookingGlass.transport is kvmfr, and that module is not loaded. Load it, or take ivshmem.',
      ),
    spec.hostDevices.length === 0 &&
      warn(
        'glass-without-card',
        'display.lookingGlass',
        'Looking Glass shows the picture of a passed-through card, and none is handed over.',
      ),
    spec.system === 'linux' &&
      warn(
        'glass-on-linux',
        'display.lookingGlass',
        'Looking Glass captures the picture in Windows guests; a Linux guest shows nothing over it.',
      ),
  ]
}

function judgeSound({ spec, host }: GuestCase): (GuestProblem | false)[] {
  if (spec.sound === 'none') return []
  const known = host.audioTypes
  const isMissing =
    known === null ? spec.sound === 'pipewire' && !hasPart(host, 'audio@type=pipewire') : !known.includes(spec.sound)
  return [
    isMissing &&
      refuse(
        'sound-unknown',
        'sound',
        `sound is ${spec.sound}, which libvirt or QEMU here does not have. Take spice, pulseaudio or none.`,
      ),
    spec.sound === 'spice' &&
      spec.display.graphics !== 'spice' &&
      refuse(
        'sound-without-spice',
        'sound',
        'sound is spice and display.graphics is not, so it goes nowhere. Make them the same.',
      ),
  ]
}

function judgeFolders({ spec, host }: GuestCase): (GuestProblem | false)[] {
  const folders = spec.sharedFolders
  return [
    folders.length > 0 &&
      !host.supportsVirtiofs &&
      refuse(
        'no-virtiofs',
        'sharedFolders',
        'sharedFolders is given, and libvirt has no virtiofs here. Install virtiofsd, or remove them.',
      ),
    ...folders.map(
      ({ tag }, index) =>
        !/^[A-Za-z0-9_.-]{1,36}$/.test(tag) &&
        refuse(
          'bad-tag',
          `sharedFolders.${index}.tag`,
          `sharedFolders.${index}.tag is ${JSON.stringify(tag)}; give up to 36 letters, digits and _.- only.`,
        ),
    ),
    ...repeated(folders.map(({ tag }) => tag)).map((tag) =>
      refuse('tag-twice', 'sharedFolders', `sharedFolders has the tag ${tag} twice. Change one.`),
    ),
    folders.some((folder) => folder.isReadOnly) &&
      // libvirt tells it nowhere; this enlightenment came into the schema with the same release.
      !hasPart(host, 'hyperv/tlbflush/extended') &&
      refuse(
        'no-read-only-folder',
        'sharedFolders',
        'A folder of sharedFolders is read-only, which this libvirt cannot do with virtiofs (11.0 can). Make it writable, or mount it read-only in the guest.',
      ),
  ]
}
