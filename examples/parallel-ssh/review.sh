#!/usr/bin/env bash
# HOSTS=host1,host2 examples/parallel-ssh/review.sh week.ndjson reports.ndjson
#
# Reviews one conversation a line on several hosts: GNU parallel cuts the input into blocks of whole lines,
# sends each over ssh to a host with a free core, and writes the reports in the order of the input.
#   HOSTS   as ssh names them, with commas; ":" is this machine
#   REVIEW  what runs there        (default: goodturn review --from ndjson --format ndjson)
#   BLOCK   bytes for one process  (default: 10M)
#   JOBS    processes on each host (default: 100%, one a core)
#   SSH     how to call ssh        (default: ssh -o ServerAliveInterval=15, so that a host that went silent is noticed)
# Exit 0: every line has its report. 2: some lines could not be read. 3: a block was given up; nothing was written.
set -euo pipefail

[ $# -eq 2 ] || { echo "usage: HOSTS=host1,host2 $0 INPUT OUTPUT" >&2; exit 3; }
: "${HOSTS:?Say on which hosts: HOSTS=host1,host2}"
command -v parallel > /dev/null || { echo "GNU parallel is missing. Install it: apt-get install parallel" >&2; exit 3; }
input=$1 output=$2
review=${REVIEW:-goodturn review --from ndjson --format ndjson}

# 1 and 2 are answers (there are concerns; some lines could not be read). Anything else is a host in trouble, and
# its block goes to another one. What a failed attempt wrote is thrown away.
parallel --pipe --block "${BLOCK:-10M}" --keep-order --retries 5 --joblog "$output.log" \
  --ssh "${SSH:-ssh -o ServerAliveInterval=15}" --sshlogin "$HOSTS" --jobs "${JOBS:-100%}" \
  "$review || [ \$? -le 2 ]" < "$input" > "$output.part" ||
  { echo "A block failed on five attempts. See the column Exitval in $output.log; nothing was written to $output." >&2; exit 3; }

mv "$output.part" "$output"
conversations=$(grep -c '[^[:space:]]' "$input" || true)
reports=$(wc -l < "$output")
[ "$conversations" -eq "$reports" ] || { echo "$reports reports for $conversations conversations: the messages above say which could not be read." >&2; exit 2; }
