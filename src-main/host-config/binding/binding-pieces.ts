// SPDX-License-Identifier: MIT
import { bindDevicesFunction } from './bind-devices-script.ts'

/** A file of ours, inert without the switch on the kernel command line. */
export interface BindingPiece {
  readonly path: string
  readonly text: string
  readonly mode: number
}

/** The first comment of every piece, so that whoever finds one knows what it is and how to be rid of it. */
const origin = `# Put here by Throughway. Does nothing unless throughway.bind= is on the kernel command line.
# 'throughway undo' takes it away.
`

const modules = 'vfio-pci vfio_iommu_type1'

/**
 * initramfs-tools: a hook that has the modules included, and a script that runs before udev starts.
 *
 * The order of init-top is that of tsort over the scripts' PREREQs: what needs nothing comes first and by name, and
 * `throughway` comes before `udev`, whose cold-plug loads the other drivers. Source: initramfs-tools 0.142
 * hook-functions cache_run_scripts(), udev 252 scripts/init-top/udev.
 */
export const initramfsToolsPieces: readonly BindingPiece[] = [
  {
    path: '/etc/initramfs-tools/hooks/throughway',
    mode: 0o755,
    text: `#!/bin/sh
${origin}
case $1 in
	prereqs)
		echo ''
		exit 0
		;;
esac

. /usr/share/initramfs-tools/hook-functions
manual_add_modules ${modules}
exit 0
`,
  },
  {
    path: '/etc/initramfs-tools/scripts/init-top/throughway',
    mode: 0o755,
    text: `#!/bin/sh
${origin}# Needs nothing and sorts before 'udev', which loads the other drivers.

case $1 in
	prereqs)
		echo ''
		exit 0
		;;
esac

${bindDevicesFunction}
throughway_bind
exit 0
`,
  },
]

const dracutModule = '/usr/lib/dracut/modules.d/90throughway'

/**
 * dracut: a module with a pre-udev hook, which dracut-pre-udev runs before udevd starts, and a drop-in that asks
 * for the module where a list of modules is configured. dracut looks for modules nowhere but in /usr/lib.
 *
 * Source: dracut 059 and dracut-ng 112, dracut_module_path(), inst_hook(), dracut-pre-udev.service.
 */
export const dracutPieces: readonly BindingPiece[] = [
  {
    path: `${dracutModule}/module-setup.sh`,
    mode: 0o755,
    text: `#!/bin/bash
${origin}
check() {
	return 0
}

depends() {
	return 0
}

installkernel() {
	# Without hostonly: vfio-pci drives nothing on the host that makes the image.
	hostonly='' instmods ${modules}
}

install() {
	# shellcheck disable=SC2154
	inst_hook pre-udev 01 "$moddir/throughway-bind.sh"
}
`,
  },
  {
    path: `${dracutModule}/throughway-bind.sh`,
    mode: 0o755,
    text: `#!/bin/sh
${origin}# dracut reads this into its own shell: no exit, no set.

${bindDevicesFunction}
throughway_bind
`,
  },
  {
    path: '/etc/dracut.conf.d/90-throughway.conf',
    mode: 0o644,
    text: `${origin}add_dracutmodules+=" throughway "
`,
  },
]

/**
 * mkinitcpio: a build hook and a runtime hook. In a busybox image the runtime hook runs as an early hook: before
 * MODULES are loaded and before udev cold-plugs. In a systemd image a small unit runs the same function before udevd.
 *
 * Source: mkinitcpio v41 init, functions add_runscript(), hooks/udev, install/systemd.
 */
export const mkinitcpioPieces: readonly BindingPiece[] = [
  {
    path: '/etc/initcpio/hooks/throughway',
    mode: 0o755,
    text: `#!/usr/bin/ash
${origin}
${bindDevicesFunction}
run_earlyhook() {
	throughway_bind
}
`,
  },
  {
    path: '/etc/initcpio/install/throughway',
    mode: 0o755,
    text: `#!/bin/bash
${origin}
build() {
	local module
	for module in ${modules}; do
		add_module "$module"
	done
	if [[ -e /etc/udev/rules.d/70-throughway.rules ]]; then
		add_file /etc/udev/rules.d/70-throughway.rules
	fi
	# shellcheck disable=SC2154
	if [[ " \${_hooks[*]} " == *' systemd '* ]]; then
		add_binary /usr/lib/initcpio/busybox /usr/bin/busybox
		add_symlink /usr/bin/ash busybox
		add_dir /etc/systemd/system/sysinit.target.wants
		add_symlink /etc/systemd/system/sysinit.target.wants/throughway-bind.service ../throughway-bind.service
		cat >"$BUILDROOT/etc/systemd/system/throughway-bind.service" <<'UNIT'
[Unit]
Description=Bind the devices that the kernel command line names to vfio-pci
DefaultDependencies=no
ConditionKernelCommandLine=throughway.bind
Before=systemd-udevd.service systemd-udev-trigger.service systemd-modules-load.service sysinit.target

[Service]
Type=oneshot
ExecStart=-/usr/bin/busybox sh -c '. /hooks/throughway; throughway_bind'
UNIT
	fi
	add_runscript
}

help() {
	echo 'Binds the PCI devices that throughway.bind= on the kernel command line names to vfio-pci.'
}
`,
  },
]
