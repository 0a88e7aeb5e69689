# {row}
# {column}
print(__import__(IMPORT_NAME).__name__)
