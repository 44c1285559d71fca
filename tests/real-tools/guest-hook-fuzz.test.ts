// SPDX-License-Identifier: MIT
import { DOMParser } from '@xmldom/xmldom'
import { describe, expect, test } from 'vitest'
import { readDomainProgram } from '../../src-main/host-config/guest-hook/read-domain-program.ts'
import { formatCpuList } from '../../src-main/model/cpu-list.ts'
import { guestNamespace, parseGuestTuning } from '../../src-main/model/guest-metadata.ts'
import { buildDomain, fakeHostFiles } from '../support/guest-hook-host.ts'
import { debianTreeGap, realToolsTitle, runInTree, type TreeFile } from './debian-tree.ts'

const good = buildDomain('f', 'hostCpus="0-1" guestCpus="2-3" governor="performance" hugePages="2048:1"', '<devices/>')

/** A generator of numbers below `limit`; the same seed gives the same ones. */
function createDice(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}

const poison = [
  '$(touch /canary)',
  '`touch /canary`',
  ';touch /canary;',
  '"',
  "'",
  '\n',
  '\\',
  '../../../canary',
  '%s%n',
  '*',
  '~',
  '&&touch /canary',
  '<',
  '>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?',
  '?>',
  '/>',
  '\u0000',
  'ä',
  '9'.repeat(5000),
  '0-8191',
  '-1',
  'END\n',
  '</metadata>',
  `<throughway:tuning hostCpus="0"/>`,
  '<throughway:guest xmlns:throughway="https://example.org/">',
]

/** The good domain with some of its parts replaced, doubled, cut or filled with poison. */
function damage(dice: (limit: number) => number): string {
  let text = good
  for (let turn = dice(4); turn >= 0; turn -= 1) {
    const at = dice(text.length)
    const bad = poison[dice(poison.length)] ?? ''
    const what = dice(5)
    if (what === 0) text = text.slice(0, at) + bad + text.slice(at)
    else if (what === 1) text = text.slice(0, at) + text.slice(at + 1 + dice(40))
    else if (what === 2) text = text.slice(0, at) + text.slice(at, at + 60) + text.slice(at)
    else if (what === 3) {
      const values = [...text.matchAll(/"[^"<]*"/g)]
      const value = values[dice(values.length)]
      if (value !== undefined) {
        text = `${text.slice(0, value.index)}"${bad}"${text.slice(value.index + value[0].length)}`
      }
    } else text = text.slice(0, at)
  }
  return text
}

describe.skipIf(debianTreeGap !== null)(realToolsTitle('the guest hook and hostile domains'), () => {
  const dice = createDice(27)
  const count = 200
  const domains: TreeFile[] = Array.from({ length: count }, (_, index) => ({
    path: `/domains/${index}`,
    text: damage(dice),
  }))
  const names = poison.filter((name) => !name.includes('\u0000'))
  const guests: TreeFile[] = names.map((text, index) => ({ path: `/guests/${index}`, text }))

  test('nothing of a damaged domain or of a guest’s name is run, and all that was done is taken back', () => {
    const script = [
      'mkdir -p "/proc/$$" /run',
      'find /sys /units -type f | sort | while read -r file; do echo "$file $(cat "$file")"; done >/before',
      'find / -xdev -path /proc -prune -o -path /dev -prune -o -type f -print | sort >/files-before',
      `index=0; while [ $index -lt ${count} ]; do`,
      `	name=$(cat "/guests/$((index % ${names.length}))")`,
      '	for operation in prepare started release; do',
      '		/etc/libvirt/hooks/qemu.d/50-throughway "$name" $operation begin - <"/domains/$index" >>/said 2>&1',
      '		status=$?; [ $status -le 1 ] || echo "status $status in $index"',
      '	done',
      '	index=$((index + 1))',
      'done',
      'find /sys /units -type f | sort | while read -r file; do echo "$file $(cat "$file")"; done >/after',
      'find / -xdev -path /proc -prune -o -path /dev -prune -o -type f -print | sort >/files-after',
      'diff /before /after && diff /files-before /files-after | grep "^[<>]" | grep -v "/said$\\|/before\\|/after\\|/files-\\|/run/throughway/tuning/lock$"',
      'echo done; sort /said | uniq -c | sort -rn | head -n 20 >&2',
    ].join('\n')
    const { stdout, stderr } = runInTree([...fakeHostFiles(), ...domains, ...guests], script, ['dev'])
    expect(stdout).toBe('done\n')
    expect(stderr).not.toMatch(/not found|syntax|unexpected|parameter/i)
  }, 300_000)

  test.each(['mawk', 'busybox awk'])('%s understands a domain as a real parser does, or not at all', (awk) => {
    const further = [good, ...hand.map(([, text]) => text)]
    const files = [...domains, ...further.map((text, index) => ({ path: `/domains/${count + index}`, text }))]
    const script = [
      `index=0; while [ $index -lt ${files.length} ]; do`,
      `	echo "== $index"; ${awk} -f /program <"/domains/$index" 2>/dev/null; index=$((index + 1))`,
      'done',
    ].join('\n')
    const { stdout } = runInTree([...files, { path: '/program', text: readDomainProgram }], script, ['dev'])
    const read = stdout.split(/^== \d+\n/m).slice(1)
    expect(read).toHaveLength(files.length)
    const wrong = files.flatMap(({ text }, index) => {
      const words = read[index] ?? ''
      const tuning = words.includes('\n', words.indexOf('\n') + 1) ? words.slice(words.indexOf('\n') + 1) : ''
      const expected = readAsParserDoes(text)
      // libvirt writes what is well-formed; of anything else it is enough that nothing is run.
      return tuning === '' || expected === null || tuning === expected ? [] : [{ text, tuning, expected }]
    })
    expect(wrong.map(({ text, ...rest }) => ({ ...rest, text: JSON.stringify(text).slice(0, 2000) }))).toEqual([])
    expect(read[count]).toBe(
      'uuid 9c8d7e6f-1a2b-4c3d-8e4f-5a6b7c8d9e0f\nhostCpus 0 1\nguestCpus 2 3\ngovernor performance\npages 2048 1\n',
    )
    hand.forEach(([title, , isRead], index) => {
      expect([title, (read[count + 1 + index] ?? '').includes('guestCpus')]).toEqual([title, isRead])
    })
  })
})

/** Domains by hand, and whether something is to be done for them. */
const hand: readonly (readonly [title: string, text: string, isRead: boolean])[] = [
  ['single quotes', good.replaceAll('"', "'"), true],
  ['an element with an end of its own', good.replace('hugePages="2048:1"/>', '></throughway:tuning>'), true],
  ['line breaks between attributes', good.replace(' guestCpus', '\n  guestCpus'), true],
  [
    'a comment around it',
    good
      .replace('<throughway:guest', '<!-- <throughway:guest')
      .replace('</throughway:guest>', '</throughway:guest> -->'),
    false,
  ],
  [
    'text in place of an element',
    good.replace('<throughway:tuning', '<![CDATA[<throughway:tuning').replace('2048:1"/>', '2048:1"/>]]>'),
    false,
  ],
  ['another namespace', good.replace(guestNamespace, 'https://example.org/'), false],
  ['outside the metadata', good.replaceAll('metadata>', 'devices>'), false],
  ['inside a snapshot', `<domainsnapshot>${good}</domainsnapshot>`, false],
  ['a declaration of types', `<!DOCTYPE domain [<!ENTITY x "y">]>${good}`, false],
  ['a huge number', good.replace('2048:1"', '2048:9999999999"'), false],
  ['a CPU that no kernel has', good.replace('"2-3"', '"2-8192"'), false],
  ['octal digits', good.replace('"2-3"', '"010"'), false],
]

/** What the hook is to say of it, told by an XML library: empty for nothing to be done, null for what is no XML. */
function readAsParserDoes(text: string): string | null {
  try {
    const quiet = () => {
      throw new Error('not well-formed')
    }
    const root = new DOMParser({ onError: quiet }).parseFromString(text, 'text/xml').documentElement
    if (root?.nodeName !== 'domain') return ''
    const child = (of: typeof root | undefined, name: string) =>
      [...(of?.childNodes ?? [])].filter((node) => node.nodeName === name) as (typeof root)[]
    const guests = child(root, 'metadata')
      .flatMap((metadata) => child(metadata, 'throughway:guest'))
      .filter((guest) => guest.getAttribute('xmlns:throughway') === guestNamespace)
    const [element] = guests.flatMap((guest) => child(guest, 'throughway:tuning'))
    if (element === undefined) return ''
    const tuning = parseGuestTuning(new Map([...element.attributes].map(({ name, value }) => [name, value])))
    if (tuning === null) return ''
    const numbers = (cpus: readonly number[]) => cpus.map((cpu) => ` ${cpu}`).join('')
    return [
      ...(tuning.hostCpus === null ? [] : [`hostCpus${numbers(tuning.hostCpus)}`]),
      ...(formatCpuList(tuning.guestCpus) === '' ? [] : [`guestCpus${numbers(tuning.guestCpus)}`]),
      ...(tuning.governor === null ? [] : [`governor ${tuning.governor}`]),
      ...(tuning.idleLatencyUs === null ? [] : [`idleLatencyUs ${tuning.idleLatencyUs}`]),
      ...(tuning.x3dMode === null ? [] : [`x3dMode ${tuning.x3dMode}`]),
      ...tuning.hugePages.map(
        ({ pageKiB, count, node }) => `pages ${pageKiB} ${count}${node === null ? '' : ` ${node}`}`,
      ),
      '',
    ].join('\n')
  } catch {
    return null
  }
}
