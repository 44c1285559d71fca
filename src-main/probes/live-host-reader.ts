// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import { attemptRead, errorCode } from './failed-read.ts'
import { type FileStatus, type HostReader, hostTools } from './host-reader.ts'
import { findOpenFiles } from './live/find-open-files.ts'
import { readKernelLog } from './live/read-kernel-log.ts'
import { readWholeFile } from './live/read-whole-file.ts'
import { runProgram } from './live/run-program.ts'

/** Reads this machine. Keeps nothing between two reads, so one reader may serve a program's whole life. */
export function createLiveHostReader(): HostReader {
  return {
    origin: 'live',
    readText: (path) => attemptRead(() => readWholeFile(path, 0, (bytes) => bytes.toString('utf8'))),
    readBytes: (path) => attemptRead(() => readWholeFile(path, 0, (bytes) => Buffer.from(bytes))),
    listDirectory: (path) => attemptRead(() => fs.readdirSync(path).sort()),
    readLink: (path) => attemptRead(() => fs.readlinkSync(path)),
    resolvePath: (path) => attemptRead(() => fs.realpathSync.native(path)),
    readStatus: (path) => attemptRead(() => readFileStatus(path)),
    readFreeBytes: (path) =>
      attemptRead(() => {
        const status = fs.statfsSync(path)
        return status.bavail * status.bsize
      }),
    readIdentity: () => ({
      ok: true,
      value: {
        userId: process.getuid?.() ?? -1,
        groupIds: process.getgroups?.() ?? [],
        sshConnection: process.env['SSH_CONNECTION'] ?? null,
      },
    }),
    readKernelLog,
    findOpenFiles,
    runTool: (tool) => runProgram(hostTools[tool]),
  }
}

function readFileStatus(path: string): FileStatus {
  const status = fs.statSync(path)
  return {
    kind: fileKind(status),
    mode: status.mode & 0o7777,
    userId: status.uid,
    groupId: status.gid,
    sizeBytes: status.size,
    isAccessible: isAccessible(path),
  }
}

/** What a status is of, as far as a probe needs to tell. */
function fileKind(status: fs.Stats): FileStatus['kind'] {
  if (status.isFile()) return 'file'
  if (status.isDirectory()) return 'directory'
  if (status.isCharacterDevice() || status.isBlockDevice()) return 'device'
  return status.isSocket() ? 'socket' : 'other'
}

function isAccessible(path: string): boolean | null {
  try {
    fs.accessSync(path, fs.constants.R_OK | fs.constants.W_OK)
    return true
  } catch (error) {
    const code = errorCode(error)
    if (code === null) throw error
    return code === 'EACCES' || code === 'EPERM' || code === 'EROFS' ? false : null
  }
}
