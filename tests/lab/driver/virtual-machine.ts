// SPDX-License-Identifier: MIT
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { AgentSilent, GuestAgent } from './guest-agent.ts'
import { Monitor } from './monitor.ts'
import { type TopologyName, topologyArguments } from './topologies.ts'

const firmwareCode = '/usr/share/OVMF/OVMF_CODE_4M.fd'
/** A factory-new firmware's variables. */
export const firmwareVariables = '/usr/share/OVMF/OVMF_VARS_4M.fd'

const environment = [
  'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  'HOME=/root',
  'LANG=C.UTF-8',
  'LC_ALL=C.UTF-8',
]

/** What a command left behind, exactly. A signal counts as its negative number. */
export interface GuestRun {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

export interface MachineOptions {
  /** Holds disk overlay, firmware variables, sockets and logs; made anew. */
  readonly folder: string
  /** A qcow2 image, with its firmware variables beside it as `.vars`; not written to. */
  readonly image: string
  readonly topology: TopologyName
  readonly memoryMiB?: number
  /** QEMU's `-cpu`; with `svm=off` the machine has no KVM of its own and emulates its guests. */
  readonly processor?: string
  /**
   * `writeback`: what the guest did not flush may be lost in a power cut, as with a disk's own cache.
   * `writethrough`: every write is on the disk when the guest is told so.
   */
  readonly cache?: 'writeback' | 'writethrough' | 'unsafe'
  /** Boots this kernel without a boot loader. */
  readonly kernel?: { readonly file: string; readonly initrd: string; readonly commandLine: string }
  /** Goes on from a running machine's memory, saved by `saveRunning`; `image` is then its disk. */
  readonly memory?: string
}

/**
 * One workstation in QEMU, emulated in software (it needs no KVM): real firmware, boot loader, kernel and IOMMU. Its
 * disk and firmware variables outlive the process, so power can be cut and a changed topology booted from the same disk.
 */
export class VirtualMachine {
  readonly folder: string
  private readonly options: MachineOptions
  private readonly disk: string
  private readonly variables: string
  private readonly agent: GuestAgent
  private topology: TopologyName
  private process: ChildProcess | null = null
  private monitor: Monitor | null = null

  constructor(options: MachineOptions) {
    this.options = options
    this.folder = options.folder
    this.topology = options.topology
    this.disk = path.join(this.folder, 'disk.qcow2')
    this.variables = path.join(this.folder, 'variables.qcow2')
    this.agent = new GuestAgent(path.join(this.folder, 'agent'))
    fs.rmSync(this.folder, { recursive: true, force: true })
    fs.mkdirSync(this.folder, { recursive: true })
    const backing = ['-b', path.resolve(options.image), '-F', imageFormat(options.image)]
    runTool('qemu-img', ['create', '-q', '-f', 'qcow2', ...backing, this.disk])
    const source = fs.existsSync(`${options.image}.vars`) ? `${options.image}.vars` : firmwareVariables
    runTool('qemu-img', ['convert', '-O', 'qcow2', '-f', imageFormat(source), source, this.variables])
  }

  /** Switches it on. With `topology`, its cards were moved while it was off. */
  async start(topology: TopologyName = this.topology): Promise<void> {
    this.topology = topology
    for (const name of ['monitor', 'agent', 'serial']) fs.rmSync(path.join(this.folder, name), { force: true })
    const log = fs.openSync(path.join(this.folder, 'qemu.log'), 'a')
    // It must not outlive the test run, whatever becomes of that.
    const words = ['--pdeathsig', 'KILL', 'qemu-system-x86_64', ...this.qemuArguments()]
    const child = spawn('setpriv', words, { stdio: ['ignore', log, log] })
    this.process = child
    fs.closeSync(log)
    try {
      this.monitor = await Monitor.open(path.join(this.folder, 'monitor'), () => child.exitCode !== null)
    } catch (error) {
      const said = fs.readFileSync(path.join(this.folder, 'qemu.log'), 'utf8').slice(-2000)
      throw new Error(`QEMU did not start: ${said}`, { cause: error })
    }
    if (this.options.memory !== undefined && !fs.existsSync(this.resumedMark())) await this.resume(this.options.memory)
  }

  /** Waits until the guest's agent answers. */
  async waitUntilUp(withinMs = 600_000): Promise<void> {
    const end = Date.now() + withinMs
    // Longer each time: on a busy machine an agent that is there may take seconds to say so.
    for (let patienceMs = 1500; Date.now() < end; patienceMs = Math.min(patienceMs * 1.3, 30_000)) {
      if (this.process?.exitCode !== null) throw new Error(`QEMU ended with status ${this.process?.exitCode}`)
      try {
        await this.agent.synchronise(patienceMs)
        return
      } catch (error) {
        if (!(error instanceof AgentSilent)) throw error
        await pause(100)
      }
    }
    throw new Error(`not up after ${withinMs / 1000} s; the serial line ends with:\n${this.serialLog().slice(-1500)}`)
  }

  /** Runs a line of bash as root to its end. */
  async run(line: string, { withinMs = 900_000, input = '' } = {}): Promise<GuestRun> {
    const started = await this.agent.call('guest-exec', {
      path: '/bin/bash',
      arg: ['-c', line],
      env: environment,
      'capture-output': true,
      ...(input === '' ? {} : { 'input-data': Buffer.from(input).toString('base64') }),
    })
    const { pid } = started as { pid: number }
    const end = Date.now() + withinMs
    for (let wait = 20; ; wait = Math.min(wait * 2, 500)) {
      const state = (await this.agent.call('guest-exec-status', { pid })) as Readonly<Record<string, unknown>>
      if (state['exited'] === true) {
        const status = typeof state['exitcode'] === 'number' ? state['exitcode'] : -Number(state['signal'] ?? 0)
        return { status, stdout: decode(state['out-data']), stderr: decode(state['err-data']) }
      }
      if (Date.now() > end) throw new Error(`still running after ${withinMs / 1000} s: ${line}`)
      await pause(wait)
    }
  }

  /** The output of a line of bash that has to succeed. */
  async read(line: string, withinMs = 900_000): Promise<string> {
    const run = await this.run(line, { withinMs })
    if (run.status !== 0) throw new Error(`status ${run.status}: ${line}\n${run.stdout}${run.stderr}`)
    return run.stdout.trim()
  }

  /** Starts a line of bash and does not wait for it. */
  startInBackground(line: string): void {
    this.agent.send('guest-exec', { path: '/bin/bash', arg: ['-c', line], env: environment })
  }

  async putFile(bytes: Buffer, file: string, mode = '644'): Promise<void> {
    const handle = await this.agent.call('guest-file-open', { path: file, mode: 'w' })
    for (let start = 0; start < bytes.length; start += 1 << 20) {
      const part = bytes.subarray(start, start + (1 << 20)).toString('base64')
      await this.agent.call('guest-file-write', { handle, 'buf-b64': part })
    }
    await this.agent.call('guest-file-close', { handle })
    await this.read(`chmod ${mode} '${file}'`)
  }

  async getFile(file: string): Promise<Buffer> {
    const handle = await this.agent.call('guest-file-open', { path: file, mode: 'r' })
    const parts: Buffer[] = []
    for (let atEnd = false; !atEnd; ) {
      const part = (await this.agent.call('guest-file-read', { handle, count: 4 << 20 })) as Readonly<
        Record<string, unknown>
      >
      parts.push(Buffer.from(String(part['buf-b64']), 'base64'))
      atEnd = part['eof'] === true
    }
    await this.agent.call('guest-file-close', { handle })
    return Buffer.concat(parts)
  }

  /** Restarts through shutdown, firmware and boot loader; returns when the next boot answers. `ask`: who asks for it, and how. */
  async reboot(withinMs = 600_000, ask?: () => Promise<unknown>): Promise<void> {
    const before = await this.bootId()
    const seen = this.monitorOrFail().events.length
    if (ask === undefined) this.startInBackground('systemctl reboot')
    else await ask()
    const event = await this.monitorOrFail().waitForEvent(['RESET', 'SHUTDOWN'], seen, withinMs)
    if (event?.name !== 'RESET')
      throw new Error(`no restart after ${withinMs / 1000} s:\n${this.serialLog().slice(-1500)}`)
    await this.waitUntilUp(withinMs)
    if ((await this.bootId()) === before) throw new Error('still the same boot after a restart')
  }

  /** The next restart or power-off that the guest does by itself, whatever the reason; null when none comes in time. */
  async waitForRestart(withinMs: number): Promise<'RESET' | 'SHUTDOWN' | null> {
    const monitor = this.monitorOrFail()
    const event = await monitor.waitForEvent(['RESET', 'SHUTDOWN'], monitor.events.length, withinMs)
    return event === null ? null : event.name === 'RESET' ? 'RESET' : 'SHUTDOWN'
  }

  /** The button on the case: no shutdown, memory lost, disk powered throughout. */
  async pressReset(): Promise<void> {
    await this.monitorOrFail().command('system_reset')
    this.agent.close()
  }

  /** Power goes: QEMU is killed, and the disk has what was written. */
  async cutPower(): Promise<void> {
    await this.end('SIGKILL')
  }

  /** Shuts the guest down in good order. */
  async powerOff(withinMs = 600_000): Promise<void> {
    const seen = this.monitorOrFail().events.length
    this.startInBackground('systemctl poweroff')
    const event = await this.monitorOrFail().waitForEvent(['SHUTDOWN'], seen, withinMs)
    if (event === null && this.process?.exitCode === null) throw new Error('it did not shut down')
    await this.end('SIGTERM')
  }

  /** Carries a TCP port of this computer's loopback to the same one of the machine's network card, until it is switched off. */
  async forward(port: number): Promise<void> {
    const said = await this.monitorOrFail().humanCommand(`hostfwd_add lan0 tcp:127.0.0.1:${port}-10.0.2.15:${port}`)
    if (said.trim() !== '') throw new Error(`port ${port}: ${said}`)
  }

  /** Plugs in a device while it runs, as `-device` would name it. */
  async plugIn(driver: string, properties: Readonly<Record<string, string>>): Promise<void> {
    await this.monitorOrFail().command('device_add', { driver, ...properties })
  }

  /** Ends QEMU, whatever the guest does. */
  async stop(): Promise<void> {
    if (this.process !== null) await this.end('SIGTERM')
  }

  /** How often the guest has had its disk flushed since this QEMU was started. */
  async countFlushes(): Promise<number> {
    const disks = (await this.monitorOrFail().command('query-blockstats')) as readonly {
      readonly device: string
      readonly stats: { readonly flush_operations: number }
    }[]
    return disks.find(({ device }) => device === 'root')?.stats.flush_operations ?? 0
  }

  /** Processor time that this QEMU has taken since it was started, which is the emulated processor's work. */
  processorMs(): number {
    const fields = fs
      .readFileSync(`/proc/${this.process?.pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    // In hundredths of a second: proc(5), utime and stime.
    return (Number(fields[11]) + Number(fields[12])) * 10
  }

  bootId(): Promise<string> {
    return this.read('cat /proc/sys/kernel/random/boot_id')
  }

  /** All that came over the serial line since the machine was made. */
  serialLog(): string {
    const file = path.join(this.folder, 'serial.log')
    return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : ''
  }

  /** Writes the running machine's memory to a file and ends it; disk and variables become `image` and `image.vars`. */
  async saveRunning(image: string, memory: string): Promise<void> {
    await this.monitorOrFail().command('stop')
    await this.monitorOrFail().command('migrate', { uri: `exec:cat > ${memory}` })
    for (;;) {
      const state = (await this.monitorOrFail().command('query-migrate')) as Readonly<Record<string, unknown>>
      if (state['status'] === 'completed') break
      if (state['status'] === 'failed') throw new Error(`memory was not saved: ${JSON.stringify(state)}`)
      await pause(200)
    }
    await this.end('SIGTERM')
    fs.renameSync(this.disk, image)
    fs.renameSync(this.variables, `${image}.vars`)
  }

  /** Makes the disk as it is now an image of its own, which stands on the one this machine was made from. */
  saveDisk(image: string): void {
    fs.renameSync(this.disk, image)
    fs.renameSync(this.variables, `${image}.vars`)
  }

  /** Takes the saved memory in; a later start of the same machine is an ordinary one. */
  private async resume(memory: string): Promise<void> {
    fs.writeFileSync(this.resumedMark(), '')
    const monitor = this.monitorOrFail()
    await monitor.command('migrate-incoming', { uri: `exec:cat ${memory}` })
    for (;;) {
      const { status } = (await monitor.command('query-status')) as { status: string }
      if (status !== 'inmigrate') break
      await pause(100)
    }
    await monitor.command('cont')
  }

  private resumedMark(): string {
    return path.join(this.folder, 'resumed')
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    const child = this.process
    this.agent.close()
    if (child !== null && child.exitCode === null && child.signalCode === null) {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill(signal)
      await ended
    }
    this.monitor?.close()
    this.monitor = null
    this.process = null
  }

  private monitorOrFail(): Monitor {
    if (this.monitor === null) throw new Error('the machine is off')
    return this.monitor
  }

  private qemuArguments(): readonly string[] {
    const { cache = 'writeback', kernel, memory, memoryMiB = 2048, processor = 'max,la57=off' } = this.options
    const at = (name: string): string => path.join(this.folder, name)
    return [
      ...['-name', path.basename(this.folder), '-nodefaults', '-no-user-config', '-display', 'none'],
      ...['-accel', 'tcg,thread=multi', '-rtc', 'base=utc', '-m', String(memoryMiB)],
      ...['-chardev', `socket,id=mon,path=${at('monitor')},server=on,wait=off`, '-mon', 'chardev=mon,mode=control'],
      ...['-chardev', `socket,id=ser,path=${at('serial')},server=on,wait=off,logfile=${at('serial.log')},logappend=on`],
      ...['-serial', 'chardev:ser', '-device', 'virtio-serial-pci,id=vser,addr=4.0'],
      ...['-chardev', `socket,id=qga,path=${at('agent')},server=on,wait=off`],
      ...['-device', 'virtserialport,chardev=qga,name=org.qemu.guest_agent.0'],
      ...['-object', 'rng-random,id=rng,filename=/dev/urandom', '-device', 'virtio-rng-pci,rng=rng,addr=5.0'],
      ...['-drive', `if=pflash,unit=0,format=raw,readonly=on,file=${firmwareCode}`],
      ...['-drive', `if=pflash,unit=1,format=qcow2,file=${this.variables}`],
      ...['-drive', `if=none,id=root,format=qcow2,file=${this.disk},cache=${cache},discard=unmap`],
      ...(kernel === undefined
        ? []
        : ['-kernel', kernel.file, '-initrd', kernel.initrd, '-append', kernel.commandLine]),
      ...topologyArguments(this.topology, processor),
      ...(memory === undefined || fs.existsSync(this.resumedMark()) ? [] : ['-incoming', 'defer']),
    ]
  }
}

function imageFormat(file: string): 'qcow2' | 'raw' {
  const handle = fs.openSync(file, 'r')
  const start = Buffer.alloc(4)
  fs.readSync(handle, start, 0, 4, 0)
  fs.closeSync(handle)
  return start.equals(Buffer.from([0x51, 0x46, 0x49, 0xfb])) ? 'qcow2' : 'raw'
}

function runTool(program: string, words: readonly string[]): void {
  const result = spawnSync(program, words, { encoding: 'utf8' })
  if (result.status !== 0) throw new Error(`${program} ${words.join(' ')}: ${result.error?.message ?? result.stderr}`)
}

function decode(data: unknown): string {
  return typeof data === 'string' ? Buffer.from(data, 'base64').toString() : ''
}
