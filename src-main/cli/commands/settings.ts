// SPDX-License-Identifier: MIT
import { fail, ok, type Result } from '../../model/result.ts'
import { defaultSettings, type SettingKey, type SettingsView } from '../../model/settings.ts'
import type { SettingChange } from '../../services/settings/change-settings.ts'
import { createSettingsStore } from '../../services/settings/settings-store.ts'
import type { CommandOutcome, Invocation, RunCommand } from '../command.ts'
import type { CommandFailure } from '../command-failure.ts'
import { exitCodes } from '../exit-codes.ts'
import { formatSetting, parseSetting } from '../parse-setting.ts'
import { describeFailure } from '../render/failure-words.ts'
import { printable } from '../render/printable.ts'
import { describeSettingsProblem, renderSettings } from '../render/render-settings.ts'

/** `settings list`: every setting with its value. */
export const runSettingsList: RunCommand = async (invocation) => {
  const view = createSettingsStore().view()
  warnOf(view, invocation)
  const isSound = view.problems.every(({ code }) => code !== 'invalid' && code !== 'unreadable')
  return ok({
    exitCode: isSound ? exitCodes.fine : exitCodes.findings,
    document: { schema: 1, ...view },
    text: (style) => renderSettings(printable(view), style),
  })
}

/** `settings get`: what counts for one setting. */
export const runSettingsGet: RunCommand = async (invocation) => {
  const view = createSettingsStore().view()
  warnOf(view, invocation)
  return ok(outcomeOf(view, keyOf(invocation)))
}

/** `settings set`: chooses one. */
export const runSettingsSet: RunCommand = async (invocation) => {
  const change = parseSetting(keyOf(invocation), invocation.positionals[1] ?? '')
  return change.ok ? changeSetting(invocation, change.value) : change
}

/** `settings reset`: back to the default. */
export const runSettingsReset: RunCommand = (invocation) =>
  changeSetting(invocation, { key: keyOf(invocation), value: undefined })

async function changeSetting(
  invocation: Invocation,
  change: SettingChange,
): Promise<Result<CommandOutcome, CommandFailure>> {
  const changed = await createSettingsStore().change([change])
  if (!changed.ok) return fail(describeFailure(changed.failure))
  warnOf(changed.value, invocation)
  return ok(outcomeOf(changed.value, change.key))
}

function outcomeOf({ settings, chosen, path }: SettingsView, key: SettingKey): CommandOutcome {
  const value = settings[key]
  return {
    exitCode: exitCodes.fine,
    document: { schema: 1, key, value, isChosen: chosen.includes(key), default: defaultSettings[key], path },
    text: () => printable(formatSetting(value)),
  }
}

/** The command line has checked it against the keys there are. */
function keyOf({ positionals }: Invocation): SettingKey {
  return positionals[0] as SettingKey
}

function warnOf({ path, problems }: SettingsView, { warn }: Invocation): void {
  for (const problem of problems) warn(printable(describeSettingsProblem(problem, path)))
}
