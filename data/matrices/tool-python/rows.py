# /// script
# dependencies = ["{package}"]
# ///
PACKAGE, IMPORT_NAME = "{package}", "{import_name}"
