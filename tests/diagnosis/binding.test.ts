// SPDX-License-Identifier: MIT
import { bindingSignatures } from '../../src-main/diagnosis/signatures/binding/binding-signatures.ts'
import { testSignatures } from './test-signatures.ts'

testSignatures(bindingSignatures, [
  {
    id: 'bind-id-mismatch',
    named: [`[    3.1] vfio_pci: unknown parameter 'id' ignored`, 'vfio_pci: invalid id string "10de"'],
    silent: ['[    3.1] vfio_pci: add [10de:1b80[ffffffff:ffffffff]] class 0x000000/00000000', 'vfio_pci: unknown'],
  },
  {
    id: 'bind-ids-catch-host-device',
    named: [
      `[    1.2] vfio_pci: add [144d:a808[ffffffff:ffffffff]] class 0x000000/00000000
[   31.0] ALERT!  UUID=4d2c-11 does not exist.  Dropping to a shell!`,
    ],
    silent: [
      'ALERT!  UUID=4d2c-11 does not exist.  Dropping to a shell!',
      '[    1.2] vfio_pci: add [144d:a808[ffffffff:ffffffff]] class 0x000000/00000000',
    ],
  },
  {
    id: 'bind-nvidia-unbind-hang',
    named: ['NVRM: Attempting to remove device 0000:01:00.0 with non-zero usage count!'],
    silent: [
      'NVRM: loading NVIDIA UNIX x86_64 Kernel Module  550.54.14',
      'NVRM: Persistence mode is deprecated and will be removed in a future release.',
    ],
  },
  {
    id: 'bind-amdgpu-unbind-crash',
    named: [
      'vfio-pci 0000:03:00.0: amdgpu: failed to clear page tables on GEM object close (-19)',
      'amdgpu: leaking bo va (-19)',
      ' amdgpu_dm_fini+0x1f/0xf0 [amdgpu]',
    ],
    silent: ['amdgpu 0000:03:00.0: amdgpu: finishing device.', '[drm] amdgpu: ttm finalized'],
  },
  {
    id: 'bind-nvidia-services-reload',
    named: [
      `blacklist nvidia

Nov 27 08:00:01 host systemd[1]: Started nvidia-powerd service.
Nov 27 08:00:02 host kernel: NVRM: loading NVIDIA UNIX x86_64 Kernel Module  550.54.14`,
    ],
    silent: ['Nov 27 08:00:01 host systemd[1]: Started nvidia-powerd service.'],
  },
  {
    id: 'bind-sysfs-write-error',
    named: [
      'tee: /sys/bus/pci/drivers/vfio-pci/new_id: File exists',
      `# echo 10de 1b80 > /sys/bus/pci/drivers/vfio-pci/new_id
bash: echo: write error: File exists`,
      'tee: /sys/bus/pci/drivers/vfio-pci/bind: No such device',
    ],
    silent: ['bash: echo: write error: File exists', 'bash: echo: write error: Invalid argument'],
  },
  {
    id: 'bind-probe-einval',
    named: [
      'level=error msg="handler PCIDeviceClaimReconcile: error writing to bind file: write /sys/bus/pci/drivers/vfio-pci/bind: invalid argument, requeuing"',
      '[    4.2] vfio-pci: probe of 0000:01:00.0 failed with error -22',
      'vfio-pci 0000:01:00.0: probe with driver vfio-pci failed with error -22',
    ],
    silent: [
      'write /sys/bus/pci/drivers/nvme/bind: invalid argument',
      'snd_hda_intel: probe of 0000:01:00.1 failed with error -22',
      'vfio-pci: probe of 0000:01:00.0 failed with error -16',
    ],
  },
  {
    id: 'bind-xorg-wrong-gpu',
    named: [
      `[    12.345] (EE) Screen 0 deleted because of no matching config section.
[    12.346] (EE) no screens found(EE)`,
    ],
    silent: [
      '[    12.345] (II) AIGLX: Screen 0 is not DRI2 capable',
      '(WW) Falling back to old probe method for modesetting',
    ],
  },
])
