"""The generator of the Python Web Atlas: YAML entries in, cross-linked pages, exports and evidence out."""
