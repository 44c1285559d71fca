// SPDX-License-Identifier: MIT
import { startSignatures } from '../../src-main/diagnosis/signatures/start/start-signatures.ts'
import { testSignatures } from './test-signatures.ts'

testSignatures(startSignatures, [
  {
    id: 'libvirt-vfio-dev-permission',
    named: [
      "qemu-system-x86_64: -object iommufd,id=iommufd0: Could not open '/dev/iommu': Permission denied",
      'qemu-system-x86_64: -device vfio-pci,host=01:00.0: vfio 0000:01:00.0: failed to open /dev/vfio/1: Permission denied',
      'vfio 0000:0a:00.0: failed to open /dev/vfio/24: Keine Berechtigung',
    ],
    silent: [
      "Could not open '/dev/iommux': Permission denied",
      'failed to open /dev/vfio/1: No such file or directory',
      'crw------- 1 root root 243, 0 Nov 27 08:00 /dev/vfio/1',
    ],
  },
  {
    id: 'libvirt-hostdev-in-use',
    named: [
      "qemu-system-x86_64: -device vfio-pci,host=0000:01:00.0,iommufd=iommufd0: vfio 0000:01:00.0: Could not open '/dev/vfio/devices/vfio0': Device or resource busy",
      'error: Requested operation is not valid: PCI device 0000:01:00.0 is in use by driver QEMU, domain win10',
      'vfio 0000:01:00.0: failed to open /dev/vfio/14: Device or resource busy',
    ],
    silent: [
      "Could not open '/dev/vfio/devices/vfio0': Bad address",
      'Kernel driver in use: vfio-pci',
      'error: Requested operation is not valid: domain is already running',
    ],
  },
  {
    id: 'libvirt-kvm-unavailable',
    named: [
      "command Launcher.Sync failed: hardware emulation device '/dev/kvm' not present",
      'ERROR: KVM acceleration not available (device file missing), this will cause a major loss of performance.',
      'launch failed: KVM support is not enabled on this machine.',
      'error: invalid argument: could not get preferred machine for /usr/bin/qemu-system-x86_64 type=kvm',
      "qemu-system-x86_64: CPU model 'host' requires KVM or HVF",
      "Call to virDomainDefineXML failed: internal error: no supported architecture for os type 'hvm'",
      "error: unsupported configuration: CPU mode 'custom' for x86_64 kvm domain on x86_64 host is not supported by hypervisor",
      "error: unsupported configuration: CPU mode 'host-passthrough' for x86_64 qemu domain on x86_64 host is not supported by hypervisor",
      "QEMU: Checking if device '/dev/kvm' exists                                   : FAIL (Check that the 'kvm-intel' or 'kvm-amd' modules are loaded & the BIOS has enabled virtualization)",
      "modprobe: ERROR: could not insert 'kvm_intel': Input/output error",
      'Domain requires KVM, but it is not available. Check that virtualization is enabled in the host BIOS, and host configuration is setup to load the kvm modules.',
      `Could not access KVM kernel module: No such file or directory
qemu-system-x86_64: failed to initialize kvm: No such file or directory`,
      'Could not access KVM kernel module: Permission denied',
    ],
    silent: [
      `INFO: /dev/kvm exists
KVM acceleration can be used`,
      "QEMU: Checking if device '/dev/kvm' exists                                   : PASS",
      `kvm-ok
INFO: /dev/kvm exists
KVM acceleration can be used`,
      "error: unsupported configuration: CPU mode 'custom' for aarch64 qemu domain on x86_64 host is not supported by hypervisor",
      "modprobe: ERROR: could not insert 'snd_dummy': Input/output error",
      'QEMU: Checking if device /dev/kvm exists : PASS',
      'KVM acceleration can be used',
    ],
  },
  {
    id: 'libvirt-daemon-down',
    named: [
      `error: failed to connect to the hypervisor
error: Operation not supported: Cannot use direct socket mode if no URI is set.`,
      `error: failed to connect to the hypervisor
error: Failed to connect socket to '/var/run/libvirt/libvirt-sock': No such file or directory`,
      `error: Failed to connect socket to '/var/run/libvirt/virtqemud-sock': Connection refused`,
      `Unable to connect to libvirt qemu:///system.

Failed to connect socket to '/var/run/libvirt/libvirt-sock': Datei oder Verzeichnis nicht gefunden`,
    ],
    silent: [
      `error: Failed to connect socket to '/run/user/1000/pulse/native': No such file or directory`,
      `error: Failed to connect socket to '/var/run/libvirt/libvirt-sock': Permission denied`,
    ],
  },
  {
    id: 'libvirt-network-inactive',
    named: [
      'Unable to complete install: network default is not active',
      'ERROR: Could not find a viable libvirt NAT bridge, install cannot continue',
      `error: Requested operation is not valid: network 'default' is not active`,
      `error: Network not found: no network with matching name 'default'`,
      `Fehler: Angeforderte Operation ist nicht gültig: Netzwerk 'default' ist nicht aktiv`,
    ],
    silent: [
      'the network connection is not active',
      `error: Failed to start network default
error: internal error: Network is already in use by interface eth1`,
      'Network default started',
      'virbr0: port 1(vnet0) entered forwarding state',
    ],
  },
  {
    id: 'libvirt-machine-type-unsupported',
    named: [
      `internal error: process exited while connecting to monitor: Supported machines are:
pc    Ubuntu 14.04 PC (i440FX + PIIX, 1996)`,
      `qemu-system-x86_64: -machine pc-q35-9.2,usb=off: unsupported machine type
Use -machine help to list supported machines`,
      `error: unsupported configuration: Emulator '/usr/bin/qemu-system-x86_64' does not support machine type 'pc-q35-rhel8.6.0'`,
    ],
    silent: [
      `$ qemu-system-x86_64 -machine help
Supported machines are:`,
      `<type arch='x86_64' machine='pc-q35-9.2'>hvm</type>`,
      'q35                  Standard PC (Q35 + ICH9, 2009) (alias of pc-q35-9.2)',
    ],
  },
  {
    id: 'ovmf-firmware-missing',
    named: [
      `error: internal error: process exited while connecting to monitor:
Could not open '/usr/share/OVMF/OVMF_CODE.fd'`,
      "qemu-system-x86_64: Could not open '/usr/share/edk2/x64/OVMF_CODE.4m.fd'",
      `error: Failed to open file '/usr/share/OVMF/OVMF_CODE.fd': No such file or directory`,
      `error: operation failed: Unable to find any firmware to satisfy 'efi'`,
      `qemu-system-x86_64: Could not open '/usr/share/edk2/x64/OVMF_CODE.fd': No such file or directory`,
    ],
    silent: [
      "qemu-system-x86_64: Could not open '/usr/share/OVMF/OVMF_CODE.fd': Permission denied",
      "Could not open '/home/alice/notes.fd'",
      `Failed to open file '/etc/foo.conf': No such file or directory`,
      `Could not open '/var/lib/libvirt/images/win.qcow2': No such file or directory`,
    ],
  },
  {
    id: 'ovmf-firmware-size-mismatch',
    named: [
      'qemu-system-x86_64: system firmware block device pflash0 has invalid size 540672',
      'qemu-system-x86_64: device requires 4194304 bytes, block backend provides 540672 bytes',
    ],
    silent: ['pflash0: /usr/share/OVMF/OVMF_CODE_4M.fd'],
  },
  {
    id: 'libvirt-swtpm-missing',
    named: [
      `error: Unable to find 'swtpm_setup' binary in $PATH: No such file or directory`,
      `error: unsupported configuration: TPM version '2.0' is not supported`,
    ],
    silent: ['tpm-crb: TPM 2.0', 'swtpm at pid 4242'],
  },
  {
    id: 'libvirt-swtpm-state-failed',
    named: [
      "error: internal error: Could not start 'swtpm'. exitstatus: 1, error: ",
      'swtpm: Could not open UnixIO socket: Permission denied',
      "TASK ERROR: start failed: failed to start swtpm: pid file '/var/run/qemu-server/100.swtpm.pid' wasn't created.",
      'SWTPM_NVRAM_Lock_Lockfile: Could not open lockfile: Permission denied',
      'swtpm: SWTPM_NVRAM_Lock_Lockfile: Could not lock access to lockfile: Resource temporarily unavailable',
      `error: internal error: Could not run '/usr/bin/swtpm_setup'. exitstatus: 1; Check error log '/var/log/swtpm/libvirt/qemu/win11-swtpm.log' for details.`,
      'swtpm_localca: Need read/write rights on statedir /var/lib/swtpm-localca for user tss.',
      'qemu-system-x86_64: tpm-emulator: TPM result for CMD_INIT: 0x101 operation failed',
    ],
    silent: [
      'swtpm_setup: Not overwriting existing state file.',
      'stopping swtpm instance (pid 4711) due to QEMU startup error',
      'kvm: tpm-emulator: Could not cleanly shutdown the TPM: Interrupted system call',
      'swtpm_setup: Starting vTPM manufacturing as tss:tss',
      'Successfully authored TPM state.',
    ],
  },
  {
    id: 'libvirt-tpm-passthrough-invalid',
    named: [
      `qemu-system-x86_64: -tpmdev passthrough,id=tpm-tpm0,path=/dev/fdset/0,cancel-path=/dev/fdset/1: '/dev/fdset/0' is not a TPM device.`,
    ],
    silent: ['tpm_tis 00:05: 2.0 TPM (device-id 0x1B, rev-id 22)'],
  },
  {
    id: 'libvirt-xml-invalid',
    named: [
      'libvirt: Domain Config error : no loader path specified and firmware auto selection disabled',
      "unsupported configuration: chardev 'spicevmc' not supported without spice graphics",
      `error: XML document failed to validate against schema: Unable to validate doc against /usr/share/libvirt/schemas/domain.rng
Extra element devices in interleave`,
      `error: XML error: unknown disk bus type 'nvme'`,
      'error: unsupported configuration: only IDE and SATA disks can be cdroms',
    ],
    silent: [
      "error: unsupported configuration: 'virtiofs' requires shared memory",
      'error: unsupported configuration: spice graphics are not supported with this QEMU',
      `error: unsupported configuration: TPM version '2.0' is not supported`,
      'Domain win10 XML configuration edited.',
    ],
  },
  {
    id: 'libvirt-qemu-namespace-dropped',
    named: [
      `error: (domain_definition):150: namespace error : Namespace prefix qemu on commandline is not defined
  <qemu:commandline>`,
    ],
    silent: [`<domain type='kvm' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>`],
  },
  {
    id: 'libvirt-pci-address-conflict',
    named: [
      'error: unsupported configuration: a device with the same address already exists',
      "error: XML error: The device at PCI address 0000:00:02.0 cannot be plugged into the PCI controller with index='0'. It requires a controller that accepts a pcie-root-port.",
      'qemu-system-x86_64: PCI: no slot/function available for vfio-pci, all in use',
      'error: XML error: Attempted double use of PCI Address 0000:05:00.0',
      'error: XML error: No PCI buses available',
      'qemu-system-x86_64: -device vfio-pci,host=01:00.1,addr=0x5: PCI: slot 5 function 0 not available for vfio-pci, in use by virtio-net-pci',
    ],
    silent: ['a device with the same id already exists', 'pci 0000:05:00.0: Adding to iommu group 15'],
  },
  {
    id: 'libvirt-cpu-feature-missing',
    named: [
      "qemu-system-x86_64: unable to find CPU model 'EPYC-Milan-v3'",
      'error: internal error: Unknown CPU model SierraForest-v9',
      `error: operation failed: guest CPU doesn't match specification: missing features: pdcm`,
      'error: the CPU is incompatible with host CPU: Host CPU does not provide required features: hle, rtm',
      `error: unsupported configuration: host doesn't support hyperv 'evmcs' feature`,
    ],
    silent: [
      "kvm: warning: host doesn't support requested feature: CPUID.80000001H:ECX.svm [bit 2]",
      `qemu-system-x86_64: warning: host doesn't support requested feature: MSR(48FH).vmx-exit-load-perf-global-ctrl [bit 12]`,
    ],
  },
  {
    id: 'libvirt-hook-failed',
    named: [
      'error: Hook script execution failed: internal error: Child process (LC_ALL=C PATH=/usr/local/sbin:/usr/bin HOME=/ USER=root LOGNAME=root /etc/libvirt/hooks/qemu win10 prepare begin -) unexpected exit status 1: modprobe: FATAL: Module nvidia_drm is in use.',
      'Fehler: Ausführung des Hook-Skripts fehlgeschlagen: /etc/libvirt/hooks/qemu win10 prepare begin -) unexpected exit status 127',
    ],
    silent: ['/etc/libvirt/hooks/qemu.d/win10/prepare/begin/start.sh'],
  },
  {
    id: 'libvirt-state-lock-timeout',
    named: [
      'error: Timed out during operation: cannot acquire state change lock (held by monitor=remoteDispatchDomainCreate)',
    ],
    silent: ['error: Timed out during operation: cannot lock'],
  },
  {
    id: 'qemu-disk-permission',
    named: [
      "error: internal error: unable to execute QEMU command 'transaction': Could not create file: Permission denied",
      "error: Cannot access backing file '/mnt/pool/base.qcow2' of storage file '/var/lib/libvirt/images/a.qcow2' (as uid:107, gid:107): Permission denied",
      "error: cannot open directory '/media/alice/vms': Permission denied",
      `qemu-system-x86_64: -blockdev {"driver":"file","filename":"/home/alice/vm/win10.qcow2"}: Could not open '/home/alice/vm/win10.qcow2': Permission denied`,
      `error: Cannot access storage file '/media/alice/disk/win.img' (as uid:64055, gid:108): Permission denied`,
    ],
    silent: [
      "Cannot access backing file '/mnt/pool/base.qcow2' of storage file '/var/lib/libvirt/images/a.qcow2' (as uid:107, gid:107): No such file or directory",
      "cannot open file '/dev/vfio/12': Permission denied",
      `Could not open '/dev/input/by-id/usb-kbd-event-kbd': Permission denied`,
      `Could not open '/home/alice/vm/win10.qcow2': No such file or directory`,
    ],
  },
  {
    id: 'qemu-disk-missing',
    named: [
      "error: Cannot access storage file '/home/a/ISO/Hiren's.BootCD.15.2.iso': No such file or directory",
      "error: Cannot access backing file '/mnt/pool/base.qcow2' of storage file '/var/lib/libvirt/images/a.qcow2' (as uid:107, gid:107): No such file or directory",
      `error: Cannot access storage file '/mnt/iso/Win11.iso' (as uid:64055, gid:108): No such file or directory`,
      `qemu-system-x86_64: -drive file=/var/lib/libvirt/images/win.qcow2: Could not open '/var/lib/libvirt/images/win.qcow2': No such file or directory`,
    ],
    silent: [
      "error: Cannot access backing file '/mnt/pool/base.qcow2' of storage file '/var/lib/libvirt/images/a.qcow2' (as uid:107, gid:107): Permission denied",
      `Could not open '/usr/share/OVMF/OVMF_CODE.fd': No such file or directory`,
      `Could not open '/dev/input/by-id/usb-kbd-event-kbd': No such file or directory`,
    ],
  },
  {
    id: 'qemu-disk-write-lock',
    named: [
      `qemu-system-x86_64: -drive file=win.qcow2: Failed to get "write" lock
Is another process using the image [win.qcow2]?`,
    ],
    silent: ['I took a write lock on the door'],
  },
  {
    id: 'qemu-hugepages-unavailable',
    named: [
      `Succesfully allocated 6481 / 8192
Not able to allocate all hugepages. Reverting...`,
      "qemu-kvm: can't open backing store /dev/hugepages/libvirt/qemu/2-win10 for guest RAM: Permission denied",
      "TASK ERROR: start failed: your system doesn't support hugepages of 1024 MB",
      'qemu-system-x86_64: unable to map backing store for guest RAM: Cannot allocate memory',
      'error: internal error: hugetlbfs filesystem is not mounted or disabled by administrator config',
    ],
    silent: [
      'Succesfully allocated 8192 / 8192',
      "qemu-system-x86_64: can't open backing store /dev/shm/looking-glass for guest RAM: Permission denied",
      'HugeTLB: registered 1.00 GiB page size, pre-allocated 16 pages',
      'HugePages_Free:        0',
    ],
  },
  {
    id: 'qemu-guest-ram-alloc',
    named: [
      `qemu-system-x86_64: cannot set up guest memory 'pc.ram': Cannot allocate memory`,
      'Out of memory: Killed process 4242 (qemu-system-x86) total-vm:18253611kB, anon-rss:16253611kB',
    ],
    silent: [
      'Out of memory: Killed process 4242 (firefox) total-vm:18253611kB',
      'unable to map backing store for guest RAM: Cannot allocate memory',
    ],
  },
  {
    id: 'qemu-romfile-missing',
    named: [
      'qemu-system-x86_64: -device vfio-pci,host=01:00.0,romfile=/home/alice/gpu.rom: failed to find romfile "/home/alice/gpu.rom"',
      'qemu-system-x86_64: failed to find romfile "efi-virtio.rom"',
    ],
    silent: [`<rom file='/usr/share/vgabios/gpu.rom'/>`, 'romfile=/usr/share/vgabios/gpu.rom'],
  },
  {
    id: 'qemu-vfio-cap-error',
    named: [
      'qemu-system-x86_64: -device vfio-pci,host=01:00.0: vfio 0000:01:00.0: hardware reports invalid configuration, MSIX PBA outside of specified BAR',
      `qemu-system-x86_64: -device vfio-pci,host=04:00.0: vfio 0000:04:00.0: failed to add PCI capability 0x11[0x50]@0xb0: table & pba overlap, or they don't fit in BARs, or don't align`,
    ],
    silent: ['Capabilities: [b0] MSI-X: Enable+ Count=16 Masked-'],
  },
  {
    id: 'qemu-irq-handler-assert',
    named: [
      `qemu-system-x86_64: ../hw/pci/pci.c:1633: pci_irq_handler: Assertion \`0 <= irq_num && irq_num < PCI_NUM_PINS' failed.`,
    ],
    silent: ['irq_num 4', `Assertion \`n > 0' failed.`],
  },
  {
    id: 'spice-gl-failed',
    named: [
      "error: unsupported configuration: This QEMU doesn't support spice OpenGL",
      `qemu-system-x86_64: -device virtio-vga-gl: The display backend does not have OpenGL support enabled
It can be enabled with '-display BACKEND,gl=on' where BACKEND is the name of the display backend to use.`,
      'qemu-system-x86_64: OpenGL is not supported by the display',
      'qemu-system-x86_64: egl: no drm render node available',
      'qemu-system-x86_64: SPICE GL support is local-only for now and incompatible with -spice port/tls-port',
    ],
    silent: [
      'libEGL warning: DRI2: failed to create dri screen',
      'gl_version 46 - core profile enabled',
      `<gl enable='no'/>`,
    ],
  },
  {
    id: 'libvirt-emulator-missing',
    named: [
      `Error launching details: Host does not support virtualization type 'hvm' for architecture 'x86_64'`,
      'error: invalid argument: could not find capabilities for arch=x86_64',
      'error: Cannot check QEMU binary /usr/libexec/qemu-kvm: No such file or directory',
      'ERROR    Unable to find suitable emulator for x86_64',
    ],
    silent: [
      `qemu-system-x86_64: warning: host doesn't support requested feature: MSR(48BH).vmx-apicv-register [bit 8]`,
      `Emulator '/usr/bin/qemu-system-x86_64' does not support virt type 'kvm'`,
    ],
  },
  {
    id: 'pve-q35-required',
    named: ['TASK ERROR: q35 machine model is not enabled at /usr/share/perl5/PVE/QemuServer/PCI.pm line 514.'],
    silent: ['machine: q35', 'TASK OK'],
  },
])
