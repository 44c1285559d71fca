// SPDX-License-Identifier: MIT
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { KernelFacts } from '../../../../src-main/model/kernel-facts.ts'
import { probeKernel } from '../../../../src-main/probes/kernel/probe-kernel.ts'
import { type HostEntry, layOutHost } from '../../../support/temporary-host.ts'

const release = '6.12.107+deb13-amd64'
const modules = `/lib/modules/${release}`
const config = ['VFIO=m', 'VFIO_PCI=m', 'KVM=m', 'KVM_AMD=m', 'MODULES=y', 'USB_XHCI_PCI=y', 'DRM_NOUVEAU=m'].map(
  (line) => `CONFIG_${line}`,
)

const debian: Readonly<Record<string, HostEntry>> = {
  '/proc/sys/kernel/osrelease': `${release}\n`,
  '/proc/cmdline': 'BOOT_IMAGE=/boot/vmlinuz root=/dev/vda1 ro quiet vfio-pci.ids=10de:2204\n',
  '/proc/modules': 'kvm_amd 163840 0 - Live 0x0\nkvm 1146880 1 kvm_amd, Live 0x0\n',
  [`/boot/config-${release}`]: config.join('\n'),
  [`${modules}/modules.dep`]: 'kernel/vfio-pci.ko.xz: kernel/vfio.ko.xz\nkernel/vfio.ko.xz:\nupdates/nvidia.ko:\n',
  [`${modules}/modules.builtin`]: 'kernel/drivers/usb/host/xhci-pci.ko\n',
  '/sys/module/kvm_amd/parameters/nested': '1\n',
  '/sys/module/kvm_amd/parameters/avic': 'N\n',
  '/sys/kernel/security/lockdown': 'none [integrity] confidentiality\n',
  '/etc/modprobe.d/vfio.conf': 'options vfio-pci ids=10de:2204\n',
  '/etc/modprobe.d/off.conf': { link: '/dev/null' },
  '/run/modprobe.d': { folder: true },
  '/usr/local/lib/modprobe.d': { folder: true },
  '/usr/lib/modprobe.d/off.conf': 'blacklist amdgpu\n',
  '/usr/lib/modprobe.d/vfio.conf': 'options vfio-pci ids=dead:beef\n',
  '/usr/lib/modprobe.d/aliases.conf': 'alias char-major-10-175 agpgart\nalias gpu nvidia\n',
  '/cmd/dmesg.txt': '[    0.000000] Linux version 6.12.107\n[    0.1] AMD-Vi: Interrupt remapping enabled\n',
}

function tell(facts: KernelFacts, ...names: string[]): Record<string, string> {
  return Object.fromEntries(
    names.map((name) => {
      const fact = facts.modules[name]
      return [name, fact === undefined ? 'not asked' : fact.known ? fact.value : `unknown: ${fact.reason}`]
    }),
  )
}

test('a Debian kernel is read from its files', async () => {
  const facts = await probeKernel(layOutHost(debian))
  expect(tell(facts, 'kvm', 'vfio_pci', 'xhci_pci', 'nvidia', 'nouveau', 'kvm_intel', 'kvmfr')).toEqual({
    kvm: 'module',
    vfio_pci: 'module',
    xhci_pci: 'builtin',
    nvidia: 'module',
    nouveau: 'absent',
    kvm_intel: 'absent',
    kvmfr: 'absent',
  })
  const { modules: _modules, ...rest } = facts
  const source = '/etc/modprobe.d'
  expect(rest).toEqual({
    release: { known: true, value: release, source: '/proc/sys/kernel/osrelease' },
    commandLine: {
      known: true,
      value: 'BOOT_IMAGE=/boot/vmlinuz root=/dev/vda1 ro quiet vfio-pci.ids=10de:2204',
      source: '/proc/cmdline',
    },
    commandLineArgs: expect.objectContaining({ known: true }),
    configuration: {
      known: true,
      value: { VFIO: 'm', VFIO_PCI: 'm', KVM: 'm', KVM_AMD: 'm', MODULES: 'y', USB_XHCI_PCI: 'y', DRM_NOUVEAU: 'm' },
      source: `/boot/config-${release}`,
    },
    loadedModules: { known: true, value: ['kvm_amd', 'kvm'], source: '/proc/modules' },
    moduleParameters: {
      'kvm_amd.nested': { known: true, value: '1', source: '/sys/module/kvm_amd/parameters/nested' },
      'kvm_amd.avic': { known: true, value: 'N', source: '/sys/module/kvm_amd/parameters/avic' },
    },
    modprobe: {
      known: true,
      value: [
        { kind: 'alias', module: 'gpu', rest: 'nvidia', source: '/usr/lib/modprobe.d/aliases.conf' },
        { kind: 'options', module: 'vfio_pci', rest: 'ids=10de:2204', source: `${source}/vfio.conf` },
      ],
      source,
    },
    lockdown: { known: true, value: 'integrity', source: '/sys/kernel/security/lockdown' },
    unknownParameters: { known: true, value: [], source: 'dmesg' },
    log: {
      known: true,
      value: ['[    0.000000] Linux version 6.12.107', '[    0.1] AMD-Vi: Interrupt remapping enabled'],
      source: 'dmesg',
    },
  })
})

test('/proc/config.gz goes before files, and nomodule leaves only what is built in', async () => {
  const facts = await probeKernel(
    layOutHost({
      '/proc/version': 'Linux version 6.18.44-fc (builder@box) #1 SMP\n',
      '/proc/cmdline': 'console=ttyS0 nomodule\n',
      '/proc/config.gz': gzipSync('CONFIG_MODULES=y\nCONFIG_KVM=y\nCONFIG_VFIO=m\n'),
      '/proc/modules': '',
      '/sys/module/printk/parameters/time': 'Y\n',
    }),
  )
  expect({
    release: facts.release,
    ...tell(facts, 'kvm', 'vfio', 'kvm_intel', 'nvidia'),
    configured: facts.configuration.known && facts.configuration.source,
    vfioSource: facts.modules['vfio'],
  }).toEqual({
    release: { known: true, value: '6.18.44-fc', source: '/proc/version' },
    kvm: 'builtin',
    vfio: 'absent',
    kvm_intel: 'absent',
    nvidia: 'absent',
    configured: '/proc/config.gz',
    vfioSource: { known: true, value: 'absent', source: '/proc/cmdline: nomodule' },
  })
})

test('without a configuration, nomodule does not tell what is built in', async () => {
  const facts = await probeKernel(
    layOutHost({
      '/proc/version': 'Linux version 6.18.44 (builder@box)\n',
      '/proc/cmdline': 'nomodule\n',
      '/proc/modules': '',
    }),
  )
  expect(tell(facts, 'vfio', 'nvidia')).toEqual({
    vfio: 'unknown: no module can be loaded (/proc/cmdline: nomodule), and nothing tells what is built in',
    nvidia: 'absent',
  })
})

test('a directory without the modules of its kernel says nothing of them', async () => {
  const facts = await probeKernel(
    layOutHost({ '/proc/version': 'Linux version 6.1.0 (x)\n', '/proc/modules': 'kvm 1 0 - Live 0x0\n' }),
  )
  expect(tell(facts, 'kvm', 'vfio_pci')).toEqual({
    kvm: 'module',
    vfio_pci: 'unknown: /lib/modules/6.1.0 is not part of this directory',
  })
})

test('modules that are gone for the kernel that runs cannot be loaded', async () => {
  const facts = await probeKernel(
    layOutHost({
      '/proc/version': 'Linux version 6.12.1 (x)\n',
      '/proc/modules': 'kvm 1 0 - Live 0x0\n',
      '/proc/cmdline': 'quiet\n',
      '/boot/config-6.12.1': 'CONFIG_MODULES=y\nCONFIG_VFIO=m\n',
      '/lib/modules/6.13.0/modules.dep': 'kernel/vfio.ko:\n',
      '/usr/lib/modules': { folder: true },
      '/run/booted-system/kernel-modules/lib/modules': { folder: true },
    }),
  )
  expect(facts.modules['vfio']).toEqual({
    known: true,
    value: 'absent',
    source: '/lib/modules/6.12.1 does not exist',
  })
})

test('what only root may read is said to need the helper', async () => {
  const facts = await probeKernel(
    layOutHost(debian, [`/boot/config-${release}`, '/etc/modprobe.d/vfio.conf', '/sys/kernel/security/lockdown']),
  )
  const needsHelper = (path: string) => ({
    known: false,
    reason: `${path} is readable only by root; needs the helper`,
    needsHelper: true,
  })
  expect([facts.configuration, facts.modprobe, facts.lockdown]).toEqual([
    needsHelper(`/boot/config-${release}`),
    needsHelper('/etc/modprobe.d/vfio.conf'),
    needsHelper('/sys/kernel/security/lockdown'),
  ])
})

test('a broken /proc/config.gz is a fact that is not known', async () => {
  const facts = await probeKernel(
    layOutHost({ '/proc/config.gz': 'not gzip', '/proc/version': 'Linux version 6.1 (x)' }),
  )
  expect(facts.configuration).toEqual({
    known: false,
    reason: expect.stringContaining('/proc/config.gz could not be read'),
  })
})

test.each([
  ['securityfs with other modules and without the file', { '/sys/kernel/security/lsm': 'capability,yama\n' }, 'none'],
  [
    'a kernel built without it',
    { '/proc/version': 'Linux version 6.1 (x)', '/boot/config-6.1': 'CONFIG_MODULES=y\n' },
    'none',
  ],
  ['a whole log that never mentions it', { '/cmd/dmesg.txt': '[    0.000000] Linux version 6.1\n' }, 'none'],
  [
    'a log that mentions it without its level',
    {
      '/cmd/dmesg.txt':
        '[    0.000000] Linux version 6.1\n[    0.1] Kernel is locked down from EFI Secure Boot; see man kernel_lockdown.7\n',
    },
    'unknown',
  ],
  ['nothing', {}, 'unknown'],
])('lockdown by %s', async (_name, entries, expected) => {
  const { lockdown } = await probeKernel(layOutHost({ '/proc/uptime': '1 1\n', ...entries }))
  expect(lockdown.known ? lockdown.value : 'unknown').toBe(expected)
})

test('a log that lost its beginning, or a kernel that never lists them, leaves unknown parameters open', async () => {
  const late = await probeKernel(
    layOutHost({ '/proc/version': 'Linux version 6.1.0 (x)', '/cmd/dmesg.txt': '[ 9000.1] AMD-Vi: x\n' }),
  )
  const old = await probeKernel(
    layOutHost({ '/proc/version': 'Linux version 5.10.0 (x)', '/cmd/dmesg.txt': '[    0.0] Linux version 5.10.0\n' }),
  )
  expect([late.unknownParameters.known, old.unknownParameters]).toEqual([
    false,
    { known: false, reason: 'Linux 5.10.0 does not list unknown parameters; 5.14 and later do' },
  ])
})
