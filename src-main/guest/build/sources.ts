// SPDX-License-Identifier: MIT

const formatDomain = 'https://libvirt.org/formatdomain.html'

/** Where the reasons of the XML come from. */
export const sources = {
  memoryBacking: `${formatDomain}#memory-backing`,
  memoryTuning: `${formatDomain}#memory-tuning`,
  cpuTuning: `${formatDomain}#cpu-tuning`,
  numaTuning: `${formatDomain}#numa-node-tuning`,
  ioThreads: `${formatDomain}#iothreads-allocation`,
  firmware: `${formatDomain}#bios-bootloader`,
  cpuModel: `${formatDomain}#cpu-model-and-topology`,
  features: `${formatDomain}#hypervisor-features`,
  time: `${formatDomain}#time-keeping`,
  power: `${formatDomain}#power-management`,
  disks: `${formatDomain}#hard-drives-floppy-disks-cdroms`,
  filesystems: `${formatDomain}#filesystems`,
  controllers: `${formatDomain}#controllers`,
  hostDevices: `${formatDomain}#usb-pci-scsi-devices`,
  interfaces: `${formatDomain}#network-interfaces`,
  input: `${formatDomain}#input-devices`,
  graphics: `${formatDomain}#graphical-framebuffers`,
  video: `${formatDomain}#video-devices`,
  consoles: `${formatDomain}#consoles-serial-parallel-channel-devices`,
  audio: `${formatDomain}#audio-backends`,
  watchdog: `${formatDomain}#watchdog-devices`,
  balloon: `${formatDomain}#memory-balloon-device`,
  random: `${formatDomain}#random-number-generator-device`,
  tpm: `${formatDomain}#tpm-device`,
  secureBoot: 'https://libvirt.org/kbase/secureboot.html',
  realtime: 'https://libvirt.org/kbase/kvm-realtime.html',
  virtiofs: 'https://libvirt.org/kbase/virtiofs.html',
  hyperv: 'https://www.qemu.org/docs/master/system/i386/hyperv.html',
  kvmParavirtual: 'https://www.qemu.org/docs/master/system/i386/kvm-pv.html',
  kvmClock: 'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/arch/x86/kernel/kvmclock.c',
  avicInhibits: 'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/arch/x86/kvm/svm/avic.c',
  topologyExtensions: 'https://github.com/cockpit-project/cockpit-machines/issues/2381',
  physicalBits: 'https://www.kraxel.org/blog/2023/12/qemu-phys-bits/',
  vbsCost: 'https://spinics.net/lists/kvm/msg372396.html',
  socketLimits:
    'https://blog.poly.nomial.co.uk/2022-04-07-cpu-socket-and-core-count-limits-in-windows-10-and-how-to-remove-them.html',
  hpetCost: 'https://github.com/systemd/mkosi/pull/3811',
  lookingGlass: 'https://github.com/gnif/LookingGlass',
  idleCost: 'https://github.com/OpenNebula/addon-storpool/issues/79',
  hugePages:
    'https://developers.redhat.com/blog/2021/04/27/benchmarking-transparent-versus-1gib-static-huge-page-performance-in-linux-virtual-machines',
  qemuInvocation: 'https://www.qemu.org/docs/master/system/invocation.html',
} as const
