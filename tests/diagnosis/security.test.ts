// SPDX-License-Identifier: MIT
import { securitySignatures } from '../../src-main/diagnosis/signatures/security/security-signatures.ts'
import { testSignatures } from './test-signatures.ts'

testSignatures(securitySignatures, [
  {
    id: 'sec-apparmor-denied',
    named: [
      "error: internal error: cannot load AppArmor profile 'libvirt-4fad83ef-4285-4cf5-953c-5c13d943c1fb'",
      'internal error: Child process (LIBVIRT_LOG_OUTPUTS=3:stderr /usr/lib/libvirt/virt-aa-helper -c -u libvirt-4fad83ef) unexpected exit status 1: virt-aa-helper: error: apparmor_parser exited with error',
      'audit: type=1400 audit(1700000000.123:456): apparmor="DENIED" operation="open" class="file" profile="libvirt-6a1c1b3e-1111-2222-3333-444455556666" name="/home/alice/gpu.rom" pid=4242 comm="qemu-system-x86" requested_mask="r" denied_mask="r" fsuid=64055 ouid=1000',
    ],
    silent: [
      'audit: type=1400 audit(1.1:2): apparmor="STATUS" operation="profile_load" profile="unconfined" name="libvirt-4fad83ef-4285-4cf5-953c-5c13d943c1fb"',
      "AppArmor profile 'libvirt-4fad83ef' loaded by virt-aa-helper",
      'audit: type=1400 audit(1.1:2): apparmor="DENIED" operation="open" class="file" profile="libvirt-6a1c1b3e-1111-2222-3333-444455556666" name="/run/udev/data/c189:3" pid=4242 comm="qemu-system-x86" requested_mask="r"',
      'audit: type=1400 audit(1.1:2): apparmor="STATUS" operation="profile_load" profile="unconfined" name="libvirtd"',
      'audit: type=1400 audit(1.1:2): apparmor="DENIED" operation="open" class="file" profile="snap.firefox.firefox" name="/etc/fstab"',
    ],
  },
  {
    id: 'sec-selinux-denied',
    named: [
      'type=AVC msg=audit(1742300000.441:7198): avc:  denied  { read } for  pid=2671 comm="rpc-virtqemud" name="guest.qcow2" dev="vda3" ino=458763 scontext=system_u:system_r:virtqemud_t:s0 tcontext=system_u:object_r:user_home_t:s0 tclass=file permissive=0',
      'type=AVC msg=audit(1425102252.989:3986): avc:  denied  { write } for  pid=8849 comm="rpc-virtnetwork" name="libvirt" dev="sda1" ino=30937 scontext=system_u:system_r:virtnetworkd_t:s0 tcontext=system_u:object_r:var_lib_t:s0 tclass=dir',
      'audit: type=1400 audit(1580000000.123:99): avc:  denied  { open } for  pid=900 comm="libvirtd" path="/srv/guest.img" scontext=system_u:system_r:virtd_t:s0-s0:c0.c1023 tcontext=unconfined_u:object_r:default_t:s0 tclass=file',
      'SELinux is preventing rpc-virtqemud from read access on the file guest.qcow2.',
      'SELinux is preventing /usr/bin/swtpm from open access on the file /var/lib/swtpm-localca/.lock.',
      'type=AVC msg=audit(1700000000.123:456): avc:  denied  { open } for  pid=4242 comm="qemu-system-x86" path="/home/alice/gpu.rom" dev="dm-0" ino=1234 scontext=system_u:system_r:svirt_t:s0:c1,c2 tcontext=unconfined_u:object_r:user_home_t:s0 tclass=file permissive=0',
    ],
    silent: [
      'type=AVC msg=audit(1.1:2): avc:  denied  { getattr } for  pid=99 comm="polkitd" name="x" scontext=system_u:system_r:policykit_t:s0 tcontext=system_u:system_r:virtqemud_t:s0',
      'SELinux is preventing systemd-resolve from read access on the file resolv.conf.',
      'type=AVC msg=audit(1.1:2): avc:  denied  { read } for  pid=99 comm="chronyd" name="x" scontext=system_u:system_r:chronyd_t:s0',
    ],
  },
  {
    id: 'sec-cgroup-device-acl',
    named: [
      `Could not open '/dev/input/event5': Operation not permitted`,
      `qemu-system-x86_64: can't open backing store /dev/kvmfr0 for guest RAM: Operation not permitted`,
    ],
    silent: [`Could not open '/dev/input/event5': Permission denied`],
  },
  {
    id: 'sec-user-groups',
    named: [
      `error: authentication unavailable: no polkit agent available to authenticate action 'org.libvirt.unix.manage'`,
      `error: Failed to connect socket to '/var/run/libvirt/libvirt-sock': Permission denied`,
    ],
    silent: [
      "Failed to connect socket to '/run/user/1000/libvirt/virtqemud-sock': Permission denied",
      `Failed to connect socket to '/var/run/libvirt/libvirt-sock': No such file or directory`,
    ],
  },
  {
    id: 'sec-session-uri',
    named: [
      'error: Unable to create tap device vnet%d: Operation not permitted',
      'error: Unable to create bridge virbr0: Operation not permitted',
      `$ virsh uri
qemu:///session

qemu-system-x86_64: -device vfio-pci,host=01:00.0: vfio 0000:01:00.0: failed to open /dev/vfio/1: Permission denied`,
    ],
    silent: [
      'error: Unable to create tap device vnet0: Device or resource busy',
      `$ virsh uri
qemu:///session`,
      `$ virsh uri
qemu:///system`,
    ],
  },
  {
    id: 'sec-systemd-hardening',
    named: [
      `LimitMEMLOCK=64M

qemu-system-x86_64: VFIO_MAP_DMA failed: Cannot allocate memory`,
    ],
    silent: ['LimitMEMLOCK=infinity'],
  },
  {
    id: 'sec-polkit-agent-tty',
    named: [
      `$ pkexec throughway-helper
Error executing command as another user: Not authorized`,
      `==== AUTHENTICATING FOR org.freedesktop.policykit.exec ====
Error creating textual authentication agent: Error opening current controlling terminal for the process`,
    ],
    silent: ['==== AUTHENTICATION COMPLETE ===='],
  },
])
