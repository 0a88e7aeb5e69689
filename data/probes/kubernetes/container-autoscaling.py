# /// script
# requires-python = ">=3.11"
# dependencies = ["kubernetes-validate"]
# ///
"""The schema of Kubernetes takes an autoscaler between two bounds for a share of the processor."""

from copy import deepcopy

from kubernetes_validate import ValidationError, latest_version, validate

SCALER = {
    "apiVersion": "autoscaling/v2",
    "kind": "HorizontalPodAutoscaler",
    "metadata": {"name": "shop"},
    "spec": {
        "scaleTargetRef": {"apiVersion": "apps/v1", "kind": "Deployment", "name": "shop"},
        "minReplicas": 2,
        "maxReplicas": 10,
        "metrics": [
            {
                "type": "Resource",
                "resource": {"name": "cpu", "target": {"type": "Utilization", "averageUtilization": 70}},
            }
        ],
    },
}


def main() -> None:
    version = latest_version()
    validate(SCALER, version, strict=True)
    misspelt = deepcopy(SCALER)
    del misspelt["spec"]["maxReplicas"]
    try:
        validate(misspelt, version, strict=True)
    except ValidationError as error:
        print("Kubernetes", version, "takes it; misspelt:", str(error).splitlines()[0])
    else:
        raise AssertionError("the misspelt field was accepted")


if __name__ == "__main__":
    main()
