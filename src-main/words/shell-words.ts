// SPDX-License-Identifier: MIT
import type { MachineState, MachineView } from '../model/machine-view.ts'
import type { RefusedVerb } from '../model/notice.ts'

/**
 * What the program says outside its window: in the tray, in notifications, in the question before it quits and in the
 * menu of its icon. It stands here because in the background there is no window that could say it.
 */
export interface ShellWords {
  /** Tag of the language they are in. */
  readonly language: string
  /** Of the tray icon. */
  readonly tooltip: (running: number) => string
  readonly open: string
  readonly quit: string
  readonly noMachines: string
  readonly moreMachines: (count: number) => string
  readonly libvirtSilent: string
  readonly states: Readonly<Record<MachineState, string>>
  readonly actions: Readonly<Record<NonNullable<MachineView['action']>, string>>
  readonly start: (name: string) => string
  readonly stop: string
  readonly forceOff: string
  readonly details: string
  readonly usb: string
  readonly noUsb: string
  readonly lentTo: (device: string, name: string) => string
  readonly notices: {
    readonly done: (title: string) => string
    readonly failed: (title: string) => string
    readonly trialTitle: string
    readonly trialText: string
    readonly refused: Readonly<Record<RefusedVerb, (name: string) => string>>
    readonly crashed: (name: string) => string
    readonly crashedText: string
  }
  /** Why something asked of a machine did not happen, where it was not libvirt or a check that said so. */
  readonly refusals: { readonly unknown: string; readonly busy: string }
  readonly quitQuestion: {
    readonly title: (work: string) => string
    readonly text: string
    readonly whenDone: string
    readonly stay: string
  }
  readonly windowFault: { readonly title: string; readonly text: string }
  /** `log`: where it is. */
  readonly programFault: { readonly title: string; readonly text: (log: string) => string }
  /** Asked where the window does not answer. */
  readonly silentQuestion: {
    readonly title: string
    readonly text: string
    readonly wait: string
    readonly reload: string
  }
  /** The plain page after one fault too many. */
  readonly faultPage: {
    readonly title: string
    readonly unchanged: string
    readonly kept: string
    readonly open: string
    readonly save: string
    readonly log: string
  }
  readonly incomplete: string
  readonly badMachine: (value: string) => string
  readonly menu: {
    readonly window: string
    readonly close: string
    readonly edit: string
    readonly view: string
    readonly larger: string
    readonly smaller: string
    readonly usualSize: string
  }
}
