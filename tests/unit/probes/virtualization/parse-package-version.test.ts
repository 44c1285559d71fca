// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import {
  findApkVersion,
  findDpkgVersion,
  findFolderVersion,
  upstreamVersion,
} from '../../../../src-main/probes/virtualization/parse-package-version.ts'
import { parseLibraryVersion } from '../../../../src-main/probes/virtualization/read-libvirt.ts'
import { parseQemuVersion } from '../../../../src-main/probes/virtualization/read-qemu.ts'

test('finds installed packages in dpkg’s database, not removed ones nor ones with a longer name', () => {
  const status = [
    'Package: qemu-system-x86-xen\nStatus: install ok installed\nVersion: 1:9.0.0\n',
    'Package: libvirt0\nStatus: deinstall ok config-files\nVersion: 9.0.0-4\n',
    'Package: qemu-system-x86\nStatus: install ok installed\nArchitecture: amd64\nVersion: 1:10.0.2+ds-2+deb13u1\n',
  ].join('\n')
  expect(
    ['qemu-system-x86', 'qemu-system-x86-xen', 'libvirt0', 'qemu'].map((name) => findDpkgVersion(status, name)),
  ).toEqual(['10.0.2', '9.0.0', null, null])
})

test('finds packages of apk, pacman and Portage', () => {
  const installed = 'C:Q1\nP:qemu\nV:9.1.2-r1\n\nC:Q2\nP:qemu-system-x86_64\nV:9.1.3-r0\nA:x86_64\n'
  expect([
    findApkVersion(installed, 'qemu-system-x86_64'),
    findApkVersion(installed, 'libvirt'),
    findFolderVersion(['libvirt-glib-5.0.0-3', 'libvirt-1:11.7.0-1'], 'libvirt'),
    findFolderVersion(['qemu-guest-agent-9.2', 'qemu-9.2.3-r1'], 'qemu'),
    findFolderVersion([], 'qemu'),
  ]).toEqual(['9.1.3', null, '11.7.0', '9.2.3', null])
})

test('reads versions as programs and libraries write them', () => {
  expect([
    upstreamVersion('11.0.0~rc2+ds-1'),
    upstreamVersion('none'),
    parseQemuVersion('QEMU emulator version 9.2.4 (qemu-9.2.4-2.fc42)\nCopyright'),
    parseQemuVersion(''),
    parseLibraryVersion('libvirt.so.0.11006.0'),
    parseLibraryVersion('libvirt.so.0'),
  ]).toEqual(['11.0.0~rc2', null, '9.2.4', null, '11.6.0', null])
})
