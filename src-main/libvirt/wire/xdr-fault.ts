// SPDX-License-Identifier: MIT

/**
 * Bytes that are not what the protocol says, or a value that it cannot carry.
 *
 * Thrown while one message is read or written, and turned into a failure by whoever reads or writes messages; no
 * caller of the client sees it.
 */
export class XdrFault extends Error {}
