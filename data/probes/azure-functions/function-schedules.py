# /// script
# requires-python = ">=3.11"
# dependencies = ["azure-functions"]
# ///
"""A schedule in a decorator is written into the metadata by which the Azure host starts the function."""

import json

import azure.functions as func

app = func.FunctionApp()


@app.timer_trigger(arg_name="timer", schedule="0 0 3 * * *")
def nightly(timer: func.TimerRequest):
    return timer.past_due


def main() -> None:
    [function] = app.get_functions()
    [binding] = json.loads(function.get_function_json())["bindings"]
    assert (binding["type"], binding["schedule"]) == ("timerTrigger", "0 0 3 * * *"), binding
    print(function.get_function_name(), binding)


if __name__ == "__main__":
    main()
