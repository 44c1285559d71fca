// SPDX-License-Identifier: MIT
import { writeHostTree } from '../../support/write-host-tree.ts'

const link = { speed: '16.0 GT/s PCIe', width: 16 }

/** Writes a workstation with two graphics cards, each with its sound function, in groups of their own. */
export function writeWorkstation(root: string, hostName: string): void {
  writeHostTree(root, {
    release: '6.12.48-generic',
    memoryKiB: 32_768_000,
    cpus: {
      packages: 1,
      l3PerPackage: 2,
      coresPerL3: 4,
      threadsPerCore: 2,
      identity:
        'vendor_id\t: AuthenticAMD\ncpu family\t: 25\nmodel\t\t: 33\nmodel name\t: AMD Ryzen 7 5800X\nflags\t\t: fpu lm svm npt avic',
    },
    tables: ['IVRS'],
    iommuUnits: ['ivhd0'],
    pciFunctions: [
      { address: '0000:00:00.0', ids: '1022:1480', classCode: '060000', group: 3 },
      { address: '0000:00:01.1', ids: '1022:1483', classCode: '060400', driver: 'pcieport', group: 0 },
      { address: '0000:00:03.1', ids: '1022:1483', classCode: '060400', driver: 'pcieport', group: 1 },
      {
        address: '0000:00:08.0',
        ids: '1022:43ee',
        classCode: '0c0330',
        driver: 'xhci_hcd',
        group: 2,
        resetMethods: 'flr',
      },
      ...buildCard('0000:0a:00', '0000:00:01.1', '1002:73bf', 14, true),
      ...buildCard('0000:0b:00', '0000:00:03.1', '10de:2206', 15, false),
    ],
    files: {
      '/proc/cmdline': 'BOOT_IMAGE=/vmlinuz root=/dev/nvme0n1p2 quiet\n',
      '/proc/sys/kernel/hostname': `${hostName}\n`,
      '/etc/os-release': 'ID=debian\nPRETTY_NAME="Debian GNU/Linux 13 (trixie)"\nVERSION_ID="13"\n',
    },
  })
}

function buildCard(slot: string, parent: string, ids: string, group: number, bootVga: boolean) {
  const isAmd = ids.startsWith('1002')
  return [
    {
      address: `${slot}.0`,
      ids,
      classCode: '030000',
      parent,
      driver: isAmd ? 'amdgpu' : 'nouveau',
      group,
      bootVga,
      resetMethods: 'flr bus',
      link,
    },
    {
      address: `${slot}.1`,
      ids: isAmd ? '1002:ab28' : '10de:1aef',
      classCode: '040300',
      parent,
      driver: 'snd_hda_intel',
      group,
      resetMethods: 'flr',
      link,
    },
  ]
}
