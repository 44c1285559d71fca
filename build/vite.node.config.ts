// SPDX-License-Identifier: MIT
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { defineConfig, type Plugin } from 'vite'

const projectRoot = path.resolve(import.meta.dirname, '..')
/** `THROUGHWAY_TEST_BUILD=1` builds for the virtual workstation, with its switches and its assets beside it. */
const isTestBuild = process.env['THROUGHWAY_TEST_BUILD'] === '1'
const outFolder = path.join(projectRoot, isTestBuild ? 'out-lab' : 'out')
const { version } = JSON.parse(fs.readFileSync(path.join(projectRoot, 'package.json'), 'utf8')) as { version: string }

/** The commit that is built, with `-dirty` where files differ from it; null outside a checkout. */
function readCommit(): string | null {
  const words = ['describe', '--always', '--dirty', '--abbrev=12', '--exclude=*']
  const run = spawnSync('git', words, { cwd: projectRoot, encoding: 'utf8' })
  return run.status === 0 ? run.stdout.trim() : null
}

/** What is built for Node: the name of the output below `out/`, and where it begins. */
const entries: Readonly<Record<string, string>> = {
  cli: 'src-main/cli/main.ts',
  ...(isTestBuild ? {} : { 'app/main': 'src-main/app/main.ts' }),
}

/**
 * What lies in one file: each one more that a start opens costs it as much as reading some 20 kB. The model and the way to
 * the host serve every command; what follows of a machine is what nearly every `vm` command needs.
 */
const chunkGroups = [
  { name: 'model', test: /src-main\/model\// },
  { name: 'libvirt', test: /src-main\/libvirt\// },
  {
    name: 'host',
    test: /src-main\/(probes\/(live\/|live-host-reader|failed-read|read-fact|sysfs-path|memory\/|peripherals\/read-usb)|services\/(open-host|find-asset|program-version|listeners|settings\/(settings-place|default-connection))|rules\/format-|cli\/commands\/host-option)/,
  },
  {
    name: 'machines',
    test: /src-main\/(services\/machines\/(machine-context|machine-register|libvirt-link|resolve-machine|start-machine|read-machine|read-start-facts)|probes\/start\/probe-start|rules\/start\/|guest\/outline\/|cli\/commands\/vm\/with-machine-context)/,
  },
].map((group, index, { length }) => ({ ...group, priority: length - index }))

/** Packages that the runtime brings; everything else is bundled, so that `out/` runs without node_modules. */
const providedPackages = ['electron']

/**
 * Old chunks would be shipped with new ones. They go after the new ones are written, so that a failed build leaves
 * the last good one usable; the built window beside them is another build's.
 */
function removeOldChunks(): Plugin {
  return {
    name: 'remove-old-chunks',
    writeBundle: ({ dir = outFolder }, bundle) => {
      const folder = path.join(dir, 'chunks')
      for (const name of fs.readdirSync(folder)) {
        if (!(`chunks/${name}` in bundle)) fs.rmSync(path.join(folder, name))
      }
    },
  }
}

function makeExecutable(name: string): Plugin {
  return {
    name: 'make-executable',
    writeBundle: () => fs.chmodSync(path.join(outFolder, name), 0o755),
  }
}

/** The laboratory takes one folder into its machine. */
function copyAssets(): Plugin {
  return {
    name: 'copy-assets',
    writeBundle: () => {
      for (const name of ['pci.ids', 'io.github.throughway.policy']) {
        const to = path.join(outFolder, 'assets', name)
        fs.mkdirSync(path.dirname(to), { recursive: true })
        fs.copyFileSync(path.join(projectRoot, 'assets', name), to)
      }
    },
  }
}

export default defineConfig({
  root: projectRoot,
  publicDir: false,
  // ws asks for two optional native modules at run time; without these names it would try to load them.
  define: {
    __THROUGHWAY_VERSION__: JSON.stringify(version),
    __THROUGHWAY_COMMIT__: JSON.stringify(readCommit()),
    __THROUGHWAY_TEST_SWITCHES__: JSON.stringify(isTestBuild),
    'process.env.WS_NO_BUFFER_UTIL': '"1"',
    'process.env.WS_NO_UTF_8_VALIDATE': '"1"',
  },
  ssr: { noExternal: true, external: [...providedPackages], target: 'node' },
  build: {
    ssr: true,
    target: 'node20',
    outDir: outFolder,
    emptyOutDir: false,
    // Measured: minifying makes `doctor` start no faster, and stacks in reports would be unreadable.
    minify: false,
    sourcemap: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, path.join(projectRoot, file)])),
      output: {
        format: 'es',
        entryFileNames: '[name].mjs',
        chunkFileNames: 'chunks/[name]-[hash].mjs',
        codeSplitting: { groups: chunkGroups },
      },
    },
  },
  plugins: [removeOldChunks(), makeExecutable('cli.mjs'), ...(isTestBuild ? [copyAssets()] : [])],
})
