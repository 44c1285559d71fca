// SPDX-License-Identifier: MIT

/** A kernel line that rEFInd offers. */
export interface RefindChoice {
  readonly title: string
  readonly options: string
}

/**
 * Lines of a refind_linux.conf file; the first is the default.
 *
 * Shape: two words a line, quoted where they hold blanks, `""` for a quote inside; `#` begins a comment.
 * Source: rEFInd 0.14 documentation, linux.html.
 */
export function parseRefindLinux(text: string): RefindChoice[] {
  return text.split('\n').flatMap((line) => {
    const [title, options] = splitWords(line)
    return title === undefined ? [] : [{ title, options: options ?? '' }]
  })
}

/**
 * Menu stanzas of a refind.conf file that give options to a kernel and are not `disabled`.
 *
 * Shape: `menuentry "Title" { … }` with a directive a line; submenus begin from the options of their stanza, and
 * `add_options` adds to them.
 * Source: rEFInd 0.14 documentation, configfile.html.
 */
export function parseRefindStanzas(text: string): RefindChoice[] {
  const choices: RefindChoice[] = []
  const open: { title: string; options: string | null; isDisabled: boolean; isSubmenu: boolean }[] = []
  for (const line of text.split('\n')) {
    const words = splitWords(line)
    const [directive = '', value = ''] = words
    const stanza = open.at(-1)
    if (directive === 'menuentry' || directive === 'submenuentry') {
      const title = stanza === undefined ? value : `${stanza.title}/${value}`
      const isDisabled = stanza?.isDisabled ?? false
      open.push({ title, options: stanza?.options ?? null, isDisabled, isSubmenu: directive === 'submenuentry' })
    } else if (directive === '}' && stanza !== undefined) {
      open.pop()
      if (stanza.options !== null && !stanza.isDisabled) choices.push({ title: stanza.title, options: stanza.options })
    } else if (stanza !== undefined && directive === 'disabled') stanza.isDisabled = true
    else if (stanza !== undefined && directive === 'options') stanza.options = words.slice(1).join(' ')
    else if (stanza !== undefined && directive === 'add_options') {
      stanza.options = [stanza.options ?? '', ...words.slice(1)].join(' ').trim()
    }
  }
  return choices
}

/** Words of a line of rEFInd's configuration, quotes taken off; none for a comment. */
function splitWords(line: string): string[] {
  const words: string[] = []
  for (const [whole, quoted] of line.matchAll(/"((?:[^"]|"")*)"|[^\s"#]\S*|#.*/g)) {
    if (whole.startsWith('#')) break
    words.push(quoted === undefined ? whole : quoted.replaceAll('""', '"'))
  }
  return words
}
