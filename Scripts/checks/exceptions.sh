# Sourced by the checks. Scripts/check-exceptions holds one exception a line: check, date or `always`, what, reason.
# A dated one is a debt; an exception that excepts nothing any more is a complaint, so the list can only shrink:
# `PRUNE=1 make check` takes such lines away.
declare -A excepted
while read -r check since what _; do
    [ "$check" = "$this" ] && excepted["$what"]=$since
done < <(grep -vE '^ *(#|$)' Scripts/check-exceptions)
declare -A used
failed=0
complain() { echo "check: $*" >&2; failed=1; }
# An exception names a thing, or a folder or file that it is in.
is_excepted() {
    local name
    for name in "${!excepted[@]}"; do
        case "$1" in "$name" | "$name"/* | "$name":*) used["$name"]=1; return 0 ;; esac
    done
    return 1
}
finish() {
    local name
    for name in "${!excepted[@]}"; do
        [ -n "${used[$name]:-}" ] && continue
        if [ -n "${PRUNE:-}" ]; then
            awk -v this="$this" -v name="$name" '!($1 == this && $3 == name)' Scripts/check-exceptions >Scripts/check-exceptions.new
            mv Scripts/check-exceptions.new Scripts/check-exceptions
        else
            complain "Scripts/check-exceptions: $this $name is no longer needed: remove the line"
        fi
    done
    exit $failed
}
