// SPDX-License-Identifier: MIT
import { performanceSignatures } from '../../src-main/diagnosis/signatures/performance/performance-signatures.ts'
import { testSignatures } from './test-signatures.ts'

testSignatures(performanceSignatures, [
  {
    id: 'perf-no-cpu-pinning',
    named: [
      `I get stutter in games:
<domain type='kvm'>
  <hostdev mode='subsystem' type='pci' managed='yes'>
  </hostdev>
</domain>`,
    ],
    silent: [
      `I get stutter in games:
<domain type='kvm'>
  <hostdev mode='subsystem' type='pci' managed='yes'>
  </hostdev>
  <vcpupin vcpu='0' cpuset='2'/>
</domain>`,
      `<domain type='kvm'>
<hostdev mode='subsystem' type='pci' managed='yes'>`,
    ],
  },
  {
    id: 'perf-host-isolation',
    named: [
      `latency spikes all the time
BOOT_IMAGE=/vmlinuz root=/dev/sda2 amd_iommu=on

<vcpupin vcpu='0' cpuset='2'/>
<vcpupin vcpu='1' cpuset='3'/>`,
    ],
    silent: [
      `latency spikes all the time
BOOT_IMAGE=/vmlinuz root=/dev/sda2 isolcpus=2,3

<vcpupin vcpu='0' cpuset='2'/>
<vcpupin vcpu='1' cpuset='3'/>`,
      `<vcpupin vcpu='0' cpuset='2'/>
<vcpupin vcpu='1' cpuset='3'/>`,
    ],
  },
  {
    id: 'perf-smt-topology',
    named: [
      `qemu-system-x86_64: warning: This family of AMD CPU doesn't support hyperthreading(2). Please configure -smp options properly or try enabling topoext feature.`,
    ],
    silent: [`<topology sockets='1' dies='1' cores='6' threads='2'/>`],
  },
  {
    id: 'perf-no-hugepages',
    named: [
      `I get stutter in games:
<domain type='kvm'>
  <hostdev mode='subsystem' type='pci' managed='yes'>
  </hostdev>
</domain>`,
    ],
    silent: [
      `I get stutter in games:
<domain type='kvm'>
  <hostdev mode='subsystem' type='pci' managed='yes'>
  </hostdev>
  <memoryBacking><hugepages/></memoryBacking>
</domain>`,
    ],
  },
  {
    id: 'perf-numa-remote',
    named: [
      `NUMA node1 CPU(s): 8-15
I get stutter in games:
<domain type='kvm'>
  <hostdev mode='subsystem' type='pci' managed='yes'>
  </hostdev>
</domain>`,
    ],
    silent: [
      `I get stutter in games:
<domain type='kvm'>
  <hostdev mode='subsystem' type='pci' managed='yes'>
  </hostdev>
</domain>`,
    ],
  },
  {
    id: 'perf-split-lock',
    named: ['x86/split lock detection: #AC: CPU 3/KVM/4242 took a split_lock trap at address: 0xfffff80345a1b2c3'],
    silent: [
      'x86/split lock detection: #AC: crashing the kernel on kernel split_locks and warning on user-space split_locks',
      'x86/split lock detection: #AC: steam/4242 took a split_lock trap at address: 0x5678',
    ],
  },
  {
    id: 'perf-no-hyperv',
    named: [
      `I get stutter in games:
<domain type='kvm'>
  <hostdev mode='subsystem' type='pci' managed='yes'>
  </hostdev>
</domain>`,
    ],
    silent: [
      `I get stutter in games:
<domain type='kvm'>
  <hostdev mode='subsystem' type='pci' managed='yes'>
  </hostdev>
  <hyperv mode='custom'>
</domain>`,
    ],
  },
  {
    id: 'perf-governor',
    named: [
      `My guest has stutter.
The governor "powersave" may decide which speed to use within this range.`,
    ],
    silent: [
      'The governor "powersave" may decide which speed to use within this range.',
      'The governor "performance" may decide which speed to use within this range.',
    ],
  },
  {
    id: 'perf-tsc-unstable',
    named: [
      `clocksource: timekeeping watchdog on CPU3: Marking clocksource 'tsc' as unstable because the skew is too large:`,
    ],
    silent: ['clocksource: Switched to clocksource tsc', 'tsc: Refined TSC clocksource calibration: 3693.060 MHz'],
  },
  {
    id: 'perf-msi-disabled',
    named: [
      `Sound over HDMI is crackling.
01:00.1 Audio device: NVIDIA Corporation GP104 High Definition Audio Controller
	Capabilities: [68] MSI: Enable- Count=1/1 Maskable- 64bit+
	Kernel driver in use: vfio-pci`,
    ],
    silent: [
      `Sound over HDMI is crackling.
01:00.1 Audio device: NVIDIA Corporation GP104 High Definition Audio Controller
	Capabilities: [68] MSI: Enable+ Count=1/1 Maskable- 64bit+
	Kernel driver in use: vfio-pci`,
    ],
  },
  {
    id: 'perf-vbs-memory-integrity',
    named: ['Virtualization-based security: Running'],
    silent: ['Virtualization-based security: Not enabled'],
  },
  {
    id: 'perf-disk-no-iothread',
    named: [
      `I get stutter in games:
<domain type='kvm'>
  <hostdev mode='subsystem' type='pci' managed='yes'>
  </hostdev>
</domain>`,
    ],
    silent: [
      `I get stutter in games:
<domain type='kvm'>
  <hostdev mode='subsystem' type='pci' managed='yes'>
  </hostdev>
  <iothreads>2</iothreads>
</domain>`,
    ],
  },
  {
    id: 'perf-balloon',
    named: [
      `I get stutter in games:
<domain type='kvm'>
  <hostdev mode='subsystem' type='pci' managed='yes'>
  </hostdev>
  <memballoon model='virtio'>
</domain>`,
    ],
    silent: [
      `I get stutter in games:
<domain type='kvm'>
  <hostdev mode='subsystem' type='pci' managed='yes'>
  </hostdev>
  <memballoon model='none'/>
</domain>`,
      `<memballoon model='virtio'>`,
    ],
  },
  { id: 'perf-lg-refresh-cap', named: ['CurrentRefreshRate : 30'], silent: ['CurrentRefreshRate : 144'] },
])
