// SPDX-License-Identifier: MIT
import type { BootLoaderKind, InitramfsGenerator } from './boot-facts.ts'
import type { PciAddress } from './pci-address.ts'

/** A PCI function that is to be kept for guests: bound only where address and id are both as they were. */
export interface BoundDevice {
  readonly address: PciAddress
  /** Four lower-case hexadecimal digits. */
  readonly vendorId: string
  readonly deviceId: string
}

/** Parts of the virtualization stack that Throughway sets up. */
export const stackParts = ['qemu', 'libvirt', 'guest-firmware', 'software-tpm'] as const
export type StackPart = (typeof stackParts)[number]

/** What a trial does until it is answered: the parameters of its one boot. */
export interface TrialWish {
  /** Eight hexadecimal digits; stands on the trial's command line as `throughway.trial=`. */
  readonly trialId: string
  readonly add: readonly string[]
  readonly remove: readonly string[]
}

/**
 * The vocabulary of the privileged helper, whole. A message is one of these or it is refused; what each comes down
 * to (files, programs) is derived on the host by `host-config`, by the helper itself as by the planner.
 */
export type Operation =
  /** Adds and removes words of the kernel command line, for good, and makes the loader's menu anew. */
  | {
      readonly kind: 'boot-parameters.set'
      readonly loader: BootLoaderKind
      readonly add: readonly string[]
      readonly remove: readonly string[]
    }
  /** Puts down the inert pieces that bind devices early when `throughway.bind=` is on the command line. */
  | {
      readonly kind: 'binding-pieces.install'
      readonly generator: InitramfsGenerator
      readonly devices: readonly BoundDevice[]
    }
  /** Makes the running kernel's initramfs (and every other installed kernel's) anew, checked before it counts. */
  | { readonly kind: 'initramfs.rebuild'; readonly generator: InitramfsGenerator }
  /** Makes one boot with other parameters possible: an entry of its own, an image of its own, the one-shot set last. */
  | ({
      readonly kind: 'trial.arm'
      readonly loader: BootLoaderKind
      readonly generator: InitramfsGenerator
    } & TrialWish)
  /** Takes the trial's entry, image, units and one-shot away. */
  | {
      readonly kind: 'trial.disarm'
      readonly loader: BootLoaderKind
      readonly generator: InitramfsGenerator
      readonly trialId: string
    }
  /** Installs packages of the virtualization stack with the distribution's package manager. */
  | { readonly kind: 'packages.install'; readonly parts: readonly StackPart[] }
  /** Has libvirt's sockets started at boot and now, in the layout this host ships. */
  | { readonly kind: 'libvirt.enable' }
  /** Lets the person who asked (the user behind pkexec) use libvirt. */
  | { readonly kind: 'libvirt.admit-user'; readonly userId: number }
  /** Starts libvirt's default network, now and at boot. */
  | { readonly kind: 'libvirt-network.enable' }
  /** Makes libvirt's usual storage pool where there is none, and starts it, now and at boot. */
  | { readonly kind: 'libvirt-pool.enable' }
  /** Puts down the hook by which libvirt tunes the host while a guest runs; inert for guests that ask for nothing. */
  | { readonly kind: 'guest-hook.install' }

export type OperationKind = Operation['kind']
