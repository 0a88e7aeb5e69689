# /// script
# requires-python = ">=3.11"
# dependencies = ["arq"]
# ///
"""arq's `enqueue_job` takes neither a callback nor a dependency on another job."""

import inspect

from arq.connections import ArqRedis
from arq.worker import func


def main() -> None:
    options = [name for name in inspect.signature(ArqRedis.enqueue_job).parameters if name.startswith("_")]
    settings = list(inspect.signature(func).parameters)
    words = ("depend", "chain", "after", "then", "link", "group", "callback", "on_success")
    found = [name for name in options + settings if any(word in name for word in words)]
    assert found == [] and "_job_id" in options and "max_tries" in settings, (options, settings)
    print("options:", *options, "- of a function:", *settings)


if __name__ == "__main__":
    main()
