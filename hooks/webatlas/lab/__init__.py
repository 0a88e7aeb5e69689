"""The lab: runs the probes, each in an environment of its own, and records what they showed.

`verify.verify` is the way in. The lab reads entries and writes evidence and release facts; it knows nothing of pages.
"""
