// SPDX-License-Identifier: MIT
import { displaySignatures } from '../../src-main/diagnosis/signatures/display/display-signatures.ts'
import { testSignatures } from './test-signatures.ts'

testSignatures(displaySignatures, [
  {
    id: 'lg-shm-permission',
    named: [
      '[E] 123456 shared.c:88 | Failed to map the shared memory file: /dev/shm/looking-glass',
      'Failed to open the shared memory device: /dev/kvmfr0',
    ],
    silent: ['[I] ivshmem.c:120 | KVMFR Device     : /dev/kvmfr0'],
  },
  {
    id: 'lg-kvmfr-missing',
    named: [`qemu-system-x86_64: can't open backing store /dev/kvmfr0 for guest RAM: Permission denied`],
    silent: ['kvmfr: creating 1 static devices'],
  },
  {
    id: 'lg-ivshmem-missing',
    named: [
      'app.c:904 | app_main | Failed to find the IVSHMEM device',
      'ivshmem.c:134 | ivshmemInit | Failed to find any IVSHMEM devices, unable to continue',
      '[E] app.c:650 | Unable to find the IVSHMEM device, terminating the service',
    ],
    silent: [
      'ivshmem.c:166 | ivshmemInit | IVSHMEM 0* on bus 0x8, device 0x1, function 0x0',
      '[I] ivshmem.c:160 | IVSHMEM 0* on bus 0x9, device 0x1, function 0x0',
    ],
  },
  {
    id: 'lg-shm-too-small',
    named: ['Maximum frame size of 33177600 bytes excceds maximum space available'],
    silent: ['Max Frame Size   : 61 MiB'],
  },
  {
    id: 'lg-no-display-attached',
    named: ['[E] dxgi.c:302 | Failed to locate a valid output device'],
    silent: ['[I] dxgi.c:320 | Device Name : \\\\.\\DISPLAY1'],
  },
  {
    id: 'lg-version-mismatch',
    named: ['The host application is not compatible with this client', 'Expected KVMFR version 20'],
    silent: ['Host ready, reported version: B7'],
  },
  {
    id: 'lg-host-not-elevated',
    named: [
      `looking-glass-host.txt:
[E] service.c:120 | Access is denied.`,
    ],
    silent: ['Access is denied.'],
  },
  {
    id: 'evdev-open-failed',
    named: [
      `qemu-system-x86_64: -object input-linux,id=kbd,evdev=/dev/input/by-id/usb-kbd-event-kbd: Could not open '/dev/input/by-id/usb-kbd-event-kbd': Permission denied`,
      `Could not open '/dev/input/event5': Operation not permitted`,
    ],
    silent: ['input: Logitech G Pro as /devices/pci0000:00/usb1/input/input5'],
  },
  {
    id: 'evdev-device-renamed',
    named: [`Could not open '/dev/input/by-id/usb-Corsair_K70-event-kbd': No such file or directory`],
    silent: [`Could not open '/dev/input/by-id/usb-Corsair_K70-event-kbd': Permission denied`],
  },
  {
    id: 'usb-host-libusb-error',
    named: [
      'libusb_release_interface: -4 [NO_DEVICE]',
      'libusb: error [_open_sysfs_attr] open /sys/bus/usb/devices/1-2/bConfigurationValue failed ret=-1 errno=2',
    ],
    silent: ['usb 1-2: reset high-speed USB device number 5 using xhci_hcd'],
  },
  {
    id: 'usb-host-permission',
    named: [
      'qemu-system-x86_64: -device usb-host,hostbus=1,hostaddr=4: failed to open /dev/bus/usb/001/004: Permission denied',
    ],
    silent: ['crw-rw-r-- 1 root root 189, 3 Nov 27 08:00 /dev/bus/usb/001/004'],
  },
  {
    id: 'usb-device-missing',
    named: [
      "TASK ERROR: USB Mapping invalid (hardware probably changed): usb device '046d:c539' not found",
      'error: operation failed: Did not find USB device 046d:c52b',
      'error: operation failed: Multiple USB devices for 046d:c52b, use <bus>:<device> to identify one',
    ],
    silent: [
      'usb 1-2: New USB device found, idVendor=046d, idProduct=c539',
      'usb 1-2: New USB device found, idVendor=046d, idProduct=c52b, bcdDevice=12.10',
    ],
  },
  {
    id: 'audio-backend-failed',
    named: [
      `pulseaudio: pa_context_connect() failed
pulseaudio: Reason: Connection refused`,
      `audio: Could not init \`pa' audio driver`,
    ],
    silent: [`<audio id='1' type='pipewire'/>`],
  },
  {
    id: 'audio-crackling',
    named: [
      `My audio crackles.
<sound model='ich6'>`,
    ],
    silent: [
      `<sound model='ich6'>`,
      `My audio crackles.
<sound model='ich9'>`,
    ],
  },
  {
    id: 'scream-no-audio',
    named: ['scream: /dev/shm/scream-ivshmem: No such file or directory'],
    silent: ['scream -i virbr0'],
  },
  {
    id: 'display-no-output',
    named: [
      `My monitor shows no signal.
<hostdev mode='subsystem' type='pci' managed='yes'>
<video>
<model type='qxl' ram='65536'/>`,
    ],
    silent: [
      `<hostdev mode='subsystem' type='pci' managed='yes'>
<video>
<model type='qxl' ram='65536'/>`,
      `My monitor shows no signal.
<hostdev mode='subsystem' type='pci' managed='yes'>
<video>
<model type='none'/>`,
    ],
  },
  {
    id: 'spice-agent-mouse',
    named: [
      `Keyboard is fine but the mouse jumps.
<channel type='spicevmc'>`,
    ],
    silent: [`<channel type='spicevmc'>`, 'The mouse jumps over the fence'],
  },
  {
    id: 'qemu-spice-missing',
    named: [
      'unsupported configuration: spice graphics are not supported with this QEMU',
      `error: unsupported configuration: domain configuration does not support video model 'qxl'`,
      `qemu-system-x86_64: -device qxl-vga,id=video0: 'qxl-vga' is not a valid device model name`,
    ],
    silent: [
      '[drm] Initialized qxl 0.1.0 for 0000:00:01.0 on minor 0',
      '-spice port=5900,addr=127.0.0.1,disable-ticketing=on,seamless-migration=on',
    ],
  },
])
