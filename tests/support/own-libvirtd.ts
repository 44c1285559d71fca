// SPDX-License-Identifier: MIT
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** A libvirtd of the test's own: system mode, with directories and a network of its own, beside any other. */
export interface OwnLibvirtd {
  readonly uri: string
  /** Everything of it lies in here. */
  readonly folder: string
  /** A storage pool `default`, active, in this folder. */
  readonly images: string
  /** Runs virsh on it. */
  virsh(...words: readonly string[]): string
  /** Kills the daemon as a crash would; guests stay. */
  kill(): Promise<void>
  /** Starts it again after `kill`. */
  start(): Promise<void>
  /** Ends it, with its guests. */
  stop(): Promise<void>
}

/** Why there can be none here, or null. */
export function missingLibvirtd(): string | null {
  if (process.getuid?.() !== 0) return 'needs root, for a name space of its own'
  const missing = ['libvirtd', 'virtlogd', 'virsh', 'qemu-system-x86_64', 'unshare'].filter(
    (program) => spawnSync('which', [program], { stdio: 'ignore' }).status !== 0,
  )
  if (missing.length > 0) return `${missing.join(', ')} not installed`
  const spaces = spawnSync('unshare', ['--mount', '--net', 'true'], { stdio: 'ignore' })
  return spaces.status === 0 ? null : 'name spaces cannot be made here'
}

const places = {
  etc: '/etc/libvirt',
  run: '/run/libvirt',
  lib: '/var/lib/libvirt',
  cache: '/var/cache/libvirt',
  log: '/var/log/libvirt',
}

/** Starts one. Nothing of it is seen by another libvirtd, nor the other way round. */
export async function startOwnLibvirtd(): Promise<OwnLibvirtd> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tw-libvirtd-'))
  fs.chmodSync(folder, 0o755)
  for (const name of [...Object.keys(places), 'sock', 'images', 'dev']) fs.mkdirSync(path.join(folder, name))
  fs.cpSync(places.etc, path.join(folder, 'etc'), { recursive: true })
  fs.writeFileSync(path.join(folder, 'libvirtd.conf'), configuration(folder))
  fs.writeFileSync(path.join(folder, 'etc/qemu.conf'), qemuConfiguration)
  fs.writeFileSync(path.join(folder, 'start.sh'), script(folder))
  const uri = `qemu+unix:///system?socket=${folder}/sock/libvirt-sock`
  const virsh = (...words: readonly string[]) => {
    const run = spawnSync('virsh', ['--quiet', '-c', uri, ...words], { encoding: 'utf8' })
    if (run.status !== 0) throw new Error(`virsh ${words.join(' ')}: ${run.stderr}`)
    return run.stdout.trim()
  }
  let daemon: ChildProcess | null = null

  async function start(): Promise<void> {
    daemon = spawn('unshare', ['--mount', '--net', 'sh', path.join(folder, 'start.sh')], {
      stdio: 'ignore',
      detached: true,
    })
    const socket = path.join(folder, 'sock/libvirt-sock')
    for (let tries = 0; tries < 600; tries += 1) {
      if (fs.existsSync(socket) && spawnSync('virsh', ['-c', uri, 'uri'], { stdio: 'ignore' }).status === 0) return
      if (daemon.exitCode !== null) throw new Error(`libvirtd ended: ${readLog(folder)}`)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    throw new Error(`libvirtd does not answer: ${readLog(folder)}`)
  }

  async function kill(): Promise<void> {
    const running = daemon
    if (running === null || running.exitCode !== null || running.signalCode !== null) return
    const gone = new Promise((resolve) => running.once('exit', resolve))
    running.kill('SIGKILL')
    await gone
    daemon = null
  }

  await start()
  virsh('pool-define-as', 'default', 'dir', '--target', path.join(folder, 'images'))
  virsh('pool-start', 'default')
  return {
    uri,
    folder,
    images: path.join(folder, 'images'),
    virsh,
    kill,
    start,
    stop: async () => {
      await kill()
      endProcessesOf(folder)
      fs.rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** QEMU as root, in folders of the suite's own; without a /dev of its own, which would have to move what stands there. */
const qemuConfiguration = 'user = "root"\ngroup = "root"\nsecurity_driver = "none"\nnamespaces = []\n'

function configuration(folder: string): string {
  return [
    `unix_sock_dir = "${folder}/sock"`,
    'auth_unix_rw = "none"',
    'auth_unix_ro = "none"',
    `log_outputs = "3:file:${folder}/libvirtd.log"`,
    `pid_file = "${folder}/libvirtd.pid"`,
    'max_client_requests = 20',
    '',
  ].join('\n')
}

/** `exec` keeps one process: killing it is killing the daemon. */
function script(folder: string): string {
  // A place is not there before this machine's own libvirtd has run for the first time.
  const binds = Object.entries(places).map(
    ([name, place]) => `mkdir -p '${place}' && mount --bind '${folder}/${name}' '${place}'`,
  )
  return [
    'set -e',
    'mount --make-rprivate /',
    ...binds,
    ...devicesWithoutKvm(folder),
    'ip link set lo up || true',
    `test -e '${folder}/virtlogd.pid' || virtlogd --daemon --pid-file '${folder}/virtlogd.pid' || true`,
    `exec libvirtd --config '${folder}/libvirtd.conf' --pid-file '${folder}/libvirtd.pid'`,
    '',
  ].join('\n')
}

/** A /dev without /dev/kvm: guests are emulated, whether the machine could run them or not. */
function devicesWithoutKvm(folder: string): string[] {
  const loops = fs.readdirSync('/dev').filter((name) => /^loop[0-9]+$/.test(name))
  const nodes = ['null', 'zero', 'full', 'random', 'urandom', 'tty', ...loops]
  // Network cards of guests are made through /dev/net/tun.
  const folders = ['pts', 'shm', 'net'].filter((name) => fs.existsSync(`/dev/${name}`))
  return [
    `mount --rbind /dev '${folder}/dev'`,
    'mount -t tmpfs none /dev',
    ...nodes.map((node) => `touch /dev/${node} && mount --bind '${folder}/dev/${node}' /dev/${node}`),
    ...folders.map((name) => `mkdir /dev/${name} && mount --rbind '${folder}/dev/${name}' /dev/${name}`),
    'ln -s pts/ptmx /dev/ptmx',
  ]
}

function readLog(folder: string): string {
  const log = path.join(folder, 'libvirtd.log')
  return fs.existsSync(log) ? fs.readFileSync(log, 'utf8').split('\n').slice(-10).join('\n') : 'it wrote no log'
}

/** Guests, dnsmasq and swtpm outlive the daemon; their command lines name the folder or their pid files lie in it. */
function endProcessesOf(folder: string): void {
  const files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.pid'))
  for (const name of files) {
    const id = Number(fs.readFileSync(path.join(folder, name), 'utf8').trim())
    if (Number.isInteger(id) && id > 1) {
      try {
        process.kill(id, 'SIGKILL')
      } catch {
        // It ended before.
      }
    }
  }
}
