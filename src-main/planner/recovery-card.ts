// SPDX-License-Identifier: MIT
import type { HostAction } from '../model/host-action.ts'
import type { RecoveryCard, TrialPossibility } from '../model/plan.ts'
import { loaderName } from '../rules/loader-words.ts'
import { formatRun, quoteWord } from './format-run.ts'
import type { ChosenParameters } from './parameters/chosen-parameters.ts'
import type { PlanRequest } from './plan-request.ts'
import { recoveryKeys } from './recovery-keys.ts'

/** What a card is made of, besides the host. */
export interface RecoveryMatter {
  readonly parameters: ChosenParameters
  readonly actions: readonly (readonly HostAction[])[]
  readonly trial: TrialPossibility
}

/** How to get this machine to start again from its keyboard, and how to be rid of the change by hand after that. */
export function buildRecoveryCard(
  { facts }: Pick<PlanRequest, 'facts'>,
  { parameters, actions, trial }: RecoveryMatter,
): RecoveryCard {
  const { boot, system } = facts
  const name = system.hostName.known && system.hostName.value !== '' ? system.hostName.value : 'this machine'
  const add = parameters.add.map(({ token }) => token)
  const loader = boot.loader.known ? boot.loader.value : null
  const undo = ['mount -o remount,rw /', 'throughway undo', ...byHand(actions.flat(), add)]
  const commands = loader?.kind === 'nixos' ? ['nixos-rebuild switch --rollback'] : undo
  if (loader === null) {
    const steps = [
      'The boot loader of this machine could not be told: look for its menu at the start, and choose an older entry.',
    ]
    return { title: `If ${name} does not start`, steps, remove: add, commands }
  }
  const keys = recoveryKeys(loader.kind, {
    isUefi: boot.firmware.known ? boot.firmware.value === 'uefi' : null,
    isSecureBoot: boot.secureBoot.known ? boot.secureBoot.value : null,
    isDebian: system.distribution.known && system.distribution.value.family === 'debian',
  })
  const edit = keys.reach.length === 0 || add.length === 0 ? [] : [...keys.reach, ...editLine(parameters), keys.start]
  return {
    title: `If ${name} does not start (${loader.name ?? loaderName(loader.kind)})`,
    steps: [
      ...(trial.possible
        ? [
            'If this was a trial: hold the power button until the machine is off, and switch it on again; it starts with its old settings.',
          ]
        : []),
      ...edit,
      keys.otherwise,
      loader.kind === 'nixos'
        ? 'Once it is up, take the module out of the imports again, and build a generation without it.'
        : 'Once it is up, run “throughway undo”, or where that is not to be had the commands below as root.',
    ],
    remove: add,
    commands,
  }
}

function editLine({ add, remove }: ChosenParameters): string[] {
  return [
    `Delete ${add.length === 1 ? 'this word' : 'these words'} from it and leave the rest: ${add.map(({ token }) => token).join(' ')}`,
    ...(remove.length === 0
      ? []
      : [
          `If it still does not start, type at the end of the same line: ${remove.map(({ token }) => token).join(' ')}`,
        ]),
  ]
}

/**
 * What takes the change back without Throughway: our own files go, our words go, what programs did is taken back from its
 * end (a pool is stopped before it is forgotten), and what is made of the files is made anew.
 */
function byHand(actions: readonly HostAction[], add: readonly string[]): string[] {
  const files = actions.flatMap((action) => {
    if (action.kind !== 'write') return []
    const { path, before, after } = action
    if (before === null) return [`rm ${quoteWord(path)}`]
    const words = add.filter((token) => after?.includes(token) === true && !before.includes(token))
    return words.map((token) => `sed -i 's| *${token.replaceAll('.', '\\.')}||' ${quoteWord(path)}`)
  })
  const takenBack = actions.flatMap((action) =>
    action.kind === 'run' && action.undo !== null && !isMadeAnew(action) ? [formatRun(action.undo)] : [],
  )
  const made = actions.flatMap((action) => {
    if (action.kind === 'generate') return [formatRun(action.run, action.path)]
    return action.kind === 'run' && isMadeAnew(action) ? [formatRun(action.run)] : []
  })
  return [...new Set([...files, ...takenBack.reverse(), ...made])]
}

/** True for a program that carries files onward: run again, it carries them as they are then. Packages are not such. */
function isMadeAnew({ run, undo, files }: Extract<HostAction, { kind: 'run' }>): boolean {
  return undo === null ? files.length > 0 : formatRun(undo) === formatRun(run)
}
