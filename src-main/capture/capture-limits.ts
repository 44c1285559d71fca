// SPDX-License-Identifier: MIT

/**
 * How large a capture may be, when opened and when written. Ordinary ones hold some 1,500 files in 2 MiB; a host with a
 * thousand virtual functions some 20,000. All of it is held in memory.
 */
export const captureLimits = {
  /** The archive as a file. */
  archiveBytes: 64 * 1024 * 1024,
  /** The archive inflated, its headers and padding counted. */
  unpackedBytes: 64 * 1024 * 1024,
  fileBytes: 16 * 1024 * 1024,
  /** Files, links and folders, those that only paths imply included. */
  entries: 50_000,
  /** As Linux has them (PATH_MAX, NAME_MAX), in bytes of UTF-8. */
  pathBytes: 4095,
  nameBytes: 255,
} as const
