// SPDX-License-Identifier: MIT

/** A fault of the window, as the window tells it. */
export interface WindowFault {
  /** The screen it happened on. */
  readonly screen: string
  readonly message: string
  /** Where in the code; empty where that is not known. */
  readonly stack: string
  /** The components around it, the innermost first; empty where it happened outside of drawing. */
  readonly components: string
  /** What the browser calls itself. */
  readonly browser: string
}
