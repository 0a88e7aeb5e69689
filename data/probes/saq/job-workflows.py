# /// script
# requires-python = ">=3.11"
# dependencies = ["saq[redis]", "typing-extensions"]
# ///
"""SAQ's jobs take neither a dependency nor a next job; waiting for a group is done by the caller."""

import dataclasses

from saq import Job, Queue


def main() -> None:
    fields = [field.name for field in dataclasses.fields(Job)]
    words = ("depend", "chain", "parent", "then", "link", "callback", "next")
    found = [name for name in fields if any(word in name for word in words)]
    methods = [name for name in dir(Queue) if not name.startswith("_")]
    assert found == [] and {"key", "retries"} <= set(fields) and {"map", "batch"} <= set(methods), (
        fields,
        methods,
    )
    print("of a job:", *fields[:12], "- for the caller: map, batch, apply")


if __name__ == "__main__":
    main()
