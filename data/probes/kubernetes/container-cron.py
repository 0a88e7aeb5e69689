# /// script
# requires-python = ">=3.11"
# dependencies = ["kubernetes-validate"]
# ///
"""The schema of Kubernetes takes a cron expression with the container that it starts."""

from copy import deepcopy

from kubernetes_validate import ValidationError, latest_version, validate

NIGHTLY = {
    "apiVersion": "batch/v1",
    "kind": "CronJob",
    "metadata": {"name": "clearsessions"},
    "spec": {
        "schedule": "0 3 * * *",
        "timeZone": "Europe/Berlin",
        "concurrencyPolicy": "Forbid",
        "jobTemplate": {
            "spec": {
                "template": {
                    "spec": {
                        "restartPolicy": "OnFailure",
                        "containers": [
                            {
                                "name": "job",
                                "image": "shop:1",
                                "args": ["python", "manage.py", "clearsessions"],
                            }
                        ],
                    }
                }
            }
        },
    },
}


def main() -> None:
    version = latest_version()
    validate(NIGHTLY, version, strict=True)
    misspelt = deepcopy(NIGHTLY)
    misspelt["spec"]["timezone"] = "Europe/Berlin"
    try:
        validate(misspelt, version, strict=True)
    except ValidationError as error:
        print("Kubernetes", version, "takes it; misspelt:", str(error).splitlines()[0])
    else:
        raise AssertionError("the misspelt field was accepted")


if __name__ == "__main__":
    main()
