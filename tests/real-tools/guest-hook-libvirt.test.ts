// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { guestHookScript } from '../../src-main/host-config/guest-hook/guest-hook-script.ts'
import { guestNamespace } from '../../src-main/model/guest-metadata.ts'
import { missingLibvirtd, OwnLibvirtd } from '../support/own-libvirtd.ts'

const missing = missingLibvirtd()
const pool = '/sys/kernel/mm/hugepages/hugepages-2048kB/nr_hugepages'

describe.skipIf(missing !== null)(
  `the guest hook under a real libvirtd${missing === null ? '' : ` (skipped: ${missing})`}`,
  () => {
    let daemon: OwnLibvirtd
    const inFolder = (name: string) => path.join(daemon.folder, name)
    const read = (name: string) =>
      fs.existsSync(inFolder(name)) ? fs.readFileSync(inFolder(name), 'utf8').trim() : null
    const guestsOfHook = () => fs.readdirSync(inFolder('throughway/tuning/guests'))
    const slice = () => read('units/system.slice')

    beforeAll(async () => {
      daemon = await OwnLibvirtd.start({ asInstalled: true })
      for (const name of ['throughway', 'units', 'etc/hooks/qemu.d']) fs.mkdirSync(inFolder(name), { recursive: true })
      for (const unit of ['system.slice', 'user.slice', 'init.scope']) fs.writeFileSync(inFolder(`units/${unit}`), '\n')
      write('hook', guestHookScript)
      write('systemctl', systemctl(daemon.folder))
      write('etc/hooks/qemu.d/50-throughway', confined(daemon.folder))
      // libvirt looks for hooks when it starts.
      await daemon.kill()
      await daemon.launch()
    }, 120_000)
    afterAll(async () => {
      await daemon?.stop()
      const place = '/run/throughway'
      if (fs.existsSync(place) && fs.readdirSync(place).length === 0) fs.rmdirSync(place)
    })

    function write(name: string, text: string): void {
      fs.writeFileSync(inFolder(name), text, { mode: 0o755 })
    }

    function define(name: string, attributes: string): void {
      write(
        `${name}.xml`,
        `<domain type='qemu'><name>${name}</name><memory unit='MiB'>64</memory><vcpu>1</vcpu>
      <metadata><throughway:guest xmlns:throughway='${guestNamespace}' version='1'><throughway:tuning ${attributes}/></throughway:guest></metadata>
      <os><type arch='x86_64' machine='q35'>hvm</type></os><devices><memballoon model='none'/></devices></domain>`,
      )
      daemon.virsh('define', inFolder(`${name}.xml`))
    }

    test('is called as it expects, outlives the daemon, and cleans up after a guest that was killed', async () => {
      const pages = fs.readFileSync(pool, 'utf8').trim()
      define('a guest', "hostCpus='0' guestCpus='1' governor='performance' hugePages='2048:2'")
      daemon.virsh('start', 'a guest')
      const uuid = daemon.virsh('domuuid', 'a guest')
      expect(read('calls')?.split('\n')).toEqual(['prepare', 'start', 'started'])
      expect([guestsOfHook(), slice()]).toEqual([[uuid], '0'])
      expect(Number(fs.readFileSync(pool, 'utf8'))).toBeGreaterThanOrEqual(2)
      await daemon.kill()
      await daemon.launch()
      await vi.waitFor(() => expect(read('calls')).toMatch(/reconnect$/), { timeout: 30_000 })
      expect([guestsOfHook(), slice()]).toEqual([[uuid], '0'])
      daemon.runInside('kill', '-KILL', read('run/qemu/a guest.pid') ?? '')
      await vi.waitFor(() => expect(read('calls')).toMatch(/stopped\nrelease$/), { timeout: 30_000 })
      await vi.waitFor(() => expect(guestsOfHook()).toEqual([]), { timeout: 30_000 })
      await vi.waitFor(() => expect([slice(), fs.readFileSync(pool, 'utf8').trim()]).toEqual(['', pages]), {
        timeout: 30_000,
      })
    }, 120_000)

    test('stops a start for which there are no pages, and says why', () => {
      const pages = fs.readFileSync(pool, 'utf8')
      define('greedy', "hostCpus='0' guestCpus='1' hugePages='2048:4@999'")
      expect(() => daemon.virsh('start', 'greedy')).toThrow(/no huge pages of 2048 KiB on node 999/)
      expect([guestsOfHook(), slice(), fs.readFileSync(pool, 'utf8')]).toEqual([[], '', pages])
      expect(daemon.virsh('domstate', 'greedy')).toBe('shut off')
    })
  },
)

/** The hook with a systemd and a state of its own: this machine's are left alone. */
function confined(folder: string): string {
  return `#!/bin/sh
echo "$2" >>'${folder}/calls'
mkdir -p /run/throughway
exec unshare --mount sh -c '
	mount --bind "$0/throughway" /run/throughway
	mount --bind "$0/systemctl" "$(command -v systemctl)"
	exec "$0/hook" "$@"' '${folder}' "$@"
`
}

function systemctl(folder: string): string {
  return `#!/bin/sh
for last; do :; done
case $1 in
	show) cat "${folder}/units/$last" ;;
	set-property) echo "\${last#AllowedCPUs=}" >"${folder}/units/$4" ;;
esac
`
}
