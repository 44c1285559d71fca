// SPDX-License-Identifier: MIT
import { app, dialog } from 'electron'
import type { Failure } from '../contract/failures.ts'
import type { MachinesView } from '../model/machine-view.ts'
import type { RefusedVerb } from '../model/notice.ts'
import type { Result } from '../model/result.ts'
import { isAutostartOn } from '../services/autostart/autostart-entry.ts'
import { takeResumeEntry } from '../services/autostart/resume-entry.ts'
import type { XdgFolders } from '../services/desktop-entry/xdg-folders.ts'
import { describeFailureText } from '../services/machines/describe-failure-text.ts'
import type { MachineSession } from '../services/machines/machine-session.ts'
import type { NoticeBoard } from '../services/notices/notice-board.ts'
import type { ShellWords } from '../words/shell-words.ts'
import type { ShellOrder } from './parse-command-line.ts'
import type { TrayCommand } from './tray/describe-tray.ts'
import type { WindowKeeper } from './window-keeper.ts'

/** What orders and the tray's commands act on. */
export interface Shell {
  readonly keeper: WindowKeeper
  readonly board: NoticeBoard
  readonly machines: MachineSession
  readonly words: ShellWords
  readonly folders: XdgFolders
  readonly bootId: string | null
  /** The machines as last told, or null before that. */
  readonly shownMachines: () => MachinesView | null
}

/** How long a guest is given to shut down: Windows may install updates first. */
const stopTimeoutMs = 180_000
const asker = 'tray'

/** Does what the command line asks for. `isFirst`: this start made the process, so it ends where nothing is to be done. */
export function performOrder(shell: Shell, order: ShellOrder, isFirst: boolean): void {
  const { keeper, words, folders, bootId } = shell
  // Whichever way the program comes up after the restart, the window opens once.
  const resume = takeResumeEntry(folders, bootId)
  if (resume === 'due' && order.kind !== 'quit') keeper.open({ at: 'start' })
  switch (order.kind) {
    case 'open':
      keeper.open({ at: 'start' })
      break
    case 'background':
      break
    case 'resume':
      // Somebody only logged in again; without autostart there was nothing else to come up for.
      if (isFirst && resume !== 'due' && !isAutostartOn(folders)) app.quit()
      break
    case 'start-machine':
      void startMachine(shell, order.uuid)
      break
    case 'bad-machine':
      keeper.open({ at: 'machines' })
      dialog.showErrorBox('Throughway', words.badMachine(order.value))
      break
    case 'quit':
      app.quit()
      break
  }
}

/** Does what was clicked in the tray. */
export function performCommand(shell: Shell, command: TrayCommand): void {
  const calls = shell.machines.machines
  switch (command.do) {
    case 'open':
      shell.keeper.open(command.place)
      break
    case 'start':
      void startMachine(shell, command.uuid)
      break
    case 'stop': {
      const { uuid } = command
      void tellRefusal(shell, uuid, 'stop', calls.stop({ uuid, timeoutMs: stopTimeoutMs }, asker))
      break
    }
    case 'lend': {
      const { uuid, port } = command
      void tellRefusal(shell, uuid, 'lend', calls.lendUsb({ uuid, port }, asker))
      break
    }
    case 'take-back': {
      const { uuid, port } = command
      void tellRefusal(shell, uuid, 'take-back', calls.takeBackUsb({ uuid, port }, asker))
      break
    }
    case 'quit':
      app.quit()
      break
  }
}

function startMachine(shell: Shell, uuid: string): Promise<void> {
  return tellRefusal(shell, uuid, 'start', shell.machines.machines.start({ uuid }, asker))
}

/** Says why something did not happen, and opens the window at the machine, where the reason stands. */
async function tellRefusal(
  { keeper, board, words, shownMachines }: Shell,
  uuid: string,
  verb: RefusedVerb,
  asked: Promise<Result<unknown, Failure>>,
): Promise<void> {
  const answer = await asked
  if (answer.ok) return
  const machine = shownMachines()?.machines.find((shown) => shown.uuid === uuid)
  const cause = 'cause' in answer.failure ? answer.failure.cause : undefined
  const refusal = describeRefusal(answer.failure, words)
  const text = cause === undefined ? refusal : `${cause.title}. ${refusal}`
  board.notify({ kind: 'refused', verb, uuid, name: machine?.name ?? uuid, text })
  keeper.open(machine === undefined ? { at: 'machines' } : { at: 'machine', uuid })
}

function describeRefusal(failure: Failure, { refusals, libvirtSilent }: ShellWords): string {
  switch (failure.code) {
    case 'machine-unknown':
      return refusals.unknown
    case 'machine-busy':
      return refusals.busy
    case 'libvirt-unreachable':
      return `${libvirtSilent}: ${failure.detail}`
    default:
      return describeFailureText(failure)
  }
}
