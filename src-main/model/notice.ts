// SPDX-License-Identifier: MIT

/** Where in the window something is answered or explained. */
export type WindowPlaceName =
  | { readonly at: 'start' }
  | { readonly at: 'changes' }
  | { readonly at: 'after' }
  | { readonly at: 'machines' }
  | { readonly at: 'machine'; readonly uuid: string }
  /** The question before the plug is pulled. */
  | { readonly at: 'kill'; readonly uuid: string }
  | { readonly at: 'trouble' }

/** What can be asked of a machine without a window. */
export type RefusedVerb = 'start' | 'stop' | 'lend' | 'take-back'

/** Something a person may want to know while no window is in front of them. Texts of programs come as they are. */
export type Notice =
  | { readonly kind: 'work-done'; readonly title: string; readonly text: string; readonly place: WindowPlaceName }
  | { readonly kind: 'work-failed'; readonly title: string; readonly text: string; readonly place: WindowPlaceName }
  | { readonly kind: 'trial-waiting' }
  /** Something that was asked of a machine outside the window did not happen. */
  | {
      readonly kind: 'refused'
      readonly verb: RefusedVerb
      readonly uuid: string
      readonly name: string
      readonly text: string
    }
  | { readonly kind: 'machine-crashed'; readonly uuid: string; readonly name: string }
  /** Something the kernel or libvirt reported, with its likely cause. */
  | { readonly kind: 'trouble'; readonly uuid: string | null; readonly title: string; readonly text: string }
