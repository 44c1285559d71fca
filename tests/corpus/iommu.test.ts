// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import { describe, expect, test } from 'vitest'
import { known } from '../../src-main/model/fact.ts'
import { createDirectoryHostReader } from '../../src-main/probes/directory-host-reader.ts'
import { parseIommuLog } from '../../src-main/probes/iommu/parse-iommu-log.ts'
import { probeIommu } from '../../src-main/probes/iommu/probe-iommu.ts'
import { parseKernelLog } from '../../src-main/probes/kernel/parse-kernel-log.ts'
import { probePci } from '../../src-main/probes/pci/probe-pci.ts'
import { buildFacts } from '../support/build-facts.ts'
import { corpusTitle, hasCorpus, listCorpus } from '../support/corpus.ts'
import { makeTemporaryFolder } from '../support/temporary-folder.ts'
import { writeHostTree } from '../support/write-host-tree.ts'

const { kernel } = buildFacts()

describe.skipIf(!hasCorpus)(corpusTitle('IOMMU lines of kernel logs'), () => {
  for (const file of listCorpus('iommu', /_dmesg\.txt$/)) {
    test(file.name, () => {
      const text = fs.readFileSync(file.path, 'utf8')
      const log = parseIommuLog(parseKernelLog(text).lines)
      const width = /Host address width (\d+)/.exec(text)?.[1]
      const isRemapped = /Enabled IRQ remapping|AMD-Vi: Interrupt remapping enabled/.test(text)
      const type = /Default domain type: (\w+)/.exec(text)?.[1]
      expect({
        interruptRemapping: log.interruptRemapping,
        hostAddressWidth: log.hostAddressWidth,
        domain: log.domainType?.split('-')[0] ?? null,
        hasFaults: log.faults.length > 0,
      }).toEqual({
        interruptRemapping: isRemapped ? true : /(?:Disabling|being disabled).*remapping/i.test(text) ? false : null,
        hostAddressWidth: width === undefined ? null : Number(width),
        domain: type?.toLowerCase() ?? null,
        hasFaults: /DMAR: ?\[DMA|handling fault status reg|IO_PAGE_FAULT|IOTLB_INV_TIMEOUT|Completion-Wait/.test(text),
      })
      for (const line of log.firmwareBugs) expect(line).toMatch(/firmware|BIOS|DMAR|IVRS/i)
    })
  }
})

/** `pci 0000:01:00.0: Adding to iommu group 14`. */
const addingLine = /pci ([0-9a-f]{4,}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]): Adding to iommu group (\d+)/g

describe.skipIf(!hasCorpus)(corpusTitle('groups as kernels made them'), () => {
  for (const file of listCorpus('iommu', /\.txt$/)) {
    const added = new Map(
      [...fs.readFileSync(file.path, 'utf8').matchAll(addingLine)].map(([, address = '', group]) => [
        address,
        Number(group),
      ]),
    )
    if (added.size === 0) continue
    test(`${file.name}: ${added.size} devices`, () => {
      const root = makeTemporaryFolder()
      const pciFunctions = [...added].map(([address, group]) => ({
        address,
        group,
        ids: '8086:0001',
        classCode: '060000',
      }))
      writeHostTree(root, { pciFunctions })
      const reader = createDirectoryHostReader(root, null)
      const pciDevices = probePci(reader, kernel)
      const { groups } = probeIommu(reader, { kernel: { ...kernel, log: known([], 'none') }, pciDevices })
      const found = groups.known
        ? groups.value.flatMap(({ id, devices }) => devices.map((address) => [address, id]))
        : []
      expect(new Map(found.map(([address, id]) => [String(address), Number(id)]))).toEqual(added)
    })
  }
})
