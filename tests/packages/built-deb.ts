// SPDX-License-Identifier: MIT
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

const projectRoot = path.resolve(import.meta.dirname, '../..')

/** Builds throughway-headless into `folder` as `npm run package:headless` does, and returns the deb’s path. */
export function buildHeadlessDeb(folder: string, environment: Readonly<Record<string, string>> = {}): string {
  const built = spawnSync(process.execPath, ['build/package-headless.mjs', folder], {
    cwd: projectRoot,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  })
  if (built.status !== 0) throw new Error(`the deb was not built:\n${built.stdout}${built.stderr}`)
  return built.stdout.trim()
}

/** Packs the Node that runs this as a Debian package, for a system whose own is too old. Returns its path. */
export function packNode(folder: string): string {
  const tree = path.join(folder, 'node-tree')
  fs.mkdirSync(path.join(tree, 'DEBIAN'), { recursive: true })
  fs.mkdirSync(path.join(tree, 'usr/bin'), { recursive: true })
  fs.copyFileSync(process.execPath, path.join(tree, 'usr/bin/node'))
  fs.chmodSync(path.join(tree, 'usr/bin/node'), 0o755)
  const fields = {
    Package: 'nodejs',
    Version: `${process.versions.node}-0local1`,
    Architecture: 'amd64',
    Maintainer: 'Throughway tests <tests@example.org>',
    Depends: 'libc6, libstdc++6',
    Description: 'the Node that the tests run on',
  }
  const control = Object.entries(fields).map(([name, value]) => `${name}: ${value}\n`)
  fs.writeFileSync(path.join(tree, 'DEBIAN/control'), control.join(''))
  const deb = path.join(folder, 'nodejs.deb')
  const packed = spawnSync('dpkg-deb', ['-Znone', '--root-owner-group', '--build', tree, deb], { encoding: 'utf8' })
  if (packed.status !== 0) throw new Error(packed.stderr)
  return deb
}
