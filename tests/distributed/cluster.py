"""Exports lines on a cluster of two workers, and kills one on the way: cluster.py INPUT OUTPUT COMMAND..."""

import os
import signal
import subprocess
import sys

from distributed import Client, LocalCluster, as_completed

BATCH = 100


def export(command, batch):
    return subprocess.run(command, input=batch, stdout=subprocess.PIPE, check=True).stdout


def main(source, target, *command):
    with open(source, "rb") as file:
        lines = file.readlines()
    batches = [b"".join(lines[i : i + BATCH]) for i in range(0, len(lines), BATCH)]
    with LocalCluster(n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None) as cluster, Client(cluster) as client:
        # What a worker had done when it was killed is done again by another.
        futures = [client.submit(export, command, batch, key=f"batch-{i}", retries=3) for i, batch in enumerate(batches)]
        killed = False
        for _ in as_completed(futures):
            if not killed:
                worker = client.run(os.getpid)
                os.kill(next(iter(worker.values())), signal.SIGKILL)
                killed = True
        output = client.gather(futures)
    with open(target, "wb") as file:
        file.writelines(output)
    if not killed:
        sys.exit("No worker was killed.")


if __name__ == "__main__":
    main(*sys.argv[1:])
