# /// script
# requires-python = ">=3.12"
# dependencies = ["selenium"]
# ///
"""Selenium's WebDriver and elements have no method that can be awaited, apart from the one for BiDi."""

import inspect

from selenium import webdriver
from selenium.webdriver.remote.webelement import WebElement

methods = {
    f"{owner.__name__}.{name}": inspect.unwrap(method)
    for owner in (webdriver.Chrome, webdriver.Remote, WebElement)
    for name, method in inspect.getmembers(owner, callable)
    if not name.startswith("_")
}
awaitable = {
    name
    for name, method in methods.items()
    if inspect.iscoroutinefunction(method) or inspect.isasyncgenfunction(method)
}
assert {"WebDriver.get", "WebDriver.find_element", "WebElement.click"} <= set(methods), sorted(methods)
assert awaitable <= {"WebDriver.bidi_connection"}, awaitable
print(f"{len(methods)} methods; awaitable:", *sorted(awaitable))
