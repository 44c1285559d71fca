// SPDX-License-Identifier: MIT

/** Hands a file to the browser to be saved; in the desktop app, the person is asked where. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
