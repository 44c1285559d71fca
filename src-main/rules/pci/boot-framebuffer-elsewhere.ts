// SPDX-License-Identifier: MIT
import { isReservedForGuests } from '../../devices/display-devices.ts'
import { isKernelAtLeast, parseKernelVersion } from '../../model/kernel-version.ts'
import { firmwareRemedy } from '../firmware-words.ts'
import { addParameterRemedy } from '../parameter-remedy.ts'
import { evidenceOf, fail, pass, type Rule, unknownBecause, warn } from '../rule.ts'
import { judgeCandidate } from './judge-candidate.ts'
import { logLinesAbout } from './log-lines.ts'
import { pciSources } from './sources.ts'

export const bootFramebufferElsewhere: Rule = {
  id: 'pci.boot-framebuffer-elsewhere',
  title: 'No boot frame buffer keeps vfio-pci from the card’s memory',
  why: 'While the firmware’s frame buffer lies in the card’s memory, vfio-pci cannot reserve that window and the guest fails or crawls.',
  sources: [pciSources.archPassthrough, 'https://github.com/siderolabs/talos/issues/14356'],
  blocking: false,
  verdicts: ['pass', 'warn', 'fail', 'unknown', 'not-applicable'],
  judge: judgeCandidate(({ device, functions, name, facts }) => {
    const { firmwareFrameBuffer, frameBuffers } = facts.graphics
    const remedies = [
      firmwareRemedy('primary-display', facts.system.machine),
      addParameterRemedy('initcall_blacklist=sysfb_init', facts),
      {
        kind: 'information',
        text: 'That parameter leaves the console dark until the host’s own graphics driver loads; a disk password is then typed blind.',
      },
    ] as const
    const lines = functions.flatMap((each) => logLinesAbout(facts, each.address, /can't reserve/))
    if (lines.length > 0 && isReservedForGuests(device)) {
      return fail(
        `vfio-pci could not reserve the memory of ${name}: something of the host still holds it.`,
        lines,
        remedies,
      )
    }
    if (!firmwareFrameBuffer.known) return unknownBecause(firmwareFrameBuffer)
    const evidence = [evidenceOf(firmwareFrameBuffer), evidenceOf(frameBuffers)]
    const isOnCard = functions.some((each) => each.address === firmwareFrameBuffer.value)
    if (!isOnCard) {
      return pass(
        firmwareFrameBuffer.value === null
          ? 'The firmware’s frame buffer is gone; the host’s graphics drivers took over.'
          : `The firmware’s frame buffer lies on ${firmwareFrameBuffer.value}, not on ${name}.`,
        evidence,
      )
    }
    if (isReservedForGuests(device)) {
      return fail(
        `The firmware’s frame buffer still lies in the memory of ${name}, which vfio-pci holds.`,
        evidence,
        remedies,
      )
    }
    const { release } = facts.kernel
    const version = release.known ? parseKernelVersion(release.value) : null
    // vfio_pci_core.c evicts it since Linux 6.0, for VGA devices only.
    if (version !== null && isKernelAtLeast(version, 6, 0) && device.classCode.startsWith('0300')) {
      return pass(
        `The firmware’s frame buffer lies in the memory of ${name}, and vfio-pci takes it down when it binds.`,
        [...evidence, evidenceOf(release)],
      )
    }
    return warn(
      `The firmware’s frame buffer lies in the memory of ${name}; vfio-pci removes it on kernels since 6.0 only, and from VGA cards only.`,
      evidence,
      remedies,
    )
  }),
}
