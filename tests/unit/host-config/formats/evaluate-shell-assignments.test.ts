// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { evaluateShellAssignments } from '../../../../src-main/host-config/formats/evaluate-shell-assignments.ts'
import { askShell } from '../../../support/ask-shell.ts'

type Dialect = 'posix' | 'bash'

/** What a real shell has in X after it read the texts; null where it stops. */
function askTheirs(dialect: Dialect, texts: readonly string[]): string | null {
  const asked = askShell(dialect === 'bash' ? 'bash' : 'sh', texts, ['X'])
  return asked === null ? null : format(asked['X'] ?? [])
}

function format(words: readonly string[]): string {
  return words.map((word) => `<${word}>`).join('') || '<>'
}

function askOurs(dialect: Dialect, texts: readonly string[]): string | null {
  const files = texts.map((text, index) => ({ path: `/etc/${index}`, text }))
  const variables = evaluateShellAssignments(files, dialect)
  if (!variables.ok) return null
  const variable = variables.value.get('X')
  if (variable === undefined) return '<>'
  return variable.isKnown ? format(variable.words) : `not known: ${variable.reason}`
}

const plain: readonly (readonly [string, ...string[]])[] = [
  ['X=plain'],
  ['X=no\u00a0break\u2003space\ufeff'],
  ['X="quiet splash"'],
  ['X=\'single $HOME "x"\''],
  ['X="a \\"b\\" \\$c \\`d\\` \\\\ \\e"'],
  ['X=a\\ b\\"c'],
  ['X="one \\\ntwo"'],
  ['X=one\\\ntwo'],
  ["X='one \\\ntwo'"],
  ['X="a"\'b\'c'],
  ['X='],
  ['X=first\nX=second'],
  ['Y=1; X="$Y 2"'],
  [`Y=1\nX="\${Y} 2$Y"`],
  ['X="$UNSET_ANYWHERE x"'],
  [`X="\${UNSET_ANYWHERE:-fallback} x"`],
  [`Y=; X="\${Y:-fallback}"`],
  ['X="quiet"', 'X="$X iommu=pt"', 'X="$X last"'],
  ['X=a # comment\nY=b#c'],
  ['#X=commented\nX=b'],
  ['export X="x y"'],
  ['X=a Y=b'],
  ['X=before\nunset X'],
  ['X=a; X=b true'],
  ['X="a;b|c&d"'],
  ['X="vfio-pci.ids=10de:2204,10de:1aef"'],
  ['X="price $ 5"'],
  ['X="tab\there"'],
  ['X=a > /dev/null'],
  ['X="crlf"\r\nY=1\r'],
  ['  X=indented'],
  ['\tX=tab;'],
  ['X="never closed'],
  ["X='never closed"],
  ['X=a\nreturn 0\nX=b'],
  ['[ -e / ]\nX=after'],
  ['echo "X=no" > /dev/null\nX=yes'],
  ['X="it\'s"'],
  ['X="#no comment"'],
  ['X=a#b'],
  ['if true; then Y=1; fi\nX=outside'],
  ['for Y in a b; do Z=1; done\nX=outside'],
  [`X="\${Y}\${Z}"`],
  ['X=$'],
  ['X="\\a\\n"'],
  ['X=\\\\'],
]

test.each(plain)('sh and this agree on %j', (...texts) => {
  expect(askOurs('posix', texts)).toBe(askTheirs('posix', texts))
})

const arrays: readonly (readonly [string, ...string[]])[] = [
  ...plain,
  ['X="a"\nX+=" b"'],
  ['X=(a b "c d")'],
  ['X=()\nX+=(vfio_pci)'],
  ['X=(a)\nX+=(b c)', 'X+=(d)'],
  ['X=(\n  a # one\n  b\n)'],
  ['Y="a b"\nX=($Y c)'],
  ['Y="a b"\nX=("$Y" c)'],
  ['X=(vfio_virqfd?)'],
  ['X+=(first)'],
  ['X+=" vfio "'],
]

test.each(arrays)('bash and this agree on %j', (...texts) => {
  expect(askOurs('bash', texts)).toBe(askTheirs('bash', texts))
})

test.each([['X="a"\nX+=" b"'], ['X=(a b)'], ['source /dev/null']])('dash stops at %j, and so does this', (text) => {
  expect([askOurs('posix', [text]), askTheirs('posix', [text])]).toEqual([null, null])
})

test.each<[string, string]>([
  ['X=`lsb_release -i`', 'it depends on `lsb_release -i`'],
  ['X="$(uname -r) quiet"', 'it depends on $(uname -r)'],
  ['X="$(echo ")" \')\') x"', 'it depends on $(echo ")" \')\')'],
  ['X=~/x', 'it depends on a home folder'],
  ['X=$HOME', 'it depends on $HOME'],
  ['X=$((1+1))', 'it depends on $((1+1))'],
  [`X=\${Y#a}`, `it depends on \${Y#a}`],
  ['X=a\nif [ -e /etc/x ]; then X=b; fi', 'it is set under a condition'],
  ['X=a\n[ -e /etc/x ] && X=b', 'it is set under a condition'],
  ['X=a\ntest -e /x || X=b', 'it is set under a condition'],
  ['X=a\nif true; then\n  . /etc/default/grub.more\nfi', '“. /etc/default/grub.more” may have changed it'],
  ['X=a\n. /etc/default/more', '“. /etc/default/more” may have changed it'],
  ['X=a\neval "X=b"', '“eval X=b” may have changed it'],
  ['X=a\nread X < /dev/null', 'it is set by read'],
  ['X=a\nfor X in 1 2; do :; done', 'it is set by a loop'],
  ['X=a\n$COMMAND X=b', 'a command whose name is not known may have changed it'],
  ['X=a\ncase $1 in y) X=b;; esac', 'the file goes on with more than plain assignments'],
  ['X=a\nchange() { X=b; }\nchange', 'the file goes on with more than plain assignments'],
  ['Y=`date`\nX="$Y x"', 'it depends on $Y: it depends on `date`'],
])('%j leaves it open', (text, reason) => {
  expect(askOurs('posix', [text])).toBe(`not known: ${reason}`)
})

test('what is set again after a foreign file was read is known again', () => {
  expect(askOurs('posix', ['X=a\n. /etc/more\nX=b'])).toBe('<b>')
})

test('where the shell is not known, only what shells agree on is told', () => {
  const read = (text: string) => {
    const variables = evaluateShellAssignments([{ path: '/etc/default/grub', text }], 'unknown')
    return variables.ok ? variables.value.get('X') : variables
  }
  expect([read('X=a'), read('X=a\nX+=b')]).toEqual([
    { isKnown: true, words: ['a'], path: '/etc/default/grub' },
    {
      isKnown: false,
      reason: 'it is set as only bash can, and sh may be another shell',
      path: '/etc/default/grub',
    },
  ])
})

test('the last file to set a variable is named', () => {
  const files = [
    { path: '/etc/default/grub', text: 'X=a' },
    { path: '/etc/default/grub.d/10-x.cfg', text: 'X="$X b"' },
    { path: '/etc/default/grub.d/20-y.cfg', text: 'Y=1' },
  ]
  const variables = evaluateShellAssignments(files, 'posix')
  expect(variables.ok && variables.value.get('X')).toEqual({
    isKnown: true,
    words: ['a b'],
    path: '/etc/default/grub.d/10-x.cfg',
  })
})

test('elements of an associative array keep their index', () => {
  const path = '/etc/default/limine'
  const text = 'KERNEL_CMDLINE[default]="quiet"\nKERNEL_CMDLINE[default]+=" iommu=pt"\nKERNEL_CMDLINE["linux lts"]="x"'
  const variables = evaluateShellAssignments([{ path, text }], 'bash')
  expect(variables.ok && Object.fromEntries(variables.value)).toEqual({
    'KERNEL_CMDLINE[default]': { isKnown: true, words: ['quiet iommu=pt'], path },
    'KERNEL_CMDLINE[linux lts]': { isKnown: true, words: ['x'], path },
  })
})
