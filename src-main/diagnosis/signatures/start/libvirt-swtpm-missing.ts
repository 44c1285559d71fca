// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const libvirtSwtpmMissing: Signature = {
  id: 'libvirt-swtpm-missing',
  stage: 'start',
  title: 'The software TPM is not installed',
  matchers: [
    {
      phrases: [
        "Unable to find 'swtpm_setup' binary in",
        "Unable to find 'swtpm' binary in",
        "Unable to find 'swtpm_ioctl' binary in",
        "TPM version '<word>' is not supported",
        'TPM emulator is not supported by this QEMU',
        'The swtpm binary is missing',
        'Cannot check QEMU binary … swtpm',
      ],
      confidence: 'high',
    },
  ],
  explains: ['win11-requirements'],
  cause:
    'The guest is to have an emulated TPM, and swtpm or its tools are not there, or libvirt was not restarted since.',
  confirm: ['`command -v swtpm swtpm_setup`.'],
  ruleOut: ['Both are found, also by the service.'],
  fix: [
    'Install swtpm (and swtpm-tools), and restart libvirt.',
    'On NixOS: `virtualisation.libvirtd.qemu.swtpm.enable`.',
  ],
  risk: 'None.',
  remedy: 'packages.install',
  sources: ['https://github.com/stefanberger/swtpm/issues/463', 'https://github.com/NixOS/nixpkgs/issues/145010'],
}
