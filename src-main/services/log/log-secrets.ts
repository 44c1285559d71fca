// SPDX-License-Identifier: MIT
import { encodeWindowsPassword } from '../../guest/install/encode-windows-password.ts'

/** What stands in place of a secret. */
const hidden = '•••'

/** The word in a link that opens the served window. */
const token = /\btoken=[\w-]+/g

/** Texts that must not be written down. */
export interface Secrets {
  hide(secret: string): void
  redact(text: string): string
}

/** No secret yet, but for links that let somebody in. */
export function createSecrets(): Secrets {
  const patterns = new Map<string, RegExp>()
  return {
    hide: (secret) => {
      if (secret === '' || patterns.has(secret)) return
      patterns.set(secret, patternOf(secret))
    },
    redact: (text) => {
      let redacted = text.replace(token, `token=${hidden}`)
      for (const pattern of patterns.values()) redacted = redacted.replace(pattern, hidden)
      return redacted
    },
  }
}

/** The secret as it is, and as programs and files are given it. A short one counts only where it stands by itself. */
function patternOf(secret: string): RegExp {
  const forms = [
    secret,
    JSON.stringify(secret).slice(1, -1),
    secret.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;'),
    encodeURIComponent(secret),
    Buffer.from(secret, 'utf8').toString('base64').replace(/=+$/, ''),
    encodeWindowsPassword(secret, 'Password'),
    encodeWindowsPassword(secret, 'AdministratorPassword'),
  ]
  const escaped = [...new Set(forms)]
    .toSorted((left, right) => right.length - left.length)
    .map((form) => form.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('|')
  return secret.length < 4
    ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped})(?![\\p{L}\\p{N}])`, 'gu')
    : new RegExp(escaped, 'gu')
}
