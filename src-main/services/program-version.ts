// SPDX-License-Identifier: MIT

declare const __THROUGHWAY_VERSION__: string | undefined
declare const __THROUGHWAY_COMMIT__: string | null | undefined

/** The version of this program, put in by the build from package.json; `0.0.0-source` where it runs unbuilt. */
export const programVersion: string =
  typeof __THROUGHWAY_VERSION__ === 'string' ? __THROUGHWAY_VERSION__ : '0.0.0-source'

/** The commit it was built from, with `-dirty` where files were changed since; null where the build was not told. */
export const programCommit: string | null = typeof __THROUGHWAY_COMMIT__ === 'string' ? __THROUGHWAY_COMMIT__ : null
