// SPDX-License-Identifier: MIT

/** What the program is asked to do on its command line, by the desktop or by a second start of it. */
export type ShellOrder =
  | { readonly kind: 'open' }
  | { readonly kind: 'background' }
  /** Started once after a restart that a change needed. */
  | { readonly kind: 'resume' }
  | { readonly kind: 'start-machine'; readonly uuid: string }
  | { readonly kind: 'bad-machine'; readonly value: string }
  | { readonly kind: 'quit' }

/** Which host the program is started on, and the words that say so. */
export interface ShellHost {
  readonly choice:
    | { readonly kind: 'live' }
    | { readonly kind: 'demo' }
    | { readonly kind: 'directory'; readonly path: string }
  /** libvirt's URI, or null for the system's own. */
  readonly libvirtUri: string | null
  readonly words: readonly string[]
}

const uuidShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Reads what is to be done. Words of no meaning here are Chromium's or the desktop's, and are passed over. */
export function parseShellOrder(words: readonly string[]): ShellOrder {
  const machine = readOption(words, '--start-vm')
  if (machine !== null) {
    return uuidShape.test(machine)
      ? { kind: 'start-machine', uuid: machine.toLowerCase() }
      : { kind: 'bad-machine', value: machine }
  }
  const simple = (['quit', 'resume', 'background'] as const).find((kind) => words.includes(`--${kind}`))
  return { kind: simple ?? 'open' }
}

/** Reads which host is meant. */
export function parseShellHost(words: readonly string[]): ShellHost {
  const root = readOption(words, '--root')
  const libvirtUri = readOption(words, '--connect')
  const isDemo = words.includes('--demo')
  return {
    choice: isDemo ? { kind: 'demo' } : root === null ? { kind: 'live' } : { kind: 'directory', path: root },
    libvirtUri,
    words: [
      ...(isDemo ? ['--demo'] : []),
      ...(root === null ? [] : ['--root', root]),
      ...(libvirtUri === null ? [] : ['--connect', libvirtUri]),
    ],
  }
}

/** The value of an option, in either spelling; empty where it was left out, null where the option is not there. */
function readOption(words: readonly string[], option: string): string | null {
  const joined = words.find((word) => word.startsWith(`${option}=`))
  if (joined !== undefined) return joined.slice(option.length + 1)
  const index = words.indexOf(option)
  return index === -1 ? null : (words[index + 1] ?? '')
}
