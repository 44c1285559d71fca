// SPDX-License-Identifier: MIT
import path from 'node:path'
import { expect, test } from 'vitest'
import { parseImports, readSourceFiles } from './source-files.ts'
import { type Wall, walls } from './walls.ts'

const files = [...readSourceFiles('src-main'), ...readSourceFiles('src-renderer')]

function wallOf(file: string): Wall | undefined {
  return walls
    .filter(({ folder }) => file.startsWith(`${folder}/`) || file.replace(/-[^/]*$/, '') === folder)
    .sort((left, right) => right.folder.length - left.folder.length)[0]
}

function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return specifier.split('/')[0] ?? specifier
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

test('every file stands in a folder that says what it may import', () => {
  expect(files.filter((file) => wallOf(file.path) === undefined).map((file) => file.path)).toEqual([])
})

test('no file imports what its folder may not', () => {
  const trespasses = files.flatMap((file) => {
    const wall = wallOf(file.path)
    if (wall === undefined) return []
    return parseImports(file.text).flatMap(({ specifier }) => {
      if (specifier.endsWith('.css')) return []
      if (!specifier.startsWith('.')) {
        return wall.packages.includes(packageOf(specifier))
          ? []
          : [`${file.path} imports ${specifier}; in ${wall.folder} it may not: ${wall.reason}`]
      }
      const target = path.posix.join(path.posix.dirname(file.path), specifier)
      const isAllowed = [wall.folder, ...wall.folders].some((folder) => target.startsWith(`${folder}/`))
      const isSameFolder = path.posix.dirname(target) === path.posix.dirname(file.path)
      return isAllowed || (isSameFolder && target.startsWith('src-main/probes/'))
        ? []
        : [`${file.path} imports ${target}; in ${wall.folder} it may not: ${wall.reason}`]
    })
  })
  expect(trespasses).toEqual([])
})

test('the window takes only types and names from the contract, so that no schema library reaches the browser', () => {
  const names = 'src-main/contract/endpoints.ts'
  const trespasses = files
    .filter((file) => file.path.startsWith('src-renderer/') || file.path === names)
    .flatMap((file) =>
      parseImports(file.text)
        .filter(({ specifier, isTypeOnly }) => !isTypeOnly && reaches(file.path, specifier))
        .map(({ specifier }) => `${file.path} imports values from ${specifier}`),
    )
  expect(trespasses).toEqual([])

  /** The names import nothing but types themselves. */
  function reaches(from: string, specifier: string): boolean {
    return from === names || (specifier.includes('src-main/contract/') && !specifier.endsWith(names))
  }
})

test('only the places made for it reach files, programs and the window object', () => {
  const reserved: readonly (readonly [what: RegExp, places: RegExp, reason: string])[] = [
    [
      /'node:child_process'/,
      /^src-main\/(probes\/|serve\/open-browser|helper\/run-tool|helper-client\/|logind\/run-busctl|media\/)/,
      'programs are started by the door, by the helper’s table of programs, for a word with logind, and for images by media alone',
    ],
    [
      /\bfs\.(write|rename|mkdir|rm|unlink|symlink|link|chmod|chown|utimes|truncate|ftruncate|fchmod|fchown|futimes)/,
      /^src-main\/(capture\/|helper\/|helper-client\/install-helper|services\/(state-file|desktop-entry\/keep-entry)|services\/trouble\/kept-definitions|services\/settings\/(change-settings|settings-lock)|services\/log\/log-file|media\/|serve\/link-file)/,
      'the host is changed by the helper alone; the rest writes captures, images, what it installs the helper from, its memory, the link of a served window, the person’s settings, its log, and their own desktop entries',
    ],
    [
      /\bwindow\.\w/,
      /^(src-main\/|src-renderer\/(bridge|store\/(theme|page-storage)|main))/,
      'bridge.ts is the window’s only way out',
    ],
    [/\beval\(|new Function\(|innerHTML/, /^$/, 'the content security policy forbids it'],
  ]
  const trespasses = files.flatMap((file) =>
    reserved
      .filter(([what, places]) => what.test(file.text) && !places.test(file.path))
      .map(([what, , reason]) => `${file.path} has ${what.source}: ${reason}`),
  )
  expect(trespasses).toEqual([])
})
