// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const libvirtMachineTypeUnsupported: Signature = {
  id: 'libvirt-machine-type-unsupported',
  stage: 'start',
  title: 'This QEMU does not know the guest’s machine type',
  matchers: [
    {
      phrases: [
        "unsupported machine type '<word>'",
        "unsupported machine type: '<word>'",
        'Use -machine help to list supported machines',
        'process exited while connecting to monitor: Supported machines are',
        'Use -machine help to list',
        "does not support machine type '<word>'",
        "Host does not support domain type kvm with machine '<word>'",
        "machine type '<word>' is not supported",
        "Unsupported machine type '<word>'",
        "Machine type '<word>' is deprecated and was removed",
      ],
      confidence: 'high',
    },
  ],
  explains: [],
  cause: 'The definition is from a newer QEMU than this one, or from one so old that its type was removed.',
  confirm: ['Compare `machine=` with `qemu-system-x86_64 -machine help`.'],
  ruleOut: ['The type is in that list.'],
  fix: ['Set the type to the nearest one that is there, or to `q35` for the newest.'],
  risk: 'The guest sees other hardware; Windows may want to be activated again.',
  remedy: 'guest.set-machine-type',
  sources: [
    'https://github.com/virt-manager/virt-manager/issues/522',
    'https://github.com/foxlet/macOS-Simple-KVM/issues/49',
  ],
}
