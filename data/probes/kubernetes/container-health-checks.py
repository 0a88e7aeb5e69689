# /// script
# requires-python = ">=3.11"
# dependencies = ["kubernetes-validate"]
# ///
"""The schema of Kubernetes takes a check for traffic and a check for restarts in a container."""

from copy import deepcopy

from kubernetes_validate import ValidationError, latest_version, validate

SHOP = {
    "apiVersion": "apps/v1",
    "kind": "Deployment",
    "metadata": {"name": "shop"},
    "spec": {
        "replicas": 3,
        "selector": {"matchLabels": {"app": "shop"}},
        "template": {
            "metadata": {"labels": {"app": "shop"}},
            "spec": {
                "containers": [
                    {
                        "name": "web",
                        "image": "shop:1",
                        "readinessProbe": {"httpGet": {"path": "/ready", "port": 8000}},
                        "livenessProbe": {"httpGet": {"path": "/live", "port": 8000}, "failureThreshold": 3},
                    }
                ]
            },
        },
    },
}


def main() -> None:
    version = latest_version()
    validate(SHOP, version, strict=True)
    misspelt = deepcopy(SHOP)
    misspelt["spec"]["template"]["spec"]["containers"][0]["readynessProbe"] = {}
    try:
        validate(misspelt, version, strict=True)
    except ValidationError as error:
        print("Kubernetes", version, "takes it; misspelt:", str(error).splitlines()[0])
    else:
        raise AssertionError("the misspelt field was accepted")


if __name__ == "__main__":
    main()
