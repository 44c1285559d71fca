// SPDX-License-Identifier: MIT

declare const __THROUGHWAY_VERSION__: string | undefined

/** The version of this program, put in by the build from package.json; `0.0.0-source` where it runs unbuilt. */
export const programVersion: string =
  typeof __THROUGHWAY_VERSION__ === 'string' ? __THROUGHWAY_VERSION__ : '0.0.0-source'
