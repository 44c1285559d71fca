// SPDX-License-Identifier: MIT
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { projectRoot } from './dependencies.mjs'

const electronFolder = path.join(projectRoot, 'node_modules/electron')
const reachabilityTimeoutMs = 3_000
const downloadTimeoutMs = 300_000

/**
 * The Electron executable, or why there will be no window: `{ path, reason }`, one of them null.
 *
 * The binary is not part of the npm package. It is fetched only after its host has answered, so that a machine
 * without network learns within seconds that there is none.
 */
export async function findElectron() {
  if (!process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return unavailable('no display here')
  if (process.getuid?.() === 0) return unavailable('a browser engine is not run as root')
  const present = installedElectron()
  if (present !== null) return { path: present, reason: null }
  if (!(await isDownloadReachable())) return unavailable('Electron is not installed and cannot be downloaded now')
  console.error('Downloading Electron …')
  spawnSync(process.execPath, [path.join(electronFolder, 'install.js')], {
    stdio: ['ignore', 2, 2],
    timeout: downloadTimeoutMs,
  })
  const downloaded = installedElectron()
  return downloaded === null ? unavailable('Electron could not be downloaded') : { path: downloaded, reason: null }
}

function unavailable(reason) {
  return { path: null, reason }
}

/** The executable that was downloaded before, or null. */
export function installedElectron() {
  const pathFile = path.join(electronFolder, 'path.txt')
  if (!fs.existsSync(pathFile)) return null
  const executable = path.join(electronFolder, 'dist', fs.readFileSync(pathFile, 'utf8').trim())
  return fs.existsSync(executable) ? executable : null
}

async function isDownloadReachable() {
  const { version } = JSON.parse(fs.readFileSync(path.join(electronFolder, 'package.json'), 'utf8'))
  const mirror = process.env.ELECTRON_MIRROR ?? 'https://github.com/electron/electron/releases/download/'
  try {
    const response = await fetch(`${mirror}v${version}/SHASUMS256.txt`, {
      method: 'HEAD',
      signal: AbortSignal.timeout(reachabilityTimeoutMs),
    })
    return response.ok
  } catch {
    // Whatever stopped it (no network, no name, a proxy's refusal), the answer to "can it be fetched" is no.
    return false
  }
}
