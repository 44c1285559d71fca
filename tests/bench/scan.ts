// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { HostReader } from '../../src-main/probes/host-reader.ts'
import { createLiveHostReader } from '../../src-main/probes/live-host-reader.ts'
import { examineHost } from '../../src-main/services/examine-host.ts'
import { openRoot } from '../../src-main/services/open-root.ts'
import { largeHost } from '../support/large-host.ts'
import { writeHostTree } from '../support/write-host-tree.ts'
import { formatMs, formatRatio, measureInTurns } from './measure.ts'

const functionCounts = [256, 1_024, 4_096]

/** The scan in this process (facts, devices, findings) against a plain read of the same files. */
export async function benchScan(): Promise<string[]> {
  const lines = [await compare('this machine', '', createLiveHostReader)]
  const perFunction: string[] = []
  for (const count of functionCounts) {
    const root = fs.mkdtempSync(path.join(os.tmpdir(), 'throughway-bench-'))
    try {
      writeHostTree(root, largeHost(count))
      lines.push(
        await compare(
          `${count} PCI functions, 512 CPUs`,
          root,
          () => openTree(root),
          (scanMs) => {
            perFunction.push(`${((scanMs / count) * 1_000).toFixed(0)} µs at ${count}`)
          },
        ),
      )
    } finally {
      fs.rmSync(root, { recursive: true, force: true })
    }
  }
  return [...lines, `         growth, time for each function: ${perFunction.join(', ')} (linear: does not rise)`]
}

function openTree(root: string): HostReader {
  const opened = openRoot(root)
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure))
  return opened.value
}

async function compare(
  name: string,
  root: string,
  open: () => HostReader,
  onScan: (scanMs: number) => void = () => {},
): Promise<string> {
  const files = await listFilesRead(open())
  const [scanMs = Number.NaN, readMs = Number.NaN] = await measureInTurns(
    [
      { name: 'scan', run: async () => void (await examineHost(open())) },
      {
        name: 'read',
        run: () => {
          for (const file of files) fs.readFileSync(path.join(root, file), 'utf8')
        },
      },
    ],
    7,
  )
  onScan(scanMs)
  return formatRatio(
    scanMs / readMs,
    `scan in process ÷ readFileSync of the same ${files.length} files: ${name}`,
    `${formatMs(scanMs)} against ${formatMs(readMs)}`,
  )
}

/** The files that a scan reads with success. */
async function listFilesRead(reader: HostReader): Promise<string[]> {
  const files = new Set<string>()
  const note = <T extends { readonly ok: boolean }>(file: string, read: T): T => {
    if (read.ok) files.add(file)
    return read
  }
  await examineHost({
    ...reader,
    readText: (file) => note(file, reader.readText(file)),
    readBytes: (file) => note(file, reader.readBytes(file)),
  })
  return [...files]
}
