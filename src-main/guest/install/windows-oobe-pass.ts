// SPDX-License-Identifier: MIT

import { encodeWindowsPassword } from './encode-windows-password.ts'
import type { XmlElement } from './format-xml.ts'
import type { WindowsAnswers } from './windows-answers.ts'
import { discLetters, type WindowsArchitecture } from './windows-drivers.ts'

/** Components of the `oobeSystem` pass: languages, the account, one logon for the guest tools. */
export function userPass(answers: WindowsAnswers): readonly XmlElement[] {
  const password = passwordElement(answers.password)
  return [
    {
      name: 'Microsoft-Windows-International-Core',
      content: [
        { name: 'InputLocale', content: answers.locale },
        { name: 'SystemLocale', content: answers.locale },
        { name: 'UILanguage', content: answers.uiLanguage },
        { name: 'UserLocale', content: answers.locale },
      ],
    },
    {
      name: 'Microsoft-Windows-Shell-Setup',
      content: [
        { name: 'OOBE', content: screens },
        {
          name: 'UserAccounts',
          content: [{ name: 'LocalAccounts', content: [localAccount(answers.userName, password)] }],
        },
        {
          name: 'AutoLogon',
          content: [
            password,
            { name: 'Enabled', content: 'true' },
            { name: 'LogonCount', content: '1' },
            { name: 'Username', content: answers.userName },
          ],
        },
        { name: 'FirstLogonCommands', content: firstLogon(answers).map(synchronousCommand) },
      ],
    },
  ]
}

function passwordElement(password: string): XmlElement {
  return {
    name: 'Password',
    content: [
      { name: 'Value', content: encodeWindowsPassword(password, 'Password') },
      { name: 'PlainText', content: 'false' },
    ],
  }
}

function localAccount(userName: string, password: XmlElement): XmlElement {
  return {
    name: 'LocalAccount',
    attributes: { 'wcm:action': 'add' },
    content: [
      password,
      { name: 'Group', content: 'Administrators' },
      { name: 'DisplayName', content: userName },
      { name: 'Name', content: userName },
    ],
  }
}

/** Screens that would wait for a person. `ProtectYourPC` 3 leaves express settings off. */
const screens: readonly XmlElement[] = [
  { name: 'HideEULAPage', content: 'true' },
  { name: 'HideOEMRegistrationScreen', content: 'true' },
  { name: 'HideOnlineAccountScreens', content: 'true' },
  { name: 'HideWirelessSetupInOOBE', content: 'true' },
  { name: 'ProtectYourPC', content: '3' },
]

interface LogonCommand {
  readonly description: string
  readonly commandLine: string
}

const logonKey = '"HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\Winlogon"'

/** Done at the first logon: fixed texts, for no answer may become part of a command. */
function firstLogon({ architecture, drivers }: WindowsAnswers): readonly LogonCommand[] {
  return [
    { description: 'Let the password stand', commandLine: 'net.exe accounts /maxpwage:unlimited' },
    {
      description: 'Log on by itself no more',
      commandLine: `reg.exe add ${logonKey} /v AutoAdminLogon /t REG_SZ /d 0 /f`,
    },
    { description: 'Forget the password', commandLine: `reg.exe delete ${logonKey} /v DefaultPassword /f` },
    ...(drivers === 'none' ? [] : [guestTools(architecture), guestAgent(architecture)]),
  ]
}

/**
 * Drivers, agent and SPICE's agent in one bundle at the root of the virtio-win disc.
 * Source: https://github.com/virtio-win/virtio-win-guest-tools-installer (a WiX bundle, with its switches)
 */
function guestTools(architecture: WindowsArchitecture): LogonCommand {
  const bundle = architecture === 'x86' ? 'virtio-win-gt-x86.msi' : 'virtio-win-guest-tools.exe'
  const run =
    architecture === 'x86'
      ? `msiexec.exe /i %d:\\${bundle} /qn /norestart`
      : `%d:\\${bundle} /install /quiet /norestart`
  return { description: 'Install the guest tools', commandLine: fromDisc(bundle, run) }
}

/** The agent by itself, from discs without the bundle; installing it twice changes nothing. */
function guestAgent(architecture: WindowsArchitecture): LogonCommand {
  const installer = `guest-agent\\qemu-ga-${architecture === 'x86' ? 'i386' : 'x86_64'}.msi`
  return {
    description: 'Install the guest agent',
    commandLine: fromDisc(installer, `msiexec.exe /i %d:\\${installer} /qn /norestart`),
  }
}

function fromDisc(file: string, run: string): string {
  return `cmd.exe /c for %d in (${discLetters.join(' ')} H I) do if exist %d:\\${file} start /wait ${run}`
}

function synchronousCommand({ description, commandLine }: LogonCommand, index: number): XmlElement {
  return {
    name: 'SynchronousCommand',
    attributes: { 'wcm:action': 'add' },
    content: [
      { name: 'Order', content: String(index + 1) },
      { name: 'Description', content: description },
      { name: 'CommandLine', content: commandLine },
      { name: 'RequiresUserInput', content: 'false' },
    ],
  }
}
