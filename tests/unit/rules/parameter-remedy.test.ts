// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import type { BootLoaderKind } from '../../../src-main/model/boot-facts.ts'
import { known, unknown } from '../../../src-main/model/fact.ts'
import { parseKernelArgs } from '../../../src-main/model/kernel-args.ts'
import { addParameterRemedy, removeParameterRemedy } from '../../../src-main/rules/parameter-remedy.ts'
import { buildFacts } from '../../support/build-facts.ts'

const started = (kind: BootLoaderKind) =>
  buildFacts({ boot: { loader: known({ kind, name: null, selectedEntry: null, evidence: [] }, 'efi') } })

test.each<[kind: BootLoaderKind, text: string]>([
  [
    'grub',
    'Add iommu=pt to the kernel command line in GRUB_CMDLINE_LINUX_DEFAULT of /etc/default/grub, then run `sudo update-grub`, and restart.',
  ],
  [
    'grub-bls',
    'Add iommu=pt to the kernel command line with `sudo grubby --update-kernel=ALL --args="iommu=pt"`, and restart.',
  ],
  [
    'ostree',
    'Add iommu=pt to the kernel command line with `rpm-ostree kargs --append-if-missing=iommu=pt`, and restart.',
  ],
  ['kernelstub', 'Add iommu=pt to the kernel command line with `sudo kernelstub -a "iommu=pt"`, and restart.'],
])('%s', (kind, text) => {
  expect(addParameterRemedy('iommu=pt', started(kind))).toEqual({ kind: 'kernel-parameter', text, detail: 'iommu=pt' })
})

test('without a known loader no file is named', () => {
  const facts = buildFacts({ boot: { loader: unknown('not captured') } })
  expect(addParameterRemedy('iommu=pt', facts).text).toBe('Add iommu=pt to the kernel command line, and restart.')
})

test('a parameter to remove is shown where it stands', () => {
  const facts = buildFacts({
    boot: {
      loader: known({ kind: 'systemd-boot', name: null, selectedEntry: null, evidence: [] }, 'efi'),
      commandLineSources: known(
        [{ path: '/etc/kernel/cmdline', setting: 'the line', args: parseKernelArgs('quiet iommu=off') }],
        '/etc/kernel/cmdline',
      ),
    },
  })
  expect(removeParameterRemedy('iommu=off', facts).text).toBe('Remove iommu=off from /etc/kernel/cmdline, and restart.')
})

test('what GRUB wrote is not edited, what it read is', () => {
  const source = (path: string) => ({ path, setting: 'the line', args: parseKernelArgs('quiet iommu=off') })
  const facts = buildFacts({
    boot: {
      commandLineSources: known(
        [source('/etc/default/grub.d/vfio.cfg'), source('/boot/grub/grub.cfg')],
        '/etc/default',
      ),
    },
  })
  expect(removeParameterRemedy('iommu=off', facts).text).toBe(
    'Remove iommu=off from /etc/default/grub.d/vfio.cfg, run `sudo update-grub`, and restart.',
  )
})
