# /// script
# [tool.webatlas]
# services = ["redis"]
# ///
def call(answer):
    return answer("worker")
