// SPDX-License-Identifier: MIT
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import zlib from 'node:zlib'
import { projectRoot } from '../bootstrap/dependencies.mjs'
import { identity } from './identity.mjs'

/**
 * Puts into a tree what every package has: the helper where root may trust it, its policy, the name of the package that
 * brought them, and the command line's service, manual and completions, as the built program itself tells them.
 */
export function placeCommandLine(tree, packageName) {
  const out = path.join(projectRoot, 'out')
  tree.copy(path.join(out, 'helper/throughway-helper'), '/usr/lib/throughway/throughway-helper')
  tree.write('/usr/lib/throughway/package', `${packageName}\n`)
  const policy = `${identity.id}.policy`
  tree.copy(path.join(projectRoot, 'assets', policy), `/usr/share/polkit-1/actions/${policy}`)
  const service = fs.readFileSync(path.join(import.meta.dirname, 'throughway.service'))
  tree.write('/usr/lib/systemd/user/throughway.service', service)

  const ask = (...words) => runOrThrow(process.execPath, [path.join(out, 'cli.mjs'), ...words])
  tree.write('/usr/share/man/man1/throughway.1.gz', compress(ask('manual')))
  tree.write('/usr/share/bash-completion/completions/throughway', ask('completions', 'bash'))
  tree.write('/usr/share/zsh/vendor-completions/_throughway', ask('completions', 'zsh'))
  tree.write('/usr/share/fish/vendor_completions.d/throughway.fish', ask('completions', 'fish'))
}

/** Replaces each `@name@` in a text; throws where one has no value. */
export function fillIn(text, values) {
  return text.replace(/@(\w+)@/g, (_, name) => {
    if (values[name] === undefined) throw new Error(`@${name}@ has no value`)
    return String(values[name])
  })
}

/** Compressed as packages want it: as small as can be, without a time. */
export function compress(text) {
  return zlib.gzipSync(text, { level: 9 })
}

/** Version and time of the newest entry of the Debian changelog, which must be of the version in package.json. */
export function readChangelog() {
  const text = fs.readFileSync(path.join(import.meta.dirname, 'headless/changelog'), 'utf8')
  const version = /^throughway \(([^)]+)\)/.exec(text)?.[1] ?? ''
  const time = new Date(/^ -- .*> {2}(.+)$/m.exec(text)?.[1] ?? '')
  if (version.replace(/-\d+$/, '') !== identity.version) {
    throw new Error(`The newest entry of the changelog is of ${version}, package.json of ${identity.version}.`)
  }
  return { text, version, seconds: time.getTime() / 1000, date: time.toISOString().slice(0, 10) }
}

/** What a program prints; throws with its words where it fails. */
export function runOrThrow(program, args, environment = {}) {
  const env = { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', ...environment }
  const result = spawnSync(program, args, { encoding: 'utf8', env, maxBuffer: 16 * 1024 * 1024 })
  if (result.status !== 0) throw new Error(`${program} failed: ${result.error?.message ?? result.stderr.trim()}`)
  return result.stdout
}
