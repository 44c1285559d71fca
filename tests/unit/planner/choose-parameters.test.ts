// SPDX-License-Identifier: MIT
import { describe, expect, test } from 'vitest'
import { mapDevices } from '../../../src-main/devices/map-devices.ts'
import type { BindingCarrier } from '../../../src-main/host-config/binding/binding-carrier.ts'
import { known, unknown } from '../../../src-main/model/fact.ts'
import type { HostFacts } from '../../../src-main/model/host-facts.ts'
import { parseKernelArgs } from '../../../src-main/model/kernel-args.ts'
import type { PlanChoices } from '../../../src-main/model/plan.ts'
import { chooseParameters } from '../../../src-main/planner/choose-parameters.ts'
import { findGivenDevices } from '../../../src-main/planner/given-devices.ts'
import { buildCommandLine, buildFacts, buildPciDevice, type Patch } from '../../support/build-facts.ts'
import { pciAddress } from '../../support/pci-address.ts'
import { noChoices } from '../../support/plan-choices.ts'
import { buildFiles, card } from './plan-host.ts'

const pieces: BindingCarrier = { carrier: 'pieces', reason: 'a script binds' }
const ids: BindingCarrier = { carrier: 'ids', reason: 'no scripts here' }
const bind = 'throughway.bind=0000:0b:00.0=10de:2206,0000:0b:00.1=10de:1aef'

function choose(choices: Partial<PlanChoices>, facts: HostFacts, carrier: BindingCarrier | null = pieces) {
  const all = { ...noChoices, ...choices }
  const devices = mapDevices(facts)
  const { given } = findGivenDevices({ facts, devices, findings: [], files: buildFiles({}), choices: all })
  const { add, remove, refused, notes } = chooseParameters({
    facts,
    choices: all,
    given,
    carrier,
    ignoreInterlocks: false,
  })
  return {
    add: add.map(({ token }) => token),
    remove: remove.map(({ token }) => token),
    refused: refused.map(({ code }) => code),
    notes,
  }
}

function words(choices: Partial<PlanChoices>, facts: HostFacts, carrier?: BindingCarrier | null) {
  const { add, remove, refused } = choose(choices, facts, carrier)
  return [add.join(' '), remove.join(' '), refused.join(' ')]
}

/** The good host with this in GRUB_CMDLINE_LINUX_DEFAULT, and started with it. */
function configured(line: string, patch: Patch<HostFacts> = {}): HostFacts {
  const facts = buildFacts(patch)
  const source = { path: '/etc/default/grub', setting: 'GRUB_CMDLINE_LINUX_DEFAULT', args: parseKernelArgs(line) }
  return {
    ...facts,
    boot: { ...facts.boot, commandLineSources: known([source], '/etc/default/grub') },
    kernel: { ...facts.kernel, ...buildCommandLine(`root=UUID=6c1f ro ${line}`) },
  }
}

/** The good host on an Intel board whose kernel has this default. */
function intel(
  intelDefault: 'on' | 'on-except-integrated-graphics' | 'off' | 'not-built' | null,
  isOn: boolean,
  line = 'quiet',
): HostFacts {
  return configured(line, {
    cpu: { vendor: known('intel', '/proc/cpuinfo') },
    iommu: {
      tables: known(['DMAR'], '/sys/firmware/acpi/tables'),
      units: known(isOn ? ['dmar0'] : [], '/sys/class/iommu'),
      intelDefault: intelDefault === null ? unknown('no configuration') : known(intelDefault, '/boot/config'),
    },
  })
}

describe('the IOMMU gets a word only where the kernel needs one', () => {
  const disabled = configured('quiet amd_iommu=off iommu=off', { iommu: { units: known([], '/sys/class/iommu') } })
  const rows: [what: string, facts: HostFacts, expected: string[]][] = [
    ['AMD, on by itself', buildFacts(), ['', '', '']],
    ['Intel, on by default', intel('on', true), ['', '', '']],
    ['Intel, on but for its graphics', intel('on-except-integrated-graphics', true), ['', '', '']],
    ['Intel, off by default', intel('off', false), ['intel_iommu=on', '', '']],
    ['Intel, off by default, switched on already', intel('off', true, 'quiet intel_iommu=on,sm_on'), ['', '', '']],
    ['Intel, switched on at the boot menu only', intel('off', true), ['intel_iommu=on', '', '']],
    ['Intel, no configuration to read', intel(null, false), ['intel_iommu=on', '', '']],
    ['Intel, switched off', intel('on', false, 'quiet intel_iommu=off'), ['', 'intel_iommu=off', '']],
    [
      'Intel, off by default and switched off',
      intel('off', false, 'intel_iommu=off iommu=off'),
      ['intel_iommu=on', 'intel_iommu=off iommu=off', ''],
    ],
    ['AMD, switched off: never amd_iommu=on', disabled, ['', 'amd_iommu=off iommu=off', '']],
    ['a kernel without the driver', intel('not-built', false), ['', '', 'iommu-unavailable']],
    [
      'firmware without a table',
      buildFacts({ iommu: { tables: known([], 'tables'), units: known([], 'iommu') } }),
      ['', '', 'iommu-unavailable'],
    ],
    [
      'tables that the kernel cannot use',
      buildFacts({ iommu: { units: known([], 'iommu'), firmwareBugs: known(['[Firmware Bug]: AMD-Vi'], 'log') } }),
      ['', '', 'iommu-unavailable'],
    ],
  ]
  test.each(rows)('%s', (_what, facts, expected) => {
    expect(words({ iommu: true }, facts)).toEqual(expected)
  })

  test('Intel graphics need the word where the kernel leaves them out', () => {
    const facts = intel('on-except-integrated-graphics', true)
    const graphics = buildPciDevice({ address: pciAddress('0000:00:02.0'), vendorId: '8086', deviceId: '4680' })
    const all = [...(facts.pciDevices.known ? facts.pciDevices.value : []), graphics]
    const [add] = words({ devices: [graphics.address] }, { ...facts, pciDevices: known(all, 'sysfs') })
    expect(add).toMatch(/^intel_iommu=on throughway\.bind=0000:00:02\.0=8086:4680/)
  })

  test('firmware that hides it is told by the name of the setting', () => {
    const facts = buildFacts({ iommu: { tables: known([], 'tables'), units: known([], 'iommu') } })
    const all = { ...noChoices, iommu: true }
    const { refused } = chooseParameters({ facts, choices: all, given: [], carrier: null, ignoreInterlocks: false })
    expect(refused[0]?.text).toContain('In the firmware set')
  })
})

describe('binding', () => {
  const twin = buildPciDevice({ address: pciAddress('0000:0c:00.0'), subsystemDeviceId: '9999' })
  const sameBoard = buildPciDevice({ address: pciAddress('0000:0c:00.0') })
  const withTwin = (device: ReturnType<typeof buildPciDevice>) => {
    const facts = buildFacts()
    return { ...facts, pciDevices: known([...(facts.pciDevices.known ? facts.pciDevices.value : []), device], 'sysfs') }
  }
  const rows: [what: string, facts: HostFacts, carrier: BindingCarrier | null, expected: string[]][] = [
    ['by address and id', buildFacts(), pieces, [bind, '', '']],
    ['by address and id, beside a twin', withTwin(sameBoard), pieces, [bind, '', '']],
    ['by id where there is no other way', buildFacts(), ids, ['vfio-pci.ids=10de:2206,10de:1aef', '', '']],
    [
      'by the board’s id where a twin is of another board',
      withTwin(twin),
      ids,
      ['vfio-pci.ids=10de:2206:1458:403f,10de:1aef', '', ''],
    ],
    ['not by id beside a twin of the same board', withTwin(sameBoard), ids, ['', '', 'not-assignable']],
    ['as it is already', configured(`quiet ${bind}`), pieces, [bind, '', '']],
    [
      'with what was bound before, where it is still the same device',
      configured('throughway.bind=0000:03:00.0=1022:149c,0000:0a:00.0=dead:beef'),
      pieces,
      [
        'throughway.bind=0000:03:00.0=1022:149c,0000:0b:00.0=10de:2206,0000:0b:00.1=10de:1aef',
        'throughway.bind=0000:03:00.0=1022:149c,0000:0a:00.0=dead:beef',
        '',
      ],
    ],
    [
      'by id with the ids that are there already, in one list',
      configured('vfio-pci.ids=1022:149c'),
      ids,
      ['vfio-pci.ids=1022:149c,10de:2206,10de:1aef', 'vfio-pci.ids=1022:149c', ''],
    ],
    ['not at all while the generator is not known', buildFacts(), null, ['', '', '']],
  ]
  test.each(rows)('%s', (_what, facts, carrier, expected) => {
    expect(words({ devices: [card] }, facts, carrier)).toEqual(expected)
  })

  test('nothing is bound in the dynamic mode', () => {
    expect(words({ devices: [card], mode: 'dynamic' }, buildFacts())).toEqual(['', '', ''])
  })

  test('a card gets what facts ask for, and each word has its reason', () => {
    const facts = buildFacts({
      kernel: {
        release: known('5.15.0-91-generic', '/proc/sys/kernel/osrelease'),
        log: known([`vfio-pci ${card}: Unable to change power state from D3cold to D0, device inaccessible`], 'log'),
      },
      graphics: { firmwareFrameBuffer: known(card, '/proc/iomem') },
    })
    expect(choose({ devices: [card] }, facts).add).toEqual([
      bind,
      'vfio-pci.disable_idle_d3=1',
      'initcall_blacklist=sysfb_init',
    ])
  })

  test('a kernel that takes the first picture down itself needs no word for it', () => {
    const facts = buildFacts({ graphics: { firmwareFrameBuffer: known(card, '/proc/iomem') } })
    const { add, notes } = choose({ devices: [card] }, facts)
    expect([add, notes.some((note) => note.includes('takes it down when it binds'))]).toEqual([[bind], true])
  })

  test('VGA arbitration is left where Intel’s graphics stay with the host', () => {
    const facts = buildFacts()
    const graphics = buildPciDevice({ address: pciAddress('0000:00:02.0'), vendorId: '8086', deviceId: '4680' })
    const all = [...(facts.pciDevices.known ? facts.pciDevices.value : []), graphics]
    expect(choose({ devices: [card] }, { ...facts, pciDevices: known(all, 'sysfs') }).add).toEqual([
      bind,
      'vfio-pci.disable_vga=1',
    ])
  })
})

describe('huge pages', () => {
  const gib = (count: number) => ({ hugePages: [{ count, pageKiB: 1_048_576 }] })
  const rows: [what: string, choices: Partial<PlanChoices>, facts: HostFacts, expected: string[]][] = [
    ['a pair', gib(16), buildFacts(), ['hugepagesz=1G hugepages=16', '', '']],
    [
      'two sizes with one number',
      {
        hugePages: [
          { count: 8, pageKiB: 1_048_576 },
          { count: 8, pageKiB: 2048 },
        ],
      },
      buildFacts(),
      ['hugepagesz=1G hugepages=8 hugepagesz=2M hugepages=8', '', ''],
    ],
    ['as it is already', gib(16), configured('hugepagesz=1G hugepages=16'), ['', '', '']],
    [
      'another number, the other size left alone',
      gib(16),
      configured('hugepagesz=2M hugepages=8 hugepagesz=1G hugepages=8'),
      ['hugepagesz=1G hugepages=16', 'hugepagesz=1G hugepages=8', ''],
    ],
    ['up to what the host needs for itself', gib(24), buildFacts(), ['hugepagesz=1G hugepages=24', '', '']],
    ['more than that', gib(25), buildFacts(), ['', '', 'huge-pages-too-many']],
    [
      'more than that with what is set aside already',
      gib(24),
      configured('hugepages=512'),
      ['', '', 'huge-pages-too-many'],
    ],
    [
      'a size that the CPU cannot map',
      gib(1),
      buildFacts({ cpu: { flags: known(['pse'], 'cpuinfo') } }),
      ['', '', 'parameter-refused'],
    ],
  ]
  test.each(rows)('%s', (_what, choices, facts, expected) => {
    expect(words(choices, facts)).toEqual(expected)
  })
})

describe('isolation', () => {
  const list = (text: string) => ({ isolatedCpus: text })
  const rows: [what: string, choices: Partial<PlanChoices>, facts: HostFacts, expected: string[]][] = [
    [
      'three words',
      list('2-7,10-15'),
      isolating(),
      ['isolcpus=2-7,10-15 nohz_full=2-7,10-15 rcu_nocbs=2-7,10-15', '', ''],
    ],
    ['in order', list('15,2,3'), isolating(), ['isolcpus=2-3,15 nohz_full=2-3,15 rcu_nocbs=2-3,15', '', '']],
    [
      'in place of another list',
      list('2-3'),
      configured('isolcpus=4 rcu_nocbs=2-3', { kernel: isolating().kernel }),
      ['isolcpus=2-3 nohz_full=2-3 rcu_nocbs=2-3', 'isolcpus=4', ''],
    ],
    ['only what the kernel has', list('2-3'), buildFacts(), ['', '', '']],
    ['all CPUs', list('0-15'), isolating(), ['', '', 'cpu-list-invalid']],
    ['no whole core left', list('0-14'), isolating(), ['', '', 'cpu-list-invalid']],
    ['CPUs that are not there', list('2-99'), isolating(), ['', '', 'cpu-list-invalid']],
    ['no list', list('all'), isolating(), ['', '', 'cpu-list-invalid']],
    ['an empty one', list(','), isolating(), ['', '', 'cpu-list-invalid']],
    ['backwards', list('7-2'), isolating(), ['', '', 'cpu-list-invalid']],
  ]
  test.each(rows)('%s', (_what, choices, facts, expected) => {
    expect(words(choices, facts)).toEqual(expected)
  })
})

function isolating(): HostFacts {
  return buildFacts({
    kernel: { configuration: known({ CPU_ISOLATION: 'y', NO_HZ_FULL: 'y', RCU_NOCB_CPU: 'y' }, '/boot/config') },
  })
}

describe('further words', () => {
  test.each([
    ['iommu=pt', 'iommu=pt', ''],
    ['pcie_acs_override=downstream,multifunction', 'pcie_acs_override=downstream,multifunction', ''],
    ['pci=config_acs=10@0000:00:01.0;101@0000:00:01.1', 'pci=config_acs=10@0000:00:01.0;101@0000:00:01.1', ''],
    ['amd_iommu=on', '', 'parameter-refused'],
    ['intel_iommu=off', '', 'parameter-refused'],
    ['vfio_pci.ids=10de:2206', '', 'parameter-refused'],
    ['vfio-pci.ids=10de:2206', '', 'parameter-refused'],
    ['throughway.trial=12345678', '', 'parameter-refused'],
    ['init=/bin/sh', '', 'parameter-refused'],
    ['rd.break', '', 'parameter-refused'],
    ['systemd.unit=rescue.target', '', 'parameter-refused'],
    ['quiet"; reboot', '', 'parameter-refused'],
    ['hugepages=4', '', 'parameter-refused'],
    ['isolcpus=1', '', 'parameter-refused'],
  ])('%s', (token, add, refused) => {
    expect(words({ parameters: [token] }, buildFacts())).toEqual([add, '', refused])
  })
})
