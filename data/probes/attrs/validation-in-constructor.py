# /// script
# requires-python = ">=3.11"
# dependencies = ["attrs"]
# ///
"""attrs checks in the constructor and at assignment what validators say, and not the annotations."""

from attrs import define, field, validators


@define
class User:
    age: int = field(validator=validators.instance_of(int))
    name: str = ""


try:
    User(age="many")
except TypeError as error:
    assert "'age' must be <class 'int'>" in str(error), error
else:
    raise AssertionError("the validator did not run")
user = User(age=36, name=5)
assert user.name == 5
try:
    user.age = "many"
except TypeError:
    print("validator: refused; annotation alone:", user)
else:
    raise AssertionError("the assignment was accepted")
