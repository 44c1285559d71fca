// SPDX-License-Identifier: MIT

/** Children that an element may have, by name; a leaf says what its text must be. */
export interface UnattendElement {
  readonly [name: string]: UnattendElement | RegExp
}

const docs = 'https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/'
const text = /^[\s\S]+$/
const flag = /^(true|false)$/
const number = /^\d+$/
const locale = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/
const showUi = /^(Always|OnError|Never)$/
const base64 = /^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/
const password: UnattendElement = { Value: base64, PlainText: /^false$/ }
const disk: UnattendElement = {
  DiskID: number,
  WillWipeDisk: flag,
  CreatePartitions: { CreatePartition: { Order: number, Type: /^(EFI|MSR|Primary)$/, Size: number, Extend: flag } },
  ModifyPartitions: {
    ModifyPartition: {
      Order: number,
      PartitionID: number,
      Format: /^(NTFS|FAT32)$/,
      Label: /^[\w ]{1,32}$/,
      Letter: /^[C-Z]$/,
      TypeID: /^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/,
    },
  },
}

/**
 * The published structure of the components that are used: by pass and component, what may stand in them. Each has its page under
 * the address in `source`, which names the passes in which it is valid.
 */
export const unattendStructure: readonly {
  readonly pass: string
  readonly component: string
  readonly isRequired: boolean
  readonly source: string
  readonly settings: UnattendElement
}[] = [
  {
    pass: 'windowsPE',
    component: 'Microsoft-Windows-International-Core-WinPE',
    isRequired: true,
    source: `${docs}microsoft-windows-international-core-winpe`,
    settings: {
      SetupUILanguage: { UILanguage: locale, WillShowUI: showUi },
      InputLocale: locale,
      SystemLocale: locale,
      UILanguage: locale,
      UILanguageFallback: locale,
      UserLocale: locale,
    },
  },
  {
    pass: 'windowsPE',
    component: 'Microsoft-Windows-PnpCustomizationsWinPE',
    isRequired: false,
    source: `${docs}microsoft-windows-pnpcustomizationswinpe`,
    settings: { DriverPaths: { PathAndCredentials: { Path: text, Credentials: {} } } },
  },
  {
    pass: 'windowsPE',
    component: 'Microsoft-Windows-Setup',
    isRequired: true,
    source: `${docs}microsoft-windows-setup`,
    settings: {
      DiskConfiguration: { WillShowUI: showUi, Disk: disk },
      ImageInstall: {
        OSImage: {
          InstallFrom: { MetaData: { Key: /^\/IMAGE\/(INDEX|NAME|DESCRIPTION)$/, Value: text } },
          InstallTo: { DiskID: number, PartitionID: number },
          WillShowUI: showUi,
        },
      },
      UserData: {
        AcceptEula: flag,
        FullName: text,
        Organization: text,
        ProductKey: { Key: /^([A-Z0-9]{5}-){4}[A-Z0-9]{5}$/, WillShowUI: showUi },
      },
      DynamicUpdate: { Enable: flag, WillShowUI: showUi },
    },
  },
  {
    pass: 'specialize',
    component: 'Microsoft-Windows-Deployment',
    isRequired: false,
    source: `${docs}microsoft-windows-deployment`,
    settings: {
      // The path of a RunSynchronousCommand has at most 259 characters.
      RunSynchronous: { RunSynchronousCommand: { Order: number, Description: text, Path: /^.{1,259}$/ } },
    },
  },
  {
    pass: 'specialize',
    component: 'Microsoft-Windows-Shell-Setup',
    isRequired: true,
    source: `${docs}microsoft-windows-shell-setup`,
    settings: { ComputerName: /^[A-Za-z0-9-]{1,15}$/, TimeZone: text },
  },
  {
    pass: 'oobeSystem',
    component: 'Microsoft-Windows-International-Core',
    isRequired: true,
    source: `${docs}microsoft-windows-international-core`,
    settings: { InputLocale: locale, SystemLocale: locale, UILanguage: locale, UserLocale: locale },
  },
  {
    pass: 'oobeSystem',
    component: 'Microsoft-Windows-Shell-Setup',
    isRequired: true,
    source: `${docs}microsoft-windows-shell-setup`,
    settings: {
      OOBE: {
        HideEULAPage: flag,
        HideOEMRegistrationScreen: flag,
        HideOnlineAccountScreens: flag,
        HideWirelessSetupInOOBE: flag,
        ProtectYourPC: /^[123]$/,
      },
      UserAccounts: {
        LocalAccounts: { LocalAccount: { Password: password, Group: text, DisplayName: text, Name: text } },
      },
      AutoLogon: { Password: password, Enabled: flag, LogonCount: number, Username: text },
      FirstLogonCommands: {
        // The command line of a SynchronousCommand has at most 1024 characters.
        SynchronousCommand: { Order: number, Description: text, CommandLine: /^.{1,1024}$/, RequiresUserInput: flag },
      },
    },
  },
]

/** Lists: elements that may stand more than once, each with `wcm:action="add"`. */
export const unattendLists = new Set([
  'Disk',
  'CreatePartition',
  'ModifyPartition',
  'MetaData',
  'PathAndCredentials',
  'LocalAccount',
  'RunSynchronousCommand',
  'SynchronousCommand',
])

/** The passes, in the order in which Windows goes through them. */
export const unattendPasses = [
  'windowsPE',
  'offlineServicing',
  'generalize',
  'specialize',
  'auditSystem',
  'auditUser',
  'oobeSystem',
]
