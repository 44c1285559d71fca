// SPDX-License-Identifier: MIT

/**
 * Why something could not be read. `absent`: looked, and it is not there. `denied`: only root may look.
 * `not-captured`: this directory was made without it, so nothing follows from its absence.
 */
export type ReadProblem = 'absent' | 'denied' | 'not-captured' | 'failed'

export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: ReadProblem; readonly detail: string }

export interface FileStatus {
  readonly kind: 'file' | 'directory' | 'device' | 'socket' | 'other'
  /** Permission bits without the file type. */
  readonly mode: number
  readonly userId: number
  readonly groupId: number
  readonly sizeBytes: number
  /** Whether this process may read and write it; evaluated by the kernel, so ACLs count. Null where no process looks. */
  readonly isAccessible: boolean | null
}

/** Who reads: taken from the process, so only a live reader and captures know it. */
export interface ReaderIdentity {
  readonly userId: number
  readonly groupIds: readonly number[]
  /** `SSH_CONNECTION`: client address, client port, server address, server port; or null. */
  readonly sshConnection: string | null
}

/** Processes that hold matching files open. */
export interface OpenFiles {
  readonly users: readonly { readonly processId: number; readonly command: string; readonly paths: readonly string[] }[]
  /** False where processes of other users could not be looked into. */
  readonly isComplete: boolean
}

export interface KernelLog {
  readonly text: string
  readonly source: string
}

/** The programs a probe may run: only what no file tells. The id names the program's output in a capture. */
export const hostTools = {
  'qemu-version': ['qemu-system-x86_64', '--version'],
  'qemu-kvm-version': ['/usr/libexec/qemu-kvm', '--version'],
  'libvirtd-version': ['libvirtd', '--version'],
  'virtqemud-version': ['virtqemud', '--version'],
  'libvirt-journal': [
    'journalctl',
    ...['--boot', '--quiet', '--no-pager', '--lines=2000', '--output=short-iso'],
    ...['--unit=libvirtd', '--unit=virtqemud'],
  ],
} as const satisfies Record<string, readonly string[]>

export type HostTool = keyof typeof hostTools

/**
 * The only door from this program to the machine it looks at.
 *
 * Paths are absolute and as on the host; a directory reader puts its root before them. Nothing here writes.
 * Files are read synchronously on purpose: sysfs answers in microseconds, and a promise per file costs seven
 * times the read itself or more, measured on sysfs (4,096 PCI functions would not fit in a second). Programs run asynchronously.
 */
export interface HostReader {
  readonly origin: 'live' | 'directory'
  /** The file's text (UTF-8), at most 16 MiB. */
  readText(path: string): Read<string>
  readBytes(path: string): Read<Uint8Array>
  /** Names in the directory, sorted. */
  listDirectory(path: string): Read<readonly string[]>
  /** The link's target as written. */
  readLink(path: string): Read<string>
  /** The path with every link followed, as on the host. */
  resolvePath(path: string): Read<string>
  /** Status of what the path leads to. */
  readStatus(path: string): Read<FileStatus>
  /** Bytes that an unprivileged writer could still use in the file system of `path`. */
  readFreeBytes(path: string): Read<number>
  readIdentity(): Read<ReaderIdentity>
  readKernelLog(): Promise<Read<KernelLog>>
  /** Processes with a file open whose path begins with one of `prefixes`. */
  findOpenFiles(prefixes: readonly string[]): Read<OpenFiles>
  /** Standard output of the program, if it ended with status 0 within its time. */
  runTool(tool: HostTool): Promise<Read<string>>
}
