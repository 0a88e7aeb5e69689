# /// script
# requires-python = ">=3.11"
# dependencies = ["pydantic"]
# ///
"""One configuration makes a Pydantic model read and write camelCase, and Python code uses its own names."""

from pydantic import BaseModel, ConfigDict
from pydantic.alias_generators import to_camel


class User(BaseModel):
    model_config = ConfigDict(alias_generator=to_camel, serialize_by_alias=True, validate_by_name=True)

    first_name: str


user = User.model_validate_json('{"firstName": "Ada"}')
assert user.first_name == "Ada"
assert user.model_dump_json() == '{"firstName":"Ada"}', user
assert User(first_name="Ada") == user
print(user.model_dump_json())
