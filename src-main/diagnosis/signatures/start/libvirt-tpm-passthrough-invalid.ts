// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const libvirtTpmPassthroughInvalid: Signature = {
  id: 'libvirt-tpm-passthrough-invalid',
  stage: 'start',
  title: 'The host’s TPM cannot be handed to the guest',
  matchers: [
    {
      phrases: [
        "'<path>' is not a TPM device",
        'tpm_passthrough: Could not open',
        'No usable sysfs TPM cancel file could be found',
        '-tpmdev passthrough … <EBUSY>',
        "'/dev/tpm0': <EBUSY>",
      ],
      confidence: 'high',
    },
  ],
  explains: [],
  cause: 'The definition hands the host’s own TPM over, which is busy, closed to QEMU or none at all.',
  confirm: ["`<backend type='passthrough'>` in the definition."],
  ruleOut: ['The backend is an emulator.'],
  fix: ["Use an emulated TPM: `<backend type='emulator' version='2.0'/>`."],
  risk: 'Secrets bound to the old TPM are not in the new one.',
  remedy: 'guest.emulate-tpm',
  sources: ['https://libvirt.org/formatdomain.html'],
}
