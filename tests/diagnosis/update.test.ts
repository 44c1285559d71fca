// SPDX-License-Identifier: MIT
import { updateSignatures } from '../../src-main/diagnosis/signatures/update/update-signatures.ts'
import { testSignatures } from './test-signatures.ts'

testSignatures(updateSignatures, [
  {
    id: 'upd-dkms-build-failed',
    named: [
      `Error! Bad return status for module build on kernel: 6.14.11-4-pve (x86_64)
Consult /var/lib/dkms/vendor-reset/0.1.1/build/make.log for more information.`,
      'Error! Bad return status for module build on kernel: 6.13.0-1 (x86_64)',
      `Error! Bad return status for module build on kernel: 6.12.1-arch1-1 (x86_64)
Consult /var/lib/dkms/kvmfr/0.0.10/build/make.log for more information.`,
    ],
    silent: [
      `Error! Bad return status for module build on kernel: 5.6.2-xanmod1 (x86_64)
Consult /var/lib/dkms/bbswitch/0.8/build/make.log for more information.`,
      'kvmfr/0.0.10, 6.12.1-arch1-1, x86_64: installed',
    ],
  },
  {
    id: 'upd-kernel-regression',
    named: [
      `BUG: kernel NULL pointer dereference, address: 0000000000000010
RIP: 0010:vfio_pci_core_disable+0x1f/0x350 [vfio_pci_core]`,
    ],
    silent: ['RIP: 0033:0x7f2b80000000'],
  },
  {
    id: 'upd-simpledrm',
    named: [
      `[    0.9] [drm] Initialized simpledrm 1.0.0 for simple-framebuffer.0 on minor 0
[  102.1] vfio-pci 0000:0a:00.0: BAR 0: can't reserve [mem 0xd0000000-0xdfffffff 64bit pref]`,
    ],
    silent: ['[    0.9] [drm] Initialized simpledrm 1.0.0 for simple-framebuffer.0 on minor 0'],
  },
  {
    id: 'upd-nvidia-drm-default',
    named: [
      `NVIDIA-SMI 570.86.16              Driver Version: 570.86.16
modprobe: FATAL: Module nvidia_drm is in use.`,
    ],
    silent: ['modprobe: FATAL: Module nvidia_drm is in use.'],
  },
  {
    id: 'upd-libvirt-modular',
    named: [
      `libvirtd.service - libvirt legacy monolithic daemon

error: Failed to connect socket to '/var/run/libvirt/virtqemud-sock': No such file or directory`,
    ],
    silent: [`error: Failed to connect socket to '/var/run/libvirt/libvirt-sock': No such file or directory`],
  },
])
