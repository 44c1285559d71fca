// SPDX-License-Identifier: MIT

import { guestHookPath } from '../../src-main/host-config/guest-hook/guest-hook-path.ts'
import { guestHookScript } from '../../src-main/host-config/guest-hook/guest-hook-script.ts'
import { guestNamespace } from '../../src-main/model/guest-metadata.ts'
import { runInTree, type TreeFile } from '../real-tools/debian-tree.ts'

/** The shells and small tools that a host may run the hook with. */
export const hookShells = ['dash', 'busybox'] as const
export type HookShell = (typeof hookShells)[number]

/** One call of the hook, as libvirt makes it. */
export interface HookCall {
  readonly operation: string
  readonly guest?: string
  readonly domain: string
  /** Shell lines before the call: what happened on the host meanwhile. */
  readonly meanwhile?: string
}

/** What a call left behind. */
export interface HookOutcome {
  readonly status: number
  readonly said: string
  /** Every file of the fake /sys and of systemd's, with what it holds. */
  readonly host: Readonly<Record<string, string>>
  /** Files of the hook's own state. */
  readonly state: readonly string[]
}

/** Text of a domain with these attributes on Throughway's element; null: without it. */
export function buildDomain(uuidDigit: string, attributes: string | null, further = ''): string {
  const uuid = `9c8d7e6f-1a2b-4c3d-8e4f-5a6b7c8d9e0${uuidDigit}`
  const ours =
    attributes === null
      ? ''
      : `<throughway:guest xmlns:throughway="${guestNamespace}" version="1" system="windows-11" purpose="gaming">
      <throughway:tuning ${attributes}/>
      <throughway:device address="0000:01:00.0" vendor="10de" device="2684"/>
    </throughway:guest>`
  return `<domain type='kvm' id='3'>
  <name>guest</name>
  <uuid>${uuid}</uuid>
  <title>games &amp; more</title>
  <metadata>
    <libosinfo:libosinfo xmlns:libosinfo="http://libosinfo.org/xmlns/libvirt/domain/1.0">
      <libosinfo:os id="http://microsoft.com/win/11"/>
    </libosinfo:libosinfo>
    ${ours}
  </metadata>
  <memory unit='KiB'>16777216</memory>
  ${further}
</domain>
`
}

const systemctl = `#!/bin/sh
# Keeps the properties of units in files, and drop-ins where systemd has them.
for last; do :; done
case $1 in
	show) cat "/units/$last" ;;
	set-property)
		unit=
		for word; do case $word in *.slice | *.scope) unit=$word ;; esac; done
		printf '%s\\n' "\${last#AllowedCPUs=}" >"/units/$unit"
		mkdir -p "/run/systemd/system.control/$unit.d"
		printf '[x]\\n%s\\n' "$last" >"/run/systemd/system.control/$unit.d/50-AllowedCPUs.conf"
		;;
esac
`

/** A host of 8 CPUs of plain files: two frequency drivers, three idle states, huge pages on two nodes, an X3D switch. */
export function fakeHostFiles(changes: Readonly<Record<string, string>> = {}): TreeFile[] {
  const files: Record<string, string> = {
    '/sys/bus/platform/drivers/amd_x3d_vcache/AMDI0101:00/amd_x3d_mode': 'cache',
    '/sys/kernel/mm/hugepages/hugepages-2048kB/nr_hugepages': '10',
    '/sys/kernel/mm/hugepages/hugepages-2048kB/free_hugepages': '4',
    '/sys/kernel/mm/hugepages/hugepages-2048kB/resv_hugepages': '1',
    '/sys/devices/system/node/node1/hugepages/hugepages-1048576kB/nr_hugepages': '0',
    '/sys/devices/system/node/node1/hugepages/hugepages-1048576kB/free_hugepages': '0',
    '/proc/sys/vm/drop_caches': '0',
    '/proc/sys/vm/compact_memory': '0',
    '/units/system.slice': '',
    '/units/user.slice': '',
    '/units/init.scope': '',
  }
  for (let cpu = 0; cpu < 8; cpu += 1) {
    const folder = `/sys/devices/system/cpu/cpu${cpu}`
    files[`${folder}/cpufreq/scaling_available_governors`] = 'performance powersave'
    files[`${folder}/cpufreq/scaling_governor`] = 'powersave'
    if (cpu >= 4) {
      files[`${folder}/cpufreq/energy_performance_available_preferences`] = 'default performance balance_performance'
      files[`${folder}/cpufreq/energy_performance_preference`] = 'balance_performance'
    }
    for (const [state, latency] of [1, 50, 400].entries()) {
      files[`${folder}/cpuidle/state${state}/latency`] = String(latency)
      files[`${folder}/cpuidle/state${state}/disable`] = '0'
    }
  }
  const texts = Object.entries({ ...files, ...changes }).map(([path, text]) => ({ path, text: `${text}\n` }))
  return [
    ...texts,
    { path: guestHookPath, text: guestHookScript, mode: 0o755 },
    { path: '/usr/bin/systemctl', text: systemctl, mode: 0o755 },
  ]
}

/** Busybox in place of every tool that the hook runs; Debian's has no flock. */
const asBusybox = `for tool in awk sed sort tr grep tail mv rm mkdir timeout; do
	ln -sf /usr/bin/busybox /usr/bin/$tool
done`

const show = `echo '== host'
find /sys /units /run/systemd -type f 2>/dev/null | sort | while read -r file; do
	printf '%s=%s\\n' "$file" "$(tr '\\n' ' ' <"$file")"
done
echo '== state'
find /run/throughway -type f 2>/dev/null | sort`

/** Runs the hook once for each call on one fake host, and tells what each left. The caller is alive throughout. */
export function runGuestHook(shell: HookShell, files: readonly TreeFile[], calls: readonly HookCall[]): HookOutcome[] {
  const domains = calls.map(({ domain }, index) => ({ path: `/domains/${index}`, text: domain }))
  const guests = calls.map(({ guest = 'guest' }, index) => ({ path: `/guests/${index}`, text: guest }))
  const command = shell === 'dash' ? 'dash' : 'busybox sh'
  const script = [
    'mkdir -p "/proc/$$" /run',
    ...(shell === 'busybox' ? [asBusybox] : []),
    ...calls.flatMap(({ operation, meanwhile = '' }, index) => [
      meanwhile,
      `${command} ${guestHookPath} "$(cat /guests/${index})" ${operation} begin - </domains/${index} 2>/said`,
      "printf '== call %s\\n' $?",
      'cat /said',
      show,
    ]),
  ].join('\n')
  const result = runInTree([...files, ...domains, ...guests], script, ['dev'])
  const outcomes = result.stdout.split(/^== call /m).slice(1)
  if (outcomes.length !== calls.length) throw new Error(`the hook’s host did not answer: ${result.stderr}`)
  return outcomes.map((text) => {
    const [head = '', host = '', state = ''] = text.split(/^== (?:host|state)\n/m)
    const [status = '', ...said] = head.split('\n')
    return {
      status: Number(status),
      said: said.join('\n').trim(),
      host: Object.fromEntries(
        host
          .split('\n')
          .filter((line) => line.includes('='))
          .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1).trim()]),
      ),
      state: state.split('\n').filter((line) => line !== ''),
    }
  })
}
