// SPDX-License-Identifier: MIT

/**
 * The shell function `throughway_bind`, for POSIX sh (dash, busybox ash, bash): it does nothing unless the kernel
 * command line has `throughway.bind=`, and touches no device whose vendor and device id are not as said there.
 *
 * The override is written before any driver can take the device, so no other driver ever sees it; no `new_id` is
 * used, which would catch twins (Documentation/ABI/testing/sysfs-bus-pci, driver_override). A driver that is part
 * of the kernel has taken its devices by then and is the only one that is made to let go. Options of vfio-pci on
 * the command line (`vfio_pci.disable_vga=1`) reach it because modprobe reads them there.
 *
 * Nothing but `modprobe` is run: some images have little else. `THROUGHWAY_ROOT` stands before /proc, /sys and /dev.
 */
export const bindDevicesFunction = `throughway_say() {
	echo "<$1>throughway: $2" >>"$root/dev/kmsg"
}

# Sets holder to the driver that has the device $1, or to nothing.
throughway_find_holder() {
	holder=
	for driver in "$root"/sys/bus/pci/drivers/*; do
		if [ -e "$driver/$1" ]; then
			holder=\${driver##*/}
			return
		fi
	done
}

throughway_bind() (
	root=\${THROUGHWAY_ROOT-}
	IFS=' 	
'
	set +eu
	[ ! -c /dev/null ] || exec 2>/dev/null
	entries=
	set -f
	line=
	read -r line <"$root/proc/cmdline"
	for word in $line; do
		case $word in
			throughway.bind=*) entries=\${word#throughway.bind=} ;;
		esac
	done
	[ -n "$entries" ] || exit 0

	IFS=,
	# shellcheck disable=SC2086
	set -- $entries
	IFS=' 	
'
	set +f
	chosen=
	for entry in "$@"; do
		address=\${entry%%=*}
		id=\${entry#*=}
		case $address in
			*[!0-9a-f:.]* | *..* | "$entry")
				throughway_say 4 "the switch is not understood, nothing is bound for it"
				continue
				;;
		esac
		device=$root/sys/bus/pci/devices/$address
		if [ ! -e "$device/vendor" ]; then
			throughway_say 4 "$address: absent, nothing is bound"
			continue
		fi
		vendor=
		product=
		read -r vendor <"$device/vendor"
		read -r product <"$device/device"
		if [ "\${vendor#0x}:\${product#0x}" != "$id" ]; then
			throughway_say 4 "$address: id mismatch, \${vendor#0x}:\${product#0x} is there and $id was meant, nothing is bound"
			continue
		fi
		if ! echo vfio-pci >"$device/driver_override"; then
			throughway_say 3 "$address: the kernel takes no driver override, nothing is bound"
			continue
		fi
		chosen="$chosen $address"
	done
	[ -n "$chosen" ] || exit 0

	modprobe vfio-pci
	for address in $chosen; do
		device=$root/sys/bus/pci/devices/$address
		if [ ! -e "$root/sys/bus/pci/drivers/vfio-pci" ]; then
			# Without vfio-pci the device would have no driver at all.
			echo >"$device/driver_override"
			throughway_say 3 "$address: vfio-pci could not be loaded, nothing is bound"
			continue
		fi
		throughway_find_holder "$address"
		# A loadable driver has initstate; one without is part of the kernel.
		if [ -n "$holder" ] && [ "$holder" != vfio-pci ] &&
			[ ! -e "$root/sys/bus/pci/drivers/$holder/module/initstate" ]; then
			echo "$address" >"$root/sys/bus/pci/drivers/$holder/unbind"
			throughway_find_holder "$address"
		fi
		if [ -z "$holder" ]; then
			echo "$address" >"$root/sys/bus/pci/drivers_probe"
			throughway_find_holder "$address"
		fi
		case $holder in
			vfio-pci) throughway_say 5 "$address: bound to vfio-pci" ;;
			'') throughway_say 3 "$address: vfio-pci did not take it" ;;
			*) throughway_say 3 "$address: $holder has it already, left alone" ;;
		esac
	done
)
`
