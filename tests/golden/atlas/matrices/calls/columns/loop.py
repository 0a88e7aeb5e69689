def call(answer):
    return [answer("loop") for _ in range(1)]
