// SPDX-License-Identifier: MIT

/** Something that can be switched on and off in the person's desktop. */
export type DesktopSwitch =
  | { readonly at: 'on' }
  | { readonly at: 'off' }
  /** `served`: the window is in a browser, and there is no program of the desktop to start. */
  | { readonly at: 'not-available'; readonly reason: 'served' }

/** How the program is part of the person's desktop. Both are off until switched on. */
export interface DesktopView {
  /** Started at login, in the background with its tray icon. */
  readonly autostart: DesktopSwitch
  /** An action for each machine in the menu of the program's icon. */
  readonly machineActions: DesktopSwitch
}
