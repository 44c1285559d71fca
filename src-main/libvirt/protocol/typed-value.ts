// SPDX-License-Identifier: MIT

/** A value that carries its type, as libvirt's typed parameters do; numbers of 64 bits are bigint. */
export type TypedValue =
  | { readonly type: 'int' | 'uint' | 'double'; readonly value: number }
  | { readonly type: 'llong' | 'ullong'; readonly value: bigint }
  | { readonly type: 'boolean'; readonly value: boolean }
  | { readonly type: 'string'; readonly value: string }

/** virTypedParameterType */
export const typedParameterTypes = {
  int: 1,
  uint: 2,
  llong: 3,
  ullong: 4,
  double: 5,
  boolean: 6,
  string: 7,
} as const satisfies Record<TypedValue['type'], number>
