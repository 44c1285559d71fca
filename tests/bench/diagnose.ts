// SPDX-License-Identifier: MIT
import { execFileSync, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { formatMs, formatRatio, measureInTurns } from './measure.ts'

const journalBytes = 200e6
const pattern = 'vfio.*group [0-9]+ is not viable'

/** A journal of 200 MB by all signatures, as a whole process, against grep with one pattern; and the memory it takes. */
export async function benchDiagnose(projectRoot: string): Promise<string[]> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'throughway-bench-'))
  const journal = path.join(folder, 'journal.log')
  const cli = path.join(projectRoot, 'out/cli.mjs')
  const env = { PATH: process.env['PATH'] ?? '', LC_ALL: 'C.UTF-8' }
  try {
    writeJournal(journal)
    const [diagnoseMs = Number.NaN, grepMs = Number.NaN] = await measureInTurns(
      [
        {
          name: 'diagnose',
          run: () => void spawnSync(process.execPath, [cli, 'diagnose', '--json', journal], { stdio: 'ignore', env }),
        },
        { name: 'grep', run: () => void spawnSync('grep', ['-icE', pattern, journal], { stdio: 'ignore', env }) },
      ],
      3,
    )
    const peak = measurePeak(cli, journal)
    return [
      formatRatio(
        diagnoseMs / grepMs,
        `diagnose of a journal of ${journalBytes / 1e6} MB by all signatures ÷ \`grep -iE\` of one pattern (goal: 5 and less)`,
        `${formatMs(diagnoseMs)} against ${formatMs(grepMs)}; ${Math.round(journalBytes / 1e3 / diagnoseMs)} MB/s; peak ${peak} MB resident (goal: 200 and less)`,
      ),
    ]
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

/** Peak resident size in MB, asked of the process itself at its end. */
function measurePeak(cli: string, journal: string): number {
  const ask = "process.on('exit', () => process.stderr.write(String(process.resourceUsage().maxRSS)))"
  const preload = `data:text/javascript,${encodeURIComponent(ask)}`
  const run = spawnSync(process.execPath, ['--import', preload, cli, 'diagnose', '--json', journal], {
    encoding: 'utf8',
  })
  return Math.round(Number(run.stderr.trim().split('\n').at(-1)) / 1024)
}

/** What a workstation writes in some months, with a failure near its end. */
function writeJournal(file: string): void {
  const messages = [
    (n: number) => `systemd[1]: Started Session ${n} of User alice.`,
    (n: number) => `kernel: usb 1-2: new high-speed USB device number ${n % 120} using xhci_hcd`,
    (n: number) =>
      `NetworkManager[812]: <info> [1700${n}.1] dhcp4 (enp5s0): state changed new lease, address=192.168.1.50`,
    () => 'dbus-daemon[700]: [system] Successfully activated service org.freedesktop.hostname1',
    (n: number) => `sshd[${n}]: Accepted publickey for alice from 192.168.1.2 port 51000 ssh2`,
    (n: number) => `gnome-shell[2200]: Window manager warning: Overwriting existing binding of keysym ${n}`,
    (n: number) =>
      `kernel: audit: type=1400 audit(1700.${n}:2): apparmor="STATUS" operation="profile_load" name="firefox"`,
    () => 'pipewire[900]: spa.alsa: hw:0: snd_pcm_status error: Device or resource busy',
    () => 'CRON[4242]: pam_unix(cron:session): session opened for user root(uid=0) by (uid=0)',
    (n: number) => `kernel: pci 0000:00:1c.${n % 8}: PCI bridge to [bus 01]`,
    (n: number) => `kernel: [drm:amdgpu_dm_init] *WARN* display core ${n} took longer than usual`,
  ]
  const descriptor = fs.openSync(file, 'w')
  let written = 0
  for (let n = 0; written < journalBytes; ) {
    const lines: string[] = []
    for (const end = n + 10_000; n < end; n += 1) {
      const time = `${String(8 + (n % 12)).padStart(2, '0')}:${String(n % 60).padStart(2, '0')}:00`
      lines.push(`Nov 27 ${time} workstation ${messages[(n * 7_919) % messages.length]?.(n) ?? ''}\n`)
    }
    written += fs.writeSync(descriptor, lines.join(''))
  }
  fs.writeSync(
    descriptor,
    'Nov 27 20:00:00 workstation libvirtd[812]: vfio 0000:01:00.0: group 1 is not viable Please ensure all devices within the iommu_group are bound to their vfio bus driver.\n',
  )
  fs.closeSync(descriptor)
  // Both shall read from memory.
  execFileSync('cat', [file], { stdio: 'ignore' })
}
