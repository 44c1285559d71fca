// SPDX-License-Identifier: MIT

/** What the files of one folder may import, and why nothing else. */
export interface Wall {
  /** Folder from the project's root; the longest that fits a file counts. */
  readonly folder: string
  /** Folders of this project it may import from, itself included by nature. */
  readonly folders: readonly string[]
  /** Packages and Node modules it may import. */
  readonly packages: readonly string[]
  /** Read by whoever runs into the wall. */
  readonly reason: string
}

/**
 * Who may import whom. An import that no line here allows is an error, so a new folder begins by saying what it is.
 */
export const walls: readonly Wall[] = [
  {
    folder: 'src-main/model',
    folders: [],
    packages: [],
    reason: 'the nouns are shared by every process, the window included; they know nothing but each other',
  },
  {
    folder: 'src-main/devices',
    folders: ['src-main/model'],
    packages: [],
    reason: 'judging is pure: the same facts must give the same map on any machine',
  },
  {
    folder: 'src-main/rules',
    folders: ['src-main/model', 'src-main/devices'],
    packages: [],
    reason: 'judging is pure: no clock, no file, no library; the same facts must give the same findings',
  },
  {
    folder: 'src-main/host-config',
    folders: ['src-main/model'],
    packages: [],
    reason:
      'text of host files in, new text out: the same code makes the preview and the change, so it may touch nothing',
  },
  {
    folder: 'src-main/planner',
    folders: ['src-main/model', 'src-main/host-config', 'src-main/rules', 'src-main/devices'],
    packages: [],
    reason: 'a plan is drafted from facts, findings and choices alone, and is the same on any machine',
  },
  {
    folder: 'src-main/tuning',
    folders: ['src-main/model'],
    packages: [],
    reason: 'a processor plan follows from the topology and the wishes alone, and can be checked by brute force',
  },
  {
    folder: 'src-main/guest',
    folders: ['src-main/model', 'src-main/tuning', 'src-main/devices'],
    packages: ['@xmldom/xmldom'],
    reason: 'a guest in, domain XML out, and back: pure, so that what is shown is what is defined',
  },
  {
    folder: 'src-main/libvirt',
    folders: ['src-main/model'],
    packages: ['node:net', 'node:fs', 'node:path', 'node:process'],
    reason: 'a libvirt client that could be published on its own: it knows the wire and nothing of this program',
  },
  {
    folder: 'src-main/logind',
    folders: ['src-main/model'],
    packages: ['node:child_process'],
    reason:
      'a few calls of systemd-logind by busctl, with fixed words; whether they are made is decided in the services',
  },
  {
    folder: 'src-main/media',
    folders: ['src-main/model', 'src-main/guest'],
    packages: [
      'node:fs',
      'node:path',
      'node:os',
      'node:crypto',
      'node:child_process',
      'node:https',
      'node:http',
      'node:stream',
      'node:zlib',
    ],
    reason: 'reads and writes disc and disk images, which are files of the person who asks and never the host’s own',
  },
  {
    folder: 'src-main/diagnosis',
    folders: ['src-main/model'],
    packages: [],
    reason: 'lines and facts in, causes out: the same log names the same cause on any machine, in any process',
  },
  {
    folder: 'src-main/helper',
    folders: ['src-main/model', 'src-main/host-config', 'src-main/contract'],
    packages: ['node:fs', 'node:path', 'node:child_process', 'node:crypto', 'node:process'],
    reason:
      'root runs it: it must be readable in an hour, and takes nothing but the schema library through the contract',
  },
  {
    folder: 'src-main/helper-client',
    folders: ['src-main/model', 'src-main/contract'],
    packages: ['node:fs', 'node:os', 'node:path', 'node:child_process', '@vscode/sudo-prompt'],
    reason: 'it starts the helper and speaks its protocol; the two never share a process',
  },
  {
    folder: 'src-main/contract',
    folders: ['src-main/model'],
    packages: ['zod'],
    reason: 'what crosses a process boundary is types and schemas; it does nothing itself',
  },
  {
    folder: 'src-main/probes',
    folders: ['src-main/model', 'src-main/host-config'],
    packages: ['node:zlib'],
    reason: 'probes turn text into facts and reach the host through HostReader alone, so that a capture replays them',
  },
  {
    folder: 'src-main/probes/live',
    folders: ['src-main/model', 'src-main/probes'],
    packages: ['node:fs', 'node:child_process', 'node:path'],
    reason: 'the live door is the one place of the unprivileged program that reads the machine',
  },
  {
    folder: 'src-main/probes/directory',
    folders: ['src-main/model', 'src-main/probes'],
    packages: ['node:fs', 'node:path'],
    reason: 'the directory door reads one tree and starts nothing',
  },
  {
    folder: 'src-main/capture',
    folders: ['src-main/model', 'src-main/probes', 'src-main/contract'],
    packages: ['node:fs', 'node:path', 'node:os', 'node:zlib', 'node:stream', 'node:crypto', 'tar-stream', 'zod'],
    reason: 'captures are made of what the door answered; they know no rule and no screen',
  },
  {
    folder: 'src-main/services',
    folders: [
      'src-main/model',
      'src-main/rules',
      'src-main/devices',
      'src-main/contract',
      'src-main/probes',
      'src-main/capture',
      'src-main/host-config',
      'src-main/planner',
      'src-main/diagnosis',
      'src-main/helper-client',
      'src-main/tuning',
      'src-main/guest',
      'src-main/libvirt',
      'src-main/logind',
      'src-main/media',
    ],
    packages: ['node:fs', 'node:path', 'node:url', 'node:os', 'node:zlib', 'node:crypto'],
    reason: 'use cases join the rooms; they know no Electron, no React and no terminal',
  },
  {
    folder: 'src-main/cli',
    folders: ['src-main/model', 'src-main/contract', 'src-main/services', 'src-main/serve'],
    packages: ['node:util', 'node:fs', 'node:path', 'node:process', 'node:readline', 'node:url', 'node:tty'],
    reason: 'the command line is a client of the services, like the window',
  },
  {
    folder: 'src-main/serve',
    folders: ['src-main/model', 'src-main/contract', 'src-main/services'],
    packages: [
      'node:http',
      'node:net',
      'node:fs',
      'node:path',
      'node:crypto',
      'node:zlib',
      'node:url',
      'node:stream',
      'node:child_process',
      'ws',
    ],
    reason: 'the loopback server carries the contract and looks at no machine',
  },
  {
    folder: 'src-main/words',
    folders: ['src-main/model'],
    packages: [],
    reason:
      'what the tray and notifications say: there is no window then, and main cannot reach into the window’s own words',
  },
  {
    folder: 'src-main/app',
    folders: ['src-main/model', 'src-main/contract', 'src-main/services', 'src-main/serve', 'src-main/words'],
    packages: ['electron', 'node:path', 'node:url'],
    reason: 'the Electron shell stays thin: everything behind it runs and is tested without it',
  },
  {
    folder: 'src-main/preload',
    folders: ['src-main/contract'],
    packages: ['electron'],
    reason: 'a sandboxed preload may only build the bridge from the contract',
  },
  {
    folder: 'src-renderer',
    folders: ['src-main/model', 'src-main/contract'],
    packages: ['react', 'react-dom', 'zustand'],
    reason: 'the window runs in a browser: it sees the nouns and the contract, never Node or the host',
  },
]
