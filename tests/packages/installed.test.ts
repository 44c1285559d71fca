// SPDX-License-Identifier: MIT
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildHeadlessDeb, packNode } from './built-deb.ts'
import { debianRootGap, runInRoot } from './debian-root.ts'

const isBuildable = ['dpkg-deb', 'rsvg-convert'].every(
  (program) => spawnSync(program, ['--version']).error === undefined,
)
const gap = debianRootGap ?? (isBuildable ? null : 'dpkg-deb or rsvg-convert is not installed')
const title = gap === null ? 'installed for real' : `installed for real (skipped: ${gap})`

/**
 * Every path with what it is, its mode, size or target, but for what dpkg and useradd keep for themselves.
 */
const listTree = `find / -xdev \\( -path /tmp -o -path /var/lib/dpkg -o -path /var/log -o -path /var/cache -o -path '/etc/*-' \\) -prune \\
  -o \\( -type d -printf '%p %y %m\\n' \\) -o -printf '%p %y %m %s %l\\n' | sort`

const install =
  'dpkg --install /tmp/nodejs.deb /tmp/throughway.deb >/tmp/install.log || { cat /tmp/install.log; exit 9; }'

/** A system bus with polkit, which lets the user \`guest\` do these actions without asking. */
const startPolkit = (actions: readonly string[]) => `
useradd --create-home guest
mkdir -p /run/dbus
dbus-daemon --system --fork --nopidfile
/usr/lib/polkit-1/polkitd --no-debug >/dev/null 2>&1 &
printf '%s\\n' 'polkit.addRule(function (action, subject) {' \\
  '  if (subject.user === "guest" && ${JSON.stringify(actions)}.indexOf(action.id) >= 0) return polkit.Result.YES' \\
  '})' >/etc/polkit-1/rules.d/10-guest.rules
while ! pkaction --action-id io.github.throughway.undo >/dev/null 2>&1; do sleep 0.1; done
`

/**
 * Stands in for the user's systemd, of which there is none in a bare root: \`start\` and \`reload\` do what the unit says,
 * the one without waiting. And for xdg-open, which prints what it was to open.
 */
const standIns = `
cat >/usr/local/bin/systemctl <<'S'
#!/bin/sh
unit=/usr/lib/systemd/user/throughway.service
case "$2" in
start) mkdir -p "$XDG_RUNTIME_DIR/throughway"
  $(sed -n 's/^ExecStart=//p' $unit | sed "s#%t#$XDG_RUNTIME_DIR#") >/tmp/opened 2>&1 & echo $! >/tmp/pid ;;
reload) MAINPID=$(cat /tmp/pid); export MAINPID; sh -c "$(sed -n 's/^ExecReload=//p' $unit)" ;;
esac
S
printf '#!/bin/sh\\necho "opened $# $1"\\n' >/usr/local/bin/xdg-open
chmod 755 /usr/local/bin/systemctl /usr/local/bin/xdg-open
`

describe.skipIf(gap !== null)(title, () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'throughway-installed-'))
  let files: Record<string, string> = {}

  beforeAll(() => {
    files = {
      'tmp/nodejs.deb': packNode(folder),
      'tmp/throughway.deb': buildHeadlessDeb(folder),
      'tmp/ask-served-window.mjs': path.join(import.meta.dirname, 'ask-served-window.mjs'),
    }
  }, 300_000)
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

  /** What a script printed after its line \`== name\`. */
  const part = (output: string, name: string) => output.split(`== ${name}\n`)[1]?.split('\n== ')[0]?.trim()

  test('does not settle for a Node that is too old', () => {
    const { status, output } = runInRoot(files, 'dpkg --install /tmp/throughway.deb')
    expect({ status, output }).toEqual({
      status: 1,
      output: expect.stringContaining('throughway-headless depends on nodejs (>= 20.19)'),
    })
  })

  test('looks, serves, and leaves nothing when it is purged', () => {
    const { output } = runInRoot(
      files,
      `
dpkg --install /tmp/nodejs.deb >/dev/null
${listTree} >/tmp/before
${install}
echo; echo == doctor; throughway doctor --json
echo; echo == helper; throughway status --json | grep helper
echo; echo == again; throughway helper install; echo "status $?"
chmod o+w /usr/bin/node; echo; echo == loose; throughway status --json | grep helper; chmod o-w /usr/bin/node
useradd --create-home guest
export XDG_RUNTIME_DIR=/run/user/guest
install -d -o guest -m 0700 "$XDG_RUNTIME_DIR" "$XDG_RUNTIME_DIR/throughway"
link="$XDG_RUNTIME_DIR/throughway/link"
command=$(sed -n 's/^ExecStart=//p' /usr/lib/systemd/user/throughway.service | sed "s#%t#$XDG_RUNTIME_DIR#")
setpriv --reuid=guest --regid=guest --clear-groups $command >/tmp/served 2>&1 &
server=$!
while [ ! -s "$link" ]; do sleep 0.1; done
echo; echo == mode; stat -c '%a %U' "$link"
echo; echo == window; node /tmp/ask-served-window.mjs "$link"
cp "$link" /tmp/used
kill -USR2 $server
while cmp -s "$link" /tmp/used; do sleep 0.1; done
echo; echo == renewed; node /tmp/ask-served-window.mjs "$link"
kill -TERM $server; wait $server
echo; echo == ended; echo "status $?"; ls "$XDG_RUNTIME_DIR/throughway"; sed 's/port [0-9]*/port N/' /tmp/served
${standIns}
# A person's own log is no part of the package.
export XDG_STATE_HOME=/tmp/own-state
echo; echo == menu; /usr/lib/throughway/open-window; cat "$link"; kill -TERM "$(cat /tmp/pid)"
while [ -e "$link" ]; do sleep 0.1; done
rm /usr/local/bin/systemctl /usr/local/bin/xdg-open
userdel --remove guest 2>/dev/null
echo; echo == purge; dpkg --purge throughway-headless 2>&1 | grep throughway:
${listTree} >/tmp/after
echo; echo == left; diff /tmp/before /tmp/after
`,
    )
    const doctor = JSON.parse(part(output, 'doctor') ?? '')
    expect(doctor).toMatchObject({ schema: 1, verdict: expect.any(String), findings: expect.any(Array) })
    expect(doctor.findings.length).toBeGreaterThan(50)
    expect(part(output, 'helper')).toBe('"helper": "installed",')
    expect(part(output, 'again')).toMatch(/belongs to the package throughway-headless.*\nstatus 1$/)
    // Whoever can write the runtime can become root through the helper.
    expect(part(output, 'loose')).toBe('"helper": "none",')
    expect(part(output, 'mode')).toBe('600 guest')
    const window = { stranger: 401, opened: 303, again: 401, page: 200, hasWindow: true, hasView: true }
    expect(JSON.parse(part(output, 'window') ?? '')).toEqual(window)
    expect(JSON.parse(part(output, 'renewed') ?? '')).toEqual(window)
    expect(part(output, 'ended')?.split('\n')).toEqual([
      'status 0',
      'Throughway listens on port N; the link that opens it is in /run/user/guest/throughway/link',
      'throughway: a new link is in /run/user/guest/throughway/link',
    ])
    const [opened, written] = part(output, 'menu')?.split('\n') ?? []
    expect(opened).toBe(`opened 1 ${written}`)
    expect(written).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{43}$/)
    expect({ said: part(output, 'purge'), left: part(output, 'left') }).toEqual({ said: '', left: '' })
  })

  test('a user comes to root’s helper through polkit alone, and what was changed outlives the package as it says', () => {
    const { output } = runInRoot(
      files,
      `
dpkg --install /tmp/nodejs.deb >/dev/null
${listTree} >/tmp/before
${install}
${startPolkit(['io.github.throughway.inspect', 'io.github.throughway.apply'])}
as_guest() { setpriv --reuid=guest --regid=guest --init-groups env HOME=/home/guest "$@"; }
echo; echo == apply; as_guest throughway apply --guest-hook --yes --json; echo "status $?"
echo; echo == undo; as_guest throughway undo --json </dev/null; echo "status $?"
echo; echo == upgrade; dpkg --install /tmp/throughway.deb 2>&1 | grep throughway:
echo; echo == remove; dpkg --remove throughway-headless 2>&1 | grep -v '^(Reading\\|^Removing'
echo; echo == purge; dpkg --purge throughway-headless 2>&1 | grep -v '^(Reading\\|^Purging'
userdel --remove guest 2>/dev/null
rm -f /etc/polkit-1/rules.d/10-guest.rules
${listTree} >/tmp/after
echo; echo == left; diff /tmp/before /tmp/after | grep '^[<>]' | cut -d' ' -f1,2
dpkg --install /tmp/throughway.deb >/dev/null
echo; echo == back; throughway undo </dev/null; echo "status $?"
echo; echo == silent; dpkg --purge throughway-headless 2>&1 | grep -v '^(Reading\\|^Purging\\|^Removing'
${listTree} >/tmp/after
echo; echo == finally; diff /tmp/before /tmp/after | grep '^[<>]' | cut -d' ' -f1,2
`,
    )
    expect(part(output, 'apply')).toMatch(/"state": "committed"[\s\S]*status 0$/)
    expect(part(output, 'undo')).toMatch(/"code": "helper-not-authorised"[\s\S]*status 4$/)
    expect(part(output, 'upgrade')).toBe('')
    const id = /"transaction": "([\d-]+)"/.exec(output)?.[1] ?? ''
    expect(part(output, 'remove')).toMatch(
      new RegExp(
        `stays changed[\\s\\S]*${id}[\\s\\S]*sudo throughway undo[\\s\\S]*stays in /var/lib/throughway, also after a purge\\.$`,
      ),
    )
    expect(part(output, 'purge')).toMatch(/^throughway: kept: \/var\/lib\/throughway, /)
    const saved = (paths: string | undefined) =>
      paths?.split('\n').map((line) => line.replace(/(\/saved)\/.*/, '$1/…')) ?? []
    const account = ['> /var/lib/throughway', '> /var/lib/throughway/journal', '> /var/lib/throughway/saved']
    const hook = ['', '/hooks', '/hooks/qemu.d', '/hooks/qemu.d/50-throughway'].map((name) => `> /etc/libvirt${name}`)
    expect(new Set(saved(part(output, 'left')))).toEqual(
      new Set([...hook, ...account, '> /var/lib/throughway/saved/…']),
    )
    expect(part(output, 'back')).toMatch(/status 0$/)
    expect(part(output, 'silent')).toMatch(/^throughway: kept: \/var\/lib\/throughway, /)
    expect(new Set(saved(part(output, 'finally')))).toEqual(new Set([...account, '> /var/lib/throughway/saved/…']))
  })
})
