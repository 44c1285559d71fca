// SPDX-License-Identifier: MIT

/** Lets the suite that started this process run functions in it, as Playwright does with Electron's main process. */
export function serveControl(electron: object): void {
  process.on('message', (message: { id: number; source: string; argument: unknown }) => {
    const { id, source, argument } = message
    const run = new Function('electron', 'argument', `return (${source})(electron, argument)`)
    new Promise((resolve) => resolve(run(electron, argument))).then(
      (value) => process.send?.({ id, value }),
      (error: unknown) => process.send?.({ id, error: error instanceof Error ? error.stack : String(error) }),
    )
  })
  process.on('disconnect', () => process.exit(0))
}
