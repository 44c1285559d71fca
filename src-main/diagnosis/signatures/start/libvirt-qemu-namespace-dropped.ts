// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const libvirtQemuNamespaceDropped: Signature = {
  id: 'libvirt-qemu-namespace-dropped',
  stage: 'start',
  title: 'Arguments for QEMU fell out of the definition',
  matchers: [
    {
      phrases: [
        'Namespace prefix qemu on commandline is not defined',
        'Namespace prefix qemu for <word> on <element:word> is not defined',
        'Namespace prefix qemu on <word> is not defined',
      ],
      confidence: 'high',
    },
  ],
  explains: ['lg-ivshmem-missing'],
  cause: 'Without the declaration of the namespace on `<domain>`, libvirt drops `<qemu:commandline>` when it saves.',
  confirm: ['`virsh dumpxml NAME` lacks `xmlns:qemu`.'],
  ruleOut: ['The declaration is there.'],
  fix: [
    "Add `xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'` to `<domain>` first, save, then add the arguments.",
  ],
  risk: 'None.',
  remedy: null,
  sources: [
    'https://github.com/batkovic75/vfio-looking-glass-guide/blob/HEAD/docs/07-troubleshooting.md',
    'https://libvirt.org/drvqemu.html',
  ],
}
