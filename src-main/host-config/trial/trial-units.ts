// SPDX-License-Identifier: MIT
import type { HostFiles } from '../../model/host-files.ts'

/** A file of ours in /etc. */
export interface TrialFile {
  readonly path: string
  readonly text: string
  readonly mode: number
}

const helper = '/usr/lib/throughway/throughway-helper'
const settlePath = '/etc/systemd/system/throughway-settle.service'

const origin = '# Put here by Throughway while a trial boot waits for an answer; `throughway undo` takes it away.\n'

/**
 * What a service of ours does without. It changes what /etc and /boot hold, and has images made where a file changed
 * since, so neither the file system nor kernel modules can be shut off. A /tmp of its own only for the one that writes:
 * it needs /var/tmp, and the way back must not wait for a file system that did not come up.
 */
const hardening = `NoNewPrivileges=yes
ProtectHome=read-only
ProtectClock=yes
ProtectHostname=yes
ProtectControlGroups=yes
LockPersonality=yes
RestrictRealtime=yes
RestrictAddressFamilies=AF_UNIX AF_NETLINK
SystemCallArchitectures=native
UMask=0022
`

/**
 * The units of a trial: one takes it away in the first boot that is not the trial; the other, ten minutes into a
 * trial that nobody answered, restarts the machine if nobody is there.
 *
 * They are started from multi-user.target, and the timer from emergency.target and rescue.target too: a trial that
 * ends there has failed, and its timer must not wait for what did not come up.
 * Source: systemd.unit(5), systemd.timer(5), systemd.special(7).
 */
export function trialUnits(trialId: string, record: Readonly<Record<string, string>>): readonly TrialFile[] {
  const known = Object.entries({ trial: trialId, ...record })
    .map(([name, value]) => `X-${name}=${value}\n`)
    .join('')
  return [
    unit(
      settlePath,
      `[Unit]
Description=Take a trial boot of Throughway away once it is over
ConditionKernelCommandLine=!throughway.trial
ConditionPathExists=/var/lib/throughway/journal
RequiresMountsFor=/var/lib/throughway /usr/lib/throughway /boot
After=local-fs.target

[Service]
Type=oneshot
ExecStart=${helper} settle
TimeoutStartSec=30min
PrivateTmp=yes
${hardening}
[X-Throughway]
${known}`,
    ),
    unit(
      '/etc/systemd/system/throughway-return.service',
      `[Unit]
Description=Restart with the old kernel parameters where nobody kept a trial boot
ConditionKernelCommandLine=throughway.trial
DefaultDependencies=no

[Service]
Type=oneshot
ExecStart=${helper} return
TimeoutStartSec=2min
${hardening}`,
    ),
    unit(
      '/etc/systemd/system/throughway-return.timer',
      `[Unit]
Description=Wait for an answer to a trial boot of Throughway
ConditionKernelCommandLine=throughway.trial
DefaultDependencies=no

[Timer]
OnBootSec=10min
OnUnitInactiveSec=2min
AccuracySec=1s
`,
    ),
    unit(
      '/etc/systemd/system/multi-user.target.d/50-throughway.conf',
      '[Unit]\nWants=throughway-settle.service throughway-return.timer\n',
    ),
    ...['emergency', 'rescue'].map((target) =>
      unit(`/etc/systemd/system/${target}.target.d/50-throughway.conf`, '[Unit]\nWants=throughway-return.timer\n'),
    ),
  ]
}

/** What the trial that is armed has kept for its end: the number of a boot entry of the firmware. */
export function readTrialRecord(files: HostFiles): ReadonlyMap<string, string> {
  const file = files.read(settlePath)
  const lines = file.state === 'text' ? (file.text.split('[X-Throughway]\n')[1] ?? '') : ''
  return new Map(
    [...lines.matchAll(/^X-([a-z-]+)=([A-Za-z0-9]+)$/gm)].map(([, name = '', value = '']) => [name, value]),
  )
}

function unit(path: string, text: string): TrialFile {
  return { path, text: origin + text, mode: 0o644 }
}
