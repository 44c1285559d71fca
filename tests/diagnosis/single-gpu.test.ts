// SPDX-License-Identifier: MIT
import { singleGpuSignatures } from '../../src-main/diagnosis/signatures/single-gpu/single-gpu-signatures.ts'
import { testSignatures } from './test-signatures.ts'

testSignatures(singleGpuSignatures, [
  {
    id: 'single-gpu-hook-not-run',
    named: ['libvirtd[812]: Non-executable hook script /etc/libvirt/hooks/qemu'],
    silent: ['libvirtd[812]: hooks directory /etc/libvirt/hooks'],
  },
  {
    id: 'single-gpu-dm-not-stopped',
    named: ['Failed to stop ssdm.service: Unit ssdm.service not loaded.'],
    silent: ['Stopped target Graphical Interface.', 'Failed to stop foo.service: Unit foo.service not loaded.'],
  },
  {
    id: 'single-gpu-module-in-use',
    named: [
      'modprobe: FATAL: Module nvidia_drm is in use.',
      'rmmod: ERROR: Module nvidia is in use by: nvidia_modeset',
    ],
    silent: [
      'modprobe: FATAL: Module kvm is in use.',
      'modprobe: FATAL: Module nvidia not found in directory /lib/modules/6.1.0',
    ],
  },
  {
    id: 'single-gpu-vtcon-fb-unbind',
    named: [
      '/etc/libvirt/hooks/qemu.d/win10/prepare/begin/start.sh: line 9: /sys/class/vtconsole/vtcon1/bind: No such file or directory',
      `+ echo efi-framebuffer.0 > /sys/bus/platform/drivers/efi-framebuffer/unbind
bash: echo: write error: No such device`,
    ],
    silent: ['echo 0 > /sys/class/vtconsole/vtcon0/bind'],
  },
  {
    id: 'single-gpu-hook-hang',
    named: [
      'INFO: task rpc-libvirtd:4242 blocked for more than 122 seconds.',
      'error: Hook script execution failed: internal error: Child process (LC_ALL=C /etc/libvirt/hooks/qemu win10 prepare begin -) unexpected exit status 137',
    ],
    silent: ['INFO: task kworker/u8:1:4242 blocked for more than 122 seconds.'],
  },
  {
    id: 'single-gpu-return-blackscreen',
    named: [
      '[ 900.1] efifb: cannot reserve video memory at 0xe0000000',
      `sysfs: cannot create duplicate filename '/devices/pci0000:00/0000:00:03.1/0000:0a:00.0/vbios_version'`,
    ],
    silent: ['efifb: probing for efifb', 'efifb: framebuffer at 0xe0000000, using 3072k, total 3072k'],
  },
  {
    id: 'single-gpu-wrong-rom',
    named: [
      `<rom file='/usr/share/vgabios/gpu.rom'/>

qemu-system-x86_64: romfile "gpu.rom" is empty`,
    ],
    silent: [`<rom file='/usr/share/vgabios/gpu.rom'/>`],
  },
  {
    id: 'single-gpu-apu-poweroff',
    named: [
      `When I start the VM the computer turns off.
virsh nodedev-detach pci_0000_08_00_0

08:00.0 VGA compatible controller: Advanced Micro Devices, Inc. [AMD/ATI] Cezanne [1002:1638]
	Kernel driver in use: amdgpu`,
    ],
    silent: [
      `When I start the VM the computer turns off.
virsh nodedev-detach pci_0000_08_00_0

08:00.0 VGA compatible controller: Advanced Micro Devices, Inc. [AMD/ATI] Navi 10 [1002:731f]
	Kernel driver in use: amdgpu`,
    ],
  },
])
