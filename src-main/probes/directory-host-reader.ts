// SPDX-License-Identifier: MIT
import type { CaptureManifest } from './capture-manifest.ts'
import { createDirectoryTree } from './directory/directory-tree.ts'
import type { HostReader } from './host-reader.ts'
import { createReplayHostReader } from './replay-host-reader.ts'
import { createTreeHostReader } from './tree-host-reader.ts'

/**
 * Reads a directory as if it were a machine: with the manifest of a capture as that capture, else as a mounted system
 * or test host.
 *
 * Links are followed inside the root only. The root itself is taken as the person named it, links and all.
 */
export function createDirectoryHostReader(root: string, manifest: CaptureManifest | null): HostReader {
  const tree = createDirectoryTree(root)
  return manifest === null ? createTreeHostReader(tree) : createReplayHostReader(tree, manifest)
}
