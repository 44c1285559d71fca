// SPDX-License-Identifier: MIT

/** The errno's name that a failed system call carries, such as `ENOENT`; null for any other error, which is a bug. */
export function readErrorCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && 'syscall' in error && typeof error.code === 'string'
    ? error.code
    : null
}
