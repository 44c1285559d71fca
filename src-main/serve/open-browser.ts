// SPDX-License-Identifier: MIT
import { execFile } from 'node:child_process'

/**
 * Asks the desktop to open `address`; `onProblem` is called where it cannot.
 *
 * Arguments of a process can be read by every user of the machine for as long as it runs. The link in them opens
 * the window once, and the browser that is started uses it up.
 */
export function openBrowser(address: string, onProblem: (detail: string) => void): void {
  const opener = execFile('xdg-open', [address], { shell: false, timeout: 15_000 }, (error) => {
    if (error === null) return
    onProblem(error.code === 'ENOENT' ? 'xdg-open is not installed' : `xdg-open ended with ${String(error.code)}`)
  })
  opener.unref()
}
