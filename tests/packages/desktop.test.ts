// SPDX-License-Identifier: MIT
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Ajv } from 'ajv'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const projectRoot = path.resolve(import.meta.dirname, '../..')
const configurationFile = path.join(projectRoot, 'electron-builder.yml')
const isInstalled = (program: string) => spawnSync(program, ['--version']).error === undefined
const readManifest = () =>
  JSON.parse(fs.readFileSync(path.join(projectRoot, 'package.json'), 'utf8')) as Readonly<Record<string, string>>

/** Runs a program: its exit status, and everything it printed. */
function run(program: string, args: readonly string[], cwd = projectRoot) {
  const env = { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8' }
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8', env, maxBuffer: 1 << 25 })
  return { status, printed: `${stdout}${stderr}` }
}

const silent = { status: 0, printed: '' }

/** What of electron-builder.yml is looked at here. */
interface Configuration {
  readonly productName: string
  readonly extraResources: readonly { readonly from: string; readonly to: string }[]
  readonly linux: {
    readonly icon: string
    readonly category: string
    readonly description: string
    readonly executableName: string
    readonly desktop: {
      readonly entry: Readonly<Record<string, string>>
      readonly desktopActions: Readonly<Record<string, Readonly<Record<string, string>>>>
    }
  }
  readonly deb: { readonly afterRemove: string; readonly fpm: readonly string[] }
  readonly rpm: { readonly afterRemove: string; readonly fpm: readonly string[] }
}

const yamlGap = run('python3', ['-c', 'import yaml']).status === 0 ? null : 'no YAML reader for Python'

function readConfiguration(): Configuration {
  const program = 'import json, sys, yaml; json.dump(yaml.safe_load(open(sys.argv[1])), sys.stdout)'
  return JSON.parse(run('python3', ['-c', program, configurationFile]).printed) as Configuration
}

describe.skipIf(yamlGap !== null)(`electron-builder.yml${yamlGap === null ? '' : ` (skipped: ${yamlGap})`}`, () => {
  const readSchema = () =>
    JSON.parse(fs.readFileSync(path.join(import.meta.dirname, 'electron-builder/scheme.json'), 'utf8')) as object
  const fits = (value: unknown) => {
    const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true })
    const validate = ajv.compile(readSchema())
    return { fits: validate(value), errors: validate.errors }
  }

  test('fits electron-builder’s own schema, which knows what it does not know', () => {
    const configuration = readConfiguration()
    expect(fits(configuration)).toEqual({ fits: true, errors: null })
    expect(fits({ ...configuration, deb: { ...configuration.deb, recommendations: [] } }).fits).toBe(false)
  })

  test.skipIf(!isInstalled('desktop-file-validate'))(
    'makes a valid desktop entry (skipped where desktop-file-validate is not installed)',
    () => {
      const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'throughway-entry-'))
      try {
        const { productName, linux } = readConfiguration()
        const entry = {
          // As LinuxTargetHelper of app-builder-lib puts it together.
          Name: productName,
          Exec: `/opt/${productName}/${linux.executableName} %U`,
          Terminal: 'false',
          Type: 'Application',
          Icon: linux.executableName,
          ...linux.desktop.entry,
          Comment: linux.description,
          Categories: `${linux.category};`,
        }
        const section = (name: string, values: Readonly<Record<string, string>>) =>
          `[${name}]\n${Object.entries(values)
            .map(([key, value]) => `${key}=${value}\n`)
            .join('')}\n`
        const actions = Object.entries(linux.desktop.desktopActions)
        const text = [
          section('Desktop Entry', entry),
          ...actions.map(([name, action]) => section(`Desktop Action ${name}`, action)),
        ].join('')
        const file = path.join(folder, readManifest()['desktopName'] ?? '')
        fs.writeFileSync(file, text)
        expect(run('desktop-file-validate', [file])).toEqual(silent)
        for (const [, { Exec = '' }] of actions) expect(Exec.split(' ')[0]).toBe(linux.executableName)
      } finally {
        fs.rmSync(folder, { recursive: true, force: true })
      }
    },
  )
})

const canRender = isInstalled('rsvg-convert')
const title = 'what the desktop packages are made of'

describe.skipIf(!canRender || yamlGap !== null)(canRender ? title : `${title} (skipped: no rsvg-convert)`, () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'throughway-desktop-'))
  const prepared = path.join(folder, 'out/packages/desktop')

  beforeAll(() => {
    const program = `import('${projectRoot}/build/packages/prepare-desktop.mjs').then((it) => it.prepareDesktop('${prepared}'))`
    expect(run(process.execPath, ['--eval', program])).toEqual(silent)
  })
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

  test('is all that the configuration names', () => {
    const { extraResources, linux, deb, rpm } = readConfiguration()
    const inputs = [...deb.fpm, ...rpm.fpm].map((word) =>
      word.startsWith('--') ? word.split('=')[1] : word.split('=')[0],
    )
    const named = [...extraResources.map(({ from }) => from), linux.icon, deb.afterRemove, rpm.afterRemove, ...inputs]
    const paths = named.filter((name): name is string => name?.includes('/') === true)
    const missing = paths.filter((name) => ![folder, projectRoot].some((root) => fs.existsSync(path.join(root, name))))
    expect({ missing, count: paths.length }).toEqual({ missing: [], count: 9 })
  })

  test('leads the helper to the Node among the program’s resources, where root alone can write', () => {
    const { productName, extraResources } = readConfiguration()
    const node = extraResources.find(({ from }) => from.endsWith('/node'))?.to ?? ''
    const target = fs.readlinkSync(path.join(prepared, 'root/usr/lib/throughway/node'))
    expect(target).toBe(`/opt/${productName}/resources/${node}`)
    expect(run(path.join(prepared, 'node'), ['--version']).printed.trim()).toBe(process.version)
    expect(fs.readFileSync(path.join(prepared, 'root/usr/lib/throughway/package'), 'utf8')).toBe('throughway\n')
    expect(fs.readFileSync(path.join(prepared, 'root/usr/bin/throughway'), 'utf8')).toContain(
      `/opt/${productName}/resources/app/out/cli.mjs`,
    )
  })

  test('brings the licence of everything in it', () => {
    const notices = fs.readFileSync(path.join(prepared, 'third-party-notices.txt'), 'utf8')
    const lock = JSON.parse(fs.readFileSync(path.join(projectRoot, 'package.json'), 'utf8')) as {
      dependencies: Readonly<Record<string, string>>
    }
    const names = [...Object.entries(lock.dependencies).map((pair) => pair.join(' ')), `Node ${process.versions.node}`]
    expect(names.filter((name) => !notices.includes(name))).toEqual([])
  })

  test.skipIf(!isInstalled('appstreamcli'))(
    'has metainfo that AppStream takes, of the entry that is installed (skipped where appstreamcli is not installed)',
    () => {
      const file = path.join(prepared, 'root/usr/share/metainfo/io.github.throughway.metainfo.xml')
      expect(run('appstreamcli', ['validate', '--no-net', file])).toMatchObject({ status: 0 })
      const launchable = /<launchable type="desktop-id">([^<]+)</.exec(fs.readFileSync(file, 'utf8'))?.[1]
      expect(launchable).toBe(readManifest()['desktopName'])
    },
  )

  test.skipIf(!isInstalled('shellcheck'))('has sound scripts (skipped where shellcheck is not installed)', () => {
    // SC2016: commands in backquotes are quoted for people, and electron-builder fills in its names.
    const scripts = [path.join(prepared, 'after-remove.sh'), path.join(prepared, 'root/usr/bin/throughway')]
    expect(run('shellcheck', ['--exclude=SC2016', ...scripts])).toEqual(silent)
  })
})
