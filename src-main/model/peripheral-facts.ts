// SPDX-License-Identifier: MIT
import type { Fact } from './fact.ts'
import type { PciAddress } from './pci-address.ts'

/** A keyboard or pointer and the PCI function it is reached through; null for PS/2, I²C and Bluetooth without a parent. */
export interface InputDevice {
  readonly name: string
  readonly kind: 'keyboard' | 'pointer'
  readonly bus: 'usb' | 'ps2' | 'i2c' | 'bluetooth' | 'virtual' | 'other'
  readonly pciAddress: PciAddress | null
  readonly source: string
}

/** A USB device and the controller it is plugged into. */
export interface UsbDevice {
  /** The kernel's port path, such as `1-4.2`. */
  readonly port: string
  readonly vendorId: string
  readonly productId: string
  readonly name: string | null
  readonly pciAddress: PciAddress | null
}

export interface NetworkInterface {
  readonly name: string
  readonly kind: 'ethernet' | 'wifi' | 'bridge' | 'bond' | 'vlan' | 'tunnel' | 'virtual' | 'loopback'
  /** Null, as with the two below, where it could not be told; never to be read as false. */
  readonly isUp: boolean | null
  readonly pciAddress: PciAddress | null
  /** The bridge or bond it belongs to. */
  readonly master: string | null
  /** Interfaces it is stacked on (VLAN and macvlan parents, members of a bridge or bond). */
  readonly lower: readonly string[]
  readonly carriesDefaultRoute: boolean | null
  /** True where an SSH session in progress comes in on an address of this interface. */
  readonly carriesSsh: boolean | null
  readonly source: string
}

export interface DisplayConnector {
  /** As the kernel names it: `DP-1`, `HDMI-A-2`, `eDP-1`. */
  readonly name: string
  /** Null where the driver cannot tell (`unknown`, as on VGA without detection) or the file is not there. */
  readonly isConnected: boolean | null
  readonly isEnabled: boolean | null
}

export interface GraphicsCard {
  /** `card0`. */
  readonly name: string
  readonly pciAddress: PciAddress | null
  readonly connectors: readonly DisplayConnector[]
  /** `boot_display`, kernels of 2026 and later; null where the kernel has no such file. */
  readonly isBootDisplay: boolean | null
}

/** A process that holds a GPU open (K8). */
export interface GraphicsUser {
  readonly processId: number
  readonly command: string
  readonly nodes: readonly string[]
  readonly pciAddresses: readonly PciAddress[]
}

/** What people and programs reach the host through. */
export interface PeripheralFacts {
  readonly inputs: Fact<readonly InputDevice[]>
  readonly usbDevices: Fact<readonly UsbDevice[]>
  readonly networkInterfaces: Fact<readonly NetworkInterface[]>
}

/** Who uses the GPUs now (K8). */
export interface GraphicsFacts {
  readonly cards: Fact<readonly GraphicsCard[]>
  /** Frame buffer drivers in use, such as `EFI VGA`, `simpledrmdrmfb`. */
  readonly frameBuffers: Fact<readonly string[]>
  /** The function whose memory the firmware's frame buffer lies in, or null where there is none left. */
  readonly firmwareFrameBuffer: Fact<PciAddress | null>
  readonly users: Fact<readonly GraphicsUser[]>
  /** Compositor or X server among the users; null where none runs. */
  readonly displayServer: Fact<string | null>
  readonly nvidiaPersistence: Fact<boolean>
}
