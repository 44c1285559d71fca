// SPDX-License-Identifier: MIT
import type { Remedy } from '../../model/finding.ts'
import { formatCount } from '../format-count.ts'
import { evidenceOf, pass, type Rule, unknownBecause, warn } from '../rule.ts'
import { endDesktop, findDisplaysLeft } from './displays-left.ts'
import { judgeCandidate } from './judge-candidate.ts'
import { pciSources } from './sources.ts'

const atBoot: Remedy = {
  kind: 'information',
  text: 'Bind the card to vfio-pci at boot, by its address, instead of taking it from the driver while the host runs.',
}

export const candidateDriverReleasable: Rule = {
  id: 'pci.candidate-driver-releasable',
  title: 'The host’s driver lets go of the card',
  why: 'Some drivers cannot be taken off a card in a running system: the attempt blocks for ever or crashes the kernel, and only a reboot helps.',
  sources: [
    pciSources.vfio,
    'https://github.com/NVIDIA/open-gpu-kernel-modules/issues/894',
    'https://github.com/QaidVoid/Complete-Single-GPU-Passthrough/issues/38',
  ],
  blocking: false,
  verdicts: ['pass', 'warn', 'unknown', 'not-applicable'],
  judge: judgeCandidate((subject) => {
    const { device, mapped, name, facts } = subject
    const { driver } = device
    if (!driver.known) return unknownBecause(driver)
    const evidence = [evidenceOf(driver)]
    if (driver.value === null) return pass(`No driver holds ${name}.`, evidence)
    if (driver.value === 'vfio-pci') return pass(`vfio-pci already holds ${name}.`, evidence)
    const { users, cards, nvidiaPersistence } = facts.graphics
    const first = findDisplaysLeft(subject).length === 0 ? endDesktop : atBoot
    if (driver.value === 'nvidia') {
      return warn(
        `${name} is driven by nvidia, which blocks for ever when it is unbound while anything uses the card.`,
        [...evidence, evidenceOf(nvidiaPersistence, (isOn) => `nvidia-persistenced ${isOn ? 'runs' : 'does not run'}`)],
        [
          first,
          {
            kind: 'setting',
            text: 'To hand it over while the host runs, stop all that uses it and unload the modules; never unbind them.',
            detail:
              'sudo systemctl stop nvidia-persistenced nvidia-powerd; sudo modprobe -r nvidia_drm nvidia_modeset nvidia_uvm nvidia',
          },
        ],
      )
    }
    if (driver.value !== 'amdgpu' && driver.value !== 'radeon') {
      return pass(`${driver.value} holds ${name} and gives it up when nothing uses it.`, evidence)
    }
    const inUse = mapped.hostCost.some((cost) => cost.code === 'display-in-use')
    if (inUse) {
      return warn(
        `${name} is driven by ${driver.value} and in use; taking it away now can crash the driver.`,
        [
          ...evidence,
          evidenceOf(
            users,
            (all) => `${formatCount(all.length, 'program')} hold${all.length === 1 ? 's' : ''} graphics cards open`,
          ),
        ],
        [first],
      )
    }
    if (!users.known || !cards.known) return unknownBecause(users, cards)
    return pass(`${driver.value} holds ${name}, and nothing uses it.`, [
      ...evidence,
      evidenceOf(users, () => 'no user'),
    ])
  }),
}
