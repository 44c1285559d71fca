// SPDX-License-Identifier: MIT
import { describe, expect, test } from 'vitest'
import { guestHookPath } from '../../src-main/host-config/guest-hook/guest-hook-path.ts'
import { buildDomain, fakeHostFiles, type HookCall, hookShells, runGuestHook } from '../support/guest-hook-host.ts'
import { debianTreeGap, realToolsTitle } from './debian-tree.ts'

const gaming =
  'hostCpus="0-1,4-5" guestCpus="2-3,6-7" governor="performance" idleLatencyUs="100" x3dMode="frequency" hugePages="2048:8"'
const second = 'hostCpus="0,2-4,6-7" guestCpus="1,5" governor="performance" x3dMode="frequency" hugePages="2048:2"'

/** QEMU runs, and libvirt has noted its number. */
const running = 'mkdir -p /run/libvirt/qemu /proc/4242; echo 4242 >/run/libvirt/qemu/guest.pid'

const cpu = (id: number, file: string) => `/sys/devices/system/cpu/cpu${id}/${file}`
const pool = '/sys/kernel/mm/hugepages/hugepages-2048kB'
const x3d = '/sys/bus/platform/drivers/amd_x3d_vcache/AMDI0101:00/amd_x3d_mode'

/** What is there when no hook has run. */
function untouched(changes: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  const files = fakeHostFiles(changes).filter(({ path }) => /^\/(sys|units)\//.test(path))
  return Object.fromEntries(files.map(({ path, text }) => [path, text.trim()]))
}

const call = (operation: string, digit: string, attributes: string | null, further: Partial<HookCall> = {}) => ({
  operation,
  domain: buildDomain(digit, attributes),
  ...further,
})

describe.skipIf(debianTreeGap !== null).each(hookShells)(realToolsTitle('the guest hook in %s'), (shell) => {
  const run = (calls: readonly HookCall[], changes: Readonly<Record<string, string>> = {}) =>
    runGuestHook(shell, fakeHostFiles(changes), calls)

  test('what a guest asks for is done when it starts, and taken back to the last file when it ends', () => {
    const [prepared, started, released] = run([
      call('prepare', 'f', gaming),
      call('started', 'f', gaming),
      call('release', 'f', gaming),
    ])
    expect(prepared).toMatchObject({ status: 0, said: '' })
    expect(prepared?.host).toMatchObject({
      '/units/system.slice': '0,1,4,5',
      '/units/user.slice': '0,1,4,5',
      '/units/init.scope': '0,1,4,5',
      [cpu(2, 'cpufreq/scaling_governor')]: 'performance',
      [cpu(6, 'cpufreq/scaling_governor')]: 'performance',
      [cpu(6, 'cpufreq/energy_performance_preference')]: 'performance',
      [cpu(5, 'cpufreq/energy_performance_preference')]: 'balance_performance',
      [cpu(1, 'cpufreq/scaling_governor')]: 'powersave',
      [cpu(2, 'cpuidle/state1/disable')]: '0',
      [cpu(2, 'cpuidle/state2/disable')]: '1',
      [cpu(1, 'cpuidle/state2/disable')]: '0',
      [x3d]: 'frequency',
      // 4 are free and one of those is promised: 5 are missing.
      [`${pool}/nr_hugepages`]: '15',
    })
    expect(started?.host).toEqual(prepared?.host)
    expect(released).toMatchObject({ status: 0, said: '', state: ['/run/throughway/tuning/lock'] })
    expect(released?.host).toEqual(untouched())
  })

  test.each([
    ['the first ends first', 'f', 'e'],
    ['the second ends first', 'e', 'f'],
  ])('two guests at once: %s', (_title, one, other) => {
    const attributes = (digit: string) => (digit === 'f' ? gaming : second)
    const outcomes = run([
      call('prepare', 'f', gaming, { meanwhile: running }),
      call('started', 'f', gaming, { meanwhile: `echo 0 >${pool}/free_hugepages; echo 0 >${pool}/resv_hugepages` }),
      call('prepare', 'e', second),
      call('started', 'e', second),
      call('release', one, attributes(one)),
      call('release', other, attributes(other)),
    ])
    expect(outcomes.map(({ status, said }) => [status, said])).toEqual(outcomes.map(() => [0, '']))
    const [, , both, , single, none] = outcomes
    expect(both?.host).toMatchObject({
      '/units/system.slice': '0,4',
      [x3d]: 'frequency',
      [`${pool}/nr_hugepages`]: '17',
    })
    const left = one === 'f' ? '0,2,3,4,6,7' : '0,1,4,5'
    expect(single?.host).toMatchObject({
      '/units/system.slice': left,
      [x3d]: 'frequency',
      [`${pool}/nr_hugepages`]: one === 'f' ? '12' : '15',
      [cpu(2, 'cpufreq/scaling_governor')]: one === 'f' ? 'powersave' : 'performance',
      [cpu(1, 'cpufreq/scaling_governor')]: one === 'f' ? 'performance' : 'powersave',
    })
    const changes = { [`${pool}/free_hugepages`]: '0', [`${pool}/resv_hugepages`]: '0' }
    expect(none?.host).toEqual(untouched(changes))
    expect(none?.state).toEqual(['/run/throughway/tuning/lock'])
  })

  test('two guests that share a frequency domain', () => {
    const link = cpu(3, 'cpufreq')
    const tied = 'guestCpus="2" governor="performance"'
    const other = 'guestCpus="3" governor="performance"'
    const outcomes = run([
      call('prepare', 'f', tied, { meanwhile: `rm -r ${link}; ln -s ../cpu2/cpufreq ${link}` }),
      call('prepare', 'e', other),
      call('release', 'f', tied),
      call('release', 'e', other),
    ])
    expect(outcomes.map(({ host }) => host[cpu(2, 'cpufreq/scaling_governor')])).toEqual([
      'performance',
      'performance',
      'performance',
      'powersave',
    ])
  })

  test('limits that an administrator set are kept to, and come back with their file', () => {
    const file = '/run/systemd/system.control/system.slice.d/50-AllowedCPUs.conf'
    const [prepared, released] = run([call('prepare', 'f', gaming), call('release', 'f', gaming)], {
      '/units/system.slice': '0-2 4',
      [file]: 'AllowedCPUs=0-2 4',
    })
    expect(prepared?.host).toMatchObject({ '/units/system.slice': '0,1,4', '/units/user.slice': '0,1,4,5' })
    expect(released?.host).toMatchObject({ '/units/system.slice': '0-2,4', [file]: '[x] AllowedCPUs=0-2,4' })
    expect(Object.keys(released?.host ?? {}).filter((path) => path.startsWith('/run/'))).toEqual([file])
  })

  test.each<[string, string, string | null]>([
    ['a guest of somebody else', 'prepare', null],
    ['a guest that asks for nothing', 'prepare', ''],
    ['another operation', 'migrate', gaming],
    ['an end without a beginning', 'release', null],
  ])('%s: nothing is touched', (_title, operation, attributes) => {
    const [outcome] = run([call(operation, 'f', attributes)])
    expect(outcome).toMatchObject({ status: 0, said: '', state: [] })
    expect(outcome?.host).toEqual(untouched())
  })

  test('pages that are not there stop the start, and what was begun is taken back', () => {
    const missing = gaming.replace('2048:8', '2048:8,1048576:2@0')
    const [refused] = run([call('prepare', 'f', missing)])
    expect(refused).toMatchObject({
      status: 1,
      said: expect.stringContaining('no huge pages of 1048576 KiB on node 0'),
    })
    expect(refused?.host).toEqual(untouched())
    const [onNode] = run([call('prepare', 'f', gaming.replace('2048:8', '1048576:3@1'))])
    expect(onNode?.host['/sys/devices/system/node/node1/hugepages/hugepages-1048576kB/nr_hugepages']).toBe('3')
  })

  test('fewer pages than asked for stop the start, after one more try with memory put together', () => {
    // What the kernel does when something is written: no more than 12 pages of 2 MiB can be had.
    const kernel = `printf() {
	command printf "$@"
	command printf '%s\\n' "$*" >>/sys/written
	read -r had <${pool}/nr_hugepages
	[ "$had" -le 12 ] || command printf '12\\n' >${pool}/nr_hugepages
}
`
    const files = fakeHostFiles().map((file) =>
      file.path === guestHookPath ? { ...file, text: `${kernel}${file.text}` } : file,
    )
    const [outcome] = runGuestHook(shell, files, [call('prepare', 'f', gaming)])
    expect(outcome).toMatchObject({
      status: 1,
      said: expect.stringContaining('only 2 of 5 missing huge pages of 2048 KiB could be had'),
      state: ['/run/throughway/tuning/lock'],
    })
    const { '/sys/written': written, ...host } = outcome?.host ?? {}
    expect(written?.match(/%s\\n (?:15|3|1|10)\b/g)).toEqual(['%s\\n 15', '%s\\n 3', '%s\\n 1', '%s\\n 15', '%s\\n 10'])
    expect(host).toEqual(untouched())
  })

  test('guests that leave the host no CPU in common do not start together', () => {
    const rival = 'hostCpus="2-3,6-7" guestCpus="0-1,4-5" governor="performance"'
    const [first, refused] = run([call('prepare', 'f', gaming), call('prepare', 'e', rival)])
    expect(refused).toMatchObject({ status: 1, said: expect.stringContaining('leave the host no CPU') })
    expect(refused?.host).toEqual(first?.host)
  })

  test('what a guest left that ended unseen is taken back at the next start', () => {
    const small = 'guestCpus="0"'
    const [, , alive, gone] = run([
      call('prepare', 'f', gaming, { meanwhile: running }),
      call('started', 'f', gaming),
      call('prepare', 'e', small, { guest: 'other' }),
      call('release', 'e', small, { guest: 'other', meanwhile: 'rm -r /proc/4242' }),
    ])
    expect(alive?.host).toMatchObject({ '/units/system.slice': '0,1,4,5', [x3d]: 'frequency' })
    expect(gone?.host).toEqual(untouched())
    expect(gone?.state).toEqual(['/run/throughway/tuning/lock'])
  })

  test('a daemon that starts anew finds things as it left them, and a guest from before the hook is tuned too', () => {
    const [prepared, , again] = run([
      call('prepare', 'f', gaming, { meanwhile: running }),
      call('started', 'f', gaming),
      call('reconnect', 'f', gaming),
    ])
    expect(again?.host).toEqual(prepared?.host)
    const [late, over] = run([call('reconnect', 'f', gaming, { meanwhile: running }), call('release', 'f', gaming)])
    expect(late?.host).toMatchObject({ '/units/system.slice': '0,1,4,5', [`${pool}/nr_hugepages`]: '10' })
    expect(over?.host).toEqual(untouched())
  })

  test('without systemd everything else is done', () => {
    const [prepared, released] = run([
      call('prepare', 'f', gaming, { meanwhile: 'rm /usr/bin/systemctl' }),
      call('release', 'f', gaming),
    ])
    expect(prepared).toMatchObject({ status: 0, said: expect.stringContaining('systemd does not tell') })
    expect(prepared?.host).toMatchObject({ [x3d]: 'frequency', '/units/system.slice': '' })
    expect(released?.host).toEqual(untouched())
  })
})
