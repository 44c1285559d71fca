// SPDX-License-Identifier: MIT
import { readDomainProgram } from './read-domain-program.ts'
import { tuningFunctions } from './tuning-functions.ts'

/**
 * The hook that libvirt runs, as root, when a guest starts and ends. POSIX sh; it takes nothing from its environment,
 * runs no text of the domain, and asks nothing of libvirt, which waits for it.
 *
 * What was there is written to /run/throughway/tuning before it is changed, by guest and by place, so that two guests
 * can overlap in any order and what a crash left behind is taken back at the next start. Everything is gone with a
 * restart of the host, as its settings are.
 *
 * Source: https://libvirt.org/hooks.html; systemd.resource-control(5); Documentation/admin-guide/mm/hugetlbpage.rst,
 * admin-guide/pm/cpuidle.rst, admin-guide/pm/cpufreq.rst.
 */
export const guestHookScript = `#!/bin/sh
# Put here by Throughway; 'throughway undo' takes it away. libvirt runs it when a guest starts and ends:
#     throughway GUEST OPERATION SUB-OPERATION EXTRA <DOMAIN
# It does nothing unless the domain's metadata has Throughway's <tuning>.
set -u
PATH=/usr/sbin:/usr/bin:/sbin:/bin
LC_ALL=C
IFS=' 	
'
export PATH LC_ALL
umask 077

guest=\${1-}
operation=\${2-}
state=/run/throughway/tuning
cpus=/sys/devices/system/cpu
units='system.slice user.slice init.scope'

say() {
	logger -t throughway -- "$guest: $*" 2>/dev/null
	printf 'throughway: %s\\n' "$*" >&2
}

read_domain() {
	awk '${readDomainProgram}'
}

${tuningFunctions}# Does what the domain asks for. Fails only where the guest could not run as it is meant to.
begin() {
	governor=
	latency=
	guest_cpus=
	mine=$state/guests/$uuid
	put "$mine.new" "daemon $PPID"
	printf 'phase %s\\nname %s\\n' "$1" "$guest" >>"$mine.new"
	mv "$mine.new" "$mine"
	failed=
	while read -r word values; do
		case $word in
			hostCpus) put_line "hostCpus $values" ;;
			guestCpus) guest_cpus=$values ;;
			governor) governor=$values ;;
			idleLatencyUs) latency=$values ;;
			x3dMode)
				for file in /sys/bus/platform/drivers/amd_x3d_vcache/*/amd_x3d_mode; do
					set_value "$file" "$values"
				done
				;;
			pages)
				# shellcheck disable=SC2086
				[ "$1" != prepared ] || get_pages $values '' || failed=yes
				;;
		esac
	done <<END
$settings
END
	if [ -z "$failed" ] && [ -n "$(host_cpu_lists)" ] && [ -z "$(host_cpu_lists | common)" ]; then
		say 'this guest and those that run would leave the host no CPU'
		failed=yes
	fi
	if [ -n "$failed" ]; then
		finish "$mine"
		return 1
	fi
	for cpu in $guest_cpus; do tune_cpu "$cpu"; done
	set_slices
}

# Takes back what was done for the guest of the file $1.
finish() {
	mine=$1
	sed -n '1!G;h;$p' "$mine" | while read -r word amount path; do
		case $word in
			pages)
				total=$(value_of "$path/nr_hugepages")
				[ "\${total:-0}" -lt "$amount" ] || put "$path/nr_hugepages" "$((total - amount))"
				forget "pages $amount $path"
				;;
			set)
				other=
				for file in "$state"/guests/*; do
					[ "$file" = "$mine" ] && continue
					wish=$(awk -v path="$path" '$1 == "set" && $3 == path { print $2 }' "$file" | tail -n 1)
					[ -z "$wish" ] || other=$wish
				done
				if [ -n "$other" ]; then
					put "$path" "$other"
				elif [ -e "$(kept "$path")" ]; then
					put "$path" "$(value_of "$(kept "$path")")" || say "$path could not be put back"
					rm -f "$(kept "$path")"
				fi
				;;
		esac
	done
	rm -f "$mine"
}

# True while the guest of the file $1 runs or is about to.
is_alive() {
	pid=$(value_of "/run/libvirt/qemu/$(sed -n 's/^name //p' "$1").pid")
	[ -n "$pid" ] && [ -d "/proc/$pid" ] && return 0
	grep -q '^phase prepared$' "$1" && [ -d "/proc/$(sed -n 's/^daemon //p' "$1")" ]
}

sweep() {
	for file in "$state"/guests/*; do
		[ -f "$file" ] || continue
		left_behind=$file
		[ "\${left_behind##*/}" = "$uuid" ] || is_alive "$left_behind" || finish "$left_behind"
	done
}

case $operation in
	prepare | started | release | reconnect) ;;
	*) exit 0 ;;
esac
case $guest in
	'' | */* | *'
'*) exit 0 ;;
esac
settings=$(read_domain) || exit 0
uuid=\${settings#uuid }
uuid=\${uuid%%
*}
case $settings in
	*'
'*) ;;
	*) [ -e "$state/guests/$uuid" ] || exit 0 ;;
esac
if ! mkdir -p "$state/guests" "$state/original" || ! command exec 9>"$state/lock" ||
	! { flock -w 60 9 2>/dev/null || flock -n 9; }; then
	say 'another guest is being started or ended, and took too long'
	exit 0
fi

case $operation in
	prepare)
		sweep
		[ ! -e "$state/guests/$uuid" ] || finish "$state/guests/$uuid"
		begin prepared || { set_slices; exit 1; }
		;;
	started)
		if [ -e "$state/guests/$uuid" ]; then
			sed 's/^phase .*/phase started/' "$state/guests/$uuid" >"$state/started"
			mv "$state/started" "$state/guests/$uuid"
		fi
		;;
	reconnect)
		sweep
		if [ -e "$state/guests/$uuid" ]; then set_slices; else begin started; fi
		;;
	release)
		[ ! -e "$state/guests/$uuid" ] || finish "$state/guests/$uuid"
		sweep
		set_slices
		;;
esac
exit 0
`
