// SPDX-License-Identifier: MIT
import { type ChildProcessWithoutNullStreams, execFileSync, spawn } from 'node:child_process'
import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import readline from 'node:readline'

const scriptName = 'isolated-libvirtd.sh'

/** Why no libvirtd can be started apart from this machine's own, or null. */
export const isolatedLibvirtdGap: string | null = findGap()

function findGap(): string | null {
  if (process.getuid?.() !== 0) return 'only root can give libvirtd namespaces of its own'
  const programs = ['/usr/sbin/libvirtd', '/usr/bin/virsh', '/usr/bin/unshare', '/usr/bin/qemu-system-x86_64']
  const missing = programs.filter((program) => !fs.existsSync(program))
  if (missing.length > 0) return `${missing.join(', ')} missing`
  try {
    execFileSync('unshare', ['--mount', '--net', '--pid', '--fork', '--mount-proc', 'true'], { stdio: 'ignore' })
    return null
  } catch {
    return 'this kernel or container gives no namespaces'
  }
}

/** Guests run as root without labels and control groups: what confines them on a real host is not what is tested. */
const qemuSettings = `user = "root"
group = "root"
security_driver = "none"
namespaces = []
cgroup_controllers = []
stdio_handler = "file"
remember_owner = 0
`

/** Settings of libvirtd.conf that a test may choose. */
export interface IsolatedLibvirtdSettings {
  /** The folder of this file, where it was bundled away from it. */
  readonly scriptFolder?: string
  /** How the socket that may change things is guarded; `none` where not said. */
  readonly authentication?: 'none' | 'polkit'
}

/**
 * A real libvirtd with sockets, settings, state, network and processes of its own.
 *
 * It runs in namespaces, so that this machine's libvirt, another test's and its own guests do not meet. Everything in
 * there ends with `stop`, and also when the test's process ends.
 */
export class IsolatedLibvirtd {
  readonly folder: string
  readonly socketDirectory: string
  readonly #process: ChildProcessWithoutNullStreams
  readonly #answers: AsyncIterator<string>

  private constructor(folder: string, script: string) {
    this.folder = folder
    this.socketDirectory = path.join(folder, 'sockets')
    const namespaces = ['--mount', '--net', '--pid', '--fork', '--kill-child', '--mount-proc']
    this.#process = spawn('unshare', [...namespaces, 'bash', script, folder], { stdio: 'pipe' })
    this.#process.stderr.resume()
    this.#answers = readline.createInterface({ input: this.#process.stdout })[Symbol.asyncIterator]()
  }

  static async start(settings: IsolatedLibvirtdSettings = {}): Promise<IsolatedLibvirtd> {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'throughway-libvirtd-'))
    fs.chmodSync(folder, 0o755)
    for (const name of ['etc', 'run', 'lib', 'cache', 'log', 'sockets']) fs.mkdirSync(path.join(folder, name))
    fs.writeFileSync(path.join(folder, 'etc/qemu.conf'), qemuSettings)
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
    const daemon = new IsolatedLibvirtd(folder, path.join(settings.scriptFolder ?? import.meta.dirname, scriptName))
    await daemon.launch()
    return daemon
  }

  /** Where virsh and other clients find this daemon. */
  uriFor(driver: 'qemu:///system' | 'test:///default', socket = 'libvirt-sock'): string {
    return `${driver.replace(':', '+unix:')}?socket=${this.socketDirectory}/${socket}`
  }

  /** What virsh prints, without the blank lines at its end. */
  virsh(driver: 'qemu:///system' | 'test:///default', ...words: readonly string[]): string {
    return execFileSync('virsh', ['-c', this.uriFor(driver), ...words], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C' },
      maxBuffer: 64 * 1024 * 1024,
    }).trimEnd()
  }

  /** Starts the daemon, and waits until it takes connections. */
  async launch(): Promise<void> {
    fs.rmSync(path.join(this.socketDirectory, 'libvirt-sock'), { force: true })
    await this.#order('start')
    while (!(await this.#accepts())) await new Promise((resolve) => setTimeout(resolve, 20))
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

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once('close', resolve))
    this.#process.stdin.end()
    await ended
    fs.rmSync(this.folder, { recursive: true, force: true })
  }

  async #order(word: string): Promise<void> {
    this.#process.stdin.write(`${word}\n`)
    const answer = await this.#answers.next()
    if (answer.value !== word) {
      throw new Error(`the namespaces of libvirtd ended: ${fs.readFileSync(path.join(this.folder, 'output'), 'utf8')}`)
    }
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
