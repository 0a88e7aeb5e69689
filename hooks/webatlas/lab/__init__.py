"""The lab: runs the probes and the cells of matrices, each in an environment of its own, and records what they showed.

`verify.verify` is the way in. The lab reads entries and writes evidence, cells and release facts; it knows nothing of
pages.
"""
