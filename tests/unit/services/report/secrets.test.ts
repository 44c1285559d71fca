// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { catalogue } from '../../../../src-main/diagnosis/catalogue.ts'
import { startDiagnosis } from '../../../../src-main/diagnosis/start-diagnosis.ts'
import { parseDomainOutline } from '../../../../src-main/guest/outline/parse-domain-outline.ts'
import { openHost } from '../../../../src-main/services/open-host.ts'
import { buildReport } from '../../../../src-main/services/report/build-report.ts'
import { formatReport } from '../../../../src-main/services/report/format-report.ts'
import { readIntoDiagnosis } from '../../../../src-main/services/trouble/read-into-diagnosis.ts'
import { must } from '../../../support/open-machines.ts'
import { writeHostTree } from '../../../support/write-host-tree.ts'

/** What must not be in a report, and where it stood. */
const secrets = {
  hostName: 'annas-schreibtisch',
  otherHost: 'bertas-kiste',
  user: 'annalena',
  userInLog: 'bertold',
  fullName: 'Annalena',
  macInXml: '52:54:00:aa:bb:cc',
  macInLog: '10:ff:e0:12:34:56',
  uuid: 'c0ffee00-1234-4abc-8def-0123456789ab',
  uuidOnCommandLine: 'deadbeef-1234-4abc-8def-0123456789ab',
  diskSerial: 'S4EVNX0M123456',
  systemSerial: 'PF2ABCDE',
  viewerPassword: 'hunter2-viewer',
  logPassword: 'hunter3-log',
  argumentKey: 'ourhardworkbythesewords',
  environmentToken: 'tok-4711-0815',
  title: 'Annalenas geheimer Rechner',
  foreignMetadata: 'rechnung-vom-mai',
  iscsiUser: 'iscsi-anna',
  server: 'nas.annalena.lan',
  address: '203.0.113.77',
} as const

const definition = `<domain type='kvm' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>
  <name>win11</name>
  <uuid>${secrets.uuid}</uuid>
  <title>${secrets.title}</title>
  <description>${secrets.title}</description>
  <metadata><notes:page xmlns:notes="urn:notes">${secrets.foreignMetadata}</notes:page></metadata>
  <memory unit='KiB'>4194304</memory>
  <vcpu>4</vcpu>
  <!-- ${secrets.title} -->
  <sysinfo type='smbios'><system>
    <entry name='manufacturer'>ASUS</entry><entry name='serial'>${secrets.systemSerial}</entry>
  </system></sysinfo>
  <os><type arch='x86_64' machine='q35'>hvm</type></os>
  <devices>
    <disk type='file' device='disk'>
      <source file='/home/${secrets.user}/vm/win11.qcow2'/><target dev='vda'/><serial>${secrets.diskSerial}</serial>
    </disk>
    <disk type='network' device='disk'>
      <source protocol='iscsi' name='iqn.x'><host name='${secrets.server}'/><auth username='${secrets.iscsiUser}'><secret type='iscsi' usage='${secrets.iscsiUser}'/></auth></source>
      <target dev='vdb'/>
    </disk>
    <interface type='network'><mac address='${secrets.macInXml}'/><source network='default'/></interface>
    <graphics type='vnc' passwd='${secrets.viewerPassword}' listen='${secrets.address}'/>
  </devices>
  <qemu:commandline>
    <qemu:arg value='isa-applesmc,osk=${secrets.argumentKey}'/>
    <qemu:env name='TOKEN' value='${secrets.environmentToken}'/>
  </qemu:commandline>
</domain>`

const log = [
  `Nov 27 08:00:00 ${secrets.otherHost} kernel: vfio-pci 0000:01:00.0: group 1 is not viable`,
  `Nov 27 08:00:00 ${secrets.otherHost} libvirtd[812]: Cannot access storage file '/home/${secrets.userInLog}/x.iso': No such file or directory`,
  `2026-11-27T08:00:01.000Z qemu-system-x86_64: -device e1000,mac=${secrets.macInLog},password=${secrets.logPassword}: vfio 0000:01:00.0: group 1 is not viable on ${secrets.hostName} (${secrets.address})`,
].join('\n')

test('nothing that tells whose machine it is gets into a report, in either form', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'throughway-report-'))
  onTestFinished(() => fs.rmSync(folder, { recursive: true }))
  writeHostTree(folder, {
    release: '6.12.1',
    memoryKiB: 32_000_000,
    files: {
      '/proc/sys/kernel/hostname': `${secrets.hostName}\n`,
      '/etc/passwd': `root:x:0:0:root:/root:/bin/sh\n${secrets.user}:x:1000:1000:${secrets.fullName}:/home/${secrets.user}:/bin/sh\n`,
      '/etc/group': `libvirt:x:120:${secrets.user}\n`,
      '/proc/cmdline': `BOOT_IMAGE=/vmlinuz root=UUID=${secrets.uuidOnCommandLine} quiet\n`,
    },
  })
  const { reader } = must(await openHost({ kind: 'directory', path: folder }))
  const session = startDiagnosis(catalogue)
  readIntoDiagnosis(session, { source: `/home/${secrets.user}/journal.txt`, text: log })
  const diagnosis = session.conclude(null)
  expect(diagnosis.causes.length).toBeGreaterThan(0)
  const outline = parseDomainOutline(definition)
  if (outline === null) throw new Error('the definition is not read')
  const report = await buildReport({
    reader,
    diagnosis,
    gaps: [`/home/${secrets.user}/x.log can only be read by root.`],
    logs: [{ source: 'journal', text: log }],
    machine: {
      machine: {
        domain: { name: 'win11', uuid: secrets.uuid, id: -1 },
        state: 'off',
        startsWithHost: false,
        outline,
      },
      definition,
    },
    libvirtVersion: '10.0.0',
    form: 'terminal',
  })
  const forms = { markdown: formatReport(report), json: JSON.stringify(report) }
  const leaks = Object.entries(forms).flatMap(([form, text]) =>
    Object.entries(secrets).flatMap(([name, secret]) =>
      text.toLowerCase().includes(secret.toLowerCase()) ? [`${name} is in the ${form}`] : [],
    ),
  )
  expect(leaks).toEqual([])
  // What a helper needs is still there.
  for (const kept of [
    'group 1 is not viable',
    'group-not-viable',
    "name='manufacturer'>ASUS",
    'win11',
    '6.12.1',
    `Node ${process.versions.node}`,
    'protocol 1, ',
    '0000:01:00.0',
  ])
    expect(forms.markdown).toContain(kept)
})

test('no text of a log ends its block, or begins HTML', () => {
  const evil = '```\n# heading\n<script>alert(1)</script>'
  const text = formatReport({
    schema: 1,
    versions: {
      throughway: '0',
      commit: null,
      form: 'terminal',
      node: '20.0.0',
      electron: null,
      chromium: null,
      helper: 'protocol 1, absent',
      kernel: null,
      distribution: '<b>x</b>',
      qemu: null,
      libvirt: null,
    },
    host: {
      machine: null,
      processor: null,
      memoryKiB: null,
      commandLine: null,
      verdict: 'unknown',
      summary: 's',
      findings: [],
    },
    machine: null,
    causes: [
      {
        id: 'x',
        title: 'T',
        confidence: 'low',
        cause: 'c',
        fix: [],
        evidence: [{ source: 's', line: 1, text: evil, count: 1 }],
      },
    ],
    symptoms: [],
    gaps: [],
    history: [],
  })
  expect(text).toContain('````text\ns:1: ```\n# heading')
  expect(text).toContain('&lt;b&gt;x&lt;/b&gt;')
})
