// SPDX-License-Identifier: MIT
import { ok, type Result } from '../../model/result.ts'
import type { AnswerFailure } from './answers.ts'
import { checkWindowsAnswers, refuse } from './check-answers.ts'
import { findWindowsTimeZone } from './find-windows-time-zone.ts'
import { formatXml, type XmlElement } from './format-xml.ts'
import type { WindowsAnswers } from './windows-answers.ts'
import { userPass } from './windows-oobe-pass.ts'
import { setupPass } from './windows-pe-pass.ts'
import { systemPass } from './windows-specialize-pass.ts'

/**
 * `autounattend.xml`, for the root of a disc in the guest: the whole of its first disk for Windows, drivers, one local
 * account, guest tools and agent.
 *
 * Disk 0 is wiped. A guest with further disks that hold anything must get them after the installation.
 * No requirement of Windows is switched off (LabConfig), for a guest with UEFI, TPM 2.0 and 4 GiB meets them.
 * Source: https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/
 */
export function buildAutounattend(answers: WindowsAnswers): Result<string, AnswerFailure> {
  const checked = checkWindowsAnswers(answers)
  if (!checked.ok) return checked
  const { editionIndex, productKey, uiLanguage } = answers
  if (!Number.isSafeInteger(editionIndex) || editionIndex < 1 || editionIndex > 999)
    return refuse('editionIndex', `${editionIndex} is no index of an edition; the disc’s first is 1`)
  if (productKey !== null && !/^([BCDFGHJKMNPQRTVWXY2-9]{5}-){4}[BCDFGHJKMNPQRTVWXY2-9]{5}$/i.test(productKey))
    return refuse('productKey', 'must be five groups of five letters and digits, joined by hyphens')
  if (!/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/.test(uiLanguage))
    return refuse('uiLanguage', 'must be a language of the disc, such as en-US')
  const timeZone = findWindowsTimeZone(answers.timeZone)
  if (timeZone === null)
    return refuse('timeZone', `Windows has no time zone for “${answers.timeZone}”; choose a city near by`)
  return ok(
    formatXml('urn:schemas-microsoft-com:unattend', { wcm: configurationNamespace }, unattend(answers, timeZone)),
  )
}

const configurationNamespace = 'http://schemas.microsoft.com/WMIConfig/2002/State'

function unattend(answers: WindowsAnswers, timeZone: string): XmlElement {
  return {
    name: 'unattend',
    content: [
      settings('windowsPE', answers, setupPass(answers)),
      settings('specialize', answers, systemPass(answers, timeZone)),
      settings('oobeSystem', answers, userPass(answers)),
    ],
  }
}

/** A pass with its components. Those of 64-bit Windows are named for its architecture, and all are neutral of language. */
function settings(pass: string, { architecture }: WindowsAnswers, components: readonly XmlElement[]): XmlElement {
  return {
    name: 'settings',
    attributes: { pass },
    content: components.map(({ name, content }) => ({
      name: 'component',
      attributes: {
        name,
        processorArchitecture: architecture,
        publicKeyToken: '31bf3856ad364e35',
        language: 'neutral',
        versionScope: 'nonSxS',
      },
      content,
    })),
  }
}
