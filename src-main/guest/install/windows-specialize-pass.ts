// SPDX-License-Identifier: MIT
import type { XmlElement } from './format-xml.ts'
import type { WindowsAnswers } from './windows-answers.ts'

/** Components of the `specialize` pass: name, time zone, and that no network is waited for. `timeZone` by Windows' names. */
export function systemPass({ system, hostName }: WindowsAnswers, timeZone: string): readonly XmlElement[] {
  return [
    ...(system === 'windows-11' ? [networkNotRequired] : []),
    {
      name: 'Microsoft-Windows-Shell-Setup',
      content: [
        { name: 'ComputerName', content: hostName },
        { name: 'TimeZone', content: timeZone },
      ],
    },
  ]
}

/**
 * The first start of Windows 11 waits at "Let's connect you to a network" where it reaches none, with a local account, too. A
 * guest may have no network, or one that the host does not route yet.
 * Source: https://github.com/cschneegans/unattend-generator (`BypassNetworkCheck`)
 */
const networkNotRequired: XmlElement = {
  name: 'Microsoft-Windows-Deployment',
  content: [
    {
      name: 'RunSynchronous',
      content: [
        {
          name: 'RunSynchronousCommand',
          attributes: { 'wcm:action': 'add' },
          content: [
            { name: 'Order', content: '1' },
            { name: 'Description', content: 'Wait for no network' },
            {
              name: 'Path',
              content:
                'reg.exe add HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\OOBE /v BypassNRO /t REG_DWORD /d 1 /f',
            },
          ],
        },
      ],
    },
  ],
}
