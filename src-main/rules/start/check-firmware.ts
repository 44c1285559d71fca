// SPDX-License-Identifier: MIT
import type { PreflightCheck } from '../../model/machine-view.ts'
import { failed, passed, untold } from './check.ts'
import type { StartQuestion } from './start-question.ts'

/** Whether the firmware and the file of its variables are there. */
export function checkFirmware({ outline, host }: StartQuestion): PreflightCheck[] {
  const { loaderPath, variablesPath, templatePath } = outline.firmware
  if (loaderPath === null) return []
  const loader = host.paths.get(loaderPath)
  if (loader === undefined) return []
  if (!loader.known) return [untold('firmware', `Whether ${loaderPath} is there`, loader)]
  if (loader.value === 'absent') {
    const text = `The firmware ${loaderPath} is gone; a package that was removed or updated had it. \`throughway plan --stack\` installs what is missing.`
    return [failed('firmware', text, loader.source)]
  }
  const variables = variablesPath === null ? undefined : host.paths.get(variablesPath)
  const template = templatePath === null ? undefined : host.paths.get(templatePath)
  const isLost = variables?.known === true && variables.value === 'absent'
  if (isLost && template?.known === true && template.value === 'absent') {
    const text = `The firmware's variables ${variablesPath} are gone, and so is their template ${templatePath}.`
    return [failed('firmware', text, template.source)]
  }
  return [passed('firmware', `The firmware ${loaderPath} is there.`, loader.source)]
}
