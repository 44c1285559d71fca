// SPDX-License-Identifier: MIT

/**
 * Words that kernels, distributions and hardware use, in lower case. A machine or person of that name is not told by
 * them, and to replace them everywhere would change what a capture says of the machine.
 */
const words = `
  a access acpi active address admin alpine amd and apple arch archlinux arm asus ata audio auto b battery bin bios block
  boot bridge bus by bytes c cache card cd cdrom centos chrome class clear clock cmd code computer config console control
  core cpu cpus crypt crypto current cwd d daemon data debian debug default desktop dev device devices dhcp disable disabled
  disk display dm dma dns driver drivers drm dummy efi elementary empty enable enabled endeavouros error etc eth eth0 event
  ext4 false fast fb fd fedora file files firmware flags format free freebsd fs full function gaming gdm gentoo gnome gpu
  group groups grub guest hardware hda hdmi help hid high home host hostname hub i2c id idle image in index info input intel
  interface internal interrupt io iommu ip iommufd irq iso join kde kernel key keyboard kubuntu kvm label lan laptop legacy lenovo level lib
  libvirt limit limits link linux list lo load loader local localdomain localhost lock log loop low lvm mac machine mail main
  manager manjaro map mark master max md mem memory microsoft min mint mmc mnt mode model module modules monitor mount mouse
  msi my mypc name net network never nixos no nobody node none normal not null numa nvidia nvme of off office ok on open opensuse opt option
  options or os ostree other out output own p parent part partition password path pc pci pcie performance phys ping platform pop
  popos pop-os port power ppc printer proc process processor product profile proxmox public pve qemu queue radeon raid ram
  random raspberrypi raw read reboot red redhat release remote reset resource rhel rock rocky rom root router run running s
  safe sata save sbin scsi sd sda server service session set shared shell shm silverblue size slot slow smt snap sound source
  space spi srv ssd ssh sshd start state static status stop storage sudo suse swap sys system systemd table tap temp test
  thread time tmp tools tpm true tty tumbleweed type u ubuntu udev uefi unit unix unknown up update usb user users usr uuid v
  value var vendor version vfio vga vhost video virt virtio virtual virtualbox vlan vm vms vmware void volume vpn w wd wheel wifi will win
  windows wireless wlan wlan0 workstation x x86 xen yes z zfs zero zorin zram
`

/** Those words. */
export const commonWords: ReadonlySet<string> = new Set(words.split(/\s+/).filter((word) => word !== ''))

// What boards and disks without a number of their own say in its place.
const placeholder =
  /^(0+|1234567890?|0123456789.*|x+|f+|n\/?a|none|null|unknown|invalid|default( string)?|not .*|to be filled.*|(system|base ?board|chassis|board|asset)[ -].*|no asset.*|o\.?e\.?m\.?|empty)$/i

/** Whether a serial number is none. */
export function isPlaceholder(serial: string): boolean {
  return serial === '' || placeholder.test(serial)
}
