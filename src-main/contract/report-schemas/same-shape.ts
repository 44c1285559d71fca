// SPDX-License-Identifier: MIT
import type { PciAddress } from '../../model/pci-address.ts'

/** A type as JSON shows it: nothing is read-only, and a branded string is a string. */
export type Plain<T> = T extends PciAddress
  ? string
  : T extends string | number | boolean | null | undefined
    ? T
    : T extends readonly (infer Item)[]
      ? Plain<Item>[]
      : { -readonly [Key in keyof T]: Plain<T[Key]> }

type Equal<Left, Right> = (<T>() => T extends Left ? 1 : 2) extends <T>() => T extends Right ? 1 : 2 ? true : false

/** `true` where a schema's type and a type of the model have the same shape; a difference does not compile. */
export type SameShape<Schema, Model> = Equal<Plain<Schema>, Plain<Model>> extends true ? true : never
