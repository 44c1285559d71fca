// SPDX-License-Identifier: MIT
import { guestDriverSignatures } from '../../src-main/diagnosis/signatures/guest-driver/guest-driver-signatures.ts'
import { testSignatures } from './test-signatures.ts'

testSignatures(guestDriverSignatures, [
  {
    id: 'guest-nvidia-code43-hypervisor',
    named: [
      `NVIDIA GeForce GTX 1070
Windows has stopped this device because it has reported problems. (Code 43)`,
      'Dieses Gerät wurde angehalten, da es Fehler gemeldet hat. (Code 43)',
    ],
    silent: [
      'The device is working properly. NVIDIA GeForce',
      'Will I get Code 43 with a GeForce card?',
      `AMD Radeon RX 6800
Windows has stopped this device because it has reported problems. (Code 43)`,
    ],
  },
  {
    id: 'guest-nvidia-code43-laptop',
    named: [
      `01:00.0 3D controller [0302]: NVIDIA Corporation GP107M [GeForce GTX 1050 Mobile] [10de:1c8d]
Windows has stopped this device because it has reported problems. (Code 43)`,
    ],
    silent: [
      `NVIDIA GeForce GTX 1070
Windows has stopped this device because it has reported problems. (Code 43)`,
    ],
  },
  {
    id: 'guest-nvidia-code43-irqchip',
    named: [
      `-machine pc-q35-4.0,kernel_irqchip=split
Windows has stopped this device because it has reported problems. (Code 43)`,
    ],
    silent: [
      `-machine pc-q35-4.0,kernel_irqchip=on
Windows has stopped this device because it has reported problems. (Code 43)`,
    ],
  },
  {
    id: 'guest-code12-resources',
    named: ['This device cannot find enough free resources that it can use. (Code 12)'],
    silent: ['Windows has stopped this device because it has reported problems. (Code 43)'],
  },
  {
    id: 'guest-nvrm-bar-zero',
    named: [
      `NVRM: This PCI I/O region assigned to your NVIDIA device is invalid:
NVRM: BAR1 is 0M @ 0x0 (PCI:0000:06:00.0)`,
    ],
    silent: ['NVRM: BAR1 is 256M @ 0xe0000000'],
  },
  {
    id: 'guest-nvrm-rminit-failed',
    named: [
      `NVRM: GPU 0000:06:00.0: RmInitAdapter failed! (0x24:0xffff:1211)
NVRM: GPU 0000:06:00.0: rm_init_adapter failed, device minor number 0`,
    ],
    silent: ['NVRM: loading NVIDIA UNIX x86_64 Kernel Module  550.54.14'],
  },
  {
    id: 'guest-nvrm-open-gsp',
    named: [
      `NVRM: The NVIDIA GPU 0000:06:00.0 (PCI ID: 10de:1b80)
NVRM: installed in this system is not supported by open
NVRM: nvidia.ko because it does not include the required GPU
NVRM: System Processor (GSP).`,
      'NVRM: installed in this system requires use of the NVIDIA open kernel modules.',
    ],
    silent: ['NVRM: loading NVIDIA UNIX Open Kernel Module for x86_64  550.54.14'],
  },
  {
    id: 'nvidia-fell-off-bus',
    named: [
      'NVRM: Xid (PCI:0000:01:00): 79, pid=0, GPU has fallen off the bus.',
      `NVRM: The NVIDIA GPU 0000:0b:00.0
NVRM: (PCI ID: 10de:1b80) installed in this system has
NVRM: fallen off the bus and is not responding to commands.`,
    ],
    silent: ['NVRM: Xid (PCI:0000:01:00): 31, pid=1234, name=python, Ch 00000008, intr 00000000. MMU Fault'],
  },
  {
    id: 'guest-nvidia-cc-mode',
    named: ['NVRM: confComputeConstructEngine_IMPL: CPU does not support confidential compute.'],
    silent: ['NVRM: GPU0 gpuHandleSanityCheckRegReadError_GM107: Possible bad register read'],
  },
  {
    id: 'guest-amd-code43',
    named: [
      `AMD Radeon RX 6800 XT
Windows has stopped this device because it has reported problems. (Code 43)`,
    ],
    silent: [
      'AMD Radeon RX 6800 XT: this device is working properly',
      `NVIDIA GeForce GTX 1070
Windows has stopped this device because it has reported problems. (Code 43)`,
    ],
  },
  {
    id: 'guest-amd-psp-init-failed',
    named: [
      '[drm:atom_op_jump [amdgpu]] *ERROR* atombios stuck in loop for more than 20secs aborting',
      '[drm:psp_hw_start [amdgpu]] *ERROR* PSP create ring failed!',
      `amdgpu 0000:06:00.0: amdgpu: PSP tmr init failed!
amdgpu 0000:06:00.0: amdgpu: PSP firmware loading failed
amdgpu 0000:06:00.0: probe with driver amdgpu failed with error -22`,
    ],
    silent: [
      "amdgpu 0000:03:00.0: amdgpu: PSP runtime database doesn't exist",
      'amdgpu 0000:06:00.0: amdgpu: RAS: optional ras ta ucode is not available',
      '[drm] reserve 0xa00000 from 0x82fe000000 for PSP TMR',
    ],
  },
  {
    id: 'amdgpu-mailbox-stuck',
    named: ['amdgpu: trn=2 ACK should not assert! wait again !'],
    silent: ['amdgpu 0000:06:00.0: amdgpu: SMU is initialized successfully!'],
  },
  {
    id: 'guest-amd-tdr-bsod',
    named: ['Stop code: VIDEO_TDR_FAILURE (0x116)', 'VIDEO_TDR_TIMEOUT_DETECTED (0x141)'],
    silent: ['Display driver started'],
  },
  {
    id: 'guest-bsod-msr',
    named: [
      `kvm [4242]: vcpu3, guest rIP: 0xfffff80345a1b2c3 unhandled rdmsr: 0x1b0
Stop code: SYSTEM_THREAD_EXCEPTION_NOT_HANDLED`,
      'KMODE_EXCEPTION_NOT_HANDLED',
    ],
    silent: [
      'kvm [4242]: vcpu3, guest rIP: 0xfffff80345a1b2c3 unhandled rdmsr: 0x1b0',
      'kvm [4242]: ignored rdmsr: 0x64e data 0x0',
      'kvm_amd: kvm [4242]: vcpu0, guest rIP: 0xfffff8 Unhandled WRMSR(0xc0010115) = 0x0',
    ],
  },
  {
    id: 'guest-bsod-cpu-model',
    named: ['Stop code: KERNEL SECURITY CHECK FAILURE', 'SYSTEM_SERVICE_EXCEPTION'],
    silent: ['Stop code: CRITICAL_PROCESS_DIED'],
  },
  {
    id: 'guest-igpu-code43',
    named: [
      `Intel(R) UHD Graphics 630
Windows has stopped this device because it has reported problems. (Code 43)`,
    ],
    silent: ['Intel(R) UHD Graphics 630: this device is working properly'],
  },
])
