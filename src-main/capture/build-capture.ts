// SPDX-License-Identifier: MIT
import {
  type CaptureManifest,
  captureManifestName,
  captureManifestSchema,
  captureOutputFolder,
} from '../probes/capture-manifest.ts'
import type { HostRecording } from '../probes/host-recording.ts'
import { createMemoryTree, type MemoryTree } from './memory-tree.ts'

/** What a capture says of its making. */
export interface CaptureMaking {
  readonly program: string
  readonly isRedacted: boolean
}

/**
 * A recording as a tree that can be unpacked, read by a person, and opened again: files where the host has them, links
 * between them, outputs in `cmd/`, and the manifest with the rest.
 */
export function buildCapture(recording: HostRecording, making: CaptureMaking): MemoryTree {
  const tree = createMemoryTree()
  const rewrittenLinks: Record<string, string> = {}
  for (const [path, bytes] of recording.files) tree.add(path, { kind: 'file', bytes })
  for (const [name, text] of recording.outputs) addText(tree, `/${captureOutputFolder}/${name}.txt`, text)
  for (const [path, written] of recording.links) {
    const target = drawInside(path, written)
    // The place can be taken where the kernel shows one thing as link and folder at once, as in /proc/PID/root.
    const isThere = target !== null && tree.add(path, { kind: 'link', target })
    if (!isThere || target !== written) rewrittenLinks[path] = written
  }
  const manifest = buildManifest(recording, making, rewrittenLinks)
  addText(tree, `/${captureManifestName}`, `${JSON.stringify(manifest, null, 1)}\n`)
  return tree
}

function addText(tree: MemoryTree, path: string, text: string): void {
  tree.add(path, { kind: 'file', bytes: Buffer.from(text) })
}

/**
 * A link's target so that it stays inside a tree unpacked anywhere: an absolute one made relative, `..` that have no
 * effect at the host's root left out. Null for what is no path (`pipe:[4711]`) or climbs only after it went down.
 */
function drawInside(link: string, written: string): string | null {
  const depth = link.split('/').length - 2
  if (written.startsWith('/')) return drawInside(link, `${'../'.repeat(depth)}${written.replace(/^\/+/, '')}`)
  const parts = written.split('/').filter((part) => part !== '' && part !== '.')
  const climbs = parts.findIndex((part) => part !== '..')
  const kept = climbs < 0 ? parts.slice(0, depth) : [...parts.slice(0, Math.min(climbs, depth)), ...parts.slice(climbs)]
  if (climbs >= 0 && parts.slice(climbs).includes('..')) return null
  if (kept.join('/') === parts.join('/')) return written
  return kept.length === 0 ? '.' : kept.join('/')
}

function buildManifest(
  recording: HostRecording,
  making: CaptureMaking,
  links: Readonly<Record<string, string>>,
): CaptureManifest {
  return {
    schema: captureManifestSchema,
    ...making,
    denied: [...recording.denied].sort(),
    absent: [...recording.absent].sort(),
    failed: Object.fromEntries(recording.failed),
    listings: Object.fromEntries(recording.listings),
    links,
    resolved: Object.fromEntries(recording.resolved),
    statuses: Object.fromEntries(recording.statuses),
    freeBytes: Object.fromEntries(recording.freeBytes),
    identity: recording.identity,
    openFiles: recording.openFiles,
    kernelLogSource: recording.kernelLogSource,
    outputProblems: Object.fromEntries(recording.outputProblems),
  }
}
