// SPDX-License-Identifier: MIT
import { unknown } from '../../model/fact.ts'
import { kernelArgValues } from '../../model/kernel-args.ts'
import { isKernelAtLeast, parseKernelVersion } from '../../model/kernel-version.ts'
import { evidenceOf, pass, type Rule, unknownBecause, warn } from '../rule.ts'

export const framebufferHandover: Rule = {
  id: 'kernel.framebuffer-handover',
  title: 'The firmware’s frame buffer gives way to vfio-pci',
  why: 'The firmware’s picture lies in a card’s memory; while the kernel holds on to it, that card’s BAR cannot be handed over.',
  sources: [
    'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/drivers/vfio/pci/vfio_pci_core.c',
    'https://docs.kernel.org/fb/efifb.html',
  ],
  blocking: false,
  verdicts: ['pass', 'warn', 'unknown'],
  judge({ facts }) {
    const { commandLineArgs, configuration, release } = facts.kernel
    const { firmwareFrameBuffer } = facts.graphics
    const video = commandLineArgs.known ? kernelArgValues(commandLineArgs.value, 'video') : []
    const isEfifbOff = video.some((value) => value === 'efifb:off')
    const isIdle = isEfifbOff && configuration.known && configuration.value['SYSFB_SIMPLEFB'] === 'y'
    const idle = isIdle ? ' The parameter video=efifb:off does nothing here: the early screen is simpledrm.' : ''
    const idleEvidence = isIdle
      ? [evidenceOf(commandLineArgs, () => 'video=efifb:off'), evidenceOf(configuration, () => 'SYSFB_SIMPLEFB=y')]
      : []
    const calls = commandLineArgs.known ? kernelArgValues(commandLineArgs.value, 'initcall_blacklist') : []
    const blanking = calls.find((value) => value.split(',').includes('sysfb_init'))
    const version = release.known ? parseKernelVersion(release.value) : null
    if (blanking !== undefined) {
      return pass('initcall_blacklist=sysfb_init keeps the kernel from using it at all.', [
        evidenceOf(commandLineArgs, () => `initcall_blacklist=${blanking}`),
      ])
    }
    if (!firmwareFrameBuffer.known) return unknownBecause(firmwareFrameBuffer)
    if (firmwareFrameBuffer.value === null) {
      return pass(`No card holds the firmware’s frame buffer any more.${idle}`, [
        evidenceOf(firmwareFrameBuffer),
        ...idleEvidence,
      ])
    }
    if (version === null) return unknownBecause(release.known ? unknown('the release has no version') : release)
    const evidence = [evidenceOf(firmwareFrameBuffer), evidenceOf(release), ...idleEvidence]
    if (isKernelAtLeast(version, 6, 0)) {
      return pass(
        `It lies in ${firmwareFrameBuffer.value}, and vfio-pci of this kernel takes it down when it binds.${idle}`,
        evidence,
      )
    }
    return warn(
      `It lies in ${firmwareFrameBuffer.value}, and this kernel does not take it down when vfio-pci binds.${idle}`,
      evidence,
      [{ kind: 'package', text: 'Install a kernel of 6.0 or later, or let the firmware start on the other card.' }],
    )
  },
}
