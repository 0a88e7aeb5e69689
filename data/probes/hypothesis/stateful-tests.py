# /// script
# requires-python = ">=3.12"
# dependencies = ["hypothesis"]
# [tool.webatlas]
# timeout = 120
# ///
"""Hypothesis finds a sequence of calls that breaks an invariant, and reports the shortest one."""

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test


class Account(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.balance, self.calls = 0, []

    @rule(amount=st.integers(1, 100))
    def pay_in(self, amount: int) -> None:
        self.balance += amount
        self.calls.append("in")

    @rule(amount=st.integers(1, 100))
    def pay_out(self, amount: int) -> None:
        if self.balance > 0:  # the mistake: it should compare with the amount
            self.balance -= amount
            self.calls.append("out")

    @invariant()
    def never_negative(self) -> None:
        if self.balance < 0:
            raise ValueError(self.balance, self.calls)


try:
    run_state_machine_as_test(Account, settings=settings(database=None))
except ValueError as error:
    balance, calls = error.args
else:
    raise AssertionError("nothing was found")
assert (balance, calls) == (-1, ["in", "out"]), (balance, calls)
print("shortest sequence:", *calls, "| balance", balance)
