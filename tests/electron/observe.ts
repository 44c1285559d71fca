// SPDX-License-Identifier: MIT

/** What the program showed outside its window so far. */
export interface Observed {
  menu: { items: ObservedItem[] } | null
  tooltip: string
  readonly notifications: { readonly title: string; readonly body: string; emit(name: 'click'): unknown }[]
  readonly errors: string[]
  readonly questions: string[]
  readonly openedOutside: string[]
  /** The button that the next question is answered with. */
  answer: number
}

/** An entry of the tray's menu. */
export interface ObservedItem {
  readonly label: string
  readonly type: string
  readonly enabled: boolean
  readonly checked: boolean
  readonly submenu?: { items: ObservedItem[] }
  click(): void
}

interface ObservedModules {
  readonly Tray: { readonly prototype: object }
  readonly Notification: { readonly prototype: object }
  readonly dialog: object
  readonly shell: object
}

/** Keeps what is shown, in the double and in Electron itself: neither tells afterwards what a tray was given. */
export function observe({ Tray, Notification, dialog, shell }: ObservedModules): void {
  const observed: Observed = {
    menu: null,
    tooltip: '',
    notifications: [],
    errors: [],
    questions: [],
    openedOutside: [],
    answer: 0,
  }
  Object.assign(globalThis, { observed })
  after(Tray.prototype, 'setContextMenu', (menu) => {
    observed.menu = menu as Observed['menu']
  })
  after(Tray.prototype, 'setToolTip', (text) => {
    observed.tooltip = String(text)
  })
  Object.assign(Notification.prototype, {
    show(this: Observed['notifications'][number]) {
      observed.notifications.push(this)
    },
  })
  Object.assign(dialog, {
    showErrorBox: (_title: string, text: string) => void observed.errors.push(text),
    showMessageBox: async ({ message }: { message: string }) => {
      observed.questions.push(message)
      return { response: observed.answer }
    },
  })
  Object.assign(shell, {
    openExternal: async (address: string) => void observed.openedOutside.push(address),
  })
}

function after(target: object, name: string, note: (value: unknown) => void): void {
  const before = Reflect.get(target, name) as (...values: unknown[]) => unknown
  Object.assign(target, {
    [name](this: unknown, ...values: unknown[]) {
      note(values[0])
      return before.apply(this, values)
    },
  })
}
