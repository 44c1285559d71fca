// SPDX-License-Identifier: MIT
import { type ChildProcessWithoutNullStreams, execFileSync, spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import readline from 'node:readline'
import { namespaceScript } from './own-libvirtd-script.ts'

/** Why no libvirtd can be started apart from this machine's own, or null. */
export function missingLibvirtd(): string | null {
  if (process.getuid?.() !== 0) return 'needs root, for name spaces of its own'
  const missing = ['libvirtd', 'virsh', 'qemu-system-x86_64', 'unshare', 'nsenter'].filter(
    (program) => spawnSync('which', [program], { stdio: 'ignore' }).status !== 0,
  )
  if (missing.length > 0) return `${missing.join(', ')} not installed`
  const spaces = spawnSync('unshare', [...namespaces, 'true'], { stdio: 'ignore' })
  return spaces.status === 0 ? null : 'name spaces cannot be made here'
}

const namespaces = ['--mount', '--net', '--pid', '--fork', '--kill-child', '--mount-proc']

/** Guests run as root without labels and control groups: what confines them on a real host is not what is tested. */
const qemuSettings = `user = "root"
group = "root"
security_driver = "none"
namespaces = []
cgroup_controllers = []
stdio_handler = "file"
remember_owner = 0
`

/** What a suite may choose of its libvirtd. */
export interface OwnLibvirtdSettings {
  /** How the socket that may change things is guarded; `none` where not said. */
  readonly authentication?: 'none' | 'polkit'
  /** Whether it has what a person finds: libvirt's own network, and a storage pool `default`, active, in `images`. */
  readonly asInstalled?: boolean
}

/**
 * A real libvirtd with sockets, settings, state, devices, network and processes of its own.
 *
 * It runs in name spaces, so that this machine's libvirt, another test's and its own guests do not meet, and guests are
 * emulated whether the machine could run them or not. Everything in there ends with `stop`, and also when the test's
 * process ends.
 */
export class OwnLibvirtd {
  /** Everything of it lies in here: `etc`, `run`, `lib`, `cache` and `log` of libvirt, and what a test puts there. */
  readonly folder: string
  readonly socketDirectory: string
  readonly images: string
  /** Where virsh and other clients find its QEMU driver. */
  readonly uri: string
  readonly #process: ChildProcessWithoutNullStreams
  readonly #answers: AsyncIterator<string>

  private constructor(folder: string) {
    this.folder = folder
    this.socketDirectory = path.join(folder, 'sockets')
    this.images = path.join(folder, 'images')
    this.uri = this.uriFor('qemu:///system')
    this.#process = spawn('unshare', [...namespaces, 'bash', path.join(folder, 'namespaces.sh'), folder], {
      stdio: 'pipe',
    })
    this.#process.stderr.resume()
    this.#answers = readline.createInterface({ input: this.#process.stdout })[Symbol.asyncIterator]()
  }

  static async start(settings: OwnLibvirtdSettings = {}): Promise<OwnLibvirtd> {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'throughway-libvirtd-'))
    fs.chmodSync(folder, 0o755)
    for (const name of ['etc', 'run', 'lib', 'cache', 'log', 'sockets', 'images', 'dev']) {
      fs.mkdirSync(path.join(folder, name))
    }
    if (settings.asInstalled === true) fs.cpSync('/etc/libvirt', path.join(folder, 'etc'), { recursive: true })
    fs.writeFileSync(path.join(folder, 'etc/qemu.conf'), qemuSettings)
    fs.writeFileSync(path.join(folder, 'namespaces.sh'), namespaceScript)
    fs.writeFileSync(
      path.join(folder, 'libvirtd.conf'),
      [
        `unix_sock_dir = "${folder}/sockets"`,
        `auth_unix_rw = "${settings.authentication ?? 'none'}"`,
        'unix_sock_rw_perms = "0777"',
        'auth_unix_ro = "none"',
        `log_outputs = "3:file:${folder}/libvirtd.log"`,
        '',
      ].join('\n'),
    )
    const daemon = new OwnLibvirtd(folder)
    await daemon.launch()
    if (settings.asInstalled === true) {
      daemon.virsh('pool-define-as', 'default', 'dir', '--target', daemon.images)
      daemon.virsh('pool-start', 'default')
    }
    return daemon
  }

  /** Where virsh and other clients find one of its drivers. */
  uriFor(driver: 'qemu:///system' | 'test:///default'): string {
    return `${driver.replace(':', '+unix:')}?socket=${this.socketDirectory}/libvirt-sock`
  }

  /** What virsh prints of the QEMU driver, without the blank lines at its end. */
  virsh(...words: readonly string[]): string {
    return execFileSync('virsh', ['-c', this.uri, ...words], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C' },
      maxBuffer: 64 * 1024 * 1024,
      stdio: 'pipe',
    }).trimEnd()
  }

  /** Runs a program in there, where the daemon's network and the numbers of its guests' processes are. */
  runInside(program: string, ...words: readonly string[]): void {
    const unshared = this.#process.pid ?? 0
    const first = fs.readFileSync(`/proc/${unshared}/task/${unshared}/children`, 'utf8').trim()
    execFileSync('nsenter', ['--target', first, '--mount', '--net', '--pid', program, ...words], { stdio: 'pipe' })
  }

  /** Starts the daemon after `kill`, and waits until it takes connections. */
  async launch(): Promise<void> {
    fs.rmSync(path.join(this.socketDirectory, 'libvirt-sock'), { force: true })
    await this.#order('start')
    while (!(await this.#accepts())) {
      await this.#order('look')
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }

  /** Kills the daemon as a crash would, and returns when it is dead. Its guests live on. */
  kill(): Promise<void> {
    return this.#order('kill')
  }

  /** Lets the daemon hang: it keeps its sockets and does nothing. */
  freeze(): Promise<void> {
    return this.#order('freeze')
  }

  thaw(): Promise<void> {
    return this.#order('thaw')
  }

  /** Ends it, with its guests and its folder. */
  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once('close', resolve))
    this.#process.stdin.end()
    await ended
    fs.rmSync(this.folder, { recursive: true, force: true })
  }

  async #order(word: string): Promise<void> {
    this.#process.stdin.write(`${word}\n`)
    const answer = await this.#answers.next()
    if (answer.value !== word) throw new Error(`libvirtd or its name spaces ended: ${this.#readLogs()}`)
  }

  #readLogs(): string {
    const files = ['output', 'libvirtd.log'].map((name) => path.join(this.folder, name))
    const written = files.filter((file) => fs.existsSync(file)).map((file) => fs.readFileSync(file, 'utf8'))
    return written.join('\n').split('\n').slice(-10).join('\n')
  }

  #accepts(): Promise<boolean> {
    return new Promise((resolve) => {
      const socket = net.connect(path.join(this.socketDirectory, 'libvirt-sock'))
      socket.once('connect', () => resolve(true))
      socket.once('error', () => resolve(false))
      socket.once('close', () => resolve(false))
      socket.once('connect', () => socket.destroy())
    })
  }
}
