# /// script
# dependencies = ["pymysql"]
# [tool.webatlas]
# services = ["mariadb"]
# ///
DRIVER, DATABASE = "pymysql", "mysql"
