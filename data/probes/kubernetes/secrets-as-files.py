# /// script
# requires-python = ">=3.11"
# dependencies = ["kubernetes-validate"]
# ///
"""The schema of Kubernetes takes a Secret as a volume that is mounted into a container."""

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
                "volumes": [{"name": "keys", "secret": {"secretName": "shop-keys"}}],
                "containers": [
                    {
                        "name": "web",
                        "image": "shop:1",
                        "volumeMounts": [{"name": "keys", "mountPath": "/run/secrets", "readOnly": True}],
                    }
                ],
            },
        },
    },
}


def main() -> None:
    version = latest_version()
    validate(SHOP, version, strict=True)
    misspelt = deepcopy(SHOP)
    misspelt["spec"]["template"]["spec"]["volumes"][0]["secret"]["secretname"] = "shop-keys"
    try:
        validate(misspelt, version, strict=True)
    except ValidationError as error:
        print("Kubernetes", version, "takes it; misspelt:", str(error).splitlines()[0])
    else:
        raise AssertionError("the misspelt field was accepted")


if __name__ == "__main__":
    main()
