// SPDX-License-Identifier: MIT

/** What a VMDK's descriptor says of other files. */
export interface VmdkDescriptor {
  readonly hasParent: boolean
  /** Names of the files with the disk's data, as they stand there. */
  readonly files: readonly string[]
}

/** Reads a VMDK's descriptor; empty for texts that are none. */
export function parseVmdkDescriptor(text: string): VmdkDescriptor {
  const lines = (text.split('\0')[0] ?? '').split(/\r?\n/)
  const parent = lines.map((line) => /^\s*parentCID\s*=\s*(\w+)/i.exec(line)?.[1]).find((id) => id !== undefined)
  return {
    hasParent:
      (parent !== undefined && !/^f{8}$/i.test(parent)) ||
      lines.some((line) => /^\s*parentFileNameHint\s*=/i.test(line)),
    // Access, sectors, kind, and for all kinds but ZERO the name.
    files: lines.flatMap((line) => /^\s*(?:RW|RDONLY|NOACCESS)\s+\d+\s+\w+\s+"([^"]*)"/i.exec(line)?.[1] ?? []),
  }
}
