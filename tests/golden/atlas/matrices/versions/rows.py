# /// script
# dependencies = ["{package}"]
# ///
IMPORT_NAME = "{import_name}"
