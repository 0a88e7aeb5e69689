# /// script
# requires-python = ">=3.11"
# dependencies = ["mangum"]
# ///
"""Mangum installs no command, and nothing that could talk to an AWS account."""

import re
from importlib.metadata import distribution


def main() -> None:
    package = distribution("mangum")
    commands = [entry.name for entry in package.entry_points if entry.group == "console_scripts"]
    needed = [
        re.match(r"[\w-]+", line)[0].lower() for line in package.requires or [] if "extra ==" not in line
    ]
    assert commands == [], commands
    assert not set(needed) & {"boto3", "botocore", "awscli", "aws-sam-cli", "aws-cdk-lib"}, needed
    print(package.version, "installs commands:", commands, "and requires", needed)


if __name__ == "__main__":
    main()
