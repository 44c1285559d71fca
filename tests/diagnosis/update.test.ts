// SPDX-License-Identifier: MIT
import { updateSignatures } from '../../src-main/diagnosis/signatures/update/update-signatures.ts'
import { testSignatures } from './test-signatures.ts'

testSignatures(updateSignatures, [
  {
    id: 'upd-dkms-build-failed',
    named: [
      "/var/lib/dkms/kvmfr/1/b/a.c:7:4: error: implicit declaration of function 'remap_vmalloc_range'",
      '/home/alice/src/LookingGlass/module/kvmfr.c:35:10: fatal error: kvmfr.h: No such file or directory',
      "error: builder for '/nix/store/0000000000000000-vendor-reset-unstable-2021-02-16-6.10.10.drv' failed with exit code 2;",
      'insmod: ERROR: could not insert module kvmfr.ko: Invalid module format',
      "modprobe: ERROR: could not insert 'vendor_reset': Exec format error",
      "[   40.123456] kvmfr: version magic '6.14.3-200.fc41.x86_64 SMP preempt mod_unload ' should be '6.14.4-200.fc41.x86_64 SMP preempt mod_unload '",
      'ERROR: Unable to build the NVIDIA kernel module.',
      `Error! Bad return status for module build on kernel: 6.14.11-4-pve (x86_64)
Consult /var/lib/dkms/vendor-reset/0.1.1/build/make.log for more information.`,
      'Error! Bad return status for module build on kernel: 6.13.0-1 (x86_64)',
      `Error! Bad return status for module build on kernel: 6.12.1-arch1-1 (x86_64)
Consult /var/lib/dkms/kvmfr/0.0.10/build/make.log for more information.`,
    ],
    silent: [
      '/home/alice/src/hello/main.c:35:10: fatal error: hello.h: No such file or directory',
      "error: builder for '/nix/store/0000000000000000-hello-2.12.drv' failed with exit code 2;",
      "modprobe: ERROR: could not insert 'vboxdrv': Exec format error",
      '/var/lib/dkms/vboxhost/7.0.0/build/vboxdrv/r0drv.c:12:3: error: unknown type name',
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
