// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { known } from '../../../../src-main/model/fact.ts'
import { probeCpu } from '../../../../src-main/probes/cpu/probe-cpu.ts'
import { buildFacts } from '../../../support/build-facts.ts'
import { layOutHost } from '../../../support/temporary-host.ts'

const { kernel } = buildFacts()
const cpus = '/sys/devices/system/cpu'

test('clocks, governors, idle states and isolation', () => {
  const reader = layOutHost({
    '/sys/devices/system/clocksource/clocksource0/current_clocksource': 'tsc\n',
    '/sys/devices/system/clocksource/clocksource0/available_clocksource': 'tsc hpet acpi_pm \n',
    [`${cpus}/cpufreq/policy0/scaling_driver`]: 'intel_pstate\n',
    [`${cpus}/cpufreq/policy0/scaling_governor`]: 'powersave\n',
    [`${cpus}/cpufreq/policy1/scaling_governor`]: 'performance\n',
    [`${cpus}/cpufreq/policy10/scaling_governor`]: 'powersave\n',
    [`${cpus}/cpu0/cpuidle/state0/name`]: 'POLL\n',
    [`${cpus}/cpu0/cpuidle/state1/name`]: 'C1_ACPI\n',
    [`${cpus}/cpu0/cpuidle/state10/name`]: 'C10_ACPI\n',
    [`${cpus}/cpu0/cpuidle/state2/name`]: 'C2_ACPI\n',
    [`${cpus}/isolated`]: '2-3\n',
    '/sys/fs/cgroup/cpuset.cpus.isolated': '5\n',
  })
  expect(probeCpu(reader, kernel)).toMatchObject({
    architecture: { known: false },
    virtualization: { known: false },
    topology: { known: false },
    clockSource: { value: { current: 'tsc', available: ['tsc', 'hpet', 'acpi_pm'] } },
    frequencyDriver: known('intel_pstate', `${cpus}/cpufreq/policy0/scaling_driver`),
    governors: known(['performance', 'powersave'], `${cpus}/cpufreq`),
    idleStates: known(['POLL', 'C1_ACPI', 'C2_ACPI', 'C10_ACPI'], `${cpus}/cpu0/cpuidle`),
    isolatedCpus: known([2, 3, 5], '/sys/fs/cgroup/cpuset.cpus.isolated'),
  })
})

test('a guest scales no frequencies and manages no idle states', () => {
  const reader = layOutHost({
    '/proc/cpuinfo': 'processor : 0\nvendor_id : AuthenticAMD\nmodel name : AMD EPYC\nflags : lm hypervisor\n',
    [`${cpus}/cpu0/topology/core_id`]: '0\n',
    [`${cpus}/isolated`]: '\n',
  })
  expect(probeCpu(reader, kernel)).toMatchObject({
    architecture: known('x86_64', '/proc/cpuinfo'),
    modelName: known('AMD EPYC', '/proc/cpuinfo'),
    microcode: { known: false, reason: expect.stringContaining('/proc/cpuinfo') },
    virtualization: { value: 'absent' },
    frequencyDriver: known(null, `${cpus}/cpufreq`),
    governors: known([], `${cpus}/cpufreq`),
    idleStates: known([], `${cpus}/cpu0/cpuidle`),
    isolatedCpus: known([], `${cpus}/isolated`),
  })
})
