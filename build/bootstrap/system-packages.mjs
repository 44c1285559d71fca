// SPDX-License-Identifier: MIT
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'

/**
 * Programs that test suites need and Node cannot bring: where they are, the Debian package, and the suites that
 * are skipped without them. The suites look for the program themselves; this list installs and names.
 */
const requirements = [
  { program: 'chromium', package: 'chromium', suites: 'tests/e2e (the served form in a real browser)' },
  { program: 'lspci', package: 'pciutils', suites: 'tests/live (facts against lspci)' },
  { program: 'lscpu', package: 'util-linux', suites: 'tests/live (facts against lscpu)' },
  { program: 'virsh', package: 'libvirt-clients', suites: 'tests/live (facts against libvirt), tests/libvirt' },
  {
    program: 'libvirtd',
    package: 'libvirt-daemon-system',
    suites: 'tests/live (facts against libvirt), tests/libvirt',
  },
  { program: 'dnsmasq', package: 'dnsmasq-base', suites: 'tests/libvirt (networks with addresses)' },
  { program: 'qemu-system-x86_64', package: 'qemu-system-x86', suites: 'tests/live (facts against QEMU)' },
  { program: 'zsh', package: 'zsh', suites: 'tests/cli/completions (zsh)' },
  { program: 'fish', package: 'fish', suites: 'tests/cli/completions (fish)' },
  { program: 'xorriso', package: 'xorriso', suites: 'tests/media (discs)' },
  { program: 'genisoimage', package: 'genisoimage', suites: 'tests/media (discs)' },
  { program: 'cpio', package: 'cpio', suites: 'tests/media (initramfs)' },
  { program: 'openssl', package: 'openssl', suites: 'tests/media (downloads over TLS)' },
  { program: 'wimlib-imagex', package: 'wimtools', suites: 'tests/media (Windows image files)' },
  { program: 'qemu-img', package: 'qemu-utils', suites: 'tests/media (disk images)' },
  { program: 'sfdisk', package: 'fdisk', suites: 'tests/media (disk images)' },
  { program: 'shellcheck', package: 'shellcheck', suites: 'tests/unit/host-config (the guest hook)' },
  { program: 'xmllint', package: 'libxml2-utils', suites: 'tests/guest, tests/guest-xml (against libvirt’s schema)' },
  { program: 'mcopy', package: 'mtools', suites: 'tests/guest-xml/boot (guests that start)' },
  { program: 'mkfs.vfat', package: 'dosfstools', suites: 'tests/guest-xml/boot (guests that start)' },
  { program: 'cpio', package: 'cpio', suites: 'tests/guest-xml/boot (guests that start)' },
  { program: 'objcopy', package: 'binutils', suites: 'tests/guest-xml/boot (guests that start)' },
  { program: 'rsvg-convert', package: 'librsvg2-bin', suites: 'tests/packages (icons, and every package with them)' },
  { program: 'dpkg-deb', package: 'dpkg', suites: 'tests/packages (the headless deb)' },
  { program: 'lintian', package: 'lintian', suites: 'tests/packages (lintian)' },
  { program: 'appstreamcli', package: 'appstream', suites: 'tests/packages (AppStream)' },
  { program: 'desktop-file-validate', package: 'desktop-file-utils', suites: 'tests/packages (desktop entries)' },
  { program: 'man', package: 'man-db', suites: 'tests/packages (the manual page)' },
  { program: 'groff', package: 'groff-base', suites: 'tests/packages (the manual page)' },
  { program: 'systemd-analyze', package: 'systemd', suites: 'tests/packages (the user service)' },
  { program: 'dbus-daemon', package: 'dbus', suites: 'tests/logind and tests/e2e/restart (a bus of their own)' },
  { program: 'busctl', package: 'systemd', suites: 'tests/logind and tests/e2e/restart (a bus of their own)' },
  { program: 'mmdebstrap', package: 'mmdebstrap', suites: 'tests/packages (installed for real)' },
  { program: 'swtpm', package: 'swtpm', suites: 'tests/live (facts against QEMU)' },
  { program: 'swtpm_setup', package: 'swtpm-tools', suites: 'tests/libvirt (TPM state)' },
]
/**
 * Data without a program: firmware whose descriptors live tests read, the YAML reader that answer files are read with,
 * the grammar of polkit's policies.
 */
const dataPackages = [
  { file: '/usr/share/polkit-1/policyconfig-1.dtd', package: 'polkitd' },
  { file: '/usr/share/qemu/firmware', package: 'ovmf' },
  { file: '/usr/lib/python3/dist-packages/yaml', package: 'python3-yaml' },
]

const searchPath = ['/usr/local/bin', '/usr/bin', '/usr/sbin', '/bin', '/sbin']

/**
 * Installs missing packages where that is ours to do (root on Debian), and returns what is missing afterwards as
 * `{ program, suites }`.
 */
export function provideSystemPackages() {
  const wanted = [
    ...missingRequirements().map((requirement) => requirement.package),
    ...dataPackages.filter(({ file }) => !fs.existsSync(file)).map((entry) => entry.package),
  ]
  if (wanted.length > 0 && process.getuid?.() === 0 && fs.existsSync('/etc/debian_version')) installPackages(wanted)
  return missingRequirements()
}

function missingRequirements() {
  return requirements.filter(({ program }) => !searchPath.some((folder) => fs.existsSync(`${folder}/${program}`)))
}

function installPackages(names) {
  console.error(`Installing system packages for the tests: ${names.join(' ')} …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...names],
  ]) {
    const result = spawnSync('apt-get', args, { env, encoding: 'utf8' })
    // Not fatal: what is still missing is named, with the suites skipped for it.
    if (result.status !== 0) console.error(`apt-get ${args[0]} failed:\n${result.stdout}${result.stderr}`)
  }
}
