// SPDX-License-Identifier: MIT
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fail, ok, type Result } from '../model/result.ts'
import type { AskFailure } from './ask-helper.ts'
import { helperPlace } from './helper-place.ts'

/** A file and where it goes. */
export interface InstalledCopy {
  readonly from: string
  readonly to: string
}

/** The words that install: fixed, with the places of three files in a folder as their only argument. */
const installScript = `set -eu
umask 022
install -d -o root -g root -m 0755 ${helperPlace.folder}
install -o root -g root -m 0755 "$1/node" ${helperPlace.runtime}.new
install -o root -g root -m 0755 "$1/throughway-helper" ${helperPlace.helper}.new
mv -f ${helperPlace.runtime}.new ${helperPlace.runtime}
mv -f ${helperPlace.helper}.new ${helperPlace.helper}
install -d -m 0755 /usr/share/polkit-1/actions
install -o root -g root -m 0644 "$1/policy" ${helperPlace.policy}
`

const removeScript = `set -eu
rm -f ${helperPlace.policy} ${helperPlace.helper} ${helperPlace.runtime}
rmdir --ignore-fail-on-non-empty ${helperPlace.folder}
`

/**
 * Installs the helper, its runtime and its policy where only root can write.
 *
 * The three files are first laid side by side in a private folder with a name that needs no quoting, so that no
 * path of the user's ever stands in a root shell's line. Afterwards what is installed is compared with what was
 * shown. Root does it directly; others are asked through sudo-prompt.
 */
export async function installHelper(copies: readonly InstalledCopy[]): Promise<Result<null, AskFailure>> {
  const source = (to: string) => copies.find((copy) => copy.to === to)?.from
  const [helper, runtime, policy] = [helperPlace.helper, helperPlace.runtime, helperPlace.policy].map(source)
  if (helper === undefined || runtime === undefined || policy === undefined) {
    return fail({
      code: 'failed',
      detail: 'this installation of Throughway lacks the helper; build or install it again',
    })
  }
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'throughway-install-'))
  try {
    const files = { node: runtime, 'throughway-helper': helper, policy }
    for (const [name, from] of Object.entries(files)) fs.copyFileSync(from, path.join(folder, name))
    fs.writeFileSync(path.join(folder, 'install'), installScript)
    const ran = await runAsRoot(folder, 'install')
    if (!ran.ok) return ran
    const differs = [
      [helper, helperPlace.helper],
      [runtime, helperPlace.runtime],
    ].find(([from = '', to = '']) => !fs.readFileSync(from).equals(fs.readFileSync(to)))
    return differs === undefined
      ? ok(null)
      : fail({ code: 'failed', detail: `${differs[1]} is not what was to be installed` })
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

/** Takes the installed helper away again. The journal and the saved copies stay: they are the way back. */
export async function removeHelper(): Promise<Result<null, AskFailure>> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'throughway-install-'))
  try {
    fs.writeFileSync(path.join(folder, 'remove'), removeScript)
    return await runAsRoot(folder, 'remove')
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

async function runAsRoot(folder: string, script: 'install' | 'remove'): Promise<Result<null, AskFailure>> {
  if (!/^\/[\w./-]+$/.test(folder))
    return fail({ code: 'failed', detail: `the folder ${folder} has an unusual name; set TMPDIR to another` })
  if (process.geteuid?.() === 0) return runDirectly(path.join(folder, script), folder)
  const sudo = await import('@vscode/sudo-prompt')
  return new Promise((resolve) => {
    sudo.exec(`/bin/sh ${folder}/${script} ${folder}`, { name: 'Throughway' }, (error, _stdout, stderr) => {
      if (!error) resolve(ok(null))
      else if (/did not grant permission/.test(error.message)) resolve(fail({ code: 'dismissed' }))
      else resolve(fail({ code: 'failed', detail: String(stderr || error.message).slice(0, 500) }))
    })
  })
}

function runDirectly(script: string, folder: string): Promise<Result<null, AskFailure>> {
  return new Promise((resolve) => {
    const child = spawn('/bin/sh', [script, folder], { stdio: ['ignore', 'ignore', 'pipe'] })
    let errors = ''
    child.stderr.on('data', (text: Buffer) => {
      errors += text.toString('utf8')
    })
    child.on('error', (error) => resolve(fail({ code: 'failed', detail: error.message })))
    child.on('close', (status) => resolve(status === 0 ? ok(null) : fail({ code: 'failed', detail: errors.trim() })))
  })
}
