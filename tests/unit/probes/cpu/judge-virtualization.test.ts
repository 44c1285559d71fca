// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { known, unknown } from '../../../../src-main/model/fact.ts'
import { parseKernelArgs } from '../../../../src-main/model/kernel-args.ts'
import type { KernelFacts } from '../../../../src-main/model/kernel-facts.ts'
import { judgeVirtualization } from '../../../../src-main/probes/cpu/judge-virtualization.ts'
import { judgeVirtualizationFeatures } from '../../../../src-main/probes/cpu/judge-virtualization-features.ts'
import { type CpuInfo, parseCpuinfo } from '../../../../src-main/probes/cpu/parse-cpuinfo.ts'
import { buildFacts } from '../../../support/build-facts.ts'

function cpu(vendor: string, model: readonly [family: number, model: number, name: string], flags: string): CpuInfo {
  const text = `vendor_id : ${vendor}\ncpu family : ${model[0]}\nmodel : ${model[1]}\nmodel name : ${model[2]}\nflags : ${flags}\n`
  const info = parseCpuinfo(text)
  if (info === null) throw new Error('not a cpuinfo')
  return info
}

const intel = (name: string, flags = 'lm', model = 158) => cpu('GenuineIntel', [6, model, name], flags)
const amd = (name: string, flags = 'lm', family = 25) => cpu('AuthenticAMD', [family, 33, name], flags)

function kernel(patch: Partial<KernelFacts> = {}): KernelFacts {
  const base = buildFacts().kernel
  return { ...base, log: known([], '/dev/kmsg'), configuration: known({ KVM_INTEL: 'm' }, '/boot/config'), ...patch }
}
const logged = (line: string) => kernel({ log: known([`[    0.100000] ${line}`], '/dev/kmsg') })

test.each<[string, CpuInfo, KernelFacts, string]>([
  ['flag of Intel', intel('Intel(R) Core(TM) i7-8700K', 'lm vmx'), kernel(), 'enabled'],
  ['flag of AMD', amd('AMD Ryzen 7 5800X', 'lm svm npt'), kernel(), 'enabled'],
  [
    'AMD’s flag on a CPU that calls itself Intel, which only an emulator makes',
    intel('QEMU TCG CPU version 2.5+', 'lm svm npt hypervisor'),
    kernel(),
    'absent',
  ],
  [
    'Intel says so',
    intel('Intel(R) Celeron(R) G1820'),
    logged('x86/cpu: VMX (outside TXT) disabled by BIOS'),
    'disabled-in-firmware',
  ],
  [
    'AMD says so',
    amd('AMD Ryzen 7 5800X'),
    logged('kvm_amd: SVM disabled (by BIOS) in MSR_VM_CR on CPU 0'),
    'disabled-in-firmware',
  ],
  [
    'an old kernel says so beside the flag',
    intel('Intel(R) Core(TM) i5-2500', 'lm vmx'),
    logged('kvm: disabled by bios'),
    'disabled-in-firmware',
  ],
  [
    'a newer one says so',
    intel('Intel(R) Core(TM) i5-2500', 'lm vmx'),
    logged("kvm: support for 'kvm_intel' disabled by bios"),
    'disabled-in-firmware',
  ],
  ['Ryzen without the flag', amd('AMD Ryzen 7 5800X'), kernel(), 'disabled-in-firmware'],
  [
    'what remains of SVM on an older AMD',
    amd('AMD Phenom(tm) II X6 1090T', 'lm npt nrip_save', 16),
    kernel(),
    'disabled-in-firmware',
  ],
  ['Core i without the flag', intel('Intel(R) Core(TM) i7-8700K CPU @ 3.70GHz'), kernel(), 'disabled-in-firmware'],
  ['Core Ultra without the flag', intel('Intel(R) Core(TM) Ultra 7 155H', 'lm', 170), kernel(), 'disabled-in-firmware'],
  ['Xeon without the flag', intel('Intel(R) Xeon(R) Silver 4310', 'lm', 106), kernel(), 'disabled-in-firmware'],
  ['a guest', amd('AMD EPYC', 'lm hypervisor'), kernel(), 'absent'],
])('%s: %s', (_, info, facts, state) => {
  expect(judgeVirtualization(info, facts)).toMatchObject({ known: true, value: state })
})

test.each<[string, CpuInfo, KernelFacts, string]>([
  ['Core 2 comes with and without', intel('Intel(R) Core(TM)2 Duo CPU E7500', 'lm', 23), kernel(), 'either'],
  ['so does Pentium', intel('Intel(R) Pentium(R) CPU G3220'), kernel(), 'either'],
  ['an AMD of before', amd('AMD Sempron(tm) 2800+', 'lm', 15), kernel(), 'either'],
  [
    'a kernel without KVM hides it',
    intel('Intel(R) Core(TM) i7-8700K'),
    kernel({ configuration: known({}, '/boot/config') }),
    'built without KVM',
  ],
  [
    'a parameter hides it',
    amd('AMD Ryzen 7 5800X'),
    kernel({ commandLineArgs: known(parseKernelArgs('clearcpuid=svm'), '/proc/cmdline') }),
    'clearcpuid',
  ],
  ['a line of flags cut short', intel('Intel(R) Core(TM) i7-8700K', 'fpu vme de pse'), kernel(), 'either'],
  ['ARM does not show it', { ...amd('x'), vendor: 'arm', flags: [] }, kernel(), 'ARM'],
  ['no flags at all', { ...amd('x'), flags: null }, kernel(), 'flags'],
])('unknown: %s', (_, info, facts, reason) => {
  expect(judgeVirtualization(info, facts)).toMatchObject({ known: false, reason: expect.stringContaining(reason) })
})

test('ARM tells in the log', () => {
  const info: CpuInfo = { ...amd('x'), vendor: 'arm', flags: [] }
  expect(judgeVirtualization(info, logged('kvm [1]: VHE mode initialized successfully'))).toEqual(
    known('enabled', '/dev/kmsg'),
  )
})

test('a log that could not be read does not stop the flags from telling', () => {
  const facts = kernel({ log: unknown('denied'), configuration: unknown('denied'), commandLineArgs: unknown('denied') })
  expect(judgeVirtualization(amd('AMD Ryzen 7 5800X', 'lm svm'), facts)).toMatchObject({ value: 'enabled' })
})

test('nested paging, interrupt virtualization and nesting', () => {
  const parameters = (values: Record<string, string>) =>
    kernel({
      moduleParameters: Object.fromEntries(
        Object.entries(values).map(([name, value]) => [name, known(value, `/sys/module/${name}`)]),
      ),
    })
  const old = intel('Intel(R) Core(TM) i7-4770', 'lm vmx ept vpid')
  const recent: CpuInfo = { ...intel('Intel(R) Core(TM) i7-13700K', 'lm vmx ept apicv posted_intr'), hasVmxFlags: true }
  const answers = [
    judgeVirtualizationFeatures(recent, parameters({ 'kvm_intel.enable_apicv': 'Y', 'kvm_intel.nested': 'Y' })),
    judgeVirtualizationFeatures(
      amd('AMD Ryzen', 'svm npt avic'),
      parameters({ 'kvm_amd.avic': 'N', 'kvm_amd.nested': '1' }),
    ),
    judgeVirtualizationFeatures(amd('AMD Ryzen', 'svm'), parameters({})),
    judgeVirtualizationFeatures(old, parameters({ 'kvm_intel.nested': 'N' })),
    judgeVirtualizationFeatures(amd('AMD Ryzen', 'lm'), parameters({})),
  ].map(({ secondLevelTranslation, interruptVirtualization, nestedAllowed }) =>
    [secondLevelTranslation, interruptVirtualization, nestedAllowed].map((fact) => (fact.known ? fact.value : '?')),
  )
  expect(answers).toEqual([
    [true, { available: true, inUse: true }, true],
    [true, { available: true, inUse: false }, true],
    [false, { available: false, inUse: null }, '?'],
    [true, '?', false],
    ['?', '?', '?'],
  ])
})
