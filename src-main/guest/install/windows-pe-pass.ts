// SPDX-License-Identifier: MIT

import type { XmlElement } from './format-xml.ts'
import type { WindowsAnswers } from './windows-answers.ts'
import { driverPaths } from './windows-drivers.ts'

/** Components of the `windowsPE` pass: languages, drivers, disk, edition. */
export function setupPass(answers: WindowsAnswers): readonly XmlElement[] {
  return [
    {
      name: 'Microsoft-Windows-International-Core-WinPE',
      content: [
        { name: 'SetupUILanguage', content: [{ name: 'UILanguage', content: answers.uiLanguage }] },
        { name: 'InputLocale', content: answers.locale },
        { name: 'SystemLocale', content: answers.locale },
        { name: 'UILanguage', content: answers.uiLanguage },
        { name: 'UserLocale', content: answers.locale },
      ],
    },
    ...(answers.drivers === 'driver-disc' ? [driverComponent(answers)] : []),
    {
      name: 'Microsoft-Windows-Setup',
      content: [
        diskConfiguration,
        imageInstall(answers),
        userData(answers),
        { name: 'DynamicUpdate', content: noUpdate },
      ],
    },
  ]
}

// The network may be down during the installation, and an update would make it another system than the disc's.
const noUpdate: readonly XmlElement[] = [
  { name: 'Enable', content: 'false' },
  { name: 'WillShowUI', content: 'OnError' },
]

function driverComponent({ system, architecture }: WindowsAnswers): XmlElement {
  return {
    name: 'Microsoft-Windows-PnpCustomizationsWinPE',
    content: [
      {
        name: 'DriverPaths',
        content: driverPaths(system, architecture).map((path, index) => ({
          name: 'PathAndCredentials',
          attributes: { 'wcm:action': 'add', 'wcm:keyValue': String(index + 1) },
          content: [{ name: 'Path', content: path }],
        })),
      },
    ],
  }
}

/** A partition: its size in MiB, or null for the rest of the disk. */
interface Partition {
  readonly type: 'EFI' | 'MSR' | 'Primary'
  readonly sizeMiB: number | null
  readonly format: readonly XmlElement[]
}

/**
 * Recovery, EFI, MSR, Windows. Windows comes last so that it can grow with its virtual disk; recovery has room for the images of
 * later versions (https://support.microsoft.com/topic/kb5028997), EFI for disks with sectors of 4 KiB.
 * Source: https://learn.microsoft.com/windows-hardware/manufacture/desktop/configure-uefigpt-based-hard-drive-partitions
 */
const partitions: readonly Partition[] = [
  {
    type: 'Primary',
    sizeMiB: 1024,
    format: [
      { name: 'Format', content: 'NTFS' },
      { name: 'Label', content: 'Recovery' },
      { name: 'TypeID', content: 'DE94BBA4-06D1-4D40-A16A-BFD50179D6AC' },
    ],
  },
  {
    type: 'EFI',
    sizeMiB: 260,
    format: [
      { name: 'Format', content: 'FAT32' },
      { name: 'Label', content: 'System' },
    ],
  },
  { type: 'MSR', sizeMiB: 16, format: [] },
  {
    type: 'Primary',
    sizeMiB: null,
    format: [
      { name: 'Format', content: 'NTFS' },
      { name: 'Label', content: 'Windows' },
      { name: 'Letter', content: 'C' },
    ],
  },
]

const added = { 'wcm:action': 'add' }

const diskConfiguration: XmlElement = {
  name: 'DiskConfiguration',
  content: [
    { name: 'WillShowUI', content: 'OnError' },
    {
      name: 'Disk',
      attributes: added,
      content: [
        { name: 'DiskID', content: '0' },
        { name: 'WillWipeDisk', content: 'true' },
        {
          name: 'CreatePartitions',
          content: partitions.map(({ type, sizeMiB }, index) => ({
            name: 'CreatePartition',
            attributes: added,
            content: [
              { name: 'Order', content: String(index + 1) },
              { name: 'Type', content: type },
              sizeMiB === null ? { name: 'Extend', content: 'true' } : { name: 'Size', content: String(sizeMiB) },
            ],
          })),
        },
        {
          name: 'ModifyPartitions',
          content: partitions.map(({ format }, index) => ({
            name: 'ModifyPartition',
            attributes: added,
            content: [
              { name: 'Order', content: String(index + 1) },
              { name: 'PartitionID', content: String(index + 1) },
              ...format,
            ],
          })),
        },
      ],
    },
  ],
}

function imageInstall({ editionIndex }: WindowsAnswers): XmlElement {
  const edition: XmlElement = {
    name: 'MetaData',
    attributes: added,
    content: [
      { name: 'Key', content: '/IMAGE/INDEX' },
      { name: 'Value', content: String(editionIndex) },
    ],
  }
  return {
    name: 'ImageInstall',
    content: [
      {
        name: 'OSImage',
        content: [
          { name: 'InstallFrom', content: [edition] },
          {
            name: 'InstallTo',
            content: [
              { name: 'DiskID', content: '0' },
              { name: 'PartitionID', content: String(partitions.length) },
            ],
          },
          { name: 'WillShowUI', content: 'OnError' },
        ],
      },
    ],
  }
}

function userData({ userName, productKey }: WindowsAnswers): XmlElement {
  return {
    name: 'UserData',
    content: [
      { name: 'AcceptEula', content: 'true' },
      { name: 'FullName', content: userName },
      {
        name: 'ProductKey',
        content: [
          ...(productKey === null ? [] : [{ name: 'Key', content: productKey.toUpperCase() }]),
          // That there is none counts as an error; the edition is chosen by its index, and Windows asks for the key when it runs.
          { name: 'WillShowUI', content: productKey === null ? 'Never' : 'OnError' },
        ],
      },
    ],
  }
}
