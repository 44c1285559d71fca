// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import type { OpenHost } from '../open-host.ts'
import { settingsFile } from './settings-place.ts'

/**
 * libvirt's URI that was chosen for this computer; null where none was, and for hosts that do not run here. Code for
 * settings is loaded only where there are any.
 */
export async function defaultConnection({ source }: Pick<OpenHost, 'source'>): Promise<string | null> {
  const file = settingsFile()
  if (source.kind !== 'live' || !fs.existsSync(file)) return null
  const { readSettings } = await import('./read-settings.ts')
  return readSettings(file).settings.connection
}
